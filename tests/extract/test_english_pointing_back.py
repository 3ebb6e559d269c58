"""Words that lean on what was told before: the place of a dateline, parts of years, `they`, `of that`, a bare aim."""

import pytest

from tests.extract.test_english import check

TODAY = "2023-08-05"
NEWCOMERS = "Hau Giang receives 9 FDI projects in July\n"


# --- A province that only the dateline names is that of the text; where newspapers are written it needs a word for it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HAU GIANG — Exports of the province fell to «9 million USD» in May.", "in hau-giang"),
        ("HAU GIANG (VNA) - Exports of this southern province were «9 million USD» in May, 2% of the national total.",
         "in hau-giang"),
        ("HAU GIANG — Exports fell to «9 million USD» in May.", "in hau-giang"),
        ("HANOI — The city exported «9 million USD» of goods in May.", "in hanoi"),
        ("HANOI — In May exports of Vietnam were «9 million USD».", "in viet-nam"),
    ],
)  # fmt: skip
def test_places_of_datelines(text: str, expected: str) -> None:
    check(text, expected, TODAY)


# --- A quarter may lack its noun, years may stand for their quarters; what a clause only grants dates nothing.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP of Hue grew 7% in the second quarter of 2023, against «5%» in the first.", "at 2023-Q1"),
        ("GRDP of Hue grew 7% in the second quarter of 2023. It was second in growth with «5%».", "at 2023-Q2"),
        ("GRDP of Hue grew 7% in Q1 2023. In the corresponding quarters before it was 5% in 2022 and «4%» in 2021.",
         "at 2021-Q1"),
        ("GRDP of Hue grew 7% in Q1 2023. In all of 2022 it had grown «4%».", "at 2022"),
        ("Hue's GRDP grew «6%» over 2021, even though floods shut shops in May and June.", "at 2022"),
        ("Hue's GRDP grew 6% over 2021, although floods shut shops in May. Budget revenue was «9 trillion VND».",
         "at 2022"),
        ("Hue's GRDP grew 6% in 2022, although it had grown «4%» in 2021.", "at 2021"),
        ("Outstanding loans in Hue as at March 31, 2023 were 9 trillion VND. Bank deposits on the same day were "
         "«7 trillion VND», 3% above the level at the end of 2022.", "at 2023-03-31"),
        ("In 2022 GRDP of Hue grew 6%. Per capita it came to «2,900 USD» a year.", "at 2022 of grdp_per_capita"),
        ("In 2022 GRDP of Hue grew 6%. Exports bring it «2,900 million USD» a year.", "at none of exports"),
    ],
)  # fmt: skip
def test_times_that_lean_on_others(text: str, expected: str) -> None:
    check(text, expected, TODAY)


# --- Projects that `they` points to, parks that got some, goods that a part is of, a count that is aimed at.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (NEWCOMERS + "They have «62 million USD» in registered capital.", "of fdi_capital_new"),
        (NEWCOMERS + "The capital that came in these days was «62 million USD».", "of fdi_capital_attracted"),
        ("Parks of Hue are 80% full. They have drawn «70» projects so far.", "item industrial-zones"),
        ("Rice exports of Hue hit 9 million USD in May. China took «2 million USD» of that.", "item rice with CN"),
        ("Hue had 1.2 million visitors in May. They spent 9 trillion VND. The goal for 2023 is «11 million».",
         "of tourist_arrivals as target at 2023"),
        ("In May investors committed 9 trillion VND in Hue, «1.4 times» the target of 6 trillion VND.",
         "is plan_ratio as actual"),
        ("In May investors committed 9 trillion VND in Hue, 1.4 times the target of «6 trillion VND».", "as target"),
        ("In 2022 investors committed 9 trillion VND in Hue, «1.4 times» the figure of 2021.", "is ratio_yoy"),
        ("Hue's GRDP, crude oil and gas aside, grew «9%» in 2022.", "item without-oil"),
        ("Hue's non-oil economy grows\nGRDP rose 9% in 2022. The budget took in «7 trillion VND».",
         "of budget_revenue item _T"),
    ],
)  # fmt: skip
def test_figures_that_lean_on_others(text: str, expected: str) -> None:
    check(text, expected, TODAY)


