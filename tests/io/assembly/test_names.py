"""Names and ids."""

from guanxi.io.assembly.names import Names, give_ids, name_key
from guanxi.io.assembly.rows import Row
from guanxi.io.ledger import Ledger
from guanxi.model.report import Place


def ids(*people: dict[str, object]) -> tuple[list[str], list[str]]:
    """Return the ids given to people, and the causes told."""
    ledger = Ledger()
    rows = [Row(Place("x", line), values) for line, values in enumerate(people, start=2)]
    given = [named.id for named in give_ids(rows, ledger)]
    return given, [problem.cause() for problem in ledger.problems]


def test_names_are_compared_without_regard_to_capitals_width_and_blanks() -> None:
    assert (
        name_key(" LI  Wei ") == name_key("li wei") == name_key("\uff2c\uff49 \uff37\uff45\uff49")
    )


def test_the_id_is_the_one_written_or_else_the_name() -> None:
    assert ids({"name": "Ana", "id": "7"}, {"name": "Bo"}) == (["7", "Bo"], [])


def test_two_people_of_one_name_are_both_kept() -> None:
    given, told = ids({"name": "Li Wei"}, {"name": "li wei"}, {"name": "Li Wei"})
    assert given == ["Li Wei", "li wei (2)", "Li Wei (3)"]
    assert told[0] == "somebody else is called 'li wei' too; this one is kept as 'li wei (2)'"


def test_an_id_written_twice_is_told_of_and_both_are_kept() -> None:
    given, told = ids({"name": "Ana", "id": "7"}, {"name": "Bo", "id": "7"})
    assert given == ["7", "7 (2)"]
    assert told == ["the id '7' is already taken; this one is kept as '7 (2)'"]


def test_written_ids_come_before_names_wherever_they_stand() -> None:
    assert ids({"name": "Bo"}, {"name": "Ana", "id": "Bo"})[0] == ["Bo (2)", "Bo"]


def test_a_number_already_taken_is_passed_over() -> None:
    given, _ = ids({"name": "Li (2)"}, {"name": "Li"}, {"name": "li"})
    assert given == ["Li (2)", "Li", "li (3)"]


def test_a_written_id_means_more_than_a_name_and_a_name_more_than_another_name() -> None:
    names = Names()
    names.add("Bo", "Ana", own_id="Bo")
    names.add("Bo (2)", "Bo", other="Robert")
    names.add("Robert", "Robert")
    assert names.find("bo") == ["Bo"]
    assert names.find("Robert") == ["Robert"]
    assert names.find("Cy") == []
