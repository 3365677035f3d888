// The one state of the page. Everything shown follows from it; `change` is the only way to alter it.

const VIEWS = ["influence", "org", "matrix"];
const OVERLAYS = ["advice", "camps", "forecast"];

/** What the panel is about, when it is about nothing. */
const NOTHING = {
  person: null, // index of the selected person
  compared: null, // index of the person beside whom the selected one is put
  comparing: false, // the next person chosen is the one to compare with
  tie: null, // index of the selected tie
  hypothesis: null, // index of the selected hypothesis
  department: null, // name of the selected department
};

const state = {
  ...NOTHING,
  language: payload.language,
  theme: null, // "light" or "dark"; null: as the reader's system has it
  view: "influence",
  list: false, // the list is open over the map
  help: false, // the sheet of keys is open
  score: null, // name of the score whose reasons are shown; null: the one of the person's role
  event: null, // index of the event laid over the map
  overlay: null, // what else is laid over it
  timeline: false, // the slider of days is shown
  day: null, // the day that is shown; null: the account's own
  supposed: new Map(), // what is supposed of people's support, by index
  hovered: null, // {person}, {tie} or {hypothesis} under the pointer
  roles: new Set(), // roles to which the map is narrowed; empty: all
  departments: new Set(), // departments to which it is narrowed; empty: all
  supports: new Set(), // stances to which it is narrowed; empty: all
  hiddenKinds: new Set(), // tie kinds switched off
  openGroups: new Set(), // groups of ties whose kinds are listed
  confidence: 0, // ties below it are not drawn
  suspected: true, // draw hypotheses
  wholeList: false, // the list has all rows, however many
  opened: new Set(), // departments whose people are shown where there are too many to show all
  everyTie: people.length <= MANY_PEOPLE, // draw also the ties of people without a role
  sort: { column: "power", descending: true },
};

/** What narrows the map, when nothing does. */
const UNFILTERED = {
  roles: new Set(),
  departments: new Set(),
  supports: new Set(),
  hiddenKinds: new Set(),
  confidence: 0,
  suspected: true,
};

const watchers = [];
const noters = []; // told before the state is altered
let altering = 0; // changes under way: one may bring about another

/** Has a part of the page redrawn whenever one of these fields of the state changes. */
function watch(fields, redraw) {
  watchers.push({ fields, redraw });
}

/** Has something noted before the state is altered. */
function note(work) {
  noters.push(work);
}

/** Alters the state and redraws the parts that depend on what was altered. */
function change(patch) {
  if (!altering) noters.forEach((work) => work());
  altering += 1;
  const altered = Object.keys(patch).filter((field) => state[field] !== patch[field]);
  Object.assign(state, patch);
  for (const { fields, redraw } of watchers) {
    if (fields.some((field) => altered.includes(field))) redraw();
  }
  altering -= 1;
}

/** Selects a person (null: nobody), or the second one where two are to be compared. */
function selectPerson(person) {
  const second = state.comparing && person !== null && person !== state.person;
  if (second) change({ compared: person, comparing: false, hovered: null });
  else change({ ...NOTHING, person, score: null, hovered: null });
}

/** Selects a tie. */
function selectTie(tie) {
  change({ ...NOTHING, tie, hovered: null });
}

/** Selects a hypothesis. */
function selectHypothesis(hypothesis) {
  change({ ...NOTHING, hypothesis, hovered: null });
}

/** Selects a department. */
function selectDepartment(department) {
  change({ ...NOTHING, department, hovered: null });
}

/** Lays an event over the map, or takes it away when it is there already; a list makes way. */
function toggleEvent(event) {
  change({ ...NOTHING, event: state.event === event ? null : event, overlay: null, list: false });
}

/** Lays advice, camps or the forecast over the map, or takes it away. */
function toggleOverlay(overlay) {
  change({ overlay: state.overlay === overlay ? null : overlay, event: null, list: false });
}

/** A set with one member added, or removed where it was there. */
function toggled(set, member) {
  const copy = new Set(set);
  if (!copy.delete(member)) copy.add(member);
  return copy;
}
