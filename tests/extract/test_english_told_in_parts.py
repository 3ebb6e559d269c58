"""Times that are part of a longer one, plans of parts, the index, energy, and parts that one word names."""

import pytest

from tests.extract.test_english import check


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # A quarter told in a paragraph of its own dates nothing behind it; eleven months may.
        (
            "2022-12-29",
            "Vietnam's GDP grew 8.02 percent this year.\nGrowth in the fourth quarter was 5.92 percent.\n"
            "Exports rose «10.6 percent».",
            "of exports at 2022",
        ),
        (
            "2022-12-29",
            "Vietnam's GDP grew 8.02 percent this year.\nGrowth in the fourth quarter was 5.92 percent, of which "
            "services rose «9 percent».",
            "of grdp at 2022-Q4",
        ),
        # The plan of a year is an aim, and leaves the year that was told before.
        (
            "2016-01-06",
            "Binh Phuoc's exports in 2015 were 1.3 bln USD. Plan for 2016: «1.5 bln USD».",
            "of exports at 2016 as target",
        ),
        (
            "2016-01-06",
            "Binh Phuoc's exports in 2015 were 1.3 bln USD. Plan for 2016: 1.5 bln USD.\nImports: «700 mln USD».",
            "of imports at 2015 as actual",
        ),
        # What was made, or what it was, in another time is only compared with.
        (
            "2020-07-03",
            "In the first half of 2020 Nghe An brewed 60 million litres of beer, «72 per cent» of the volume made in "
            "the first half of 2019.",
            "of product_output is ratio_yoy at 2020-S1",
        ),
        (
            "2020-07-03",
            "In the first half of 2020 Nghe An brewed 60 million litres of beer, 72 per cent of the volume made in the "
            "first half of 2019; sugar came to «90,000 tonnes».",
            "of product_output at 2020-S1",
        ),
        (
            "2022-10-05",
            "Bac Ninh's exports by the end of September, $30 billion, were «1.2 times» what they were in the first "
            "nine months of 2021.",
            "of exports is ratio_yoy at 2022-01-01/P9M",
        ),
        # Where a part's percentage cannot be its share, it is that of its plan, as of the whole before.
        (
            "2022-10-05",
            "Nam Dinh's budget revenue by the end of September was VND6,310 billion, 119% of the estimate. Of this, "
            "domestic taxes came to VND5,180 billion («98.4%»).",
            "of budget_revenue is plan_ratio",
        ),
        (
            "2022-10-05",
            "Nam Dinh's budget revenue by the end of September was VND6,310 billion, 119% of the estimate. Of this, "
            "domestic taxes came to VND5,180 billion («82.1%»).",
            "of budget_revenue is share",
        ),
        (
            "2024-11-05",
            "By the end of October Ben Tre had disbursed VND3,004 billion of public investment, equal to «59.7%».",
            "of public_investment is plan_ratio",
        ),
        (
            "2024-11-05",
            "By the end of October Ben Tre had disbursed VND3,004 billion of public investment, equal to «109%» of the "
            "same period last year.",
            "of public_investment is ratio_yoy",
        ),
        # The index is the one told before, whatever goods were told between.
        (
            "2021-07-02",
            "The industrial production index of Vinh Phuc rose 14% in the first half. Cement output was 2 million "
            "tonnes.\nFor June the index is «2.1%» higher than for May.",
            "of industrial_production_index is change_pop at 2021-06",
        ),
        (
            "2019-06-29",
            "Consumer prices in Da Nang rose 0.2 per cent in June from May.\nCompared with December the index gained "
            "2.02 per cent; compared with June of last year, «2.19 per cent».",
            "of consumer_price_index is change_yoy at 2019-06 value 2.19",
        ),
        ("2019-06-29", "Prices in Hanoi edged up «0.16 per cent» in June from May.", "of consumer_price_index"),
        (
            "2019-06-29",
            "Consumer prices in Da Nang rose 0.2 per cent in June from May.\nTransport was «1.4 per cent» cheaper.",
            "of consumer_price_index item transport value -1.4",
        ),
        # Kilowatt hours are electricity; what contributes to a growth is no output.
        (
            "2022-01-08",
            "Son La's industrial production rose 20% in 2021. Power output jumped «46.7%» to 9.5 billion kWh.",
            "of product_output is change_yoy item electricity",
        ),
        (
            "2022-01-08",
            "Plants in Lai Chau fed «7.2 billion kWh» into the grid in 2021.",
            "of product_output is level item electricity",
        ),
        (
            "2022-01-08",
            "Tay Ninh's GRDP rose 9% in 2021; electricity production contributed «2.1 percentage points».",
            "of grdp is contribution item electricity",
        ),
        # A bracket that names what it leaves out has its own level; else it is the change in its own unit.
        (
            "2019-08-24",
            "HCM City earned $20.4 billion from exports in seven months, up 5.5 per cent («$19.2 billion» excluding "
            "crude oil).",
            "of exports is level item without-oil",
        ),
        (
            "2019-08-24",
            "Hai Phong's exports rose 5.5 per cent («$1.2 billion») to $20.4 billion in seven months.",
            "of exports is change_yoy",
        ),
        ("2016-01-05", "Vung Tau's GRDP (oil and gas not counted) rose «8 pct» in 2015.", "of grdp item without-oil"),
        # An ordinal alone in a bracket behind a figure is a rank; so is a place in the country.
        (
            "2024-05-09",
            "Bac Lieu leads the Provincial Competitiveness Index of 2023. Hai Phong scored 68.34 points («third»).",
            "of pci is rank in hai-phong-pre-2025",
        ),
        (
            "2024-05-09",
            "Exports of Bac Lieu came to $1bn in 2023, which gives the province the «7th» place in the country.",
            "of exports is rank",
        ),
        # Aims that are resolved on, or missed; what can be reached; estimates, shortened.
        (
            "2022-01-08",
            "GRDP of Dak Lak rose 9% in 2021. For 2022, the council resolved on growth of «8%».",
            "at 2022 as target",
        ),
        (
            "2022-01-08",
            "Visitors to Dak Lak in 2021: 820,000, far short of the plan of «2.1 million».",
            "of tourist_arrivals as target",
        ),
        (
            "2022-10-05",
            "Son La's budget revenue was VND4 trillion in nine months. Revenue for the full year can get to "
            "«VND5 trillion».",
            "at 2022 as forecast",
        ),
        ("2025-10-07", "Dak Lak's GRDP in nine months: est. up «7.8%».", "is change_yoy as estimate"),
        # A day on which something was said tells when a text without a date appeared.
        (
            "",
            "Prices in Hanoi edged up «0.16 per cent» this month from June, officials said on July 24, 2016.",
            "of consumer_price_index at 2016-07",
        ),
        # Words that name a part alone.
        (
            "2024-11-05",
            "Budget of Vung Tau: VND 88,200 bn - crude «36,300 bn», customs 21,400 bn, domestic 30,500 bn.",
            "of budget_revenue item crude-oil-revenue",
        ),
        (
            "2024-11-05",
            "Budget of Vung Tau: VND 88,200 bn - crude 36,300 bn, customs «21,400 bn», domestic 30,500 bn.",
            "of budget_revenue item customs-revenue",
        ),
        ("2024-11-05", "Tourists in Hue: 8.9 mln, foreign «385,000».", "of tourist_arrivals item international"),
        ("2024-11-05", "Tourists in Hue: «8.9 mln», foreign 385,000.", "of tourist_arrivals item _T"),
        (
            "2024-11-05",
            "Some 8.6 million visitors came to Hue, nearly «1.1 million» from abroad.",
            "of tourist_arrivals item international",
        ),
    ],
)
def test_parts_are_told_beside_their_whole(day: str, text: str, expected: str) -> None:
    check(text, expected, day)
