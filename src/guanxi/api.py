"""The steps in their order: read, analyse, check invitations, draw. Everything else calls this.

Each step imports what it needs when it is taken, so that small steps start at once.

    account = load("graphs/telecom")
    analysed = analyse(account)
    table(analysed)
    check_invitations(account, "exhibition").conflicts
    save(analysed, "map.html")
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from guanxi.io.atomic import replace as replace_file
from guanxi.io.readers import read_account
from guanxi.model.account import Account
from guanxi.model.asking import AskingOrder
from guanxi.model.attendance import Attendee, Stranger
from guanxi.model.camps import Camps
from guanxi.model.event import Event
from guanxi.model.evidence import Severity
from guanxi.model.forecast import Forecast
from guanxi.model.handover import TO_NOBODY, Handover
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.phrase import Language
from guanxi.model.repair import Repair, Repairs
from guanxi.model.report import Report
from guanxi.model.results import InvitationCheck, Results
from guanxi.model.seating import NO_WISHES, SeatingPlan, SeatingWishes
from guanxi.model.vocabulary import Format, Means
from guanxi.render import frames

if TYPE_CHECKING:
    import datetime as dt

    import networkx as nx
    import pandas as pd

    from guanxi.events.plan import Plan
    from guanxi.graph import SocialGraph
    from guanxi.model.evidence import Finding
    from guanxi.model.leaning import Leaning
    from guanxi.model.uncertainty import Question
    from guanxi.render.figures.kind import Figure

AnyPath = str | os.PathLike[str]


def load(path: AnyPath, *, encoding: str | None = None) -> Account:
    """Return the account in a folder or workbook, leaving out rows that cannot be used.

    `check` says which and why. InputError where there is no account to read.
    """
    return read_account(Path(path), encoding=encoding)[0]


def load_with_report(path: AnyPath, *, encoding: str | None = None) -> tuple[Account, Report]:
    """Return the account and everything that reading it brought to light."""
    return read_account(Path(path), encoding=encoding)


def check(path: AnyPath, *, encoding: str | None = None) -> Report:
    """Return every problem of an account's files, and what is not known yet."""
    return read_account(Path(path), encoding=encoding)[1]


def analyse(
    account: Account,
    *,
    decision: str | None = None,
    draws: int = 300,
    seed: int = 0,
    ranks: Mapping[str, float] | None = None,
) -> Results:
    """Return the scores (0 to 100, with their reasons), the roles, and every event checked.

    They are about the `decision` of that name (or part of it), or else about the account's first.
    `findings` say what else stands out: who may lead one day, whom that decides we never met.
    How sure they are comes from `draws` of the account as it may really be; the same `seed` gives
    the same numbers, and 0 draws leave it out. A role less probable than not is withheld.
    `ranks` (pay grades, seats, any unit; by name or id) count as formal authority instead of level
    and reports. UnknownNameError, with the nearest names, where somebody ranked, or such a
    decision, is not there.
    """
    from guanxi.analysis.draws.draws import draws as drawn
    from guanxi.analysis.forecast import forecast as forecast_of
    from guanxi.analysis.reading import reading
    from guanxi.analysis.scoring import results, sure_of
    from guanxi.analysis.standing_out import standing_out
    from guanxi.analysis.suspecting import hypotheses

    account = account.about(decision)
    ranked = None if ranks is None else _by_id(account, ranks)
    read = reading(account, ranked)
    suspected = hypotheses(account, read.graph)
    checks = _all_checked(read.graph, account, suspected)
    stands_out = standing_out(read)
    found = replace(results(read), checks=checks, findings=stands_out, hypotheses=suspected)
    if not account.people:
        return found
    if not draws:
        return replace(found, forecast=forecast_of(read))
    uncertainty = drawn(read, count=draws, seed=seed)
    return replace(sure_of(found, uncertainty), forecast=forecast_of(read, uncertainty))


def forecast(
    account: Account, *, decision: str | None = None, draws: int = 300, seed: int = 0
) -> Forecast:
    """Return how a decision is likely to go, who carries it, who can stop it, what is unknown.

    See `analyse` for what is told; with 0 draws the forecast says nothing of how sure it is.
    """
    from guanxi.analysis.draws.draws import draws as drawn
    from guanxi.analysis.forecast import forecast as forecast_of
    from guanxi.analysis.reading import reading

    read = reading(account.about(decision))
    enough = draws > 0 and bool(account.people)
    return forecast_of(read, drawn(read, count=draws, seed=seed) if enough else None)


