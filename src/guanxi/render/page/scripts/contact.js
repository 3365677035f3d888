// What we had to do with a person, what to ask, what stands out: sections of the panel.

/** Several words as one text. */
function listed(words) {
  return words.join(state.language === "zh" ? "、" : ", ");
}

/** From when until when something held, as far as known. */
function spanText({ since, until }) {
  return since || until ? `${since ?? "…"} – ${until ?? ""}`.trim() : "";
}

/** How a contact went, as a sign with its word. */
function moodTag(sentiment) {
  if (sentiment === null || sentiment === 0) return null;
  const good = sentiment > 0;
  const label = word(good ? "went_well" : "went_badly");
  return element("span", {
    class: good ? "mood good" : "mood bad",
    role: "img",
    "aria-label": label,
    text: good ? "+" : "−",
  });
}

/** One contact: when, what, by whom and how it went. */
function activityRow({ date, kind, by, note, sentiment }) {
  const what = word(`activity_${kind}`);
  const name = what === `activity_${kind}` ? kind.replaceAll("_", " ") : what;
  return element(
    "li",
    { class: "claim" },
    element(
      "p",
      { class: "claim-head" },
      element("time", { text: date }),
      element("span", { text: [name, by].filter(Boolean).join(" · ") }),
      moodTag(sentiment),
    ),
    note ? element("p", { class: "note", text: note }) : null,
  );
}

/** Whom else a person favours, with who says so. */
function preferenceRow({ vendor, confidence, claims }) {
  return element(
    "div",
    { class: "evidence" },
    element("p", {}, element("b", { text: word("prefers", { vendor }) }), ` ${percent(confidence)}`),
    claimList(null, claims),
  );
}

/** How well we cover a person: who does, and what contact there was. */
function contactSection({ coverage, relation, owner, activities, prefers }) {
  const facts = element(
    "dl",
    { class: "facts" },
    fact(word("coverage"), coverageText(coverage), coverage ? null : "open"),
    fact(word("owner"), owner ?? word("nobody"), owner ? null : "open"),
    relation ? fact(word("relation"), say(relation)) : null,
  );
  const rows = activities.map(activityRow);
  return [
    element("h3", { text: word("contact_with_us") }),
    facts,
    rows.length
      ? element("ul", { class: "claims" }, rows)
      : element("p", { class: "quiet", text: word("no_activity") }),
    ...prefers.map(preferenceRow),
  ];
}

/** One move of a career. */
function moveRow({ date, label, post, from_post: from, predecessor }) {
  const before = predecessor === null ? null : word("after_whom", { name: people[predecessor].name });
  return element(
    "li",
    { class: "claim" },
    element(
      "p",
      { class: "claim-head" },
      element("time", { text: date }),
      element("span", { text: say(label) }),
    ),
    element("p", { class: "note", text: [from && `${from} →`, post, before].filter(Boolean).join(" ") }),
  );
}

/** A person's career, as far as told. */
function careerSection(person) {
  const rows = movesOf[person].map(moveRow).reverse();
  return section(word("career"), rows.length ? [element("ul", { class: "claims" }, rows)] : []);
}

/** What to ask, because the answer would change the picture. */
function questionSection(asked) {
  const rows = asked.map((one) => element("li", { text: say(one.text) }));
  return section(word("questions"), rows.length ? [element("ul", { class: "questions" }, rows)] : []);
}

/** What stands out, how sure that is, and what to do. */
function findingItem({ severity, text, remedy, reasons, probability }) {
  return element(
    "li",
    { class: `clash ${severity}` },
    element(
      "p",
      { class: "clash-head" },
      element("span", { class: "tag", text: word(`severity_${severity}`) }),
      probability < 0.995 ? element("span", { class: "share", text: percent(probability) }) : null,
    ),
    element("p", { text: say(text) }),
    ...reasons.map((reason) => element("p", { class: "note", text: reasonText(reason) })),
    element("p", { class: "remedy" }, element("span", { text: `${word("remedy")} ` }), say(remedy)),
  );
}

/** Findings under a heading. */
function findingSection(found) {
  return section(
    word("findings"),
    found.length ? [element("ul", { class: "plain" }, found.map(findingItem))] : [],
  );
}
