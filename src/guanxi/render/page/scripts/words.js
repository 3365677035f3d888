// The words of the page in its two languages.

/** Puts values in the places of a template: "{name} listens"; braces that mean nothing are double. */
function fill(template, values = {}) {
  return template.replace(/\{\{|\}\}|\{(\w+)\}/g, (place, key) =>
    key === undefined ? place[0] : (values[key] ?? place),
  );
}

/** A word of the page in the language shown; of one thing in the singular. */
function word(key, values) {
  const words = payload.words[state.language];
  const single = values?.count === 1 ? words[`${key}_one`] : undefined;
  return fill(single ?? words[key] ?? key, values);
}

/** The text of a pair {en, zh} in the language shown. */
function say(pair) {
  return pair?.[state.language] ?? pair?.en ?? "";
}

/** The name of a role, people without one included. */
function roleName(role) {
  const found = payload.roles.find((one) => one.name === role);
  return found ? say(found.label) : role === NO_ROLE ? word("contact") : role;
}

/** The name of a kind of ties, as a heading. */
function kindName(kind) {
  const label = say(kind.label);
  return label.charAt(0).toLocaleUpperCase(state.language) + label.slice(1);
}

/** The name of a department, that of people without one included. */
function departmentName(name) {
  return name ?? word("no_department");
}

/** The sentence of a reason. */
function reasonText(reason) {
  return fill(say(payload.phrases[reason.phrase]), reason.values);
}

/** Our support from a person in words; null is unknown, never neutral. */
function supportText(support) {
  if (support === null) return word("support_unknown");
  const whole = Math.sign(support) * Math.min(Math.ceil(Math.abs(support)), STRONGEST_SUPPORT);
  return word(`support_${whole + 0}`);
}

/** How well we cover a person in words. */
function coverageText(coverage) {
  return word(`coverage_${coverage ?? "unknown"}`);
}

/** A share between 0 and 1 as a percentage. */
function percent(share) {
  return `${Math.round(share * 100)}%`;
}

/** A number with one decimal and a true minus sign. */
function points(value) {
  return value
    .toFixed(1)
    .replace(/^-0\.0$/, "0.0")
    .replace("-", "−");
}

/** The same with its sign always shown. */
function signed(value) {
  return value > 0 ? `+${points(value)}` : points(value);
}

/** Writes every fixed word of the page in the language shown. */
function writeWords() {
  document.documentElement.lang = state.language === "zh" ? "zh-CN" : "en";
  for (const node of document.querySelectorAll("[data-word]")) {
    node.textContent = word(node.dataset.word);
  }
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", word(node.dataset.label));
  }
  for (const node of document.querySelectorAll("[data-hint]")) {
    node.setAttribute(node.tagName === "INPUT" ? "placeholder" : "title", word(node.dataset.hint));
  }
}
