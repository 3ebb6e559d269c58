"""Growth, bases, cumulation, shares, plans, ranks, magnitudes, targets and compounds (R: a row of relations.csv)."""

from collections.abc import Iterable
from decimal import Decimal

import pytest

from pipeline.model import Observation
from pipeline.reconcile.finding import Finding
from pipeline.reconcile.orders import plausible_ranges
from pipeline.reconcile.relations import (
    added_month,
    compound,
    cumulation,
    growth,
    implied_base,
    magnitude,
    plan,
    rank,
    share,
    target,
)
from pipeline.vocabulary import code_lists
from tests.reconcile import seeds
from tests.reconcile.given import figures, observation, reference

BILLION = "000000000"


def verdicts(found: Iterable[Finding]) -> list[str]:
    return sorted(finding.verdict for finding in found)


# Article 005: "29.25% higher (an addition of US$2.75 billion)".
@pytest.mark.parametrize(("added", "verdict"), [("2750000000", "holds"), ("1750000000", "fails")])
def test_two_changes_of_one_level_imply_the_same_level_before(added: str, verdict: str) -> None:
    told = [
        observation("005", "exports", "12150000000", "2024-01-01/P5M"),
        observation("005", "exports", "29.25", "2024-01-01/P5M", measure="change_yoy"),
        observation("005", "exports", added, "2024-01-01/P5M", measure="change_yoy", unit="USD"),
    ]
    assert verdicts(list(growth.find(figures(*told)))) == [verdict]


@pytest.mark.parametrize(
    ("before", "source", "verdict"),
    [("58510000000", "a", "holds"), ("60510000000", "a", "fails"), ("60510000000", "b", "vintage")],
)
def test_the_level_before_is_the_level_less_its_growth(before: str, source: str, verdict: str) -> None:
    told = [
        observation("a", "exports", "77390000000"),
        observation("a", "exports", "32.27", measure="change_yoy"),
        observation(source, "exports", before, "2024-01-01/P10M", said="2025-11-24" if source == "a" else "2024-11-20"),
    ]
    (found,) = growth.find(figures(*told))
    assert found.verdict == verdict
    assert found.explanation.startswith("77.39 up 32.27% implies 58.503 to 58.515 billion USD in Jan–Oct 2024")


def test_growth_at_constant_prices_says_nothing_of_levels_in_prices_of_the_day() -> None:
    told = [
        observation("a", "grdp", "100", "2024", unit="VND"),
        observation("a", "grdp", "6", "2024", measure="change_yoy"),
    ]
    assert not list(growth.find(figures(*told, observation("a", "grdp", "80", "2023", unit="VND"))))


def test_a_break_of_territory_is_no_growth() -> None:
    told = [observation("a", "exports", "9"), observation("a", "exports", "10", measure="change_yoy")]
    before = observation("a", "exports", "2", "2024-01-01/P10M", place="bac-ninh-pre-2025")
    assert not list(growth.find(figures(*told, before)))


# R05: the article's 77.39 (+32.27%) and Customs' 76.44 (+30.6%) share the level of 2024.
def test_article_and_customs_share_the_level_of_the_year_before() -> None:
    (found,) = implied_base.find(seeds.figures())
    assert found.verdict == "holds"
    assert "76.44" in found.explanation
    assert [round(end / 10**9, 4) for end in found.expected.ends if end] == [Decimal("58.5031"), Decimal("58.5151")]


def test_months_and_quarters_fill_their_period() -> None:
    months = [observation("a", "exports", value, f"2025-0{n}") for n, value in ((7, "7900"), (8, "8700"), (9, "8460"))]
    told = [*months, observation("a", "exports", "25060", "2025-Q3"), observation("a", "exports", "40640", "2025-S1")]
    found = list(cumulation.find(figures(*told, observation("a", "exports", "65700", "2025-01-01/P9M"))))
    assert verdicts(found) == ["holds", "holds"]
    assert {len(finding.operands) for finding in found} == {3, 4}


