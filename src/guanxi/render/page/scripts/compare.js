// Two people side by side.

/** One line of the comparison. */
function compareRow(name, one, other) {
  const cell = (content) => element("td", {}, content);
  return element("tr", {}, element("th", { scope: "row", text: name }), cell(one), cell(other));
}

/** A score with its bar, as one cell. */
function compareScore(person, name) {
  const score = person.scores[name];
  const text = !score || score.value === null ? word("not_known") : points(score.value);
  return [element("span", { class: "value", text }), score ? scoreBar(name, score, true) : null];
}

/** The names of those to whom a tie of a group joins both. */
function commonPeople(one, other, group) {
  const near = (person) =>
    tiesOfPerson[person]
      .filter((index) => shownTies[index] && groupOfTie[index] === group)
      .map((index) => otherEnd(ties[index], person));
  const mine = new Set(near(one));
  return [...new Set(near(other))].filter((index) => mine.has(index));
}

/** The ties between the two. */
function tiesBetween(one, other) {
  const order = ["negative", "positive", "neutral", "formal"];
  return tiesOfPerson[one]
    .filter((index) => holds(ties[index]) && otherEnd(ties[index], one) === other)
    .sort((left, right) => order.indexOf(groupOfTie[left]) - order.indexOf(groupOfTie[right]));
}

/** The heading of a column: the person, whose name leads to them. */
function compareHead(index) {
  return element("th", { scope: "col" }, endButton(index));
}

/** The table of the two. */
function compareTable(one, other) {
  const [left, right] = [people[one], people[other]];
  const texts = (key, of) => compareRow(word(key), of(left), of(right));
  const roleNames = (person) => listed(person.roles.map(roleName)) || "–";
  return element(
    "table",
    { class: "compare" },
    element("thead", {}, element("tr", {}, element("td"), compareHead(one), compareHead(other))),
    element(
      "tbody",
      {},
      texts("roles", roleNames),
      texts("department", (person) => person.department ?? "–"),
      texts("support", (person) => supportText(person.support)),
      texts("coverage", (person) => coverageText(person.coverage)),
      texts("owner", (person) => person.owner ?? word("nobody")),
      payload.scores.map(({ name, label }) =>
        compareRow(say(label), compareScore(left, name), compareScore(right, name)),
      ),
    ),
  );
}

/** Two people side by side, with what joins and parts them. */
function comparePanel(one, other) {
  const between = tiesBetween(one, other);
  const common = (group) => commonPeople(one, other, group);
  const nothing = [element("p", { class: "quiet", text: word("no_tie_between") })];
  return [
    panelHead(word("compare_title"), []),
    compareTable(one, other),
    ...section(word("between_them"), between.length ? between.map(evidenceOf) : nothing),
    ...section(word("both_close"), common("positive").map(endButton)),
    ...section(word("both_hostile"), common("negative").map(endButton)),
  ];
}
