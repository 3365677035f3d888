// The keyboard: everything the pointer can do on the map.

const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/** The nearest person shown in a direction from the selected one. */
function neighbour([right, down]) {
  if (state.person === null) return byImportance.find((index) => shownPeople[index]) ?? null;
  let best = null;
  let least = Infinity;
  for (const index of byImportance) {
    const [x, y] = [place.x[index] - place.x[state.person], place.y[index] - place.y[state.person]];
    const ahead = x * right + y * down;
    if (!shownPeople[index] || ahead <= 0) continue;
    const cost = ahead + 2.2 * Math.abs(x * down - y * right);
    if (cost < least) [best, least] = [index, cost];
  }
  return best;
}

/** The next or previous person by importance. */
function follower(step) {
  const shown = byImportance.filter((index) => shownPeople[index]);
  const at = shown.indexOf(state.person);
  return shown[(at + step + shown.length) % shown.length] ?? null;
}

/** Closes the innermost thing that is open. */
function stepBack() {
  if (byId("rail").classList.contains("open")) byId("open-rail").click();
  else if (state.person !== null || state.tie !== null) closePanel();
  else if (state.event !== null) change({ event: null });
  else if (state.list) change({ list: false });
}

const KEYS = {
  "/": () => byId("search").focus(),
  Escape: stepBack,
  "+": () => zoomBy(1.3),
  "=": () => zoomBy(1.3),
  "-": () => zoomBy(1 / 1.3),
  0: () => fitAll(),
  l: () => change({ list: !state.list }),
  o: () => change({ view: state.view === "org" ? "influence" : "org" }),
};

/** Whether a key belongs to the field in which it was typed. */
function isTyping({ target }) {
  return target instanceof HTMLInputElement && target.type !== "range";
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  const press = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!press) return;
  event.preventDefault();
  press();
});
stage.addEventListener("keydown", (event) => {
  const steps = { PageDown: 1, PageUp: -1 };
  if (event.key === "Enter" && state.person !== null) {
    event.preventDefault(); // else the same key would press the button
    byId("panel").querySelector("button").focus();
  } else if (event.key in ARROWS || event.key in steps) {
    event.preventDefault();
    const next = event.key in ARROWS ? neighbour(ARROWS[event.key]) : follower(steps[event.key]);
    if (next !== null) selectPerson(next);
  }
});
