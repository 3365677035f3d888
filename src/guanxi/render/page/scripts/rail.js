// The left rail: roles, support and ties are legend and filter in one.

/** The switch of a filter: a pressed row shows only what it names. */
function railRow({ key, pressed, icon, text, count }, press) {
  return button(
    { class: "row", "data-key": key, "aria-pressed": String(pressed) },
    press,
    icon ?? element("span", { class: "tick", "aria-hidden": "true" }),
    element("span", { class: "text", text, title: text }),
    count === null ? null : element("span", { class: "count", text: String(count) }),
  );
}

/** The rows of the roles, with how many people have each. */
function roleRows() {
  const names = [...payload.roles.map((role) => role.name), NO_ROLE];
  return names.map((role) => {
    const count = people.filter((person) => legendRoles(person).includes(role)).length;
    if (!count && !state.roles.has(role)) return null;
    const icon = figureIcon(figureOfRoles(role === NO_ROLE ? [] : [role]));
    const row = { key: `role ${role}`, pressed: state.roles.has(role), icon, text: roleName(role), count };
    return railRow(row, () => change({ roles: toggled(state.roles, role) }));
  });
}

/** A small drawing of a line as the map draws ties of a kind. */
function lineIcon(group, kind) {
  const dash = group === "negative" ? "6 4" : kind === "dotted_to" ? "1.5 3.5" : null;
  const line = { x1: 0, y1: 5, x2: 22, y2: 5, stroke: COLOURS[group] };
  const width = group === "formal" ? 1.6 : 2.4;
  return svgElement(
    "svg",
    { class: "icon", width: 22, height: 10, viewBox: "0 0 22 10", "aria-hidden": "true" },
    svgElement("line", { ...line, "stroke-width": width, "stroke-dasharray": dash }),
  );
}

/** The kinds of a group that occur in this account. */
function kindsInUse(group) {
  return payload.tie_kinds.filter(
    (kind) => kind.group === group && ties.some((tie) => tie.kind === kind.name && holds(tie)),
  );
}

/** The switch of one kind of ties. */
function kindRow(group, kind) {
  const count = ties.filter((tie) => tie.kind === kind.name && holds(tie)).length;
  const shown = !state.hiddenKinds.has(kind.name);
  const row = {
    key: `kind ${kind.name}`,
    pressed: shown,
    icon: lineIcon(group, kind.name),
    text: kindName(kind),
    count,
  };
  return railRow(row, () => change({ hiddenKinds: toggled(state.hiddenKinds, kind.name) }));
}

/** The button that lists the kinds of a group. */
function kindsOpener(group, open) {
  const label = word("kinds_of", { group: word(`group_${group}`) });
  const facts = {
    class: "opener",
    "data-key": `open ${group}`,
    "aria-expanded": String(open),
    "aria-label": label,
  };
  return button(facts, () => change({ openGroups: toggled(state.openGroups, group) }));
}

/** The switches of all ties of a group at once, and of each kind where there are several. */
function groupRows(group) {
  const kinds = kindsInUse(group);
  if (kinds.length < 2) return kinds.map((kind) => kindRow(group, kind));
  const names = kinds.map((kind) => kind.name);
  const shown = names.some((name) => !state.hiddenKinds.has(name));
  const count = ties.filter((tie, index) => groupOfTie[index] === group && holds(tie)).length;
  const row = {
    key: `group ${group}`,
    pressed: shown,
    icon: lineIcon(group),
    text: word(`group_${group}`),
    count,
  };
  const flip = () => {
    const rest = [...state.hiddenKinds].filter((name) => !names.includes(name));
    change({ hiddenKinds: new Set(shown ? [...rest, ...names] : rest) });
  };
  const open = state.openGroups.has(group);
  return [
    element("div", { class: "group" }, railRow(row, flip), kindsOpener(group, open)),
    open
      ? element(
          "div",
          { class: "kinds" },
          kinds.map((kind) => kindRow(group, kind)),
        )
      : null,
  ];
}

/** The switch for the ties of people without a role, which many people need. */
function everyTieRow() {
  if (people.length <= MANY_PEOPLE) return null;
  const row = { key: "every tie", pressed: state.everyTie, icon: null, text: word("every_tie"), count: null };
  return element(
    "div",
    { class: "still-legible" },
    railRow(row, () => change({ everyTie: !state.everyTie })),
  );
}

