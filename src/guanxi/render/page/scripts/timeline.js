// The slider of days: the map as it was on each day on which something changed.

/** What happened on a day: moves in words, and how many ties began or ended. */
function happenedOn(day) {
  const told = moves
    .filter((move) => move.date === day)
    .map(
      ({ person, label, post }) => `${people[person].name}: ${[say(label), post].filter(Boolean).join(", ")}`,
    );
  const began = ties.filter((tie) => tie.since === day).length;
  const ended = ties.filter((tie) => tie.until && dayAfter(tie.until) === day).length;
  if (began) told.push(word("ties_began", { count: began }));
  if (ended) told.push(word("ties_ended", { count: ended }));
  return told.join(" · ");
}

/** The place of the day shown among the days of the slider; the account's own day is the last. */
function dayRank() {
  return state.day === null ? changeDays.length : Math.max(changeDays.indexOf(state.day), 0);
}

/** Shows the day at a place of the slider. */
function showDay(rank) {
  const place = Math.min(Math.max(rank, 0), changeDays.length);
  change({ day: changeDays[place] ?? null });
}

/** Opens the slider, or closes it and comes back to the account's day. */
function toggleTimeline() {
  if (changeDays.length) change({ timeline: !state.timeline, day: null });
}

/** Shows the slider, the day and what happened on it. */
function drawTimeline() {
  const { as_of: today } = payload.account;
  byId("timeline").hidden = !state.timeline;
  const slider = byId("day");
  slider.max = String(changeDays.length);
  slider.value = String(dayRank());
  const shown = state.day ?? today ?? word("today");
  byId("day-shown").textContent = shown;
  slider.setAttribute("aria-valuetext", shown);
  const note = state.day === null ? word("timeline_now") : happenedOn(state.day);
  byId("day-note").textContent = note;
  byId("day-limits").textContent =
    state.day === null ? "" : word("scores_of", { date: today ?? word("today") });
}

byId("show-timeline").addEventListener("click", toggleTimeline);
byId("day").addEventListener("input", (event) => showDay(Number(event.target.value)));
byId("day-before").addEventListener("click", () => showDay(dayRank() - 1));
byId("day-after").addEventListener("click", () => showDay(dayRank() + 1));
watch(["timeline", "day", "language"], drawTimeline);
watch(["timeline"], () => fitAll());
