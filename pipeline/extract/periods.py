"""Expressions of time, in both languages: months, quarters, halves, years, year-to-date, days, spans.

Each recogniser looks at one token and returns what stands there, or None. An expression without its year is resolved
later against the article's date.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

Kind = Literal["day", "month", "months", "year", "duration", "clock"]
FIRST_YEAR, LAST_YEAR = 1980, 2060
NEAR = 3  # tokens before an expression within which a word of comparison governs it


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression of time: tokens `first` to `last` (exclusive), `pieces` the numerals with their words.

    `kind` day: `day`, `month`; month: `month`; months: `month` to `until`; year: `year` to `until_year` where it is a
    span of years. `relative` is 0 for this year, -1 for last year, where the text says so instead of a number.
    `to_date` tells that the text says "as of" or "by the end of"; `compared` that others are compared with it.
    """

    first: int
    last: int
    kind: Kind
    pieces: tuple[tuple[int, int], ...] = ()
    year: int | None = None
    month: int | None = None
    day: int | None = None
    until: int | None = None
    until_year: int | None = None
    relative: int | None = None
    to_date: bool = False
    compared: bool = False
    since: bool = False
    from_start: bool = False
    anaphoric: bool = False


def expressions(scan: Scan) -> list[Expression]:
    """Return the expressions of time of a text in order, none overlapping."""
    found: list[Expression] = []
    index = 0
    while index < len(scan.tokens):
        match = next((match for grammar in GRAMMAR if (match := grammar(scan, index))), None)
        if match is None:
            index += 1
            continue
        found.append(_in_context(scan, match))
        index = match.last
    return found


def _in_context(scan: Scan, found: Expression) -> Expression:
    """Add what the words before say: as of, since, compared with."""
    at = found.first
    to_date = compared = since = from_start = False
    for back in range(at - 1, max(at - 1 - NEAR, -1), -1):
        if scan.tokens[back].text in ".;:!?" or scan.tokens[back].is_number:
            break
        to_date |= scan.before(back + 1, "until") is not None
        to_date |= back == at - 1 and found.kind == "day" and scan.before(back + 1, "until_day") is not None
        since |= scan.before(back + 1, "since") is not None
        from_start |= scan.before(back + 1, "from_start") is not None
        compared |= scan.before(back + 1, "comparison") is not None
    compared |= _follows_change(scan, found)
    since = since and found.until_year is None and not (found.kind == "months" and found.until != found.month)
    return replace(
        found, to_date=found.to_date or to_date or from_start, compared=compared, since=since, from_start=from_start
    )


def _follows_change(scan: Scan, found: Expression) -> bool:
    """Tell whether a period is what a change is measured from: `up 12 percent on 2016`, `7% over the first half`."""
    edge = scan.before(found.first, "edge")  # up 4.6% on the end of 2011
    hit = scan.before(edge.first if edge else found.first, "against")
    if scan.at(found.last, "compared_behind") and found.year:  # three times the 2016 figure
        return True
    if found.relative == -1 and any(scan.before(found.first, kind) for kind in ("times", "percent")):
        return True  # gấp 1,2 lần năm trước
    if hit is None or (found.year is None and found.relative != -1):
        return False
    near = range(max(hit.first - 4, 0), hit.first)
    return any(scan.before(index + 1, kind) for index in near for kind in ("percent", "times", "direction", "currency"))


def _number(scan: Scan, index: int) -> int | None:
    """Return a small whole number in digits or words."""
    if index < len(scan.tokens) and scan.tokens[index].is_number:
        text = scan.tokens[index].text
        return int(text) if len(text) <= 2 and text.isdecimal() else None
    hit = scan.at(index, "number")
    return int(hit.value) if hit and hit.last == index + 1 else None


def _year(scan: Scan, index: int) -> int | None:
    """Return a year in digits that counts nothing: `2025`, but not the 2025 of `2025 USD`."""
    if not (index < len(scan.tokens) and scan.tokens[index].is_number):
        return None
    text = scan.tokens[index].text
    if len(text) != 4 or not text.isdecimal() or not FIRST_YEAR <= int(text) <= LAST_YEAR:
        return None
    behind = ("scale", "currency", "percent", "percentage_point", "times", "unit", "counted")
    if any(scan.at(index + 1, category) for category in behind) or scan.before(index, "currency"):
        return None
    return int(text)


