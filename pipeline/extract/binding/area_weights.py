"""How much an article speaks of each area that it names: the first lines count more, a part or a region less."""

from pipeline.extract import stretch
from pipeline.extract.areas import is_aside, is_venue, is_where
from pipeline.extract.areas.gates import province_of_gates
from pipeline.extract.areas.peers import is_field_of_place
from pipeline.extract.binding.areas_told import PARKS, AreasTold
from pipeline.extract.binding.survey import COUNTRY_NAMED, PROVINCE, SMALLER_OR_LARGER
from pipeline.extract.binding.written_in import named_in_dateline
from pipeline.extract.once import once
from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY, NATION, PARTS, PROVINCES, REGION, area, may_lie_in
from pipeline.frozen import frozen

NATION_WORD = 0.1  # a word such as `national`
IN_HEADLINE = 3.0  # further, for a province or the country in the first line
IN_HEAD = 1.0  # further, for a province in the first words
ONLY_NAMED = 0.25  # of that, below the headline, in a sentence without a figure
HEAD = 40  # tokens
OWNED_WITHIN = 4  # tokens from `Vietnam's` to the concept of a headline: `Vietnam's wood pellet exports`
JOINED = (",", "-", "–", ":")  # signs before a region that is told of beside a province


@frozen
class AreasWeighed(AreasTold):
    """An article with the weights of its areas."""

    @once
    def _weights(self) -> dict[str, float]:
        """Return how much the article speaks of each area."""
        weights: dict[str, float] = {}
        last: Hit | None = None
        for hit, identifier in self._told:
            if not self._is_beside(hit, identifier):
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
        return part if self.level(part) in PARTS and may_lie_in(part, identifier, self.geographies) else None

    def _is_beside(self, hit: Hit, identifier: str) -> bool:
        if is_aside(self.scan, hit) or is_venue(self.scan, hit):
            return True
        if hit.first < self.headline_end and self.scan.before(hit.first, "comparison") is not None:
            return True  # Da Nang grows faster than Hue
        if self._is_in_row(hit):
            return True
        return self.level(identifier) == REGION and is_field_of_place(self.scan, hit)

    def _is_in_row(self, hit: Hit) -> bool:
        """Tell whether a headline joins a province and a country that a ministry tells of: `Hanoi and Singapore`."""
        joint = self.scan.at(hit.last, "conj") if hit.first < self.headline_end else None
        is_joined = joint is not None and self.scan.any_at(joint.last, "partner")
        return is_joined and bool(self.scan.of("national_body"))

    @property
    def _nation_words(self) -> int:
        return len(self.scan.of("nation")) + len(self.scan.of("of_nation"))

    def _weight(self, identifier: str, token: int) -> float:
        level = self.level(identifier)
        if level in PARTS or (level == REGION and not self._heads_text(token)):
            return SMALLER_OR_LARGER
        own = COUNTRY_NAMED if level == NATION else PROVINCE
        if level == NATION and self._only_owns(token):
            return ONLY_NAMED * own
        if token < self.headline_end:
            return own + IN_HEADLINE + IN_HEAD
        if not self._is_told(token):
            return ONLY_NAMED * own
        return own + IN_HEAD if token < HEAD else own

    def _only_owns(self, token: int) -> bool:
        """Tell whether the country in a headline only has what the text is on: `Northern Vietnam's chip belt grows`.

        What it exports or draws is its own.
        """
        hit = self.scan.at(token, "place")
        if hit is None or token >= self.headline_end:
            return False
        led = self.scan.at(hit.last, "genitive")
        if led is None:
            return False
        concepts = self.scan.of("concept")
        return not stretch.starting(concepts, led.last, min(led.last + OWNED_WITHIN, self.headline_end))

    def _is_told(self, token: int) -> bool:
        """Tell whether an area is named in the headline, or where a figure is told."""
        return token < self.headline_end or stretch.covering(self.telling, token, token + 1) is not None

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