def ask(
    account: Account,
    *,
    decision: str | None = None,
    most: int = 10,
    draws: int = 300,
    seed: int = 0,
) -> "tuple[Question, ...]":
    """Return what to ask next: whose answer would change the most scores, roles and verdicts.

    It is about the `decision` of that name (or part of it), or else about the account's first.
    """
    from guanxi.analysis.draws.draws import draws as drawn
    from guanxi.analysis.draws.questions import questions
    from guanxi.analysis.reading import reading
    from guanxi.analysis.suspecting import hypotheses
    from guanxi.graph import social_graph

    def verdicts(supposed: Account) -> "tuple[Finding, ...]":
        graph = social_graph(supposed)
        checks = _all_checked(graph, supposed, hypotheses(supposed, graph))
        return tuple(conflict for check in checks for conflict in check.conflicts)

    read = reading(account.about(decision))
    uncertainty = drawn(read, count=draws, seed=seed)
    suspected = hypotheses(account, read.graph)
    return questions(read, uncertainty, verdicts=verdicts, hypotheses=suspected, most=most)


def latent(account: Account, *, at_least: float | None = None) -> tuple[Hypothesis, ...]:
    """Return who may be at odds though nobody said so, the most probable first: never facts.

    Those from a probability on, 0 to 1; the weight `suspicion_shown` unless told. A rivalry that is
    declared is a fact and not among them, and one that somebody denies is less probable for it.
    """
    from guanxi.analysis.suspecting import hypotheses

    return hypotheses(account, at_least=at_least)


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


def _by_id(account: Account, values: Mapping[str, float]) -> dict[str, float]:
    """Return values told by name or id, by id."""
    return {account.find_person(one).id: float(value) for one, value in values.items()}


def _all_checked(
    graph: "SocialGraph",
    account: Account,
    suspected: tuple[Hypothesis, ...],
    events: Iterable[str] | None = None,
) -> tuple[InvitationCheck, ...]:
    """Return the check of every event of an account, or of some by id, in its order."""
    from guanxi.events.plan import plan

    chosen = account.events if events is None else events
    return tuple(
        _checked(plan(account, graph, account.events[one], hypotheses=suspected)) for one in chosen
    )


def check_invitations(
    account: Account,
    event: str | None = None,
    *,
    guests: Iterable[str | Attendee] | None = None,
    form: Format | None = None,
    itinerary: bool = False,
) -> InvitationCheck:
    """Return the conflicts among an event's guests, or among the guests named.

    `event` is an event's id or name; `guests` are names, ids or addresses and take the place of
    its list; who is not known is among the `strangers` with the nearest names. `itinerary` also
    looks at where people are on that day, a personal fact. UnknownNameError for an unknown event.
    """
    made, strangers = _planned(account, event, guests, form=form, itinerary=itinerary)
    return replace(_checked(made), strangers=strangers)


def check_calendar(
    account: Account,
    path: AnyPath,
    *,
    window: "tuple[dt.date, dt.date] | None" = None,
    form: Format | None = None,
) -> tuple[InvitationCheck, ...]:
    """Return the check of each entry of an .ics calendar with guests, in order of time.

    Entries that were cancelled and people who declined are left out; entries and the account's own
    events are checked against each other. Of a series only what lies in the `window` counts, or a
    year. InputError where it is no calendar.
    """
    from guanxi.events.from_calendar import with_occasions
    from guanxi.graph import social_graph
    from guanxi.io.guests.calendar import read_calendar

    occasions = read_calendar(Path(path), window).occasions
    asked = tuple(one for one in occasions if one.attendees)
    whole, strangers = with_occasions(account, asked, form)
    checks = _all_checked(social_graph(whole), whole, latent(whole), events=strangers)
    return tuple(replace(one, strangers=strangers[one.event.id]) for one in checks)


def repair(  # noqa: PLR0913 - an option each
    account: Account,
    event: str | None = None,
    *,
    guests: Iterable[str | Attendee] | None = None,
    severity: Severity = Severity.WARNING,
    time_limit: float = 10.0,
    allowed: Iterable[Means] = Means,
) -> Repairs:
    """Return the cheapest changes of an event that leave no conflict of a severity or worse.

    Event and guests are told as for `check_invitations`; `allowed` are the means that may be used.
    What costs how much stands in `guanxi.weights`. Past `time_limit` (seconds) a makeshift is
    returned with what is proven about it.
    """
    from guanxi.events.repair.repairs import repairs

    return repairs(
        _planned(account, event, guests)[0],
        _say(account),
        severity=severity,
        time_limit=time_limit,
        allowed=frozenset(allowed),
    )


def ask_order(
    account: Account, event: str | None = None, *, guests: Iterable[str | Attendee] | None = None
) -> AskingOrder:
    """Return who of an event's guests is asked first, by whom, and what not to mention to them."""
    from guanxi.events.asking.order import asking_order

    return asking_order((_planned(account, event, guests)[0],), _say(account))


