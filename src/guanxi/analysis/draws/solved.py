"""The models solved in every draw: what all measures read from."""

from dataclasses import dataclass, fields, is_dataclass
from typing import Any

import numpy as np

from guanxi.analysis.arrays import Arrows, Floats, added_up
from guanxi.analysis.draws.arrows import antagonism, information, listening, pulling
from guanxi.analysis.draws.barred import barred
from guanxi.analysis.draws.betweenness import betweenness
from guanxi.analysis.draws.chance import Drawn
from guanxi.analysis.draws.givens import Givens
from guanxi.analysis.draws.opinions import Opinions, opinions
from guanxi.analysis.draws.prominent import prominent
from guanxi.analysis.draws.rank import formal_authority
from guanxi.analysis.draws.reactions import Reactions, reactions
from guanxi.analysis.draws.surplus import Gaps, gaps, swaying
from guanxi.analysis.draws.voices import voices
from guanxi.analysis.reading import Reading
from guanxi.analysis.ways.brokering import Brokering, brokering
from guanxi.model.person import STRONGEST_SUPPORT


@dataclass(frozen=True, slots=True)
class Solved:
    """Each draw solved: a row a draw, a column a person.

    `stance` and `opinion` run from -1 (against us) to 1; `own_vote` is the part of the `share`
    that is no influence on others; `reach` is how much passes somebody by a vote or listeners,
    `cut_off` the part of the vote that we reach through them alone; `authority` is in points.
    `prominence` is 0 where somebody is known to decide. `now` is the share of what counts at the
    stage of the purchase, 0 where no stage was told.
    """

    reading: Reading
    stance: Floats
    opinion: Floats
    share: Floats
    own_vote: Floats
    reach: Floats
    cut_off: Floats
    prominence: Floats
    now: Floats
    authority: Floats
    gaps: Gaps
    brokering: Brokering
    reactions: Reactions

    @property
    def outcome(self) -> Floats:
        """The expected decision in each draw, from -1 (surely against us) to 1."""
        return np.asarray(np.sum(self.share * self.stance, axis=1))


def joined(parts: list[Solved]) -> Solved:
    """Return several batches of draws (at least one) as one."""
    found: Solved = _stacked(parts)
    return found


def _stacked(parts: list[Any]) -> Any:  # noqa: ANN401 - arrays, or values made of arrays
    """Return arrays below one another, and what is made of arrays with all of its parts so."""
    first = parts[0]
    if isinstance(first, Reading):
        return first
    if not is_dataclass(first):
        return np.concatenate(parts)
    make: Any = type(first)
    names = [column.name for column in fields(first)]
    return make(**{name: _stacked([getattr(part, name) for part in parts]) for name in names})


def solved(given: Givens, drawn: Drawn) -> Solved:
    """Return all draws solved."""
    shape = (drawn.count, given.size)
    known, hostile = listening(given, drawn), antagonism(given, drawn)
    news = information(given, drawn)
    model = opinions(pulling(given, drawn, known, hostile), np.tile(given.openness, drawn.count))
    stance = drawn.support / STRONGEST_SUPPORT
    vote = np.tile(given.vote, drawn.count)
    own = 1 - model.openness
    attention = model.attention(vote)
    between = betweenness(news, drawn.pivots, given.size)
    authority = formal_authority(given, drawn.kept)
    sides = reactions(known, hostile, shape)
    swayed = swaying(given, known, drawn.count)
    undecided = given.reading.undecided and given.size
    return Solved(
        reading=given.reading,
        stance=stance,
        opinion=model.final(stance.ravel()).reshape(shape),
        share=(own * attention).reshape(shape),
        own_vote=(own * vote).reshape(shape),
        reach=np.minimum(vote + _heard(known, attention), 1.0).reshape(shape),
        cut_off=barred(given, drawn),
        prominence=prominent(known, drawn, sides.heard, swayed) if undecided else np.zeros(shape),
        now=_now(given, model, authority),
        authority=authority,
        gaps=gaps(given, (sides.heard, swayed, between), authority),
        brokering=_between(given, drawn, news, between),
        reactions=sides,
    )


def _now(given: Givens, model: Opinions, authority: Floats) -> Floats:
    """Return how much of what counts at the stage of the purchase rests on each."""
    heard = given.reading.voice
    if heard is None:
        return np.zeros(authority.shape)
    speaking = voices(given, heard.stage, authority).ravel()
    return ((1 - model.openness) * model.attention(speaking)).reshape(authority.shape)


def _heard(known: Arrows, attention: Floats) -> Floats:
    """Return how much of the decision reaches those who hear each place."""
    reaching = np.minimum(np.abs(attention), 1.0)
    return added_up(known.heard, reaching[known.listener], len(reaching))


def _between(given: Givens, drawn: Drawn, news: Arrows, between: Floats) -> Brokering:
    """Return how far each stands between others, the pivots standing for everybody."""
    every = given.size / max(drawn.pivots.shape[1], 1)
    return brokering(news, every * between, drawn.pivots, given.departments)
