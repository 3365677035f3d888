// Camps laid over the map: who stands with whom, against whom, and what does not fit.

const CAMP_LETTERS = ["A", "B"];
const CAMP_SHOWN = 6;

/** The camp of each person in one, as {split, side}. */
function campsByPerson() {
  const sides = camps
    .filter((split) => split.divided)
    .flatMap((split) => split.camps.map((members, side) => ({ split, side, members })));
  return new Map(sides.flatMap(({ split, side, members }) => members.map((one) => [one, { split, side }])));
}

const campOf = campsByPerson();

/** The letter of a camp; further groups of people at odds count on. */
function campLetter({ split, side }) {
  const rank = camps.filter((one) => one.divided).indexOf(split);
  return CAMP_LETTERS[side] + (rank ? String(rank + 1) : "");
}

/** The people in camps that are laid over the map. */
function campMembers() {
  return state.overlay === "camps" ? [...campOf.keys()] : [];
}

/** Where the letter of a camp is put beside a figure. */
function campSign({ x, y, radius }) {
  const away = (radius + 6) * 0.8;
  return { x: x - away, y: y - away, radius: isNarrow ? 5 : 7 };
}

/** Draws a ring and a letter on everybody in a camp: solid for one, dashed for the other. */
function drawCampMarks(ctx, { spots }) {
  if (state.overlay !== "camps") return;
  for (const [index, camp] of campOf) {
    if (!shownPeople[index]) continue;
    const colour = COLOURS[`camp_${camp.side}`];
    const open = camp.split.open.includes(index);
    ctx.setLineDash(camp.side ? [4, 3] : []);
    ctx.globalAlpha = open ? 0.45 : 1;
    drawRing(ctx, spots[index], figures[index], colour, 2.4);
    ctx.setLineDash([]);
    const lettered = people.length <= MANY_PEOPLE || people[index].roles.length;
    const sign = { ...campSign(spots[index]), text: campLetter(camp), colour, ink: COLOURS.paper };
    if (lettered) drawBadge(ctx, sign);
    ctx.globalAlpha = 1;
  }
}

/** One member of a camp, marked where open or torn. */
function campRow(split, index) {
  const doubt = split.open.includes(index) ? "camp_open" : split.torn.includes(index) ? "camp_torn" : null;
  return element(
    "li",
    {},
    button(
      { class: "person" },
      () => goTo(index),
      figureIcon(figures[index], 16),
      element("span", { text: people[index].name }),
    ),
    doubt ? element("span", { class: "tag guess", text: word(doubt) }) : null,
  );
}

/** The members of a camp, the firmest first; most of a large one are listed on demand. */
function campList(split, side) {
  const members = split.camps[side];
  const cutAt = members.length > CAMP_SHOWN + 2 ? CAMP_SHOWN : members.length;
  const list = (some) =>
    element(
      "ul",
      { class: "plain camp" },
      some.map((index) => campRow(split, index)),
    );
  const title = word("camp", { letter: campLetter({ split, side }), count: members.length });
  const more = members.slice(cutAt);
  const rest = more.length
    ? element(
        "details",
        { class: "guests" },
        element("summary", { text: word("more_people", { count: more.length }) }),
        list(more),
      )
    : null;
  return section(title, [list(members.slice(0, cutAt)), rest]);
}

/** One group of people at odds. */
function splitSection(split) {
  const odd = split.contradictions.map(evidenceOf);
  const title = word("odd_ties", { count: odd.length });
  return [
    ...campList(split, 0),
    ...campList(split, 1),
    odd.length
      ? element("details", { class: "guests" }, element("summary", { text: title }), odd)
      : element("p", { class: "quiet", text: word("no_odd_tie") }),
    element("p", { class: "quiet", text: word(split.proven ? "camps_proven" : "camps_unproven") }),
  ];
}

/** The card about the camps. */
function campsCard() {
  const divided = camps.filter((split) => split.divided);
  const nothing = element("p", { class: "quiet", text: word("no_camps") });
  return [
    cardHead(word("camps"), word("camps_meaning")),
    divided.length ? divided.flatMap(splitSection) : nothing,
  ];
}
