// A drawing surface that writes down what is painted on it, so that the map can be saved as SVG.

const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ANCHORS = { left: "start", center: "middle", right: "end" };
const KEPT = [
  ...["fillStyle", "strokeStyle", "lineWidth", "globalAlpha", "lineCap", "lineJoin"],
  ...["font", "textAlign", "textBaseline", "dashes", "matrix"],
];

/** Takes the same calls as a canvas, as far as the map makes them, and keeps SVG elements. */
class Recorder {
  constructor(width, height) {
    const frame = { width, height, viewBox: `0 0 ${width} ${height}` };
    this.root = svgElement("svg", frame);
    this.ruler = element("canvas").getContext("2d");
    this.stack = [];
    const look = { fillStyle: "#000", strokeStyle: "#000", lineWidth: 1, globalAlpha: 1 };
    const type = { font: `400 12px ${FONT}`, textAlign: "left", textBaseline: "alphabetic" };
    Object.assign(this, look, type, {
      lineCap: "butt",
      lineJoin: "miter",
      dashes: [],
      matrix: new DOMMatrix(),
    });
    this.beginPath();
  }

  save() {
    this.stack.push(Object.fromEntries(KEPT.map((field) => [field, this[field]])));
  }

  restore() {
    Object.assign(this, this.stack.pop());
  }

  setTransform(...parts) {
    this.matrix = new DOMMatrix(parts);
  }

  translate(x, y) {
    this.matrix = this.matrix.translate(x, y);
  }

  scale(x, y) {
    this.matrix = this.matrix.scale(x, y);
  }

  rotate(angle) {
    this.matrix = this.matrix.rotate((angle * 180) / Math.PI);
  }

  setLineDash(dashes) {
    this.dashes = dashes;
  }

  measureText(text) {
    this.ruler.font = this.font;
    return this.ruler.measureText(text);
  }

  beginPath() {
    this.path = "";
  }

  closePath() {
    this.path += "Z";
  }

  moveTo(x, y) {
    this.path += `M${short(x)} ${short(y)}`;
  }

  lineTo(x, y) {
    this.path += `L${short(x)} ${short(y)}`;
  }

  quadraticCurveTo(bowX, bowY, x, y) {
    this.path += `Q${short(bowX)} ${short(bowY)} ${short(x)} ${short(y)}`;
  }

  /** A whole circle: the map draws no other arc. */
  arc(x, y, radius) {
    this.ellipse(x, y, radius, radius, 0, 0, 2 * Math.PI);
  }

  /** An upright ellipse, or the part of it from one angle to another. */
  ellipse(x, y, across, down, turned, from, to) {
    const at = (angle) => `${short(x + across * Math.cos(angle))} ${short(y + down * Math.sin(angle))}`;
    const whole = to - from > 2 * Math.PI - 1e-9;
    const stops = whole ? [from + Math.PI, from + 2 * Math.PI] : [to];
    const large = !whole && to - from > Math.PI ? 1 : 0;
    const parts = stops.map((angle) => `A${short(across)} ${short(down)} 0 ${large} 1 ${at(angle)}`);
    this.path += `M${at(from)}${parts.join("")}${whole ? "Z" : ""}`;
  }

  fill(outline) {
    this.add("path", { d: outlineText(outline) ?? this.path, fill: this.fillStyle });
  }

  stroke(outline) {
    this.add("path", { d: outlineText(outline) ?? this.path, fill: "none", ...this.strokeLook() });
  }

  fillRect(x, y, width, height) {
    this.add("rect", {
      x: short(x),
      y: short(y),
      width: short(width),
      height: short(height),
      fill: this.fillStyle,
    });
  }

  fillText(text, x, y) {
    this.write(text, x, y, { fill: this.fillStyle });
  }

  strokeText(text, x, y) {
    this.write(text, x, y, { fill: "none", ...this.strokeLook() });
  }

  /** How lines look now. */
  strokeLook() {
    return {
      stroke: this.strokeStyle,
      "stroke-width": short(this.lineWidth),
      "stroke-linecap": this.lineCap,
      "stroke-linejoin": this.lineJoin,
      "stroke-dasharray": this.dashes.length ? this.dashes.map(short).join(" ") : null,
    };
  }

  /** Writes a text. */
  write(text, x, y, look) {
    const [, italic, weight, size, family] = /^(italic )?(\d+) ([\d.]+)px (.*)$/.exec(this.font);
    const type = {
      "font-family": family,
      "font-size": size,
      "font-weight": weight,
      "font-style": italic ? "italic" : null,
      "text-anchor": ANCHORS[this.textAlign],
      "dominant-baseline": this.textBaseline === "middle" ? "central" : null,
    };
    this.add("text", { x: short(x), y: short(y), ...type, ...look, text: text.replace(NOT_XML, "") });
  }

  /** Adds an element where the surface has been moved to. */
  add(tag, attributes) {
    const { a, b, c, d, e, f } = this.matrix;
    const moved = this.matrix.isIdentity ? null : `matrix(${[a, b, c, d, e, f].map(short).join(" ")})`;
    const opacity = this.globalAlpha < 1 ? short(this.globalAlpha) : null;
    this.root.append(svgElement(tag, { ...attributes, transform: moved, opacity }));
  }
}

/** A number as short as a drawing needs it. */
function short(value) {
  return Number(value.toFixed(3));
}

/** The outline of a shape as SVG writes it; undefined for a path that was drawn step by step. */
function outlineText(outline) {
  const shape = Object.keys(canvasOutlines).find((name) => canvasOutlines[name] === outline);
  return OUTLINES[shape];
}
