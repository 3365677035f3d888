// What to do next: what stands out in the whole account, and what to ask, on a card over the map.

/** Whether there is anything to advise. */
const hasAdvice = findings.length + questions.length > 0;

/** A question with the people whom it is about, to be looked up. */
function questionRow({ text, people: about }) {
  const links = about.map((index) => button({ class: "link" }, () => goTo(index), people[index].name));
  return element("li", {}, element("p", { text: say(text) }), element("p", { class: "links" }, links));
}

/** The card with the advice. */
function adviceCard() {
  const rows = questions.map(questionRow);
  return [
    cardHead(word("advice"), word("advice_meaning")),
    ...findingSection(findings),
    ...section(word("questions"), rows.length ? [element("ul", { class: "questions" }, rows)] : []),
  ];
}
