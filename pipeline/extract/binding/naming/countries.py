"""Projects and capital of countries that a sentence only counts: they are foreign."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

COUNTRIES = "countries"  # the concept of those that are counted
COUNTED_WITHIN = 4  # tokens from a count of projects to that of their countries


def is_of_countries(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether the countries that money or projects are from are counted: `39 countries have put in $24 billion`.

    They may follow: `1,900 projects of 39 countries`.
    """
    if passage.last_of(COUNTRIES) is not None:
        return True
    scan = passage.view.scan
    following = stretch.first_from(passage.view.quantities, quantity.last)
    if following is None or following.first - quantity.last > COUNTED_WITHIN:
        return False
    counted = scan.at(following.last, "concept")
    return counted is not None and counted.value == COUNTRIES and scan.any_before(following.first, "partner_to")
