"""Constraints of a column: whether new ones allow less than the old (Table Schema, constraints)."""

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

LOWER_BOUNDS = ("minimum", "exclusiveMinimum", "minLength")
UPPER_BOUNDS = ("maximum", "exclusiveMaximum", "maxLength")


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[tuple[str, bool]]:
    """Yield the name of each constraint that differs, and whether the new one allows less."""
    for name in dict.fromkeys([*old, *new]):
        before, now = old.get(name) or None, new.get(name) or None  # `required: false` is no constraint
        if name in (*LOWER_BOUNDS, *UPPER_BOUNDS):
            before, now = old.get(name), new.get(name)
        if before != now and not _same_codes(before, now):
            yield name, now is not None and (before is None or _tightened(name, before, now))


def _same_codes(before: Any, now: Any) -> bool:
    """Tell whether two enumerations allow the same, in another order."""
    return isinstance(before, list) and isinstance(now, list) and set(before) == set(now)


def _tightened(name: str, before: Any, now: Any) -> bool:
    """Tell whether a changed constraint allows less; one of which that cannot be told, such as a pattern, does."""
    if name == "enum":
        return not set(before) <= set(now)
    if name in LOWER_BOUNDS:
        return bool(_number(now) > _number(before))
    return name not in UPPER_BOUNDS or bool(_number(now) < _number(before))


def _number(value: Any) -> Any:
    """Return a bound for comparing: a number, or the text of a date, which sorts as it is."""
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return str(value)