# R42: customs figures for nine less eight months are not the article's September.
def test_across_articles_totals_that_do_not_add_up_are_of_another_vintage() -> None:
    found = {f.explanation.partition(" ")[0]: f for f in cumulation.find(seeds.figures())}
    assert found["57.26"].verdict == "vintage"
    assert found["57.26"].explanation.endswith(
        "of other vintages than 67.03 (Jan–Sep 2025, Vietnam Customs (2025-11-07))."
    )


# R35–R39: 77.39 less 65.7 would be an October 79% above the one before.
def test_ten_months_of_000_and_nine_of_002_are_of_different_vintages() -> None:
    found = {f.statement.split(": ")[1]: f for f in added_month.find(seeds.figures(with_references=False))}
    exports = found["Exports of goods, Bac Ninh, Jan–Oct 2025"]
    assert exports.verdict == "vintage"
    assert "77.39 − 65.7 = 11.69 billion USD in Oct 2025" in exports.explanation
    assert exports.actual.low < Decimal("78.9853") < exports.actual.high
    assert exports.actual.low > 75
    assert found["Imports of goods, Bac Ninh, Jan–Oct 2025"].verdict == "holds"


# Article 055: 12.7 billion of 26.43 is 48.2%, "over 4.9 billion" 18.7%.
@pytest.mark.parametrize(("stated", "verdict"), [("48.2", "holds"), ("42.8", "fails")])
def test_a_share_is_part_by_whole(stated: str, verdict: str) -> None:
    told = [
        observation("055", "fdi_capital_attracted", "26430000000"),
        observation("055", "fdi_capital_attracted", "12700000000", item="manufacturing"),
        observation("055", "fdi_capital_attracted", stated, item="manufacturing", measure="share"),
    ]
    assert verdicts(list(share.find(figures(*told)))) == [verdict]


def test_a_share_of_the_country_is_held_against_the_country() -> None:
    told = [
        observation("002", "exports", "77400000000"),
        observation("002", "exports", "391000000000", place="viet-nam"),
        observation("002", "exports", "19.7", measure="share", of_place="viet-nam"),
    ]
    (found,) = share.find(figures(*told))
    assert (found.verdict, found.severity) == ("fails", "warning")  # 19.8 is right: off by the last digit
    assert "77.4 / 391 billion USD = 19.795%" in found.explanation


@pytest.mark.parametrize(("services", "verdict"), [("20.44", "holds"), ("31", "fails")])
def test_shares_of_all_parts_are_no_more_than_a_hundred(services: str, verdict: str) -> None:
    parts = {"agriculture": "2.75", "industry-construction": "76.5", "services": services}
    told = [observation("a", "grdp", value, item=item, measure="share") for item, value in parts.items()]
    assert verdicts(list(share.find(figures(*told)))) == [verdict]


# R64 and the review of 109.11%.
def test_a_plan_for_the_year_cannot_be_seven_months_of_the_year_before() -> None:
    (found,) = plan.find(seeds.figures(with_references=False))
    assert (found.verdict, found.severity) == ("fails", "critical")
    assert [round(end, 2) for end in found.actual.ends if end] == [Decimal("99.18"), Decimal("99.20")]
    assert [figure.value for figure in found.figures if figure.measure == "plan_ratio"] == [Decimal("109.11")]


@pytest.mark.parametrize("base_period", [None, "2022-01-01/P7M"])
def test_a_plan_of_the_same_months_is_no_contradiction(base_period: str | None) -> None:
    told = [
        observation("a", "exports", "8.23", "2022-01-01/P7M", measure="change_yoy"),
        observation("a", "exports", "109.11", "2022-01-01/P7M", measure="plan_ratio", base_period=base_period),
    ]
    assert not list(plan.find(figures(*told)))


# Article 052: 58,123 billion dong is 1.7 times the target of 30,000 to 35,000.
@pytest.mark.parametrize(("times", "verdict"), [("1.7", "holds"), ("2.7", "fails")])
def test_a_level_by_its_plan_ratio_is_the_target(times: str, verdict: str) -> None:
    told = [
        observation("052", "investment_attracted", "58123" + BILLION, "2023", unit="VND"),
        observation("052", "investment_attracted", times, "2023", measure="plan_ratio", unit="times"),
        *(
            observation("052", "investment_attracted", v + BILLION, "2023", unit="VND", qualifier=q, status="target")
            for v, q in (("30000", "range_low"), ("35000", "range_high"))
        ),
    ]
    (found,) = plan.find(figures(*told))
    assert found.verdict == verdict
    assert len(found.operands) == 3


