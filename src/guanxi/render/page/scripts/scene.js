// Where things are on a canvas: everything below is drawn in pixels of the frame.

const FONT =
  'Inter, "Segoe UI", system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const HULL_PAD = 26;

/** The smallest radius at which a person is drawn, in pixels; in a crowd less. */
function leastRadius({ roles, placeholder }) {
  const counts = roles.length > 0 || placeholder;
  if (people.length > MANY_PEOPLE) return counts ? 5.5 : 3;
  return counts ? 8 : 5;
}

/** The people in pixels of a frame {width, height, ratio, scale, x, y, covered}. */
function sceneOf(frame) {
  const spots = people.map((person, index) => ({
    x: (place.x[index] - frame.x) * frame.scale + frame.width / 2,
    y: (place.y[index] - frame.y) * frame.scale + frame.height / 2,
    radius: Math.min(Math.max(worldRadius[index] * frame.scale, leastRadius(person)), isOutline() ? 13 : 26),
  }));
  const isMap = state.view === "influence";
  const hulls = isMap ? hullsOf({ frame, spots }) : [];
  return { frame, spots, hulls, bubbles: isMap ? bubblesOf(frame) : [] };
}

/** Whether a point is on the frame or near it. */
function isNear(frame, { x, y }, margin = 60) {
  return x > -margin && y > -margin && x < frame.width + margin && y < frame.height + margin;
}

/** Twice the area of the triangle of three points; its sign is the turn they make. */
function turn(one, two, three) {
  return (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x);
}

/** One side of a convex hull: the points that keep turning the same way. */
function chain(sorted) {
  const kept = [];
  for (const point of sorted) {
    while (kept.length > 1 && turn(kept.at(-2), kept.at(-1), point) <= 0) kept.pop();
    kept.push(point);
  }
  return kept.slice(0, -1);
}

/** The corners of the smallest convex shape around some points. */
function convexHull(spots) {
  const sorted = [...spots].sort((one, other) => one.x - other.x || one.y - other.y);
  if (sorted.length < 3) return sorted;
  return [...chain(sorted), ...chain([...sorted].reverse())];
}

/** The hull of each department: corners, padding, the place of its name, and whether anybody in it is shown. */
function hullsOf({ frame, spots }) {
  const hulls = [];
  const holders = holdersOn(state.day);
  for (const [name, members] of membersOf) {
    if (!members.length || isFolded(name)) continue;
    const mine = members.map((index) => spots[holders[index]]);
    const pad = Math.max(HULL_PAD * frame.scale, 9) + Math.max(...mine.map((spot) => spot.radius)) * 0.5;
    const [left, right] = [Math.min(...mine.map((spot) => spot.x)), Math.max(...mine.map((spot) => spot.x))];
    const top = Math.min(...mine.map((spot) => spot.y)) - pad;
    const shown = members.some((index) => shownPeople[index]);
    hulls.push({ name, corners: convexHull(mine), pad, top, x: (left + right) / 2, shown });
  }
  return hulls;
}

/** How far a point is from the line between two others. */
function distanceToLine(point, from, to) {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = across * across + down * down || 1;
  const along = ((point.x - from.x) * across + (point.y - from.y) * down) / length;
  const share = Math.min(Math.max(along, 0), 1);
  return Math.hypot(point.x - from.x - share * across, point.y - from.y - share * down);
}

/** Whether a point lies on the ground of a department. */
function isOnHull(point, { corners, pad }) {
  const sides = corners.map((corner, index) => [corner, corners[(index + 1) % corners.length]]);
  const turns = sides.map(([from, to]) => turn(from, to, point));
  const inside = corners.length > 2 && turns.every((one) => one >= 0);
  return inside || sides.some(([from, to]) => distanceToLine(point, from, to) <= pad);
}

/** Draws the soft grey grounds of the departments. */
function drawHulls(ctx, hulls) {
  ctx.lineJoin = "round";
  ctx.lineCap = "round";
  for (const { name, corners, pad } of hulls) {
    const colour = name === state.department ? COLOURS.hull_chosen : COLOURS.hull;
    ctx.fillStyle = colour;
    ctx.strokeStyle = colour;
    ctx.beginPath();
    corners.forEach(({ x, y }, corner) => (corner ? ctx.lineTo(x, y) : ctx.moveTo(x, y)));
    if (corners.length === 1) ctx.lineTo(corners[0].x + 0.1, corners[0].y);
    ctx.closePath();
    ctx.lineWidth = 2 * pad;
    ctx.stroke();
    ctx.fill();
  }
  ctx.lineCap = "butt";
}
