"""What the parts of one count have in common: `21 projects were licensed, 15 of them domestic. The other six ...`."""

from dataclasses import replace

from pipeline.extract.binding.features import ORIGINS
from pipeline.extract.draft import Draft

OF_SAME = frozenset({"stands for the noun before", "as the count before"})  # rules by which a count is of the same


def of_other_origin(rule: str, passing: Draft | None) -> Draft | None:
    """Return the count of which a figure is a further part, without its origin: the part may have one of its own.

    What happened to all of them happened to the part as well.
    """
    if passing is None or rule not in OF_SAME:
        return None
    return replace(passing, features=passing.features - ORIGINS, indicator=None)
