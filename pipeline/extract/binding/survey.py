"""Texts that survey provinces: they are on the country."""

from collections.abc import Mapping

from pipeline.extract.areas import counts_provinces, provinces_are_subject
from pipeline.extract.binding.rounds import ROUND, TWICE
from pipeline.extract.places import COUNTRY, PROVINCES
from pipeline.extract.scan import Scan
from pipeline.model import Geography

# What one naming of an area counts when the article's own is chosen: it is mostly about a province or city.
PROVINCE, COUNTRY_NAMED, SMALLER_OR_LARGER = 1.0, 0.4, 0.3
SURVEYED, FOREMOST = 4, 1.5  # so many provinces, the first of them with no more of the second's weight: a survey
FEWEST = 2  # provinces of a survey of which each is named once, behind the head


def is_survey(scan: Scan, weights: Mapping[str, float], geographies: Mapping[str, Geography]) -> bool:
    """Tell whether a text names provinces and none much more than the others: it is on the country.

    They are many, or none is named more than once and none before the article is well under way.
    """
    named = sorted(weight for identifier, weight in weights.items() if geographies[identifier].level in PROVINCES)
    if len(named) >= (FEWEST if COUNTRY in weights else SURVEYED) and named[-1] <= PROVINCE:
        return True
    if len(named) >= SURVEYED and named[-1] <= TWICE and counts_provinces(scan):
        return True
    if len(named) >= FEWEST and provinces_are_subject(scan):
        return True
    is_named = weights.get(COUNTRY, 0.0) >= COUNTRY_NAMED
    if is_named and len(named) >= ROUND and named[-1] == named[-ROUND]:
        return True  # the country, and three provinces alike
    return is_named and len(named) >= SURVEYED and named[-1] <= FOREMOST * named[-2]
