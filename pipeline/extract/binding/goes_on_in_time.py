"""Whether the period of a figure before is that of one without its own."""

from pipeline.extract.binding.changed_from import is_changed_from
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.plan_told import says_what_is
from pipeline.extract.binding.planned import is_amount_of_plan
from pipeline.extract.binding.to_come import AIMED
from pipeline.extract.draft import Draft


def is_of_other_time(passage: Passage, before: Draft) -> bool:
    """Tell whether a figure passes no time on: `fell from 5 million USD to 4`, `45% of the 5 million planned`."""
    view = passage.view
    return is_changed_from(view, before.quantity) or (
        before.status == "target" and is_amount_of_plan(view, before.quantity)
    )


def goes_on_in_time(passage: Passage, stock: bool) -> bool:
    """Tell whether a sentence without a time goes on of the period of the last figure, whatever told that one.

    So does any flow in a text that names no period but those that something is compared with: `grew 6% over 2020`.
    """
    last = passage.discourse.last
    if last is not None and last.status in AIMED and says_what_is(passage.view):
        return False  # 24 parks are planned by 2030. Of these, 9 have been built
    return passage.is_part or (not stock and passage.setting.first_time is None)
