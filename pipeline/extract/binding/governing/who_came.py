"""People who are visitors, as tourism is what is spoken of: `Tourism did better: 7.6 million people came`."""

from pipeline.extract.binding.governing.candidate import BEHIND, Candidate
from pipeline.extract.binding.heads import opened_by
from pipeline.extract.binding.partner_told import subject_told
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

PEOPLE, TOURISTS = "people", "tourists"  # concepts
SURER = 0.5  # than the noun itself


def who_came(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that the people of a sentence on tourism, or behind one that turned to it, are its visitors."""
    noun = passage.view.scan.at(quantity.last, "concept")
    if noun is None or noun.value != PEOPLE or passage.figures:
        return []
    told = subject_told(passage)
    view = passage.view
    own = (hit for hit in opened_by(view) if view.count(":", hit.last, quantity.first))
    is_told = any(hit.value == TOURISTS for hit in (*own, *(told.topics if told is not None else ())))
    return [Candidate(TOURISTS, BEHIND + SURER, "people in what is said of tourism", noun)] if is_told else []
