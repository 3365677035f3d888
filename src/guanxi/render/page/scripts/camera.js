// vis-network holds the people and moves the view; this file is the only one that talks to it.

const LEAST_SCALE = 0.01;
const LARGEST_SCALE = 3.2;
const FIT_SCALE = 1.25;
const MOVE_MS = 480;

const stage = byId("map");
const isTall = stage.clientHeight > stage.clientWidth * 1.15;

/** Where everybody stands in a view on the day shown; on a tall screen the influence map is turned. */
function homes(view) {
  if (view === "matrix") return matrixHomes();
  const seats = seatsOn(state.day);
  if (view === "org" && isNarrow) {
    const { x, y } = outlineHomes();
    return { x: seats.map((seat) => x[seat]), y: seats.map((seat) => y[seat]) };
  }
  const [across, down] = view === "org" ? ["org_x", "org_y"] : isTall ? ["y", "x"] : ["x", "y"];
  return { x: seats.map((seat) => people[seat][across]), y: seats.map((seat) => people[seat][down]) };
}

const place = { x: Float64Array.from(homes(state.view).x), y: Float64Array.from(homes(state.view).y) };
const worldRadius = people.map((person) => 8 + 14 * Math.min(Math.max(person.power, 0), 1));

/** Tells vis-network how large a person is, for dragging, and draws nothing: the painter does. */
function placeholderNode({ id }) {
  const side = 2 * worldRadius[id];
  return { drawNode: () => {}, nodeDimensions: { width: side, height: side } };
}

/** Where a person stands, as vis-network takes it. */
function nodeOf(person, index) {
  return { id: index, x: place.x[index], y: place.y[index] };
}

const canDrag = payload.options.interaction.dragNodes; // else vis-network need not know of anybody
const nodes = new vis.DataSet(canDrag ? people.map(nodeOf) : []);
const network = new vis.Network(
  stage,
  { nodes, edges: [] },
  {
    ...payload.options,
    nodes: { ...payload.options.nodes, ctxRenderer: placeholderNode },
  },
);
stage.firstElementChild.tabIndex = -1;
stage.querySelector("canvas").setAttribute("aria-hidden", "true");

let redrawAsked = false;

/** Has the canvas painted before the next frame. */
function repaint() {
  if (redrawAsked) return;
  redrawAsked = true;
  requestAnimationFrame(() => {
    redrawAsked = false;
    network.redraw();
  });
}

/** The boxes of the stage on which no name would be seen. */
function coveredBoxes() {
  const { left, top } = stage.getBoundingClientRect();
  const boxes = ["zoom", "event-card", "overlay", "layers", "timeline"].map(byId);
  const covers = boxes.filter((node) => !node.hidden);
  return covers
    .map((node) => node.getBoundingClientRect())
    .map((box) => ({
      left: box.left - left,
      right: box.right - left,
      top: box.top - top,
      bottom: box.bottom - top,
    }));
}

/** What the canvas shows now: its size, its scale and the point in its middle. */
function currentFrame() {
  const { x, y } = network.getViewPosition();
  const canvas = stage.querySelector("canvas");
  const width = stage.clientWidth;
  const ratio = width ? canvas.width / width : 1;
  return {
    width,
    height: stage.clientHeight,
    ratio,
    scale: network.getScale(),
    x,
    y,
    covered: coveredBoxes(),
  };
}

/** The box of an element over the stage, or null while it is hidden. */
function coverOf(id) {
  return byId(id).checkVisibility() ? byId(id).getBoundingClientRect() : null;
}

/** How much of the top of the stage buttons and slider take on a phone. */
function takenAtTop() {
  const lowest = [coverOf("layers"), coverOf("timeline")].map((box) => (box ? box.bottom : 0));
  return Math.max(0, Math.max(...lowest) - stage.getBoundingClientRect().top);
}

/** The part of the stage that neither panel nor card nor slider covers. */
function freeStage() {
  const { left, top, right, bottom } = stage.getBoundingClientRect();
  const [panel, card] = [coverOf("panel"), coverOf("event-card") ?? coverOf("overlay")];
  if (isPhone()) {
    const sheet = Math.min(panel?.top ?? bottom, card?.top ?? bottom, bottom);
    const taken = takenAtTop();
    return { left: 0, top: taken, width: right - left, height: Math.max(sheet - top - taken, 100) };
  }
  const slider = byId("timeline").offsetHeight;
  const start = card ? card.right - left : 0;
  return {
    left: start,
    top: 0,
    width: (panel ? panel.left : right) - left - start,
    height: bottom - top - slider,
  };
}

