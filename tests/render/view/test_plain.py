"""Values as JSON holds them."""

import datetime as dt

from guanxi.model.phrase import Phrase, verbatim
from guanxi.model.vocabulary import Level
from guanxi.render.view.plain import both, flattened, iso, label, short

HEARD = Phrase("{who} is {level}", "{who}是{level}")


def test_a_phrase_without_values_keeps_its_gaps() -> None:
    assert both(HEARD) == {"en": "{who} is {level}", "zh": "{who}是{level}"}
    assert both(HEARD, {"who": "Ana", "level": "high"})["en"] == "Ana is high"


def test_words_that_differ_by_language_are_filled_in_and_names_are_left() -> None:
    phrase, values = flattened(HEARD, {"who": "{x}", "level": Phrase("executive", "高层")})
    assert (phrase.en, phrase.zh) == ("{who} is executive", "{who}是高层")
    assert values == {"who": "{x}"}


def test_braces_in_what_is_filled_in_mean_nothing() -> None:
    phrase, values = flattened(HEARD, {"who": "Ana", "level": verbatim("{who}")})
    assert phrase("en", values) == "Ana is {who}"
    nested = Phrase("so {{x}} {who}", "{{x}}{who}")
    phrase, values = flattened(nested, {"who": Phrase("{{y}}", "{{y}}")})
    assert (phrase("en", values), phrase("zh", values)) == ("so {x} {y}", "{x}{y}")


def test_what_is_unknown_stays_unknown() -> None:
    assert (iso(None), label(None)) == (None, None)
    assert iso(dt.date(2001, 8, 1)) == "2001-08-01"
    assert label(Level.EXECUTIVE) == {"en": "executive", "zh": "高层"}


def test_numbers_are_cut_to_what_anybody_sees() -> None:
    assert short(1 / 3) == 0.3333
