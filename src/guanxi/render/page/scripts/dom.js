// Small helpers to build elements. Text goes in as text, never as markup.

/** Finds an element of the page by its id. */
function byId(id) {
  return document.getElementById(id);
}

/** Sets attributes, listeners (`onclick`) and CSS properties (`css`) on an element. */
function furnish(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "text") node.textContent = value;
    else if (name === "css") for (const key of Object.keys(value)) node.style.setProperty(key, value[key]);
    else node.setAttribute(name, value === true ? "" : value);
  }
  return node;
}

/** Makes an element with attributes and children; children that are null are left out. */
function element(tag, attributes = {}, ...children) {
  const node = furnish(document.createElement(tag), attributes);
  node.append(...children.flat(3).filter((child) => child !== null && child !== undefined));
  return node;
}

/** Makes an SVG element; the page holds an empty drawing that lends its namespace. */
function svgElement(tag, attributes = {}, ...children) {
  const node = furnish(document.createElementNS(byId("icons").namespaceURI, tag), attributes);
  node.append(...children);
  return node;
}

/** Makes a button that does something when it is pressed. */
function button(attributes, press, ...children) {
  return element("button", { type: "button", ...attributes, onclick: press }, ...children);
}

/** Rebuilds the children of a node and leaves the keyboard where it was. */
function rebuild(node, children) {
  const focused = node.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  node.replaceChildren(...children.flat(3).filter((child) => child !== null && child !== undefined));
  if (focused) node.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

/** Tells the reader something that passes: on the page for a while, and to screen readers. */
function tell(text) {
  const note = byId("told");
  note.textContent = text;
  note.hidden = false;
  clearTimeout(tell.timer);
  tell.timer = setTimeout(() => {
    note.hidden = true;
  }, 4000);
}

/** Whether the reader asked for less movement. */
function wantsCalm() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Whether the page is shown on a phone. */
function isPhone() {
  return matchMedia("(max-width: 820px)").matches;
}