def with_repairs(analysed: Results, *, time_limit: float = 2.0) -> Results:
    """Return results in which every event that clashes carries its cheapest repair, for the map.

    `time_limit` (seconds) is that of each.
    """

    def repaired(check: InvitationCheck) -> InvitationCheck:
        found = repair(analysed.account, check.event.id, time_limit=time_limit)
        return replace(check, repair=found)

    checks = (repaired(one) if one.conflicts else one for one in analysed.checks)
    return replace(analysed, checks=tuple(checks))


def save_invitations(
    account: Account, event: str, folder: AnyPath, *, repair: Repair | None = None
) -> tuple[Path, ...]:
    """Write an event's invitations for calendars and CRMs into a folder; return where they are.

    A calendar file for each session with its guests only, campaign.csv, and campaign-salesforce.csv
    for its campaign members; as they will be after a `repair`, if one is given. A session whose day
    is not known gets no calendar.
    """
    from guanxi.render.invitation_files import invitation_files

    days = (account.find_event(event),) if repair is None else repair.days
    files = invitation_files(account if repair is None else repair.carried_out(account), days)
    Path(folder).mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        replace_file(Path(folder, name), content)
    return tuple(Path(folder, name) for name in files)


def seat(
    account: Account,
    event: str,
    *,
    wishes: SeatingWishes = NO_WISHES,
    time_limit: float = 10.0,
) -> SeatingPlan:
    """Return who sits at which table of an event, why, and what is proven about it.

    Exact up to 40 guests within `time_limit` (seconds), beyond by a fast search with a bound.
    `wishes` hold ids. UnknownNameError for an unknown event.
    """
    from guanxi.events.seating.seat import seat as seated

    return seated(_planned(account, event, None)[0], wishes, time_limit)


def _planned(
    account: Account,
    event: str | None,
    guests: Iterable[str | Attendee] | None,
    *,
    form: Format | None = None,
    itinerary: bool = False,
) -> "tuple[Plan, tuple[Stranger, ...]]":
    """Return the plan of an event, or of the guests named, and the guests who are not known."""
    from guanxi.events.plan import plan
    from guanxi.graph import social_graph
    from guanxi.names import known_attendees

    unnamed = Event(id="guests", name="Guests", format=form)
    what = account.find_event(event) if event is not None else unnamed
    named = tuple(one if isinstance(one, Attendee) else Attendee(name=one) for one in guests or ())
    known, strangers = known_attendees(account, named)
    made = plan(
        account,
        social_graph(account),
        replace(what, format=form) if form else what,
        None if guests is None else tuple(known),
        hypotheses=latent(account),
        itinerary=itinerary,
    )
    return made, strangers


def _say(account: Account) -> Mapping[str, float]:
    """Return everybody's say in the decision as a part of the greatest."""
    from guanxi.analysis.reading import reading
    from guanxi.analysis.scoring import results

    return results(reading(account)).say()


def camps(account: Account, *, time_limit: float = 10.0, readings: int = 5) -> Camps:
    """Return who stands in which camp, the ties that contradict it, and whether that is proven.

    `readings` is the most equally good divisions to return. Past `time_limit` (seconds), or where
    more than 250 people are entangled, a good division is returned with what is proven about it.
    """
    from guanxi.analysis.camps.divide import camps as divided

    return divided(account, time_limit, max(readings, 1))


def circles(account: Account) -> tuple[tuple[str, ...], ...]:
    """Return the groups of people (ids) who keep to themselves, the largest first.

    Camps are two and made by hostility; circles are as many as friendly ties show. Somebody
    without ties is a circle alone.
    """
    from guanxi.analysis.circles import circles as found

    return found(account)


def leanings(account: Account) -> "dict[str, Leaning]":
    """Return where everybody (by id) seems to stand: as told, or else guessed from those close."""
    from guanxi.analysis.stance import leanings as found

    return found(account)


def _checked(made: "Plan") -> InvitationCheck:
    """Return a plan with what the rules object to."""
    from guanxi.events.check import conflicts
    from guanxi.events.rules.table import RULES

    return InvitationCheck(
        event=made.event, guests=made.guests, conflicts=conflicts(made), rules=tuple(RULES)
    )


