"""The nearest known names."""

from guanxi.io.nearest import Nearest, quoted


def test_near_names_are_offered_nearest_first() -> None:
    assert Nearest()("kind", "rivl", ["alliance", "rivalry", "advises"]) == "'rivalry'"


def test_nothing_is_offered_where_nothing_is_near() -> None:
    assert Nearest()("kind", "xyz", ["alliance", "rivalry"]) == ""


def test_a_chinese_name_is_offered_that_sounds_the_same() -> None:
    assert Nearest()("person", "王玮", ["王伟", "李明", "Wang Wei"]) == "'王伟'"
    assert Nearest()("person", "赵六", ["王伟", "李明"]) == ""


def test_each_kind_of_name_has_its_own_answers() -> None:
    nearest = Nearest()
    assert nearest("kind", "ana", ["anna"]) == "'anna'"
    assert nearest("person", "ana", ["Ana Lee"]) == "'Ana Lee'"


def test_after_many_comparisons_nothing_more_is_offered() -> None:
    nearest = Nearest(comparisons=2)
    assert nearest("kind", "ana", ["anna", "bo"]) == "'anna'"
    assert nearest("kind", "an", ["anna", "bo"]) == ""
    assert nearest("kind", "ana", ["anna", "bo"]) == "'anna'"


def test_names_are_quoted_one_by_one() -> None:
    assert quoted(["a", "b"]) == "'a', 'b'"
