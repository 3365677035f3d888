"""An analysed account, and everything that one may want to know of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from guanxi import api
from guanxi.api import AnyPath
from guanxi.facade.answer import AccountMap, Answer
from guanxi.facade.words import at_least, format_named, names_in, severity_named
from guanxi.model.account import Account
from guanxi.model.asking import AskingOrder
from guanxi.model.camps import Camps
from guanxi.model.evidence import Score
from guanxi.model.forecast import Forecast
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.phrase import Language
from guanxi.model.repair import Repairs
from guanxi.model.results import InvitationCheck, Results
from guanxi.model.seating import SeatingPlan, SeatingWishes
from guanxi.model.uncertainty import Question

if TYPE_CHECKING:
    from pathlib import Path

    import networkx as nx
    import pandas as pd

    from guanxi.render.figures.canvas import Picture

_SHOWN = 20  # people in the table of an analysis


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Analysis:
    """An account analysed: shown, it is the table of who has power and why.

    `results` are the values behind all of it (`guanxi.model.results`). People are named by name,
    id, or a part of a name that fits only one; events by id or name: UnknownNameError, with the
    nearest names, where nobody and nothing fits. Texts are in its `language`, "en" or "zh".
    """

    results: Results
    language: Language

    @property
    def account(self) -> Account:
        """The account, with the decision that the analysis is about put first."""
        return self.results.account

    @property
    def people(self) -> "pd.DataFrame":
        """A row a person, most powerful first, with the id as its index.

        Columns: name, title, department, roles (derived, a tuple), support (-2 to 2, NaN unknown),
        and each score by its name (0 to 100, NaN where nothing is known).
        """
        from guanxi.render.frames import people_table

        return people_table(self.results)

    @property
    def scores(self) -> "pd.DataFrame":
        """A row for each person and measure, the most powerful first.

        Columns: person (id), name, measure; value (0 to 100, NaN where nothing is known); low,
        middle, high of its 90 % interval; rank_low, rank_high (1 is first); top_3, the probability
        (0 to 1) of being among the first three. NaN where nothing was drawn.
        """
        from guanxi.render.frames import scores_table

        return scores_table(self.results)

    @property
    def reasons(self) -> "pd.DataFrame":
        """A row for each reason; the amounts of a person and measure add up to the score's value.

        Columns: person (id), name, measure; amount (points); text; assumed (nobody told us); ties,
        on how many it rests; confidence (0 to 1) of the least sure of them, NaN without any;
        said_by, the ids of who told us, a tuple.
        """
        from guanxi.render.frames import reasons_table

        return reasons_table(self.results, language=self.language)

    @property
    def roles(self) -> "pd.DataFrame":
        """A row for each person and role that follows from a score, the most powerful first.

        Columns: person (id), name, role; probability (0 to 1, NaN where nothing was drawn); named,
        whether it is probable enough to be said.
        """
        from guanxi.render.frames import roles_table

        return roles_table(self.results)

    @property
    def findings(self) -> "pd.DataFrame":
        """A row for each thing that stands out beside the scores, the worst first.

        Columns: rule; severity (note, warning, critical); situation, remedy, why (a reason a line);
        probability (0 to 1); people, a tuple of ids.
        """
        from guanxi.render.frames import findings_table

        return findings_table(self.results, language=self.language)

    @property
    def forecast(self) -> Answer[Forecast]:
        """How the decision is likely to go, who carries it, who can stop it, what is unknown."""
        from guanxi.render.terminal.forecast import forecast_page

        found = self.results.forecast or api.forecast(self.account, draws=0)
        return Answer(found, forecast_page(found, self.language))

    def explain(self, person: str, *, measure: str | None = None) -> Answer[Mapping[str, Score]]:
        """Return somebody's scores by measure; shown with every reason and who told us what.

        Of all measures, or of the one of that name; UnknownNameError where there is none.
        """
        from guanxi.render.terminal.scores import explanation, explanation_of

        key = self._id(person)
        if measure is None:
            scores = {name: by_person[key] for name, by_person in self.results.scores.items()}
            return Answer(scores, explanation(self.results, key, self.language))
        chosen = self.results.find_measure(measure)
        shown = explanation_of(self.results, key, chosen, self.language)
        return Answer({chosen.name: self.results.score(chosen.name, key)}, shown)

    def ask(self, *, most: int = 10) -> Answer[tuple[Question, ...]]:
        """Return what to ask next: whose answer would change most. GuanxiError without draws."""
        from guanxi.render.terminal.questions import question_list

        found = api.questions(self.results, most=most)
        return Answer(found, question_list(self.account, found, self.language))

    def camps(self, *, time_limit: float = 10.0, readings: int = 5) -> Answer[Camps]:
        """Return who stands in which camp, what contradicts it, and whether that is proven.

        `readings` is the most equally good divisions to tell of. Past `time_limit` (seconds) a good
        division is returned with what is proven about it.
        """
        from guanxi.render.terminal.camps import camp_list

        found = api.camps(self.account, time_limit=time_limit, readings=readings)
        return Answer(found, camp_list(found, self.language, everything=True))

    def circles(self) -> tuple[tuple[str, ...], ...]:
        """Return the groups of people (ids) who keep to themselves, the largest first."""
        return api.circles(self.account)

    def latent(self, *, at_least: float | None = None) -> Answer[tuple[Hypothesis, ...]]:
        """Return who may be at odds though nobody said so: questions to ask, never facts.

        Those from a probability on, 0 to 1; the account's weight `suspicion_shown` unless told.
        """
        from guanxi.render.terminal.latent import hypothesis_list

        found = api.latent(self.account, at_least=at_least)
        return Answer(found, hypothesis_list(self.account, found, self.language))

    def invite(
        self,
        event: str | None = None,
        *,
        guests: Iterable[str] | None = None,
        form: str | None = None,
        itinerary: bool = False,
    ) -> Answer[InvitationCheck]:
        """Return what is wrong with an event's guests, or with the guests named in their place.

        `guests` are names, or a text with commas between; who is not known is among the
        `strangers`. `form` is the format ("dinner"), `itinerary` also looks at where people are.
        """
        from guanxi.render.terminal.conflicts import check_blocks

        found = api.check_invitations(
            self.account,
            event,
            guests=names_in(guests),
            form=format_named(form),
            itinerary=itinerary,
        )
        return Answer(found, check_blocks(self.account, [found], self.language))

    def repair(
        self,
        event: str | None = None,
        *,
        guests: Iterable[str] | None = None,
        severity: str = "warning",
        time_limit: float = 10.0,
    ) -> Answer[Repairs]:
        """Return the cheapest changes that leave no conflict of a severity ("note") or worse.

        Past `time_limit` (seconds) a makeshift is returned with what is proven about it.
        """
        from guanxi.render.terminal.repair import repair_block

        found = api.repair(
            self.account,
            event,
            guests=names_in(guests),
            severity=severity_named(severity),
            time_limit=time_limit,
        )
        return Answer(found, repair_block(self.account, found, self.language))

    def ask_order(
        self, event: str | None = None, *, guests: Iterable[str] | None = None
    ) -> Answer[AskingOrder]:
        """Return whom to ask first, who should ask, and what not to mention to whom."""
        from guanxi.render.terminal.repair import asking_block

        found = api.ask_order(self.account, event, guests=names_in(guests))
        return Answer(found, asking_block(self.account, found, self.language))

    def seat(  # noqa: PLR0913 - an option each
        self,
        event: str,
        *,
        tables: int | None = None,
        capacity: int | None = None,
        keep_with: Iterable[tuple[str, str]] = (),
        keep_from: Iterable[tuple[str, str]] = (),
        at: Mapping[str, str] | None = None,
        honoured: Iterable[str] = (),
        time_limit: float = 10.0,
    ) -> Answer[SeatingPlan]:
        """Return who sits where at an event, why, and what is proven about it, with a floor plan.

        `tables` of `capacity` seats; pairs to `keep_with` or `keep_from` each other; `at` which
        table somebody sits; `honoured` guests. Exact up to 40 guests within `time_limit` (seconds).
        """
        from guanxi.render.seating.floor import floor_plan
        from guanxi.render.terminal.seating import seating_plan

        wishes = SeatingWishes(
            tables=at_least(1, "tables", tables),
            capacity=at_least(1, "capacity", capacity),
            keep_with=tuple(map(self._pair, keep_with)),
            keep_from=tuple(map(self._pair, keep_from)),
            at=tuple((self._id(name), table) for name, table in (at or {}).items()),
            honoured=tuple(map(self._id, names_in(honoured) or ())),
        )
        found = api.seat(self.account, event, wishes=wishes, time_limit=time_limit)
        shown = seating_plan(self.account, found, self.language)
        return Answer(found, shown, floor_plan(self.account, found, self.language))

    def to_networkx(self) -> "nx.MultiDiGraph[str]":
        """Return one annotated graph of all people and ties, to go on with.

        Nodes carry name, title, department, level, roles, support, coverage, `derived_roles` and
        each score (0 to 100, None unknown); arrows carry kind, layers, mutual, strength and
        confidence (0 to 1), disputed, denied, since, until, said_by. Mutual ties go each way.
        """
        return api.to_networkx(self.account)

    def figure(self, kind: str = "quadrant") -> "Picture":
        """Return a picture for a slide: "quadrant", "support" or "forecast".

        `quadrant` shows formal and informal power, `support` decision power and support, `forecast`
        how the decision may go. UnknownNameError for another kind, GuanxiError where it needs
        draws and there are none.
        """
        return api.figure(self.results, kind=kind, language=self.language)

    def map(self) -> AccountMap:
        """Return the interactive map, which shows itself in a notebook and works offline."""
        from guanxi.render.as_page import content

        page = content(api.complete(self.results), self.language)
        return AccountMap(page.decode("utf-8"))

    def save(self, path: AnyPath) -> "Path":
        """Write the map (.html), the scores (.csv) or all reasons (.json); return where it is."""
        return api.save(self.results, path, language=self.language)

    def __repr__(self) -> str:
        return repr(self._shown())

    def _repr_html_(self) -> str:
        """Return the table of who has power and why."""
        return self._shown()._repr_html_()

    def _shown(self) -> Answer[Results]:
        """Return the most powerful with one line of why."""
        from guanxi.render.terminal.scores import score_table

        return Answer(self.results, score_table(self.results, self.language, _SHOWN))

    def _id(self, name: str) -> str:
        """Return the id of somebody named."""
        return self.account.find_person(name).id

    def _pair(self, names: tuple[str, str]) -> tuple[str, str]:
        """Return the ids of two people named."""
        one, other = names
        return self._id(one), self._id(other)
