"""Changes against the month before, in texts of no known year."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft


def is_of_month_before(passage: Passage, draft: Draft) -> bool:
    """Tell whether a change of a month is against the one before it: `in August, exports hit $5m, up 3% from July`.

    The month may be that of the level that the change is said of.
    """
    before = passage.before(draft.quantity)
    moment = draft.moment or (before.moment if before is not None else None)
    if moment is None or moment.kind != "month" or moment.month is None:
        return False
    view = passage.view
    near = stretch.starting(view.times, *view.behind(draft.quantity))
    near = near or stretch.starting(view.times, *view.before(draft.quantity))  # cao hơn tháng 8 là 1,5%
    return any(one.compared and one.kind == "month" and one.month == moment.month - 1 for one in near)