TRADE = "In May 2023 Hue sold goods for 7 million USD abroad and purchased 5 million USD worth. "


# --- The former and the latter are the two told before; an amount that opens a sentence is of its subject; the level
# --- from which something changed is a year older.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TRADE + "The former figure was «32%» higher than a year ago, the latter 38%.", "of exports is change_yoy"),
        (TRADE + "The former figure was 32% higher than a year ago, the latter «38%».", "of imports is change_yoy"),
        (TRADE + "At «9 trillion VND», budget revenue was 4% higher.", "of budget_revenue"),
        (TRADE + "With «4 million USD», the surplus was the largest ever.", "of trade_balance"),
        ("In May 2023 exports of Hue fell from «9 million USD» to 8 million USD.", "at 2022-05"),
        ("In May 2023 exports of Hue fell from 9 million USD to «8 million USD».", "at 2023-05"),
        ("In May 2023 exports of Hue rose from «8 million USD» to 9 million USD month on month.", "at 2023-05"),
        ("In 2022 exports of Hue came to 90 million USD. December's «7 million USD» was 3% below November's.",
         "at 2022-12"),
        ("In 2022 exports of Hue came to 90 million USD. December's 7 million USD was 3% below November's.\n"
         "Imports made up «80 million USD».", "at 2022"),
    ],
)  # fmt: skip
def test_figures_that_answer_to_others(text: str, expected: str) -> None:
    check(text, expected, TODAY)


# --- What is planned is a target of the year it is for; what was spent of it, or is said next, is none.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By June 2023 Hue had spent 45% of the «9 trillion VND» in public investment planned for 2023.",
         "of public_investment as target at 2023"),
        ("Of the 9 trillion VND in public investment earmarked for all of 2023, Hue had disbursed «45%» by June 2023.",
         "is plan_ratio as actual at 2023-S1"),
        ("In May 2023 Hue collected 2 trillion VND for the budget, 41% of the year's estimate of 5 trillion VND and "
         "«28%» above the figure of the same period.", "as actual at 2023-05"),
        ("HAU GIANG: MAJOR TARGETS OF THE 2021-2025 PLAN\n\n1. Average growth of GRDP: «8.3%».\n\n2. Exports: 9 "
         "million USD.", "is change_avg as target at 2021-01-01/P5Y"),
        ("HAU GIANG: MAJOR TARGETS OF THE 2021-2025 PLAN\n\n1. Growth of GRDP: 8.3%.\n\n2. Exports: «9 million USD».",
         "of exports as target at 2021-01-01/P5Y"),
    ],
)  # fmt: skip
def test_what_is_planned(text: str, expected: str) -> None:
    check(text, expected, TODAY)


# --- Events that stand behind an aside, in brackets too; days from New Year on; provinces that a new one took in.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May 2023 «57» enterprises with a total capital of 4 trillion VND were newly founded in Hue.",
         "of enterprises_new"),
        ("In May 2023 GRDP of Hue grew 4%. «61» enterprises registered, 7% more.", "of enterprises_new at 2023-05"),
        ("FDI in Vietnam was 30 million USD in May 2023: «5 million USD» (-7%) for the expansion of 9 old ones.",
         "of fdi_capital_adjusted"),
        ("The nation's FDI pledges hit «38 million USD» between New Year and June 20.",
         "of fdi_capital_attracted at 2023-01-01/P5M20D"),
        ("In May 2023 Hue licensed 64 FDI projects. Broken down by industry, manufacturing has «52» projects.",
         "of fdi_projects_new at 2023-05 item manufacturing"),
        ("GRDP of Hue grew «7%» in May 2023 when crude oil is left out.", "of grdp item without-oil"),
        ("In May 2023 «8,400» vehicles went through the border gates of Mong Cai city.", "of border_crossings item _T"),
    ],
)  # fmt: skip
def test_words_beyond_an_aside(text: str, expected: str) -> None:
    check(text, expected, TODAY)


