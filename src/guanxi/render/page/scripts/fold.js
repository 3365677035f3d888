// Departments as bubbles: with very many people each department is opened on demand.

const FOLDED_ABOVE = 600;
const NAMED_IN_BUBBLE = 3;
const NAMED_AT_ONCE = 24;
const FEW = 60; // shown by name wherever they are
const MOST_STANDING_OUT = 400;
const MOST_BUNDLES = 150;
const HOSTILE_RANK = 3; // so many times its weight, a hostile bundle is not left out for friendly ones
const BUBBLE_MARGIN = { x: 34, y: 28 };
const NO_DEPARTMENT = "";

const FOLDING = ["view", "opened", "day", "supposed", ...Object.keys(UNFILTERED)];

const canFold = people.length > FOLDED_ABOVE && departments.length > 1;

/** The name of somebody's department; of people without one they are together. */
function homeOf(index) {
  return payload.people[index].department ?? NO_DEPARTMENT;
}

const homeless = people.map((person, index) => index).filter((index) => homeOf(index) === NO_DEPARTMENT);
if (canFold && homeless.length) membersOf.set(NO_DEPARTMENT, homeless);

const homeNow = people.map((person, index) => homeOf(index)); // the department of each one's post on the day shown
const seen = new Uint8Array(people.length).fill(1); // who is drawn, and not hidden in a bubble

/** Whether a department is drawn as a bubble. */
function isFolded(name) {
  return canFold && state.view === "influence" && !state.opened.has(name);
}

/** The few most important of each department, those who alone pass the filters, and those in focus. */
function standingOut() {
  const shown = byImportance.filter((index) => shownPeople[index]);
  const left = new Map();
  const named = shown.filter((index) => {
    const count = (left.get(homeNow[index]) ?? 0) + 1;
    left.set(homeNow[index], count);
    return count <= NAMED_IN_BUBBLE;
  });
  const focus = (state.department === null && focusedPeople()) || new Set();
  const focused = byImportance.filter((index) => focus.has(index)).slice(0, MOST_STANDING_OUT);
  return new Set([...(shown.length <= FEW ? shown : named.slice(0, NAMED_AT_ONCE)), ...focused]);
}

/** Works out anew who is drawn, and who stands for whom. */
function lookOut() {
  if (!canFold) return;
  const seats = seatsOn(state.day);
  for (const index of people.keys()) homeNow[index] = homeOf(seats[index]);
  const out = standingOut();
  for (const index of people.keys()) seen[index] = out.has(index) || !isFolded(homeNow[index]) ? 1 : 0;
}

/** Opens a department, or closes it again; one that opens comes into sight. */
function openDepartment(name) {
  if (!canFold || state.view !== "influence") return;
  change({ opened: toggled(state.opened, name) });
  if (state.opened.has(name)) fitPeople(membersOf.get(name), LARGEST_SCALE);
}

/** Whether every department is open. */
function allOpen() {
  return state.opened.size === membersOf.size;
}

/** Opens all departments, or closes them where all are open. */
function openAll() {
  change({ opened: new Set(allOpen() ? [] : membersOf.keys()) });
}

/** The middle of each department on the map and the halves of its bubble, which touches no other. */
function bubblePlaces() {
  const across = isTall ? "y" : "x";
  const down = isTall ? "x" : "y";
  const found = new Map();
  for (const [name, members] of canFold ? membersOf : []) {
    const xs = members.map((index) => payload.people[index][across]);
    const ys = members.map((index) => payload.people[index][down]);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const halves = { across: (right - left) / 2 + BUBBLE_MARGIN.x, down: (bottom - top) / 2 + BUBBLE_MARGIN.y };
    found.set(name, { x: (left + right) / 2, y: (top + bottom) / 2, ...halves });
  }
  return found;
}

const bubblePlace = bubblePlaces();

/** How much a rivalry weighs: sure, strong, and between people with power. */
function gravity({ source, target, strength, confidence }) {
  return strength * confidence * (0.1 + people[source].power + people[target].power);
}

/** The rivalry that weighs most of those in which people of each department stand. */
function worstRivalries() {
  const worst = new Map();
  ties.forEach((tie, index) => {
    if (groupOfTie[index] !== "negative" || !shownTies[index]) return;
    for (const name of [homeNow[tie.source], homeNow[tie.target]]) {
      if (!worst.has(name) || gravity(tie) > gravity(ties[worst.get(name)])) worst.set(name, index);
    }
  });
  return worst;
}

/** What a bubble says of a department: people shown, the sum of their power, their stances, the worst rivalry. */
function bubbleFacts(name, worst) {
  const members = membersOf.get(name).filter((index) => shownPeople[index]);
  const stands = SUPPORTS.map((side) => members.filter((one) => sideOf(people[one].support) === side).length);
  return { count: members.length, power: powerOf(members), stands, worst: worst ?? null };
}

/** The ties between two departments of which one is a bubble, put together by group. */
function bundled() {
  const found = new Map();
  for (const index of ties.keys()) {
    if (!shownTies[index]) continue;
    const [one, other] = [homeNow[ties[index].source], homeNow[ties[index].target]].sort();
    if (one === other || !(isFolded(one) || isFolded(other))) continue;
    const key = [groupOfTie[index], one, other].join("\n");
    if (!found.has(key)) found.set(key, { group: groupOfTie[index], one, other, count: 0, weight: 0 });
    const bundle = found.get(key);
    bundle.count += 1;
    bundle.weight += ties[index].strength * ties[index].confidence;
  }
  return [...found.values()];
}

/** The bundles that are drawn: those that weigh most, the hostile ones on top. */
function weightiest(bundles) {
  const rank = ({ group, weight }) => (group === "negative" ? HOSTILE_RANK * weight : weight);
  const most = [...bundles].sort((one, other) => rank(other) - rank(one)).slice(0, MOST_BUNDLES);
  const order = ["formal", "neutral", "positive", "negative"];
  return most.sort((one, other) => order.indexOf(one.group) - order.indexOf(other.group));
}

const folded = { facts: new Map(), bundles: [], drawn: [] };

/** Works out anew what bubbles and bundles say. */
function countFolded() {
  if (!canFold) return;
  const worst = worstRivalries();
  folded.facts = new Map([...membersOf.keys()].map((name) => [name, bubbleFacts(name, worst.get(name))]));
  folded.bundles = bundled();
  folded.drawn = weightiest(folded.bundles);
}

watch([...FOLDING, ...Object.keys(NOTHING), "event", "overlay"], lookOut);
watch(FOLDING, countFolded);
lookOut();
countFolded();
