"""Every weight has a meaning, a source and a range, and can be overridden inside it."""

import dataclasses
import math
from collections.abc import Mapping

import pytest

from guanxi.errors import GuanxiError
from guanxi.model.vocabulary import Credibility, Format, Function, Level, Reliability, Role
from guanxi.sources import Source
from guanxi.weights import DEFAULT_WEIGHTS, Weights

SPECS = dataclasses.fields(Weights)


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)
def test_every_weight_says_what_it_means_where_it_comes_from_and_how_far_it_goes(
    spec: "dataclasses.Field[object]",
) -> None:
    told = getattr(DEFAULT_WEIGHTS, spec.name)
    numbers = told.values() if isinstance(told, Mapping) else [told]
    assert isinstance(spec.metadata["source"], Source)
    assert len(spec.metadata["meaning"].split()) >= 4
    assert all(0 <= number <= spec.metadata["highest"] for number in numbers)


@pytest.mark.parametrize(
    ("weight", "words"),
    [
        ("reliability", Reliability),
        ("credibility", Credibility),
        ("level", Level),
        ("closeness", Format),
        ("function", Function),
    ],
)
def test_a_scale_has_a_number_for_every_word_of_its_vocabulary(
    weight: str, words: type[Reliability | Credibility | Level | Format | Function]
) -> None:
    assert set(getattr(DEFAULT_WEIGHTS, weight)) == set(map(str, words))


def test_every_buying_role_that_has_a_weight_is_a_role() -> None:
    assert set(DEFAULT_WEIGHTS.vote) <= set(map(str, Role))


def test_a_closer_format_never_weighs_less() -> None:
    closeness = [DEFAULT_WEIGHTS.closeness[format_] for format_ in Format]
    assert closeness == sorted(closeness, reverse=True)


def test_a_weight_is_overridden_and_the_defaults_stay() -> None:
    changed = DEFAULT_WEIGHTS.with_override("openness", 0.5)
    assert (changed.openness, DEFAULT_WEIGHTS.openness) == (0.5, 0.8)
    assert dataclasses.replace(changed, openness=0.8) == DEFAULT_WEIGHTS


def test_a_whole_number_becomes_the_number_that_it_means() -> None:
    openness = DEFAULT_WEIGHTS.with_override("openness", 1).openness
    assert (openness, type(openness)) == (1.0, float)


def test_one_word_of_a_scale_is_overridden_and_the_others_stay() -> None:
    level = DEFAULT_WEIGHTS.with_override("level", {"executive": 0.9}).level
    assert dict(level) == {"executive": 0.9, "management": 0.55, "operational": 0.15}


def test_an_unknown_weight_is_answered_with_the_nearest() -> None:
    with pytest.raises(GuanxiError, match="unknown weight 'opennes'; did you mean 'openness'"):
        DEFAULT_WEIGHTS.with_override("opennes", 0.5)


@pytest.mark.parametrize("value", [-0.1, 1.5, math.nan, math.inf, True, "0.5", None])
def test_what_is_no_number_in_range_is_refused_and_told_the_range(value: object) -> None:
    with pytest.raises(GuanxiError, match="weight 'openness' must be a number from 0 to 1, not"):
        DEFAULT_WEIGHTS.with_override("openness", value)


@pytest.mark.parametrize("value", [0.4, {"boss": 0.4}, "executive"])
def test_a_scale_takes_a_table_of_its_own_words(value: object) -> None:
    message = "weight 'level' takes a table with some of: executive, management, operational"
    with pytest.raises(GuanxiError, match=message):
        DEFAULT_WEIGHTS.with_override("level", value)


def test_a_word_of_a_scale_is_named_where_its_number_is_wrong() -> None:
    with pytest.raises(GuanxiError, match=r"weight 'level\.executive' must be a number"):
        DEFAULT_WEIGHTS.with_override("level", {"executive": 7})


def test_a_weight_may_have_a_range_of_its_own() -> None:
    assert DEFAULT_WEIGHTS.with_override("stale_after_days", 720).stale_after_days == 720
    with pytest.raises(GuanxiError, match="from 0 to 36500, not 40000"):
        DEFAULT_WEIGHTS.with_override("stale_after_days", 40000)


def test_a_number_too_large_for_any_machine_is_out_of_range_like_any_other() -> None:
    with pytest.raises(GuanxiError, match="must be a number from 0 to 1"):
        DEFAULT_WEIGHTS.with_override("openness", 10**400)


def test_scales_cannot_be_changed_in_place() -> None:
    with pytest.raises(TypeError):
        DEFAULT_WEIGHTS.level["executive"] = 0.0  # type: ignore[index] # that is the point


NUMBERS = [spec for spec in SPECS if not isinstance(getattr(DEFAULT_WEIGHTS, spec.name), Mapping)]
SCALES = [spec for spec in SPECS if isinstance(getattr(DEFAULT_WEIGHTS, spec.name), Mapping)]


@pytest.mark.parametrize("spec", NUMBERS, ids=lambda spec: spec.name)
def test_a_number_may_be_set_to_each_end_of_its_range_and_not_beyond(
    spec: "dataclasses.Field[object]",
) -> None:
    highest = spec.metadata["highest"]
    for value in (0, highest):
        assert getattr(DEFAULT_WEIGHTS.with_override(spec.name, value), spec.name) == value
    for value in (-1e-9, highest * 1.0001 + 1e-9):
        with pytest.raises(GuanxiError, match=f"weight '{spec.name}' must be a number from 0 to"):
            DEFAULT_WEIGHTS.with_override(spec.name, value)


@pytest.mark.parametrize("spec", SCALES, ids=lambda spec: spec.name)
def test_each_word_of_a_scale_may_be_set_alone_within_its_range(
    spec: "dataclasses.Field[object]",
) -> None:
    before, highest = getattr(DEFAULT_WEIGHTS, spec.name), spec.metadata["highest"]
    for word in before:
        after = getattr(DEFAULT_WEIGHTS.with_override(spec.name, {word: highest}), spec.name)
        assert dict(after) == {**before, word: highest}
        with pytest.raises(GuanxiError, match=rf"weight '{spec.name}\.{word}' must be a number"):
            DEFAULT_WEIGHTS.with_override(spec.name, {word: highest + 1})


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)
def test_overriding_one_weight_leaves_all_others(spec: "dataclasses.Field[object]") -> None:
    current = getattr(DEFAULT_WEIGHTS, spec.name)
    value = dict.fromkeys(current, 0) if isinstance(current, Mapping) else 0
    changed = DEFAULT_WEIGHTS.with_override(spec.name, value)
    others = [one.name for one in SPECS if one is not spec]
    assert [getattr(changed, name) for name in others] == [
        getattr(DEFAULT_WEIGHTS, name) for name in others
    ]
