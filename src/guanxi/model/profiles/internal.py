"""For the account team alone: everything but personal facts."""

from dataclasses import replace

from guanxi.model.account import Account
from guanxi.model.phrase import Phrase
from guanxi.model.profiles.profile import Profile


def apply(account: Account) -> Account:
    """Return the account without the personal facts, which are shown nowhere."""
    return replace(account, profiles=())


INTERNAL = Profile(
    name="internal",
    label=Phrase("internal", "内部"),
    meaning=Phrase(
        "Everything that the account team knows, personal facts aside.",
        "客户团队所知的一切，个人情况除外。",
    ),
    apply=apply,
)
