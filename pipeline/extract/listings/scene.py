"""A sentence that may list something, with what is asked of it for each of its lists."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from pipeline.extract import stretch
from pipeline.extract.areas import Area, is_aside, places
from pipeline.extract.binding.setting import Setting
from pipeline.extract.draft import Draft
from pipeline.extract.listings.words import Words
from pipeline.extract.once import Remembering, once
from pipeline.extract.phrases import Hit
from pipeline.extract.view import View
from pipeline.frozen import frozen

TRADE = "trade"  # topic of indicators
COMMODITY = "commodity"  # type of items
LOOK_BACK = 12  # figures or areas before a list that are looked at


@frozen
class Scene(Remembering):
    """A sentence as the lists see it; `drafts` are all figures of the article, `line` is its first token's."""

    setting: Setting
    view: View
    words: Words
    drafts: Sequence[Draft]
    line: int

    def figures_before(self, token: int) -> list[Draft]:
        """Return the last figures in the line before a token, nearest first."""
        at = bisect_left(self.drafts, token, key=_first)
        near = self.drafts[max(at - LOOK_BACK, 0) : at]
        return [one for one in reversed(near) if one.is_figure and one.quantity.first >= self.line]

    def areas_before(self, token: int) -> list[Area]:
        """Return the last areas that the sentence names before a token, nearest first, none only to compare with."""
        at = bisect_left(self._areas, token, key=lambda one: one[0].first)
        return self._areas[max(at - LOOK_BACK, 0) : at][::-1]

    @once
    def _areas(self) -> list[Area]:
        found = places(self.view, self.setting.day, self.setting.geographies)
        return [one for one in found if not is_aside(self.view.scan, one[0])]

    def direction(self, token: int, concepts: frozenset[str]) -> Hit | None:
        """Return the last phrase of some concepts before a token."""
        before = islice(stretch.back_from(self.view.of("concept"), token), LOOK_BACK)
        return next((hit for hit in before if hit.value in concepts), None)

    def speaks_of_trade(self, token: int) -> bool:
        """Tell whether the sentence speaks of trade or goods, or the figures before it in the line are of trade."""
        if self._names_goods:
            return True
        known = self.setting.grammar.lists.indicators
        near = self.figures_before(token)[:1]
        return any(known[one.indicator or ""].topic == TRADE for one in near)

    @once
    def _names_goods(self) -> bool:
        items = self.setting.grammar.lists.items
        named = (str(hit.value) for hit in self.view.of("item"))
        return bool(self.words.of("list_for")) or any(items[one].type == COMMODITY for one in named if one in items)

    @once
    def against(self) -> frozenset[str]:
        """Return the kinds of list that the sentence, by its words, does not hold."""
        return frozenset(str(hit.value) for hit in self.words.of("list_against"))


def _first(draft: Draft) -> int:
    return draft.quantity.first
