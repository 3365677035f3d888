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
  byId("as-of").textContent = [asOf && word("as_of", { date: asOf }), decision].filter(Boolean).join(" · ");
  document.title = `${name} – ${word("view_influence")}`;
}

/** Changes between day and night. */
function flipTheme() {
  change({ theme: themeShown() === "dark" ? "light" : "dark" });
}

for (const node of document.querySelectorAll("[data-view]")) {
  node.addEventListener("click", () => change({ view: node.dataset.view }));
}
byId("open-list").addEventListener("click", () => change({ list: !state.list }));
byId("language").addEventListener("click", () => change({ language: state.language === "en" ? "zh" : "en" }));
byId("theme").addEventListener("click", flipTheme);
byId("export").addEventListener("click", ({ target }) => {
  if (target.closest("button")) byId("export").open = false;
});
byId("zoom-in").addEventListener("click", () => zoomBy(1.35));
byId("zoom-out").addEventListener("click", () => zoomBy(1 / 1.35));
byId("zoom-fit").addEventListener("click", () => fitAll());
watch(["language"], writeWords);
watch(["language", "view", "list"], drawHeader);
new ResizeObserver(repaint).observe(stage);

const parts = [writeWords, writeWatermark, drawHeader, drawRail, drawCounts, drawEvents, drawPanel, drawList, drawOverlay];
for (const redraw of [...parts, drawTimeline, drawUndo, drawHelp]) redraw();
network.setSize("100%", "100%"); // the strip of events has taken its room only now
readAddress();
if (canFold && (state.person !== null || state.department !== null)) fitPeople(focusedPeople(), LARGEST_SCALE, false);
else fitAll(false);
repaint();
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    document.body.dataset.ready = "yes";
  }),
);
