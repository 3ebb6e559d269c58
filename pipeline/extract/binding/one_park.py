"""The area of one park among several: `the largest of them, Phu Thanh, covers 690 ha`, which is that of no province."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity


def is_of_one_park(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether what is told before an area picks one park out, whatever its name, and no semicolon ends that."""
    view = passage.view
    told = view.within("one_park", *view.before(quantity))
    return bool(told) and not view.count(";", told[-1].last, quantity.first)
