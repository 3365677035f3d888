// The map as a picture: to save as PNG and to print, with heading and legend.

const PICTURE_RATIO = 2;
const HEAD_HEIGHT = 64;
const LEGEND_HEIGHT = 62;
const PRINT_SIZE = { width: 1240, height: 700 };
const PRINTED_SCORES = [
  ...["decision_power", "formal_authority", "influencer"],
  ...["champion", "blocker", "hidden_power_holder"],
];

/** The frame that shows everybody in a picture of a size, below the heading. */
function pictureFrame({ width, height }, ratio) {
  const shown = byImportance.filter((index) => shownPeople[index]);
  const box = state.view === "matrix" ? MATRIX_BOX : boxAround(shown.length ? shown : byImportance);
  const fit = Math.min((width - 230) / (box.width + 1), (height - 110) / (box.height + 1));
  return {
    width,
    height,
    ratio,
    top: HEAD_HEIGHT,
    scale: Math.min(fit, FIT_SCALE),
    x: box.x,
    y: box.y,
    covered: [],
  };
}

/** Writes account, date and confidentiality at the top of a picture. */
function writeHead(ctx, width) {
  ctx.textBaseline = "alphabetic";
  ctx.textAlign = "left";
  ctx.fillStyle = COLOURS.ink;
  const font = `650 19px ${FONT}`;
  ctx.fillText(cut(ctx, font, payload.account.name, width - 240), 24, 32);
  ctx.font = `400 13px ${FONT}`;
  ctx.fillStyle = COLOURS.soft;
  ctx.fillText(pictureSubtitle(), 24, 52);
  ctx.textAlign = "right";
  ctx.font = `600 13px ${FONT}`;
  ctx.fillStyle = COLOURS.confidential;
  ctx.fillText(profileText(), width - 24, 32);
}

/** What the picture shows and as of when. */
function pictureSubtitle() {
  const { as_of: asOf, decision } = payload.account;
  const event = state.event === null ? null : events[state.event].name;
  return [word(`view_${state.view}`), decision, event, asOf]
    .filter(Boolean)
    .map((text) => text.slice(0, 80))
    .join(" · ");
}

/** The entries of the legend: a painter of the sign and a text. */
function legendEntries(ctx) {
  const borne = new Set(people.flatMap(legendRoles));
  const names = [...payload.roles.map((role) => role.name), NO_ROLE].filter((role) => borne.has(role));
  const roles = names.map((role) => ({
    text: roleName(role),
    draw: (x, y) =>
      drawFigure(ctx, figureOfRoles(role === NO_ROLE ? [] : [role]), {
        x,
        y,
        radius: role === HIDDEN_POWER ? 5 : 7,
      }),
  }));
  const lines = ["formal", "positive", "negative", "neutral"]
    .filter((group) => kindsInUse(group).length)
    .map((group) => ({
      text: word(`group_${group}`),
      draw: (x, y) => drawSample(ctx, group, x, y),
    }));
  const support = [
    ["for_us", "+", COLOURS.for_us],
    ["against_us", "−", COLOURS.against_us],
  ].map(([key, text, colour]) => ({
    text: word(key),
    draw: (x, y) => drawBadge(ctx, { x, y, radius: MARK_RADIUS, text, colour, ink: COLOURS.sign }),
  }));
  return [...roles, ...lines, ...suspectedEntry(ctx), ...support];
}

/** The entry of the hypotheses, where any is drawn. */
function suspectedEntry(ctx) {
  if (!shownHypotheses().length) return [];
  const draw = (x, y) => drawSample(ctx, "suspected", x, y);
  return [{ text: word("group_suspected"), draw }];
}

