// Which people and ties are shown under the filters of the state.

const SUPPORTS = ["for", "neutral", "against", "unknown"];
const shownPeople = new Uint8Array(people.length);
const shownTies = new Uint8Array(ties.length);

/** On which side a support puts somebody; null is unknown, never neutral. */
function sideOf(support) {
  if (support === null) return "unknown";
  return support > 0 ? "for" : support < 0 ? "against" : "neutral";
}

/** Whether a person passes the filters on roles, departments and support. */
function passes(person) {
  const { roles, departments: chosen, supports } = state;
  const inRole = !roles.size || legendRoles(person).some((role) => roles.has(role));
  const onSide = !supports.size || supports.has(sideOf(person.support));
  return inRole && onSide && (!chosen.size || chosen.has(person.department));
}

/** Works out anew who and what is shown. */
function applyFilters() {
  people.forEach((person, index) => {
    shownPeople[index] = passes(person) ? 1 : 0;
  });
  ties.forEach((tie, index) => {
    const sure = tie.confidence >= state.confidence;
    const ends = shownPeople[tie.source] && shownPeople[tie.target];
    shownTies[index] = sure && ends && holds(tie) && !state.hiddenKinds.has(tie.kind) ? 1 : 0;
  });
}

/** Whether any filter narrows the map. */
function isFiltered() {
  const sets = [state.roles, state.departments, state.supports, state.hiddenKinds];
  return sets.some((set) => set.size > 0) || state.confidence > 0 || !state.suspected;
}

/** Whether a tie is drawn while nothing is selected: with many people, only ties of people with a role. */
function isTieOfNote(index) {
  if (isOutline()) return groupOfTie[index] === "formal" || groupOfTie[index] === "negative";
  if (state.everyTie || (state.view === "org" && groupOfTie[index] === "formal")) return true;
  const { source, target } = ties[index];
  return people[source].roles.length > 0 && people[target].roles.length > 0;
}

/** A person and all whom a tie that is shown joins to them. */
function circleOf(person) {
  const near = tiesOfPerson[person].filter((index) => shownTies[index]);
  return [person, ...near.map((index) => otherEnd(ties[index], person))];
}

/** The people in focus: those a selection or an overlay is about; null when the whole map is. */
function focusedPeople() {
  if (state.tie !== null) return new Set([ties[state.tie].source, ties[state.tie].target]);
  if (state.hypothesis !== null) {
    const { one, other } = hypotheses[state.hypothesis];
    return new Set([one, other]);
  }
  if (state.compared !== null) return new Set([...circleOf(state.person), ...circleOf(state.compared)]);
  if (state.person !== null) return new Set(circleOf(state.person));
  if (state.department !== null) return new Set(membersOf.get(state.department));
  if (state.overlay === "camps" && campOf.size) return new Set(campOf.keys());
  if (state.event === null) return null;
  const { guests, conflicts } = events[state.event];
  return new Set([...guests.map((guest) => guest.person), ...conflicts.flatMap((clash) => clash.people)]);
}

/** Whether a tie belongs to what is selected. */
function isTieFocused(index) {
  if (state.tie !== null) return index === state.tie;
  const { source, target } = ties[index];
  if (state.department !== null) {
    return [source, target].some((end) => homeOf(end) === state.department);
  }
  const chosen = [state.person, state.compared].filter((one) => one !== null);
  if (chosen.length) return chosen.includes(source) || chosen.includes(target);
  const odd = contradictions.has(index) || groupOfTie[index] === "negative";
  return state.overlay === "camps" && odd && campOf.has(source) && campOf.has(target);
}

watch(["roles", "departments", "supports", "hiddenKinds", "confidence", "day", "supposed"], applyFilters);
applyFilters();
