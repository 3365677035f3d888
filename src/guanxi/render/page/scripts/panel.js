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

/** How probable a role is, where that is not all but certain. */
function doubt(probability) {
  return (probability ?? 1) < 0.995 ? ` ${percent(probability)}` : "";
}

/** The roles of a person as chips. */
function roleChips(person) {
  const chips = person.roles.map((role) =>
    element(
      "li",
      { class: role === HIDDEN_POWER ? "chip gold" : "chip" },
      figureIcon(figureOfRoles([role]), 16),
      element("span", { text: roleName(role) + doubt(person.probabilities?.[role]) }),
    ),
  );
  if (person.placeholder)
    chips.push(
      element(
        "li",
        { class: "chip" },
        figureIcon(figureOfRoles([], true), 16),
        element("span", { text: word("placeholder") }),
      ),
    );
  return chips.length ? element("ul", { class: "chips" }, chips) : null;
}

/** A fact with its name. */
function fact(name, value, kind) {
  return [element("dt", { text: name }), element("dd", { class: kind ?? null, text: value })];
}

/** What we know of a person besides the scores. */
function personFacts(person) {
  const tone =
    person.support > 0 ? "good" : person.support < 0 ? "bad" : person.support === null ? "open" : null;
  return element(
    "dl",
    { class: "facts" },
    fact(word("support"), supportText(person.support), tone),
    fact(word("coverage"), coverageText(person.coverage), person.coverage ? null : "open"),
    person.level ? fact(word("level"), word(`level_${person.level}`)) : null,
  );
}

/** One tie of a person: the other person, and the tie itself behind its confidence. */
function personTie(person, index) {
  const tie = ties[index];
  const other = otherEnd(tie, person);
  const { name, title } = people[other];
  const { directed } = kindOf(tie);
  const sign = directed ? (tie.source === person ? "→ " : "← ") : "";
  const spoken = directed ? word(tie.source === person ? "to" : "from") : null;
  return element(
    "li",
    {},
    button(
      { class: "person" },
      () => goTo(other),
      figureIcon(figures[other]),
      element(
        "span",
        {},
        element(
          "b",
          {},
          element("span", { "aria-hidden": "true", text: sign }),
          spoken ? element("span", { class: "unseen", text: `${spoken} ` }) : null,
          name,
        ),
        title ? element("small", { text: title }) : null,
      ),
    ),
    tie.disputed ? disputedTag() : null,
    button(
      { class: "sure", "aria-label": word("tie_of", { name, share: percent(tie.confidence) }) },
      () => selectTie(index),
      percent(tie.confidence),
    ),
  );
}

/** A person's ties, kind by kind: the negative ones first, because they are what surprises. */
function tieSections(person) {
  const sections = ["negative", "positive", "neutral", "formal"].flatMap((group) => kindsInUse(group));
  return sections.flatMap((kind) => {
    const mine = tiesOfPerson[person].filter((index) => ties[index].kind === kind.name);
    const sorted = mine.sort(
      (one, other) =>
        ties[other].strength * ties[other].confidence - ties[one].strength * ties[one].confidence,
    );
    if (!sorted.length) return [];
    return [
      element(
        "h3",
        { class: "with-icon" },
        lineIcon(kind.group, kind.name),
        element("span", { text: kindName(kind) }),
      ),
      element(
        "ul",
        { class: "ties" },
        sorted.map((index) => personTie(person, index)),
      ),
    ];
  });
}

/** What sources contradict each other about, with both sides. */
function disputes(person) {
  const open = tiesOfPerson[person].filter((index) => ties[index].disputed);
  if (!open.length) return [];
  return [element("h3", { text: word("disputes") }), ...open.map(evidenceOf)];
}

/** The events a person is invited to. */
function personEvents(person) {
  const mine = eventsOf(person);
  if (!mine.length) return [];
  return [
    element("h3", { text: word("events") }),
    element(
      "ul",
      { class: "plain" },
      mine.map((event) =>
        element(
          "li",
          {},
          button(
            { class: "event-name" },
            () => change({ event: events.indexOf(event), list: false }),
            element("span", { text: event.name }),
            element("time", { text: event.date ?? "" }),
          ),
        ),
      ),
    ),
  ];
}

/** Everything about a person. */
function personPanel(index) {
  const person = people[index];
  const below = [person.title, person.department].filter(Boolean);
  return [
    panelHead(person.name, below),
    roleChips(person),
    personFacts(person),
    element(
      "div",
      { class: "scores", role: "group", "aria-label": word("scores") },
      payload.scores.map((score) => scoreRow(person, score)),
    ),
    ...reasonsSection(person),
    ...disputes(index),
    ...tieSections(index),
    ...personEvents(index),
  ];
}

/** The button of a person at the end of a tie. */
function endButton(index) {
  return button(
    { class: "person" },
    () => goTo(index),
    figureIcon(figures[index]),
    element(
      "span",
      {},
      element("b", { text: people[index].name }),
      people[index].title ? element("small", { text: people[index].title }) : null,
    ),
  );
}

/** When a tie began and ended, as far as known. */
function tieDates({ since, until }) {
  return [since ? fact(word("since"), since) : null, until ? fact(word("until"), until) : null];
}

/** Everything about a tie. */
function tiePanel(index) {
  const tie = ties[index];
  const kind = kindOf(tie);
  const sign = kind.directed ? "↓" : "↕";
  return [
    panelHead(kindName(kind), [word(`group_${kind.group}`)]),
    element(
      "div",
      { class: "ends" },
      endButton(tie.source),
      element("p", { class: `way ${kind.group}`, "aria-hidden": "true", text: sign }),
      endButton(tie.target),
    ),
    tie.disputed ? element("p", { class: "contradiction", text: word("disputed_long") }) : null,
    element(
      "dl",
      { class: "facts" },
      fact(word("strength"), percent(tie.strength)),
      fact(word("confidence"), percent(tie.confidence)),
      tieDates(tie),
    ),
    element("h3", { text: word("claims") }),
    ...claimsOf(tie),
  ];
}

/** What the panel says now, or nothing. */
function panelContent() {
  if (state.person !== null) return personPanel(state.person);
  return state.tie === null ? null : tiePanel(state.tie);
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

watch(["language", "person", "tie", "score"], drawPanel);
watch(["person", "tie"], () => {
  byId("panel").scrollTop = 0;
  announce();
  if (state.person !== null && !state.list) reveal(state.person);
});
