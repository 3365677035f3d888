// Paints the map: grounds, ties, people, clashes, names, in this order.

const FADED = 0.13;
const MARK_RADIUS = 5.6;
const SEVERITIES = ["note", "warning", "critical"];

/** How strongly a person is drawn: out of the filters or of the focus, they fade. */
function opacityOf(index, focus) {
  if (!shownPeople[index]) return 0.08;
  if (people[index].away) return 0.3;
  return focus && !focus.has(index) ? FADED : 1;
}

/** Whether both ends of a tie are drawn. */
function isTieSeen(index) {
  return seen[ties[index].source] && seen[ties[index].target];
}

/** The ties to draw, the ones in focus last. */
function drawnTies(focus) {
  const all = ties.map((tie, index) => index).filter((index) => shownTies[index]);
  const calm = all.filter((index) => isTieOfNote(index) && !isTieFocused(index));
  return (focus ? [...calm, ...all.filter(isTieFocused)] : calm).filter(isTieSeen);
}

let attention = null; // what the map's state asks for, worked out once for all frames

/** Who is in focus on the map as it is, and which ties are drawn. */
function attentionNow() {
  attention ??= attentionTo(focusedPeople());
  return attention;
}

/** A focus with the ties that are drawn under it. */
function attentionTo(focus) {
  return { focus, drawn: drawnTies(focus) };
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
  const strong = Math.abs(person.support ?? 0) > 1.5 ? 1.2 : 1;
  const spot = { x: x + away, y: y + away, radius: Math.min(MARK_RADIUS, radius * 0.6) * strong };
  const ink = COLOURS.sign;
  if (person.support > 0) drawBadge(ctx, { ...spot, text: "+", colour: COLOURS.for_us, ink });
  if (person.support < 0) drawBadge(ctx, { ...spot, text: "−", colour: COLOURS.against_us, ink });
  const unasked = person.support === null && person.roles.length > 0 && !person.placeholder;
  if (unasked) drawBadge(ctx, { ...spot, text: "?", colour: COLOURS.paper, ink: COLOURS.unasked });
}

/** Draws a ring around a person. */
function drawRing(ctx, spot, figure, colour, width) {
  ctx.beginPath();
  ctx.arc(spot.x, spot.y, spot.radius * 1.1 + (figure.halo ? 11 : 5), 0, 2 * Math.PI);
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke();
}

const byInsignificance = [...byImportance].reverse();

/** Draws the people, the least important first. */
function drawPeople(ctx, { frame, spots }, focus) {
  for (const index of byInsignificance) {
    const spot = spots[index];
    if (!seen[index] || !isNear(frame, spot)) continue;
    ctx.globalAlpha = opacityOf(index, focus);
    drawFigure(ctx, figures[index], spot);
    if (spot.radius > 5) drawSupport(ctx, people[index], spot);
    ctx.globalAlpha = 1;
    const chosen = index === state.person || index === state.compared;
    if (chosen) drawRing(ctx, spot, figures[index], COLOURS.ink, 2);
    else if (index === state.hovered?.person) drawRing(ctx, spot, figures[index], COLOURS.hovered, 1.4);
  }
}

/** The clashes of the event laid over the map between people who are shown, the worst last. */
function shownClashes() {
  if (state.event === null) return [];
  const shown = events[state.event].conflicts.filter(
    ({ people: group }) => group.length && group.every((index) => shownPeople[index]),
  );
  return shown.sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}

/** Whether two people clash because they are at odds, and not over who was left out. */
function isQuarrel({ people: group, reasons }) {
  const behind = reasons.flatMap((reason) => reason.ties);
  return group.length === 2 && behind.some((index) => groupOfTie[index] === "negative");
}

/** Draws a strong line between each two people who clash. */
function drawClashes(ctx, { spots }) {
  for (const { people: group, severity } of shownClashes().filter(isQuarrel)) {
    drawClashLine(ctx, spots[group[0]], spots[group[1]], COLOURS[severity] ?? COLOURS.warning);
  }
}

/** Draws rings around all who clash, and a sign on each clash. */
function drawClashSigns(ctx, scene) {
  for (const clash of shownClashes()) {
    const colour = COLOURS[clash.severity] ?? COLOURS.warning;
    for (const index of clash.people) drawRing(ctx, scene.spots[index], figures[index], colour, 2.6);
    drawBadge(ctx, { ...signOf(clash, scene), text: "!", colour, ink: COLOURS.sign });
  }
}

/** Where the sign of a clash is put: between two people, else above the first. */
function signOf(clash, { spots }) {
  const [one, other] = clash.people.map((index) => spots[index]);
  if (isQuarrel(clash)) return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, radius: 10 };
  return { x: one.x, y: one.y - one.radius - 17, radius: 10 };
}

/** Draws the strong line of a clash between two people. */
function drawClashLine(ctx, one, other, colour) {
  for (const [stroke, width] of [
    [COLOURS.edge, 8],
    [colour, 4],
  ]) {
    ctx.beginPath();
    ctx.moveTo(one.x, one.y);
    ctx.lineTo(other.x, other.y);
    ctx.strokeStyle = stroke;
    ctx.lineWidth = width;
    ctx.stroke();
  }
}

