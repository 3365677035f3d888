// How departments are drawn that are not opened: bubbles, and the ties between them in bundles.

const LEAST_BUBBLE = 9;
const WIDEST_BUNDLE = 5;
const BUNDLE_BENDS = { formal: 0, positive: 0.07, negative: -0.07, neutral: 0.14 };
const BUNDLE_SOLIDITY = { formal: 0.5, positive: 0.3, negative: 0.7, neutral: 0.3 };
const STAND_COLOURS = ["for_us", "formal", "against_us", "unasked"]; // in the order of SUPPORTS
const GRAVE = 0.35; // from this weight on a rivalry puts its sign on the bubble

/** The bubbles in pixels of a frame. */
function bubblesOf(frame) {
  const names = [...bubblePlace.keys()].filter(isFolded);
  return names.map((name) => {
    const { x, y, across, down } = bubblePlace.get(name);
    const halves = [across, down].map((half) => Math.max(half * frame.scale, LEAST_BUBBLE));
    return { name, ...onFrame(frame, x, y), across: halves[0], down: halves[1] };
  });
}

/** The middle of a department in pixels of a frame, opened or not. */
function middleOf(frame, name) {
  const { x, y } = bubblePlace.get(name);
  return onFrame(frame, x, y);
}

/** Whether a bundle belongs to the department that is selected. */
function isBundleFocused({ one, other }) {
  return state.department === one || state.department === other;
}

/** Draws the bundles of ties between departments, the wider the more they hold. */
function drawBundles(ctx, { frame }, focus) {
  const heaviest = Math.max(...folded.drawn.map(({ weight }) => weight));
  for (const bundle of folded.drawn) {
    const [from, to] = [middleOf(frame, bundle.one), middleOf(frame, bundle.other)];
    const bow = bowOf(from, to, BUNDLE_BENDS[bundle.group]);
    const faded = focus && !isBundleFocused(bundle);
    ctx.globalAlpha = BUNDLE_SOLIDITY[bundle.group] * (faded ? FADED * 1.5 : 1);
    ctx.strokeStyle = COLOURS[bundle.group];
    ctx.lineWidth = 0.6 + (WIDEST_BUNDLE - 0.6) * (bundle.weight / heaviest);
    ctx.setLineDash(bundle.group === "negative" ? [7, 5] : []);
    ctx.beginPath();
    ctx.moveTo(from.x, from.y);
    ctx.quadraticCurveTo(bow.x, bow.y, to.x, to.y);
    ctx.stroke();
  }
  ctx.setLineDash([]);
  ctx.globalAlpha = 1;
}

/** Draws the ring of stances: a part of the circle for each side; who is against us is dashed, too. */
function drawStands(ctx, { x, y, across, down }, stands) {
  const all = stands.reduce((sum, count) => sum + count, 0);
  const width = Math.min(Math.max(down * 0.09, 2.5), 7);
  let from = -Math.PI / 2;
  stands.forEach((count, side) => {
    if (!count) return;
    const to = from + (2 * Math.PI * count) / all;
    ctx.beginPath();
    ctx.ellipse(x, y, across, down, 0, from, to);
    ctx.lineWidth = SUPPORTS[side] === "unknown" ? 1.4 : width;
    ctx.strokeStyle = COLOURS[STAND_COLOURS[side]];
    ctx.setLineDash(SUPPORTS[side] === "against" ? [width * 1.2, width * 0.5] : []);
    ctx.stroke();
    from = to;
  });
  ctx.setLineDash([]);
}