def _year_behind(scan: Scan, index: int) -> tuple[int | None, int | None, int, tuple[tuple[int, int], ...]]:
    """Return year, relative year, token behind and pieces of a year that follows: `of 2025`, `/2025`, `this year`."""
    at = index
    glued = scan.sign(at) in {"/", *DASHES} and scan.glued(at)
    if glued or scan.sign(at) == ",":
        year = _year(scan, at + 1)
        return (year, None, at + 2, ((at + 1, at + 2),)) if year else (None, None, index, ())
    while hit := scan.at(at, "of") or (scan.at(at, "year") if _year(scan, at + 1) else None):
        if _relative_year(scan, at)[0] is not None:
            break
        at = hit.last
    if (year := _year(scan, at)) is not None:
        return year, None, at + 1, ((at, at + 1),)
    relative, last = _relative_year(scan, at)
    return (None, relative, last, ()) if relative is not None else (None, None, index, ())


def _relative_year(scan: Scan, index: int) -> tuple[int | None, int]:
    """Return 0 for `this year`, -1 for `last year`, and the token behind."""
    this, last = scan.at(index, "this_year") or scan.at(index, "the_year"), scan.at(index, "last_year")
    if last and (this is None or last.last > this.last):
        return -1, last.last
    return (0, this.last) if this else (None, index)


def _numeric_date(scan: Scan, index: int) -> Expression | None:
    """`31/12/2021`, `2025-11-24`, `16.11.2024`, `15-9` behind a word of date, `9/2025`."""
    token = scan.tokens[index]
    if not token.is_number:
        return None
    dotted = token.text.split(".")
    if len(dotted) == 3 and len(dotted[2]) == 4:
        return _day_of(index, index + 1, dotted)
    mark = scan.sign(index + 1)
    if mark not in {"/", *DASHES} or not (scan.glued(index + 1) and scan.glued(index + 2)):
        return None
    parts, last = [token.text], index + 1
    while (
        len(parts) < 3 and scan.sign(last) == mark and last + 1 < len(scan.tokens) and scan.tokens[last + 1].is_number
    ):
        parts.append(scan.tokens[last + 1].text)
        last += 2
    if not all(part.isdecimal() for part in parts):
        return None
    if len(parts) == 3:
        return _day_of(index, last, parts)
    if len(parts) != 2:
        return None
    a, b = parts
    if len(a) == 4 and len(b) == 2 and FIRST_YEAR <= int(a) <= LAST_YEAR and 1 <= int(b) <= 12:
        return Expression(index, last, "month", ((index, last),), year=int(a), month=int(b))
    if len(b) == 4 and len(a) <= 2 and 1 <= int(a) <= 12 and FIRST_YEAR <= int(b) <= LAST_YEAR:
        return Expression(index, last, "month", ((index, last),), year=int(b), month=int(a))
    if len(a) <= 2 and len(b) <= 2 and scan.before(index, "date_cue") and 1 <= int(a) <= 31 and 1 <= int(b) <= 12:
        return Expression(index, last, "day", ((index, last),), month=int(b), day=int(a))
    return None


def _day_of(first: int, last: int, parts: list[str]) -> Expression | None:
    a, b, c = (int(part) for part in parts)
    if len(parts[0]) == 4:
        year, month, day = a, b, c
    else:
        day, month, year = (b, a, c) if b > 12 else (a, b, c)
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Expression(first, last, "day", ((first, last),), year=year, month=month, day=day)


def _clock(scan: Scan, index: int) -> Expression | None:
    """`09:34`, `4:40:23 PM`, `10h30`."""
    if not scan.tokens[index].is_number or not scan.tokens[index].text.isdecimal() or len(scan.tokens[index].text) > 2:
        return None
    last = index + 1
    while scan.sign(last) in {":", "h"} and scan.glued(last) and last + 1 < len(scan.tokens):
        if not (scan.tokens[last + 1].is_number and scan.glued(last + 1)):
            break
        last += 2
    if last == index + 1:
        return None
    return Expression(index, last, "clock", ((index, last),))


