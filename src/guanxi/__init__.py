"""guanxi (关系): see who really decides at a customer, and whom not to invite together.

Write down what you hear: who works there, who reports to whom, who listens to whom, who cannot
stand whom, and who told you so. That is an *account*. What several people said about two others is
pooled into a *tie* with a confidence; every score is the sum of *reasons* that rest on such ties;
and how sure all of it is comes from drawing the account as it may really be, a few hundred times.

    import guanxi as gx

    account = gx.load("graphs/harbour")           # or gx.from_networkx(graph)
    report = gx.analyse(account)                  # shows who decides, sways, blocks or hides
    report.explain("Nora Whelan")                 # why, who said so, and how sure it is
    report.ask()                                  # what to find out next
    report.invite("steering-dinner")              # who must not meet there, and what to do
    report.figure("quadrant")                     # for the slide; report.map() for the whole
    report.scores                                 # and all of it as pandas frames

The commands take the same steps one by one (`guanxi.api`). All of them stand in docs/api.md.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from guanxi.facade import (
        Account,
        Analysis,
        Answer,
        GuanxiError,
        analyse,
        check,
        from_networkx,
        load,
        share,
    )

__all__ = [
    "Account",
    "Analysis",
    "Answer",
    "GuanxiError",
    "analyse",
    "check",
    "from_networkx",
    "load",
    "share",
]


def __getattr__(name: str) -> object:
    """Return what the package offers when it is first asked for: importing it costs nothing."""
    if name in __all__:
        return getattr(import_module("guanxi.facade"), name)
    message = f"module 'guanxi' has no attribute '{name}'"
    raise AttributeError(message)


def __dir__() -> list[str]:
    """Return what the package offers."""
    return __all__
