// The one state of the page. Everything shown follows from it; `change` is the only way to alter it.

const state = {
  language: payload.language,
  view: "influence", // "influence" or "org"
  list: false, // the list is open over the map
  person: null, // index of the selected person
  tie: null, // index of the selected tie
  score: null, // name of the score whose reasons are shown; null: the one of the person's role
  event: null, // index of the event laid over the map
  hovered: null, // {person} or {tie} under the pointer
  roles: new Set(), // roles to which the map is narrowed; empty: all
  departments: new Set(), // departments to which it is narrowed; empty: all
  hiddenKinds: new Set(), // tie kinds switched off
  openGroups: new Set(), // groups of ties whose kinds are listed
  confidence: 0, // ties below it are not drawn
  everyTie: people.length <= MANY_PEOPLE, // draw also the ties of people without a role
  sort: { column: "power", descending: true },
};

const watchers = [];

/** Has a part of the page redrawn whenever one of these fields of the state changes. */
function watch(fields, redraw) {
  watchers.push({ fields, redraw });
}

/** Alters the state and redraws the parts that depend on what was altered. */
function change(patch) {
  const altered = Object.keys(patch).filter((field) => state[field] !== patch[field]);
  Object.assign(state, patch);
  for (const { fields, redraw } of watchers) {
    if (fields.some((field) => altered.includes(field))) redraw();
  }
}

/** Selects a person (null: nobody) and drops a selected tie. */
function selectPerson(person) {
  change({ person, tie: null, score: null, hovered: null });
}

/** Selects a tie and drops a selected person. */
function selectTie(tie) {
  change({ tie, person: null, hovered: null });
}

/** Lays an event over the map, or takes it away when it is there already; a list makes way. */
function toggleEvent(event) {
  change({ event: state.event === event ? null : event, person: null, tie: null, list: false });
}

/** A set with one member added, or removed where it was there. */
function toggled(set, member) {
  const copy = new Set(set);
  if (!copy.delete(member)) copy.add(member);
  return copy;
}
