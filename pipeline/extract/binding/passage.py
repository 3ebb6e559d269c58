"""A sentence while its figures are bound: how it goes on from those before, and what was said in it so far."""

from collections.abc import Sequence
from dataclasses import field

from pipeline.extract import stretch
from pipeline.extract.binding.among_arrivals import exceed_arrivals, is_among_arrivals
from pipeline.extract.binding.contents import SUBJECT, Contents
from pipeline.extract.binding.discourse import Discourse
from pipeline.extract.binding.features import CAME, THERE
from pipeline.extract.binding.former_latter import former_and_latter, of_two_named
from pipeline.extract.binding.said import Said
from pipeline.extract.binding.whole_again import names_whole
from pipeline.extract.draft import Draft
from pipeline.extract.figure_rows import level_rows, rows
from pipeline.extract.fronted import fronted
from pipeline.extract.listed import Pair
from pipeline.extract.lists import names_of, pairs
from pipeline.extract.named import Named, items
from pipeline.extract.once import once
from pipeline.extract.owner_entries import owner_entries, parted
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.frozen import frozen

FIELD_WITHIN = 2  # tokens from `in` to the attraction in which somebody leads
WIDER = ("parks", "countries")  # counts of which end what was told of one project
FEWEST_PEERS = 2  # areas that a sentence tells to speak of them together in the next
OPENING = 3  # tokens at the start of a sentence in which it says how it goes on


