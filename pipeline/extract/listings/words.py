"""The words around lists: `lexicon/<language>/listings.yaml` as phrases, apart from those of figures.

They are looked for in two steps, so that an article that lists nothing costs little: heads in the whole text, the rest
only in sentences that have one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pipeline.extract.once import Remembering, once
from pipeline.extract.phrases import PLAIN, Hit, Phrasebook
from pipeline.extract.scan import Scan
from pipeline.extract.view import View
from pipeline.frozen import frozen
from pipeline.vocabulary import lexicon

HEADS = ("list_head", "list_opens")


@dataclass(frozen=True)
class Books:
    """The phrases of a language: those that head a list, and all others."""

    heads: Phrasebook
    rest: Phrasebook


@frozen
class Word(Hit):
    """A phrase found, with its category."""

    category: str


@frozen
class Words(Remembering):
    """The words around lists in one sentence, by the token that they start at."""

    hits: list[Word]
    starts: Mapping[tuple[int, str], Word]

    def at(self, index: int, category: str) -> Word | None:
        """Return the phrase of a category that starts at a token."""
        return self.starts.get((index, category))

    def ends(self, index: int, *categories: str) -> bool:
        """Tell whether a phrase of one of the categories ends right before a token."""
        return any((index, category) in self._ends for category in categories)

    @once
    def _ends(self) -> frozenset[tuple[int, str]]:
        return frozenset((hit.last, hit.category) for hit in self.hits)

    def of(self, *categories: str) -> list[Word]:
        """Return the phrases of some categories, in order."""
        return [hit for hit in self.hits if hit.category in categories]


@cache
def books(language: str, folder: Path) -> Books:
    """Return the phrases of a language from a vocabulary folder."""
    found = Books(Phrasebook(), Phrasebook())
    for category, content in lexicon.load(folder, "listings", language).items():
        book = found.heads if category in HEADS else found.rest
        values = content if isinstance(content, Mapping) else {PLAIN: content}
        for value, phrases in values.items():
            book.add(category, value, phrases)
    return found


def headed(scan: Scan, views: Iterable[View], known: Books) -> Iterable[tuple[View, Words]]:
    """Yield the sentences that have the head of a list, with the words around lists in them."""
    heads = _in_order(known.heads.find(scan.tokens))
    at = 0
    for view in views:
        sentence, here = view.sentence, at
        while at < len(heads) and heads[at].first < sentence.last:
            at += 1
        if at > here:
            own = _in_order(known.rest.find(scan.tokens[sentence.first : sentence.last]))
            yield view, _words([*heads[here:at], *(_moved(hit, sentence.first) for hit in own)])


def _in_order(found: Mapping[str, list[Hit]]) -> list[Word]:
    """Return phrases of any category in the order of the text, the longest from a token on first."""
    words = (Word(hit.first, hit.last, hit.value, category) for category, hits in found.items() for hit in hits)
    return sorted(words, key=lambda word: (word.first, -word.last))


def _moved(word: Word, by: int) -> Word:
    return Word(word.first + by, word.last + by, word.value, word.category)


def _words(hits: list[Word]) -> Words:
    hits.sort(key=lambda hit: hit.first)
    return Words(hits, {(hit.first, hit.category): hit for hit in hits})
