// Paints the map: grounds, ties, people, clashes, names, in this order.

const GROUND = "#f1f2ef";
const HALO_EDGE = "rgba(251, 251, 249, .92)";
const FADED = 0.13;
const MARK_RADIUS = 5.6;
const CLASH_COLOURS = { critical: "#a3161f", warning: "#c62f3b", note: "#8a6400" };

/** How strongly a person is drawn: out of the filters or of the focus, they fade. */
function opacityOf(index, focus) {
  if (!shownPeople[index]) return 0.08;
  return focus && !focus.has(index) ? FADED : 1;
}

/** The ties to draw, the ones in focus last. */
function drawnTies(focus) {
  const all = ties.map((tie, index) => index).filter((index) => shownTies[index]);
  const calm = all.filter((index) => isTieOfNote(index) && !isTieFocused(index));
  return focus ? [...calm, ...all.filter(isTieFocused)] : calm;
}

/** Whether any part of a tie may be seen on the frame. */
function isTieNear({ frame, spots }, index) {
  const { source, target } = ties[index];
  const [one, other] = [spots[source], spots[target]];
  const apart = Math.hypot(one.x - other.x, one.y - other.y);
  const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  return isNear(frame, middle, apart / 2 + 80);
}

/** Draws the ties; under a focus all but those in it fade. */
function drawTies(ctx, scene, drawn, focus) {
  for (const index of drawn.filter((one) => isTieNear(scene, one))) {
    const strong = isTieFocused(index) || state.hovered?.tie === index;
    const faded = focus && !strong;
    drawTie(ctx, scene, index, { strong, opacity: solidityOf(index) * (faded ? FADED : 1) });
  }
}

/** Draws the mark of our support: + or −, and a pale ? where we never asked somebody with a role. */
function drawSupport(ctx, person, { x, y, radius }) {
  const away = radius * 0.82 + (person.roles.includes(HIDDEN_POWER) ? 3 : 0);
  const spot = { x: x + away, y: y + away, radius: Math.min(MARK_RADIUS, radius * 0.6) };
  if (person.support > 0) drawBadge(ctx, { ...spot, text: "+", colour: "#0f7a52", ink: COLOURS.paper });
  if (person.support < 0) drawBadge(ctx, { ...spot, text: "−", colour: "#b3261e", ink: COLOURS.paper });
  const unasked = person.support === null && person.roles.length > 0 && !person.placeholder;
  if (unasked) drawBadge(ctx, { ...spot, text: "?", colour: COLOURS.paper, ink: "#7d8791" });
}

/** Draws a ring around a person. */
function drawRing(ctx, spot, figure, colour, width) {
  ctx.beginPath();
  ctx.arc(spot.x, spot.y, spot.radius * 1.1 + (figure.halo ? 11 : 5), 0, 2 * Math.PI);
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke();
}

/** Draws the people, the least important first. */
function drawPeople(ctx, { frame, spots }, focus) {
  for (const index of [...byImportance].reverse()) {
    const spot = spots[index];
    if (!isNear(frame, spot)) continue;
    ctx.globalAlpha = opacityOf(index, focus);
    drawFigure(ctx, figures[index], spot);
    if (spot.radius > 5) drawSupport(ctx, people[index], spot);
    ctx.globalAlpha = 1;
    if (index === state.person) drawRing(ctx, spot, figures[index], COLOURS.ink, 2);
    else if (index === state.hovered?.person) drawRing(ctx, spot, figures[index], "#69747e", 1.4);
  }
}

/** The pairs of people that clash at the event laid over the map; one who clashes alone is paired with nobody. */
function clashesOf(event) {
  const worst = { critical: 0, warning: 1, note: 2 };
  const sorted = [...event.conflicts].sort((one, other) => worst[other.severity] - worst[one.severity]);
  return sorted.filter((clash) => clash.people.every((index) => shownPeople[index]));
}

/** Draws each clash of an event: a strong line between two people, rings around all of them. */
function drawClashes(ctx, { spots }) {
  if (state.event === null) return;
  for (const { people: group, severity } of clashesOf(events[state.event])) {
    const colour = CLASH_COLOURS[severity] ?? CLASH_COLOURS.warning;
    if (group.length === 2) drawClashLine(ctx, spots[group[0]], spots[group[1]], colour);
    for (const index of group) drawRing(ctx, spots[index], figures[index], colour, 2.6);
    const sign = group.length === 2 ? middleOf(spots[group[0]], spots[group[1]]) : above(spots[group[0]]);
    drawBadge(ctx, { ...sign, radius: 10, text: "!", colour, ink: COLOURS.paper });
  }
}

