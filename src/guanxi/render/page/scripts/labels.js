// Names on the map: the most important first, none over another, away from lines where possible.

const LONGEST_LABEL = 190;
const LONGEST_TITLE = 230;
const NAME_HEIGHT = 16;
const TITLE_HEIGHT = 13;
const BUCKET = 64;
const LINE_CELL = 8;
const MOST_LINES = 1500;
const widths = new Map();

/** The width of a text in a font, measured once. */
function widthOfText(ctx, font, text) {
  const key = `${font}\n${text}`;
  if (!widths.has(key)) {
    ctx.font = font;
    widths.set(key, ctx.measureText(text).width);
  }
  return widths.get(key);
}

/** A text cut with an ellipsis so that it is not wider than allowed. */
function cut(ctx, font, text, longest) {
  const whole = text.slice(0, 60);
  if (whole === text && widthOfText(ctx, font, whole) <= longest) return whole;
  const signs = [...whole];
  while (signs.length && widthOfText(ctx, font, `${signs.join("")}…`) > longest) signs.pop();
  return `${signs.join("")}…`;
}

/** Boxes already taken on a frame, in buckets, so that asking for room is quick; people with a ring need more. */
class Room {
  constructor(ringed) {
    this.buckets = new Map();
    this.ringed = ringed;
  }

  /** The keys of the buckets that a box {left, top, right, bottom} touches. */
  keys({ left, top, right, bottom }) {
    const found = [];
    for (let row = Math.floor(top / BUCKET); row <= Math.floor(bottom / BUCKET); row += 1) {
      for (let column = Math.floor(left / BUCKET); column <= Math.floor(right / BUCKET); column += 1) {
        found.push(row * 4096 + column);
      }
    }
    return found;
  }

  /** Takes a box for its owner. */
  take(box, owner) {
    for (const key of this.keys(box)) {
      if (!this.buckets.has(key)) this.buckets.set(key, []);
      this.buckets.get(key).push({ box, owner });
    }
  }

  /** Whether nobody but the owner has taken any of a box. */
  isFree(box, owner) {
    return this.keys(box).every((key) =>
      (this.buckets.get(key) ?? []).every(
        (taken) =>
          taken.owner === owner ||
          box.right <= taken.box.left ||
          taken.box.right <= box.left ||
          box.bottom <= taken.box.top ||
          taken.box.bottom <= box.top,
      ),
    );
  }
}

/** Adds a point to the small cell in which it lies. */
function addPoint({ cells, columns, rows }, { x, y }, weight) {
  const [column, row] = [Math.floor(x / LINE_CELL), Math.floor(y / LINE_CELL)];
  if (column >= 0 && row >= 0 && column < columns && row < rows) cells[row * columns + column] += weight;
}

/** Adds a curve to the small cells that it crosses. */
function addCurve(crowd, curve, weight) {
  const steps = Math.ceil(Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y) / LINE_CELL);
  for (let step = 1; step < Math.min(steps, 400); step += 1) {
    addPoint(crowd, pointOn(curve, step / steps), weight);
  }
}

/** How crowded with lines each small cell of a frame is: drawn ties, and above all clashes. */
function crowdOf(scene, drawn) {
  const columns = Math.ceil(scene.frame.width / LINE_CELL) + 1;
  const rows = Math.ceil(scene.frame.height / LINE_CELL) + 1;
  const crowd = { cells: new Uint8Array(columns * rows), columns, rows };
  const lines = drawn.length > MOST_LINES ? [] : drawn.filter((index) => !isElbow(index, scene));
  for (const index of lines) addCurve(crowd, curveOf(scene, index), 1);
  for (const { people: group } of shownClashes().filter(isQuarrel)) {
    const [from, to] = group.map((index) => scene.spots[index]);
    addCurve(crowd, { from, to, bow: bowOf(from, to, 0) }, 3);
  }
  return crowd;
}

/** How many cells of a box are crossed by ties. */
function crossings({ cells, columns }, { left, top, right, bottom }) {
  let count = 0;
  for (let row = Math.floor(top / LINE_CELL); row <= Math.floor(bottom / LINE_CELL); row += 1) {
    for (let column = Math.floor(left / LINE_CELL); column <= Math.floor(right / LINE_CELL); column += 1) {
      count += Math.min(cells[row * columns + column] ?? 0, 3);
    }
  }
  return count;
}

