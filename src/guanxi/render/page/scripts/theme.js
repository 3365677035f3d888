// The colours of the map by day and by night. Paper and pictures are always of the day.

const DAY = {
  decision_maker: "#1f4fa3",
  influencer: "#3e9bd6",
  blocker: "#c8501e",
  champion: "#12866b",
  gatekeeper: "#8c3f78",
  coach: "#4c9a3f",
  information_broker: "#4f6d8f",
  contested: "#7d5a35",
  none: "#808b96",
  gold: "#d98a00",
  gold_glow: "rgba(233, 160, 20, .2)",
  ink: "#1b1f24",
  soft: "#56606a",
  pale: "#646e78",
  paper: "#ffffff",
  hull: "#f1f2ef",
  hull_chosen: "#e4e9f1",
  edge: "rgba(251, 251, 249, .92)",
  sign: "#ffffff",
  formal: "#a9b2bb",
  formal_strong: "#66717b",
  positive: "#1b8a5a",
  negative: "#c62f3b",
  neutral: "#5b6b7a",
  suspected: "#7a4fa3",
  for_us: "#0f7a52",
  against_us: "#b3261e",
  unasked: "#7d8791",
  question: "#5b656f",
  hovered: "#69747e",
  critical: "#a3161f",
  warning: "#c62f3b",
  note: "#8a6400",
  camp_0: "#5b3fa0",
  camp_1: "#8a5200",
  band_for: "rgba(15, 122, 82, .055)",
  band_against: "rgba(179, 38, 30, .05)",
  band_neutral: "rgba(100, 110, 120, .05)",
  confidential: "#8a2a1f",
};
const NIGHT = {
  ...DAY,
  decision_maker: "#6c9cf0",
  influencer: "#8fd0f7",
  blocker: "#ff8a55",
  champion: "#3cc39d",
  gatekeeper: "#df92cb",
  coach: "#8fd07f",
  information_broker: "#9db9d8",
  contested: "#d3ac7f",
  none: "#95a0ab",
  gold: "#f2b233",
  ink: "#eceef0",
  soft: "#b9c1c9",
  pale: "#a3adb7",
  paper: "#1e2226",
  hull: "#20252a",
  hull_chosen: "#2a3544",
  edge: "rgba(21, 24, 27, .92)",
  formal: "#5d6872",
  formal_strong: "#a4afba",
  positive: "#37a877",
  negative: "#ff6b76",
  neutral: "#9aa8b5",
  suspected: "#c39bea",
  for_us: "#17845b",
  against_us: "#c23a35",
  unasked: "#a3adb7",
  question: "#b9c1c9",
  hovered: "#c6ccd2",
  critical: "#d2353f",
  warning: "#e0525c",
  note: "#a97d10",
  camp_0: "#b9a2f2",
  camp_1: "#e2a95a",
  band_for: "rgba(60, 195, 157, .09)",
  band_against: "rgba(255, 107, 118, .08)",
  band_neutral: "rgba(160, 170, 180, .07)",
};
const COLOURS = { ...DAY };
const nightAsked = matchMedia("(prefers-color-scheme: dark)");

/** The theme that is on: the one chosen here, else the one the reader's system asks for. */
function themeShown() {
  return state.theme ?? (nightAsked.matches ? "dark" : "light");
}

/** Puts the colours of the theme on. */
function wearTheme() {
  document.documentElement.dataset.theme = themeShown();
  Object.assign(COLOURS, themeShown() === "dark" ? NIGHT : DAY);
}

/** Does something in the colours of the day, as paper wants it. */
function byDaylight(work) {
  Object.assign(COLOURS, DAY);
  const made = work();
  wearTheme();
  return made;
}

watch(["theme"], wearTheme);
nightAsked.addEventListener("change", () => {
  wearTheme();
  if (!state.theme) change({ theme: undefined }); // has everything drawn anew, nothing chosen
});
wearTheme();