/** The point halfway between two people. */
function middleOf(one, other) {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

/** The point above a person where a sign is put. */
function above({ x, y, radius }) {
  return { x, y: y - radius - 16 };
}

/** Draws the strong line of a clash between two people. */
function drawClashLine(ctx, one, other, colour) {
  for (const [stroke, width] of [[HALO_EDGE, 8], [colour, 4]]) {
    ctx.beginPath();
    ctx.moveTo(one.x, one.y);
    ctx.lineTo(other.x, other.y);
    ctx.strokeStyle = stroke;
    ctx.lineWidth = width;
    ctx.stroke();
  }
}

/** Takes the room of the figures, so that no name lies over one. */
function takeFigures(room, { frame, spots }, focus) {
  spots.forEach((spot, index) => {
    if (!isNear(frame, spot, 0) || opacityOf(index, focus) < FADED) return;
    const { x, y } = spot;
    const half = spot.radius * 0.92;
    room.take({ left: x - half, top: y - half, right: x + half, bottom: y + half }, index);
  });
}

/** Places and writes the names of departments, over their grounds where that is free. */
function drawDepartments(ctx, { frame }, hulls, room) {
  const font = `600 12px ${FONT}`;
  ctx.textAlign = "center";
  for (const { name, x, top } of hulls) {
    const text = cut(ctx, font, name, 240);
    const half = widthOfText(ctx, font, text) / 2 + 4;
    const boxes = [-9, 10, -24].map((lift) => ({ left: x - half, right: x + half, top: top + lift - 8, bottom: top + lift + 8 }));
    const box = boxes.find((one) => isInside(frame, one) && room.isFree(one, name));
    if (!box) continue;
    room.take(box, name);
    ctx.globalAlpha = state.departments.size && !state.departments.has(name) ? 0.3 : 1;
    writeLine(ctx, { text, font, colour: "#646e78" }, x, (box.top + box.bottom) / 2);
    ctx.globalAlpha = 1;
  }
}

/** The people whose names are tried, the selected and focused first. */
function namedPeople({ frame, spots }, focus) {
  const shown = byImportance.filter((index) => shownPeople[index] && isNear(frame, spots[index], 0));
  const first = shown.filter((index) => index === state.person || index === state.hovered?.person);
  const inFocus = focus ? shown.filter((index) => focus.has(index)) : [];
  const rest = focus && people.length > MANY_PEOPLE ? [] : shown;
  return [...new Set([...first, ...inFocus, ...rest])].slice(0, 420);
}

/** Places all names, then the titles that still fit, then writes them. */
function drawNames(ctx, scene, focus, layout) {
  const labels = namedPeople(scene, focus)
    .filter((index) => people[index].roles.length || scene.spots[index].radius > 4.4 || focus?.has(index))
    .map((index) => placeName(ctx, scene, layout, index))
    .filter((label) => label !== null);
  for (const label of labels) {
    if (!focus || focus.has(label.index)) placeTitle(ctx, scene, layout, label);
  }
  for (const label of labels) {
    const faded = focus && !focus.has(label.index) && label.index !== state.hovered?.person;
    drawLabel(ctx, label, faded ? 0.3 : 1);
  }
}

/** Writes all names, of departments and of people. */
function drawLettering(ctx, scene, { focus, hulls, drawn }) {
  ctx.lineJoin = "round";
  ctx.lineWidth = 3.4;
  ctx.strokeStyle = HALO_EDGE;
  ctx.textBaseline = "middle";
  const layout = { room: new Room(), crowd: crowdOf(scene, drawn) };
  takeFigures(layout.room, scene, focus);
  drawDepartments(ctx, scene, hulls, layout.room);
  drawNames(ctx, scene, focus, layout);
}

/** Paints the whole map on a canvas, as a frame {width, height, ratio, scale, x, y} shows it. */
function paint(ctx, frame, focus) {
  const scene = sceneOf(frame);
  const hulls = state.view === "influence" ? hullsOf(scene) : [];
  const drawn = drawnTies(focus);
  ctx.save();
  ctx.setTransform(frame.ratio, 0, 0, frame.ratio, 0, 0);
  drawHulls(ctx, hulls, GROUND);
  drawTies(ctx, scene, drawn, focus);
  drawPeople(ctx, scene, focus);
  drawClashes(ctx, scene);
  drawLettering(ctx, scene, { focus, hulls, drawn });
  ctx.restore();
  return scene;
}

let lastScene = sceneOf(currentFrame());

network.on("beforeDrawing", (ctx) => {
  if (stage.clientWidth) lastScene = paint(ctx, currentFrame(), focusedPeople());
});
watch(Object.keys(state), repaint);
