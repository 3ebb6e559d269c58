"""Areas that a sentence names, and which of them the sentence gives to a quantity.

`named` finds the areas, `dateline` and `unmeant` drop the words of places that mean none, `aside` tells those that are
only compared with, `peers` those among which something ranks; `given` chooses among those left, with what stands
`behind` the quantity and words for the `nation`.
"""

from pipeline.extract.areas.aside import is_aside
from pipeline.extract.areas.behind import is_where
from pipeline.extract.areas.dateline import is_dateline, is_town_line
from pipeline.extract.areas.given import is_left, place
from pipeline.extract.areas.merged import without_merged
from pipeline.extract.areas.named import Area, is_named, places, starting
from pipeline.extract.areas.peers import counts_provinces, is_of_peers, provinces_are_subject
from pipeline.extract.areas.seat import is_seat
from pipeline.extract.areas.unmeant import is_person, is_venue

__all__ = [
    "Area",
    "counts_provinces",
    "is_aside",
    "is_dateline",
    "is_left",
    "is_named",
    "is_of_peers",
    "is_person",
    "is_seat",
    "is_town_line",
    "is_venue",
    "is_where",
    "place",
    "places",
    "provinces_are_subject",
    "starting",
    "without_merged",
]  # fmt: skip
