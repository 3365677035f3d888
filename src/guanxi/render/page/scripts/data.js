// The account as it was handed over: read once, never altered afterwards.

/** Reads the account from the page: plain JSON, gzip in base64, or that sealed. */
async function readPayload() {
  const holder = document.getElementById("data");
  if (holder.type === "application/json") return JSON.parse(holder.textContent);
  const open = holder.type === "application/gzip" ? bytesOf : unsealed;
  const packed = new Blob([await open(holder.textContent)]).stream();
  const plain = packed.pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(plain).text());
}

const payload = await readPayload();
const { ties, events, departments, moves, findings, hypotheses, questions, camps } = payload;

// Everybody as shown: a day of the past and what is supposed alter it, and it alone.
const people = payload.people.map((person) => ({ ...person, away: false }));

const MAIN_ROLES = ["decision_maker", "influencer", "blocker", "champion"];
const MINOR_ROLES = ["gatekeeper", "coach", "information_broker", "contested"];
const HIDDEN_POWER = "hidden_power_holder";
const FIGUREHEAD = "figurehead";
const NO_ROLE = "none";
const SCORE_OF_ROLE = { decision_maker: "decision_power" };
const MANY_PEOPLE = 120;

const kindByName = new Map(payload.tie_kinds.map((kind) => [kind.name, kind]));
const UNKNOWN_KIND = { label: {}, group: "formal", directed: false };

/** The kind of a tie: its label, its group and whether it has a direction. */
function kindOf(tie) {
  return (
    kindByName.get(tie.kind) ?? { ...UNKNOWN_KIND, name: tie.kind, label: { en: tie.kind, zh: tie.kind } }
  );
}

const STRONGEST_SUPPORT = 2;
const groupOfTie = ties.map((tie) => kindOf(tie).group);

/** Those of some roles that have a shape and a colour, the one a person is drawn in first. */
function shapedRoles(roles) {
  return [MAIN_ROLES, MINOR_ROLES].flatMap((names) => roles.filter((role) => names.includes(role)));
}

/** The roles a person counts under in the legend; people without any count as contacts. */
function legendRoles(person) {
  return person.roles.length ? person.roles : [NO_ROLE];
}

/** How early a person's name is shown: power first, then having a role at all. */
function importanceOf(person) {
  const hidden = person.roles.includes(HIDDEN_POWER) ? 0.5 : 0;
  return person.power + (person.roles.length ? 0.6 : 0) + hidden;
}

const importance = payload.people.map(importanceOf);
const byImportance = people
  .map((person, index) => index)
  .sort((one, other) => importance[other] - importance[one] || one - other);

const tiesOfPerson = people.map(() => []);
ties.forEach((tie, index) => {
  tiesOfPerson[tie.source].push(index);
  if (tie.target !== tie.source) tiesOfPerson[tie.target].push(index);
});

/** The person at the other end of a tie. */
function otherEnd(tie, person) {
  return tie.source === person ? tie.target : tie.source;
}

const membersOf = new Map(departments.map((department) => [department.name, []]));
people.forEach((person, index) => membersOf.get(person.department)?.push(index));
const contradictions = new Set(camps.flatMap((split) => split.contradictions));

/** The events that a person is invited to. */
function eventsOf(person) {
  return events.filter((event) => event.guests.some((guest) => guest.person === person));
}
