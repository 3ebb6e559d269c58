"""People who are visitors, as tourism is what is spoken of: `Tourism did better: 7.6 million people came`."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import BEHIND, Candidate
from pipeline.extract.binding.heads import opened_by
from pipeline.extract.binding.partner_told import subject_told
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

PEOPLE, TOURISTS = "people", "tourists"  # concepts
VERB_WITHIN = 2  # tokens from the people to what they did
SURER = 0.5  # than the noun itself


def who_came(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that the people of a sentence on tourism, or behind one that turned to it, are its visitors."""
    noun = passage.view.scan.at(quantity.last, "concept")
    if noun is None or noun.value != PEOPLE:
        return []
    if passage.view.starting("comes", noun.last, noun.last + VERB_WITHIN) and _is_on_holidays(passage, quantity):
        return [Candidate(TOURISTS, BEHIND + SURER, "people who came, in a text on tourism", noun)]
    if passage.figures:
        return []
    told = subject_told(passage)
    view = passage.view
    own = (hit for hit in opened_by(view) if view.count(":", hit.last, quantity.first))
    is_told = any(hit.value == TOURISTS for hit in (*own, *(told.topics if told is not None else ())))
    return [Candidate(TOURISTS, BEHIND + SURER, "people in what is said of tourism", noun)] if is_told else []


def _is_on_holidays(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether the text has named holidays, hotels or visitors before a count."""
    named = stretch.last_before(passage.view.scan.of("holidays"), quantity.first)
    return named is not None
