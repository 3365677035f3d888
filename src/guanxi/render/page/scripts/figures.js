// The figures of people: one outline of radius 1 per shape, drawn on the canvas and in the legend.

const FIGURE_STROKE = 1.6;
const SECOND_SIZE = 0.54;
const SECOND_IN_TRIANGLE = { triangle: 0.2, triangle_down: -0.2 }; // how far down, in radii
const SECOND_SIZE_IN_TRIANGLE = 0.42;

/** The outline through corners given as [x, y]. */
function outline(corners) {
  return `M${corners.map(([x, y]) => `${x.toFixed(3)} ${y.toFixed(3)}`).join("L")}Z`;
}

/** The corners of a shape with so many, at two reaches in turn, the first one at an angle. */
function corners(count, angle, reaches) {
  return Array.from({ length: count }, (none, corner) => {
    const turned = angle + (2 * Math.PI * corner) / count;
    const reach = reaches[corner % reaches.length];
    return [reach * Math.cos(turned), reach * Math.sin(turned)];
  });
}

const OUTLINES = {
  square: "M-.66-.9H.66Q.9-.9.9-.66V.66Q.9.9.66.9H-.66Q-.9.9-.9.66V-.66Q-.9-.9-.66-.9Z",
  disc: "M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0Z",
  octagon: outline(corners(8, Math.PI / 8, [1.04])),
  triangle: outline([
    [0, -1.16],
    [1.1, 0.82],
    [-1.1, 0.82],
  ]),
  triangle_down: outline([
    [0, 1.16],
    [-1.1, -0.82],
    [1.1, -0.82],
  ]),
  diamond: outline(corners(4, 0, [1.2])),
  pentagon: outline(corners(5, -Math.PI / 2, [1.12])),
  cross: outline(corners(8, 0, [0.52, 1.24])),
};
const SHAPE_OF_ROLE = {
  decision_maker: "square",
  influencer: "disc",
  blocker: "octagon",
  champion: "triangle",
  gatekeeper: "diamond",
  coach: "triangle_down",
  information_broker: "pentagon",
  contested: "cross",
};
const canvasOutlines = {};

/** The outline of a shape as a canvas path. */
function canvasOutline(shape) {
  canvasOutlines[shape] ??= new Path2D(OUTLINES[shape]);
  return canvasOutlines[shape];
}

/** How a set of roles is drawn: shape, colour, and whether it is hollow, unnamed or haloed. */
function figureOfRoles(roles, placeholder = false) {
  const [role = null, second = null] = shapedRoles(roles);
  const hollow = roles.includes(FIGUREHEAD);
  return {
    shape: role ? SHAPE_OF_ROLE[role] : hollow ? "square" : "disc",
    colour: role ?? (hollow ? "decision_maker" : "none"), // its name in COLOURS
    filled: Boolean(role) && !hollow && !placeholder,
    second, // a further role, drawn small inside
    framed: hollow,
    dashed: placeholder,
    halo: roles.includes(HIDDEN_POWER),
  };
}

/** The figures of everybody as shown now. */
function allFigures() {
  return people.map((person) => ({
    ...figureOfRoles(person.roles, person.placeholder || person.away),
    unnamed: person.placeholder,
  }));
}

let figures = allFigures();

/** Strokes an outline of a given radius with a line of a given width in pixels. */
function strokeOutline(ctx, figure, radius, width) {
  ctx.save();
  ctx.scale(radius, radius);
  ctx.lineWidth = width / radius;
  ctx.setLineDash(figure.dashed ? [3 / radius, 2.6 / radius] : []);
  ctx.stroke(canvasOutline(figure.shape));
  ctx.restore();
}

/** Fills an outline of a given radius. */
function fillOutline(ctx, figure, radius) {
  ctx.save();
  ctx.scale(radius, radius);
  ctx.fill(canvasOutline(figure.shape));
  ctx.restore();
}

/** Draws the golden halo of a hidden power holder. */
function drawHalo(ctx, radius) {
  ctx.beginPath();
  ctx.arc(0, 0, radius + 8, 0, 2 * Math.PI);
  ctx.fillStyle = COLOURS.gold_glow;
  ctx.fill();
  ctx.beginPath();
  ctx.arc(0, 0, radius + 4.5, 0, 2 * Math.PI);
  ctx.strokeStyle = COLOURS.gold;
  ctx.lineWidth = 2;
  ctx.stroke();
}

