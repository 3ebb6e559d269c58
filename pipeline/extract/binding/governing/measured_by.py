"""What a change is measured by, told beside it: `industry produced 9% more, going by the IIP`."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import BEHIND, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

SURER = 1.0  # than the words that it measures


def measured_by(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the index or rate that words say a percentage goes by, the nearest on either side in its sentence."""
    view = passage.view
    told = view.of("measured_by")
    near = (stretch.last_before(told, quantity.first), stretch.first_from(told, quantity.last)) if told else ()
    for led in near:
        if led is None:
            continue
        hit = view.scan.at(led.last, "concept")
        if hit is None or not passage.setting.grammar.concepts.fits(str(hit.value), "percent"):
            continue
        if stretch.within(view.quantities, min(led.first, quantity.last), max(led.last, quantity.first)):
            continue  # another figure stands between
        return [Candidate(str(hit.value), BEHIND + SURER, "what it is measured by", hit)]
    return []
