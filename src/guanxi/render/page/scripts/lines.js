// The ties as lines: where they run and how they look.

const BENDS = [0.1, -0.1, 0.2, -0.2, 0.32, -0.32];
const CROWDING = Math.max(0.4, Math.min(1, (2.4 * people.length) / Math.max(ties.length, 1)));
const ORG_GAP = 46;
const ORG_LANE = 22;

/** How many people a tie with a bend would run over on the influence map. */
function runOver({ source, target }, bend) {
  const from = { x: place.x[source], y: place.y[source] };
  const to = { x: place.x[target], y: place.y[target] };
  const curve = { from, to, bow: bowOf(from, to, bend) };
  const points = Array.from({ length: 15 }, (none, step) => pointOn(curve, (step + 1) / 16));
  return people.filter(
    (person, index) =>
      index !== source &&
      index !== target &&
      points.some(({ x, y }) => Math.hypot(x - place.x[index], y - place.y[index]) < worldRadius[index] + 8),
  ).length;
}

/** The bend of a tie, from its low to its high end, that is not taken by another tie of the pair. */
function freeBend(tie, taken) {
  const left = BENDS.filter((bend) => !taken.includes(bend));
  if (!left.length) return BENDS[0] + 0.1 * taken.length;
  if (people.length > MANY_PEOPLE) return left[0];
  const costs = left.map((bend) => runOver(tie, tie.source < tie.target ? bend : -bend));
  return left[costs.indexOf(Math.min(...costs))];
}

/** How far each tie bends: beside the others of its pair, and around people rather than over them. */
function bendsOfTies() {
  const takenByPair = new Map();
  return ties.map((tie, index) => {
    if (groupOfTie[index] === "formal") return 0;
    const key = [tie.source, tie.target].sort((one, other) => one - other).join(" ");
    const taken = takenByPair.get(key) ?? [];
    const bend = freeBend(tie, taken);
    takenByPair.set(key, [...taken, bend]);
    return tie.source < tie.target ? bend : -bend;
  });
}

/** The middle control point of a curve that bends to its side. */
function bowOf(from, to, bend) {
  return {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
  };
}

const bends = bendsOfTies();

/** The column of the org chart each stacked person stands in: its line runs in a lane beside it. */
function columnsOfPeople() {
  const columns = new Map();
  ties.forEach((tie, index) => {
    if (groupOfTie[index] !== "formal" || people[tie.target].org_y >= people[tie.source].org_y) return;
    const key = `${tie.target} ${Math.round(people[tie.source].org_x)}`;
    columns.set(key, [...(columns.get(key) ?? []), tie.source]);
  });
  const tall = [...columns.values()].filter((column) => column.length > 1);
  return new Map(tall.flatMap((column) => column.map((person) => [person, column])));
}

const columns = columnsOfPeople();

/** A point on a curve {from, bow, to} at a share of its way. */
function pointOn({ from, bow, to }, share) {
  const rest = 1 - share;
  return {
    x: rest * rest * from.x + 2 * rest * share * bow.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * bow.y + share * share * to.y,
  };
}

/** The curve of a tie from the middle of one figure to the middle of the other. */
function curveOf({ spots }, index) {
  const { source, target } = ties[index];
  const [from, to] = [spots[source], spots[target]];
  return { from, bow: bowOf(from, to, bends[index]), to };
}

/** Whether a tie is drawn as an elbow: a reporting line on the org chart. */
function isElbow(index, { spots }) {
  if (state.view !== "org" || groupOfTie[index] !== "formal") return false;
  const { source, target } = ties[index];
  return spots[source].y - spots[target].y > 8;
}

/** The corners of an elbow from the boss down to the person. */
function elbowOf({ frame, spots }, index) {
  const { source, target } = ties[index];
  const [person, boss] = [spots[source], spots[target]];
  if (isOutline()) return [boss, { x: boss.x, y: person.y }, person];
  const column = columns.get(source);
  if (!column) {
    const bar = Math.max(person.y - ORG_GAP * frame.scale, boss.y + boss.radius);
    return [boss, { x: boss.x, y: bar }, { x: person.x, y: bar }, person];
  }
  const lane = person.x - ORG_LANE * frame.scale;
  const first = Math.min(...column.map((one) => spots[one].y));
  const bar = Math.max(first - ORG_GAP * frame.scale, boss.y + boss.radius);
  return [boss, { x: boss.x, y: bar }, { x: lane, y: bar }, { x: lane, y: person.y }, person];
}