def _month_name(scan: Scan, index: int) -> Expression | None:
    """`May 2025`, `April 20, 2023`, `January to September`, `20 April`."""
    hit = scan.at(index, "month_name")
    if not hit:
        day = _number(scan, index) if scan.tokens[index].is_number else None
        at = index + 1
        if day and scan.at(at, "ordinal_suffix") and scan.glued(at):
            at += 1
        while scan.at(at, "of") and at < index + 3:
            at += 1
        name = scan.at(at, "month_name") if day and day <= 31 else None
        if not name:
            return None
        year, relative, last, pieces = _year_behind(scan, name.last)
        return Expression(
            index, last, "day", ((index, last if year else name.last),), year, int(name.value), day, relative=relative
        )
    month = int(hit.value)
    until = scan.at(hit.last + 1, "month_name")
    joint = scan.sign(hit.last) in DASHES or scan.at(hit.last, "range") or scan.at(hit.last, "until")
    if (
        until
        and joint
        and int(until.value) > month
        and (scan.before(index, "between") or not scan.at(hit.last, "conj"))
    ):
        year, relative, last, pieces = _year_behind(scan, until.last)
        return Expression(index, last, "months", pieces, year, month, until=int(until.value), relative=relative)
    day = _number(scan, hit.last) if hit.last < len(scan.tokens) and scan.tokens[hit.last].is_number else None
    if day and 1 <= day <= 31 and not any(scan.at(hit.last + 1, c) for c in ("percent", "scale", "currency")):
        after = hit.last + 1
        if scan.at(after, "ordinal_suffix") and scan.glued(after):
            after += 1
        year, relative, last, pieces = _year_behind(scan, after)
        end = last if year else after
        return Expression(index, end, "day", ((index, end),), year, month, day)
    year, relative, last, pieces = _year_behind(scan, hit.last)
    return Expression(index, last, "month", pieces, year, month, relative=relative)


def _month_number(scan: Scan, index: int) -> Expression | None:
    """`tháng 9`, `tháng 9/2025`, `tháng 3-2023`, `tháng 9 năm 2022`."""
    word = scan.at(index, "month_before")
    if not word:
        return None
    number = _number(scan, word.last) if word.last < len(scan.tokens) and scan.tokens[word.last].is_number else None
    if number is None or not 1 <= number <= 12:
        return None
    year, relative, last, pieces = _year_behind(scan, word.last + 1)
    return Expression(
        index, last, "month", _joined(scan, index, word.last + 1, last, pieces), year, number, relative=relative
    )


def _joined(
    scan: Scan, first: int, end: int, last: int, pieces: tuple[tuple[int, int], ...]
) -> tuple[tuple[int, int], ...]:
    """Return the pieces of an expression: a year glued on with a stroke belongs to the same piece."""
    if pieces and scan.glued(pieces[0][0]) and scan.glued(pieces[0][0] - 1):
        return ((first, last),)
    return ((first, end), *pieces)


def _quarter(scan: Scan, index: int) -> Expression | None:
    """`Quý I/2023`, `quarter 1`, `the first quarter of 2019`, `Q1`."""
    word = scan.at(index, "quarter")
    last: int | None = None
    number: int | None = None
    if word:
        roman = scan.at(word.last, "roman")
        number = int(roman.value) if roman else _number(scan, word.last)
        last = word.last + 1
    elif scan.norm(index) == "q" and scan.glued(index + 1):
        number, last = _number(scan, index + 1), index + 2
    elif ordinal := scan.at(index, "ordinal"):
        after = scan.at(ordinal.last, "quarter") or (
            scan.at(ordinal.last + 1, "quarter") if scan.sign(ordinal.last) in DASHES else None
        )
        number, last = (int(ordinal.value), after.last) if after else (None, None)
    if number is None or last is None or not 1 <= number <= 4:
        return None
    year, relative, end, pieces = _year_behind(scan, last)
    return Expression(
        index,
        end,
        "months",
        _joined(scan, index, last, end, pieces),
        year,
        number * 3 - 2,
        until=number * 3,
        relative=relative,
    )


def _half(scan: Scan, index: int) -> Expression | None:
    """`the first half of 2022`, `first-half`, `H1`, `nửa đầu năm 2022`."""
    hit = scan.at(index, "first_half")
    number, last = (1, hit.last) if hit else (None, index)
    hit = scan.at(index, "second_half")
    if hit:
        number, last = 2, hit.last
    if scan.norm(index) == "h" and scan.glued(index + 1) and (found := _number(scan, index + 1)) in (1, 2):
        number, last = found, index + 2
    if number is None:
        return None
    year, relative, end, pieces = _year_behind(scan, last)
    return Expression(
        index, end, "months", ((index, last), *pieces), year, number * 6 - 5, until=number * 6, relative=relative
    )


