// The pointer on the map: what is under it, the small card beside it, and clicks.

const TIE_REACH = 6;

/** The person under a point of the stage, or null. */
function personAt(point) {
  const near = byImportance.filter((index) => {
    const { x, y, radius } = lastScene.spots[index];
    return seen[index] && shownPeople[index] && Math.hypot(x - point.x, y - point.y) < Math.max(radius + 4, 9);
  });
  return near[0] ?? null;
}

/** How far a point is from a curve. */
function distanceToCurve(point, curve) {
  let least = Infinity;
  for (let share = 0; share <= 1; share += 1 / 40) {
    const { x, y } = pointOn(curve, share);
    least = Math.min(least, Math.hypot(x - point.x, y - point.y));
  }
  return least;
}

/** The tie under a point of the stage, or null; elbows of the org chart cannot be picked. */
function tieAt(point) {
  const { focus, drawn } = attentionNow();
  const pickable = drawn.filter(
    (index) => !isElbow(index, lastScene) && (!focus || isTieFocused(index) || state.event !== null),
  );
  let best = null;
  let least = TIE_REACH;
  for (const index of pickable) {
    const distance = distanceToCurve(point, curveOf(lastScene, index));
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

/** What is under a point of the stage: {person}, {hypothesis}, {tie} or null. */
function thingAt(point) {
  const person = personAt(point);
  if (person !== null) return { person };
  const hypothesis = suspicionAt(point);
  if (hypothesis !== null) return { hypothesis };
  const tie = tieAt(point);
  return tie === null ? null : { tie };
}

/** The name of the department on whose ground a point lies, or null. */
function departmentAt(point) {
  return bubbleAt(point) ?? lastScene.hulls.find((hull) => hull.shown && isOnHull(point, hull))?.name ?? null;
}

/** The lines of the small card about a person, a hypothesis or a tie. */
function cardLines({ person, hypothesis, tie }) {
  if (hypothesis !== undefined) return [element("b", { text: hypothesisText(hypotheses[hypothesis]) })];
  if (person !== undefined) {
    const { name, title, roles } = people[person];
    return [
      element("b", { text: name }),
      title && element("span", { text: title }),
      element("span", { text: roles.map(roleName).join(" · ") }),
    ];
  }
  const { source, target, confidence, disputed } = ties[tie];
  const sure = word("sure", { share: percent(confidence) });
  return [
    element("b", { text: kindName(kindOf(ties[tie])) }),
    element("span", { text: `${people[source].name} – ${people[target].name}` }),
    element("span", { text: disputed ? `${sure} · ${word("disputed")}` : sure }),
  ];
}

/** Shows the small card about what is hovered, beside the pointer. */
function showCard(point) {
  const card = byId("card");
  card.hidden = !state.hovered;
  stage.classList.toggle("on-thing", Boolean(state.hovered));
  if (card.hidden) return;
  card.replaceChildren(...cardLines(state.hovered).filter((line) => line));
  const left = Math.min(point.x + 16, stage.clientWidth - card.offsetWidth - 8);
  const top = Math.min(point.y + 16, stage.clientHeight - card.offsetHeight - 8);
  card.style.setProperty("left", `${Math.max(left, 8)}px`);
  card.style.setProperty("top", `${Math.max(top, 8)}px`);
}

/** Whether two hovered things are the same. */
function isSameThing(one, other) {
  const parts = ["person", "tie", "hypothesis"];
  return parts.every((part) => one?.[part] === other?.[part]);
}

let lastMove = null;

/** Takes up the last move of the pointer, once a frame. */
function followPointer() {
  const point = lastMove;
  if (!point) return;
  lastMove = null;
  const hovered = thingAt(point);
  if (!isSameThing(hovered, state.hovered)) change({ hovered });
  showCard(point);
}

stage.addEventListener("mousemove", (event) => {
  if (event.buttons) return;
  if (!lastMove) requestAnimationFrame(followPointer);
  const box = stage.getBoundingClientRect();
  lastMove = { x: event.clientX - box.left, y: event.clientY - box.top };
});
stage.addEventListener("mouseleave", () => {
  lastMove = null;
  change({ hovered: null });
  showCard(null);
});

/** Takes the small card away, for what it was about may have moved from under the pointer. */
function dropCard() {
  lastMove = null;
  if (state.hovered) change({ hovered: null });
  showCard(null);
}

watch(["view", "list", "day", "opened", "event", "overlay", "language"], dropCard);
network.on("click", ({ pointer }) => {
  const thing = thingAt(pointer.DOM);
  const department = thing ? null : departmentAt(pointer.DOM);
  if (thing?.tie !== undefined) selectTie(thing.tie);
  else if (thing?.hypothesis !== undefined) selectHypothesis(thing.hypothesis);
  else if (department !== null) selectDepartment(department);
  else selectPerson(thing?.person ?? null);
  showCard(null);
});
network.on("doubleClick", ({ pointer }) => {
  const department = thingAt(pointer.DOM) ? null : departmentAt(pointer.DOM);
  if (department !== null) openDepartment(department);
});
