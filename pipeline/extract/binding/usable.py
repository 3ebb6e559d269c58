"""The times of a sentence that can date a figure: what only one figure has dates no other."""

from bisect import insort
from collections.abc import Mapping, Sequence
from itertools import takewhile

from pipeline.extract import stretch
from pipeline.extract.binding.held_time import held_figure
from pipeline.extract.periods import Expression
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View
from pipeline.frozen import frozen

CHANGES = ("percent", "ratio")  # kinds of what is said of the figure before


@frozen
class Usable:
    """Expressions of time: those that are `free`, and by its first token those that a quantity has alone."""

    free: list[Expression]
    own: Mapping[int, Sequence[Expression]]

    def of(self, quantity: Quantity) -> list[Expression]:
        """Return what can date a quantity, in order."""
        found = self.free
        for one in self.own.get(quantity.first, ()):
            found = found.copy()
            insort(found, one, key=stretch.FIRST)
        return found


def usable(view: View, times: Sequence[Expression]) -> Usable:
    """Return expressions of time by whether a quantity has them alone."""
    free: list[Expression] = []
    own: dict[int, list[Expression]] = {}
    for one in times:
        holder = held_figure(view, one)
        if holder is None:
            free.append(one)
            continue
        for quantity in (holder, *_said_of(view, holder, one)):
            own.setdefault(quantity.first, []).append(one)
    return Usable(free, own)


def _said_of(view: View, holder: Quantity, time: Expression) -> Sequence[Quantity]:
    """Return the percentages behind a figure with its own time before it: `which brings the half to $7m, 63% of`."""
    if time.first > holder.first:
        return ()
    told = takewhile(lambda one: one.kind in CHANGES, stretch.from_on(view.quantities, holder.last))
    return [one for one in told if not stretch.within(view.times, holder.last, one.first)]
