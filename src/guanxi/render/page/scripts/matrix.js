// Power × support: everybody by where they stand towards us and how much of the decision is theirs.

const STANCES = [-2, -1, 0, 1, 2];
const CROWD_FACTOR = Math.max(1, Math.sqrt(people.length / 100)); // a crowd needs a larger floor
const LANE_WIDTH = (isTall ? 150 : 250) * CROWD_FACTOR;
const MATRIX_HEIGHT = (isTall ? 1100 : 860) * CROWD_FACTOR;
const UNKNOWN_LANE = -3.3; // beside "strongly against us", with a gap
const STEP = 28;
const STEPS_UP = Math.ceil((MATRIX_HEIGHT * 3) / STEP);
const CELL = 56; // twice the reach of the largest figure
const MATRIX_BOX = matrixBox();

/** The box of the whole view, its headings with it. */
function matrixBox() {
  const left = (UNKNOWN_LANE - 0.5) * LANE_WIDTH;
  const right = 2.5 * LANE_WIDTH;
  return {
    x: (left + right) / 2,
    y: -MATRIX_HEIGHT / 2 - 10,
    width: right - left,
    height: MATRIX_HEIGHT + 60,
  };
}

/** Where a person belongs: across by support, up by the root of power, so that small powers part. */
function ideal({ support, power }) {
  const lane = support === null ? UNKNOWN_LANE : Math.min(Math.max(support, -2), 2);
  return { x: lane * LANE_WIDTH, y: -Math.sqrt(Math.min(Math.max(power, 0), 1)) * (MATRIX_HEIGHT - 60) - 20 };
}

/** The places around a point inside a lane, the nearest rows first; none below the floor. */
function* placesAround({ x, y }) {
  yield { x, y };
  const most = Math.floor((LANE_WIDTH / 2 - 20) / STEP);
  for (let row = 0; row < STEPS_UP; row += 1) {
    for (const height of [y - (row * STEP) / 3, y + (row * STEP) / 3]) {
      for (let column = 0; column <= most && height < 0; column += 1) {
        yield { x: x + column * STEP, y: height };
        yield { x: x - column * STEP, y: height };
      }
    }
  }
}

/** Who stands where already, in cells, so that asking for room is quick. */
class Floor {
  constructor() {
    this.cells = new Map();
  }

  /** The people in a cell, by its column and row. */
  cell(column, row) {
    const key = column * 65536 + row;
    if (!this.cells.has(key)) this.cells.set(key, []);
    return this.cells.get(key);
  }

  /** Puts somebody of a reach on a spot. */
  take({ x, y }, reach) {
    this.cell(Math.floor(x / CELL), Math.floor(y / CELL)).push({ x, y, reach });
  }

  /** Whether somebody of a reach may stand on a spot. */
  isFree({ x, y }, reach) {
    const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
    for (const across of [-1, 0, 1]) {
      for (const down of [-1, 0, 1]) {
        const near = this.cell(column + across, row + down);
        if (near.some((one) => Math.hypot(one.x - x, one.y - y) < reach + one.reach)) return false;
      }
    }
    return true;
  }

  /** The first free spot around a point, or the point itself where there is none. */
  firstFree(home, reach) {
    for (const spot of placesAround(home)) if (this.isFree(spot, reach)) return spot;
    return home;
  }
}

/** Where everybody stands, nobody in another's place, the most important nearest to where they belong. */
function matrixHomes() {
  const found = { x: new Array(people.length).fill(0), y: new Array(people.length).fill(0) };
  const floor = new Floor();
  for (const index of byImportance) {
    const reach = worldRadius[index] + 4;
    const spot = floor.firstFree(ideal(people[index]), reach);
    floor.take(spot, reach);
    [found.x[index], found.y[index]] = [spot.x, spot.y];
  }
  return found;
}

/** A lane as drawn: its middle, its ground and its heading. */
function lanes() {
  const ground = (stance) => COLOURS[stance > 0 ? "band_for" : stance < 0 ? "band_against" : "band_neutral"];
  const known = STANCES.map((stance) => ({
    lane: stance,
    colour: ground(stance),
    text: supportText(stance),
    brief: signedWhole(stance),
  }));
  const unknown = { lane: UNKNOWN_LANE, colour: COLOURS.band_neutral, text: supportText(null), brief: "?" };
  return [unknown, ...known];
}

/** A point of the view in pixels of the frame. */
function onFrame(frame, x, y) {
  return {
    x: (x - frame.x) * frame.scale + frame.width / 2,
    y: (y - frame.y) * frame.scale + frame.height / 2,
  };
}

/** Draws the lanes of the stances, and takes the room of their headings. */
function drawLanes(ctx, { frame }, room) {
  const font = `600 12px ${FONT}`;
  for (const { lane, colour, text, brief } of lanes()) {
    const from = onFrame(frame, (lane - 0.48) * LANE_WIDTH, -MATRIX_HEIGHT);
    const to = onFrame(frame, (lane + 0.48) * LANE_WIDTH, 16);
    if (!room) {
      ctx.fillStyle = colour;
      ctx.fillRect(from.x, from.y, to.x - from.x, to.y - from.y);
      continue;
    }
    const shown = widthOfText(ctx, font, text) <= to.x - from.x ? text : brief;
    const half = widthOfText(ctx, font, shown) / 2;
    const middle = { x: (from.x + to.x) / 2, y: Math.max(from.y - 12, 12) };
    ctx.textAlign = "center";
    room.take(
      { left: middle.x - half, right: middle.x + half, top: middle.y - 9, bottom: middle.y + 9 },
      null,
    );
    writeLine(ctx, { text: shown, font, colour: COLOURS.pale }, middle.x, middle.y);
  }
  if (room) drawPowerAxis(ctx, frame, room);
}

/** Draws the arrow that says which way power grows. */
function drawPowerAxis(ctx, frame, room) {
  const foot = onFrame(frame, (UNKNOWN_LANE - 0.56) * LANE_WIDTH, 0);
  const head = onFrame(frame, (UNKNOWN_LANE - 0.56) * LANE_WIDTH, -MATRIX_HEIGHT);
  ctx.save();
  ctx.translate(Math.max(foot.x, 12), (foot.y + head.y) / 2);
  ctx.rotate(-Math.PI / 2);
  ctx.textAlign = "center";
  writeLine(ctx, { text: `${word("more_power")} →`, font: `600 12px ${FONT}`, colour: COLOURS.pale }, 0, 0);
  ctx.restore();
  room.take({ left: foot.x - 9, right: foot.x + 9, top: head.y, bottom: foot.y }, null);
}
