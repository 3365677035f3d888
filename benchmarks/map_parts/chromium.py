"""How long a page takes in a headless Chromium until it can be used, and how long a frame takes."""

import os
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, Route, ViewportSize, sync_playwright

FLAGS = ["--no-sandbox", "--disable-gpu"]
WEBGL_FLAGS = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
DESK = ViewportSize(width=1440, height=900)
QUIET = 1000  # milliseconds without a long task after which a page is taken as ready
TIRING = 60.0  # seconds after which a page is opened no further time
PATIENCE = 90.0  # seconds that a page may take
PAN_STEPS, ZOOM_STEPS = 60, 24

# Notes each task that keeps the page from answering (50 ms and more), and each drawing.
NOTES = """
(() => {
  const notes = { busyUntil: 0, drawn: 0, drawings: 0 };
  const look = (list) => {
    for (const one of list.getEntries()) {
      notes.busyUntil = Math.max(notes.busyUntil, one.startTime + one.duration);
    }
  };
  new PerformanceObserver(look).observe({ type: "longtask", buffered: true });
  const note = (proto, name) => {
    const real = proto[name];
    proto[name] = function (...given) {
      if (this.canvas.isConnected) {
        notes.drawn ||= performance.now();
        notes.drawings += 1;
      }
      return real.apply(this, given);
    };
  };
  note(CanvasRenderingContext2D.prototype, "clearRect");
  note(WebGL2RenderingContext.prototype, "clear");
  window.notes = notes;
})();
"""
SEEN = "() => [performance.now(), window.notes.busyUntil, window.notes.drawn]"
# The time of each frame in which the map is drawn anew; idle ones would flatter a slow page.
COUNT = """() => {
  const frames = [];
  let last = null;
  let drawings = 0;
  const step = (now) => {
    if (last !== null && window.notes.drawings > drawings) frames.push(now - last);
    [last, drawings] = [now, window.notes.drawings];
    if (window.frames_on) requestAnimationFrame(step);
  };
  window.frames_on = true;
  window.frame_times = frames;
  requestAnimationFrame(step);
}"""
STOP = "() => { window.frames_on = false; return window.frame_times; }"


@dataclass(frozen=True, slots=True)
class Speed:
    """Milliseconds until a page can be used (None: not while we waited), and those of a frame."""

    interactive: float | None
    median: float
    slow: float  # nineteen frames in twenty are faster


@contextmanager
def chromium(*, webgl: bool = False) -> Iterator[Browser]:
    """Run Debian's Chromium, or the one of $GUANXI_CHROMIUM; it emulates WebGL where asked to.

    The emulation slows pages down that draw without it, so each page gets what it needs.
    """
    program = os.environ.get("GUANXI_CHROMIUM") or shutil.which("chromium")
    if not program:
        sys.exit("no Chromium: install it, or name it in GUANXI_CHROMIUM")
    flags = WEBGL_FLAGS if webgl else FLAGS
    with sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=program, args=flags)
        yield running
        running.close()


def speed(browser: Browser, path: Path, runs: int) -> Speed:
    """The median of some runs, each in a browser window of its own; a very slow page gets fewer."""
    until = time.monotonic() + TIRING
    found = [one_run(browser, path)]
    while len(found) < runs and time.monotonic() < until:
        found.append(one_run(browser, path))
    ready = [one.interactive for one in found if one.interactive is not None]
    return Speed(
        statistics.median(ready) if len(ready) == len(found) else None,
        statistics.median(one.median for one in found),
        statistics.median(one.slow for one in found),
    )


def one_run(browser: Browser, path: Path) -> Speed:
    """Open a page, wait until it is quiet, then pan and zoom."""
    context = browser.new_context(viewport=DESK)
    page = context.new_page()
    page.add_init_script(NOTES)
    page.route("**/*", _stay_offline)
    interactive = ready_after(page, path)
    frames = sorted([*frames_of(page, pan), *frames_of(page, zoom)])
    context.close()
    return Speed(interactive, statistics.median(frames), frames[len(frames) * 19 // 20])


def _stay_offline(route: Route) -> None:
    """Let files in, and nothing else."""
    if route.request.url.startswith("http"):
        route.abort()
    else:
        route.continue_()


def ready_after(page: Page, path: Path) -> float | None:
    """Milliseconds from the navigation until the map is drawn and no long task follows."""
    page.goto(path.as_uri(), wait_until="commit")
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        now, busy, first = page.evaluate(SEEN)
        ready = max(busy, first)
        if first and now - ready > QUIET:
            return float(ready)
        page.wait_for_timeout(100)
    return None


def frames_of(page: Page, movement: Callable[[Page], None]) -> list[float]:
    """Milliseconds of the frames that are drawn while something is done to the map."""
    page.evaluate(COUNT)
    movement(page)
    frames: list[float] = page.evaluate(STOP)
    return frames or [0.0]


def pan(page: Page) -> None:
    """Draw the map about by its ground."""
    box = largest_canvas(page)
    x, y = box["x"] + box["width"] * 0.3, box["y"] + box["height"] * 0.94
    page.mouse.move(x, y)
    page.mouse.down()
    for step in range(PAN_STEPS):
        page.mouse.move(x + 6 * (step % 30), y - 4 * (step % 20))
    page.mouse.up()


def zoom(page: Page) -> None:
    """Turn the wheel in the middle of the map, in and out again."""
    box = largest_canvas(page)
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    for step in range(ZOOM_STEPS):
        page.mouse.wheel(0, -120 if step < ZOOM_STEPS / 2 else 120)
        page.wait_for_timeout(30)


def largest_canvas(page: Page) -> dict[str, float]:
    """The box of the drawing."""
    boxes = page.evaluate(
        "() => [...document.querySelectorAll('canvas')].map((one) =>"
        " (({ x, y, width, height }) => ({ x, y, width, height }))(one.getBoundingClientRect()))"
    )
    found: dict[str, float] = max(boxes, key=lambda box: box["width"] * box["height"])
    return found