def to_networkx(account: Account) -> "nx.MultiDiGraph[str]":
    """Return one annotated graph of all people and ties, to go on with.

    Each person carries name, title, department, level, roles, support, coverage, `derived_roles`
    and each score by its name (0 to 100, None where unknown); each arrow carries kind, layers,
    mutual, strength, confidence (0 to 1), disputed, denied, since, until, said_by. A mutual tie
    is an arrow each way. Personal facts and notes are not in it.
    """
    from guanxi.analysis.reading import reading
    from guanxi.analysis.scoring import results
    from guanxi.graph import annotated_graph

    graph = annotated_graph(account)
    found = results(reading(account))
    for person in graph:
        scores = {name: by_person[person].value for name, by_person in found.scores.items()}
        graph.nodes[person].update(scores, derived_roles=list(found.roles[person]))
    return graph


def save(analysed: Results, path: AnyPath, *, language: Language | None = None) -> Path:
    """Write results in the form that the file's ending names, and return where they are.

    .html is the interactive map, .csv the scores as a table, .json the scores with all reasons.
    An older file is replaced in one step. `language` is the account's unless told.
    """
    from guanxi.render.outputs import OUTPUTS

    target = Path(path)
    output = OUTPUTS.find(target.suffix.lower())
    replace_file(target, output.content(analysed, language or analysed.account.language))
    return target


def share(account: Account, profile: str) -> Account:
    """Return an account that holds what a profile allows to be shown, and nothing else.

    internal, shareable, pseudonymous; analyse what is returned. UnknownNameError for another.
    """
    from guanxi.model.profiles.table import PROFILES

    return PROFILES.find(profile).apply(account)


def save_map(
    analysed: Results,
    path: AnyPath,
    *,
    language: Language | None = None,
    handover: Handover = TO_NOBODY,
) -> Path:
    """Write the interactive map as one HTML file, and return where it is.

    To whom it is handed is written across it. Under a passphrase nothing of it can be read, and
    its bytes differ each time; GuanxiError where the passphrase is too weak.
    """
    from guanxi.render.as_page import content

    target = Path(path)
    replace_file(target, content(analysed, language or analysed.account.language, handover))
    return target


@dataclass(frozen=True, slots=True)
class AccountMap:
    """An interactive map as one HTML page that works offline; notebooks show it by itself."""

    html: str

    def _repr_html_(self) -> str:
        """Return the page in a frame of its own, which may run its script and nothing else."""
        from html import escape

        return (
            '<iframe sandbox="allow-scripts allow-downloads" width="100%" height="640" '
            f'style="border:1px solid #ddd" srcdoc="{escape(self.html)}"></iframe>'
        )


def draw(analysed: Results, *, language: Language | None = None) -> AccountMap:
    """Return the interactive map of an analysed account, to show in a notebook.

    `language` is the one shown first, the account's unless told; the page can switch.
    """
    from guanxi.render.as_page import content

    return AccountMap(content(analysed, language or analysed.account.language).decode("utf-8"))


def figure(
    analysed: Results, *, kind: str = "quadrant", language: Language | None = None
) -> "Figure":
    """Return a picture for a slide: "quadrant", "support" or "forecast", as a matplotlib Figure.

    `quadrant` shows formal and informal power, `support` decision power and support, `forecast`
    how the decision may go. `language` is the account's unless told. UnknownNameError for another
    kind, GuanxiError where the kind needs draws and the analysis has none.
    """
    from guanxi.render.figures.table import FIGURES

    return FIGURES.find(kind).figure(analysed, language or analysed.account.language)


def save_figure(
    analysed: Results, path: AnyPath, *, kind: str = "quadrant", language: Language | None = None
) -> Path:
    """Write a picture as the .png, .svg or .pdf that the file's name says; return where it is."""
    from guanxi.render.figures.canvas import saved

    target = Path(path)
    replace_file(target, saved(figure(analysed, kind=kind, language=language), target))
    return target


def table(analysed: Results) -> "pd.DataFrame":
    """Return a row a person, most powerful first, as a DataFrame with the id as its index.

    Columns: name, title, department, roles (derived, a tuple), support (-2 to 2, NaN unknown),
    and each score by its name (0 to 100, NaN where nothing is known).
    """
    import pandas as pd

    people = [analysed.account.people[key] for key in analysed.ranked()]
    rows = [
        {
            "name": person.name,
            "title": person.title,
            "department": person.department,
            "roles": analysed.roles[person.id],
            "support": person.support,
            **{name: scores[person.id].value for name, scores in analysed.scores.items()},
        }
        for person in people
    ]
    index = pd.Index([person.id for person in people], name="id")
    numbers = ["support", *analysed.scores]
    columns = ["name", "title", "department", "roles", *numbers]
    found = pd.DataFrame(rows, index=index, columns=columns)
    return found.astype(dict.fromkeys(numbers, "float64"))


scores_table = frames.scores_table
reasons_table = frames.reasons_table
roles_table = frames.roles_table
findings_table = frames.findings_table
