"""What was found as pandas frames."""

from typing import TYPE_CHECKING

from guanxi.api.analyses import latent
from guanxi.model.account import Account

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd


def conflict_risk(account: Account) -> "pd.DataFrame":
    """Return a row for each two people with what speaks for a clash, the most probable first.

    Columns: one, other (ids), one_name, other_name; declared (strength times confidence of the
    surest hostile tie, 0 where there is none), probability (of a latent conflict, 0 where nothing
    speaks for one), clash (0 to 1 by rank among all pairs: the enemies of both and of their
    friends), apart (0 for one circle of friends to 1).
    """
    import pandas as pd

    from guanxi.analysis.risk import COLUMNS, risks

    rows = risks(account, latent(account, at_least=0.0))
    found = pd.DataFrame(rows, columns=list(COLUMNS))
    by = ["declared", "probability", "clash", "one", "other"]
    return found.sort_values(by, ascending=[False, False, False, True, True], ignore_index=True)


def tie_signs(account: Account, pairs: "Sequence[tuple[str, str]] | None" = None) -> "pd.DataFrame":
    """Return how probably ties are friendly of which only that they exist is known, a row a way.

    Asked about are the ties of the kind `knows`, both ways, or else the `pairs` of ids given.
    Columns: one (whose tie it is), other, one_name, other_name, friendly (0 to 1).
    """
    import pandas as pd

    from guanxi.analysis.signs import friendly_chance, of_unknown_sign
    from guanxi.graph import social_graph

    asked = of_unknown_sign(account) if pairs is None else tuple(pairs)
    chances = friendly_chance(social_graph(account), asked)
    rows = [
        (*pair, *map(account.name_of, pair), chances[pair]) for pair in asked
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=["one", "other", "one_name", "other_name", "friendly"])
