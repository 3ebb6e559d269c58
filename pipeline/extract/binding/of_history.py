"""What a text on a province tells of the country of years before its own: nothing goes on with that."""

from pipeline.extract.binding.lasting import looks_back
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.turns_there import is_on_province
from pipeline.extract.places import COUNTRY


def is_of_history(passage: Passage) -> bool:
    """Tell whether all figures of a sentence are the country's, of a year before what a text on a province reports on.

    `The national economy grew by 5.9 percent in 2013. Exports` are those of the province again, and of its time.
    """
    if not passage.figures or {one.place for one in passage.figures} != {COUNTRY}:
        return False
    moment = passage.figures[-1].moment
    return moment is not None and is_on_province(passage.setting) and looks_back(passage, moment)
