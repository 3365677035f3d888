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
    if (!seen[index] || !shownPeople[index] || ahead <= 0) continue;
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
  if (byId("export").open) byId("export").open = false;
  else if (byId("rail").classList.contains("open")) byId("open-rail").click();
  else if (state.comparing) change({ comparing: false });
  else if (panelContent() !== null) closePanel();
  else if (state.event !== null || state.overlay !== null) change({ event: null, overlay: null });
  else if (state.timeline) toggleTimeline();
  else if (state.list) change({ list: false });
}

const KEYS = {
  "/": () => byId("search").focus(),
  Escape: stepBack,
  "+": () => zoomBy(1.3),
  "=": () => zoomBy(1.3),
  "-": () => zoomBy(1 / 1.3),
  0: () => fitAll(),
  1: () => change({ view: "influence" }),
  2: () => change({ view: "org" }),
  3: () => change({ view: "matrix" }),
  o: () => change({ view: state.view === "org" ? "influence" : "org" }),
  l: () => change({ list: !state.list }),
  n: () => CAN_OVERLAY.advice && toggleOverlay("advice"),
  c: () => CAN_OVERLAY.camps && toggleOverlay("camps"),
  w: () => CAN_OVERLAY.forecast && toggleOverlay("forecast"),
  t: toggleTimeline,
  x: () => state.person !== null && change({ comparing: !state.comparing }),
  u: undo,
  r: redo,
  d: flipTheme,
  p: () => window.print(),
  "?": () => change({ help: true }),
};

/** The keys with what they do, in the order of the sheet. */
const HELP = [
  ["/", "search"],
  ["↑ ↓ ← →", "help_walk"],
  ["PgUp PgDn", "help_order"],
  ["Enter", "help_enter"],
  ["Esc", "help_escape"],
  ["1 2 3", "views"],
  ["L", "list"],
  ["N", "advice"],
  ["C", "camps"],
  ["W", "what_if"],
  ["T", "timeline"],
  ["X", "compare"],
  ["U R", "help_undo"],
  ["+ − 0", "zoom"],
  ["D", "theme"],
  ["P", "print"],
  ["?", "help"],
];

/** Opens or closes the sheet of keys. */
function drawHelp() {
  const sheet = byId("help-sheet");
  const rows = HELP.map(([keys, text]) => [
    element(
      "dt",
      {},
      keys.split(" ").map((key) => element("kbd", { text: key })),
    ),
    element("dd", { text: word(text) }),
  ]);
  rebuild(byId("help-keys"), rows);
  if (state.help && !sheet.open) sheet.showModal();
  if (!state.help && sheet.open) sheet.close();
}

byId("help").addEventListener("click", () => change({ help: true }));
byId("help-close").addEventListener("click", () => change({ help: false }));
byId("help-sheet").addEventListener("close", () => change({ help: false }));
watch(["help", "language"], drawHelp);

/** Whether a key belongs to the field in which it was typed. */
function isTyping({ target }) {
  return target instanceof HTMLInputElement && target.type !== "range";
}

document.addEventListener("keydown", (event) => {
  if (isTyping(event) || state.help) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey || event.altKey) {
    if (key === "z" && !event.altKey) (event.shiftKey ? redo : undo)();
    return;
  }
  const press = Object.hasOwn(KEYS, key) ? KEYS[key] : null;
  if (!press) return;
  event.preventDefault();
  press();
});
stage.addEventListener("keydown", (event) => {
  const steps = { PageDown: 1, PageUp: -1 };
  if (event.key === "Enter" && state.department !== null && canFold) {
    event.preventDefault();
    openDepartment(state.department);
  } else if (event.key === "Enter" && state.person !== null) {
    event.preventDefault(); // else the same key would press the button
    byId("panel").querySelector("button").focus();
  } else if (event.key in ARROWS || event.key in steps) {
    event.preventDefault();
    const next = event.key in ARROWS ? neighbour(ARROWS[event.key]) : follower(steps[event.key]);
    if (next !== null) selectPerson(next);
  }
});
