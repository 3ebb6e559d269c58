"""A period in words: `2025-01-01/P10M` is "January–October 2025" and "10 tháng đầu năm 2025".

The words are in `phrases.yaml`, one phrase per language and shape.
"""

import re
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml

SHAPES = {
    r"\d{4}": "year",
    r"\d{4}-S1": "first_half",
    r"\d{4}-S2": "second_half",
    r"\d{4}-Q[1-4]": "quarter",
    r"\d{4}-\d{2}": "month",
    r"\d{4}-\d{2}-\d{2}": "day",
}


@cache
def _phrases() -> dict[str, dict[str, Any]]:
    text = Path(__file__).with_name("phrases.yaml").read_text(encoding="utf-8")
    loaded: dict[str, dict[str, Any]] = yaml.safe_load(text)
    return loaded


def words(time_period: str, start: date, end: date, *, stock: bool, language: str) -> str:
    """Return the period in words of a language (`en`, `vi`); a month or day of a stock reads "as of"."""
    phrases = _phrases()[language]
    name = shape(time_period, start, end)
    phrase: str = phrases[f"{name}_of_stock" if stock and name in ("month", "day") else name]
    return phrase.format(
        day=start.day,
        month=phrases["month_names"][start.month - 1],
        year=start.year,
        end_day=end.day,
        end_month=phrases["month_names"][end.month - 1],
        end_year=end.year,
        months=(end.year - start.year) * 12 + end.month - start.month + 1,
        part=phrases["quarters"][(start.month - 1) // 3],
    )


def shape(time_period: str, start: date, end: date) -> str:
    """Return which phrase fits a period: a calendar one by its notation, a span of time by where it starts and ends."""
    for pattern, name in SHAPES.items():
        if re.fullmatch(pattern, time_period):
            return name
    whole_months = start.day == 1 and (end + timedelta(days=1)).day == 1
    if whole_months and start.month == 1 and end.month == 12 and start.year < end.year:
        return "years"
    unit = "months" if whole_months else "days"
    if start.year != end.year:
        return f"{unit}_over_years"
    return "months_from_january" if whole_months and start.month == 1 else unit