def test_korea_and_china_cannot_both_be_first_by_projects() -> None:
    (found,) = rank.find(seeds.figures(with_references=False))
    assert (found.relation, found.verdict, found.severity) == ("rank", "fails", "warning")
    assert {(figure.source_id, figure.partner_id) for figure in found.figures} == {("001", "CN"), ("002", "KR")}


@pytest.mark.parametrize(
    "apart", [{"said": "2025-03-01"}, {"value": "2"}, {"place": "bac-giang"}, {"indicator": "fdi_capital"}]
)
def test_ranks_of_other_fields_or_times_do_not_contradict(apart: dict[str, str]) -> None:
    other = {"indicator": "fdi_projects", "value": "1", "period": None, **apart}
    one = observation("a", "fdi_projects", "1", None, measure="rank", partner="CN")
    assert not list(rank.find(figures(one, observation("b", measure="rank", partner="KR", **other))))  # type: ignore[arg-type]


# Article 005: Hai Phong is fifth with 12.15, behind 17.53, 14.37, 13.41 and 13.15.
@pytest.mark.parametrize(("place", "verdict"), [("5", "holds"), ("4", "fails")])
def test_a_rank_fits_the_levels_above_it(place: str, verdict: str) -> None:
    levels = {
        "ho-chi-minh-city-pre-2025": "17530",
        "bac-ninh-pre-2025": "14370",
        "binh-duong": "13410",
        "thai-nguyen-pre-2025": "13150",
    }
    told = [observation("005", "exports", value, "2024-05", place=name) for name, value in levels.items()]
    told += [
        observation("005", "exports", "12150", "2024-05", place="hai-phong-pre-2025"),
        observation(
            "005", "exports", place, "2024-05", measure="rank", place="hai-phong-pre-2025", of_place="viet-nam"
        ),
    ]
    assert verdicts(list(rank.find(figures(*told)))) == [verdict]


def suspects(*observations: Observation) -> set[str]:
    return {f.figures[0].figure_id for f in magnitude.find(figures(*observations))}


def test_the_millions_of_004_are_implausible_without_reviews_or_references() -> None:
    found = list(magnitude.find(seeds.figures(with_references=False)))
    assert {finding.figures[0].figure_id for finding in found} == {
        "004:1.5 million USD#1",
        "004:1.5 million USD#2",
        "004:1.7 million USD#1",
    }
    assert {(finding.verdict, finding.severity) for finding in found} == {("implausible", "critical")}


def test_the_small_figures_of_the_border_gates_are_true() -> None:
    period = "2022-01-01/P1M20D"
    told = [
        ("la-lay", "trade_turnover", "12600000"),
        ("la-lay", "exports", "1100000"),
        ("la-lay", "imports", "11500000"),
    ]
    told += [("lao-bao", "trade_turnover", "73000000"), ("lao-bao", "exports", "13000000")]
    assert not suspects(*(observation("025", name, v, period, place=p, item="border-trade") for p, name, v in told))


def test_a_figure_three_orders_off_its_own_series_is_implausible() -> None:
    told = [
        observation(f"a{n}", "product_output", value, f"202{n}", unit="tonne")
        for n, value in enumerate(("90000", "95000", "99", "91000"))
    ]
    assert not suspects(*told)  # no plausible range is declared for it
    trade = [
        observation(f"a{n}", "exports", value, f"202{n}", partner="CN")
        for n, value in enumerate(("2471000000", "2637000000", "2500000", "3000000000"))
    ]
    assert suspects(*trade) == {trade[2].observation_id}


def test_a_figure_three_orders_off_a_reference_is_implausible() -> None:
    told = observation("004", "exports", "6000000", "2022", partner="CN", place="quang-ninh")
    given = reference("Q", "exports", "3539000000", "2024", "2025-03", place="quang-ninh", partner="CN")
    assert len(list(magnitude.find(figures(told, references=[given])))) == 1


