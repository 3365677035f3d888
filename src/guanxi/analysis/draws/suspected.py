"""Questions about people who may be at odds, where what to say of an invitation hangs on it."""

from collections.abc import Iterator, Sequence

from guanxi.analysis.draws.verdicts import Verdicts, hanging
from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.phrase import Phrase
from guanxi.model.tie import TIE_KINDS, Tie
from guanxi.model.uncertainty import Question

_ASK = Phrase(
    "Ask whether {one} and {other} are at odds, which nobody has said: it decides {decides}.",
    "请了解{one}与{other}是否不和（尚无人说过）。这决定{decides}。",
)


def suspected(
    account: Account, hypotheses: Sequence[Hypothesis], verdicts: Verdicts
) -> Iterator[Question]:
    """Iterate over a question for each hypothesis on which a verdict hangs, in their order."""
    supposed = [(_rivalry(account, one), one.probability) for one in hypotheses]
    hung = hanging(account, supposed, verdicts)
    for number, hypothesis in enumerate(hypotheses):
        here = hung.get(number)
        change = here.change(hypothesis.probability) if here else 0.0
        if here and change > 0:
            pair = (hypothesis.one, hypothesis.other)
            yield Question(
                phrase=_ASK,
                values=dict(zip(("one", "other"), map(account.name_of, pair), strict=True)),
                decides=tuple(here.decides(account)),
                change=change,
                people=pair,
            )


def _rivalry(account: Account, hypothesis: Hypothesis) -> Tie:
    """Return the rivalry that two people have if the hypothesis is true."""
    return Tie(
        source=hypothesis.one,
        target=hypothesis.other,
        kind=TIE_KINDS["rivalry"],
        strength=account.weights.default_strength,
        confidence=1.0,
        claims=(Claim(),),
    )
