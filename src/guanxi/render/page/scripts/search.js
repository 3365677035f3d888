// Search: by name, pinyin, initials, title or department.

const MOST_HITS = 8;
const search = { hits: [], active: -1 };

/** The people whose search text holds every word that was typed. */
function findPeople(text) {
  const parts = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (!parts.length) return [];
  const fits = (index) => parts.every((part) => people[index].find.includes(part));
  return byImportance.filter(fits).slice(0, MOST_HITS);
}

/** One line of the list of hits. */
function hitRow(index, rank) {
  const { name, title, department } = people[index];
  const below = [title, department].filter(Boolean).join(" · ");
  const active = rank === search.active;
  return element(
    "li",
    {
      id: `hit-${rank}`,
      role: "option",
      "aria-selected": String(active),
      onmousedown: (event) => {
        event.preventDefault();
        pickHit(rank);
      },
    },
    figureIcon(figures[index]),
    element("span", {}, element("b", { text: name }), element("small", { text: below })),
  );
}

/** Shows the hits, or takes them away. */
function drawHits(open) {
  const box = byId("search");
  const list = byId("hits");
  const asked = open && box.value.trim() !== "";
  const none = element("li", {
    class: "none",
    role: "option",
    "aria-disabled": "true",
    "aria-selected": "false",
    text: word("no_hit"),
  });
  list.replaceChildren(...(search.hits.length ? search.hits.map(hitRow) : [none]));
  list.hidden = !asked;
  box.setAttribute("aria-expanded", String(asked));
  if (asked && search.active >= 0) box.setAttribute("aria-activedescendant", `hit-${search.active}`);
  else box.removeAttribute("aria-activedescendant");
}

/** Goes to the person of a hit. */
function pickHit(rank) {
  const index = search.hits[rank];
  if (index === undefined) return;
  drawHits(false);
  byId("search").value = "";
  goTo(index);
  stage.focus();
}

/** Selects a person and brings them into sight, filters or not. */
function goTo(index) {
  if (!shownPeople[index]) change({ roles: new Set(), departments: new Set(), supports: new Set() });
  selectPerson(index);
  if (!state.list) fitPeople(focusedPeople());
}

/** Moves the marked hit up or down. */
function moveHit(step) {
  const count = search.hits.length;
  if (count) search.active = (search.active + step + count) % count;
  drawHits(true);
}

byId("search").addEventListener("input", (event) => {
  search.hits = findPeople(event.target.value);
  search.active = search.hits.length ? 0 : -1;
  drawHits(true);
});
byId("search").addEventListener("blur", () => drawHits(false));
byId("search").addEventListener("keydown", (event) => {
  const moves = { ArrowDown: 1, ArrowUp: -1 };
  if (event.key in moves) {
    event.preventDefault();
    moveHit(moves[event.key]);
  } else if (event.key === "Enter") pickHit(search.active);
  else if (event.key === "Escape") {
    event.stopPropagation();
    event.target.value = "";
    drawHits(false);
    stage.focus();
  }
});