def test_the_city_that_took_in_two_provinces() -> None:
    text = (
        "Ho Chi Minh City, together with the former provinces of Binh Duong and Ba Ria-Vung Tau, had a GRDP of 7 "
        "trillion VND in May.\nIts IIP was up 7%. The figure for Hanoi was 8%, for Hai Phong 9% and for Can Tho 4%.\n"
        "Exports amounted to «69 million USD»."
    )
    check(text, "in ho-chi-minh-city", "2025-10-04")


HALF = "In the first half of 2023 GRDP of Hue grew 7%. "


# --- A quarter told beside the half year, or what had been before, dates nothing behind it; a heading with a day does.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HALF + "The second quarter (8%) was better than the first (6%).\nHue had «4 million» guests.", "at 2023-S1"),
        (HALF + "The second quarter (8%) was better than the first («6%»).", "at 2023-Q1"),
        (HALF + "In 2022 it had been 5%. Budget revenue was «4 trillion VND».", "at 2023-S1"),
        ("Parks of Hue\n\nC. Accumulated to 30/06/2023\n\nFDI: 24 projects still valid, 9 million USD. Domestic: «28» "
         "projects still valid.", "of domestic_projects at 2023-06-30"),
        (HALF + "«90» enterprises, 26% fewer than in the same period, were established.", "of enterprises_new"),
        (HALF + "90 enterprises were established with 9 billion VND; «40», up 4%, took up business again.",
         "of enterprises_resumed"),
        (HALF + "Social investment was 9 trillion VND.\nHue aims at growth of over «11%» in 2023.",
         "of grdp as target at 2023"),
        (HALF + "Of the public investment plan of 9 trillion VND, «22%» was paid out.", "is plan_ratio"),
        ("As of June 20 «9 million USD» of FDI had come to Vietnam.", "of fdi_capital_attracted"),
        ("Hue in May 2023\nIts industrial parks drew 9 FDI projects.\nForeign trade of Hue was «72 million USD».",
         "of trade_turnover item _T"),
    ],
)  # fmt: skip
def test_what_is_told_beside(text: str, expected: str) -> None:
    check(text, expected, TODAY)


YEAR = "In 2022 FDI of 23 million USD was disbursed in Hue, more than the 19 million USD of 2021."


# --- Registered capital is none that was disbursed; what a sentence says an amount or a share is for; the whole of it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (YEAR + " «64%» of the registered capital was intended for manufacturing.",
         "of fdi_capital_attracted item manufacturing at 2022"),
        (YEAR + " «64%» of it was intended for manufacturing.", "of fdi_disbursed at 2022"),
        ("81% of the «46 million USD» in FDI registered in Hue in May is destined for electricity.", "item _T"),
        ("In May nine people found jobs in the parks of Hue; «17» investment projects were licensed there.",
         "item industrial-zones"),
        (TRADE + "This is growth of «11%» in the former and 13% in the latter.", "of exports is change_yoy"),
        (TRADE + "This is growth of 11% in the former and «13%» in the latter.", "of imports is change_yoy"),
        ("As of July 20 Hue has 43 FDI projects. Since the beginning of the year «12» new ones were granted.",
         "at 2023-01-01/P6M20D"),
    ],
)  # fmt: skip
def test_what_money_is_for(text: str, expected: str) -> None:
    check(text, expected, TODAY)


BOTH = "In 2022 Hue exported 53 million USD.\nImports came to 38 million USD. A surplus of 15 million USD results.\n"


# --- Goods and markets behind imports are those of exports in a text on these; titles are no datelines.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BOTH + "By market: the US +«19%»; Japan +6%.", "of exports with US"),
        (BOTH + "Other products than shoes: coffee +«71%».", "of exports item coffee"),
        ("In 2022 imports of Hue were 38 million USD.\nMachinery took «9 million USD».", "of imports item machinery"),
        ("HAU GIANG INDUSTRIAL PARKS – REPORT ON 2022\n\nNew. «16» FDI projects with 94 million USD.", "in hau-giang"),
        ("HANOI, MAY 5 – In 2022 exports of Vietnam were «9 million USD».", "in viet-nam"),
        ("Budget expenditure of Hue in 2022 was 5 trillion VND; of which: development investment «2 trillion VND».",
         "of budget_expenditure item capital-expenditure"),
        (HALF + "It now amounts to «9 trillion VND».", "of grdp at 2023-S1"),
        (HALF + "A surplus of 4 million USD compares with a deficit of «3 million USD» in the same six months of 2022.",
         "of trade_balance at 2022-S1"),
    ],
)  # fmt: skip
def test_what_turns_back(text: str, expected: str) -> None:
    check(text, expected, TODAY)


