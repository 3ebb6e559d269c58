"""Which area an article is about: the one that it names most, the first lines counting more."""

from collections.abc import Mapping

from pipeline.extract import stretch
from pipeline.extract.areas import counts_provinces, is_dateline, is_named
from pipeline.extract.binding.area_weights import HEAD, AreasWeighed
from pipeline.extract.binding.features import INVESTED, SHARES
from pipeline.extract.binding.foremost import tells_of_country
from pipeline.extract.binding.ranked_headline import is_only_ranked
from pipeline.extract.binding.rounds import headed, is_round, is_row_of_heads
from pipeline.extract.binding.survey import PROVINCE, SURVEYED, is_survey
from pipeline.extract.binding.town_told import town_told
from pipeline.extract.binding.wider import province_around
from pipeline.extract.binding.written_in import written_in
from pipeline.extract.once import once
from pipeline.extract.phrases import Hit
from pipeline.extract.places import CAPITAL, COUNTRY, PARTS, PROVINCES, REGION, area, lies_in
from pipeline.frozen import frozen

OFTEN = 4 * PROVINCE  # what an article on one province speaks of it at least, however late it names it first
BESIDE = 8  # tokens between foreign capital and the projects or money that it is
GATE = "border-gate"  # level of an area
EARLY = 120  # tokens in which an article says of whose capital it tells


