"""What a plant could make or a port could handle, which neither has done."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS


def is_able(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether an amount is only what can be done, or what a plant that is named will do: `can make 90,000 cars`.

    What a plant will do is told by the year: `the mill will turn out 9,000 tonnes of yarn a year`.
    """
    view = passage.view
    first, last = view.before(quantity)
    told = [hit for hit in view.within("able", first, last) if not view.count(STOPS, hit.last, last)]
    if not told:
        return False
    if told[-1].value == "can":
        return True
    is_plant = bool(view.within("works", view.sentence.first, told[-1].first))
    return is_plant and bool(view.within("yearly", *view.behind(quantity)))