/** The box around a round thing. */
function boxOf({ x, y, radius }) {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Takes the room of the figures that are not faded; the small rings of a crowd only count as lines. */
function takeFigures({ room, crowd }, { frame, spots }, focus) {
  spots.forEach(({ x, y, radius }, index) => {
    if (!seen[index] || !isNear(frame, { x, y }, 0) || opacityOf(index, focus) < 1) return;
    const small = people.length > MANY_PEOPLE && !people[index].roles.length && radius < 5;
    if (small) addPoint(crowd, { x, y }, 3);
    else room.take(boxOf({ x, y, radius: radius * 0.92 }), index);
  });
}

/** Takes the room of the signs on clashes and on disputed ties. */
function takeSigns(room, scene, drawn, focus) {
  const doubts = drawn.filter((index) => ties[index].disputed && (!focus || isTieFocused(index)));
  const signs = [
    ...shownClashes().map((clash) => signOf(clash, scene)),
    ...doubts.map((index) => doubtOf(scene, index)),
    ...rivalrySigns(scene),
    ...drawnHypotheses().map((index) => suspicionSign(scene, index)),
    ...campMembers().map((index) => campSign(scene.spots[index])),
  ];
  for (const sign of signs) room.take(boxOf(sign), null);
}

/** Places and writes the names of departments, over their grounds where that is free. */
function drawDepartments(ctx, { frame, hulls }, room) {
  const font = `600 12px ${FONT}`;
  ctx.textAlign = "center";
  for (const { name, x, top, shown } of hulls) {
    const text = cut(ctx, font, name, 240);
    const half = widthOfText(ctx, font, text) / 2 + 4;
    const boxes = [-9, 10, -24].map((lift) => ({
      left: x - half,
      right: x + half,
      top: top + lift - 8,
      bottom: top + lift + 8,
    }));
    const box = boxes.find((one) => isInside(frame, one) && room.isFree(one, name));
    if (!box) continue;
    room.take(box, name);
    ctx.globalAlpha = shown ? 1 : 0.4;
    writeLine(ctx, { text, font, colour: COLOURS.pale }, x, (box.top + box.bottom) / 2);
    ctx.globalAlpha = 1;
  }
}

/** The people whose names are tried, the selected and focused first. */
function namedPeople({ frame, spots }, focus) {
  const shown = byImportance.filter(
    (index) => seen[index] && shownPeople[index] && isNear(frame, spots[index], 0),
  );
  const first = shown.filter((index) => index === state.person || index === state.hovered?.person);
  const inFocus = focus ? shown.filter((index) => focus.has(index)) : [];
  const rest = focus && people.length > MANY_PEOPLE ? [] : shown;
  return [...new Set([...first, ...inFocus, ...rest])].slice(0, 420);
}

/** Whether a person's title is tried: of people with a role, of everybody in small accounts and close up. */
function showsTitle({ frame }, index) {
  return people[index].roles.length > 0 || people.length <= 16 || frame.scale > 1.05;
}

/** Places all names, then the titles that still fit, then writes them. */
function drawNames(ctx, scene, focus, layout) {
  const labels = namedPeople(scene, focus)
    .filter((index) => people[index].roles.length || scene.spots[index].radius > 4.4 || focus?.has(index))
    .map((index) => placeName(ctx, scene, layout, index))
    .filter((label) => label !== null);
  for (const label of labels) {
    if (focus ? focus.has(label.index) : showsTitle(scene, label.index))
      placeTitle(ctx, scene, layout, label);
  }
  for (const label of labels) {
    const faded = focus && !focus.has(label.index) && label.index !== state.hovered?.person;
    drawLabel(ctx, label, faded ? 0.3 : people[label.index].away ? 0.55 : 1);
  }
}

/** Writes all names, of departments and of people. */
function drawLettering(ctx, scene, { focus, drawn }) {
  ctx.lineJoin = "round";
  ctx.lineWidth = 3.4;
  ctx.strokeStyle = COLOURS.edge;
  ctx.textBaseline = "middle";
  const layout = {
    room: new Room(new Set([...shownClashes().flatMap((clash) => clash.people), ...campMembers()])),
    crowd: crowdOf(scene, drawn),
  };
  for (const box of scene.frame.covered) layout.room.take(box, null);
  takeFigures(layout, scene, focus);
  takeSigns(layout.room, scene, drawn, focus);
  if (state.view === "matrix") drawLanes(ctx, scene, layout.room);
  drawDepartments(ctx, scene, layout.room);
  drawBubbleNames(ctx, scene, layout.room);
  drawNames(ctx, scene, focus, layout);
}

/** Paints the whole map on a canvas, as a frame {width, height, ratio, scale, x, y, covered} shows it. */
function paint(ctx, frame, { focus, drawn }) {
  const scene = sceneOf(frame);
  ctx.save();
  ctx.setTransform(frame.ratio, 0, 0, frame.ratio, 0, (frame.top ?? 0) * frame.ratio);
  if (state.view === "matrix") drawLanes(ctx, scene, null);
  drawBundles(ctx, scene, focus);
  drawHulls(ctx, scene.hulls);
  drawBubbles(ctx, scene);
  drawTies(ctx, scene, drawn, focus);
  drawSuspicions(ctx, scene, focus);
  drawClashes(ctx, scene);
  drawPeople(ctx, scene, focus);
  drawCampMarks(ctx, scene);
  drawClashSigns(ctx, scene);
  drawRivalrySigns(ctx, scene);
  drawLettering(ctx, scene, { focus, drawn });
  ctx.restore();
  return scene;
}

let lastScene = sceneOf(currentFrame());

network.on("beforeDrawing", (ctx) => {
  if (stage.clientWidth) lastScene = paint(ctx, currentFrame(), attentionNow());
});
watch(
  Object.keys(state).filter((field) => field !== "hovered"),
  () => {
    attention = null;
  },
);
watch(Object.keys(state), repaint);
