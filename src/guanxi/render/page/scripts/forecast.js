// The linear model of influence, solved anew when somebody's support is supposed to be another.

const { forecast } = payload;
const PRECISION = 1e-14;
const MOST_STEPS = 5000;
const FULL_SCORE = 100;

/** Repeats a contracting step until nothing changes. */
function settled(step, start) {
  let before = start;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const after = step(before);
    const change = after.reduce((most, value, index) => Math.max(most, Math.abs(value - before[index])), 0);
    if (change <= PRECISION) return after;
    before = after;
  }
  return before;
}

/** Where everybody's opinion ends after listening, from −1 to 1. */
function opinionsOf(stances) {
  const { listener, heard, weight, openness } = forecast;
  return settled((before) => {
    const after = stances.map((stance, index) => (1 - openness[index]) * stance);
    weight.forEach((part, index) => {
      after[listener[index]] += openness[listener[index]] * part * before[heard[index]];
    });
    return after;
  }, stances);
}

/** How much of the decision rests on everybody: what reaches them, times what they do not pass on. */
function sharesOf() {
  const { listener, heard, weight, openness, votes } = forecast;
  const attention = settled((before) => {
    const after = [...votes];
    weight.forEach((part, index) => {
      after[heard[index]] += openness[listener[index]] * part * before[listener[index]];
    });
    return after;
  }, votes);
  return attention.map((part, index) => (1 - openness[index]) * part);
}

const shares = forecast ? sharesOf() : [];

/** The model solved for what everybody's support is: opinions, outcome, scores and roles. */
function solve(supports) {
  const stances = supports.map((support) => (support ?? 0) / STRONGEST_SUPPORT);
  const opinions = opinionsOf(stances);
  const outcome = shares.reduce((sum, share, index) => sum + share * stances[index], 0);
  const judged = supports.map((support, index) => judgedPerson(support, opinions[index], index));
  return { opinions, outcome, judged };
}

/** The scores and roles of a person that hang on support. */
function judgedPerson(support, opinion, index) {
  const stance = (support ?? 0) / STRONGEST_SUPPORT;
  const [champion, coach] = [championingOf(support, stance, index), coachingOf(support, stance, index)];
  const blocker = blockingOf(support, opinion, index);
  const clear = (sign) => sign * stance >= forecast.clear_stance;
  const carries = (sign) => clear(sign) && carrying(index) === 1;
  const risky = counted(blocker) >= FULL_SCORE * forecast.blocker && !(support !== null && support >= 0);
  return {
    scores: { champion, coach, blocker },
    roles: {
      champion: carries(1) && forecast.sells[index] >= forecast.selling,
      coach: clear(1) && counted(coach) >= FULL_SCORE * forecast.coach,
      blocker: risky || carries(-1),
    },
  };
}

/** A score as a number, what is unknown below all that is known. */
function counted(score) {
  return score ?? -1;
}

/** How far somebody has the power to make a stance count, 0 to 1 (enough). */
function carrying(index) {
  const share = Math.max(shares[index], 0);
  return share >= forecast.enough ? 1 : share / forecast.enough;
}

/** How much of the decision a person carries for us; null where the support is unknown. */
function championingOf(support, stance, index) {
  if (support === null) return null;
  const carried = FULL_SCORE * Math.max(stance * shares[index], 0);
  return support > 0 ? Math.min(carried * forecast.sells[index] * forecast.stake[index], FULL_SCORE) : 0;
}

/** How far a person is for us and tells us things, without power; null where either is unknown. */
function coachingOf(support, stance, index) {
  const tells = forecast.tells[index];
  if (support === null || tells === null) return null;
  return support > 0 ? FULL_SCORE * stance * tells * (1 - carrying(index)) : 0;
}

/** How much of what we want a person puts at risk; null where nothing is known. */
function blockingOf(support, opinion, index) {
  if (support === null && opinion === 0) return null;
  if (opinion >= 0) return 0;
  const power = Math.abs(shares[index]) + (forecast.vetoes.includes(index) ? 1 : 0);
  return Math.min(FULL_SCORE * -opinion * (power + forecast.cuts_off[index]), FULL_SCORE);
}

/** What everybody's support is under what is supposed. */
function supposedSupports() {
  return payload.people.map(({ support }, index) =>
    state.supposed.has(index) ? state.supposed.get(index) : support,
  );
}

const asTold = forecast ? solve(payload.people.map((person) => person.support)) : null;
let supposedModel = asTold;

/** The roles of a person as told, with those that come or go under what is supposed. */
function supposedRoles(told, index) {
  const [before, after] = [asTold.judged[index].roles, supposedModel.judged[index].roles];
  const held = new Set(told.roles);
  for (const role of Object.keys(after)) {
    if (before[role] && !after[role]) held.delete(role);
    if (!before[role] && after[role]) held.add(role);
  }
  return payload.roles.map((role) => role.name).filter((name) => held.has(name));
}

/** The scores of a person as told, with those replaced that are others under what is supposed. */
function supposedScores(told, index) {
  const [before, after] = [asTold.judged[index].scores, supposedModel.judged[index].scores];
  const altered = Object.keys(after).filter((name) => before[name] !== after[name] && told.scores[name]);
  const entries = altered.map((name) => [
    name,
    { value: after[name], interval: null, reasons: [], supposed: true },
  ]);
  return { ...told.scores, ...Object.fromEntries(entries) };
}

/** Shows everybody as what is supposed would make them. */
function suppose() {
  if (!forecast) return;
  const supports = supposedSupports();
  supposedModel = state.supposed.size ? solve(supports) : asTold;
  payload.people.forEach((told, index) => {
    const altered = { roles: supposedRoles(told, index), scores: supposedScores(told, index) };
    Object.assign(people[index], { support: supports[index], ...altered });
  });
}

watch(["supposed"], suppose);
