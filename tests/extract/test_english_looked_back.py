"""Times that a text only looks back to, the same part of another year, changes told beside their bracket."""

import pytest

from tests.extract.test_english import check

SIX = "In the first six months of 2023 exports of Hue were 9 million USD, against 7 in the first half of 2021 and "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SIX + "«5 million USD» in that of 2020.", "at 2020-S1"),
        (SIX + "5 million USD in that of 2020. Imports were «8 million USD».", "at 2023-S1"),
        (SIX + "5 million USD in that of 2020.\nImports were «8 million USD».", "at 2023-S1"),
        ("In the first six months of 2023 exports of Hue were 5 percent more than in that of 2022. Imports were "
         "«8 million USD».", "at 2023-S1"),
        ("By May 31, 2023 Hue had drawn «5 million USD» of FDI this year.", "at 2023-01-01/P5M"),
        ("By May 31, 2022 Hue had drawn 5 million USD of FDI, and 2 million more; this year it is «9 million USD».",
         "at 2023"),
        ("GRDP of Hue shrank by 2.7% in the second quarter of 2023 and in the third minus «5.8%».",
         "at 2023-Q3 value -5.8"),
        ("GRDP of Hue, which in the second quarter had been minus 2.7%, came to «7.8%» in 2022.", "value 7.8"),
    ],
)  # fmt: skip
def test_times_that_are_looked_back_to(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue exported goods for 4 million USD in May, «11%» (436,000 USD) up.", "is change_yoy"),
        ("Hue exported goods for 4 million USD in May, 11% («436,000 USD») up.", "is change_yoy"),
        ("In May in Hue 312 firms, 5 percent more, reopened and «396», 13 percent more, shut down.",
         "of enterprises_closed"),
        ("In May exports of Hue City's private enterprises exceeded those of 2022 by «7.5%».", "of exports"),
        ("In May Hue had 571,000 visits, of them 35,400 by foreigners; income «282 billion VND».",
         "of tourism_revenue"),
        ("Exports of Hue rose. Per head (without oil and gas) GRDP reached «7,848 USD» in 2022.", "of grdp_per_capita"),
        ("Exports of Hue rose in May. The province collected «912 billion VND».", "of budget_revenue"),
        ("By the end of May the State budget had spent «912 billion VND» in Hue.", "of budget_expenditure"),
        ("In Hue 43 businesses came to market in May; «49» went off it.", "of enterprises_closed"),
        ("In May exports of Hue rose to 9 million USD, a monthly plus of «17%» and a yearly one of 5%.",
         "is change_pop"),
        ("In May exports of Hue rose to 9 million USD, a monthly plus of 17% and a yearly one of «5%».",
         "is change_yoy"),
        ("In May Hue's budget received 9 billion VND, «80 percent» of provincial estimates.", "is plan_ratio"),
    ],
)  # fmt: skip
def test_what_stands_beside_a_figure(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2022 Hue, the country's coffee capital, exported coffee for «9 million USD».", "of exports"),
        ("The budget of Hue took in 9 trillion VND in May and spent «7 trillion VND».", "of budget_expenditure"),
        ("Hue licensed 9 projects worth 5 million USD in May.\nGrowth in the five months is put at «8.5%».", "of grdp"),
        ("In May exports of Hue were 9 million USD.\nGrowth in the five months is put at «8.5%».", "of exports"),
        ("State budget of Hue: by September 30 «VND9,190 billion» was collected.", "value 9190000000000"),
        ("In 2022 FDI in Hue was 76 million USD, 27th in the country and «4th» of 5 in the North Central region.",
         "is rank value 4"),
        ("The first quarter of 2023 (28 percent) was good for GRDP of Hue; in the second («5 percent») it was less so.",
         "at 2023-Q2"),
        ("IIP of Hue rose 9% in five months of 2023.\nIndustry. IIP +«4.9%»; May +1.5% on April.",
         "at 2023-01-01/P5M"),
        ("In May Hue had a surplus of 9 million USD. It owes it to footwear (+«6.6%») and coffee (+4%).", "of exports"),
        ("In May 297 firms, 9 percent fewer, registered, with «1.9 trillion VND», in Hue.",
         "of enterprise_capital_new"),
        ("GRDP of Hue rose 6% in 2022.\nIts plan: «7 percent» in 2023.", "as target"),
        ("In May exports of Hue turned down, by «6.4 percent» to 2 million USD.", "value -6.4"),
    ],
)  # fmt: skip
def test_terse_notes(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HANOI, July 31, 2023 (Xinhua) -- Vietnam attracted «18 billion U.S. dollars» of FDI in six months.",
         "in viet-nam"),
        ("Bac Ninh, which is to merge with Bac Giang, targets GRDP growth of «8%» for 2025.", "in bac-ninh-pre-2025"),
        ("In 2022 per capita GRDP of Hue was 105 million VND. The growth target for 2023 is «10 per cent».", "of grdp"),
        ("Exports of Hue were 3 million USD in May, a year-on-year rise of «16 percent» and 65 percent of the yearly "
         "target.", "is change_yoy"),
        ("Exports of Hue were 3 million USD in May, a year-on-year rise of 16 percent and «65 percent» of the yearly "
         "target.", "is plan_ratio"),
        ("Exports and imports of Hue reached «50 percent» and 60 percent of the yearly target in May.",
         "is plan_ratio"),
        ("Exports of Hue were 3 million USD in May. Its products went to 58 markets, with the US accounting for «29%».",
         "of exports with US"),
        ("In May 42 firms of Hue closed. Another «17» went back into operation.", "of enterprises_resumed"),
    ],
)  # fmt: skip
def test_reports_as_agencies_put_them(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP of Hue rose 7% in the first half of 2023, higher than that of the same period of 2022 (6%) and 2021 "
         "(3%).\n"
         "The city targets GRDP growth of «8%» for the whole year.", "at 2023"),
        ("In the first five months of 2023 Hue got 5 million USD of added FDI, rising 4% from the year-ago period, "
         "and «9» "
         "share deals.", "at 2023-01-01/P5M"),
        ("Of the 63 new FDI projects of Hue in May, 49 are inside and «14» are outside industrial parks.",
         "of fdi_projects_new item outside-industrial-zones"),
        ("In May Hue has 12 parks; «14» are planned.", "of industrial_parks"),
        ("In May «900» means of transport passed through Lao Bao border gate.", "of border_crossings"),
        ("In May Hue's exports grew. It wants to keep raising its export turnover by «9%».", "of exports is "
         "change_yoy"),
    ],
)  # fmt: skip
def test_what_reports_put_in_few_words(text: str, expected: str) -> None:
    check(text, expected)


NEWEST = "In 2022 Hue drew 577.9 million USD of FDI: 63 new projects had 283.2 million, 41 old ones added 294.7. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (NEWEST + "China ranked first with «212.4 million USD», equal to 36.8% of total capital.",
         "of fdi_capital_attracted"),
        (NEWEST + "China ranked first with «104.2 million USD», equal to 36.8% of new capital.", "of fdi_capital_new"),
        ("In May «900» lorries entered and left through La Lay, and 80 through Lao Bao.", "in la-lay"),
        ("In May «900» means of transport passed through Lao Bao.", "item _T"),
    ],
)  # fmt: skip
def test_wholes_and_gates(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In July exports of Hue grew. In the first month after its merger imports were «5 million USD».", "at "
         "2023-07"),
        ("In May manufacturing drew FDI of 9 million USD in Hue, followed by electricity production and "
         "distribution with "
         "«5 million USD».", "item electricity"),
    ],
)  # fmt: skip
def test_mergers_and_pairs_of_words(text: str, expected: str) -> None:
    check(text, expected)
