"""Rule: a figure is drawn over the days that it covers, at its height above zero, and says its status three ways."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from pipeline.document import chart, picture, timeaxis
from pipeline.document.languages import language
from pipeline.document.tables import Figure

EN, VI = language("en"), language("vi")
YEAR = timeaxis.Years(2025, 2025)


def _figure(start: str, end: str, value: str, status: str = "actual", number: int = 1) -> Figure:
    return Figure(
        observation_id=f"000:{number}",
        indicator_id="exports",
        measure="level",
        geography_id="bac-ninh",
        partner_id="_T",
        item_id="_T",
        time_period=None,
        period_start=date.fromisoformat(start),
        period_end=date.fromisoformat(end),
        period_en=None,
        period_vi=None,
        base_period=None,
        of_indicator_id=None,
        of_geography_id=None,
        of_item_id=None,
        value=Decimal(value),
        unit_id="USD",
        qualifier="exact",
        status=status,
        price_basis=None,
        quality="ok",
        agreement=None,
        source_id="000",
        published_to=None,
        exact="",
        start=number,
    )


def _day(instant: int) -> date:
    return datetime.fromtimestamp(instant / 1000, UTC).date()


TEN_MONTHS = _figure("2025-01-01", "2025-10-31", "149860000000", "estimate")
FULL_YEAR = _figure("2025-01-01", "2025-12-31", "182000000000", "forecast", 2)
SEPTEMBER = _figure("2025-09-01", "2025-09-30", "17100000000", "actual", 3)


def test_a_year_to_date_figure_is_as_long_as_its_months() -> None:
    rows = chart.specification([SEPTEMBER, TEN_MONTHS, FULL_YEAR], YEAR, 9, EN)["data"]["values"]
    assert [(_day(row["start"]), _day(row["end"]), row["value"]) for row in rows] == [
        (date(2025, 1, 1), date(2026, 1, 1), 182.0),
        (date(2025, 1, 1), date(2025, 11, 1), 149.86),
        (date(2025, 9, 1), date(2025, 10, 1), 17.1),
    ]


def test_a_figure_without_a_period_is_not_drawn() -> None:
    undated = replace(SEPTEMBER, period_start=None, period_end=None)
    assert chart.specification([undated], YEAR, 9, EN)["data"]["values"] == []


def test_the_vertical_axis_holds_zero() -> None:
    assert chart.specification([TEN_MONTHS], YEAR, 9, EN)["encoding"]["y"]["scale"]["zero"] is True


def test_every_status_has_a_mark_a_dash_and_a_colour_of_its_own() -> None:
    drawn = [_figure("2025-01-01", "2025-12-31", str(n), status, n) for n, status in enumerate(chart.SHAPES, start=1)]
    svg = picture.svg(chart.specification(drawn, YEAR, 0, EN), "a", "b", EN)
    for status in chart.SHAPES:
        assert svg.count(f'stroke="var(--status-{status})"') == 1, "one segment"
        assert svg.count(f'fill="var(--status-{status})"') == 1, "one mark"
    assert len({tuple(dash) for dash in chart.DASHES.values()}) == len(set(chart.SHAPES.values())) == 4


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        (2025, 2025, ["Q1", "2025", "Q2", "Q3", "Q4"]),
        (2023, 2026, ["2023", "2024", "2025", "2026"]),
        (2015, 2030, ["2015", "2018", "2021", "2024", "2027", "2030"]),
    ],
)
def test_the_time_axis_names_years_or_quarters(first: int, last: int, labels: list[str]) -> None:
    years = timeaxis.Years(first, last)
    svg = picture.svg(
        chart.specification([_figure(f"{first}-01-01", f"{last}-12-31", "1")], years, 0, EN), "a", "b", EN
    )
    texts = [part.split("<")[0] for part in svg.split(">") if part.split("<")[0].strip()]
    assert [text for text in texts if text in labels] == labels


def test_a_vietnamese_chart_has_a_decimal_comma() -> None:
    drawn = chart.specification([_figure("2025-01-01", "2025-12-31", "1.5")], YEAR, 0, VI)
    assert ">1,5<" in picture.svg(drawn, "a", "b", VI)


def test_the_axis_spans_the_years_that_figures_touch() -> None:
    later = _figure("2026-12-31", "2027-01-01", "1")
    assert timeaxis.years([TEN_MONTHS, later]) == timeaxis.Years(2025, 2027)


def test_the_picture_is_named_described_and_bound_to_no_machine() -> None:
    svg = picture.svg(chart.specification([TEN_MONTHS], YEAR, 9, EN), "name", "text", EN)
    assert svg.startswith('<svg viewBox="')
    assert 'role="img" aria-labelledby="name" aria-describedby="text"' in svg
    assert "\n" not in svg
    assert "style=" not in svg, "the site's Content-Security-Policy allows no inline style"
    assert picture.svg(chart.specification([TEN_MONTHS], YEAR, 9, EN), "name", "text", EN) == svg
