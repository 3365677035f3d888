// The panel on the right: a person or a tie in full.

/** The heading of the panel with the button that closes it. */
function panelHead(title, below) {
  return element(
    "header",
    { class: "head" },
    element(
      "div",
      {},
      element("h2", { id: "panel-title", text: title }),
      below.map((text) => element("p", { text })),
    ),
    button({ class: "close", "aria-label": word("close") }, closePanel, "×"),
  );
}

/** Closes the panel and hands the keyboard back to the map. */
function closePanel() {
  selectPerson(null);
  (state.list ? byId("list") : stage).focus();
}

/** A fact with its name. */
function fact(name, value, kind) {
  return [element("dt", { text: name }), element("dd", { class: kind ?? null, text: value })];
}

/** A section of the panel, or nothing where there is nothing to say. */
function section(heading, rows) {
  return rows.length ? [element("h3", { text: heading }), ...rows] : [];
}

/** A button that leads to a person, with the title below the name. */
function endButton(index) {
  const { name, title } = people[index];
  return button(
    { class: "person" },
    () => goTo(index),
    figureIcon(figures[index]),
    element("span", {}, element("b", { text: name }), title ? element("small", { text: title }) : null),
  );
}

/** What the panel says now, or nothing. */
function panelContent() {
  if (state.compared !== null) return comparePanel(state.person, state.compared);
  if (state.person !== null) return personPanel(state.person);
  if (state.tie !== null) return tiePanel(state.tie);
  if (state.hypothesis !== null) return hypothesisPanel(state.hypothesis);
  return state.department === null ? null : departmentPanel(state.department);
}

/** The people whom the panel is about. */
function chosenPeople() {
  const { source, target } = ties[state.tie] ?? {};
  const { one, other } = hypotheses[state.hypothesis] ?? {};
  const all = [state.person, state.compared, source, target, one, other];
  return all.filter((index) => index !== null && index !== undefined);
}

/** Says to screen readers who or what has been selected. */
function announce() {
  if (state.person === null) return;
  const { name, title, roles } = people[state.person];
  byId("spoken").textContent = [name, title, ...roles.map(roleName)].filter(Boolean).join(", ");
}

/** Rebuilds the panel. */
function drawPanel() {
  const panel = byId("panel");
  const content = panelContent();
  panel.hidden = content === null;
  document.body.classList.toggle("with-panel", content !== null);
  rebuild(panel, content ?? []);
}

watch([...Object.keys(NOTHING), "opened", "language", "theme", "score", "day", "supposed"], drawPanel);
watch(Object.keys(NOTHING), () => {
  byId("panel").scrollTop = 0;
  announce();
  if (!state.list) reveal(chosenPeople());
});
