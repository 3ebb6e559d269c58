"""Which area an article is about: the one that it names most, the first lines counting more."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from pipeline.extract import stretch
from pipeline.extract.areas import (
    counts_provinces,
    is_aside,
    is_dateline,
    is_named,
    is_venue,
    is_where,
    without_merged,
)
from pipeline.extract.areas.gates import province_of_gates
from pipeline.extract.binding.foremost import captions, headline_end, tells_of_country
from pipeline.extract.binding.rounds import headed, is_round
from pipeline.extract.binding.survey import COUNTRY_NAMED, PROVINCE, SMALLER_OR_LARGER, SURVEYED, is_survey
from pipeline.extract.binding.town_told import town_told
from pipeline.extract.binding.wider import province_around
from pipeline.extract.binding.written_in import named_in_dateline, written_in
from pipeline.extract.grammar import Grammar
from pipeline.extract.once import Remembering, once
from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.places import CAPITAL, COUNTRY, PARTS, PROVINCES, area, lies_in
from pipeline.extract.reference import Reference
from pipeline.extract.scan import Scan
from pipeline.frozen import frozen
from pipeline.model import Geography

NATION_WORD = 0.1  # a word such as `national`
OFTEN = 4 * PROVINCE  # what an article on one province speaks of it at least, however late it names it first
PARKS = "parks"  # concept
IN_HEADLINE = 3.0  # further, for a province or the country in the first line
IN_HEAD = 1.0  # further, for a province in the first words
HEAD = 40  # tokens
JOINED = (",", "-", "–", ":")  # signs before a region that is told of beside a province
EARLY = 120  # tokens in which an article says of whose capital it tells


@frozen
class Located(Remembering):
    """An article: its words, the grammar of its language, its date, its expressions of time in order; and its place.

    `day` is the last possible one of publication, `geographies` is the code list of areas.
    """

    scan: Scan
    grammar: Grammar
    reference: Reference
    times: list[Expression]
    day: date | None = field(init=False)
    geographies: Mapping[str, Geography] = field(init=False)

    def __post_init__(self) -> None:
        """Hold the day and the areas at hand."""
        object.__setattr__(self, "day", self.reference.last)
        object.__setattr__(self, "geographies", self.grammar.lists.geographies)

    def level(self, place: str | None) -> str:
        """Return the level of an area, empty for none."""
        return self.geographies[place].level if place else ""

    @once
    def main_place(self) -> str | None:
        """Return the area that the article is about: the one it names most, the first lines counting more."""
        weights = self._weights
        if is_survey(self.scan, weights, self.geographies):
            return COUNTRY
        if not weights and not self.scan.of("own_place") and self._tells_of_abroad:
            return COUNTRY
        found = max(self._told_first(weights), key=lambda identifier: weights[identifier]) if weights else None
        found = written_in(self.scan, self.geographies, weights, self.day) or found
        found = province_around(self.scan, self.geographies, found, weights, self.day)
        found = town_told(self.scan, self._told, self.headline_end, found, self.geographies)
        if not self._heads and (gate := self._gate_of_headline) is not None:
            return gate
        is_rare = found is not None and weights.get(found, OFTEN) < OFTEN
        return COUNTRY if is_rare and self.level(found) in PROVINCES and self._is_told_late(found) else found

    def _told_first(self, weights: Mapping[str, float]) -> list[str]:
        """Return areas in the order in which one is meant where several are named as often: the text's own dateline.

        Then as they are named.
        """
        lines = [
            area(str(hit.value), self.day, self.geographies)
            for hit in self.scan.of("place") if is_named(self.scan, hit) and is_dateline(self.scan, hit)
        ]  # fmt: skip
        return [*(one for one in lines if one in weights and one != CAPITAL), *weights]

    @property
    def _tells_of_abroad(self) -> bool:
        """Tell whether an article that names no area is on the country: its bodies report, or it names partners."""
        partners = {str(hit.value) for hit in self.scan.of("partner")}
        return bool(self.scan.of("national_body")) or len(partners) > 1

    @property
    def _gate_of_headline(self) -> str | None:
        """Return the gate that a headline opens with as its subject: `Cửa khẩu Lao Bảo: 40 triệu USD`."""
        noun = self.scan.at(0, "gate")
        named = [one for one in self._told if noun is not None and one[0].first == noun.last]
        named = named or [one for one in self._told if one[0].first == 0 and noun is not None]
        if not named or self.scan.sign(named[0][0].last) != ":" or self.level(named[0][1]) not in PARTS:
            return None
        return named[0][1]

    def _is_told_late(self, place: str | None) -> bool:
        """Tell whether an article first names a province, or a part of it, well behind words on the country."""
        named = (hit for hit, one in self._told if place and (one == place or lies_in(one, place, self.geographies)))
        first = next((hit.first for hit in named), 0)
        country = (hit.first for hit, identifier in self._told if identifier == COUNTRY)
        return first >= HEAD and tells_of_country(self.scan, first, country)

    @once
    def _told(self) -> list[tuple[Hit, str]]:
        """Return the areas that the article names, each with its id, but for those of datelines and captions."""
        skipped = captions(self.scan)
        told = [
            (hit, area(str(hit.value), self.day, self.geographies))
            for hit in self.scan.of("place")
            if is_named(self.scan, hit) and not is_dateline(self.scan, hit) and not self._names_a_park(hit)
            and not any(first <= hit.first < last for first, last in skipped)
        ]  # fmt: skip
        return without_merged(self.scan, told, self.day, self.geographies)

    def _names_a_park(self, hit: Hit) -> bool:
        """Tell whether a district only names a park: `Trang Bang Industrial Park`."""
        noun = self.scan.at(hit.last, "concept")
        return (
            noun is not None
            and noun.value == PARKS
            and self.level(area(str(hit.value), None, self.geographies)) in PARTS
        )

    @property
    def _heads(self) -> set[str]:
        """Return the provinces that the headline names."""
        told = (identifier for hit, identifier in self._told if hit.first < self.headline_end)
        return {identifier for identifier in told if self.level(identifier) in PROVINCES}

    @once
    def goes_round(self) -> bool:
        """Tell whether an article goes from one province to others that count as much: none of them is its own."""
        if self.main_place != COUNTRY and len(self._heads) > 1:
            return True
        is_headed = len(headed(self.scan, self._told, self.geographies)) > 1
        return is_headed or is_round(self.main_place, self._weights, self.geographies)

    @once
    def _weights(self) -> dict[str, float]:
        """Return how much the article speaks of each area."""
        weights: dict[str, float] = {}
        last: Hit | None = None
        for hit, identifier in self._told:
            if not self._is_beside(hit):
                meant = province_of_gates(self.scan, hit, self.day, self.geographies)
                meant = meant or self._part_in(last, hit, identifier) or identifier
                weights[meant] = weights.get(meant, 0.0) + self._weight(identifier, hit.first)
                last = hit
        if weights or not self.scan.of("own_place"):  # the country is what a province without a name compares with
            weights[COUNTRY] = weights.get(COUNTRY, 0.0) + NATION_WORD * self._nation_words
        if (written := named_in_dateline(self.scan, self.geographies, weights, self.day)) is not None:
            weights[written] += PROVINCE
        if self.scan.of("national_body") and weights:  # who reports on the country names provinces as examples
            weights[COUNTRY] = weights.get(COUNTRY, 0.0) + COUNTRY_NAMED
        return {identifier: weight for identifier, weight in weights.items() if weight}

    def _part_in(self, last: Hit | None, hit: Hit, identifier: str) -> str | None:
        """Return the part of an area that is spoken of where the area only says where it lies: `Lao Bao in Hue`.

        A district may only name a park: `in Trang Bang Industrial Park in Tay Ninh`.
        """
        if last is None or not is_where(self.scan, last, hit):
            return None
        if any(one.value == PARKS for one in stretch.within(self.scan.of("concept"), last.last, hit.first)):
            return None
        part = area(str(last.value), self.day, self.geographies)
        return part if self.level(part) in PARTS and lies_in(part, identifier, self.geographies) else None

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

    def _is_beside(self, hit: Hit) -> bool:
        return is_aside(self.scan, hit) or is_venue(self.scan, hit)

    @property
    def _nation_words(self) -> int:
        return len(self.scan.of("nation")) + len(self.scan.of("of_nation"))

    def _weight(self, identifier: str, token: int) -> float:
        level = self.level(identifier)
        if level in PARTS or (level == "region" and not self._heads_text(token)):
            return SMALLER_OR_LARGER
        in_headline = IN_HEADLINE if token < self.headline_end else 0.0
        in_head = IN_HEAD if token < HEAD else 0.0
        return (COUNTRY_NAMED if level == "country" else PROVINCE) + in_headline + in_head

    def _heads_text(self, token: int) -> bool:
        """Tell whether a region stands in the headline for itself, not for a province of it: `Mekong Delta city`."""
        hit = self.scan.at(token, "place")
        if token >= self.headline_end or hit is None or self.scan.at(hit.last, "one_of_region") is not None:
            return False
        return not self._is_led_in(hit)

    def _is_led_in(self, region: Hit) -> bool:
        """Tell whether a province stands before a region, which is only around it: `Gia Lai leads the highlands`.

        Joined to it the region counts for itself: `Ha Noi and the Red River Delta`.
        """
        if self.scan.before(region.first, "conj") is not None or self.scan.sign(region.first - 1) in JOINED:
            return False
        earlier = (identifier for hit, identifier in self._told if hit.first < region.first)
        return any(self.level(identifier) in PROVINCES for identifier in earlier)

    @once
    def speaks_of_foreign_capital(self) -> bool:
        """Tell whether an article names foreign capital early on, and no other anywhere."""
        named = [hit for hit in self.scan.of("origin") if hit.value != "enterprise"]
        return {str(hit.value) for hit in named} == {"fdi"} and named[0].first < EARLY

    @once
    def headline_end(self) -> int:
        """Return the number of tokens until the headline ends, 0 where there is none."""
        return headline_end(self.scan)
