"""What every vocabulary promises."""

import re
from collections import Counter

import pytest

from guanxi.model.vocabulary import Term

VOCABULARIES = sorted(Term.__subclasses__(), key=lambda vocabulary: vocabulary.__name__)

every_vocabulary = pytest.mark.parametrize("vocabulary", VOCABULARIES)


@every_vocabulary
def test_every_word_is_recognised_by_all_its_spellings_and_by_no_other_words(
    vocabulary: type[Term],
) -> None:
    for word in vocabulary:
        assert {vocabulary.recognise(spelling) for spelling in word.spellings} == {word}
        assert vocabulary.recognise(word.label("en").upper()) is word
        assert vocabulary.recognise(word.label("zh")) is word


@every_vocabulary
def test_no_spelling_means_two_words(vocabulary: type[Term]) -> None:
    spellings = Counter(spelling for word in vocabulary for spelling in word.spellings)
    assert [spelling for spelling, count in spellings.items() if count > 1] == []


@every_vocabulary
def test_every_word_has_a_name_of_its_own_in_each_language(vocabulary: type[Term]) -> None:
    english = {word.label("en") for word in vocabulary}
    chinese = {word.label("zh") for word in vocabulary}
    assert len(english) == len(chinese) == len(vocabulary)
    assert all(re.search(r"[一-鿿]", name) for name in chinese)


def test_every_vocabulary_is_tested() -> None:
    assert len(VOCABULARIES) >= 12