def _months_counted(scan: Scan, index: int) -> Expression | None:
    """`first ten months of 2025`, `9 tháng đầu năm`, `in six months`; consecutive or coming months are a duration."""
    at = index
    head = scan.at(at, "first") or scan.at(at, "last")
    if head:
        at = head.last
    number = _number(scan, at)
    if number is None or not 1 <= number <= 12:
        return None
    end = at + 1
    if scan.sign(end) in DASHES:
        end += 1
    word = scan.at(end, "month")
    if not word:
        return None
    last = word.last
    if scan.at(last, "duration") or scan.before(index, "duration"):
        return Expression(index, last, "duration", ((index, last),))
    while tail := scan.at(last, "first") or scan.at(last, "last"):
        last = tail.last
    shown = last
    year, relative, behind, pieces = _year_behind(scan, last)
    return Expression(index, behind, "months", ((index, shown), *pieces), year, 1, until=number, relative=relative)


def _years(scan: Scan, index: int) -> Expression | None:
    """`2025`, `2021-2025`, `from 2021 to 2023`."""
    year = _year(scan, index)
    if year is None:
        return None
    joint = index + 1
    ranged = scan.sign(joint) in DASHES or (
        scan.at(joint, "range") is not None and (scan.before(index, "between") or not scan.at(joint, "conj"))
    )
    until = _year(scan, joint + 1) if ranged else None
    if until and until > year:
        pieces = ((index, index + 1), (joint + 1, joint + 2))
        return Expression(index, joint + 2, "year", pieces, year, until_year=until)
    return Expression(index, index + 1, "year", ((index, index + 1),), year)


def _relative(scan: Scan, index: int) -> Expression | None:
    """`this year`, `last year`, `full-year`, `last month`, `cả năm`."""
    relative, last = _relative_year(scan, index)
    if relative is not None:
        anaphoric = scan.at(index, "the_year") is not None
        return Expression(index, last, "year", relative=relative, anaphoric=anaphoric)
    hit = scan.at(index, "whole_year")
    if hit:
        year, relative, last, pieces = _year_behind(scan, hit.last)
        return Expression(index, last, "year", pieces, year, relative=relative or 0, anaphoric=relative is None)
    found = [hit for kind in ("this_month", "last_month") if (hit := scan.at(index, kind))]
    if not found:
        return None
    longest = max(found, key=lambda hit: hit.last)
    return Expression(index, longest.last, "month", relative=0 if longest.category == "this_month" else -1)


def _ordinal_duration(scan: Scan, index: int) -> Expression | None:
    """`third consecutive month`, `14th straight year`, `tháng thứ 3 liên tiếp`."""
    prefix, ordinal = scan.at(index, "ordinal_prefix"), scan.at(index, "ordinal")
    at = prefix.last if prefix else index
    number = _number(scan, at) if prefix or scan.tokens[index].is_number else None
    last = ordinal.last if ordinal else at + 1
    if not ordinal and number is None:
        return None
    if scan.at(last, "ordinal_suffix") and scan.glued(last):
        last += 1
    following = scan.at(last, "duration")
    if following and (prefix or ordinal or last > at + 1):
        return Expression(index, last, "duration", ((index, last),))
    return None


def _duration(scan: Scan, index: int) -> Expression | None:
    """`10 years`, `4 ngày`, `24 hours`: a length of time, no period."""
    number = _number(scan, index)
    if number is None:
        return None
    at = index + 1
    if scan.sign(at) in DASHES:
        at += 1
    word = scan.at(at, "day") or scan.at(at, "year_unit") or scan.at(at, "month") or scan.at(at, "quarter_unit")
    if not word or (scan.at(at, "year_unit") and _year(scan, word.last)):
        return None
    return Expression(index, word.last, "duration", ((index, word.last),))


GRAMMAR: tuple[Callable[[Scan, int], Expression | None], ...] = (
    _numeric_date,
    _clock,
    _month_name,
    _month_number,
    _quarter,
    _half,
    _months_counted,
    _years,
    _relative,
    _ordinal_duration,
    _duration,
)
