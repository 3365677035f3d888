// Where knowledge comes from: claims in words, and the ties they carry.

/** What a code like B2 says about the source and the report. */
function codeText(code) {
  const source = payload.words[state.language][`source_${code[0]}`];
  const report = payload.words[state.language][`report_${code[1]}`];
  return [source, report].filter(Boolean).join("; ");
}

/** Who said something and when. */
function claimHead({ said_by: saidBy, listed: inContacts, heard_on: heardOn, code }) {
  const source = saidBy ?? word(inContacts ? "from_contacts" : "said_by_unknown");
  const parts = [element("span", { text: source })];
  if (heardOn) parts.push(element("time", { text: heardOn }));
  if (code) parts.push(element("abbr", { class: "code", text: code, title: codeText(code) }));
  return element("p", { class: "claim-head" }, parts);
}

/** One claim: who said it, when, how good the source is, and the note. */
function claimItem(claim) {
  return element(
    "li",
    { class: claim.denies ? "claim denies" : "claim" },
    claimHead(claim),
    claim.note ? element("p", { class: "note", text: claim.note }) : null,
    claim.code && codeText(claim.code)
      ? element("p", { class: "quality", text: codeText(claim.code) })
      : null,
  );
}

/** A list of claims under a heading, or nothing where there is no claim. */
function claimList(heading, claims) {
  if (!claims.length) return null;
  return element(
    "div",
    {},
    heading ? element("h4", { text: heading }) : null,
    element("ul", { class: "claims" }, claims.map(claimItem)),
  );
}

/** All claims on a tie; where it is disputed, both sides under their own headings. */
function claimsOf(tie) {
  if (!tie.claims.length) return [element("p", { class: "quiet", text: word("no_claim") })];
  if (!tie.disputed) return [claimList(null, tie.claims)];
  return [
    claimList(
      word("side_yes"),
      tie.claims.filter((claim) => !claim.denies),
    ),
    claimList(
      word("side_no"),
      tie.claims.filter((claim) => claim.denies),
    ),
  ];
}

/** A tie in one line: who, what kind, who. */
function tieText(tie) {
  const sign = kindOf(tie).directed ? "→" : "–";
  return `${people[tie.source].name} ${sign} ${people[tie.target].name}`;
}

/** A tie with its claims, as evidence under a reason. */
function evidenceOf(index) {
  const tie = ties[index];
  return element(
    "div",
    { class: "evidence" },
    button(
      { class: "tie-name" },
      () => selectTie(index),
      lineIcon(groupOfTie[index], tie.kind),
      element("span", { text: `${kindName(kindOf(tie))}: ${tieText(tie)}` }),
      element("span", { class: "share", text: percent(tie.confidence) }),
    ),
    claimsOf(tie),
  );
}

/** The tag of a disputed tie. */
function disputedTag() {
  return element("span", { class: "tag doubt", text: word("disputed") });
}
