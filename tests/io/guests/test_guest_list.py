"""Lists of guests from files that anybody may have written."""

from pathlib import Path

import pytest

from guanxi.errors import InputError
from guanxi.io.guests.guest_list import read_guest_list
from guanxi.model.attendance import Attendee
from guanxi.model.vocabulary import Status


def read(folder: Path, text: str, encoding: str = "utf-8") -> tuple[Attendee, ...]:
    """What a list of this text says."""
    path = folder / "guests.csv"
    path.write_bytes(text.encode(encoding))
    return read_guest_list(path)


def test_names_addresses_and_answers_are_read_by_their_headers(tmp_path: Path) -> None:
    found = read(tmp_path, "Company,Full Name,E-mail,RSVP\nAcme,Ana Lima,ana@x.example,yes\n")
    assert found == (Attendee(name="Ana Lima", email="ana@x.example", status=Status.ACCEPTED),)


def test_chinese_headers_and_encodings_are_read(tmp_path: Path) -> None:
    text = "姓名;邮箱\n吴国强;wu@x.example\n李卫民;\n" * 1
    found = read(tmp_path, text, "gb18030")
    assert [one.name for one in found] == ["吴国强", "李卫民"]
    assert found[0].email == "wu@x.example"


def test_without_a_header_the_first_column_holds_the_names(tmp_path: Path) -> None:
    assert [one.name for one in read(tmp_path, "Ana Lima\n\nBo Chen\n")] == ["Ana Lima", "Bo Chen"]


def test_a_row_without_a_name_or_address_is_nobody(tmp_path: Path) -> None:
    assert len(read(tmp_path, "name,email\nAna,\n,bo@x.example\n , \n")) == 2


@pytest.mark.parametrize("text", ["", "name\n", "\n\n"])
def test_a_list_of_nobody_is_refused_with_the_way_out(tmp_path: Path, text: str) -> None:
    with pytest.raises(InputError, match="write a column 'name' or 'email'"):
        read(tmp_path, text)


def test_a_list_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.csv"):
        read_guest_list(tmp_path / "nowhere.csv")
