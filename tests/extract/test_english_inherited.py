"""What is told once and inherited: what came in a time, by partner; aims of growth; what others are held against."""

import pytest

from tests.extract.test_english import check

CAME = "In the eight months of 2022 Hue licensed 24 foreign projects worth 310 million USD.\n"
BOTH = "In May 24 new FDI projects brought Hue 3 million USD, and 9 others added 4 million USD. "
GROWN = "GRDP of Hue rose 8% in 2023.\nHue's budget revenue was 12 trillion VND in 2023.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CAME + "South Korea leads with «9» projects and 140 million USD.", "of fdi_projects_new at 2022-01-01/P8M"),
        (CAME + "South Korea leads with 9 projects and «140 million USD».", "of fdi_capital_new at 2022-01-01/P8M"),
        (CAME + "Japan had «4» projects, China 3.", "of fdi_projects_new with JP"),
        (CAME + "Japan has «400» projects.", "of fdi_projects"),  # more than came
        (CAME + "Japan now has «14» projects.", "of fdi_projects"),
        (BOTH + "Together that is «7 million USD».", "of fdi_capital_attracted"),
        (BOTH + "That is «7 million USD».", "of fdi_capital_attracted"),  # what both come to
        (BOTH + "Added together it makes 7 million USD, «12 percent» over the same months of 2021.",
         "of fdi_capital_attracted is change_yoy"),
        ("In May manufacturing drew 9 million USD of FDI in Hue. Japan led with «5 million USD».", "item _T with JP"),
        ("In May manufacturing drew 9 million USD of FDI in Hue. Of this Japan put in «5 million USD».",
         "item manufacturing with JP"),
        ("In 2022 Hue had 97 new projects, 4 of them foreign, with «19 trillion VND».", "of investment_attracted"),
        ("In 2022 Hue had 97 new projects, 4 of them foreign with «19 trillion VND».", "of fdi_capital_new"),
        ("Some 640 firms did business there. In May «95» of them were new.", "of trading_enterprises_new"),
    ],
)  # fmt: skip
def test_what_came_is_told_again_by_partner_and_together(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GROWN + "For 2024 it wants «8.5 percent».", "of grdp is change_yoy as target at 2024"),
        (GROWN + "For 2024 it aims at «9 percent» growth and exports of 5 million USD.", "of grdp as target"),
        (GROWN + "For 2024 it aims at 9 percent growth and «5 million USD» of exports.", "of exports is level"),
        (GROWN + "For 2024 it wants «9 percent» growth in revenue.", "of budget_revenue"),
        (GROWN + "For 2024 it wants exports to grow by «9 percent».", "of exports"),
        ("Exports of Hue hit 9 million USD in 2023.\nFor 2024 it wants «8.5 percent» more.", "of exports"),
    ],
)  # fmt: skip
def test_growth_that_is_aimed_at_is_that_of_the_economy_told_before(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2023 GRDP of Hue grew 9%, against 7% in 2022, and reached «216 trillion VND».", "at 2023"),
        ("In 2023 GRDP of Hue grew 9%, against «7%» in 2022, and reached 216 trillion VND.", "at 2022"),
        ("In 2023 GRDP of Hue grew 9%, against 7% in 2022. Exports were «5 million USD».", "at 2023"),
        ("In 2023 GRDP of Hue grew 9%, and in 2022 7%. Exports were «5 million USD».", "at 2023"),
        ("In May Hue made «900» cars, 5% fewer than a year ago.", "of product_output item cars"),
        ("In May Hue made 900 cars, 5% fewer than a year ago, and «40» motorcycles.", "of product_output at 2023-05"),
        ("In May Hue exported goods worth 9 million USD a year ago, and «8 million USD» now.", "of exports"),
        ("Hue exports «5 million USD» a year.", "of exports at none"),
        ("In May exports of rice of Hue were 9 million USD. In tonnes they fell «19 percent», to 23,000 tonnes.",
         "of export_volume is change_yoy item rice"),
    ],
)  # fmt: skip
def test_times_of_what_is_only_compared_end_with_it(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May the customs of Hue took in «9 trillion VND».", "of budget_revenue item customs-revenue"),
        ("In May Hue collected «9 trillion VND» in duties.", "of budget_revenue item customs-revenue"),
        ("In May Hue's budget received 9 trillion VND, «46 percent» of the task for 2023.", "is plan_ratio at 2023-05"),
        ("In May Hue's budget received 9 trillion VND, «6 percent» more than planned.", "is plan_ratio"),
        ("The budget of Hue took in 9 trillion VND in May and gave out «7 trillion VND».", "of budget_expenditure"),
        ("In May goods worth 9 million USD left Hue; those coming in were worth «7 million USD».", "of imports"),
        ("In May «9 million USD» worth of goods went through Mong Cai.", "of trade_turnover"),
        ("In May rice and tea of Hue went abroad for «9 million USD».", "of exports"),
        ("Banks in Hue had lent «171 trillion VND» by May 31.", "of bank_credit"),
        ("In May Hue had 90 firms suspended; «42» returned.", "of enterprises_resumed"),
        ("In May «42» firms registered in Hue.", "of enterprises_new"),
        ("In May home investors of Hue were given «17» licences.", "of domestic_projects_new"),
        ("In May foreign investors in Hue bought shares for 2 million USD, and «9 million USD» was paid out.",
         "of fdi_disbursed"),
        ("FDI in Hue: in May shares were bought for «9 million USD».", "of fdi_share_purchases"),
    ],
)  # fmt: skip
def test_further_plain_words(text: str, expected: str) -> None:
    check(text, expected)


