"""Capital told in one currency behind the foreign projects that it is of: `25 dự án FDI, vốn quy đổi 90 triệu USD`."""

from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

FDI = "fdi"  # an origin of capital
OF_ALL = frozenset({FDI, "all"})  # origins that such a sentence may name


def of_converted(view: View, quantity: Quantity, origin: str | None, before: Draft | None) -> str | None:
    """Return the origin of capital; what was but converted is of the projects counted before it, if all are foreign."""
    if origin != "all" or before is None or not view.of("converted"):
        return origin
    if (
        before.concept != "projects"
        or FDI not in before.features
        or not view.within("converted", *view.before(quantity))
    ):
        return origin
    return FDI if all(hit.value in OF_ALL for hit in view.of("origin")) else origin
