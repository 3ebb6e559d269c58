"""The relations of the five articles and their arithmetic, as one does it on paper (see relations.csv)."""

from decimal import Decimal

import pytest

from pipeline.reconcile.finding import Finding
from pipeline.reconcile.relations import agreement, conversion, difference, sum_of_parts
from tests.reconcile import seeds
from tests.reconcile.given import conversion as conversion_mention
from tests.reconcile.given import figures, observation, reference


def by_words(findings: list[Finding]) -> dict[str, Finding]:
    return {finding.explanation: finding for finding in findings}


# relations.csv: R01, R02, R24, R25, R56; the last line is 283 projects of which 90 are foreign.
@pytest.mark.parametrize(
    "arithmetic",
    [
        "77.39 + 72.46 = 149.85 billion USD, within rounding of 149.86.",
        "94 + 88 = 182 billion USD, as stated.",
        "8.46 + 8.6 = 17.06 billion USD, within rounding of 17.1.",
        "65.7 + 63.5 = 129.2 billion USD, within rounding of 129.3.",
        "90 + 193 = 283, as stated.",
    ],
)
def test_sums_of_the_seeds_hold(arithmetic: str) -> None:
    found = by_words(list(sum_of_parts.find(seeds.figures(with_references=False))))
    assert found[arithmetic].verdict == "holds"
    assert len(found) == 5


def test_statement_names_the_relation() -> None:
    found = by_words(list(sum_of_parts.find(seeds.figures(with_references=False))))
    holds = found["77.39 + 72.46 = 149.85 billion USD, within rounding of 149.86."]
    assert holds.statement == "Exports of goods + Imports of goods = Total trade turnover, Bac Ninh, Jan–Oct 2025"
    assert holds.expected.ends == (Decimal(149840000000), Decimal(149860000000))
    assert holds.actual.ends == (Decimal(149855000000), Decimal(149865000000))
    assert [operand.role for operand in holds.operands] == ["whole", "part", "part"]


def test_balance_of_the_seeds_holds() -> None:
    (found,) = difference.find(seeds.figures(with_references=False))
    assert (found.verdict, found.explanation) == ("holds", "65.7 − 63.5 = 2.2 billion USD, as stated.")


def test_a_deficit_is_negative() -> None:
    told = [("exports", "8460000000"), ("imports", "8600000000"), ("trade_balance", "140000000")]
    (found,) = difference.find(figures(*(observation("x", name, value, "2025-09") for name, value in told)))
    assert (found.verdict, found.severity) == ("fails", "critical")
    assert "8.46 − 8.6 = −0.14 billion USD" in found.explanation


def test_a_sum_that_fails_says_by_how_much() -> None:
    told = [("exports", "65700000000"), ("imports", "63500000000"), ("trade_turnover", "192300000000")]
    (found,) = sum_of_parts.find(figures(*(observation("x", name, value) for name, value in told)))
    assert (found.verdict, found.severity) == ("fails", "critical")
    assert found.explanation == "65.7 + 63.5 = 129.2 billion USD (129.1 to 129.3 with rounding), but 192.3 is stated."


def test_a_gap_below_one_percent_is_a_warning() -> None:
    told = [("exports", "65700000000"), ("imports", "63500000000"), ("trade_turnover", "130000000000")]
    wide = (Decimal(129900000000), Decimal(130100000000))
    observations = [
        observation("x", name, value, interval=wide if name == "trade_turnover" else None) for name, value in told
    ]
    (found,) = sum_of_parts.find(figures(*observations))
    assert (found.verdict, found.severity) == ("fails", "warning")


def test_parts_not_all_stated_are_a_lower_bound() -> None:
    new = observation("045", "fdi_capital_new", "52570000", "2018-Q1")
    added = observation("045", "fdi_capital_adjusted", "776900000", "2018-Q1")
    whole = observation("045", "fdi_capital_attracted", "829450000", "2018-Q1")
    (found,) = sum_of_parts.find(figures(new, added, whole))
    assert (found.verdict, found.expected.ends) == ("holds", (Decimal(829415000), None))


# Lao Cai 2017: 1.31 out, 745 million in, "the rest, 405 million, are goods in transit and for re-export".
def test_through_a_border_gate_more_passes_than_exports_and_imports() -> None:
    told = [("exports", "1310000000"), ("imports", "745000000"), ("trade_turnover", "2460000000")]
    gate = [observation("112", name, value, "2017", item="border-trade") for name, value in told]
    (found,) = sum_of_parts.find(figures(*gate))
    assert (found.verdict, found.expected.ends) == ("holds", (Decimal(2049500000), None))
    assert "whole of 2.46; other parts are not stated" in found.explanation


@pytest.mark.parametrize(
    "apart", [{"period": "2025-01-01/P9M"}, {"place": "mong-cai"}, {"partner": "CN"}, {"status": "target"}]
)
def test_figures_of_another_key_are_not_added(apart: dict[str, str]) -> None:
    imports = observation("x", "imports", "1", **{"period": "2025-01-01/P10M", **apart})
    assert not list(
        sum_of_parts.find(figures(observation("x", "exports", "1"), imports, observation("x", "trade_turnover", "9")))
    )


