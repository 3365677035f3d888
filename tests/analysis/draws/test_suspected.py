"""Questions about people who may be at odds."""

from guanxi import api
from guanxi.analysis.draws.suspected import suspected
from guanxi.events.check import conflicts
from guanxi.events.plan import plan
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.evidence import Finding
from guanxi.model.sketch import account_from

LOST = "Wu appointed Director 2001-08-01 over Li; Wu is +2; Li is +2"


def objections(account: Account) -> tuple[Finding, ...]:
    """What the rules object to at all events."""
    graph = social_graph(account)
    return tuple(
        finding
        for event in account.events.values()
        for finding in conflicts(plan(account, graph, event))
    )


def asked(sketch: str) -> list[str]:
    """The questions about the hypotheses in a sketch."""
    account = account_from(sketch)
    return [one.text() for one in suspected(account, api.latent(account), objections)]


def test_two_who_may_be_at_odds_are_asked_about_where_both_are_invited() -> None:
    (text,) = asked(f"{LOST}; dinner: Wu, Li")
    assert text.startswith("Ask whether Li and Wu are at odds, which nobody has said: it decides")
    assert text.endswith("what to say of inviting Li and Wu to dinner.")


def test_where_no_invitation_hangs_on_it_nothing_is_asked() -> None:
    assert asked(f"{LOST}; dinner: Wu") == []
    assert asked(f"{LOST}; Cy is user") == []


def test_such_a_question_counts_by_how_probable_it_is() -> None:
    account = account_from(f"{LOST}; dinner: Wu, Li")
    (question,) = suspected(account, api.latent(account), objections)
    assert question.change == api.latent(account)[0].probability


def test_it_stands_among_the_questions_to_ask() -> None:
    account = account_from(f"{LOST}; Wu is decision_maker; dinner: Wu, Li")
    texts = [question.text() for question in api.ask(account, draws=50)]
    assert any("are at odds, which nobody has said" in text for text in texts)
    assert len(api.ask(account, draws=50, most=1)) == 1
