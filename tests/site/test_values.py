"""Values as a person writes them, places that tell their territory, and words for every code."""

from decimal import Decimal

import pytest

from pipeline import schemas, vocabulary
from pipeline.document import territories
from pipeline.document.languages import CODES, Language, codes, language
from pipeline.document.pages import derived
from pipeline.document.rows import Describer
from pipeline.document.values import between, scale, written
from tests.site.conftest import Site

LISTS = vocabulary.code_lists()
EN, VI = language("en"), language("vi")


@pytest.mark.parametrize(
    ("value", "unit", "measure", "expected"),
    [
        ("149860000000", "USD", "level", "149.86 billion USD"),
        ("1500000", "USD", "level", "1.5 million USD"),
        ("504000000", "USD", "level", "504 million USD"),
        ("111800000000000", "VND", "level", "111.8 trillion VND"),
        ("-400000000", "USD", "level", "−400 million USD"),
        ("999999", "USD", "level", "999,999 USD"),
        ("1000000", "USD", "level", "1 million USD"),
        ("1234567890123", "VND", "level", "1,234,567.890123 million VND"),
        ("78200", "tonne", "level", "78,200 tonnes"),
        ("2040", "count", "level", "2,040"),
        ("12300000", "count", "level", "12.3 million"),
        ("32.27", "percent", "level", "32.27%"),
        ("32.27", "percent", "change_yoy", "+32.27%"),
        ("-9.6", "percent", "change_yoy", "−9.6%"),
        ("0", "percent", "change_pop", "0%"),
        ("2.3", "times", "ratio_yoy", "2.3 times"),
        ("2", "rank", "rank", "No. 2"),
        ("0.4", "percentage_point", "contribution", "0.4 percentage points"),
    ],
)
def test_values_are_written_out(value: str, unit: str, measure: str, expected: str) -> None:
    assert written(Decimal(value), LISTS.units[unit], measure, EN) == expected


@pytest.mark.parametrize(
    ("value", "unit", "measure", "expected"),
    [
        ("149860000000", "USD", "level", "149,86 tỷ USD"),
        ("111800000000000", "VND", "level", "111,8 nghìn tỷ VND"),
        ("-400000000", "USD", "level", "−400 triệu USD"),
        ("1234567890123", "VND", "level", "1.234.567,890123 triệu VND"),
        ("78200", "tonne", "level", "78.200 tấn"),
        ("32.27", "percent", "change_yoy", "+32,27%"),
        ("2", "rank", "rank", "Hạng 2"),
    ],
)
def test_values_are_written_as_vietnamese_write_them(value: str, unit: str, measure: str, expected: str) -> None:
    assert written(Decimal(value), LISTS.units[unit], measure, VI) == expected


@pytest.mark.parametrize("value", ["149860000000", "1234567890123", "1000000.01", "-2500000"])
def test_no_digit_is_lost(value: str) -> None:
    unit = LISTS.units["USD"]
    digits = written(Decimal(value), unit, "level", EN).split()[0].replace(",", "").replace("−", "-")
    assert Decimal(digits).scaleb(scale(Decimal(value), unit, EN)) == Decimal(value)


def test_exact_values_group_all_their_digits() -> None:
    assert EN.number(Decimal("149860000000")) == "149,860,000,000"
    assert EN.number(Decimal("-1234.50")) == "−1,234.5"
    assert VI.number(Decimal("-1234.50")) == "−1.234,5"


@pytest.mark.parametrize("speaking", [EN, VI], ids=CODES)
@pytest.mark.parametrize("unit", sorted(LISTS.units))
def test_every_unit_of_the_vocabulary_has_a_form(unit: str, speaking: Language) -> None:
    assert "7" in written(Decimal(7), LISTS.units[unit], "level", speaking)


@pytest.mark.parametrize(
    ("geography_id", "name"),
    [
        ("bac-ninh", "Bac Ninh (since Jul 2025)"),
        ("bac-ninh-pre-2025", "Bac Ninh (until Jun 2025)"),
        ("bac-giang", "Bac Giang"),
        ("quang-ninh", "Quang Ninh"),
        ("mong-cai", "Mong Cai"),
    ],
)
def test_two_territories_of_one_name_are_told_apart(geography_id: str, name: str) -> None:
    assert territories.names(LISTS.geographies, EN)[geography_id] == name


def test_vietnamese_names_tell_the_month_their_way() -> None:
    assert territories.names(LISTS.geographies, VI)["bac-ninh-pre-2025"] == "Bắc Ninh (đến 6/2025)"


def test_provinces_are_counted_in_todays_boundaries() -> None:
    ids = ["bac-ninh", "bac-ninh-pre-2025", "bac-giang", "mong-cai", "quang-ninh", "viet-nam", "red-river-delta", None]
    found = territories.provinces(ids, LISTS.geographies)
    assert [place.geography_id for place in found] == ["bac-ninh", "quang-ninh"]


