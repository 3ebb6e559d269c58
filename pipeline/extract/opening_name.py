"""Names that open a sentence and stay its subject past what a comma leads to: `Rice, which earned $3m, brought`."""

from pipeline.extract.named import Named
from pipeline.extract.phrases import Hit
from pipeline.extract.tokens import DASHES
from pipeline.extract.view import STOPS, View

COMMAS = 2  # of an apposition
DOERS = 2  # tokens of those who deal in goods, behind these: `makers`
SUBJECTS = ("concept", "place", "own_place", "nation", "definite", "item", "partner", "theirs", "in_all")  # lists
LEADING = 3  # tokens before the name with which a sentence opens
LED = ("inside", "cause", "as_topic", "attribute", "along_with")  # words before one that is no subject
PLACE_WITHIN = 5  # tokens from a name to where it is


def leads_relative(view: View, name: Named) -> bool:
    """Tell whether a clause on a name that opens its sentence stands behind it: `Rice, which earned $3m, brought`.

    Those who deal in it, and where, may stand with it: `The rice sector of Hue, whose exports fell, earned`.
    """
    if not (_opens(view, name) or view.scan.sign(name.first - 1) in DASHES):
        return False
    comma = _comma_behind(view, name)
    return comma is not None and view.scan.any_at(comma + 1, "relative", "attribute")


def _opens(view: View, name: Named) -> bool:
    """Tell whether a name is the subject with which a sentence opens, also behind an article: `Makers of shoes`."""
    start, scan = view.sentence.first, view.scan
    if name.first == start:
        return True
    is_near = name.first - start <= LEADING and scan.any_before(name.first, "of", "definite")
    return bool(is_near) and not scan.any_at(start, *LED) and not view.count(STOPS, start, name.first)


def _comma_behind(view: View, name: Named) -> int | None:
    """Return the comma that ends the words of a name: those who deal in it, and where; None where a verb follows."""
    scan, at = view.scan, name.last
    area = next(iter(view.starting("place", at, at + PLACE_WITHIN)), None)
    at = area.last if area else at
    comma = next((one for one in range(at, at + DOERS + 1) if scan.sign(one)), None)
    if comma is None or scan.sign(comma) != "," or view.within("earns", name.last, comma):
        return None
    return comma


def is_explained(view: View, name: Named, concept: Hit) -> bool:
    """Tell whether a comma behind the name that opens a sentence only leads to what it is: `Chè, đặc sản của tỉnh,`."""
    opens = name.first == view.sentence.first and view.scan.sign(name.last) == ","
    return opens and concept.first > name.last and not view.starting("item", name.last, concept.first)


def is_described(view: View, name: Named, last: int) -> bool:
    """Tell whether two commas only hold what a name is that opens a sentence: `Coffee, another staple, saw exports`.

    Those who deal in it may stand behind it: `Shoe factories, hit hardest, saw exports`. No other subject
    follows the second comma.
    """
    if name.first != view.sentence.first or view.following(name.last) < last:
        return False
    commas = view.signs_within(",", name.last, last)
    if len(commas) != COMMAS or commas[0] - name.last > DOERS:
        return False
    at = commas[1] + 1
    return view.scan.any_at(at, "clause_verb") or not view.scan.any_at(at, *SUBJECTS)


def is_subject(view: View, name: Named, concept: Hit | None) -> bool:
    """Tell whether a name opens the sentence whose last comma leads to what it has: `FDI firms led, with exports`."""
    if concept is None or not _opens(view, name):
        return False
    comma = view.last_signs(",", concept.first, 1)
    return bool(comma) and comma[0] >= name.last and bool(view.within("attribute", comma[0], concept.first))
