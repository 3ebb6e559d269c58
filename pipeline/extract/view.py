"""A sentence as the binding sees it: its quantities in order, and the phrases before, between and behind them."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field

from pipeline.extract import stretch
from pipeline.extract.marks import Marks
from pipeline.extract.once import once
from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.scan import Scan
from pipeline.extract.sentences import Sentence
from pipeline.frozen import frozen

STOPS = frozenset(",;:()[]–—|•*+")  # what ends the words that still belong to a figure
HARD = frozenset(";:()|•")
NONE: list[Hit] = []  # what nobody adds to

Stretch = tuple[int, int]  # tokens, the last exclusive

PARTED = ("origin", "event")  # words that part an amount into those of a bracket behind it


@frozen
class View(Marks):
    """One sentence with its quantities and expressions of time; token numbers are those of the whole text.

    `hits` are its phrases by category, in order; `told_of` those that tables of rules (`rules`) ask for;
    `_fronts`, `_ends` and `_beyonds` the stretches before, behind and beyond quantities that have been asked for, by
    the quantity's first token.
    """

    quantities: list[Quantity]
    times: list[Expression]

    hits: dict[str, list[Hit]] = field(repr=False, compare=False)
    told_of: dict[object, frozenset[str]] = field(default_factory=dict, init=False, repr=False, compare=False)
    _fronts: dict[int, Stretch] = field(default_factory=dict, init=False, repr=False, compare=False)
    _ends: dict[int, Stretch] = field(default_factory=dict, init=False, repr=False, compare=False)
    _beyonds: dict[int, Stretch] = field(default_factory=dict, init=False, repr=False, compare=False)

    @once
    def lists(self) -> frozenset[str]:
        """Return the categories of which the sentence has a phrase."""
        return frozenset(self.hits)

    def names(self, time: Expression | None) -> bool:
        """Tell whether an expression of time stands in the sentence."""
        return time is not None and self.sentence.first <= time.first < self.sentence.last

    def has(self, categories: Iterable[str]) -> bool:
        """Tell whether the sentence has a phrase of one of the categories."""
        return not self.hits.keys().isdisjoint(categories)

    def of(self, category: str) -> list[Hit]:
        """Return the phrases of a category in the sentence."""
        return self.hits.get(category, NONE)

    def within(self, category: str, first: int, last: int) -> list[Hit]:
        """Return the phrases of a category that lie in a stretch of tokens."""
        known = self.hits.get(category)
        return stretch.within(known, first, last) if known else NONE

    def starting(self, category: str, first: int, last: int) -> Sequence[Hit]:
        """Return the phrases of a category that start in a stretch of tokens."""
        known = self.hits.get(category)
        return stretch.starting(known, first, last) if known else NONE

    def clear(self, category: str, masks: tuple[str, ...], first: int, last: int) -> list[Hit]:
        """Return the phrases of a category in a stretch that are not covered by a phrase of the masks."""
        found = self.within(category, first, last)
        if not found:
            return found
        near = [mask for mask in masks if mask in self.hits]
        return [hit for hit in found if not any(self._takes(mask, hit) for mask in near)] if near else found

    def _takes(self, category: str, hit: Hit) -> bool:
        """Tell whether a phrase of a category takes a word away: it overlaps, and is longer or starts before."""
        masks, length = self.of(category), hit.last - hit.first
        inside = stretch.starting(masks, hit.first, hit.last)
        return stretch.going_on(masks, hit.first) or any(mask.last - mask.first >= length for mask in inside)

    def before(self, quantity: Quantity) -> Stretch:
        """Return the stretch between the quantity before (or the start of the sentence) and this one."""
        known = self._fronts.get(quantity.first)
        if known is None:
            earlier = stretch.last_before(self.quantities, quantity.first)
            known = self._fronts[quantity.first] = (earlier.last if earlier else self.sentence.first), quantity.first
        return known

    def since(self, quantity: Quantity) -> Stretch:
        """Return the stretch before a quantity, past what stands in brackets if the quantity does not."""
        if not self._bracketed or self.in_brackets(quantity):
            return self.before(quantity)
        earlier = stretch.back_from(self.quantities, quantity.first)
        last = next((one for one in earlier if not self.in_brackets(one)), None)
        return (last.last if last else self.sentence.first), quantity.first

    def behind(self, quantity: Quantity) -> Stretch:
        """Return the stretch behind a quantity up to the next one or a stop."""
        known = self._ends.get(quantity.first)
        if known is None:
            known = self._ends[quantity.first] = self._behind(quantity)
        return known

    def beyond(self, quantity: Quantity) -> Stretch:
        """Return the stretch behind a quantity; that of money goes on behind a bracket that restates it.

        So it does behind one on its change that a verb follows: `5 million USD (+4%) is from exports`.
        """
        if quantity.kind != "money":
            return self.behind(quantity)
        known = self._beyonds.get(quantity.first)
        if known is None:
            known = self._beyonds[quantity.first] = self._beyond(quantity)
        return known

    def _beyond(self, quantity: Quantity) -> Stretch:
        """Return the stretch behind money."""
        following = stretch.first_from(self.quantities, quantity.last)
        if following is None or following.kind not in ("money", "percent"):
            return self.behind(quantity)
        if self.scan.sign(quantity.last) != "(" or self.in_brackets(quantity) or not self.in_brackets(following):
            return self.behind(quantity)
        if any(self.starting(kind, quantity.last, following.first) for kind in PARTED):
            return self.behind(quantity)  # (domestic 32 million USD, FDI 2.7 billion)
        closing = next((at for at in range(following.last, self.sentence.last) if self.scan.sign(at) == ")"), None)
        is_left = closing is None or (following.kind == "percent" and not self.scan.at(closing + 1, "copula"))
        return self.behind(quantity) if closing is None or is_left else self.up_to_stop(closing + 1)

    def up_to_stop(self, first: int) -> Stretch:
        """Return the stretch from a token up to the next quantity or a stop."""
        end = self.following(first)
        return first, next(iter(self.signs_within(STOPS, first, end)), end)

    def following(self, index: int) -> int:
        """Return the first token of the next quantity from a token on, or the end of the sentence."""
        quantity = stretch.first_from(self.quantities, index)
        return quantity.first if quantity else self.sentence.last

    def _behind(self, quantity: Quantity) -> Stretch:
        if quantity.end_of_range == "low":  # the words behind a range stand behind its upper end
            upper = stretch.first_from(self.quantities, quantity.last)
            return self.behind(upper) if upper else (quantity.last, quantity.last)
        end, acronym = self.following(quantity.last), -1
        for index in self.signs_within(STOPS, quantity.last, end):
            if self.scan.sign(index) == "(" and self.scan.sign(index + 2) == ")":  # direct investment (FDI) projects
                acronym = index + 2
            if index > acronym:
                return quantity.last, index
        return quantity.last, end

    @once
    def main_first(self) -> int:
        """Return where the main clause starts, behind words in front of it that only tell why or how, without a figure.

        `Thanks to new orders, | exports rose`; those that say what the sentence is on are its own.
        """
        first = self.sentence.first
        if not self.scan.any_at(first, "cause", "circumstance") or self.scan.any_at(first, "as_topic", "event"):
            return first  # as regards exports, ...; with both, ...
        comma = next(iter(self.signs_within(STOPS, first, self.following(first))), None)
        if comma is None or self.scan.sign(comma) != "," or self.scan.at(comma + 1, "relative"):
            return first
        return first if self.within("contrast", first + 1, comma) else comma + 1  # though hit by storms yet exports,

    @once
    def loose_months(self) -> list[Expression]:
        """Return the quarters and months of the sentence that name no year."""
        return [one for one in self.times if one.kind == "months" and one.year is None]

    @once
    def has_compared(self) -> bool:
        """Tell whether the sentence names a time that others are compared with."""
        return any(one.compared for one in self.times)

    @once
    def has_dong(self) -> bool:
        """Tell whether the sentence counts money in dong, and not only restates dollars in a bracket."""
        return any(one.kind == "money" and one.unit == "VND" and not self._restates(one) for one in self.quantities)

    def _restates(self, quantity: Quantity) -> bool:
        """Tell whether a bracket behind dollars holds but the same in dong: `5 million USD (125 billion VND)`."""
        if not self.in_brackets(quantity):
            return False
        earlier = stretch.last_before(self.quantities, quantity.first)
        if earlier is None or earlier.unit != "USD" or self.in_brackets(earlier):
            return False
        return not self.within("origin", self.opening(quantity.first), quantity.first)

    @once
    def has_rank(self) -> bool:
        """Tell whether the sentence tells a rank."""
        return any(one.kind == "rank" for one in self.quantities)

    @once
    def has_dollars(self) -> bool:
        """Tell whether the sentence counts money in dollars."""
        return any(one.kind == "money" and one.unit == "USD" for one in self.quantities)


def views(
    scan: Scan, sentences: Sequence[Sentence], quantities: Sequence[Quantity], times: Sequence[Expression]
) -> Iterator[View]:
    """Yield each sentence with the quantities, the expressions of time and the phrases that stand in it."""
    starts, moments = [one.first for one in quantities], [one.first for one in times]
    for sentence, hits in zip(sentences, _hits(scan, sentences), strict=True):
        own = slice(bisect_left(starts, sentence.first), bisect_left(starts, sentence.last))
        when = slice(bisect_left(moments, sentence.first), bisect_left(moments, sentence.last))
        yield View(scan, sentence, list(quantities[own]), list(times[when]), hits)


def _hits(scan: Scan, sentences: Sequence[Sentence]) -> list[dict[str, list[Hit]]]:
    """Return, for each sentence, its phrases by category, in order; one sentence follows the other."""
    found: list[dict[str, list[Hit]]] = [defaultdict(list) for _ in sentences]
    sentence_of = [
        own for own, sentence in zip(found, sentences, strict=True) for _ in range(sentence.first, sentence.last)
    ]
    for category, hits in scan.kinds.items():
        for hit in hits:
            sentence_of[hit.first][category].append(hit)
    return found
