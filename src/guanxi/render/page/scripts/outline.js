// The org chart on a narrow screen: an indented list from top to bottom, every name beside its figure.

const NARROW = 600;
const OUTLINE_ROW = 40;
const OUTLINE_STEP = 30;
const OUTLINE_NAME = 170;

const isNarrow = byId("map").clientWidth < NARROW;

/** Whether the org chart is drawn as an indented list. */
function isOutline() {
  return isNarrow && state.view === "org";
}

/** The boss of each person in the chart; null for those above all others. */
function bossesInChart() {
  const bosses = people.map(() => null);
  for (const { kind, now, source, target } of ties) {
    if (kind !== "reports_to" || !now || people[target].org_y >= people[source].org_y) continue;
    if (bosses[source] === null || target < bosses[source]) bosses[source] = target;
  }
  return bosses;
}

/** The people as the list has them: each below their boss, one step further in. */
function outlineRows() {
  const bosses = bossesInChart();
  const across = (one, other) => people[one].org_x - people[other].org_x || people[one].org_y - people[other].org_y;
  const staff = new Map();
  for (const index of people.keys()) staff.set(bosses[index], [...(staff.get(bosses[index]) ?? []), index]);
  const waiting = [...(staff.get(null) ?? [])].sort(across).reverse().map((index) => ({ index, depth: 0 }));
  const rows = [];
  while (waiting.length) {
    const row = waiting.pop();
    rows.push(row);
    const below = [...(staff.get(row.index) ?? [])].sort(across).reverse();
    waiting.push(...below.map((index) => ({ index, depth: row.depth + 1 })));
  }
  return rows;
}

/** Where everybody stands in the list. */
function outlineHomes() {
  const found = { x: [], y: [] };
  outlineRows().forEach(({ index, depth }, row) => {
    found.x[index] = depth * OUTLINE_STEP;
    found.y[index] = row * OUTLINE_ROW;
  });
  return found;
}

/** The view of the head of the list, as wide as the names. */
function outlineSight() {
  const shown = byImportance.filter((index) => shownPeople[index]);
  const { x, y, width, height } = boxAround(shown);
  const free = freeStage();
  const scale = Math.min(Math.max((free.width - 24) / (width + OUTLINE_NAME), 0.55), FIT_SCALE);
  const left = x - width / 2 - 22 / scale;
  const top = y - height / 2 - (free.top + 30) / scale;
  return {
    position: { x: left + stage.clientWidth / 2 / scale, y: top + stage.clientHeight / 2 / scale },
    scale,
  };
}
