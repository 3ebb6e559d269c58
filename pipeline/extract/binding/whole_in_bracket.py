"""The whole of a share, told in a bracket behind its words: `32% of the country's FDI (10 billion USD)`."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.places import COUNTRY
from pipeline.extract.quantities import Quantity


def is_whole_of_country(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether an amount opens a bracket right behind words for the whole country, of which a share was told."""
    view, last = passage.view, passage.figures[-1] if passage.figures else None
    if last is None or last.measure != "share" or last.of_place != COUNTRY or quantity.kind == "percent":
        return False
    opening = view.scan.back_over(quantity.first, "qualifiers") - 1
    return view.scan.sign(opening) == "(" and bool(view.within("nation", last.quantity.last, opening))