/** The box around some people, wide enough for their names. */
function boxAround(group) {
  if (!group.length) return { x: 0, y: 0, width: 0, height: 0 };
  const xs = group.map((index) => place.x[index]);
  const ys = group.map((index) => place.y[index]);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/** The view that shows a box in the free part of the stage. */
function viewOf(box, largest) {
  const free = freeStage();
  const margin = { x: isPhone() ? 70 : 190, y: Math.min(120, free.height * 0.3) };
  const fit = Math.min(
    (free.width - margin.x) / (box.width + 1),
    (free.height - margin.y) / (box.height + 1),
  );
  const scale = Math.min(Math.max(fit, LEAST_SCALE), largest);
  const offset = {
    x: (stage.clientWidth - free.width) / 2 - free.left,
    y: (stage.clientHeight - free.height) / 2 - free.top,
  };
  return { position: { x: box.x + offset.x / scale, y: box.y + (offset.y + 4) / scale }, scale };
}

/** Moves the view, smoothly unless the reader wants calm. */
function moveView(view, smooth) {
  const animation = smooth && !wantsCalm() ? { duration: 320, easingFunction: "easeInOutCubic" } : false;
  network.moveTo({ ...view, animation });
}

/** Shows everybody who passes the filters. */
function fitAll(smooth = true) {
  const shown = byImportance.filter((index) => shownPeople[index]);
  if (shown.length && isOutline()) moveView(outlineSight(), smooth);
  else if (shown.length)
    moveView(viewOf(state.view === "matrix" ? MATRIX_BOX : boxAround(shown), FIT_SCALE), smooth);
}

/** Shows some people, no larger than a scale. */
function fitPeople(group, largest = Math.max(network.getScale(), 0.9), smooth = true) {
  const shown = [...group].filter((index) => shownPeople[index]);
  if (shown.length) moveView(viewOf(boxAround(shown), largest), smooth);
}

/** Whether a person is seen in the free part of the stage. */
function isInSight(index) {
  const spot = network.canvasToDOM({ x: place.x[index], y: place.y[index] });
  const free = freeStage();
  const across = spot.x > free.left + 70 && spot.x < free.left + free.width - 70;
  return across && spot.y > free.top + 50 && spot.y < free.top + free.height - 60;
}

/** Brings some people, with all in focus, into the free part of the stage if they are not in it. */
function reveal(group) {
  if (!group.every(isInSight)) fitPeople(focusedPeople(), network.getScale());
}

/** Makes the map larger or smaller around its middle. */
function zoomBy(factor) {
  const scale = Math.min(Math.max(network.getScale() * factor, LEAST_SCALE), LARGEST_SCALE);
  moveView({ scale }, true);
}

/** Puts everybody at a share of the way from one set of places to another. */
function putBetween(from, to, share) {
  for (let index = 0; index < people.length; index += 1) {
    place.x[index] = from.x[index] + (to.x[index] - from.x[index]) * share;
    place.y[index] = from.y[index] + (to.y[index] - from.y[index]) * share;
  }
}

let journeys = 0;
let sightAhead = null; // where the view comes to rest, if not on everybody

/** Looks at the map as at another time, wherever everybody is going. */
function lookFrom(sight) {
  sightAhead = sight;
  moveView(sight, false);
}

/** Moves everybody to where they stand in the view and on the day of the state. */
function moveHome({ fit }) {
  const from = { x: place.x.slice(), y: place.y.slice() };
  const to = homes(state.view);
  const journey = (journeys += 1);
  sightAhead = null;
  const started = performance.now();
  const arrive = () => canDrag && nodes.update(people.map(nodeOf));
  const step = (now) => {
    if (journey !== journeys) return;
    const time = wantsCalm() ? 1 : Math.min(Math.max((now - started) / MOVE_MS, 0), 1);
    putBetween(from, to, time < 0.5 ? 2 * time * time : 1 - (2 - 2 * time) ** 2 / 2);
    if (sightAhead) moveView(sightAhead, false);
    else if (fit) fitAll(false);
    repaint();
    if (time < 1) requestAnimationFrame(step);
    else arrive();
  };
  step(started);
}

network.on("dragging", ({ nodes: dragged }) => {
  for (const index of dragged) {
    const { x, y } = network.getPosition(index);
    place.x[index] = x;
    place.y[index] = y;
  }
});
network.on("zoom", ({ scale }) => {
  if (scale > LARGEST_SCALE) network.moveTo({ scale: LARGEST_SCALE });
});
watch(["view"], () => moveHome({ fit: true }));
watch(["day"], () => moveHome({ fit: false }));
watch(["supposed"], () => {
  if (state.view === "matrix") moveHome({ fit: false });
});