def test_a_whole_three_orders_below_its_part_is_implausible() -> None:
    whole = observation("a", "exports", "26000000", "2025", place="quang-ninh")
    assert suspects(whole, observation("a", "exports", "14000000000", "2025", place="mong-cai")) == {
        whole.observation_id
    }


def test_plausible_ranges_name_known_indicators_and_lie_in_order() -> None:
    ranges = plausible_ranges()
    assert set(ranges["indicator_id"]) <= code_lists().indicators.keys()
    assert all(low is None or low < high for low, high in ranges.select("low", "high").rows())


# A price of 9,240 dollars a tonne, 742 labourers sent abroad, 137,600 employees: none is misprinted by a scale word.
@pytest.mark.parametrize(("indicator", "value", "unit"), [("exports", "9240", "USD"), ("population", "742", "count")])
def test_digits_printed_in_full_are_not_taken_for_a_misprinted_scale_word(
    indicator: str, value: str, unit: str
) -> None:
    told = observation("a", indicator, value, "2025", unit=unit, place="quang-ninh")
    assert list(magnitude.find(figures(told, scale=6)))
    assert not list(magnitude.find(figures(told, scale=0)))


# "State budget revenue not lower than 15 billion VND" in the second quarter, after 14.8 trillion in the first.
def test_a_floor_is_as_large_as_what_it_is_set_for() -> None:
    floor = observation(
        "a", "budget_revenue", "15000000000", "2023-Q2", unit="VND", place="quang-ninh", qualifier="at_least"
    )
    (found,) = magnitude.find(figures(floor))
    assert "Perhaps a thousand times as much is meant." in found.explanation


# The city's retail sales of eleven months, read as November's, are one and a half times the largest month there can be.
def test_what_is_a_little_above_the_largest_is_no_misprint() -> None:
    told = observation("a", "retail_sales", "494300000000000", "2018-11", unit="VND", place="hanoi")
    assert not suspects(told)
    assert suspects(observation("a", "retail_sales", "49430000000000000", "2018-11", unit="VND", place="hanoi"))


# "338 firms, down 6.9% in number, though their capital was 2.7 times as much".
def test_two_relative_changes_that_differ_are_of_two_things() -> None:
    told = [
        observation("a", "enterprises_new", "338", "2025-01-01/P5M", unit="count"),
        observation("a", "enterprises_new", "-6.9", "2025-01-01/P5M", measure="change_yoy"),
        observation("a", "enterprises_new", "2.7", "2025-01-01/P5M", measure="ratio_yoy"),
    ]
    assert not list(growth.find(figures(*told)))


# "Wood reached 5.37, down slightly by 0.8% and 18.3% of the total of 29.42".
def test_of_two_shares_of_one_key_neither_is_held_against_the_article() -> None:
    told = [
        observation("a", "exports", "29420000000"),
        observation("a", "exports", "5370000000", item="wood-products"),
        observation("a", "exports", "0.8", measure="share", item="wood-products"),
        observation("a", "exports", "18.3", measure="share", item="wood-products"),
    ]
    assert not list(share.find(figures(*told)))
    assert verdicts(list(share.find(figures(*told[:2], told[3])))) == ["holds"]


# Hanoi's 10.475 of the country's 162.111; the "68.4% of the country" are those of six provinces together.
def test_a_share_far_from_its_part_is_of_something_else() -> None:
    told = [
        observation("a", "exports", "10475000000", "2015", place="hanoi"),
        observation("a", "exports", "162111000000", "2015", place="viet-nam"),
        observation("a", "exports", "68.4", "2015", measure="share", place="hanoi", of_place="viet-nam"),
    ]
    assert not list(share.find(figures(*told)))


# "A deficit of 14.5 billion, equal to 17 percent of exports of 85.5": nobody writes minus 17.
@pytest.mark.parametrize(("stated", "verdict"), [("17", "holds"), ("16", "fails")])
def test_a_deficit_as_a_share_of_exports_has_no_sign(stated: str, verdict: str) -> None:
    told = [
        observation("a", "exports", "85500000000"),
        observation("a", "trade_balance", "-14500000000"),
        observation("a", "trade_balance", stated, measure="share", of_indicator="exports"),
    ]
    assert verdicts(list(share.find(figures(*told)))) == [verdict]


