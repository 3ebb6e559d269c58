"""A sentence while its figures are bound, and what it names."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from pipeline.extract import stretch
from pipeline.extract.areas import Area, places
from pipeline.extract.binding.discourse import Discourse
from pipeline.extract.binding.said import Said
from pipeline.extract.binding.setting import Setting
from pipeline.extract.binding.timing import dates
from pipeline.extract.companies import Company, companies
from pipeline.extract.draft import Draft
from pipeline.extract.lists import Pair, pairs, rows
from pipeline.extract.named import Named, items, partners
from pipeline.extract.once import once
from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

SECTOR = "sector"  # type of items
STANDING = frozenset({"running", "valid"})  # events of what there is
SUBJECT = 16  # tokens from the start of a sentence in which its subject stands
OPENING = 3  # tokens at the start of a sentence in which it says how it goes on
SUPERLATIVE_WITHIN = 9  # tokens from `largest` to the area of which something is the first
LEADS_WITHIN = 4  # tokens of `leads all provinces in the`
FIELD_WITHIN = 9  # tokens from a rank to the region of its peers


@dataclass(frozen=True)
class Passage:
    """One sentence of an article, with what the sentences before left and what was `said` in it so far."""

    setting: Setting
    view: View
    discourse: Discourse
    said: Said = field(default_factory=Said)

    @property
    def drafts(self) -> list[Draft]:
        """Return what was read so far."""
        return self.said.drafts

    @property
    def figures(self) -> list[Draft]:
        """Return the figures of indicators read so far."""
        return self.said.figures

    def add(self, draft: Draft) -> None:
        """Add a figure once it is bound."""
        self.said.add(draft, in_brackets=self.view.in_brackets(draft.quantity))

    def before(self, quantity: Quantity) -> Draft | None:
        """Return the figure before in the sentence; one in brackets passes nothing on to one outside."""
        last = self.figures[-1] if self.figures else None
        return last if self.view.in_brackets(quantity) else self.said.free or last

    def last_of(self, concept: str) -> Draft | None:
        """Return the last figure of a concept in the sentence."""
        return self.said.of_concept.get(concept)

    @once
    def goes_on(self) -> bool:
        """Tell whether the sentence goes on from the one before: in the same line, or in a list that it opened."""
        line = self.view.sentence.line
        return line == self.discourse.line or self.in_open_list

    @once
    def is_part(self) -> bool:
        """Tell whether the sentence opens with words that make its figures parts of those before: `Trong đó`."""
        start = self.view.sentence.first
        return bool(self.view.starting("of_which", start, start + OPENING))

    @once
    def is_same_sum(self) -> bool:
        """Tell whether the sentence opens with words for the figure before: `The amount was channelled into`.

        A comma may part them from who says so: `According to the board, the amount was`.
        """
        start = self.view.sentence.first
        comma = self.view.first_sign(",", min(start + SUBJECT, self.view.following(start)))
        opened = [start] if comma is None else [start, comma + 1]
        return any(self.view.starting("same_sum", at, at + 1) for at in opened)

    @once
    def is_of_whole(self) -> bool:
        """Tell whether the sentence tells the parts of the figure before it: `of the figure` before its first one."""
        first = self.view.following(self.view.sentence.first)
        return bool(self.view.within("of_which", self.view.sentence.first, first))

    @once
    def opens_with_area(self) -> bool:
        """Tell whether an area is the subject of the sentence: named before any figure, not behind `in` or `to`."""
        start = self.view.sentence.first
        end = min(self.view.following(start), start + SUBJECT)
        if stretch.starting(self.companies, start, end):
            return False
        named = [*(hit for hit, _ in self.areas), *self.own_places]
        return any(start <= hit.first < end and not self.is_led(hit) for hit in named)

    def names_subject(self, first: int, last: int) -> bool:
        """Tell whether `the province` is the subject of a stretch of the sentence, behind a comma."""
        named = stretch.within(self.own_places, first, last)
        return any(not self.is_led(hit) and self.view.count(",", first, hit.first) for hit in named)

    def is_led(self, hit: Hit) -> bool:
        """Tell whether words such as `in` lead to an area."""
        scan = self.view.scan
        return scan.any_before(hit.first, "partner_to", "place_to") and not scan.before(hit.first, "area_noun")

    @once
    def in_open_list(self) -> bool:
        """Tell whether the sentence is an entry of a list that a colon opened."""
        return self.discourse.is_open and self.view.is_listed

    @once
    def stands_now(self) -> bool:
        """Tell whether a sentence in the present tense, without a time or an event, tells what there is."""
        view = self.view
        if not view.of("stands") or view.times or view.of("base"):
            return False
        return all(hit.value in STANDING for hit in view.of("event"))

    def times(self, *, stock: bool) -> list[Expression]:
        """Return the expressions of time of the sentence that can date a stock, or a flow."""
        return self._of_stock if stock else self._of_flow

    @once
    def _of_stock(self) -> list[Expression]:
        return [one for one in self.view.times if dates(self.view, one, stock=True)]

    @once
    def _of_flow(self) -> list[Expression]:
        return [one for one in self.view.times if dates(self.view, one, stock=False)]

    @once
    def companies(self) -> list[Company]:
        """Return the companies that the sentence names."""
        return companies(self.view)

    @once
    def places(self) -> list[Area]:
        """Return the areas that the sentence names."""
        return places(self.view, self.setting.day, self.setting.geographies)

    @once
    def areas(self) -> list[Area]:
        """Return the areas that the sentence names, but for those in names of companies and the fields of ranks."""
        return [
            one for one in self.places
            if not stretch.covering(self.companies, one[0].first, one[0].first + 1)
            and not self._is_field(one) and not self._is_of_superlative(one)
        ]  # fmt: skip

    def _is_of_superlative(self, named: Area) -> bool:
        """Tell whether a country or region only says among whom something is first: `the largest producer in ...`."""
        if self.setting.level(named[1]) not in ("country", "region"):
            return False
        first = named[0].first
        if any(hit.last >= first for hit in self.view.starting("leads_field", first - LEADS_WITHIN, first)):
            return True
        told = self.view.within("superlative", named[0].first - SUPERLATIVE_WITHIN, named[0].first)
        first = told[-1].last if told else named[0].first
        led = self.view.scan.any_before(named[0].first, "inside") or self.view.within("inside", first, named[0].first)
        return bool(told) and bool(led) and self.view.following(first) >= named[0].first

    def _is_field(self, named: Area) -> bool:
        """Tell whether a region is only that of the peers of a rank: `thứ 8/11 tỉnh, thành phố vùng ...`."""
        if self.setting.level(named[1]) != "region":
            return False
        earlier = stretch.back_from(self.view.quantities, named[0].first)
        near = takewhile(lambda one: named[0].first - one.last <= FIELD_WITHIN, earlier)
        return any(one.kind == "rank" for one in near)

    @once
    def own_places(self) -> list[Hit]:
        """Return the words that mean the article's own area, but for `the city`, which may mean another."""
        return [hit for hit in self.view.of("own_place") if hit.value != "city"]

    @once
    def partners(self) -> list[Named]:
        """Return the partners that the sentence names."""
        found = partners(self.view)
        pointed = self.view.of("this_partner")
        return self._with_pointed(found, pointed, self.setting.partners_named) if pointed else found

    @once
    def items(self) -> list[Named]:
        """Return the items that the sentence names."""
        found = [one for one in items(self.view) if not self._is_doer(one)]
        pointed = self.view.of("this_good")
        return self._with_pointed(found, pointed, self.setting.goods_named) if pointed else found

    def _is_doer(self, one: Named) -> bool:
        """Tell whether owners are only those through whom something came: `goods mainly sold by the FDI sector`."""
        if self.view.scan.before(one.first, "cause") is None:
            return False
        return self.setting.grammar.lists.items[one.identifier].type == "ownership"

    def _with_pointed(self, found: list[Named], pointed: list[Hit], named: Sequence[Hit]) -> list[Named]:
        """Return names with what words such as `this market` point to: the last one named before them."""
        known = [(hit, next(stretch.back_from(named, hit.first), None)) for hit in pointed]
        meant = [Named(hit.first, hit.last, str(last.value)) for hit, last in known if last is not None]
        return sorted([*found, *meant], key=lambda one: one.first)

    def items_of(self, indicator: str | None) -> list[Named]:
        """Return the items of the sentence that an indicator can be narrowed to (`item_scopes.csv`).

        A sector that trades stands for its goods: `the fishery exported 139,960 tonnes`.
        """
        allowed = self.setting.grammar.narrowing(indicator)
        if allowed not in self._items:
            goods = {} if SECTOR in allowed else self.setting.grammar.goods
            sold = [replace(one, identifier=goods.get(one.identifier, one.identifier)) for one in self.items]
            known = self.setting.grammar.lists.items
            self._items[allowed] = [one for one in sold if known[one.identifier].type in allowed]
        return self._items[allowed]

    @once
    def _items(self) -> dict[frozenset[str], list[Named]]:
        """Return the items of the types that have been asked for."""
        return {}

    @once
    def _pairs(self) -> dict[int, Pair]:
        is_row = self.view.of("respectively") or (self.view.of("conj") and rows(self.view))
        found = pairs(self.view, self.places, self.partners, self.items) if is_row else {}
        return found or (self._answers_to_before() if self.view.of("respectively") else {})

    def _answers_to_before(self) -> dict[int, Pair]:
        """Return the levels of the sentence before that a row answers to: `The figures rose 20% and 25% respectively`.

        So it does where the sentence has nothing else to answer to.
        """
        levels, found = self.discourse.levels, rows(self.view)
        if len(found) != 1 or len(found[0]) != len(levels):
            return {}
        for one in levels:
            self.said.answers.setdefault(one.quantity.first, one)
        return {one.first: Pair(quantity=level.quantity) for one, level in zip(found[0], levels, strict=True)}

    def pair(self, quantity: Quantity) -> Pair | None:
        """Return what a quantity answers to in a sentence that says `respectively`."""
        return self._pairs.get(quantity.first)
