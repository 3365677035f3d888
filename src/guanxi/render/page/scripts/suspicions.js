// Hypotheses: that two people may be at odds though nobody said so. Drawn as questions, never as ties.

const SUSPICION_BEND = -0.16;
const SUSPICION_DASH = [1.5, 5];

/** The hypotheses that are drawn now. */
function shownHypotheses() {
  if (!state.suspected || state.day !== null) return [];
  return hypotheses
    .map((hypothesis, index) => index)
    .filter((index) => [hypotheses[index].one, hypotheses[index].other].every((end) => shownPeople[end]));
}

/** Those of them between people who are drawn. */
function drawnHypotheses() {
  const isSeen = ({ one, other }) => seen[one] && seen[other];
  return shownHypotheses().filter((index) => isSeen(hypotheses[index]) && (!isOutline() || isSuspicionFocused(index)));
}

/** Whether a hypothesis is about what is selected. */
function isSuspicionFocused(index) {
  const { one, other } = hypotheses[index];
  return index === state.hypothesis || [one, other].includes(state.person);
}

/** The curve of a hypothesis. */
function suspicionCurve({ spots }, index) {
  const [from, to] = [spots[hypotheses[index].one], spots[hypotheses[index].other]];
  return { from, to, bow: bowOf(from, to, SUSPICION_BEND) };
}

/** Where the question mark of a hypothesis is put. */
function suspicionSign(scene, index) {
  return { ...pointOn(suspicionCurve(scene, index), 0.5), radius: 8.5 };
}

/** Draws the hypotheses, the paler the less probable. */
function drawSuspicions(ctx, scene, focus) {
  for (const index of drawnHypotheses()) {
    const { from, bow, to } = suspicionCurve(scene, index);
    const faded = focus && !isSuspicionFocused(index);
    ctx.globalAlpha = faded ? FADED : 0.45 + 0.55 * hypotheses[index].probability;
    ctx.beginPath();
    ctx.moveTo(from.x, from.y);
    ctx.quadraticCurveTo(bow.x, bow.y, to.x, to.y);
    ctx.strokeStyle = COLOURS.suspected;
    ctx.lineWidth = index === state.hypothesis ? 2.8 : 1.9;
    ctx.lineCap = "round";
    ctx.setLineDash(SUSPICION_DASH);
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.lineCap = "butt";
    drawBadge(ctx, {
      ...suspicionSign(scene, index),
      text: "?",
      colour: COLOURS.paper,
      ink: COLOURS.suspected,
    });
    ctx.globalAlpha = 1;
  }
}

/** The hypothesis whose question mark or line is under a point of the stage, or null. */
function suspicionAt(point) {
  const near = drawnHypotheses().filter((index) => {
    const curve = suspicionCurve(lastScene, index);
    const { x, y, radius } = suspicionSign(lastScene, index);
    return Math.hypot(x - point.x, y - point.y) <= radius + 2 || distanceToCurve(point, curve) < TIE_REACH;
  });
  return near[0] ?? null;
}

/** What a hypothesis says, in a sentence. */
function hypothesisText({ one, other, probability }) {
  const names = { one: people[one].name, other: people[other].name };
  return word("may_be_at_odds", { ...names, share: percent(probability) });
}

/** One hypothesis as a row that opens it. */
function hypothesisRow(index) {
  return element(
    "li",
    {},
    button(
      { class: "person", "data-key": `hypothesis ${index}` },
      () => selectHypothesis(index),
      suspicionIcon(),
      element("span", { text: hypothesisText(hypotheses[index]) }),
    ),
  );
}

/** The sign of a hypothesis for legend and lists. */
function suspicionIcon() {
  const line = { x1: 0, y1: 5, x2: 22, y2: 5, stroke: COLOURS.suspected, "stroke-width": 2 };
  return svgElement(
    "svg",
    { class: "icon", width: 22, height: 10, viewBox: "0 0 22 10", "aria-hidden": "true" },
    svgElement("line", { ...line, "stroke-dasharray": "1.5 4", "stroke-linecap": "round" }),
  );
}

/** Everything about a hypothesis: how probable it is, why, and that nobody said so. */
function hypothesisPanel(index) {
  const hypothesis = hypotheses[index];
  return [
    panelHead(word("hypothesis"), [word("group_suspected")]),
    element("p", { class: "doubtful", text: hypothesisText(hypothesis) }),
    element("div", { class: "ends" }, endButton(hypothesis.one), endButton(hypothesis.other)),
    element("p", { class: "quiet", text: word("hypothesis_meaning") }),
    element("h3", { text: word("hypothesis_why") }),
    hypothesis.reasons.map((reason) =>
      reasonItem({ ...reason, shown: reason.amount }, `${Math.round(reason.amount)}%`),
    ),
    ...questionSection(questions.filter((one) => isAbout(one, hypothesis))),
  ];
}

/** Whether a question is about both people of a hypothesis. */
function isAbout(question, { one, other }) {
  return question.people.includes(one) && question.people.includes(other);
}
