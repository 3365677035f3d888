"""One open map page: what a reader does with it and what is drawn on it."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import ConsoleMessage, Dialog, Error, Locator, Page, Request

# Notes each text, curve and figure drawn on the map since it was last cleared, in its pixels.
SPY = """
(() => {
  const drawn = { texts: [], curves: [], figures: [], bubbles: [] };
  const proto = CanvasRenderingContext2D.prototype;
  const real = {};
  const spy = (name, note) => {
    real[name] = proto[name];
    proto[name] = function (...given) {
      if (this.canvas.isConnected) note(this, given);
      return real[name].apply(this, given);
    };
  };
  let curved = false;
  spy("clearRect", () => { drawn.texts = []; drawn.curves = []; drawn.figures = [];
    drawn.bubbles = []; });
  spy("ellipse", (ctx, [x, y, across, down, turned, from, to]) => {
    if (to - from === 2 * Math.PI) drawn.bubbles.push({ x, y, across, down });
  });
  spy("translate", (ctx, [x, y]) => { if (x) drawn.figures.push({ x, y }); });
  spy("rotate", () => { drawn.figures.pop(); }); // the head of an arrow
  spy("beginPath", () => { curved = false; });
  spy("quadraticCurveTo", () => { curved = true; });
  spy("stroke", (ctx, [outline]) => {
    if (outline) return;
    const look = { colour: ctx.strokeStyle, dash: ctx.getLineDash(), width: ctx.lineWidth };
    drawn.curves.push({ ...look, curved });
  });
  spy("fillText", (ctx, [text, x, y]) => {
    const { a, d, e, f } = ctx.getTransform();
    const ratio = ctx.canvas.width / ctx.canvas.clientWidth;
    const width = ctx.measureText(text).width;
    const size = Number(/(\\d+(?:\\.\\d+)?)px/.exec(ctx.font)[1]);
    const left = { left: 0, right: -width, center: -width / 2 }[ctx.textAlign] ?? 0;
    drawn.texts.push({ text, left: (a * x + e) / ratio + left, width, size,
      middle: (d * y + f) / ratio, align: ctx.textAlign, opacity: ctx.globalAlpha });
  });
  window.drawn = drawn;
})();
"""

# A click on the map is told from a double click only after a while.
LATER = "() => new Promise((done) => setTimeout(done, 350))"


class Window:
    """A page with the people's names drawn on it, its panel, its list and its filters."""

    def __init__(self, page: "Page", address: str) -> None:
        self.page = page
        self.address = address
        self.errors: list[str] = []
        self.requests: list[str] = []
        page.on("console", self.note_message)
        page.on("pageerror", self.note_error)
        page.on("dialog", self.note_dialog)
        page.on("request", self.note_request)

    def note_message(self, message: "ConsoleMessage") -> None:
        """Keep what is logged as an error or a warning."""
        if message.type in {"error", "warning"}:
            self.errors.append(message.text)

    def note_error(self, error: "Error") -> None:
        """Keep what a script threw."""
        self.errors.append(str(error))

    def note_dialog(self, dialog: "Dialog") -> None:
        """Keep the text of a dialog, which no map ever opens."""
        self.errors.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def note_request(self, request: "Request") -> None:
        """Keep every address asked for, a saved picture's own apart."""
        if not request.url.startswith("blob:"):
            self.requests.append(request.url)

    def open(self, ready: str) -> None:
        """Load the page and wait until an element shows that it is ready."""
        self.page.goto(self.address)
        self.page.locator(ready).wait_for(state="attached", timeout=15_000)

    def close(self) -> None:
        """Close the page with its context."""
        self.page.context.close()

    def find(self, selector: str) -> "Locator":
        """Give the elements of a selector."""
        return self.page.locator(selector)

    def text(self, selector: str) -> str:
        """Give what an element shows."""
        return self.page.locator(selector).inner_text()

    def press(self, *keys: str) -> None:
        """Press keys one after the other, and wait for the drawing."""
        for key in keys:
            self.page.keyboard.press(key)
        self.settle()

    def click(self, selector: str) -> None:
        """Click an element, and wait for the drawing."""
        self.page.click(selector)
        self.settle()

    def search(self, text: str) -> None:
        """Go to the first person found for a text."""
        self.page.keyboard.press("/")
        self.page.locator("#search").fill(text)
        self.press("Enter")

    def settle(self) -> None:
        """Wait until two frames have been painted."""
        self.page.evaluate(
            "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
        )

    def names(self) -> list[dict[str, Any]]:
        """Give the texts written on the map, without the signs of one letter."""
        texts: list[dict[str, Any]] = self.page.evaluate("() => window.drawn.texts")
        return [text for text in texts if len(text["text"]) > 1]

    def name(self, text: str) -> dict[str, Any]:
        """Give the one text on the map that reads so."""
        return next(label for label in self.names() if label["text"] == text)

    def figures(self) -> list[dict[str, float]]:
        """Give the places of the people drawn on the map, the least important first."""
        figures: list[dict[str, float]] = self.page.evaluate("() => window.drawn.figures")
        return figures[1:]  # vis-network moves the whole canvas first

    def bubbles(self) -> list[dict[str, float]]:
        """Give the middles and halves of the departments that are drawn as bubbles."""
        bubbles: list[dict[str, float]] = self.page.evaluate("() => window.drawn.bubbles")
        return list({(one["x"], one["y"]): one for one in reversed(bubbles)}.values())

    def point_at(self, spot: tuple[float, float], *, click: bool = False) -> None:
        """Move the pointer to a place of the map, and click there if asked to."""
        stage = self.page.locator("#map").bounding_box()
        assert stage is not None
        place = (stage["x"] + spot[0], stage["y"] + spot[1])
        self.page.mouse.move(*place)
        self.settle()
        if click:
            self.page.mouse.click(*place)
            self.page.locator("#map").evaluate(LATER)

    def curves(self) -> list[dict[str, Any]]:
        """Give the look of every tie drawn on the map."""
        strokes: list[dict[str, Any]] = self.page.evaluate("() => window.drawn.curves")
        return [stroke for stroke in strokes if stroke["curved"]]
