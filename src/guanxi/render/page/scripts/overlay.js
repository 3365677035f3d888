// What can be laid over the map besides events: the buttons for it, and the card that explains it.

/** The heading of a card over the map, with the button that closes it. */
function cardHead(title, below) {
  return element(
    "header",
    { class: "head" },
    element("div", {}, element("h2", { text: title }), below ? element("p", { text: below }) : null),
    button({ class: "close", "aria-label": word("close") }, () => change({ overlay: null }), "×"),
  );
}

const CARDS = { advice: adviceCard, camps: campsCard, forecast: forecastCard };
const CAN_OVERLAY = { advice: hasAdvice, camps: camps.length > 0, forecast: forecast !== null };

/** Rebuilds the card and says which layers are on. */
function drawOverlay() {
  const card = byId("overlay");
  card.hidden = state.overlay === null || state.list;
  rebuild(card, card.hidden ? [] : CARDS[state.overlay]());
  for (const name of OVERLAYS)
    byId(`show-${name}`).setAttribute("aria-pressed", String(state.overlay === name));
  byId("show-timeline").setAttribute("aria-pressed", String(state.timeline));
  byId("show-forecast").classList.toggle("supposing", state.supposed.size > 0);
}

byId("show-timeline").hidden = !changeDays.length;
for (const name of OVERLAYS) {
  byId(`show-${name}`).hidden = !CAN_OVERLAY[name];
  byId(`show-${name}`).addEventListener("click", () => toggleOverlay(name));
}
watch(["overlay", "list", "language", "theme", "supposed", "timeline"], drawOverlay);
watch(["overlay", "event"], () => {
  document.body.classList.toggle("with-card", state.overlay !== null || state.event !== null);
});
watch(["overlay"], () => {
  if (state.overlay === "camps" && !isPhone()) fitAll();
});
