"""The profiles there are, most telling first. A new one is one file beside this and one line."""

from guanxi.model.profiles.internal import INTERNAL
from guanxi.model.profiles.profile import Profile
from guanxi.model.profiles.pseudonymous import PSEUDONYMOUS
from guanxi.model.profiles.shareable import SHAREABLE
from guanxi.table import Table

PROFILES: Table[Profile] = Table(
    "profile",
    INTERNAL,
    SHAREABLE,
    PSEUDONYMOUS,
)
