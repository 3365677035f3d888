// What if: somebody's support is another. The control in the panel, and the card with the forecast.

const MOVED = 0.005;
const MOST_MOVED = 8;

/** Supposes a support of somebody; what was told is no supposition. */
function supposeOf(index, support) {
  const supposed = new Map(state.supposed);
  if (payload.people[index].support === support) supposed.delete(index);
  else supposed.set(index, support);
  change({ supposed, overlay: "forecast", event: null });
}

/** The choice of a support for a person, with what was told marked. */
function supposeControl(index) {
  if (!forecast) return null;
  const choices = [...STANCES, null].map((support) => {
    const now = people[index].support === support;
    const sign = support === null ? "?" : signedWhole(support);
    const told = support === payload.people[index].support ? ` (${word("as_told")})` : "";
    const label = `${sign} ${supportText(support)}${told}`;
    return button(
      { "data-key": `suppose ${support}`, "aria-pressed": String(now), "aria-label": label, title: label },
      () => supposeOf(index, support),
      sign,
    );
  });
  return element(
    "div",
    { class: "suppose" },
    element("span", { id: "suppose-label", text: word("what_if") }),
    element("div", { class: "views", role: "group", "aria-labelledby": "suppose-label" }, choices),
  );
}

/** A whole number with its sign. */
function signedWhole(value) {
  return value > 0 ? `+${value}` : String(value).replace("-", "−");
}

/** A number between −1 and 1 as it is written. */
function leaning(value) {
  const text = value.toFixed(2).replace(/^-0\.00$/, "0.00");
  return value > 0 && text !== "0.00" ? `+${text}` : text.replace("-", "−");
}

/** The decision as a line from against us to for us, with the interval, and now beside then. */
function outcomeBar() {
  const along = (value) => `${((Math.min(Math.max(value, -1), 1) + 1) / 2) * 100}%`;
  const [low, high] = forecast.interval ?? [0, 0];
  const range = { left: along(low), width: `${((high - low) / 2) * 100}%` };
  const mark = (kind, value) => element("span", { class: `mark ${kind}`, css: { left: along(value) } });
  return element(
    "div",
    { class: "outcome", "aria-hidden": "true" },
    element("span", { class: "middle" }),
    forecast.interval ? element("span", { class: "range", css: range }) : null,
    mark("was", asTold.outcome),
    state.supposed.size ? mark("now", supposedModel.outcome) : null,
  );
}

/** One supposition, which a press takes back. */
function suppositionRow([index, support]) {
  const values = {
    name: people[index].name,
    told: supportText(payload.people[index].support),
    support: supportText(support),
  };
  return element(
    "li",
    { class: "supposition" },
    element("span", { text: word("supposition", values) }),
    button(
      { class: "close", "aria-label": word("take_back", { name: values.name }) },
      () => supposeOf(index, payload.people[index].support),
      "×",
    ),
  );
}

/** Which roles come or go under what is supposed. */
function roleChanges() {
  return people.flatMap(({ name, roles }, index) => {
    const before = payload.people[index].roles;
    const gained = roles.filter((role) => !before.includes(role));
    const lost = before.filter((role) => !roles.includes(role));
    return [
      ...gained.map((role) => word("role_gained", { name, role: roleName(role) })),
      ...lost.map((role) => word("role_lost", { name, role: roleName(role) })),
    ];
  });
}

/** The people whose opinion moves most though nothing is supposed of them. */
function movedPeople() {
  const shift = (index) => supposedModel.opinions[index] - asTold.opinions[index];
  return byImportance
    .filter((index) => !state.supposed.has(index) && Math.abs(shift(index)) >= MOVED)
    .sort((one, other) => Math.abs(shift(other)) - Math.abs(shift(one)) || one - other)
    .slice(0, MOST_MOVED)
    .map((index) => ({ index, from: asTold.opinions[index], to: supposedModel.opinions[index] }));
}

/** How somebody's opinion moves, as a row that leads to them. */
function movedRow({ index, from, to }) {
  return element(
    "li",
    { class: "moved" },
    button(
      { class: "person" },
      () => goTo(index),
      figureIcon(figures[index], 16),
      element("span", { text: people[index].name }),
    ),
    element("data", { class: "share", value: String(to), text: `${leaning(from)} → ${leaning(to)}` }),
  );
}

/** What follows from what is supposed. */
function consequences() {
  const roles = roleChanges().map((text) => element("li", { text }));
  const moved = movedPeople().map(movedRow);
  return [
    element("ul", { class: "plain" }, [...state.supposed].map(suppositionRow)),
    ...section(word("roles_change"), roles.length ? [element("ul", { class: "plain" }, roles)] : []),
    ...section(word("opinions_move"), moved.length ? [element("ul", { class: "plain" }, moved)] : []),
    button(
      { class: "clear", "data-key": "told again" },
      () => change({ supposed: new Map() }),
      word("told_again"),
    ),
  ];
}

/** The decision in words: where it leans, or that it is open: it may lean either way for all we know. */
function outcomeText() {
  const value = supposedModel.outcome;
  const [low, high] = state.supposed.size ? [value, value] : (forecast.interval ?? [value, value]);
  const isOpen = Math.abs(value) < forecast.least_leaning || (low < 0 && high > 0);
  const way = isOpen ? "open" : value > 0 ? "for" : "against";
  const text = word(`leans_${way}`, { value: leaning(value) });
  return element(
    "p",
    { class: "outcome-text", "aria-live": "polite" },
    element("data", { value: String(value), text }),
  );
}

/** The card with the forecast. */
function forecastCard() {
  const share = forecast.favourable === null ? null : percent(forecast.favourable);
  return [
    cardHead(word("forecast"), payload.account.decision ?? ""),
    outcomeText(),
    outcomeBar(),
    element(
      "p",
      { class: "scale", "aria-hidden": "true" },
      element("span", { text: word("against_us") }),
      element("span", { text: word("for_us") }),
    ),
    state.supposed.size
      ? element("p", { class: "quiet", text: word("told_outcome", { value: leaning(asTold.outcome) }) })
      : null,
    share && !state.supposed.size
      ? element("p", { class: "quiet", text: word("favourable", { share }) })
      : null,
    ...(state.supposed.size
      ? consequences()
      : [element("p", { class: "quiet", text: word("how_to_suppose") })]),
    element("p", { class: "quiet", text: word("forecast_limits") }),
  ];
}
