// Which people and ties are shown under the filters of the state.

const shownPeople = new Uint8Array(people.length);
const shownTies = new Uint8Array(ties.length);

/** Whether a person passes the filters on roles and departments. */
function passes(person) {
  const { roles, departments: chosen } = state;
  const inRole = !roles.size || legendRoles(person).some((role) => roles.has(role));
  return inRole && (!chosen.size || chosen.has(person.department));
}

/** Works out anew who and what is shown. */
function applyFilters() {
  people.forEach((person, index) => {
    shownPeople[index] = passes(person) ? 1 : 0;
  });
  ties.forEach((tie, index) => {
    const sure = tie.confidence >= state.confidence;
    const ends = shownPeople[tie.source] && shownPeople[tie.target];
    shownTies[index] = sure && ends && !state.hiddenKinds.has(tie.kind) ? 1 : 0;
  });
}

/** Whether any filter narrows the map. */
function isFiltered() {
  return Boolean(state.roles.size || state.departments.size || state.hiddenKinds.size || state.confidence);
}

/** Whether a tie is drawn while nothing is selected: with many people, only ties of people with a role. */
function isTieOfNote(index) {
  if (state.everyTie || (state.view === "org" && groupOfTie[index] === "formal")) return true;
  const { source, target } = ties[index];
  return people[source].roles.length > 0 && people[target].roles.length > 0;
}

/** The people in focus: those a selection or an event is about; null when the whole map is. */
function focusedPeople() {
  if (state.tie !== null) return new Set([ties[state.tie].source, ties[state.tie].target]);
  if (state.person !== null) {
    const near = tiesOfPerson[state.person].filter((index) => shownTies[index]);
    return new Set([state.person, ...near.map((index) => otherEnd(ties[index], state.person))]);
  }
  if (state.event === null) return null;
  const { guests, conflicts } = events[state.event];
  return new Set([...guests.map((guest) => guest.person), ...conflicts.flatMap((clash) => clash.people)]);
}

/** Whether a tie belongs to what is selected. */
function isTieFocused(index) {
  if (state.tie !== null) return index === state.tie;
  const { source, target } = ties[index];
  return state.person !== null && (source === state.person || target === state.person);
}

watch(["roles", "departments", "hiddenKinds", "confidence"], applyFilters);
applyFilters();
