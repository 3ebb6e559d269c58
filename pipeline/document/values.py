"""Values as a person writes them: 149860000000 USD is "149.86 billion USD". No digit is lost or added."""

from decimal import Decimal

from pipeline.document.languages import Language
from pipeline.model import Unit

CHANGES = "change_"
# A number with more decimals behind its scale word reads worse than its digits.
LONGEST_FRACTION = 6


def written(value: Decimal, unit: Unit, measure: str, language: Language) -> str:
    """Return the value with scale word and unit; a change carries its sign."""
    words = language.words
    exponent = scale(value, unit, language)
    number = language.number(value.scaleb(-exponent))
    if exponent:
        number = f"{number} {words['scales'][exponent]}"
    if measure.startswith(CHANGES) and value > 0:
        number = f"+{number}"
    form: str = words["currency"] if unit.dimension == "currency" else words["units"][unit.unit_id]
    return form.format(number, unit=unit.unit_id)


def between(low: Decimal, high: Decimal, unit: Unit, measure: str, language: Language) -> str:
    """Return an interval with what both ends have in common said once: "2.4 to 2.5 billion USD"; one end if equal."""
    if low == high:
        return written(low, unit, measure, language)
    first, last = (written(end, unit, measure, language) for end in (low, high))
    number, _, common = first.partition(" ")
    if common and common == last.partition(" ")[2]:
        first = number
    form: str = language.words["open"]["neither"]
    return form.format(first, last)


def scale(value: Decimal, unit: Unit, language: Language) -> int:
    """Return the power of ten whose word the value is written with; 0 where it is written out."""
    if unit.dimension not in language.words["scaled"]:
        return 0
    for exponent in sorted(language.words["scales"], reverse=True):
        scaled = value.scaleb(-exponent)
        if abs(scaled) >= 1 and _decimals(scaled) <= LONGEST_FRACTION:
            return int(exponent)
    return 0


def _decimals(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
