"""The company that a project is named after, as the item of a figure."""

from pipeline.extract import stretch
from pipeline.extract.binding.naming.partner import is_left
from pipeline.extract.binding.passage import Passage
from pipeline.extract.companies import Company
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View
from pipeline.frozen import frozen

OF_COMPANIES = ("projects", "capital", "plant")  # concepts that a company's name narrows to its project
PROJECT_WITHIN = 6  # tokens from an amount to the project that it is of
BUILT = ("projects", "plant")  # whose company may stand behind them: `a 2 million USD plant invested by`


@frozen
class Project:
    """A named project as an item: its id, its name as printed, whether the words of the figure name it."""

    identifier: str
    name: str
    is_here: bool


def project(passage: Passage, quantity: Quantity, concept: str, before: Draft | None) -> Project | None:
    """Return the project of the company beside a quantity, or that of the figure before.

    A sentence whose subject is an area, or that counts parks or countries, speaks of the project no more, nor does one
    in another paragraph that counts projects; a rank is the area's.
    """
    if concept not in OF_COMPANIES or quantity.kind == "rank":
        return None
    view = passage.view
    near = _companies_beside(passage, quantity, concept) if passage.companies else []
    if near:
        return Project(near[0].identifier, near[0].name, True)
    if before is None or before.item == TOTAL or "named" not in before.features:
        return None
    if before is passage.discourse.last:
        if passage.turns_from_project or not passage.goes_on:
            return None
        if view.of("origin") and passage.areas:
            return None  # FDI into Bac Ninh was $1.29 billion
        if view.within("draws", *view.before(quantity)):
            return None  # it strives to attract 100 projects
    return Project(before.item, before.item_name, False)


def _companies_beside(passage: Passage, quantity: Quantity, concept: str) -> list[Company]:
    """Return the companies before a quantity, or those behind it whose project it is of."""
    view, (first, last) = passage.view, passage.view.before(quantity)
    start = view.behind(quantity)[0]
    end = _end_of_count(view, quantity) if quantity.kind == "number" else view.following(start)
    near = [one for one in stretch.within(passage.companies, first, last) if not is_left(passage, one, last)]
    if _is_of_a_project(passage, quantity):
        return stretch.within(passage.companies, start, end) or near
    return near or (stretch.within(passage.companies, start, end) if concept in BUILT else [])


def names_area(passage: Passage) -> bool:
    """Tell whether an area is who did something in a sentence: `according to a report, Hai Phong has licensed`."""
    view = passage.view
    named = [*(hit for hit, _ in passage.areas), *passage.own_places]
    subjects = [hit for hit in named if not passage.is_led(hit)]
    nouns = [view.scan.at(hit.last, "area_noun") or hit for hit in subjects]  # Hai Phong City
    return any(view.scan.any_at(noun.last, "perfect", "draws") for noun in nouns)


def _end_of_count(view: View, quantity: Quantity) -> int:
    """Return the end of the words that may say whose a count is: what is told of some of them is not of all.

    Nor is what one is said to be: `1 dự án FDI là dự án ... của Công ty`.
    """
    start = view.behind(quantity)[0]
    end = view.following(start)
    parts = [hit.first for kind in ("of_which", "copula") for hit in view.starting(kind, start, end)]
    stops = [at for at in range(start, end) if view.scan.sign(at) in ";:"]
    return min([end, *parts, *stops])


def _is_of_a_project(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether an amount is that of one project, whose company follows: `a 5 million USD project financed by`."""
    view = passage.view
    if quantity.kind != "money" or not view.scan.any_before(quantity.first, "indefinite", "definite"):
        return False
    start, end = view.behind(quantity)
    return bool(view.starting("one_project", start, min(end, start + PROJECT_WITHIN)))