/** The mark of a support as the map draws it. */
function supportIcon(support) {
  const [colour, ink, text] = {
    unknown: [COLOURS.paper, COLOURS.unasked, "?"],
    neutral: [COLOURS.paper, COLOURS.unasked, ""],
    for: [COLOURS.for_us, COLOURS.sign, "+"],
    against: [COLOURS.against_us, COLOURS.sign, "−"],
  }[sideOf(support)];
  const frame = { class: "icon", width: 20, height: 20, viewBox: "-11 -11 22 22", "aria-hidden": "true" };
  return svgElement(
    "svg",
    frame,
    svgElement("circle", {
      r: 7,
      fill: colour,
      stroke: text && support !== null ? colour : ink,
      "stroke-width": 1.4,
    }),
    svgElement("text", {
      y: 4.2,
      "text-anchor": "middle",
      "font-size": 12,
      "font-weight": 700,
      fill: ink,
      text,
    }),
  );
}

/** The rows of our support, with how many people stand where: legend and filter. */
function supportRows() {
  const samples = { for: 1, neutral: 0, against: -1, unknown: null };
  return SUPPORTS.map((side) => {
    const count = people.filter((person) => sideOf(person.support) === side).length;
    const pressed = state.supports.has(side);
    const row = {
      key: `support ${side}`,
      pressed,
      icon: supportIcon(samples[side]),
      text: word(`side_${side}`),
      count,
    };
    return railRow(row, () => change({ supports: toggled(state.supports, side) }));
  });
}

/** The switch of the hypotheses, which are no ties. */
function suspectedRow() {
  if (!hypotheses.length) return null;
  const facts = { pressed: state.suspected, icon: suspicionIcon(), count: hypotheses.length };
  const row = { key: "suspected", text: word("group_suspected"), ...facts };
  return railRow(row, () => change({ suspected: !state.suspected }));
}

/** The switch that opens all departments where they are bubbles. */
function openAllRow() {
  if (!canFold || state.view !== "influence") return [];
  const row = { key: "open all", pressed: allOpen(), icon: null, text: word("open_all"), count: null };
  return [railRow(row, openAll)];
}

/** The rows of the departments. */
function departmentRows() {
  const rows = departments.map(({ name, people: count }) => {
    const row = {
      key: `department ${name}`,
      pressed: state.departments.has(name),
      icon: null,
      text: departmentName(name),
      count,
    };
    const filter = railRow(row, () => change({ departments: toggled(state.departments, name) }));
    const facts = {
      class: "details",
      "data-key": `details ${name}`,
      "aria-label": word("details_of", { name }),
    };
    const details = button(facts, () => selectDepartment(name), "›");
    return element("div", { class: "group" }, filter, details);
  });
  return [...openAllRow(), ...rows];
}

/** Rebuilds the rail. */
function drawRail() {
  rebuild(byId("roles"), roleRows());
  rebuild(byId("support"), supportRows());
  rebuild(byId("ties"), [
    ...["formal", "positive", "negative", "neutral"].flatMap(groupRows),
    suspectedRow(),
    everyTieRow(),
  ]);
  rebuild(byId("departments"), departmentRows());
  byId("departments-section").hidden = !departments.length;
  byId("confidence").value = String(Math.round(state.confidence * 100));
  byId("confidence-shown").textContent = percent(state.confidence);
  byId("clear").disabled = !isFiltered();
}

/** Writes how many people and ties are shown. */
function drawCounts() {
  const shown = shownPeople.reduce((sum, one) => sum + one, 0);
  const lines = shownTies.reduce((sum, one) => sum + one, 0);
  const all = ties.filter(holds).length;
  const counts = isFiltered()
    ? [word("people_of", { shown, count: people.length }), word("ties_of", { shown: lines, count: all })]
    : [word("people_count", { count: people.length }), word("ties_count", { count: all })];
  byId("counts").textContent = counts.join(word("comma"));
}

byId("confidence").addEventListener("input", (event) =>
  change({ confidence: Number(event.target.value) / 100 }),
);
byId("clear").addEventListener("click", () => change(UNFILTERED));
byId("open-rail").addEventListener("click", () => {
  const open = byId("rail").classList.toggle("open");
  byId("open-rail").setAttribute("aria-expanded", String(open));
});
watch(
  [
    ...["language", "theme", "view", "opened", "day", "supposed", "everyTie", "openGroups"],
    ...Object.keys(UNFILTERED),
  ],
  () => {
    drawRail();
    drawCounts();
  },
);
