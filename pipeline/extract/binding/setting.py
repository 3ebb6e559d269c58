"""What holds for every figure of an article."""

from collections import Counter
from collections.abc import Mapping, Sequence

from pipeline.extract import stretch
from pipeline.extract.binding.dated import Dated
from pipeline.extract.binding.features.kinds import TRADED
from pipeline.extract.goods import headline_goods, headline_trade, main_goods, only_goods, traded_goods
from pipeline.extract.once import once
from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY
from pipeline.extract.roles import list_heads
from pipeline.frozen import frozen

OFTEN = 3  # times that an article names the partner that it is about, and times as often as any other
GROUPING = "grouping"  # type of partners


@frozen
class Setting(Dated):
    """An article with what it is about: place, time, partner, goods.

    `is_explained` asks for the candidates that lost as well, for whoever asks why.
    """

    is_explained: bool = False

    @once
    def partners_named(self) -> Sequence[Hit]:
        """Return where the text names partners."""
        return self.scan.of("partner")

    @once
    def trade_partner(self) -> str | None:
        """Return the partner whose trade with the country the article is about: the only one of its headline.

        It is so if the article is on the country and names no other as often.
        """
        return self._headline_partner if self.main_place == COUNTRY else None

    @once
    def investor(self) -> str | None:
        """Return the partner whose investment the article is about: the only one of its headline, called investors."""
        found = self._headline_partner
        named = (hit for hit in self.partners_named if hit.first < self.headline_end)
        is_told = any(self.scan.at(hit.last, "investors") is not None for hit in named)
        return found if found is not None and is_told else None

    @once
    def _headline_partner(self) -> str | None:
        """Return the only partner of the headline, if the text names it often, and no other as often."""
        heads = {str(hit.value) for hit in self.partners_named if hit.first < self.headline_end}
        if len(heads) != 1:
            return None
        told = Counter(str(hit.value) for hit in self.partners_named)
        found = heads.pop()
        others = max((count for partner, count in told.items() if partner != found), default=0)
        return found if told[found] >= max(OFTEN, OFTEN * others) else None

    @once
    def groupings_named(self) -> list[Hit]:
        """Return where the text names groupings of countries."""
        known = self.grammar.lists.partners
        return [hit for hit in self.partners_named if known[str(hit.value)].type == GROUPING]

    @once
    def goods_named(self) -> list[Hit]:
        """Return where the text names commodities; words such as `the fruit` only point to one."""
        known, pointing = self.grammar.lists.items, self.scan.of("this_good")
        named = [hit for hit in self.scan.of("item") if known[str(hit.value)].type == "commodity"]
        return [hit for hit in named if not stretch.covering(pointing, hit.first, hit.last)] if pointing else named

    @once
    def goods_in_full(self) -> tuple[str, int, str] | None:
        """Return the first word of the goods that the text first names, in several words; the token behind; the item.

        Alone that word means the same further on.
        """
        first = next(iter(self.goods_named), None)
        if first is None or first.last - first.first == 1:
            return None
        return self.scan.norm(first.first), first.last, str(first.value)

    @once
    def owners_named(self) -> list[Hit]:
        """Return where the text names kinds of owners: the FDI sector, state firms."""
        known = self.grammar.lists.items
        return [hit for hit in self.scan.of("item") if known[str(hit.value)].type == "ownership"]

    @once
    def names_economy(self) -> bool:
        """Tell whether the text names the economy as what grows."""
        return any(hit.value == "grdp" for hit in self.scan.of("concept"))

    @once
    def heads_domestic_capital(self) -> bool:
        """Tell whether the headline names domestic capital, and no other."""
        named = (hit for hit in self.scan.of("origin") if hit.first < self.headline_end)
        return {str(hit.value) for hit in named} == {"domestic"}

    @once
    def sectors_named(self) -> list[Hit]:
        """Return where the text names sectors."""
        known = self.grammar.lists.items
        return [hit for hit in self.scan.of("item") if known[str(hit.value)].type == "sector"]

    @once
    def goods(self) -> str | None:
        """Return the commodity whose trade the article is about, if it is about that of one."""
        found = traded_goods(self.scan, self.goods_named, self.goods_grown)
        if found is None and (self.goes_round or self.main_place == COUNTRY):
            found = headline_trade(self.scan, self.goods_named, self.headline_end)
        return found or (main_goods(self.scan, self.goods_named) if self.main_place == COUNTRY else None)

    @once
    def first_trade(self) -> Hit | None:
        """Return the first words for trade of the article."""
        return next((hit for hit in self.scan.of("concept") if hit.value in TRADED), None)

    @once
    def good_bought(self) -> str | None:
        """Return the only commodity that the article names, for what its buyers pay."""
        return only_goods(self.scan, self.goods_named)

    @once
    def goods_grown(self) -> str | None:
        """Return the commodity that tonnes without a name are of: the one of the headline."""
        return headline_goods(self.scan, self.goods_named, self.headline_end)

    @once
    def list_heads(self) -> Mapping[int, int]:
        """Return the heads of the lists that the numerals of the article stand in."""
        return list_heads(self.scan)