# --- The part of a running year that is over; the same months of last year; lines below a day; counts without a noun.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue: solid start to 2023\n\nHue did well in the first quarter of the year.\n\nExports: «9 million USD».",
         "at 2023-Q1"),
        ("As of July 31, 2023 the FDI registered in Hue this year has come to «9 million USD».", "at 2023-01-01/P7M"),
        ("For the first half of 2023 Hue licensed 9 FDI projects; last year it had been «8» projects.", "at 2022-S1"),
        ("Parks of Hue\n\nC. Total as of 30/6/2023\n\nFDI 48 projects | 7 million USD\nDomestic «21» projects",
         "of domestic_projects at 2023-06-30"),
        (HALF + "It licensed 9 FDI projects; shares were bought in 3 cases.\n* In parks: «7» new, 4 adjusted.",
         "of fdi_projects_new item industrial-zones"),
    ],
)  # fmt: skip
def test_what_short_lines_leave_out(text: str, expected: str) -> None:
    check(text, expected, TODAY)


GRANTED = "In 2022 Hue licensed 81 new FDI projects with 21 million USD, and 35 existing ones added 65 million USD. "


# --- A month ends with its paragraph, whoever names the whole again in passing; what stands among so many is no count.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the seven months of 2023 Hue exported 70 million USD.\nJuly's exports, 8 million USD, fell 1%.\nShoes "
         "(«9 million USD») stand out.\nCPI: average of 7 months 3%.", "of exports at 2023-01-01/P7M"),
        ("Hue drew 9 million USD of FDI in 2022, 4th of 5 in the region, a fall of «12%».", "of fdi_capital_attracted"),
        ("Hue drew 9 million USD of FDI in 2022. In the national list it rose.\nGRDP grew «5%».", "in thua-thien-hue"),
        ("In May 2023 «57» enterprises (+9%) with capital of 4 trillion VND (-4%) were founded in Hue.",
         "of enterprises_new"),
        ("In the seven months of 2023 Hue exported 70 million USD.\nJuly's exports, 8 million USD, fell 1%.\nShoes "
         "made 9 million USD.\nMeanwhile, imports were «5 million USD».", "of imports at 2023-01-01/P7M"),
        ("GRDP of Hue grew 9% in Q1 2023 compared with the contraction of «3%» in the same period last year.",
         "at 2022-Q1"),
        (GRANTED + "The total was «2.1 times» higher than in 2021.", "of fdi_capital_attracted"),
        (GRANTED + "\nFields: manufacturing «93%»; real estate 4%.", "of fdi_capital_attracted item manufacturing"),
        ("In the first half of 2023 Hue had a surplus of 15 million USD. In 2022, at the same stage, it was «9 million "
         "USD».", "of trade_balance at 2022-S1"),
    ],
)  # fmt: skip
def test_wholes_and_parts(text: str, expected: str) -> None:
    check(text, expected, TODAY)


# --- A single word names a part of budget revenue: crude oil, domestic.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HALF + "It collected 9 trillion VND for the budget; crude oil brought «3 trillion VND».",
         "of budget_revenue item crude-oil-revenue"),
        (HALF + "State budget revenue was 9 trillion VND (domestic «6 trillion VND»; import-export 3 trillion VND).",
         "of budget_revenue item domestic-revenue"),
        (HALF + "It exported crude oil for «3 million USD».", "of exports item crude-oil"),
        (HALF + "However, crude oil exports fell, reaching only «3 million USD».", "of exports item crude-oil"),
        (HALF + "It exported rice and crude oil for «3 million USD».", "of exports"),
        (HALF + "Exports of the foreign direct investment (FDI) sector expanded «9%».", "of exports item fdi-sector"),
    ],
)  # fmt: skip
def test_parts_of_budget_revenue(text: str, expected: str) -> None:
    check(text, expected, TODAY)