def test_what_each_head_has_does_not_grow_with_the_months() -> None:
    told = [
        observation("a", "grdp_per_capita", "3694", "2018-S1"),
        observation("a", "grdp_per_capita", "3694", "2018", status="forecast"),
    ]
    assert not list(target.find(figures(*told)))


# 8,044 billion dong are spent by 20 September; that 51,500 are expected of the year is no matter of pace.
def test_public_money_is_spent_late_in_the_year() -> None:
    told = [
        observation("a", "public_investment", "8044000000000", "2024-01-01/P8M20D", unit="VND"),
        observation("a", "public_investment", "51500000000000", "2024", unit="VND", status="forecast"),
    ]
    assert not list(target.find(figures(*told)))


def test_a_target_a_million_times_off_is_a_question_of_size() -> None:
    told = [
        observation("a", "tourist_arrivals", "20800000", "2025", unit="count"),
        observation("a", "tourist_arrivals", "23", "2026", unit="count", status="target"),
    ]
    assert not list(target.find(figures(*told)))


# R10 and R11: 12.4% above the forecast of 2025; and a target a hundred times the year before.
@pytest.mark.parametrize(("aim", "verdict"), [("105700000000", "holds"), ("9570000000000", "implausible")])
def test_a_target_fits_the_year_before(aim: str, verdict: str) -> None:
    told = [
        observation("000", "exports", "94000000000", "2025", status="forecast"),
        observation("000", "exports", aim, "2026", status="target"),
    ]
    assert verdicts(list(target.find(figures(*told)))) == [verdict]


@pytest.mark.parametrize(
    ("year", "verdict"), [("94000000000", "holds"), ("70000000000", "implausible"), ("940000000000", "implausible")]
)
def test_a_forecast_fits_the_year_to_date(year: str, verdict: str) -> None:
    told = [
        observation("000", "exports", "77390000000"),
        observation("000", "exports", year, "2025", status="forecast"),
    ]
    assert verdicts(list(target.find(figures(*told)))) == [verdict]


# R13: the forecast of 94 was missed by 0.73.
def test_a_missed_forecast_is_no_error() -> None:
    found = [f for f in target.find(seeds.figures()) if "93.27 was the outcome" in f.explanation]
    assert [(f.verdict, f.severity) for f in found] == [("vintage", "info")]


# R52: 6.9, 7.39 and -6.18%, as known in November 2023, are 2.5% a year, not 1.8%; nor are they with the final -9.28%.
def test_mean_growth_of_003_is_not_that_of_its_years() -> None:
    then, later = compound.find(seeds.figures())
    assert (then.verdict, later.verdict, then.severity) == ("fails", "vintage", "warning")
    assert [round(end, 4) for end in then.expected.ends if end] == [Decimal("2.4857"), Decimal("2.5245")]
    assert [round(end, 4) for end in later.expected.ends if end] == [Decimal("1.3442"), Decimal("1.3827")]


def test_mean_growth_that_fits_holds() -> None:
    years = [
        observation("a", "grdp", value, year, measure="change_yoy") for year, value in (("2021", "10"), ("2022", "21"))
    ]
    told = [*years, observation("a", "grdp", "15.4", "2021-01-01/P2Y", measure="change_avg")]
    assert verdicts(list(compound.find(figures(*told)))) == ["holds"]
    assert not list(compound.find(figures(*told[1:])))


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("1500000", "Perhaps a thousand times as much is meant."),
        ("150", "Perhaps a million times as much is meant."),
        ("1500000000000000", "Perhaps a millionth of it is meant."),
    ],
)
def test_the_least_scale_word_that_makes_a_figure_plausible_is_told(value: str, said: str) -> None:
    told = observation("004", "imports", value, "2022-01-01/P7M", place="quang-ninh")
    assert {f.explanation.partition(". ")[2] for f in magnitude.find(figures(told))} == {said}


def test_of_a_part_no_scale_word_is_guessed() -> None:
    told = observation("020", "budget_revenue", "17259", "2022", unit="VND", place="quang-nam", item="domestic-revenue")
    (found,) = magnitude.find(figures(told))
    assert "Perhaps" not in found.explanation
