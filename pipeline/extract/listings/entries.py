"""One entry of a list, and what it is read from."""

from dataclasses import dataclass

from pipeline.extract.grammar import VIETNAMESE, Grammar
from pipeline.extract.listings.words import Words
from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import APOSTROPHES, DASHES
from pipeline.frozen import frozen

LONGEST = 8  # tokens of an entry that is no name of the vocabulary
INNER = DASHES | APOSTROPHES  # signs inside an entry
OVERLAP = 3  # tokens before an entry that a longer phrase can have taken with it: `nhóm sản phẩm | nông sản`
GOODS = frozenset({"export_goods", "import_goods"})
SECTORS, AGREEMENTS, INVESTORS = "sectors", "agreements", "investors"


@frozen
class Entry:
    """An entry: tokens `first` to `last` (exclusive), and one of item, partner and name.

    `end` is the token behind words that belong to it and are not quoted; `is_sure` tells that the vocabulary knows it.
    """

    first: int
    last: int
    end: int
    item: str | None = None
    partner: str | None = None
    name: str | None = None
    is_sure: bool = True


@dataclass(frozen=True)
class Reader:
    """What the entries of a list of one kind are read from: a sentence that ends before the token `end`.

    `is_strict` tells that the words that open the list may well lead to something else.
    """

    kind: str
    scan: Scan
    words: Words
    grammar: Grammar
    end: int
    is_strict: bool = False

    @property
    def noun_is_first(self) -> bool:
        """Tell whether a noun stands before the words that narrow it, as in Vietnamese."""
        return self.grammar.language == VIETNAMESE

    def exact(self, first: int, last: int) -> str:
        """Return the words of some tokens with single spaces."""
        return " ".join(self.scan.exact(first, last).split())

    def is_known(self, index: int) -> bool:
        """Tell whether a name of the vocabulary starts at a token, be it with an article."""
        known = self.scan.at(index, "partner") or self.words.at(index, "agreement") or self.item(index)
        return known is not None

    def stops(self, index: int) -> bool:
        """Tell whether a token is no part of an entry: a sign, a number, a word that ends the list or links entries."""
        if not self.scan.is_word(index):
            return self.is_sign(index)
        return any(self.words.at(index, category) for category in ("list_end", "list_and", "list_more"))

    def is_sign(self, index: int) -> bool:
        """Tell whether a token is a number, or a sign that stands between entries."""
        token = self.scan.tokens[index]
        return not token.is_word and token.text not in INNER

    def item(self, index: int) -> Hit | None:
        """Return the item that starts at a token; one over a comma only where its words are all of an entry.

        Where a longer phrase took the first words for another item, the words are looked at again by themselves.
        """
        hit = self.scan.at(index, "item")
        if hit is not None and not self._breaks(hit):
            return hit
        before = (self.scan.at(index - back, "item") for back in range(1, min(OVERLAP, index) + 1))
        if hit is None and not any(one and one.last > index for one in before):
            return None
        return self._alone(index)

    def whole_item(self, first: int, last: int) -> Hit | None:
        """Return the item that the words of some tokens are, all of them."""
        found = self.grammar.book.find(self.scan.tokens[first:last]).get("item", ())
        return next((hit for hit in found if hit.last - hit.first == last - first), None)

    def _breaks(self, hit: Hit) -> bool:
        """Tell whether a phrase ends within an entry behind a comma: `tôm, cá` of `tôm, cá tra`."""
        if hit.last >= self.end or self.stops(hit.last):
            return False
        return any(self.scan.sign(index) == "," for index in range(hit.first, hit.last))

    def _alone(self, index: int) -> Hit | None:
        """Return the item that starts at a token in the words up to the next sign."""
        last = min(index + LONGEST, self.end)
        end = next((at for at in range(index, last) if self.is_sign(at)), last)
        found = self.grammar.book.find(self.scan.tokens[index:end]).get("item", ())
        hit = next((hit for hit in found if not hit.first), None)
        return Hit(index, index + hit.last, hit.value) if hit else None
