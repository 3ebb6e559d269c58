"""English paragraphs: who is spoken of from one to the next, and what a row of figures shares. Own sentences."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_english import check

COUNTRY = "Soc Trang exported goods worth 900 million USD.\n\nVietnam's exports reached 200 billion USD in July.\n\n"
FIRM = "Foxconn Vietnam Co., Ltd raised its investment in the plant to 900 million USD.\n\n"


# --- A paragraph on goods goes on with the country; one that names the province comes back to it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (COUNTRY + "Footwear brought in «8.7 billion USD», up 9%.", "of exports in viet-nam item footwear"),
        (COUNTRY + "The province shipped «40 million USD» worth of shrimp.", "of exports in soc-trang item shrimp"),
    ],
)
def test_breakdown_of_the_country(text: str, expected: str) -> None:
    check(text, expected)


# --- An area as the subject of a sentence ends what was said of a firm's project.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FIRM + "Hai Duong attracted «310 million USD» of FDI in the first half.", "of fdi_capital_attracted item _T"),
        (FIRM + "The province ranked «fourth» nationwide in FDI.", "is rank item _T"),
    ],
)
def test_an_area_ends_a_project(text: str, expected: str) -> None:
    check("Hai Duong and its investors\n\n" + text, expected)


# --- Parts of the figure before keep its scope, and money may have come from what it is of.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trade through border gates of Lang Son reached 900 million USD.\nOf the sum, «500 million USD» came from "
         "exports.",
         "of exports item border-trade"),
        ("Trade through border gates of Lang Son reached 900 million USD.\nOf that amount, 500 million USD came from "
         "exports and «400 million USD» from imports.", "of imports item border-trade"),
        ("Exports of Lang Son, which borders China, reached «70 million USD».", "with _T"),
    ],
)  # fmt: skip
def test_parts_of_a_figure(text: str, expected: str) -> None:
    check(text, expected)


# --- Equal to a percentage of an earlier year is a multiple of it, no share.
@pytest.mark.parametrize(
    "text",
    [
        "Exports of Dong Nai were 2 billion USD in July, equal to «91 percent» of the previous year.",
        "Exports of Dong Nai were 2 billion USD in July, equivalent to «91 percent» of last year's figure.",
        "Exports of Dong Nai were 2 billion USD in July, equivalent to «91 percent» of those of 2022.",
    ],
)
def test_part_of_an_earlier_year(text: str) -> None:
    check(text, "of exports is ratio_yoy value 91")


# --- A row of contributions shares the words behind its last one, each with its own sector.
def test_row_of_contributions() -> None:
    text = (
        "Agriculture in Bac Lieu grew 2%, industry 9% and services 7%, contributing «0.5%», 4.1% and 2.2% to the "
        "overall growth, respectively."
    )
    check(text, "of grdp is contribution item agriculture")


# --- What follows `and` behind a change is no plan of the change; a target in brackets gives no status beyond them.
def test_target_in_brackets() -> None:
    text = (
        "Budget revenue of Khanh Hoa in 2023 is estimated at 17 trillion VND (target: 15 trillion VND), up «8%» and "
        "exceeding the plan by 13%."
    )
    check(text, "is change_yoy as estimate", "2023-12-20")


# --- A person may bear the name of a place.
def test_person_named_like_a_place() -> None:
    text = "Can Tho grew 8%.\nLe Thanh Binh, Director of the department, said exports were «90 million USD» in May."
    check(text, "of exports in can-tho-pre-2025")


# --- Projects and capital: whose they are, and what happened to them.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quang Ngai lures «150 million USD» in FDI in 2023.", "of fdi_capital_attracted at 2023"),
        ("Quang Ngai drew 40 FDI projects this year. Total FDI projects reached «310».", "of fdi_projects"),
        ("Total investment capital in both new and adjusted projects in Quang Ngai was «9 trillion VND» this year.",
         "of investment_attracted"),
        ("Quang Ngai licensed «41» domestic and foreign-invested projects this year.", "of investment_projects_new"),
        ("FDI into Quang Ngai went on in June with «90 million USD» for 7 projects licensed.", "of fdi_capital_new"),
    ],
)  # fmt: skip
def test_projects(text: str, expected: str) -> None:
    check(text, expected)


# --- Small words: joined ranks behind a comma, a population together with something, common misprints.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Growth of Dak Lak ranked 9th in the country, «2nd» in the region.", "is rank value 2"),
        ("Dak Lak has a population of «1.9 million» together with a large market.", "of population"),
        ("Dak Lak recorded a «6.2%» growth in GDRP in June.", "of grdp is change_yoy"),
        ("Total revenues from retails and services in Dak Lak were «50 trillion VND».", "of retail_sales item _T"),
        ("Dak Lak exported «60 tonnes» of sea food.", "item seafood"),
        ("The total social investment of Dak Lak was «9 trillion VND».", "of social_investment"),
    ],
)
def test_small_words(text: str, expected: str) -> None:
    check(text, expected)


# --- A photo's credit ends its caption, a stop without its space a sentence.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sorting cashew nuts (Photo: VNA)Binh Phuoc (VNA) - Exports of Binh Phuoc reached «70 million USD» in May.",
         "of exports item _T"),
        ("Ninh Binh drew FDI of «70 million USD».In the tourism area, Ninh Binh greeted 900,000 visitors in May.",
         "of fdi_capital_attracted item _T"),
    ],
)  # fmt: skip
def test_where_a_sentence_ends(text: str, expected: str) -> None:
    check(text, expected)


# --- What was gained from something is a level; a growth rate of the country is no share, nor is it spoken of further.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vinh Long gained more than «70 million USD» from exports in May.", "of exports is level"),
        ("GRDP of Vinh Long rose 8%, higher than the growth rate of «6.1%» of the whole country.",
         "is change_yoy in viet-nam"),
        ("GRDP of Vinh Long rose 8%, higher than the growth rate of 6.1% of the whole country. Services grew «9%».",
         "is change_yoy in vinh-long-pre-2025 item services"),
        ("GRDP per capita of Vinh Long was 70 million VND.\nThe economic structure shifted. Services "
         "accounted for «41%».",
         "of grdp is share item services"),
        ("The added value of the service sector of Vinh Long rose by over «900 billion VND» year-on-year.",
         "of grdp is change_yoy item services"),
        ("Vinh Long recorded rises of 2.5 percent and «1.9 percent» in services and agriculture, respectively.",
         "item agriculture"),
    ],
)  # fmt: skip
def test_growth(text: str, expected: str) -> None:
    check(text, expected)


# --- Led by a sector is no rank.
def test_led_by() -> None:
    text = "Growth in Ha Giang was led by industry in May."
    assert not reading(text, "en", "2023-10-20").observations


# --- Months counted by a letter; a quarter that is aimed at lies ahead; prices of a year date nothing.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nam Dinh greeted «2 million» tourists in 7M.", "at 2023-01-01/P7M"),
        ("Nam Dinh greeted «2 million» tourists in 10M2022.", "at 2022-01-01/P10M"),
        ("Nam Dinh aims for exports of «90 million USD» in the fourth quarter.", "at 2023-Q4 as target"),
        ("Nam Dinh drew 9 projects in 2022. It plans to attract «180 trillion VND» (8 billion USD) in investments "
         "between 2023 and 2027.", "at 2023-01-01/P5Y as target"),
        ("In the first half Nam Dinh's production value (2010 comparative prices) was «9 trillion VND».", "at 2023-S1"),
        ("In May Nam Dinh drew 9 projects. The province is hosting «90» FDI projects.", "of fdi_projects at none"),
    ],
)  # fmt: skip
def test_times(text: str, expected: str) -> None:
    check(text, expected)


# --- Whose projects are behind their capital; what counts share; jobs that were created.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May Thai Binh drew capital. «90 million USD» was poured into 5 foreign direct investment (FDI) projects.",
         "of fdi_capital_attracted"),
        ("Thai Binh attracted 9 projects so far this year, including «4» FDI projects.", "of fdi_projects_new"),
        ("Thai Binh attracted 9 projects this year, including «4» foreign and 5 domestic projects.",
         "of fdi_projects_new"),
        ("Newly registered and increased capital of foreign firms in Thai Binh was «90 million USD» in May.",
         "of fdi_capital_attracted"),
        ("Thai Binh aims to draw «90 trillion VND» in investments in 2024.", "of investment_attracted"),
        ("Thai Binh created jobs for «9,000» labourers in May.", "of jobs_created"),
        ("This raised the number of workers at industrial parks in Thai Binh to «71,000».", "of workers"),
        ("Thai Binh has «44» export businesses.", "of trading_enterprises"),
    ],
)  # fmt: skip
def test_whose_projects(text: str, expected: str) -> None:
    check(text, expected)


# --- The capital of all firms is that of no indicator.
def test_capital_of_all_firms() -> None:
    text = "Soc Trang now has 9,100 enterprises with total registered capital of 90 trillion VND."
    assert mention(reading(text), "90 trillion VND").role == "unclassified"


# --- Stakes in firms are paid for with the capital of those who buy them.
def test_stakes_in_firms() -> None:
    check(
        "Foreign investors bought stakes in 7 firms of Soc Trang for «9 million USD» in May.", "of fdi_share_purchases"
    )


# --- What came until now is a stock; what came this year a flow.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ha Nam drew 9 FDI projects in May.\nTo date, it has attracted «378» foreign-invested projects.",
         "of fdi_projects at none"),
        ("Ha Nam has so far attracted 91 FDI projects worth «4 billion USD».", "of fdi_capital"),
        ("Ha Nam has attracted «91» FDI projects so far this year.", "of fdi_projects_new"),
        ("From the outset of this year, Ha Nam has drawn «91» FDI projects.",
         "of fdi_projects_new at 2023-01-01/P9M20D"),
        ("In May, newly granted and increased capital of FDI projects in Ha Nam was «9 million USD».",
         "of fdi_capital_attracted"),
        ("Ha Nam attracts «1.7 billion USD»\nHa Nam drew FDI in May 2023.", "unit USD"),
        ("The turnover of goods declared in Ha Nam reached «44 million USD» in May.", "of trade_turnover"),
    ],
)  # fmt: skip
def test_until_now(text: str, expected: str) -> None:
    check(text, expected)


# --- `The province` leads back from the country that was named in passing.
@pytest.mark.parametrize(
    "text",
    [
        "Ha Nam exported rice in May.\n\nThe province will use the agreements that Vietnam has signed.\n\nIn 2022 its "
        "economy grew well. Its exports were «9 million USD».",
        "Ha Nam exported rice in May.\n\nVietnam has signed agreements. In 2022 the province's economy grew well. Its "
        "exports were «9 million USD».",
    ],
)
def test_the_province_behind_the_country(text: str) -> None:
    check(text, "in ha-nam")
