"""Sealing: what a passphrase opens, and that nothing else does."""

import pytest

from guanxi.errors import GuanxiError
from guanxi.render.seal import ROUNDS, checked, new_passphrase, sealed, unsealed

WORDS = "zani-gepu-lemo-tiru-bako"


def test_the_passphrase_opens_what_it_sealed() -> None:
    assert unsealed(sealed(b"the map", WORDS), WORDS) == b"the map"


def test_the_same_letters_open_it_however_they_were_typed() -> None:
    assert (
        unsealed(sealed(b"the map", "\uff5aani-gepu-caf\u00e9"), "zani-gepu-cafe\u0301")
        == b"the map"
    )


def test_another_passphrase_does_not_open_it() -> None:
    with pytest.raises(GuanxiError, match="the passphrase is wrong, or the file was altered"):
        unsealed(sealed(b"the map", WORDS), f"{WORDS}s")


@pytest.mark.parametrize("part", [2, 3, 4])
def test_what_was_altered_does_not_open(part: int) -> None:
    parts = sealed(b"the map", WORDS).split(" ")
    flipped = "B" if parts[part][0] == "A" else "A"
    parts[part] = flipped + parts[part][1:]
    with pytest.raises(GuanxiError, match="altered"):
        unsealed(" ".join(parts), WORDS)


def test_the_header_is_part_of_the_seal() -> None:
    text = sealed(b"the map", WORDS)
    with pytest.raises(GuanxiError, match="altered"):
        unsealed(text.replace("guanxi.sealed/1", "guanxi.sealed/2"), WORDS)


def test_it_says_how_the_key_is_made_and_nothing_of_what_is_in_it() -> None:
    text = sealed(b"the map", WORDS)
    assert text.startswith(f"guanxi.sealed/1 {ROUNDS} ")
    assert "map" not in text


def test_the_same_map_is_sealed_otherwise_each_time() -> None:
    assert sealed(b"the map", WORDS) != sealed(b"the map", WORDS)


@pytest.mark.parametrize("weak", ["", "short", "aaaaaaaaaaaaaaaaaaaa"])
def test_a_weak_passphrase_is_refused_and_a_good_one_offered(weak: str) -> None:
    with pytest.raises(GuanxiError, match=r"too weak.*made just now: \w+(-\w+){4}$"):
        sealed(b"the map", weak)


def test_a_new_passphrase_is_five_words_that_are_good_enough_and_new_each_time() -> None:
    made = {new_passphrase() for _ in range(20)}
    assert len(made) == 20
    for passphrase in made:
        assert checked(passphrase) == passphrase
        words = passphrase.split("-")
        assert [len(word) for word in words] == [4, 4, 4, 4, 4]
        assert all(word[:2] != word[2:] for word in words)
