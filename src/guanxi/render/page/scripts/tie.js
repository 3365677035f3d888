// The panel about a tie: how strong and how sure it is, and who says so.

/** When a tie began and ended, as far as known. */
function tieDates({ since, until }) {
  return [since ? fact(word("since"), since) : null, until ? fact(word("until"), until) : null];
}

/** Everything about a tie. */
function tiePanel(index) {
  const tie = ties[index];
  const kind = kindOf(tie);
  const sign = kind.directed ? "↓" : "↕";
  return [
    panelHead(kindName(kind), [word(`group_${kind.group}`)]),
    element(
      "div",
      { class: "ends" },
      endButton(tie.source),
      element("p", { class: `way ${kind.group}`, "aria-hidden": "true", text: sign }),
      endButton(tie.target),
    ),
    tie.disputed ? element("p", { class: "contradiction", text: word("disputed_long") }) : null,
    holds(tie) ? null : element("p", { class: "quiet", text: word("not_now") }),
    element(
      "dl",
      { class: "facts" },
      fact(word("strength"), percent(tie.strength)),
      fact(word("confidence"), percent(tie.confidence)),
      tieDates(tie),
    ),
    element("h3", { text: word("claims") }),
    ...claimsOf(tie),
    ...section(word("earlier_claims"), tie.earlier.length ? [claimList(null, tie.earlier)] : []),
    ...questionSection(questions.filter((one) => one.tie === index)),
  ];
}
