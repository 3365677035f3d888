// Taking changes of the view back, and making them again.

const REMEMBERED = [
  ...Object.keys(NOTHING).filter((field) => field !== "comparing"),
  ...Object.keys(UNFILTERED),
  ...["view", "list", "event", "overlay", "timeline", "day", "supposed", "opened", "everyTie"],
];
const GLIDING = ["confidence", "day"]; // a slider passes many values on its way to one
const MOST_STEPS_BACK = 100;
const past = [];
const future = [];

/** What is remembered of the state. */
function snapshot() {
  return Object.fromEntries(REMEMBERED.map((field) => [field, state[field]]));
}

/** Where the reader looks: the middle of the view and its scale. */
function sightNow() {
  return { position: network.getViewPosition(), scale: network.getScale() };
}

let current = snapshot();
let sight = sightNow(); // where the reader looked before what is changing now

/** Whether only a slider has moved since another snapshot. */
function isGlide(before, after) {
  const altered = REMEMBERED.filter((field) => before[field] !== after[field]);
  return altered.length === 1 && GLIDING.includes(altered[0]);
}

/** Remembers where the reader came from. */
function remember() {
  const next = snapshot();
  const gliding = past.length && isGlide(current, next) && isGlide(past.at(-1), current);
  if (!gliding) past.push({ ...current, sight });
  if (past.length > MOST_STEPS_BACK) past.shift();
  future.length = 0;
  current = next;
  drawUndo();
}

/** Goes one step back, or one step on again. */
function travel(from, to) {
  if (!from.length) return;
  to.push({ ...current, sight: sightNow() });
  const { sight: before, ...fields } = from.pop();
  current = fields;
  change(fields); // which is not remembered: nothing differs from the snapshot
  lookFrom(before);
  drawUndo();
}

/** Says whether there is anything to take back. */
function drawUndo() {
  byId("undo").disabled = !past.length;
  byId("redo").disabled = !future.length;
}

/** Takes the last change of the view back. */
function undo() {
  travel(past, future);
}

/** Makes the change that was taken back. */
function redo() {
  travel(future, past);
}

note(() => {
  sight = sightNow();
});
watch(REMEMBERED, () => {
  if (REMEMBERED.some((field) => current[field] !== state[field])) remember();
});
byId("undo").addEventListener("click", undo);
byId("redo").addEventListener("click", redo);