SIX = "In the first six months of 2023 GRDP of Hue rose 8%.\n"
YEAR = "In 2022 GRDP of Hue rose 8%.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SIX + "The second quarter saw 9%.\nExports were «5 million USD».", "at 2023-S1"),
        (SIX + "The second quarter saw 9%. Exports were «5 million USD».", "at 2023-Q2"),
        (YEAR + "The last quarter gave some hope, when GRDP was up 1%.\nExports were «5 million USD».", "at 2022"),
        ("Hue's exports are to grow 5% in 2023.\nIn the first quarter GRDP rose 8%.\nImports were «5 million USD».",
         "at 2023-Q1"),
        (SIX + "It had risen 2% in 2020 and 3% in 2019.\nOf this year's public investment plan of 9 trillion VND, 2% "
         "was spent.\nExports were «5 million USD».", "at 2023-S1"),
        (SIX + "Hue drew 9 million USD of FDI by June 20.\nDisbursed were 2 million USD in six "
         "months.\nManufacturing took "
         "«7 million USD», 77.8% of the total.", "at 2023-01-01/P5M20D"),
        ("In July Hue exported 9 million USD. July was the first month of the new province.\nImports were «5 million "
         "USD».",
         "at 2023-07"),
        ("In Hue's parks there were 90 projects as of June 30, 2023. Of the 12 industrial parks, «11» are in "
         "operation.",
         "at 2023-06-30"),
        ("In the like period of 2022 Hue did worse. In May 2023 exports were 16% more than in the like period of "
         "2022, and "
         "«5 million USD» was imported.", "at 2023-05"),
    ],
)  # fmt: skip
def test_part_of_what_a_text_reports_on_ends_with_its_paragraph(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May parks of Hue licensed 9 FDI projects.\nGRDP of Hue rose 8%.\nExports were «5 million USD».",
         "item _T"),
        ("In May industrial parks of Hue licensed 9 FDI projects. The province drew «5 million USD» in all.",
         "item _T"),
        ("In May Hue drew 9 million USD of FDI to its parks, a rise of «2.3 times».", "of fdi_capital_attracted"),
        ("FDI in Hue in May: 2 million USD, or 1.6 times the sum of a year ago, for 16 running projects and «3 "
         "million USD» "
         "(+4%) in 25 share purchases.", "of fdi_share_purchases"),
        ("FDI in Hue in May: «2 million USD», or 1.6 times the sum of a year ago, for 16 running projects.",
         "of fdi_capital_adjusted"),
        ("In May 9 new FDI projects brought Hue 5 million USD, and 3 others added 2 million USD; the total is «7 "
         "million USD».",
         "of fdi_capital_attracted"),
        ("In May foreigners made 47 share purchases in Hue.\nManufacturers took «9 percent» of the whole.",
         "of fdi_share_purchase_deals"),
        ("Without tourists, GRDP of Hue grew «8 percent» in May.", "of grdp"),
        ("GRDP of Hue rose 6% in 2022, ranking 29th in the country and «second» of the three Mekong Delta provinces.",
         "of grdp is rank"),
        ("FDI of Hue in 2022 was 9 million USD. It had been «16th» in 2021.", "is rank at 2021"),
        ("GRDP of Hue rose 6% in 2022; services 7%, taxes less subsidies +«4%».", "item product-taxes value 4"),
        ("Budget: income «9 trillion VND» in Hue in May.", "of budget_revenue"),
        ("Traffic at Lao Bao has changed. In May «900» vehicles passed the gate. In La Lay and La Lay it was less.",
         "in lao-bao"),
        ("GRDP of Hue rose 6% in May.\nBy the end of the year growth has to be no lower than «10%».",
         "value 10 as target"),
    ],
)  # fmt: skip
def test_whose_figures_they_are(text: str, expected: str) -> None:
    check(text, expected)