@pytest.mark.parametrize(
    ("resource", "column", "group"),
    [
        ("observations", "measure", "measures"),
        ("observations", "status", "statuses"),
        ("observations", "qualifier", "qualifiers"),
        ("observations", "quality", "qualities"),
        ("mentions", "role", "roles"),
        ("checks", "verdict", "verdicts"),
        ("checks", "relation", "relations"),
        ("reviews", "verdict", "review_verdicts"),
        ("series", "agreement", "agreements"),
        ("checks", "severity", "severities"),
        ("sources", "published_basis", "published_bases"),
        ("indicators", "kind", "kinds"),
    ],
)
def test_every_code_of_the_schemas_has_a_word_and_no_word_is_idle(resource: str, column: str, group: str) -> None:
    [field] = [field for field in schemas.fields(resource) if field["name"] == column]
    assert set(codes(group)) == set(field["constraints"]["enum"])


def test_every_topic_has_a_name() -> None:
    assert {indicator.topic for indicator in LISTS.indicators.values()} <= set(codes("topics"))


def test_every_constraint_of_the_schemas_has_a_word() -> None:
    fields = [field for resource in schemas.RESOURCES for field in schemas.fields(resource)]
    used = {name for field in fields for name in _constraints(field)}
    assert used - {"required", "enum"} <= set(codes("constraints"))


def _constraints(field: dict[str, object]) -> list[str]:
    found = field.get("constraints", {})
    assert isinstance(found, dict)
    return list(found)


@pytest.mark.parametrize(
    ("value", "low", "high", "unit", "rounded", "interval"),
    [
        (
            "58509110",
            "58503118.5",
            "58515102.2",
            "USD",
            "58.509 million USD",
            "58.5031 to 58.5152 million USD",
        ),
        ("-140000000", "-195000000", "-85000000", "USD", "−140 million USD", "−195 to −85 million USD"),
        ("4.566210046", "3.04182509505703", "6.0929169840061", "percent", "5%", "3% to 6.1%"),
        ("66.66666667", "66.66666667", "66.66666667", "percent", "66.6667%", ""),
        ("23537", "23512.1", "23582.7", "VND/USD", "23,540 VND a USD", "23,512 to 23,583 VND a USD"),
        ("100", "90", None, "count", "100", "at least 90"),
        ("100", None, "110", "count", "100", "at most 110"),
    ],
)
def test_a_derived_value_has_the_digits_that_mean_something(
    value: str, low: str | None, high: str | None, unit: str, rounded: str, interval: str
) -> None:
    least, most = (None if end is None else Decimal(end) for end in (low, high))
    assert derived.meaningful(Decimal(value), least, most, LISTS.units[unit], "level", EN) == rounded
    assert derived.spread(least, most, LISTS.units[unit], "level", EN) == interval


@pytest.mark.parametrize(
    ("low", "high", "unit", "measure", "english", "vietnamese"),
    [
        ("2400000000", "2500000000", "USD", "level", "2.4 to 2.5 billion USD", "2,4 đến 2,5 tỷ USD"),
        (
            "2900000",
            "120000000000",
            "USD",
            "level",
            "2.9 million USD to 120 billion USD",
            "2,9 triệu USD đến 120 tỷ USD",
        ),
        ("3", "6.1", "percent", "level", "3% to 6.1%", "3% đến 6,1%"),
        ("7", "7", "count", "level", "7", "7"),
    ],
)
def test_what_the_ends_of_an_interval_share_is_said_once(
    low: str, high: str, unit: str, measure: str, english: str, vietnamese: str
) -> None:
    for speaking, expected in ((EN, english), (VI, vietnamese)):
        assert between(Decimal(low), Decimal(high), LISTS.units[unit], measure, speaking) == expected


@pytest.mark.parametrize(
    ("time_period", "indicator_id", "english", "vietnamese"),
    [
        ("2025-01-01/P8M", "exports", "January–August 2025", "8 tháng đầu năm 2025"),
        ("2022-S1", "exports", "first half of 2022", "6 tháng đầu năm 2022"),
        ("2021", None, "2021", "năm 2021"),
        ("2023-12", "fdi_projects", "as of December 2023", "đến tháng 12/2023"),
        ("2023-12", "exports", "December 2023", "tháng 12/2023"),
    ],
)
def test_periods_that_no_figure_has_are_told_in_the_same_words(
    time_period: str, indicator_id: str | None, english: str, vietnamese: str, site: Site
) -> None:
    for speaking, expected in ((EN, english), (VI, vietnamese)):
        assert Describer(site.tables, speaking).period(time_period, indicator_id) == expected
