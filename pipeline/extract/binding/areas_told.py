"""The areas that an article names, less those of datelines, captions, other articles and parks."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date

from pipeline.extract import stretch
from pipeline.extract.areas import is_dateline, is_named, is_person, is_seat, is_town_line, without_merged
from pipeline.extract.binding.foremost import uncredited
from pipeline.extract.grammar import Grammar
from pipeline.extract.headlines import headline_end
from pipeline.extract.once import Remembering, once
from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.pictured import captions
from pipeline.extract.places import PARTS, PROVINCES, ZONE, area
from pipeline.extract.reference import Reference
from pipeline.extract.related import related
from pipeline.extract.scan import Scan
from pipeline.extract.sentences import Sentence
from pipeline.frozen import frozen
from pipeline.model import Geography

PARKS = "parks"  # concept


@frozen
class AreasTold(Remembering):
    """An article: its words, the grammar of its language, its date, its expressions of time in order; and its areas.

    `telling` are its sentences with figures, in order, `day` is the last possible one of publication, `geographies` is
    the code list of areas.
    """

    scan: Scan
    grammar: Grammar
    reference: Reference
    times: list[Expression]
    telling: Sequence[Sentence]
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
    def headline_end(self) -> int:
        """Return the number of tokens until the headline ends, 0 where there is none."""
        return headline_end(self.scan)

    @once
    def _told(self) -> list[tuple[Hit, str]]:
        """Return the areas that the article names, but for datelines, captions and other articles."""
        skipped = stretch.tokens([*captions(self.scan), *related(self.scan)])
        told = [
            (hit, area(str(hit.value), self.day, self.geographies))
            for hit in self.scan.of("place")
            if is_named(self.scan, hit) and not is_dateline(self.scan, hit) and not self._names_a_park(hit)
            and not is_seat(self.scan, hit) and not is_person(self.scan, hit) and hit.first not in skipped
            and not is_town_line(self.scan, hit, self.geographies)
        ]  # fmt: skip
        shown = self._only_pictured(told)
        told = [one for one in told if one[1] not in shown]
        return without_merged(self.scan, told, self.day, self.geographies)

    @once
    def zone_named(self) -> str | None:
        """Return the only economic zone that the article names."""
        named = {identifier for _, identifier in self._told if self.level(identifier) == ZONE}
        return named.pop() if len(named) == 1 else None

    def _only_pictured(self, told: Sequence[tuple[Hit, str]]) -> set[str]:
        """Return the areas that only lines below photos name, in an article that names others: they are shown."""
        shown = stretch.tokens(uncredited(self.scan)) if len({one for _, one in told}) > 1 else frozenset[int]()
        if not shown:
            return set()
        return {one for _, one in told} - {one for hit, one in told if hit.first not in shown}

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
