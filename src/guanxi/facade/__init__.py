"""guanxi for people at a notebook: few names, options by keyword, answers that show themselves."""

from guanxi.api import from_networkx, load, share
from guanxi.errors import GuanxiError
from guanxi.facade.analysis import Analysis
from guanxi.facade.answer import Answer
from guanxi.facade.opening import analyse, check
from guanxi.model.account import Account

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
