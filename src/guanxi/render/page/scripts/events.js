// Events: a strip at the bottom, and a card with guests and clashes over the map.

/** How many clashes an event has, as a small red number. */
function clashCount(event) {
  if (!event.conflicts.length) return null;
  const label = word("clash_count", { count: event.conflicts.length });
  return element("span", {
    class: "clashes",
    title: label,
    "aria-label": label,
    role: "img",
    text: String(event.conflicts.length),
  });
}

/** The button of an event in the strip. */
function eventButton(event, index) {
  const press = () => {
    toggleEvent(index);
    const focus = focusedPeople();
    if (state.event !== null && focus.size) fitPeople(focus);
  };
  const pressed = String(state.event === index);
  return element(
    "li",
    {},
    button(
      { class: "event", "data-key": `event ${index}`, "aria-pressed": pressed },
      press,
      element("small", { text: [event.date, say(event.format)].filter(Boolean).join(" · ") }),
      element("span", { class: "text", text: event.name }),
      clashCount(event),
    ),
  );
}

/** The names of some people as one text. */
function namesOf(group) {
  return listed(group.map((index) => people[index].name));
}

/** One clash: who, what is wrong and what to do about it. */
function clashItem(clash) {
  return element(
    "li",
    { class: `clash ${clash.severity}` },
    element(
      "p",
      { class: "clash-head" },
      element("span", { class: "tag", text: word(`severity_${clash.severity}`) }),
      element("b", { text: namesOf(clash.people) }),
    ),
    element("p", { text: say(clash.text) }),
    clash.reasons.map((reason) => element("div", { class: "proof" }, reason.ties.map(evidenceOf))),
    element("p", { class: "remedy" }, element("span", { text: `${word("remedy")} ` }), say(clash.remedy)),
  );
}

/** One guest, with the state of the invitation. */
function guestItem({ person, status, session, table }) {
  return element(
    "li",
    {},
    button(
      { class: "person" },
      () => goTo(person),
      figureIcon(figures[person], 16),
      element("span", { text: people[person].name }),
    ),
    element("small", { text: [session, table, say(status)].filter(Boolean).join(" · ") }),
  );
}

/** Everything about an event. */
function eventCard(event) {
  const below = [event.date, say(event.format), event.place].filter(Boolean).join(" · ");
  const clashes = event.conflicts.length
    ? element("ul", { class: "plain" }, event.conflicts.map(clashItem))
    : element("p", { class: "fine", text: word("no_clash") });
  return [
    element(
      "header",
      { class: "head" },
      element("div", {}, element("h2", { text: event.name }), element("p", { text: below })),
      button({ class: "close", "aria-label": word("close") }, () => change({ event: null }), "×"),
    ),
    clashes,
    element(
      "details",
      { class: "guests" },
      element("summary", { text: word("guests", { count: event.guests.length }) }),
      element("ul", { class: "plain" }, event.guests.map(guestItem)),
    ),
  ];
}

/** Rebuilds the strip and the card. */
function drawEvents() {
  byId("events").hidden = !events.length;
  rebuild(byId("event-list"), events.map(eventButton));
  const card = byId("event-card");
  card.hidden = state.event === null;
  rebuild(card, state.event === null ? [] : eventCard(events[state.event]));
}

watch(["language", "theme", "event", "supposed"], drawEvents);
