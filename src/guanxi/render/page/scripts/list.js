// The list: everything the map draws, as two tables that can be sorted and read aloud.

/** The columns of the people: a key, a heading, what is sorted by and what is written. */
function personColumns() {
  const text = (key, heading, value) => ({ key, heading, sorted: value, written: value });
  return [
    text("name", word("name"), (person) => person.name),
    text("title", word("title"), (person) => person.title ?? ""),
    text("department", word("department"), (person) => person.department ?? ""),
    text("roles", word("roles"), (person) => person.roles.map(roleName).join(", ")),
    {
      key: "support",
      heading: word("support"),
      sorted: (person) => person.support ?? -9,
      written: (person) => supportText(person.support),
    },
    {
      key: "coverage",
      heading: word("coverage"),
      sorted: (person) => COVERAGES.indexOf(person.coverage),
      written: (person) => coverageText(person.coverage),
    },
    ...payload.scores.map(({ name, label }) => ({
      key: name,
      heading: say(label),
      number: true,
      sorted: (person) => person.scores[name]?.value ?? -Infinity,
      written: (person) => scoreText(person.scores[name]),
    })),
  ];
}

const COVERAGES = [null, "none", "brief", "multiple", "in_depth"];

/** A score as written in a table. */
function scoreText(score) {
  return score && score.value !== null ? points(score.value) : "–";
}

/** Compares two values of a column: numbers by size, texts in the order of the language. */
function compare(one, other) {
  if (typeof one === "number") return one - other;
  return one.localeCompare(other, state.language === "zh" ? "zh-Hans-CN" : "en", { numeric: true });
}

/** The people who pass the filters, in the order asked for. */
function sortedPeople(columns) {
  const shown = byImportance.filter((index) => shownPeople[index]);
  const column = columns.find((one) => one.key === state.sort.column);
  if (!column) return shown;
  const way = state.sort.descending ? -1 : 1;
  return shown.sort(
    (one, other) => way * compare(column.sorted(people[one]), column.sorted(people[other])) || one - other,
  );
}

/** Sorts by a column, or turns the order where it is sorted by it already. */
function sortBy(column) {
  const again = state.sort.column === column.key;
  change({
    sort: { column: column.key, descending: again ? !state.sort.descending : Boolean(column.number) },
  });
}

/** The heading of a column, a button that sorts. */
function headingCell(column) {
  const mine = state.sort.column === column.key;
  const order = mine ? (state.sort.descending ? "descending" : "ascending") : "none";
  const sign = mine ? (state.sort.descending ? " ↓" : " ↑") : "";
  return element(
    "th",
    { scope: "col", "aria-sort": order, class: column.number ? "number" : null },
    button(
      { "data-key": `sort ${column.key}` },
      () => sortBy(column),
      column.heading,
      element("span", { "aria-hidden": "true", text: sign }),
    ),
  );
}

/** The row of a person. */
function personRow(columns, index) {
  const person = people[index];
  const [first, ...rest] = columns;
  const head = element(
    "th",
    { scope: "row" },
    button(
      { class: "person", "data-key": `person ${index}` },
      () => selectPerson(index),
      figureIcon(figures[index], 18),
      element("span", { text: first.written(person) }),
    ),
  );
  const cells = rest.map((column) =>
    element("td", { class: column.number ? "number" : null, text: column.written(person) }),
  );
  return element("tr", { class: index === state.person ? "chosen" : null }, head, cells);
}

const ROWS_AT_ONCE = 400;

/** The first of very many rows, and a button that shows the others; all rows where they are not so many. */
function longTable(caption, head, indices, rowOf) {
  const shown = state.wholeList ? indices : indices.slice(0, ROWS_AT_ONCE);
  const more = indices.length - shown.length;
  const press = () => change({ wholeList: true });
  const opener = button({ class: "tool", "data-key": "whole list" }, press, word("more_rows", { count: more }));
  return [table(caption, head, shown.map(rowOf)), more ? opener : null];
}

/** A table with a caption. */
function table(caption, head, rows) {
  return element(
    "table",
    {},
    element("caption", { text: caption }),
    element("thead", {}, element("tr", {}, head)),
    element("tbody", {}, rows),
  );
}

/** The row of a tie. */
function tieRow(index) {
  const tie = ties[index];
  const head = element(
    "th",
    { scope: "row" },
    button(
      { class: "person", "data-key": `tie ${index}` },
      () => selectTie(index),
      lineIcon(groupOfTie[index], tie.kind),
      element("span", { text: tieText(tie) }),
    ),
  );
  const cells = [
    kindName(kindOf(tie)),
    percent(tie.strength),
    percent(tie.confidence),
    tie.disputed ? word("disputed") : "",
    [tie.since ?? "", tie.until ?? ""].join(tie.since || tie.until ? " – " : ""),
  ];
  return element(
    "tr",
    { class: index === state.tie ? "chosen" : null },
    head,
    cells.map((text, column) => element("td", { class: [1, 2].includes(column) ? "number" : null, text })),
  );
}

/** The table of the people. */
function peopleTable() {
  const columns = personColumns();
  const found = sortedPeople(columns);
  const caption = word("people_shown", { count: found.length });
  return longTable(caption, columns.map(headingCell), found, (index) => personRow(columns, index));
}

/** The table of the ties. */
function tiesTable() {
  const shown = ties.map((tie, index) => index).filter((index) => shownTies[index]);
  const head = ["tie", "kind", "strength", "confidence", "disputed_column", "dates"].map((key, column) =>
    element("th", { scope: "col", class: [2, 3].includes(column) ? "number" : null, text: word(key) }),
  );
  return longTable(word("ties_shown", { count: shown.length }), head, shown, tieRow);
}
