"""The traps of the five articles, one by one (issue 2, part 4)."""

from decimal import Decimal

import pytest

from pipeline.model import Observation
from tests.extract.reading import figure, figures, mention, rank, reading
from tests.extract.seeds import readings

TRILLION, BILLION = Decimal(10) ** 12, Decimal(10) ** 9


def said(name: str, exact: str, nth: int = 1) -> Observation:
    return figure(readings()[name], exact, nth)


def test_a_projection_stands_beside_an_estimate() -> None:
    estimate, projection = said("000", "149.86 billion USD"), said("000", "182 billion USD")
    assert (estimate.status, estimate.time_period) == ("estimate", "2025-01-01/P10M")
    assert (projection.status, projection.time_period) == ("forecast", "2025")
    assert estimate.indicator_id == projection.indicator_id == "trade_turnover"


def test_second_among_34_provinces_is_a_rank_and_34_its_scope() -> None:
    second = rank(readings()["000"], "second among")
    assert (second.indicator_id, second.measure, second.value) == ("imports", "rank", Decimal(2))
    assert second.of_geography_id == "viet-nam"
    assert mention(readings()["000"], "34").role == "scope"


def test_will_reach_in_a_past_year_is_a_fact() -> None:
    exports = said("001", "2.471 billion USD")
    assert (exports.status, exports.time_period, exports.qualifier) == ("actual", "2023", "over")
    assert said("001", "3 billion USD").status == "estimate"


def test_xuat_sieu_is_a_positive_balance() -> None:
    balance = said("002", "2,2 tỷ USD")
    assert (balance.indicator_id, balance.value) == ("trade_balance", Decimal("2.2") * BILLION)


def test_a_dot_may_part_thousands_of_tonnes() -> None:
    lychee = said("002", "78.200 tấn")
    assert (lychee.value, lychee.unit_id, lychee.item_id) == (Decimal(78200), "tonne", "lychee")


def test_two_months_in_one_sentence() -> None:
    july, august = said("002", "7,9 tỷ USD"), said("002", "8,7 tỷ USD")
    assert (july.time_period, august.time_period) == ("2025-07", "2025-08")
    assert july.indicator_id == august.indicator_id == "exports"
    assert august.measure == "level"


@pytest.mark.parametrize(("name", "words"), [("002", "2 cấp"), ("003", "Tier 1"), ("003", "2, and 3 suppliers")])
def test_tiers_are_names(name: str, words: str) -> None:
    found = readings()[name]
    at = found.article.text.index(words)
    digits = [at + offset for offset, letter in enumerate(words) if letter.isdigit()]
    roles = [one.role for one in found.mentions for digit in digits if one.start <= digit < one.end]
    assert roles == ["name"] * len(digits)


def test_a_growth_rate_over_years_is_an_average() -> None:
    grdp = said("003", "1.8%")
    assert (grdp.indicator_id, grdp.measure, grdp.time_period) == ("grdp", "change_avg", "2021-01-01/P3Y")


def test_a_bracket_in_another_currency_is_a_conversion() -> None:
    found = readings()["004"]
    capital, bracket = said("004", "111.8 trillion VND"), mention(found, "4.75 billion USD")
    assert (capital.indicator_id, capital.value) == ("domestic_capital", Decimal("111.8") * TRILLION)
    assert (bracket.role, bracket.converts_mention_id) == ("conversion", capital.mention_id)
    assert figures(found, "4.75 billion USD") == []


def test_mong_cai_is_not_quang_ninh() -> None:
    through, reached = said("004", "1.5 million USD", 1), said("004", "1.5 million USD", 2)
    assert (through.geography_id, reached.geography_id) == ("mong-cai", "quang-ninh")
    assert said("004", "128").geography_id == "mong-cai"


def test_the_bac_ninh_of_2023_is_not_the_merged_one() -> None:
    assert {one.geography_id for one in readings()["003"].observations} == {"bac-ninh-pre-2025"}
    for name in ("000", "001", "002"):
        assert {one.geography_id for one in readings()[name].observations} == {"bac-ninh"}


def test_a_million_stays_a_million() -> None:
    assert [said("004", "1.5 million USD", nth).value for nth in (1, 2)] == [1500000, 1500000]
    assert said("004", "1.7 million USD").value == 1700000


def test_ranks_in_words() -> None:
    found = readings()["001"]
    leading, second = rank(found, "leading partner"), rank(found, "second in terms of")
    assert (leading.indicator_id, leading.partner_id, leading.value) == ("fdi_projects", "CN", Decimal(1))
    assert (second.indicator_id, second.partner_id, second.value) == ("fdi_capital", "CN", Decimal(2))
    assert leading.unit_id == second.unit_id == "rank"


# Without a reason the gate would refuse the whole package for one article.
def test_what_is_unclassified_always_says_why() -> None:
    rents = reading("Rents in the province range from $110 to $125 per square meter.")
    assert mention(rents, "$125").reason == mention(rents, "$110").reason == "in the province range from"
    dash = reading("- 200 km from Ho Chi Minh City")
    assert mention(dash, "200 km").reason == "no words before it"


def test_the_counter_of_comments_counts_nothing_of_the_article() -> None:
    found = readings()["001"]
    counter = mention(found, "0", found.article.text[: found.article.text.index("Comment (0)")].count("0") + 1)
    assert (counter.prefix[-9:], counter.role) == ("Comment (", "unclassified")