/** Draws a figure of a radius in pixels around a point of the canvas. */
function drawFigure(ctx, figure, { x, y, radius }) {
  ctx.save();
  ctx.translate(x, y);
  if (figure.halo) drawHalo(ctx, radius);
  ctx.fillStyle = figure.filled ? COLOURS[figure.colour] : COLOURS.paper;
  ctx.strokeStyle = figure.filled ? COLOURS.paper : COLOURS[figure.colour];
  fillOutline(ctx, figure, radius);
  strokeOutline(ctx, figure, radius, figure.framed ? 2 : FIGURE_STROKE);
  if (figure.framed) strokeOutline(ctx, figure, radius * 0.55, 1.3);
  if (figure.second && figure.filled && radius > 6) drawSecond(ctx, figure, radius);
  if (figure.unnamed && radius > 6) drawQuestion(ctx, radius);
  ctx.restore();
}

/** How large a further role is inside a shape, and how far below its middle, in radii. */
function secondPlace(shape) {
  const down = SECOND_IN_TRIANGLE[shape];
  return down === undefined ? { size: SECOND_SIZE, down: 0 } : { size: SECOND_SIZE_IN_TRIANGLE, down };
}

/** Draws a further role small inside the figure of the first. */
function drawSecond(ctx, { shape, second }, radius) {
  const inner = { shape: SHAPE_OF_ROLE[second], dashed: false };
  const { size, down } = secondPlace(shape);
  ctx.save();
  ctx.translate(0, down * radius);
  ctx.fillStyle = COLOURS[second];
  ctx.strokeStyle = COLOURS.paper;
  fillOutline(ctx, inner, size * radius);
  strokeOutline(ctx, inner, size * radius, 1.5);
  ctx.restore();
}

/** Writes the question mark of a post whose holder is not known. */
function drawQuestion(ctx, radius) {
  ctx.font = `600 ${Math.min(radius * 1.15, 15)}px ${FONT}`;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillStyle = COLOURS.question;
  ctx.fillText("?", 0, 0.5);
}

/** A figure as a small drawing for legend, lists and panel. */
function figureIcon(figure, size = 20) {
  const radius = figure.halo ? 4.6 : 7;
  const parts = [];
  if (figure.halo) {
    parts.push(svgElement("circle", { r: 10, fill: COLOURS.gold_glow }));
    parts.push(svgElement("circle", { r: 8, fill: "none", stroke: COLOURS.gold, "stroke-width": 1.8 }));
  }
  const stroke = { stroke: COLOURS[figure.colour], "vector-effect": "non-scaling-stroke" };
  parts.push(
    svgElement("path", {
      d: OUTLINES[figure.shape],
      transform: `scale(${radius})`,
      fill: figure.filled ? COLOURS[figure.colour] : COLOURS.paper,
      "stroke-width": figure.filled ? 0 : FIGURE_STROKE,
      "stroke-dasharray": figure.dashed ? "2.5 2" : null,
      ...stroke,
    }),
  );
  if (figure.second && figure.filled && size > 16) {
    const { size, down } = secondPlace(figure.shape);
    const transform = `translate(0 ${down * radius}) scale(${size * radius})`;
    const inner = { d: OUTLINES[SHAPE_OF_ROLE[figure.second]], transform, fill: COLOURS[figure.second] };
    const edge = { stroke: COLOURS.paper, "stroke-width": 1.2, "vector-effect": "non-scaling-stroke" };
    parts.push(svgElement("path", { ...inner, ...edge }));
  }
  if (figure.framed) {
    const inner = { d: OUTLINES[figure.shape], transform: `scale(${radius * 0.5})`, fill: "none" };
    parts.push(svgElement("path", { ...inner, "stroke-width": 1.2, ...stroke }));
  }
  const frame = { width: size, height: size, viewBox: "-11 -11 22 22", "aria-hidden": "true" };
  return svgElement("svg", { class: "icon", ...frame }, ...parts);
}

watch(["supposed", "day"], () => {
  figures = allFigures();
});
