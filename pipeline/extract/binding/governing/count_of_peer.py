"""Bare counts of areas or sectors behind the count of all: `1,100 firms were founded. Leaders were Hue with 520`."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

TAKEN = "tourism_revenue"  # concept
OPENINGS = ("(", ":")  # signs between an area and its count
FOLLOWING = ("conj", "comparison", "function", "place_to")  # what may stand behind a count that needs no noun


def counts_of_peer(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether an area or a sector stands right before a bare count, in a paragraph that counted others before.

    So it may behind what all the visitors left: `They spent $9m. / Hue alone had 4 million`.
    """
    last = passage.discourse.last
    told = passage.goes_on and any(one.quantity.kind == "number" for one in passage.discourse.levels)
    told = told or (last is not None and last.concept == TAKEN and not passage.said.drafts)
    if not told and passage.said.noun is None:  # Hue licensed 104 projects, while Vinh got four, worth $5m
        return False
    scan = passage.view.scan
    if scan.is_word(quantity.last) and not scan.any_at(quantity.last, *FOLLOWING):
        return False  # it counts what follows it
    exact = scan.before(quantity.first, "qualifiers")
    end = exact.first if exact else quantity.first
    led = scan.before(end, "peer_has")
    end = led.first if led else end - (scan.sign(end - 1) in OPENINGS)
    end = scan.back_over(end, "alone")
    areas = (hit.last for hit, _ in passage.areas)
    return end in areas or any(one.last == end for one in passage.items)
