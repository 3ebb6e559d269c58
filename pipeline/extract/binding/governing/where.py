"""Parks that are only where what is counted stands, and projects that only own what is spoken of."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

OWNERS = frozenset({"projects"})  # enterprises have a capital of their own kind
FIRMS, WORKERS = "enterprises", "workers"
LOCATIONS = frozenset({"parks"})
LOCATION_WITHIN = 5  # tokens from `in` to the parks
HOUSED_WITHIN = 8  # tokens from what is there to `in`: `lao động đang làm việc tại`
OWNED_WITHIN = 3  # tokens between what somebody has and who has it: `of the local`
JOINED = 6  # parks and zones in a row that are looked at
JOINED_WITHIN = 1  # tokens between parks and zones


def is_where(passage: Passage, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether parks are only where what is counted stands: `the number of projects in local parks rose to 70`.

    What holds of parks holds of those joined to them: `lao động tại các khu công nghiệp, khu kinh tế`.
    """
    view, of = passage.view, quantity.dimension
    if hit.value not in LOCATIONS or of not in ("count", "rank", "percent"):
        return hit.value == FIRMS and of in RELATIVE and _has_workers(view, hit)
    joined = hit
    for _ in range(JOINED):
        earlier = stretch.last_before(view.of("concept"), joined.first)
        if _has_them(view, earlier, joined):
            return True  # the capital of the parks went up 6%
        led = view.within("inside", joined.first - LOCATION_WITHIN, joined.first)
        if of in RELATIVE:
            return bool(led) or _is_goal(view, joined)
        if led:
            return bool(view.within("concept", led[-1].first - HOUSED_WITHIN, led[-1].first))
        if earlier is None or earlier.value not in LOCATIONS or joined.first - earlier.last > JOINED_WITHIN:
            return False
        joined = earlier
    return False


def _has_them(view: View, earlier: Hit | None, parks: Hit) -> bool:
    """Tell whether something is said to be that of parks."""
    near = earlier is not None and parks.first - earlier.last <= OWNED_WITHIN
    return near and earlier is not None and view.scan.at(earlier.last, "whole_of") is not None


def _has_workers(view: View, hit: Hit) -> bool:
    """Tell whether firms are only where people work: `the number of workers in industrial firms rose 2%`."""
    led = view.within("inside", hit.first - LOCATION_WITHIN, hit.first)
    earlier = stretch.last_before(view.of("concept"), hit.first) if led else None
    return earlier is not None and earlier.value == WORKERS and not view.count(STOPS, earlier.last, hit.first)


def _is_goal(view: View, hit: Hit) -> bool:
    """Tell whether words lead to parks: `capital was attracted to the parks, a rise of 20%`."""
    return any(view.scan.any_before(hit.first - back, "partner_to", "place_to") for back in (0, 1))  # to its parks


def is_owner(passage: Passage, hit: Hit, *_: object) -> bool:
    """Tell whether projects only are whose capital is spoken of: `vốn của các dự án này`."""
    view = passage.view
    earlier = stretch.last_before(view.of("concept"), hit.first)
    if earlier is None or earlier.value != "capital" or hit.first - earlier.last > OWNED_WITHIN:
        return False
    return view.scan.at(earlier.last, "whole_of") is not None
