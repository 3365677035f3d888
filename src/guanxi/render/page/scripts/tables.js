// The rest of the list: what the map shows besides people and ties, as tables.

/** A table with a row of plain texts each, or nothing where there is none. */
function plainTable(caption, heads, rows) {
  if (!rows.length) return null;
  const head = heads.map((key) => element("th", { scope: "col", text: word(key) }));
  const row = ([first, ...rest]) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, first),
      rest.map((text) => element("td", { text })),
    );
  return table(word(caption, { count: rows.length }), head, rows.map(row));
}

/** The hypotheses that are drawn. */
function hypothesesTable() {
  const rows = shownHypotheses().map((index) => {
    const { one, other, probability, reasons } = hypotheses[index];
    const open = button(
      { class: "person", "data-key": `row hypothesis ${index}` },
      () => selectHypothesis(index),
      element("span", { text: `${people[one].name} ? ${people[other].name}` }),
    );
    return [open, percent(probability), reasons.map(reasonText).join("; ")];
  });
  return plainTable("hypotheses_shown", ["tie", "probability", "reasons"], rows);
}

/** What stands out. */
function findingsTable() {
  const rows = findings.map((one) => [
    say(one.text),
    word(`severity_${one.severity}`),
    percent(one.probability),
    say(one.remedy),
  ]);
  return plainTable("findings_shown", ["findings", "severity", "probability", "remedy"], rows);
}

/** The events with their guests, and each clash among them. */
function eventsTable() {
  const rows = events.map((event) => [
    event.name,
    [event.date, say(event.format), event.place].filter(Boolean).join(" · "),
    namesOf(event.guests.map((guest) => guest.person)),
    event.conflicts.map((clash) => `${word(`severity_${clash.severity}`)}: ${say(clash.text)}`).join("; "),
  ]);
  return plainTable("events_shown", ["event", "dates", "guests_head", "clashes"], rows);
}

/** The camps with their members. */
function campsTable() {
  const rows = camps
    .filter((split) => split.divided)
    .flatMap((split) =>
      split.camps.map((members, side) => [
        word("camp", { letter: campLetter({ split, side }), count: members.length }),
        namesOf(members),
      ]),
    );
  return plainTable("camps", ["camps", "people"], rows);
}

/** The departments with what was told of them. */
function departmentsTable() {
  const rows = departments.map(({ name, people: count, hostile_to: hostile, allied_with: allied }) => [
    button({ class: "link", "data-key": `row ${name}` }, () => selectDepartment(name), name),
    String(count),
    listed(hostile),
    listed(allied),
  ]);
  return plainTable(
    "departments",
    ["department", "people", "hostile_departments", "allied_departments"],
    rows,
  );
}

/** What to ask next. */
function questionsTable() {
  return plainTable(
    "questions",
    ["questions"],
    questions.map((one) => [say(one.text)]),
  );
}

/** All tables of the list. */
function allTables() {
  const others = [findingsTable, hypothesesTable, eventsTable, campsTable, departmentsTable, questionsTable];
  return [...peopleTable(), ...tiesTable(), ...others.map((make) => make())];
}

/** Rebuilds the list while it is open. */
function drawList() {
  const list = byId("list");
  list.hidden = !state.list;
  document.body.classList.toggle("with-list", state.list);
  rebuild(list, state.list ? allTables() : []);
}

watch(
  [
    "list",
    "language",
    "theme",
    "sort",
    "wholeList",
    "day",
    "supposed",
    ...Object.keys(UNFILTERED),
    ...Object.keys(NOTHING),
  ],
  drawList,
);