def test_figures_of_two_articles_are_not_added() -> None:
    told = [observation("x", "exports", "1"), observation("y", "imports", "1"), observation("x", "trade_turnover", "9")]
    assert not list(sum_of_parts.find(figures(*told)))


def test_undated_figures_meet_only_within_a_sentence() -> None:
    names = (("investment_projects", "283"), ("fdi_projects", "90"), ("domestic_projects", "100"))
    told = [observation("x", name, value, None, unit="count") for name, value in names]
    assert len(list(sum_of_parts.find(figures(*told)))) == 1
    assert not list(sum_of_parts.find(figures(*told, sentences={told[2].observation_id: 200})))


def test_the_exact_figure_speaks_for_the_article() -> None:
    told = [
        ("trade_turnover", "149900000000"),
        ("trade_turnover", "149860000000"),
        ("exports", "77390000000"),
        ("imports", "72460000000"),
    ]
    (found,) = sum_of_parts.find(figures(*(observation("x", name, value) for name, value in told)))
    assert found.explanation == "77.39 + 72.46 = 149.85 billion USD, within rounding of 149.86."


def test_the_rate_of_004_is_plausible_for_2022() -> None:
    (found,) = conversion.find(seeds.figures())
    assert found.verdict == "holds"
    assert found.explanation.startswith("over 111.8 trillion VND / 4.75 billion USD = 23,537 VND/USD, plausible")
    assert found.operands[1].mention_id == "4.75 billion USD"


@pytest.mark.parametrize(
    ("bracket", "unit", "verdict"), [("475000000", "USD", "implausible"), ("4750000000", "EUR", None)]
)
def test_a_rate_ten_times_off_is_implausible(bracket: str, unit: str, verdict: str | None) -> None:
    told = observation("004", "domestic_capital", "111800000000000", "2022", unit="VND")
    restated = conversion_mention(told.mention_id, "m", bracket, unit)
    found = list(conversion.find(figures(told, restated=restated)))
    assert [finding.verdict for finding in found] == ([verdict] if verdict else [])


def test_exports_to_china_in_nine_months_agree() -> None:
    found = [f for f in agreement.find(seeds.figures(with_references=False)) if "China" in f.statement]
    assert [(f.verdict, {figure.source_id for figure in f.figures}) for f in found] == [("holds", {"001", "002"})]


# relations.csv: R40, R41, R43, R44 against Vietnam Customs; R13 compares a forecast with an outturn: another key.
@pytest.mark.parametrize(
    ("stated", "customs"),
    [
        ("7.9 billion USD", "under 8.68"),
        ("8.7 billion USD", "8.62"),
        ("65.7 billion USD", "67.03"),
        ("77.39 billion USD", "76.44"),
    ],
)
def test_customs_figures_of_another_day_are_another_vintage(stated: str, customs: str) -> None:
    found = [f for f in agreement.find(seeds.figures()) if f"; {stated} in 00" in f.explanation]
    verdicts = {f.verdict for f in found if f.explanation.startswith(f"{customs} billion USD in Vietnam Customs")}
    assert verdicts == {"vintage"}


def test_said_on_one_day_it_cannot_both_be_right() -> None:
    told = observation("x", "exports", "77390000000", said="2025-11-07")
    customs = reference("C", "exports", "76440000000", "2025-01-01/P10M", "2025-11-07")
    (found,) = agreement.find(figures(told, references=[customs]))
    assert (found.verdict, found.severity) == ("fails", "warning")


def test_what_agrees_is_one_check_and_each_other_value_is_one() -> None:
    told = [observation(f"{n:03}", "exports", "77390000000") for n in range(40)]
    told += [observation(f"x{n}", "exports", "67030000000") for n in range(3)]
    holds, fails = agreement.find(figures(*told))
    assert (holds.verdict, len(holds.operands), fails.verdict, len(fails.operands)) == ("holds", 40, "fails", 4)
    assert "and 36 more: the same." in holds.explanation


@pytest.mark.parametrize(
    ("other", "said", "expected"),
    [
        ("67030000000", "2025-11-24", ["holds"]),
        ("77390000000", "2025-11-24", []),
        ("60000000000", "2025-11-24", ["fails"]),
        ("60000000000", "2025-01-01", ["vintage"]),
    ],
)
def test_an_article_of_two_values_agrees_with_whoever_agrees_with_one(
    other: str, said: str, expected: list[str]
) -> None:
    """“38 projects were adjusted, 8 of them upwards” is of two things; neither is an error."""
    told = [observation("a", "exports", value) for value in ("77390000000", "67030000000")]
    assert not list(agreement.find(figures(*told)))
    found = agreement.find(figures(*told, observation("b", "exports", other, said=said)))
    assert [finding.verdict for finding in found] == expected