/** Traces the line of a tie on the canvas. */
function traceTie(ctx, scene, index) {
  ctx.beginPath();
  if (isElbow(index, scene)) {
    elbowOf(scene, index).forEach(({ x, y }, corner) => (corner ? ctx.lineTo(x, y) : ctx.moveTo(x, y)));
    return;
  }
  const { from, bow, to } = curveOf(scene, index);
  ctx.moveTo(from.x, from.y);
  ctx.quadraticCurveTo(bow.x, bow.y, to.x, to.y);
}

/** The dashes of a tie: negative ones are dashed, dotted lines dotted, so that colour is never alone. */
function dashOf(index) {
  if (groupOfTie[index] === "negative") return [7, 5];
  return ties[index].kind === "dotted_to" ? [1.5, 4] : [];
}

/** The width of a tie by its strength. */
function widthOf(index) {
  if (groupOfTie[index] === "formal") return 1.1;
  return (groupOfTie[index] === "negative" ? 1.2 : 0.9) + 1.5 * ties[index].strength;
}

/** How solid a tie looks by its confidence; where ties abound, supportive ones step back. */
function solidityOf(index) {
  const sure = 0.25 + 0.75 * ties[index].confidence;
  const pale = groupOfTie[index] === "positive" ? sure * CROWDING : sure;
  if (state.view === "matrix") return pale * (groupOfTie[index] === "negative" ? 0.6 : 0.22);
  if (state.view !== "org") return pale;
  return groupOfTie[index] === "formal" ? 1 : pale * 0.3;
}

/** Draws one tie, stronger when it is what the reader looks at. */
function drawTie(ctx, scene, index, { opacity, strong }) {
  const colour = COLOURS[groupOfTie[index]];
  ctx.globalAlpha = strong ? Math.max(opacity, 0.75) : opacity;
  ctx.strokeStyle = strong && groupOfTie[index] === "formal" ? COLOURS.formal_strong : colour;
  ctx.lineWidth = widthOf(index) + (strong ? 1 : 0);
  ctx.setLineDash(dashOf(index));
  traceTie(ctx, scene, index);
  ctx.stroke();
  ctx.setLineDash([]);
  const { directed } = kindOf(ties[index]);
  if (directed && groupOfTie[index] !== "formal") drawArrow(ctx, scene, index, colour);
  if (ties[index].disputed) drawDoubt(ctx, scene, index, colour);
  ctx.globalAlpha = 1;
}

/** The share of a curve's way at which it enters the figure at its end. */
function entryOf(curve, radius) {
  for (let share = 0.98; share > 0.5; share -= 0.01) {
    const point = pointOn(curve, share);
    if (Math.hypot(point.x - curve.to.x, point.y - curve.to.y) > radius) return share;
  }
  return 0.5;
}

/** Draws the head of an arrow where a tie enters the figure it points at. */
function drawArrow(ctx, scene, index, colour) {
  const curve = curveOf(scene, index);
  const target = ties[index].target;
  const entry = entryOf(curve, curve.to.radius * 1.1 + (figures[target].halo ? 8 : 2));
  const tip = pointOn(curve, entry);
  const back = pointOn(curve, Math.max(entry - 0.06, 0));
  const angle = Math.atan2(tip.y - back.y, tip.x - back.x);
  ctx.save();
  ctx.translate(tip.x, tip.y);
  ctx.rotate(angle);
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.moveTo(0, 0);
  ctx.lineTo(-7 - CROWDING, -3 - CROWDING / 2);
  ctx.lineTo(-7 - CROWDING, 3 + CROWDING / 2);
  ctx.fill();
  ctx.restore();
}

/** Where the question mark of a disputed tie is put. */
function doubtOf(scene, index) {
  const spot = isElbow(index, scene) ? elbowOf(scene, index).at(-2) : pointOn(curveOf(scene, index), 0.5);
  return { x: spot.x, y: spot.y, radius: 7.5 };
}

/** Draws the question mark in the middle of a disputed tie. */
function drawDoubt(ctx, scene, index, colour) {
  drawBadge(ctx, { ...doubtOf(scene, index), text: "?", colour: COLOURS.paper, ink: colour });
}

/** Draws a small round badge with one sign in it. */
function drawBadge(ctx, { x, y, radius, text, colour, ink }) {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = colour;
  ctx.fill();
  ctx.strokeStyle = ink;
  ctx.lineWidth = 1.3;
  ctx.stroke();
  ctx.font = `700 ${radius * 1.45}px ${FONT}`;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillStyle = ink;
  ctx.fillText(text, x, y + radius * 0.08);
}
