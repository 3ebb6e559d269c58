"""What those who invest in industrial parks have put to work: no public investment."""

from pipeline.extract.binding.features import INVESTED
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.named import PARKS
from pipeline.extract.quantities import Quantity

DONG = "VND"


def is_spent_in_parks(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether dong were put to work by those in parks: `the parks have 121 projects, which spent 53 trillion`.

    No indicator counts that; of foreign investors there is one.
    """
    if quantity.unit != DONG or passage.view.of("origin"):
        return False
    told = [one for one in (*passage.figures, passage.discourse.last) if one is not None]
    if passage.discourse.topic_item != PARKS and not any(_is_of_parks(one) for one in told):
        return False
    return any(hit.value == "disbursed" for hit in passage.view.within("event", *passage.view.since(quantity)))


def _is_of_parks(draft: Draft) -> bool:
    return draft.item == PARKS and draft.concept in INVESTED
