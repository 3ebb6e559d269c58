"""Rule: a figure is drawn over the days that it covers, at its height above zero, and says its status three ways."""

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from html import unescape

import pytest
from playwright.sync_api import Browser

from pipeline.document import chart, picture, sparkline, timeaxis
from pipeline.document.edition import edition
from pipeline.document.findings import Index
from pipeline.document.languages import language
from pipeline.document.pages import panels
from pipeline.document.tables import Figure
from tests.site.conftest import Site
from tests.site.looking import tab

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
        value_low=Decimal(value),
        value_high=Decimal(value),
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
        assert svg.count(f'fill="var(--status-{status})"') == 2, "one mark, one band"
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


# --- What is counted up, what is open, where a territory ends


def _layers(specification: chart.Specification, mark: str) -> list[chart.Specification]:
    return [layer for layer in specification["layer"] if layer["mark"]["type"] == mark]


def test_what_is_counted_up_rises_from_zero_to_the_end_of_its_segment() -> None:
    plain, counted = (chart.specification([TEN_MONTHS], YEAR, 9, EN, counted=flag) for flag in (False, True))
    [rise] = [layer for layer in counted["layer"] if layer not in plain["layer"]]
    ends = {name: rise["encoding"][name]["field"] for name in ("x", "x2", "y", "y2")}
    assert ends == {"x": "start", "x2": "end", "y": "zero", "y2": "value"}


def test_months_are_never_in_a_chart_with_what_is_counted_up(site: Site) -> None:
    known = edition(EN, site.tables, Index(site.tables))
    rows = [known.describer.row(one) for one in site.tables.figures if one.indicator_id == "exports"]
    levels = panels.groups([row for row in rows if row.figure.measure == "level"], 1, known)
    assert {len({panels.is_month(row) for row in group}) for group in levels} == {1}
    months = [group for group in levels if panels.is_month(group[0])]
    assert {row.figure.time_period for row in months[0]} == {"2025-07", "2025-08", "2025-09"}
    assert panels.panel("a", months[0], YEAR, known).title == "Bac Ninh (since Jul 2025) · single months"


def test_a_band_shows_what_a_figure_can_stand_for_and_an_arrow_what_is_open() -> None:
    over = replace(TEN_MONTHS, value_low=Decimal("149850000000"), value_high=None)
    near = replace(FULL_YEAR, value_low=Decimal("181500000000"), value_high=Decimal("182500000000"))
    drawn = chart.specification([over, near], YEAR, 9, EN)
    rows = drawn["data"]["values"]
    assert [(row.get("low"), row.get("high")) for row in rows] == [(181.5, 182.5), (149.85, None)]
    svg = picture.svg(drawn, "a", "b", EN)
    assert svg.count("↑") == 1
    assert svg.count("↓") == 0
    assert svg.count('opacity="0.2"') == 1


def test_time_outside_a_territory_is_shaded_up_to_a_line_that_says_so() -> None:
    new = chart.Territory(began=date(2025, 7, 1), label="territory changed Jul 2025")
    drawn = chart.specification([TEN_MONTHS], YEAR, 9, EN, territory=new)
    [shade, *_] = _layers(drawn, "rect")
    assert shade["data"]["values"] == [{"start": timeaxis.instant(date(2025, 1, 1)), "end": _first_of_july()}]
    assert picture.svg(drawn, "a", "b", EN).count("territory changed Jul 2025") == 1


def test_a_territory_that_ended_is_shaded_from_the_day_after() -> None:
    old = chart.Territory(ended=date(2025, 6, 30), label="territory changed Jul 2025")
    [shade, *_] = _layers(chart.specification([TEN_MONTHS], YEAR, 9, EN, territory=old), "rect")
    assert shade["data"]["values"] == [{"start": _first_of_july(), "end": timeaxis.instant(date(2026, 1, 1))}]


def test_a_break_outside_the_years_is_not_drawn() -> None:
    earlier = chart.Territory(began=date(1997, 1, 1), label="territory changed Jan 1997")
    assert chart.specification([TEN_MONTHS], YEAR, 9, EN, territory=earlier) == chart.specification(
        [TEN_MONTHS], YEAR, 9, EN
    )


def _first_of_july() -> int:
    return timeaxis.instant(date(2025, 7, 1))


# --- Small ones, and live ones