/** Draws one bubble: the darker the more of the decision rests there. */
function drawBubble(ctx, bubble, strongest) {
  const { power, stands, count } = folded.facts.get(bubble.name);
  const { x, y, across, down } = bubble;
  ctx.globalAlpha = count ? 1 : 0.35;
  ctx.fillStyle = bubble.name === state.department ? COLOURS.hull_chosen : COLOURS.hull;
  ctx.beginPath();
  ctx.ellipse(x, y, across, down, 0, 0, 2 * Math.PI);
  ctx.fill();
  ctx.globalAlpha = strongest > 0 ? 0.22 * Math.max(power / strongest, 0) : 0;
  ctx.fillStyle = COLOURS.decision_maker;
  ctx.fill();
  ctx.globalAlpha = count ? 1 : 0.35;
  if (count) drawStands(ctx, bubble, stands);
  if (bubble.name === state.department) {
    ctx.beginPath();
    ctx.ellipse(x, y, across + 5, down + 5, 0, 0, 2 * Math.PI);
    ctx.lineWidth = 1.8;
    ctx.strokeStyle = COLOURS.ink;
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
}

/** Draws all bubbles. */
function drawBubbles(ctx, { bubbles }) {
  const strongest = Math.max(0, ...bubbles.map(({ name }) => folded.facts.get(name).power));
  for (const bubble of bubbles) drawBubble(ctx, bubble, strongest);
}

/** The bubbles with the sign of a grave rivalry, and where the sign stands. */
function rivalrySigns({ bubbles }) {
  return bubbles.flatMap((bubble) => {
    const { worst } = folded.facts.get(bubble.name);
    if (worst === null || gravity(ties[worst]) < GRAVE) return [];
    const [x, y] = [bubble.x + bubble.across * Math.SQRT1_2, bubble.y - bubble.down * Math.SQRT1_2];
    return [{ x, y, radius: 7 }];
  });
}

/** Draws the signs of grave rivalries. */
function drawRivalrySigns(ctx, scene) {
  for (const sign of rivalrySigns(scene)) {
    drawBadge(ctx, { ...sign, text: "!", colour: COLOURS.negative, ink: COLOURS.sign });
  }
}

/** What stands below the name of a bubble. */
function bubbleText({ count, power }) {
  return [word("people_count", { count }), word("power_sum", { power: points(power) })].join(" · ");
}

/** Where lines of a height may stand: in a bubble where it is wide enough, else under or over it. */
function bubbleBoxes({ x, y, across, down }, half, height) {
  const box = (top) => ({ left: x - half, right: x + half, top, bottom: top + height });
  const inside = [y - down * 0.62, y + down * 0.62 - height, y - height / 2];
  return [...(across > half * 0.75 ? inside : []), y + down + 3, y - down - height - 3, inside[2]].map(box);
}

/** The free box for a bubble's lines: name, people and power, or else the name alone; null where there is none. */
function bubbleBox(frame, bubble, room, halves) {
  for (const [half, height] of [
    [Math.max(...halves), 29],
    [halves[0], 15],
  ]) {
    const boxes = bubbleBoxes(bubble, half + 3, height);
    const found = boxes.find((box) => isInside(frame, box) && room.isFree(box, null));
    if (found) return found;
  }
  return null;
}

/** Writes name, people and power of each bubble where that is free, the most powerful first. */
function drawBubbleNames(ctx, { frame, bubbles }, room) {
  const [font, small] = [`600 12px ${FONT}`, `400 11px ${FONT}`];
  ctx.textAlign = "center";
  const power = ({ name }) => folded.facts.get(name).power;
  for (const bubble of [...bubbles].sort((one, other) => power(other) - power(one))) {
    const name = cut(ctx, font, departmentName(bubble.name || null), 220);
    const below = bubbleText(folded.facts.get(bubble.name));
    const halves = [widthOfText(ctx, font, name) / 2, widthOfText(ctx, small, below) / 2];
    const box = bubbleBox(frame, bubble, room, halves);
    if (!box) continue;
    room.take(box, bubble.name);
    writeLine(ctx, { text: name, font, colour: COLOURS.ink }, bubble.x, box.top + 8);
    const isWhole = box.bottom - box.top > 20;
    if (isWhole) writeLine(ctx, { text: below, font: small, colour: COLOURS.pale }, bubble.x, box.top + 22);
  }
}

/** The bubble under a point of the stage, or null. */
function bubbleAt({ x, y }) {
  const isIn = (bubble) => Math.hypot((bubble.x - x) / bubble.across, (bubble.y - y) / bubble.down) <= 1;
  return lastScene.bubbles.find(isIn)?.name ?? null;
}
