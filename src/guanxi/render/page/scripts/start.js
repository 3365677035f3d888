// The header, and the first drawing of everything.

/** Shows in the header which view, list and language are on. */
function drawHeader() {
  for (const node of document.querySelectorAll("[data-view]")) {
    node.setAttribute("aria-pressed", String(node.dataset.view === state.view));
  }
  byId("open-list").setAttribute("aria-pressed", String(state.list));
  const { name, as_of: asOf, decision } = payload.account;
  byId("account").textContent = name;
  byId("account").title = name;
  byId("as-of").textContent = [decision, asOf && word("as_of", { date: asOf })].filter(Boolean).join(" · ");
  document.title = `${name} – ${word("view_influence")}`;
}

for (const node of document.querySelectorAll("[data-view]")) {
  node.addEventListener("click", () => change({ view: node.dataset.view }));
}
byId("open-list").addEventListener("click", () => change({ list: !state.list }));
byId("language").addEventListener("click", () => change({ language: state.language === "en" ? "zh" : "en" }));
byId("zoom-in").addEventListener("click", () => zoomBy(1.35));
byId("zoom-out").addEventListener("click", () => zoomBy(1 / 1.35));
byId("zoom-fit").addEventListener("click", () => fitAll());
watch(["language"], writeWords);
watch(["language", "view", "list"], drawHeader);
new ResizeObserver(repaint).observe(stage);

for (const redraw of [writeWords, writeWatermark, drawHeader, drawRail, drawCounts, drawEvents, drawPanel, drawList])
  redraw();
network.setSize("100%", "100%"); // the strip of events has taken its room only now
fitAll(false);
repaint();
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    document.body.dataset.ready = "yes";
  }),
);
