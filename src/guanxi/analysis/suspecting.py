"""Who may be at odds though nobody said so: what the rules of latent conflict suspect, pooled.

What is declared is a fact and no hypothesis. Common friends never lower a suspicion, because people
clash with those they have to do with; who says of the very two that they are friends, or that they
are not at odds, does, as far as that is to be believed.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from guanxi.analysis.clash import Pair, pair_of
from guanxi.analysis.latent.table import LATENT
from guanxi.analysis.scene import Scene, scene
from guanxi.analysis.witnesses import witnesses
from guanxi.graph import SocialGraph
from guanxi.model.account import Account
from guanxi.model.evidence import FULL_SCORE, Reason
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.phrase import Phrase
from guanxi.model.tie import TIE_KINDS, Layer, Tie

_DENIES = Phrase("{who} says that it is not so", "{who}说并非如此")
_SOMEBODY = Phrase("somebody", "有人")
_HOSTILE = frozenset(kind.name for kind in TIE_KINDS.values() if Layer.ANTAGONISM in kind.layers)
_DIGITS = 9  # of a probability that are meant; the rest is noise of the arithmetic


def hypotheses(
    account: Account, graph: SocialGraph | None = None, *, at_least: float | None = None
) -> tuple[Hypothesis, ...]:
    """Return who may be at odds, the most probable first, from a probability on (0 to 1).

    `graph` is the account's own, if it is built; `at_least` is the weight `suspicion_shown` unless
    told.
    """
    least = account.weights.suspicion_shown if at_least is None else at_least
    seen = scene(account, graph)
    against = _against(seen)
    found = [
        Hypothesis(one=pair[0], other=pair[1], reasons=reasons, against=against.get(pair, ()))
        for pair, reasons in sorted(_reasons(seen).items())
    ]
    likely = [
        replace(one, witnesses=witnesses(seen, one.one, one.other))
        for one in found
        if round(one.probability, _DIGITS) >= least
    ]
    return tuple(sorted(likely, key=lambda one: -round(one.probability, _DIGITS)))


def _reasons(seen: Scene) -> dict[Pair, tuple[Reason, ...]]:
    """Return what makes each pair suspicious that is not known to be at odds."""
    declared = {pair_of(one, other) for one, other in seen.graph.antagonism.edges}
    found: dict[Pair, list[Reason]] = defaultdict(list)
    for rule in LATENT.values():
        for suspicion in rule.find(seen):
            pair = pair_of(suspicion.one, suspicion.other)
            if pair not in declared and suspicion.reason.amount > 0:
                found[pair].append(suspicion.reason)
    return {pair: tuple(reasons) for pair, reasons in found.items()}


def _against(seen: Scene) -> dict[Pair, tuple[Reason, ...]]:
    """Return what speaks against the hostility of each pair."""
    found: dict[Pair, list[Reason]] = defaultdict(list)
    for tie in seen.account.ties:
        if seen.account.among_people(tie) and tie.holds_on(seen.account.as_of):
            found[pair_of(tie.source, tie.target)] += _speaking_against(seen, tie)
    return {pair: tuple(reasons) for pair, reasons in found.items() if reasons}


def _speaking_against(seen: Scene, tie: Tie) -> Iterator[Reason]:
    """Iterate over what a tie says against hostility: who denies it, or that they are friends."""
    account = seen.account
    if tie.kind.name in _HOSTILE and tie.denied:
        for claim in tie.claims:
            who = account.name_of(claim.said_by) if claim.said_by else _SOMEBODY
            yield Reason(_DENIES, {"who": who}, FULL_SCORE * claim.belief(account.weights))
    elif tie.kind.contradicts & _HOSTILE and not tie.denied:
        values = {"source": seen.name(tie.source), "target": seen.name(tie.target)}
        yield Reason(tie.kind.sentence, values, FULL_SCORE * tie.confidence, ties=(tie,))
