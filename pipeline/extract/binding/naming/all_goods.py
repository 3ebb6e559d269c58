"""Trade in all goods, which goes on until goods are named."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL

OF_GOODS = ("exports", "imports", "export_volume", "import_volume", "export_price", "product_output")


def goes_on_with_all(passage: Passage) -> bool:
    """Tell whether the sentence before told trade of no goods: `Total exports hit $8bn. Imports cost it $2bn`."""
    last = passage.discourse.last
    is_all = last is not None and last.indicator in OF_GOODS and (last.item, last.partner) == (TOTAL, TOTAL)
    return is_all and passage.goes_on and not passage.items and not passage.partners
