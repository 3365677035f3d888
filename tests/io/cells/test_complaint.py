"""Complaints about cells."""

from guanxi.io.cells.complaint import Complaint, Complaints


def test_complaints_are_kept_in_order_with_the_words_that_would_be_right() -> None:
    complaints = Complaints()
    complaints.add("unknown-word", ("a", "b"), found="c")
    complaints.add("bad-date", found="d")
    assert complaints == [
        Complaint("unknown-word", {"found": "c"}, ("a", "b")),
        Complaint("bad-date", {"found": "d"}),
    ]