/** Draws a sample of a line. */
function drawSample(ctx, group, x, y) {
  ctx.beginPath();
  ctx.moveTo(x - 10, y);
  ctx.lineTo(x + 10, y);
  ctx.strokeStyle = COLOURS[group];
  ctx.lineWidth = group === "formal" ? 1.5 : 2.3;
  ctx.setLineDash({ negative: [6, 4], suspected: SUSPICION_DASH }[group] ?? []);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Writes the legend in one or two lines. */
function writeLegend(ctx, width, top) {
  let x = 34;
  let y = top + 18;
  const font = `400 12px ${FONT}`;
  for (const { text, draw } of legendEntries(ctx)) {
    const room = widthOfText(ctx, font, text) + 48;
    if (x + room > width - 20) [x, y] = [34, y + 24];
    draw(x, y);
    ctx.font = font;
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    ctx.fillStyle = COLOURS.soft;
    ctx.fillText(text, x + 16, y);
    x += room;
  }
}

/** Paints heading, map and legend on a surface; `ratio` is its pixels for one of the picture. */
function paintPicture(ctx, size, ratio) {
  const frame = pictureFrame(size, ratio);
  const height = HEAD_HEIGHT + frame.height + LEGEND_HEIGHT;
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.fillStyle = COLOURS.paper;
  ctx.fillRect(0, 0, frame.width, height);
  paint(ctx, frame, attentionTo(state.event === null && state.overlay !== "camps" ? null : focusedPeople()));
  ctx.fillStyle = COLOURS.paper;
  ctx.fillRect(0, 0, frame.width, HEAD_HEIGHT);
  ctx.fillRect(0, HEAD_HEIGHT + frame.height, frame.width, LEGEND_HEIGHT);
  writeHead(ctx, frame.width);
  writeLegend(ctx, frame.width, HEAD_HEIGHT + frame.height);
  drawWatermark(ctx, frame.width, HEAD_HEIGHT + frame.height + LEGEND_HEIGHT);
}

/** Paints the picture on a canvas, by daylight. */
function compose(canvas, size) {
  canvas.width = size.width * PICTURE_RATIO;
  canvas.height = (HEAD_HEIGHT + size.height + LEGEND_HEIGHT) * PICTURE_RATIO;
  byDaylight(() => paintPicture(canvas.getContext("2d"), size, PICTURE_RATIO));
  return canvas;
}

/** A file name from the account's name and date. */
function pictureName(ending) {
  const name = payload.account.name
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return [name || "map", state.view, payload.account.as_of].filter(Boolean).join("-").concat(ending);
}

/** The size of a saved picture: that of the stage, never small. */
function pictureSize() {
  return { width: Math.max(stage.clientWidth, 1000), height: Math.max(stage.clientHeight, 640) };
}

/** Saves bytes as a file of the name of the account. */
function saveFile(blob, ending) {
  const address = URL.createObjectURL(blob);
  element("a", { href: address, download: pictureName(ending) }).click();
  setTimeout(() => URL.revokeObjectURL(address), 5000);
}

/** Saves the map as a PNG file. */
function savePicture() {
  compose(element("canvas"), pictureSize()).toBlob((blob) => saveFile(blob, ".png"));
}

/** Saves the map as an SVG file, for large prints and for drawing programs. */
function saveDrawing() {
  const size = pictureSize();
  const drawing = new Recorder(size.width, HEAD_HEIGHT + size.height + LEGEND_HEIGHT);
  byDaylight(() => paintPicture(drawing, size, 1));
  const text = new XMLSerializer().serializeToString(drawing.root);
  saveFile(new Blob([text], { type: "image/svg+xml" }), ".svg");
}

/** Prepares the sheets: the map, then the people as a table. */
function preparePrint() {
  compose(byId("print-map"), PRINT_SIZE);
  const columns = personColumns().filter(({ key, number }) => !number || PRINTED_SCORES.includes(key));
  const rows = byImportance
    .filter((index) => shownPeople[index])
    .map((index) =>
      element(
        "tr",
        {},
        columns.map((column) =>
          element("td", { class: column.number ? "number" : null, text: column.written(people[index]) }),
        ),
      ),
    );
  const head = columns.map((column) =>
    element("th", { class: column.number ? "number" : null, text: column.heading }),
  );
  rebuild(byId("print-table"), [element("thead", {}, element("tr", {}, head)), element("tbody", {}, rows)]);
}

byId("save").addEventListener("click", savePicture);
byId("save-svg").addEventListener("click", saveDrawing);
byId("print").addEventListener("click", () => window.print());
window.addEventListener("beforeprint", preparePrint);