/** A box of a size whose text starts at a place beside a figure. */
function boxBeside(side, { x, y, reach }, width, height) {
  const boxes = {
    right: { left: x + reach + 4, top: y - height / 2 },
    left: { left: x - reach - 4 - width, top: y - height / 2 },
    below: { left: x - width / 2, top: y + reach + 1 },
    above: { left: x - width / 2, top: y - reach - 1 - height },
  };
  const { left, top } = boxes[side];
  return { side, left, top, right: left + width, bottom: top + height };
}

/** The sides on which a name is tried, the preferred one first. */
function sidesOf(index) {
  if (isOutline()) return ["right"];
  if (state.view === "org") return columns.has(index) ? ["right"] : ["right", "below", "left"];
  return ["right", "left", "below", "above"];
}

/** Whether a box lies inside the frame. */
function isInside({ width, height }, { left, top, right, bottom }) {
  return left >= 4 && top >= 4 && right <= width - 4 && bottom <= height - 4;
}

/** The lettering of a person's name. */
function letteringOf(index) {
  const person = people[index];
  const chosen = index === state.person || index === state.compared;
  const bold = person.roles.length || chosen;
  return {
    font: `${person.placeholder ? "italic " : ""}${bold ? 600 : 400} ${bold ? 13 : 12}px ${FONT}`,
    colour: bold ? COLOURS.ink : COLOURS.soft,
  };
}

/** The free box beside a person that the fewest ties cross, or null. */
function bestBox(scene, { room, crowd }, index, width) {
  const spot = scene.spots[index];
  const ring = index === state.person || room.ringed.has(index) ? 7 : 1;
  const reach =
    spot.radius * (figures[index].shape === "triangle" ? 1.12 : 1) + (figures[index].halo ? 8 : 0) + ring;
  let best = null;
  sidesOf(index).forEach((side, rank) => {
    const box = boxBeside(side, { ...spot, reach }, width, NAME_HEIGHT);
    if (!isInside(scene.frame, box) || !room.isFree(box, index)) return;
    const cost = rank * 0.7 + crossings(crowd, box);
    if (!best || cost < best.cost) best = { ...box, cost };
  });
  return best;
}

/** Finds a place for a person's name and takes it; null where there is none. */
function placeName(ctx, scene, layout, index) {
  const { font, colour } = letteringOf(index);
  const text = cut(ctx, font, people[index].name, LONGEST_LABEL);
  const box = bestBox(scene, layout, index, widthOfText(ctx, font, text));
  if (!box) return null;
  layout.room.take(box, index);
  return { index, text, font, colour, box, title: null };
}

/** Adds a person's title under the name where there is room for it. */
function placeTitle(ctx, { frame }, layout, label) {
  const { title } = people[label.index];
  if (!title) return;
  const font = `400 11px ${FONT}`;
  const text = cut(ctx, font, title, LONGEST_TITLE);
  const width = Math.max(widthOfText(ctx, font, text), label.box.right - label.box.left);
  const both = boxOfBoth(label.box, width);
  if (!isInside(frame, both) || !layout.room.isFree(both, label.index)) return;
  if (crossings(layout.crowd, both) > 4 && label.index !== state.person) return;
  layout.room.take(both, label.index);
  Object.assign(label, { box: both, title: text, titleFont: font });
}

/** The box of a name and a title, grown away from the figure. */
function boxOfBoth({ side, left, top, right, bottom }, width) {
  const grown = {
    right: { left, right: left + width, top: top - TITLE_HEIGHT / 2 },
    left: { left: right - width, right, top: top - TITLE_HEIGHT / 2 },
    below: { left: (left + right - width) / 2, right: (left + right + width) / 2, top },
    above: { left: (left + right - width) / 2, right: (left + right + width) / 2, top: top - TITLE_HEIGHT },
  };
  const box = { side, ...grown[side] };
  return { ...box, bottom: box.top + (bottom - top) + TITLE_HEIGHT };
}

/** Writes one line of text with a pale edge, so that it can be read over ties. */
function writeLine(ctx, { text, font, colour }, x, y) {
  ctx.font = font;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = colour;
  ctx.fillText(text, x, y);
}

/** Writes a placed label. */
function drawLabel(ctx, label, opacity) {
  const { box } = label;
  ctx.globalAlpha = opacity;
  ctx.textAlign = { right: "left", left: "right" }[box.side] ?? "center";
  const x = { right: box.left, left: box.right }[box.side] ?? (box.left + box.right) / 2;
  writeLine(ctx, label, x, box.top + NAME_HEIGHT / 2);
  if (label.title) {
    const title = { text: label.title, font: label.titleFont, colour: COLOURS.pale };
    writeLine(ctx, title, x, box.top + NAME_HEIGHT + TITLE_HEIGHT / 2 - 1);
  }
  ctx.globalAlpha = 1;
}