# Whether no part of the picture hides what lies in the middle of a mark.
SEEN = """mark => {
  const clips = []
  for (let part = mark; part; part = part.parentElement) if (part.getAttribute("clip-path")) clips.push(part)
  const box = mark.getBoundingClientRect(), within = mark.closest("svg").getBoundingClientRect()
  return clips.length === 0 && box.top >= within.top && box.bottom <= within.bottom
}"""


def test_a_sparkline_has_a_segment_a_figure_and_marks_the_last() -> None:
    drawn = sparkline.svg([FULL_YEAR, TEN_MONTHS], "two figures")
    assert 'aria-label="two figures"' in drawn
    assert 'class="past" d="M2.0 2.0H86.0"' in drawn, "the highest, over the whole time"
    assert 'class="latest" d="M2.0 5.5H71.9"' in drawn
    assert 'class="zero" d="M2 22.0H86"' in drawn


def test_the_index_shows_where_exports_have_been(site: Site) -> None:
    text = (site.folder / "indicators" / "index.html").read_text(encoding="utf-8")
    labels = re.findall(r'class="sparkline"[^>]* aria-label="([^"]*)"', text)
    assert any(unescape(label).endswith("January–October 2025: 77.39 billion USD (estimate)") for label in labels)


def test_a_live_chart_tells_what_one_points_at_and_takes_its_instants_as_expressions() -> None:
    drawn = chart.interactive(chart.specification([TEN_MONTHS], YEAR, 9, EN, told=["149.86 billion USD"]))
    assert [row["told"] for row in drawn["data"]["values"]] == ["149.86 billion USD"]
    assert sum("tooltip" in layer["encoding"] for layer in drawn["layer"]) == 2
    [zoomed] = [layer for layer in drawn["layer"] if "params" in layer]
    assert zoomed["encoding"]["x"]["scale"]["domain"][0] == {"expr": str(timeaxis.instant(date(2025, 1, 1)))}


def test_every_chart_of_a_page_can_be_drawn_live(site: Site) -> None:
    for page in ("", "vi/", "indicators/exports/", "vi/indicators/exports/"):
        text = (site.folder / page / "index.html").read_text(encoding="utf-8")
        charts = json.loads((site.folder / page / "charts.json").read_text(encoding="utf-8"))
        assert list(charts) == re.findall(r'<svg [^>]*aria-labelledby="([^"]*)" aria-describedby="\1-text"', text)


def test_the_script_that_draws_is_the_locks_and_says_whose_it_is() -> None:
    assert picture.bundle() == picture.bundle()
    assert picture.bundle().startswith("/* Vega, Vega-Lite, Vega-Embed: University of Washington")


@pytest.mark.browser
@pytest.mark.parametrize(
    ("page", "told", "named"),
    [("indicators/exports/", "billion USD", "territory changed"), ("vi/", "tỷ USD", "đổi địa giới")],
)
def test_a_reader_can_explore_a_chart_and_put_it_back(
    page: str, told: str, named: str, browser: Browser, site: Site
) -> None:
    with tab(browser, site.address) as looking:
        asked: list[str] = []
        looking.page.on("request", lambda request: asked.append(request.url))
        looking.open(page)
        assert not [address for address in asked if address.endswith("vega.js")], "not before one asks for it"
        figure = looking.page.locator("figure.chart").first
        button = figure.locator(".explore")
        button.press("Enter")
        figure.locator(".live text", has_text="2025").first.wait_for()
        assert figure.locator(".live text", has_text=named).first.evaluate(SEEN)
        figure.locator(".live .mark-symbol path").first.hover(force=True)
        looking.page.locator("#vg-tooltip-element.visible", has_text=told).wait_for()
        assert [address for address in asked if address.endswith("vega.js")] == [f"{site.address}assets/vega.js"]
        assert button.get_attribute("aria-pressed") == "true"
        button.press("Enter")
        assert figure.locator(".live").count() == 0
        assert figure.locator("svg").get_attribute("role") == "img"


@pytest.mark.browser
def test_without_scripts_there_is_the_picture_and_no_button(browser: Browser, site: Site) -> None:
    with tab(browser, site.address, scripts=False) as looking:
        looking.open("indicators/exports/")
        assert looking.page.locator("figure.chart svg").count() >= 2
        assert looking.page.locator(".explore:visible").count() == 0
