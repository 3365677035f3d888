// The state in the address, after the #, so that a view can be handed on. People stand there by their ids.

const placeOf = new Map(people.map((person, index) => [person.id, index]));
const eventPlace = new Map(events.map((event, index) => [event.id, index]));

/** A text as a number within bounds, or null. */
function numberIn(text, least, most) {
  const value = text === null || text.trim() === "" ? NaN : Number(text);
  return value >= least && value <= most ? value : null;
}

/** The members of a list that are known. */
function known(text, names) {
  return new Set((text ?? "").split("~").filter((name) => names.includes(name)));
}

const names = {
  role: [...payload.roles.map((role) => role.name), NO_ROLE],
  department: departments.map((department) => department.name),
  kind: payload.tie_kinds.map((kind) => kind.name),
};

/** How each field is written and read: an empty text is the usual value. */
const FIELDS = {
  view: {
    write: (view) => (view === "influence" ? "" : view),
    read: (text) => (VIEWS.includes(text) ? text : "influence"),
  },
  language: {
    write: (language) => language,
    read: (text) => (Object.hasOwn(payload.words, text) ? text : payload.language),
  },
  list: { write: (on) => (on ? "1" : ""), read: (text) => text === "1" },
  person: { write: (index) => people[index]?.id ?? "", read: (text) => placeOf.get(text) ?? null },
  compared: { write: (index) => people[index]?.id ?? "", read: (text) => placeOf.get(text) ?? null },
  tie: { write: (index) => String(index ?? ""), read: (text) => wholeIn(text, ties.length) },
  hypothesis: { write: (index) => String(index ?? ""), read: (text) => wholeIn(text, hypotheses.length) },
  department: { write: (name) => name ?? "", read: (text) => (membersOf.has(text) ? text : null) },
  event: { write: (index) => events[index]?.id ?? "", read: (text) => eventPlace.get(text) ?? null },
  overlay: { write: (overlay) => overlay ?? "", read: readOverlay },
  timeline: { write: (on) => (on ? "1" : ""), read: (text) => text === "1" && changeDays.length > 0 },
  day: { write: (day) => day ?? "", read: (text) => (changeDays.includes(text) ? text : null) },
  roles: { write: (set) => [...set].join("~"), read: (text) => known(text, names.role) },
  departments: { write: (set) => [...set].join("~"), read: (text) => known(text, names.department) },
  opened: { write: (set) => [...set].join("~"), read: (text) => known(text, [...membersOf.keys()]) },
  supports: { write: (set) => [...set].join("~"), read: (text) => known(text, SUPPORTS) },
  hiddenKinds: { write: (set) => [...set].join("~"), read: (text) => known(text, names.kind) },
  confidence: {
    write: (share) => (share ? String(share) : ""),
    read: (text) => numberIn(text, 0, 0.95) ?? 0,
  },
  suspected: { write: (on) => (on ? "" : "0"), read: (text) => text !== "0" },
  supposed: { write: writeSupposed, read: readSupposed },
};

/** A place in a list, or null. */
function wholeIn(text, length) {
  const value = numberIn(text, 0, length - 1);
  return Number.isInteger(value) ? value : null;
}

/** The overlay of a text, where there is something to lay over. */
function readOverlay(text) {
  return OVERLAYS.includes(text) && CAN_OVERLAY[text] ? text : null;
}

/** What is supposed as a text: id and support of each. */
function writeSupposed(supposed) {
  return [...supposed].map(([index, support]) => `${people[index].id}:${support ?? "?"}`).join("~");
}

/** What a text supposes, as far as it can be: known people, possible supports. */
function readSupposed(text) {
  const pairs = (forecast ? (text ?? "") : "").split("~").flatMap((part) => {
    const [, id, written] = /^(.*):([^:]*)$/s.exec(part) ?? [];
    const support = written === "?" ? null : numberIn(written ?? "", -STRONGEST_SUPPORT, STRONGEST_SUPPORT);
    const person = placeOf.get(id);
    const isOther = person !== undefined && payload.people[person].support !== support;
    return isOther && (written === "?" || support !== null) ? [[person, support]] : [];
  });
  return new Map(pairs);
}

/** The state as the part of the address after the #. */
function fragment() {
  const parts = new URLSearchParams();
  for (const [field, { write }] of Object.entries(FIELDS)) {
    const text = write(state[field]);
    if (text && !(field === "language" && text === payload.language)) parts.set(field, text);
  }
  return parts.toString();
}

/** Writes the state into the address; a page in a sandbox has none that could be changed. */
function writeAddress() {
  try {
    history.replaceState(null, "", `#${fragment()}`);
  } catch {
    // The view cannot be handed on from here, and everything else works.
  }
}

/** Takes up the state of the address; what does not fit this account is passed over. */
function readAddress() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const patch = Object.fromEntries(
    Object.entries(FIELDS)
      .filter(([field]) => parts.has(field))
      .map(([field, { read }]) => [field, read(parts.get(field))]),
  );
  if ((patch.person ?? null) === null) delete patch.compared;
  change(patch);
}

/** Copies the address, or says where it stands. */
async function share() {
  writeAddress();
  try {
    await navigator.clipboard.writeText(location.href);
    tell(word("address_copied"));
  } catch {
    tell(word("address_shown"));
  }
}

byId("share").addEventListener("click", share);
window.addEventListener("hashchange", readAddress);
watch(Object.keys(FIELDS), writeAddress);
