"""Counts held against a year, marks that are passed, parks of a province, prices of goods shipped, shares of a plan."""

import pytest

from tests.extract.test_english import check


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A count with `more than` behind it and an earlier time is a change, in digits and in words.
        ("Long An licensed 86 FDI projects in 2023, «21» more than in 2022.", "is change_yoy value 21"),
        ("Long An licensed 86 FDI projects in 2023, «five» fewer than in 2022.", "is change_yoy value -5"),
        ("There were 2,650 new firms in Hue in 2023, «120» up on 2022.", "of enterprises_new is change_yoy"),
        ("Hue welcomed 3.2 million visitors in 2023, «1.1 million» more than in 2022.", "is change_yoy"),
        ("Long An licensed 86 FDI projects in 2023, against «107» in 2022.", "is level at 2022"),
        ("Long An licensed 86 FDI projects in 2023, and more than «20» domestic ones.", "of domestic_projects_new"),
        # A mark counts nothing: who passed it is counted.
        ("Visitors to Hue passed the «4 million» mark in December.", "of tourist_arrivals is level at 2023-12"),
        ("The number of firms in Hue has reached the «8,000» milestone.", "of enterprises"),
        ("Passenger transport in Hue hit «14.3 million» trips in 2023.", "of transport_passengers"),
        # Parks and zones that a province is said to have are those of its projects.
        ("Domestic projects in Hue's economic zones have registered capital of «VND 331 trillion».",
         "of domestic_capital item industrial-zones"),
        ("The management board of Hue's economic zones licensed «29» FDI projects in 2023.", "item industrial-zones"),
        ("Hanoi's theme parks welcomed «2 million» visitors in December.", "of tourist_arrivals item _T"),
        # The price told beside exports is that of the goods.
        ("Pepper exports from Hue earned $61 million in 2023, the average price slipping «5.2%».",
         "of export_price item pepper value -5.2"),
        ("Pepper exports of Hue fell 9% in volume in 2023 but prices climbed «35%».", "of export_price value 35"),
        # What was given for public works is the plan.
        ("By December 31, only «54.4%» of Hue's public investment budget had been spent.", "is plan_ratio"),
        ("The central government has tasked Hue with raising «VND 7.4 trillion» in revenue this year.",
         "of budget_revenue as target"),
        # What banks mobilise, keep and are owed, whatever area stands between.
        ("Banks in Hue mobilised «VND 92 trillion» by the end of 2023.", "of bank_deposits"),
        ("Firms and households in Hue owe banks «VND 172 trillion».", "of bank_credit"),
        ("Customers kept «VND 92 trillion» with Hue's banks at the end of 2023.", "of bank_deposits"),
        ("Hue mobilised «VND 9 trillion» for building roads.", "role unclassified"),
        # A rate that is brought to a percentage, or below it, is a level.
        ("Hue hopes to cut poverty to below «1%» by the end of 2026.", "of poverty_rate is level value 1 at 2026"),
        ("Hue pushed poverty below «2%» in 2023.", "of poverty_rate is level value 2"),
        ("Hue cut its poverty rate by «1%» in 2023.", "of poverty_rate is change_yoy value -1"),
        # Goods that go both ways are trade; what goes through the gates of a province is border trade.
        ("Goods crossing the border at Lang Son in both directions were worth «$1.87 billion» in 2023.",
         "of trade_turnover"),
        ("Exports via Lang Son's border gates brought in «$1.1 billion» in 2023.", "of exports item border-trade"),
        ("The two-way flow of goods over Lao Cai's border was valued at «$1.87 billion».", "of trade_turnover"),
        # Goods that come from a partner are imports, those that go to one are exports.
        ("Machinery from China worth «$310 million» was brought into Hue in 2023.", "of imports with CN"),
        ("Hue's factories bought «$88 million» worth of cotton from India in 2023.", "of imports with IN item cotton"),
        ("Lychees worth «$31 million» went from Hue to China in 2023.", "of exports with CN item lychee"),
        ("Shrimp brought Hue «$90 million» from Japan in 2023.", "of exports with JP item shrimp"),
        # Who comes and goes, and what was lent and lost.
        ("In 2023 some «290» businesses in Hue restarted.", "of enterprises_resumed"),
        ("In Hue «412» firms went bust in 2023.", "of enterprises_closed"),
        ("Hue saw «310» startups in 2023.", "of enterprises_new"),
        ("Soured loans in Hue came to «VND 1.4 trillion».", "of bad_debt"),
        ("In 2023 «11.2%» of families in Hue lived below the poverty line.", "of poverty_rate"),
        ("Foreign pledges to Vietnam climbed «15.2%» in 2023.", "of fdi_capital_attracted is change_yoy"),
        ("Receipts from tourists in Hue amounted to «VND 9.5 trillion» in 2023.", "of tourism_revenue"),
    ],
)  # fmt: skip
def test_counts_marks_and_prices(text: str, expected: str) -> None:
    check(text, expected, "2024-01-05")
