"""A person, and a post whose holder we do not know yet."""

from guanxi.model.person import Person
from tests.model.making import somebody


def test_a_person_answers_to_id_name_and_other_name() -> None:
    person = Person(id="li-weimin", name="Li Weimin", other_name="李卫民")
    assert person.names == ("li-weimin", "Li Weimin", "李卫民")


def test_a_person_without_another_name_answers_to_no_empty_one() -> None:
    assert somebody("Ana").names == ("Ana", "Ana")


def test_a_name_that_begins_with_a_question_mark_is_a_post_without_a_known_holder() -> None:
    assert somebody("?CFO").placeholder
    assert not somebody("Ana").placeholder
    assert not Person(id="?1", name="Ana").placeholder


def test_what_nobody_asked_about_is_unknown_and_not_neutral() -> None:
    assert somebody("Ana").support is None
    assert somebody("Ana", 0.0).support == 0.0
