// The panel about a department: who is in it, what it is for, with whom it is at odds.

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

/** Everything about a department. */
function departmentPanel(name) {
  const department = departments.find((one) => one.name === name);
  const members = byImportance.filter((index) => people[index].department === name);
  const below = [department.function && say(department.function), department.parent].filter(Boolean);
  return [
    panelHead(name, below),
    department.note ? element("p", { class: "note", text: department.note }) : null,
    element(
      "dl",
      { class: "facts" },
      fact(word("department_power"), points(powerOf(members))),
      fact(word("support"), sideCounts(members)),
    ),
    ...departmentList(word("hostile_departments"), bothWays(name, "hostile_to")),
    ...departmentList(word("allied_departments"), bothWays(name, "allied_with")),
    ...section(word("people_shown", { count: members.length }), members.map(endButton)),
  ];
}
