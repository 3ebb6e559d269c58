"""What a sentence names, before any of its figures is bound: times, companies, areas, partners, items."""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.areas import Area, is_of_peers, places
from pipeline.extract.areas.background import is_background
from pipeline.extract.binding.datable import dates
from pipeline.extract.binding.outside_reason import is_of_closed_reason
from pipeline.extract.binding.setting import Setting
from pipeline.extract.binding.usable import Usable, usable
from pipeline.extract.companies import Company, companies
from pipeline.extract.named import OF_OIL, SUBJECTS, Named, items, partners
from pipeline.extract.once import Remembering, once
from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View
from pipeline.frozen import frozen

SECTOR, GOODS, BUDGET = "sector", "commodity", "budget"  # types of items
OF_BUDGET = {"crude-oil": "crude-oil-revenue"}  # what goods bring in
TRADE = ("exports", "imports")
POINTING = ("this_good", "this_field", "this_sector")  # lists of words that point to an item named before
ITEMS = frozenset({"item", "owner_entry", *POINTING})  # lists of which a sentence that names items has a phrase
SUBJECT = 16  # tokens from the start of a sentence in which its subject stands


@frozen
class Contents(Remembering):
    """One sentence of an article, and what it names."""

    setting: Setting
    view: View

    def times(self, *, stock: bool) -> list[Expression]:
        """Return the expressions of time of the sentence that can date a stock, or a flow."""
        return self._of_stock if stock else self._of_flow

    @once
    def _of_stock(self) -> list[Expression]:
        return [one for one in self.view.times if dates(self.view, one, stock=True)]

    @once
    def _of_flow(self) -> list[Expression]:
        return [one for one in self.view.times if dates(self.view, one, stock=False)]

    def times_of(self, quantity: Quantity, *, stock: bool) -> list[Expression]:
        """Return the expressions of time that can date a quantity: none that another has alone."""
        return (self._usable_for_stock if stock else self._usable_for_flow).of(quantity)

    @once
    def _usable_for_stock(self) -> Usable:
        return usable(self.view, self._of_stock)

    @once
    def _usable_for_flow(self) -> Usable:
        return usable(self.view, self._of_flow)

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
            and not is_of_peers(self.view, one[0], self.setting.level(one[1]))
        ]  # fmt: skip

    @once
    def own_places(self) -> list[Hit]:
        """Return the words that mean the article's own area, but for `the city`, which may mean another."""
        told = [hit for hit in self.view.of("own_place") if hit.value != "city"]
        return [hit for hit in told if not is_background(self.view.scan, hit.first, hit.last)]

    @once
    def partners(self) -> list[Named]:
        """Return the partners that the sentence names."""
        found = partners(self.view)
        pointed, bloc = [*self.view.of("this_partner"), *self._countries_meant], self.view.of("this_bloc")
        found = self._with_pointed(found, pointed, self._partners_spoken_of) if pointed else found
        return self._with_pointed(found, bloc, self.setting.groupings_named) if bloc else found

    @property
    def _partners_spoken_of(self) -> list[Hit]:
        """Return where the text names partners, but for those that another is only compared with: `overtook the US`."""
        scan = self.view.scan
        return [
            hit for hit in self.setting.partners_named
            if scan.before(scan.back_over(hit.first, "definite"), "after") is None
        ]  # fmt: skip

    @property
    def _countries_meant(self) -> list[Hit]:
        """Return words such as `to the country` where goods go there: the country is then the partner named last."""
        found = self.view.of("to_country")
        if not found:
            return found
        is_trade = any(hit.value in TRADE for hit in self.view.of("concept")) or bool(self.view.of("sells"))
        return found if is_trade else []

    @once
    def items(self) -> list[Named]:
        """Return the items that the sentence names."""
        if not self.view.has(ITEMS):
            return []
        found = [one for one in items(self.view) if not self._is_doer(one) and not self._is_background(one)]
        if self.view.of("cause"):
            found = [one for one in found if not is_of_closed_reason(self.view, one)]
        found = self._with_short_forms(found)
        found = sorted([*found, *self.owners_told(found)], key=lambda one: one.first)
        goods, owners = self._goods_meant(found), self.view.of("this_sector")
        found = self._with_pointed(found, goods, self.setting.goods_named) if goods else found
        fields = self.view.of("this_field")
        found = self._with_pointed(found, fields, self.setting.sectors_named) if fields else found
        return self._with_pointed(found, owners, self.setting.owners_named) if owners else found

    def _goods_meant(self, found: Sequence[Named]) -> list[Hit]:
        """Return words such as `the fruit` that point to goods: none goes on as in `the fruit and vegetable sector`."""
        return [
            hit for hit in self.view.of("this_good")
            if not any(hit.first < one.last and one.first < hit.last < one.last for one in found)
        ]  # fmt: skip

    def owners_told(self, _: Sequence[Named]) -> list[Named]:
        """Return the owners that bare labels of the sentence name; what was told before it may say so."""
        return []

    def _with_short_forms(self, found: list[Named]) -> list[Named]:
        """Return names with what a word alone means where the text first names it in full: `vải` of `vải thiều`."""
        full = self.setting.goods_in_full
        if full is None:
            return found
        word, last, item = full
        scan = self.view.scan
        return [
            Named(one.first, one.last, item)
            if one.first >= last and one.last == one.first + 1 and scan.norm(one.first) == word else one
            for one in found
        ]  # fmt: skip

    def _is_background(self, one: Named) -> bool:
        """Tell whether goods only describe the area that is the subject: `Once known for tea, Hue sold goods for`."""
        is_good = self.setting.grammar.lists.items[one.identifier].type == GOODS
        return is_good and is_background(self.view.scan, one.first, one.last, SUBJECTS)

    def _is_doer(self, one: Named) -> bool:
        """Tell whether owners are only those through whom something came: `goods mainly sold by the FDI sector`."""
        cause = self.view.scan.before(one.first, "cause")
        if cause is None or self.view.scan.sign(one.last) == ":" or self.view.scan.before(cause.first, "copula"):
            return False  # thanks to domestic firms: 48 million USD; 2 million USD is due to FDI firms
        return self.setting.grammar.lists.items[one.identifier].type == "ownership"

    def _with_pointed(self, found: list[Named], pointed: list[Hit], named: Sequence[Hit]) -> list[Named]:
        """Return names with what words such as `this market` point to: the last one named before them.

        They are no name of their own then: `the fruit` is but the longan, not all fruit.
        """
        known = [(hit, stretch.last_before(named, hit.first)) for hit in pointed]
        meant = [Named(hit.first, hit.last, str(last.value)) for hit, last in known if last is not None]
        left = [one for one in found if not stretch.covering(meant, one.first, one.last)]
        return sorted([*left, *meant], key=lambda one: one.first)

    def items_of(self, indicator: str | None) -> list[Named]:
        """Return the items of the sentence that an indicator can be narrowed to (`item_scopes.csv`).

        A sector that trades stands for its goods: `the fishery exported 139,960 tonnes`; electricity is its own.
        """
        found = self._items.get(indicator)
        if found is None:
            found = self._items[indicator] = self._narrowed(indicator) if self.items else []
        return found

    def _narrowed(self, indicator: str | None) -> list[Named]:
        """Return the items that an indicator can be narrowed to."""
        allowed, known = self.setting.grammar.narrowing(indicator), self.setting.grammar.lists.items
        goods = {} if SECTOR in allowed else self.setting.grammar.goods
        goods = OF_BUDGET if BUDGET in allowed else goods
        sold = [Named(one.first, one.last, goods.get(one.identifier, one.identifier)) for one in self.items]
        own = self.setting.grammar.goods if GOODS in allowed else {}
        return [
            one for one in sold
            if known[one.identifier].type in allowed or one.identifier in allowed
            or own.get(one.identifier) == one.identifier
        ]  # fmt: skip

    @once
    def _items(self) -> dict[str | None, list[Named]]:
        """Return the items that the indicators asked for so far can be narrowed to."""
        return {}

    @once
    def names_oil(self) -> bool:
        """Tell whether the sentence names what is told with and without oil."""
        return any(one.identifier in OF_OIL for one in self.items)

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
        """Tell whether an area is the subject of a later clause of a stretch: who leads to that clause only tells it.

        `According to the board of the parks, the province drew`, `The board of the parks said Hue drew`.
        """
        own = stretch.within(self.own_places, first, last)
        named = [*own, *(hit for hit in self._placed if first <= hit.first < last and self._acts(hit))]
        return any(not self.is_led(hit) and self._opens_clause(first, hit.first) for hit in named)

    @once
    def _placed(self) -> list[Hit]:
        """Return the areas of the sentence, and `the city`."""
        return [*(hit for hit, _ in self.areas), *self.view.of("own_place")]

    def _acts(self, hit: Hit) -> bool:
        """Tell whether a verb of having or drawing stands right behind an area."""
        return self.view.scan.any_at(hit.last, "draws", "has", "perfect", "event")

    def _opens_clause(self, first: int, last: int) -> bool:
        """Tell whether a comma, a colon or a verb of telling stands between."""
        return bool(self.view.count(",:", first, last) or self.view.within("tells", first, last))

    def is_led(self, hit: Hit) -> bool:
        """Tell whether words such as `in` lead to an area."""
        scan = self.view.scan
        is_led = scan.any_before(hit.first, "partner_to", "place_to") or scan.at(hit.first, "partner_to")  # `của tỉnh`
        return bool(is_led) and not scan.before(hit.first, "area_noun")
