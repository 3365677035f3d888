// How confidential the map is, and to whom it was handed: written across everything it shows.

const WATERMARK_COPIES = 60;
const WATERMARK_TILT = -0.42; // radians
const WATERMARK_STEP = { x: 380, y: 170 };

/** How confidential the map is, in one or two words, and to whom it was handed. */
function profileText() {
  const { name, label } = payload.profile;
  const secrecy = name === "internal" ? word("confidential") : say(label);
  return [secrecy, say(payload.watermark)].filter(Boolean).join(" · ");
}

/** Writes profile and recipient over the page. */
function writeWatermark() {
  byId("profile").textContent = profileText();
  byId("profile").dataset.profile = payload.profile.name;
  if (!payload.watermark) return;
  const copies = Array.from({ length: WATERMARK_COPIES }, () =>
    element("span", { "data-text": say(payload.watermark) }),
  );
  byId("watermark").replaceChildren(...copies);
}

/** Writes the recipient across a picture. */
function drawWatermark(ctx, width, height) {
  if (!payload.watermark) return;
  ctx.save();
  ctx.globalAlpha = 0.1;
  ctx.fillStyle = COLOURS.ink;
  ctx.font = `600 22px ${FONT}`;
  ctx.textAlign = "left";
  ctx.rotate(WATERMARK_TILT);
  for (let y = 0; y < height + width / 2; y += WATERMARK_STEP.y) {
    for (let x = -height / 2; x < width; x += WATERMARK_STEP.x) ctx.fillText(say(payload.watermark), x, y);
  }
  ctx.restore();
}

watch(["language"], writeWatermark);