@frozen
class Passage(Contents):
    """One sentence of an article, with what the sentences before left and what was `said` in it so far.

    `drafts` are what was read so far, `figures` those of them that are figures of indicators.
    """

    discourse: Discourse
    said: Said = field(default_factory=Said)
    drafts: list[Draft] = field(init=False)
    figures: list[Draft] = field(init=False)

    def __post_init__(self) -> None:
        """Hold what was said at hand: most rules ask for the figures so far."""
        object.__setattr__(self, "drafts", self.said.drafts)
        object.__setattr__(self, "figures", self.said.figures)

    @once
    def owner_rows(self) -> list[Named]:
        """Return the owners that bare labels name, where something is parted that is told by its owners."""
        if not self.view.of("owner_entry") or self.parted_by_owners is None:
            return []
        return owner_entries(self.view, items(self.view))

    @once
    def parted_by_owners(self) -> str | None:
        """Return the concept that owners have parts of: the last named before the first label, else the last told."""
        last = self.discourse.last
        return parted(self.view, last.concept if last is not None else None)

    def owners_told(self, _: Sequence[Named]) -> list[Named]:
        """Return the owners that bare labels of a row name."""
        return self.owner_rows

    @once
    def points_back(self) -> bool:
        """Tell whether the sentence opens with a word for what the one before spoke of: `They`, `The sum`."""
        return self.view.scan.at(self.view.sentence.first, "points_back") is not None

    def add(self, draft: Draft) -> None:
        """Add a figure once it is bound."""
        self.said.add(draft, in_brackets=self.view.in_brackets(draft.quantity))

    def before(self, quantity: Quantity) -> Draft | None:
        """Return the figure before in the sentence; one in brackets passes nothing on to one outside."""
        said = self.said
        if not said.figures:
            return None
        last, free = said.figures[-1], said.free
        return last if free is None or free is last or self.view.in_brackets(quantity) else free

    def last_of(self, concept: str) -> Draft | None:
        """Return the last figure of a concept in the sentence."""
        return self.said.of_concept.get(concept)

    @once
    def goes_on(self) -> bool:
        """Tell whether the sentence goes on from the one before: in the same line, or in a list that it opened."""
        line = self.view.sentence.line
        return line == self.discourse.line or self.in_open_list

    @property
    def turns_from_project(self) -> bool:
        """Tell whether the sentence speaks no more of one project: its subject is an area, or it counts parks, say."""
        return self.opens_with_area or self._opens_with_projects or any(self.last_of(counted) for counted in WIDER)

    @property
    def _opens_with_projects(self) -> bool:
        """Tell whether a paragraph opens with new projects as such: `Dự án mới có 17`."""
        named = self.view.scan.at(self.view.sentence.first, "concept")
        told = self.view.scan.at(named.last, "event") if named is not None and named.value == "projects" else None
        return told is not None and not self.goes_on

    @once
    def is_part(self) -> bool:
        """Tell whether the sentence opens with words that make its figures parts of those before: `Trong đó`.

        The whole may be told again: `Among the 367 projects, 62 are domestic`.
        """
        start = self.view.sentence.first
        opened = [
            hit for hit in self.view.starting("of_which", start, start + OPENING)
            if not stretch.covering(self.view.times, hit.last - 1, hit.last)  # Of this year's plan 2% was met
        ]  # fmt: skip
        again = names_whole(self.view, [*self.discourse.levels, *self.discourse.last_counts])
        return bool(opened) or self.view.scan.at(start, "remaining") is not None or again

    @once
    def is_same_sum(self) -> bool:
        """Tell whether the sentence opens with words for the figure before: `The amount was channelled into`.

        A comma may part them from who says so: `According to the board, the amount was`.
        """
        if not self.view.of("same_sum"):
            return False
        start = self.view.sentence.first
        comma = self.view.first_sign(",", min(start + SUBJECT, self.view.following(start)))
        opened = [start] if comma is None else [start, comma + 1]
        return any(self.view.starting("same_sum", at, at + 1) for at in opened)

    @once
    def is_on_period_before(self) -> bool:
        """Tell whether a row or list that opened with changes on the period before goes on, and names no other base."""
        discourse = self.discourse
        is_below = discourse.base_line == self.view.sentence.line or (self.in_open_list and discourse.is_based)
        return discourse.base == "pop" and is_below and not self.view.of("base")

    @once
    def is_of_whole(self) -> bool:
        """Tell whether the sentence tells the parts of the figure before it: `of the figure` before its first one."""
        first = self.view.following(self.view.sentence.first)
        return bool(self.view.within("of_which", self.view.sentence.first, first))

    @once
    def in_open_list(self) -> bool:
        """Tell whether the sentence is an entry of a list that a colon opened."""
        return self.discourse.is_open and self.view.is_listed

    @once
    def stands_now(self) -> bool:
        """Tell whether a sentence in the present tense, without a time or an event, tells what there is.

        So does a paragraph that opens a list: `Investors include Japan with 176 projects`.
        """
        view = self.view
        if self.exceeds_arrivals:
            return True
        is_told = view.of("stands") or (not self.goes_on and view.of("includes"))
        if not is_told or view.times or view.of("base") or is_among_arrivals(self, self.discourse):
            return False
        return all(hit.value in THERE or self._is_field(hit) for hit in view.of("event"))

    @once
    def exceeds_arrivals(self) -> bool:
        """Tell whether a partner has more projects or capital than all that came, as the sentence before told."""
        return exceed_arrivals(self, self.discourse)

    def _is_field(self, hit: Hit) -> bool:
        """Tell whether an event only is what somebody leads in, in no time that was told: `leads in FDI attraction`."""
        led = self.view.within("inside", hit.first - FIELD_WITHIN, hit.first)
        return hit.value in CAME and bool(led) and self.discourse.expression is None

    @once
    def _pairs(self) -> dict[int, Pair]:
        is_row = self.view.of("respectively") or (self.view.of("conj") and rows(self.view))
        found = pairs(self.view, self.places, self.partners, self.items) if is_row else {}
        found = found or self._of_peers() or self._of_items_before()
        found = found or (self._answers_to_before() if self.view.of("respectively") else {})
        found = found | self._of_two() if self.view.of("one_of_two") else found
        return found or fronted(self.view, self.areas, self.partners, self.items)

    def _of_two(self) -> dict[int, Pair]:
        """Return which of two names of the sentence, or of two levels before it, `the former` and `the latter` mean."""
        named = of_two_named(self.view, names_of(self.view, self.places, self.partners, self.items))
        return named or self._answering(former_and_latter(self.view, self.discourse.levels))

    def _of_peers(self) -> dict[int, Pair]:
        """Return the areas of the sentence before that as many figures are of: `The three localities earned $3, ...`.

        So it is where the sentence speaks of peers and names none itself.
        """
        named = self.discourse.areas
        if len(named) < FEWEST_PEERS or self.areas or not self._counts_peers:
            return {}
        return {
            one.first: Pair(place=place)
            for row in level_rows(self.view, len(named))
            for one, place in zip(row, named, strict=True)
        }

    def _of_items_before(self) -> dict[int, Pair]:
        """Return the items of the sentence before that as many shares are of: `They made up 15%, 48% and 31% of it`."""
        named, start = self.discourse.parts, self.view.sentence.first
        if len(named) < FEWEST_PEERS or self.items:
            return {}
        is_theirs = self.points_back or self.view.of("respectively") or self.view.starting("they", start, start + 1)
        if not is_theirs:
            return {}
        row = next((row for row in rows(self.view) if len(row) == len(named) and row[0].kind == "percent"), [])
        return {one.first: Pair(item=item) for one, item in zip(row, named, strict=False)}

    @property
    def _counts_peers(self) -> bool:
        """Tell whether the sentence speaks of peers; months that date it are none."""
        told = self.view.of("scope_nouns")
        return any(not stretch.covering(self.view.times, hit.first, hit.last) for hit in told)

    def _answers_to_before(self) -> dict[int, Pair]:
        """Return the levels of the sentence before that a row answers to: `The figures rose 20% and 25% respectively`.

        So it does where the sentence has nothing else to answer to.
        """
        levels, found = self.discourse.levels, rows(self.view)
        if len(found) != 1 or len(found[0]) != len(levels):
            return {}
        row = zip(found[0], levels, strict=True)
        return self._answering({one.first: Pair(quantity=level.quantity) for one, level in row})

    def _answering(self, found: dict[int, Pair]) -> dict[int, Pair]:
        """Return pairs with levels of the sentence before, which are then known as what this one answers to."""
        for one in self.discourse.levels if found else ():
            self.said.answers.setdefault(one.quantity.first, one)
        return found

    def pair(self, quantity: Quantity) -> Pair | None:
        """Return what a quantity answers to in a sentence that says `respectively`."""
        return self._pairs.get(quantity.first)
