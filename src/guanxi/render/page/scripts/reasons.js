// Why a score is what it is: a bar and a list that add up to it.

const MOST_REASONS = 7;
const SCORE_COLOURS = {
  decision_power: "decision_maker",
  influencer: "influencer",
  blocker: "blocker",
  champion: "champion",
  hidden_power_holder: "gold",
  figurehead: "decision_maker",
};

/** The colour of a score's bar. */
function scoreColour(name) {
  return COLOURS[SCORE_COLOURS[name] ?? "soft"];
}

/** The score whose reasons are shown: the chosen one, else that of the most telling role. */
function shownScore(person) {
  const known = payload.scores.map((score) => score.name).filter((name) => person.scores[name]);
  const special = [HIDDEN_POWER, FIGUREHEAD].filter((role) => person.roles.includes(role));
  const roleScores = [...special, ...person.roles].map((role) => SCORE_OF_ROLE[role] ?? role);
  return [state.score, ...roleScores, "decision_power", ...known].find((name) => known.includes(name));
}

/** Amounts rounded to tenths so that what is shown adds up to the rounded whole, exactly. */
function roundedAmounts(amounts, value) {
  const tenths = amounts.map((amount) => Math.floor(amount * 10));
  const missing = Math.round(value * 10) - tenths.reduce((sum, one) => sum + one, 0);
  const byRest = amounts
    .map((amount, index) => ({ index, rest: amount * 10 - tenths[index] }))
    .sort((one, other) => other.rest - one.rest || one.index - other.index);
  byRest.slice(0, Math.max(missing, 0)).forEach(({ index }) => {
    tenths[index] += 1;
  });
  return tenths.map((one) => one / 10);
}

/** The reasons of a score in their order, the weightiest first, each with the amount shown. */
function shownReasons({ value, reasons }) {
  const amounts = roundedAmounts(
    reasons.map((reason) => reason.amount),
    value,
  );
  return reasons.map((reason, index) => ({ ...reason, shown: amounts[index] }));
}

/** The largest score that anybody has: the full length of a bar, never less than 100. */
const fullBar = Math.max(
  100,
  ...people.flatMap((person) => Object.values(person.scores).map((score) => Math.abs(score.value ?? 0))),
);

/** A bar for a score, with a line over it where 90 % of the draws lie. */
function scoreBar(name, { value, interval }, chosen) {
  const along = (amount) => `${(Math.min(Math.abs(amount), fullBar) / fullBar) * 100}%`;
  const css = { width: along(value ?? 0), "background-color": chosen ? scoreColour(name) : COLOURS.none };
  const [low, high] = value === null || !interval ? [0, 0] : interval;
  const range = { left: along(low), width: along(high - low) };
  return element(
    "span",
    { class: "bar", "aria-hidden": "true" },
    element("span", { class: "fill", css }),
    high > low ? element("span", { class: "range", css: range }) : null,
  );
}

/** The sentence that says between what a score lies in most draws. */
function intervalNote({ interval }) {
  if (!interval) return null;
  const [low, high] = interval.map(points);
  const text = low === high ? word("interval_point", { low }) : word("interval", { low, high });
  return element("p", { class: "quiet interval", text });
}

/** The row of a score; pressing it shows its reasons. */
function scoreRow(person, { name, label }) {
  const score = person.scores[name];
  if (!score) return null;
  const chosen = shownScore(person) === name;
  const text = score.value === null ? word("not_known") : points(score.value);
  const press = () => change({ score: name });
  return button(
    { class: "score", "data-key": `score ${name}`, "data-score": name, "aria-pressed": String(chosen) },
    press,
    element("span", { text: say(label) }),
    scoreBar(name, score, chosen),
    element("data", { class: "value", value: String(score.value), text }),
  );
}

/** The reasons as one bar whose parts are as long as their amounts. */
function reasonBar(rows, name) {
  const whole = rows.reduce((sum, row) => sum + Math.abs(row.amount), 0) || 1;
  const parts = rows
    .filter((row) => row.amount)
    .map((row, rank) =>
      element("span", {
        class: row.amount < 0 ? "less" : "more",
        css: {
          width: `${(Math.abs(row.amount) / whole) * 100}%`,
          "background-color": scoreColour(name),
          opacity: String(Math.max(1 - rank * 0.16, 0.3)),
        },
      }),
    );
  return element("div", { class: "stack", "aria-hidden": "true" }, parts);
}

/** One reason: its amount, its sentence, and on opening the ties it rests on. */
function reasonItem(row, amount = signed(row.shown)) {
  const line = [
    element("span", { class: "amount", text: amount }),
    element(
      "span",
      {},
      element("span", { text: reasonText(row) }),
      row.assumed ? element("span", { class: "tag guess", text: word("assumed") }) : null,
    ),
  ];
  if (!row.ties.length) return element("div", { class: "reason" }, line);
  return element(
    "details",
    { class: "reason" },
    element("summary", {}, line),
    element("div", { class: "proof" }, row.ties.map(evidenceOf)),
  );
}

/** The reasons too small to be listed at once, summed up, to be opened. */
function smallReasons(rows) {
  if (!rows.length) return null;
  const sum = rows.reduce((total, row) => total + Math.round(row.shown * 10), 0) / 10;
  return element(
    "details",
    { class: "reason rest" },
    element(
      "summary",
      {},
      element("span", { class: "amount", text: signed(sum) }),
      element("span", { text: word("more_reasons", { count: rows.length }) }),
    ),
    rows.map((row) => reasonItem(row)),
  );
}

/** The section that says why the shown score is what it is. */
function reasonsSection(person) {
  const name = shownScore(person);
  if (!name) return [];
  const score = payload.scores.find((one) => one.name === name);
  const { value } = person.scores[name];
  const meaning = element("p", { class: "quiet", text: say(score.meaning) });
  if (value === null || person.scores[name].supposed) {
    const text = word(value === null ? "no_value" : "supposed_score");
    return [element("h3", { text: say(score.label) }), meaning, element("p", { text })];
  }
  const rows = shownReasons(person.scores[name]);
  const cutAt = rows.length > MOST_REASONS + 1 ? MOST_REASONS : rows.length;
  return [
    element("h3", { text: word("why", { score: say(score.label), value: points(value) }) }),
    meaning,
    intervalNote(person.scores[name]),
    rows.length ? reasonBar(rows, name) : element("p", { class: "quiet", text: word("no_reason") }),
    element(
      "div",
      { class: "reasons" },
      rows.slice(0, cutAt).map((row) => reasonItem(row)),
      smallReasons(rows.slice(cutAt)),
    ),
    rows.length
      ? element(
          "p",
          { class: "total" },
          element("span", { class: "amount", text: points(value) }),
          element("span", { text: word("total") }),
        )
      : null,
  ];
}
