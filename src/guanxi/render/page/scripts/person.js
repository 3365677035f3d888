// The panel about a person.

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

/** What we know of a person besides the scores. */
function personFacts(person) {
  const tone =
    person.support > 0 ? "good" : person.support < 0 ? "bad" : person.support === null ? "open" : null;
  const others = person.others_support.map(([vendor, support]) => fact(vendor, supportText(support)));
  return element(
    "dl",
    { class: "facts" },
    fact(word("support"), supportText(person.support), tone),
    others,
    person.declared.length ? fact(word("declared"), listed(person.declared.map(say))) : null,
    person.level ? fact(word("level"), word(`level_${person.level}`)) : null,
    person.power_note ? fact(word("power_note"), person.power_note) : null,
    person.note ? fact(word("note"), person.note) : null,
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
    holds(tie) ? null : element("small", { class: "share", text: spanText(tie) }),
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
    const mine = tiesOfPerson[person].filter((index) => ties[index].kind === kind.name && holds(ties[index]));
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
  const open = tiesOfPerson[person].filter((index) => ties[index].disputed && holds(ties[index]));
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

/** The ties of a person that ended before the day shown, or are to come. */
function otherTimes(person) {
  const mine = tiesOfPerson[person].filter((index) => !holds(ties[index]));
  const rows = mine.map((index) => personTie(person, index));
  return section(word("other_times"), rows.length ? [element("ul", { class: "ties" }, rows)] : []);
}

/** What a person may be at odds about though nobody said so. */
function personSuspicions(person) {
  const mine = hypotheses.flatMap(({ one, other }, index) => ([one, other].includes(person) ? [index] : []));
  const rows = mine.map(hypothesisRow);
  return section(word("group_suspected"), rows.length ? [element("ul", { class: "plain" }, rows)] : []);
}

/** The button that asks for a second person to compare with. */
function compareButton() {
  const press = () => change({ comparing: !state.comparing });
  const text = word(state.comparing ? "compare_choose" : "compare");
  return button(
    { class: "quiet-button", "data-key": "compare", "aria-pressed": String(state.comparing) },
    press,
    text,
  );
}

/** Everything about a person. */
function personPanel(index) {
  const person = people[index];
  const below = [person.title, person.department].filter(Boolean);
  return [
    panelHead(person.name, below),
    person.away ? element("p", { class: "quiet", text: word("away") }) : null,
    roleChips(person),
    personFacts(person),
    supposeControl(index),
    compareButton(),
    ...findingSection(findings.filter((one) => one.people.includes(index))),
    element(
      "div",
      { class: "scores", role: "group", "aria-label": word("scores") },
      payload.scores.map((score) => scoreRow(person, score)),
    ),
    ...reasonsSection(person),
    ...questionSection(questions.filter((one) => one.people.includes(index))),
    ...disputes(index),
    ...personSuspicions(index),
    ...tieSections(index),
    ...otherTimes(index),
    ...contactSection(person),
    ...careerSection(index),
    ...personEvents(index),
  ];
}
