// The panel about a department: who is in it, what it is for, with whom it is at odds.

const MOST_NEIGHBOURS = 10;

/** A department as a row that opens it, or as text where nobody of it is known. */
function departmentLink(name) {
  if (!membersOf.has(name)) return element("li", { text: name });
  const open = () => selectDepartment(name);
  return element("li", {}, button({ class: "link", "data-key": `open ${name}` }, open, name));
}

/** Other departments under a heading. */
function departmentList(heading, names) {
  return section(heading, names.length ? [element("ul", { class: "plain" }, names.map(departmentLink))] : []);
}

/** The departments that name this one as friend or enemy, added to those it names itself. */
function bothWays(name, field) {
  const own = departments.find((one) => one.name === name)?.[field] ?? [];
  const others = departments.filter((one) => one[field].includes(name)).map((one) => one.name);
  return [...new Set([...own, ...others])].sort();
}

/** The part of the decision, in points, that rests on some people together. */
function powerOf(members) {
  return members.reduce((sum, index) => sum + (people[index].scores.decision_power?.value ?? 0), 0);
}

/** How many people stand on each side towards us. */
function sideCounts(members) {
  const counts = SUPPORTS.map((side) => [
    side,
    members.filter((index) => sideOf(people[index].support) === side).length,
  ]);
  return listed(
    counts.filter(([, count]) => count).map(([side, count]) => `${word(`side_${side}`)} ${count}`),
  );
}

/** The button that shows the people of a department on the map, or puts them into its bubble again. */
function openButton(name) {
  const text = word(isFolded(name) ? "open_department" : "close_department");
  return button({ class: "tool", "data-key": "open people" }, () => openDepartment(name), text);
}

/** The rivalry of the people of a department that weighs most, where its people are many. */
function worstSection(name) {
  const { worst } = folded.facts.get(name) ?? { worst: null };
  return worst === null ? [] : section(word("worst_rivalry"), [evidenceOf(worst)]);
}

/** With which other departments the people of a bubble have ties, and how many. */
function bundleSection(name) {
  const counts = new Map();
  const mine = folded.bundles.filter(({ one, other }) => one === name || other === name);
  for (const { one, other, group, count } of mine) {
    const far = one === name ? other : one;
    counts.set(far, { ...counts.get(far), [group]: count });
  }
  const sum = (groups) => Object.values(groups).reduce((all, count) => all + count, 0);
  const rows = [...counts].sort(([, one], [, other]) => sum(other) - sum(one)).slice(0, MOST_NEIGHBOURS);
  return section(word("ties_between"), rows.length ? [element("ul", { class: "plain" }, rows.map(bundleRow))] : []);
}

/** The ties with one other department. */
function bundleRow([name, groups]) {
  const text = Object.entries(groups).map(([group, count]) => `${word(`group_${group}`)} ${count}`);
  const open = () => selectDepartment(name);
  const link = button({ class: "link", "data-key": `bundle ${name}` }, open, departmentName(name || null));
  return element("li", { class: "bundle" }, link, element("small", { text: text.join(" · ") }));
}

/** Everything about a department. */
function departmentPanel(name) {
  const department = departments.find((one) => one.name === name) ?? {};
  const members = byImportance.filter((index) => homeOf(index) === name);
  const below = [department.function && say(department.function), department.parent].filter(Boolean);
  return [
    panelHead(departmentName(name || null), below),
    canFold && state.view === "influence" ? openButton(name) : null,
    department.note ? element("p", { class: "note", text: department.note }) : null,
    element(
      "dl",
      { class: "facts" },
      fact(word("department_power"), points(powerOf(members))),
      fact(word("support"), sideCounts(members)),
    ),
    ...worstSection(name),
    ...departmentList(word("hostile_departments"), bothWays(name, "hostile_to")),
    ...departmentList(word("allied_departments"), bothWays(name, "allied_with")),
    ...bundleSection(name),
    ...section(word("people_shown", { count: members.length }), members.map(endButton)),
  ];
}