@frozen
class Located(AreasWeighed):
    """An article with its place."""

    @once
    def main_place(self) -> str | None:
        """Return the area that the article is about: the one it names most, the first lines counting more."""
        weights = self._weights
        if is_survey(self.scan, weights, self.geographies):
            return self._region_of_headline or COUNTRY
        written = written_in(self.scan, self.geographies, weights, self.day)
        if not weights and not self.scan.of("own_place") and self._tells_of_abroad(written):
            return COUNTRY
        found = max(self._told_first(weights), key=lambda identifier: weights[identifier]) if weights else None
        found = written or found
        found = province_around(self.scan, self.geographies, found, weights, self.day)
        found = town_told(self.scan, self._told, self.headline_end, found, self.geographies)
        if not self._heads and (gate := self._gate_of_headline) is not None:
            return gate
        if is_only_ranked(self.scan, self._told, self.headline_end, found, self.geographies):
            return COUNTRY
        is_rare = max(weights.get(found or "", OFTEN), [one for _, one in self._told].count(found or "")) < OFTEN
        return COUNTRY if is_rare and self.level(found) in PROVINCES and self._is_told_late(found) else found

    @property
    def _region_of_headline(self) -> str | None:
        """Return the region that the headline of a survey stands under: it is of provinces of that region."""
        heads = [(hit.first, one) for hit, one in self._told if hit.first < self.headline_end]
        regions = [one for first, one in heads if self.level(one) == REGION and self._heads_text(first)]
        return regions[0] if len(heads) == 1 and regions else None

    def _told_first(self, weights: Mapping[str, float]) -> list[str]:
        """Return areas in the order in which one is meant where several are named as often: the text's own dateline.

        Then as they are named.
        """
        lines = [
            area(str(hit.value), self.day, self.geographies)
            for hit in self.scan.of("place") if is_named(self.scan, hit) and is_dateline(self.scan, hit)
        ]  # fmt: skip
        return [*(one for one in lines if one in weights and one != CAPITAL), *weights]

    def _tells_of_abroad(self, written: str | None) -> bool:
        """Tell whether an article that names no area is on the country: its bodies report, or it names partners.

        Provinces have partners, too: with one in its dateline the article is on that.
        """
        if self.scan.of("national_body"):
            return True
        return written is None and len({str(hit.value) for hit in self.scan.of("partner")}) > 1

    @property
    def _gate_of_headline(self) -> str | None:
        """Return the gate that a headline opens with as its subject: `Cửa khẩu Lao Bảo: 40 triệu USD`."""
        noun = self.scan.at(0, "gate")
        named = [one for one in self._told if noun is not None and one[0].first == noun.last]
        named = named or [one for one in self._told if one[0].first == 0 and noun is not None]
        if not named or self.scan.sign(named[0][0].last) != ":" or self.level(named[0][1]) not in PARTS:
            return None
        return named[0][1]

    @once
    def only_gate(self) -> str | None:
        """Return the gate of the border that alone of its kind the article names."""
        gates = {one for _, one in self._told if self.level(one) == GATE}
        return gates.pop() if len(gates) == 1 else None

    def _is_told_late(self, place: str | None) -> bool:
        """Tell whether an article first names a province, or a part of it, in a later sentence than the country."""
        named = (hit for hit, one in self._told if place and (one == place or lies_in(one, place, self.geographies)))
        first = next((hit.first for hit in named if not self._is_in_row(hit)), 0)
        country = [hit.first for hit, one in self._told if one == COUNTRY and self._is_told(hit.first)]
        spoken = min([*country, *(hit.first for hit in self.scan.of("nation"))], default=first)
        spoken = first if any(hit.first < first for hit in self.scan.of("own_place")) else spoken
        is_later = first >= HEAD or any(self.scan.sign(at) == "." for at in range(spoken, first))
        return is_later and tells_of_country(self.scan, first, country)

    @once
    def goes_round(self) -> bool:
        """Tell whether an article goes from one province to others that count as much: none of them is its own."""
        if self.main_place != COUNTRY and is_row_of_heads(self.scan, self._told, self.headline_end, self.geographies):
            return True
        is_headed = len(headed(self.scan, self._told, self.geographies)) > 1
        return is_headed or is_round(self.main_place, self._weights, self.geographies)

    @once
    def main_place_told(self) -> int:
        """Return the token at which the article first names its own area, 0 where it never does."""
        named = (hit for hit in self.scan.of("place") if is_named(self.scan, hit))
        areas = ((hit, area(str(hit.value), self.day, self.geographies)) for hit in named)
        return next((hit.first for hit, identifier in areas if identifier == self.main_place), 0)

    @once
    def tells_of_many(self) -> bool:
        """Tell whether an article goes from province to province: what names none goes on with the one before."""
        named = {str(hit.value) for hit in self.scan.of("place")}
        is_of_country = COUNTRY in named or counts_provinces(self.scan)
        return self.main_place == COUNTRY and not is_of_country and len(named) > SURVEYED

    @once
    def speaks_of_foreign_capital(self) -> bool:
        """Tell whether an article names foreign capital early on, beside a word for it, and no other anywhere.

        Foreigners who visit or work are none: `2 million of the guests were foreigners`; nor is what they buy into
        domestic capital: `foreigners bought shares of 90 domestic firms`.
        """
        named = [hit for hit in self.scan.of("origin") if hit.value != "enterprise" and not self._is_bought(hit)]
        if {str(hit.value) for hit in named} != {"fdi"} or named[0].first >= EARLY:
            return False
        invested = [hit for hit in self.scan.of("concept") if hit.value in INVESTED]
        return any(
            self._are_together(hit, one)
            for hit in named
            if hit.first < EARLY
            for one in stretch.starting(invested, hit.first - BESIDE, hit.last + BESIDE)
        )

    def _is_bought(self, hit: Hit) -> bool:
        """Tell whether domestic firms are those that shares are bought of."""
        if hit.value != "domestic":
            return False
        bought = (one for one in self.scan.of("event") if one.value == SHARES)
        return any(0 <= hit.first - one.last <= BESIDE and self._are_together(one, hit) for one in bought)

    def _are_together(self, one: Hit, other: Hit) -> bool:
        """Tell whether no sentence or line ends between two phrases."""
        between = range(min(one.last, other.last) - 1, max(one.first, other.first))
        return not any(self.scan.sign(at) == "." or self.scan.ends_line(at) for at in between)
