// The account as of a day: which ties held, and who had which post.

const ARRIVALS = ["appointed", "promoted", "transferred"];
const DAY_MS = 86_400_000;

/** The day after a day. */
function dayAfter(day) {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}

/** The days up to the account's own on which something changed, the earliest first. */
function changingDays() {
  const days = [
    ...ties.flatMap(({ since, until }) => [since, until && dayAfter(until)]),
    ...moves.map((move) => move.date),
  ];
  const today = payload.account.as_of;
  return [...new Set(days.filter((day) => day && (!today || day < today)))].sort();
}

const changeDays = changingDays();

/** Whether a tie holds on the day that is shown. */
function holds({ now, since, until }) {
  const { day } = state;
  return day === null ? now : (!since || since <= day) && (!until || day <= until);
}

const movesOf = people.map(() => []);
for (const move of moves) movesOf[move.person].push(move);

/** A person's first move after a day, or none. */
function nextMove(index, day) {
  return movesOf[index].find((move) => move.date > day);
}

/** The post somebody had on a day, as far as the moves tell, and whether they were not there at all. */
function postOn(index, day) {
  const { title, since } = payload.people[index];
  const next = nextMove(index, day);
  const isLater = Boolean(since && since > day && !movesOf[index].length);
  if (!next) return { title: isLater ? null : title, away: isLater };
  const leaves = !ARRIVALS.includes(next.change);
  return {
    title: next.from_post ?? (leaves ? next.post : null),
    away: ARRIVALS.includes(next.change) && next.outsider === true,
  };
}

/** The person in whose place each one stood on the day shown: who comes later waits in the predecessor's. */
function seatsOn(day) {
  const seats = people.map((person, index) => index);
  if (day === null) return seats;
  for (const { person, date, predecessor } of [...moves].reverse()) {
    if (date <= day || predecessor === null) continue;
    [seats[person], seats[predecessor]] = [seats[predecessor], seats[person]];
  }
  return seats;
}

/** Who stood in each one's place on the day shown. */
function holdersOn(day) {
  const holders = [];
  seatsOn(day).forEach((seat, person) => {
    holders[seat] = person;
  });
  return holders;
}

/** Shows everybody in the post of the day. */
function takePosts() {
  payload.people.forEach(({ title }, index) => {
    const post = state.day === null ? { title, away: false } : postOn(index, state.day);
    Object.assign(people[index], post);
  });
}

watch(["day"], takePosts);
