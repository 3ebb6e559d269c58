"""English news whose sentences go on with what one without a figure spoke of. Own sentences (`«»`: the figure)."""

import pytest

from tests.extract.test_english import check

FLOW = "Nam Dinh drew 90 FDI projects with 900 million USD in the first half of 2023. "
TRADE = "Nam Dinh exported 900 million USD worth of goods in the first half of 2023. "


# --- What the sentence before was on: a concept, an event, a partner, goods, parks.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The office of Nam Dinh has put the export figures together.\nThey amount to «900 million USD» in 2023.",
         "of exports at 2023"),
        (FLOW + "Capital increases show another trend. There were «51» in May (8 million USD).",
         "of fdi_projects_adjusted"),
        (FLOW + "Capital increases show another trend. There were 51 in May («8 million USD»).",
         "of fdi_capital_adjusted"),
        ("More FDI than ever flowed into Nam Dinh in 2022. The sum exceeded «5 billion USD».",
         "of fdi_capital_attracted at 2022"),
        (TRADE + "The US remained the customer of its choice. It spent «200 million USD».", "of exports with US"),
        (TRADE + "The credit belongs to rice. Some «9,000 tons» went abroad.", "of export_volume item rice"),
        (TRADE + "Rice is what made the difference. Its exports leapt by «59%».", "of exports item rice"),
        (TRADE + "The credit belongs to rice. Total exports were «990 million USD».", "of exports item _T"),
        (FLOW + "Most firms choose the industrial parks. These are home to «70» FDI projects.",
         "of fdi_projects item industrial-zones"),
        (FLOW + "Most firms choose the industrial parks. The province now has «70» FDI projects.",
         "of fdi_projects item _T"),
    ],
)  # fmt: skip
def test_what_the_sentence_before_was_on(text: str, expected: str) -> None:
    check(text, expected)


# --- An aside behind a name dates nothing else and keeps the name; what is in brackets parts no time from its figure.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TRADE + "Seafood, which had led the list in 2022, brought in «171 million USD».", "at 2023-S1 item seafood"),
        ("In 2023 Hue, which grew in July, exported 5 million USD. Imports were «2 million USD».", "at 2023"),
        ("Garments, which earned Nam Dinh a mere «3 million USD» abroad in 2010, brought 73 million USD in 2014.",
         "of exports item textiles-garments at 2010"),
        (TRADE + "In June alone it sold 9 million USD's worth. Rice fetched «228 million USD» (up 4%) in January-June.",
         "at 2023-S1"),
        ("Exports of Hue slipped to «28 million USD» in May 2023 from the 31 million USD of May 2022.", "at 2023-05"),
        (TRADE + "That was 9% more than at the end of 2022, as imports of «8 million USD» were.", "at 2023-S1"),
    ],
)  # fmt: skip
def test_asides(text: str, expected: str) -> None:
    check(text, expected)


# --- Money spent on imports, what is left of it, who bought goods; a list behind a surplus.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TRADE + "In the time «500 million USD» was spent on imports.", "of imports"),
        (TRADE + "The Americas bought goods for «193 million USD».", "of exports"),
        (TRADE + "It had a surplus of 90 million USD.\nNam Dinh leads the list with «900 million USD».", "of exports"),
        ("Nam Dinh issued 89 FDI licences in May 2023, «10» more than a year before, for 542 million USD.",
         "is change_yoy value 10"),
        (FLOW + "«803 million USD» was paid for contributions and shares.", "of fdi_share_purchases"),
        (FLOW + "Of this, 30 million USD went into «5» projects which had already been licensed.",
         "of fdi_projects_adjusted"),
        (FLOW + "Next year it wishes to attract «2 billion USD».", "as target at 2024"),
        ("Nam Dinh's lychees are sweet\nThe province exported «72,250 tonnes» in 2022.\nLychees were dear.",
         "of export_volume item lychee"),
    ],
)  # fmt: skip
def test_trade_and_capital(text: str, expected: str) -> None:
    check(text, expected)


# --- Aims told late, months into a year, a month that a paragraph is on, parts of what is reported on.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«800 million USD» is what Nam Dinh wants to earn from exports in 2024.", "as target"),
        ("Five months into 2023, exports of Nam Dinh total «176 million USD».", "at 2023-01-01/P5M"),
        (TRADE + "Trade was worth it.\nThe month of May was weak. «34 million USD» worth of goods left the province.",
         "at 2023-05"),
        ("Exports of Nam Dinh came to 119 million USD in the first quarter of 2023. February, with 30 million USD, was "
         "weak. March, with 38 million USD, was better.\nForestry products yielded «74 million USD».", "at 2023-Q1"),
    ],
)  # fmt: skip
def test_times_of_parts(text: str, expected: str) -> None:
    check(text, expected)


# --- Owners told before, the province besides its zone, a price in dollars, value beside volume, money that was added.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TRADE + "All of the growth was made by foreign enterprises. They exported «581 million USD» worth of goods.",
         "of exports item fdi-sector"),
        ("Dung Quat had 352 projects in 2019.\nBesides Dung Quat the province of Quang Ngai offers «four» industrial "
         "parks. Quang Ngai grows.", "in quang-ngai-pre-2025"),
        ("Vietnam earned 66 million USD from pepper exports in the first quarter of 2023. The price made it. An "
         "average of «3,111 USD a tonne» was paid.", "of export_price"),
        ("Vietnam exported 6 million tonnes of rice and earned 2 billion USD in May 2023. Volume was up «17%», value "
         "only 7%.", "of export_volume"),
        ("Vietnam exported 6 million tonnes of rice worth 2 billion USD in May 2023. Volume was up 17%, value only "
         "«7%».", "of exports"),
        (FLOW + "The 255 million USD which was added to 64 projects is «44%» below last year's figure.",
         "of fdi_capital_adjusted is change_yoy value -44"),
        (FLOW + "A further «30» projects, already running, were granted additional capital of 9 million USD.",
         "of fdi_projects_adjusted"),
        ("«4 billion USD» is currently registered in the industrial parks of Tay Ninh.", "of investment_capital"),
    ],
)  # fmt: skip
def test_owners_prices_and_values(text: str, expected: str) -> None:
    check(text, expected)


# --- Partners that `they`, `of it` and `from them` point to; capital that a rank is by, or that is registered for them.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Japanese investors are third in Vietnam. From January to May 2023 they registered «2 billion USD».",
         "of fdi_capital_attracted with JP"),
        ("Japan put 3 billion USD into 281 new projects in Vietnam in 2023. Industry received «1 billion USD» of it.",
         "with JP item industry"),
        ("Vietnam drew FDI of 9 billion USD in 2023. Japan spent «1.48 billion USD» on 258 new projects and 137 "
         "existing ones.", "of fdi_capital_attracted with JP"),
        ("Vietnam drew FDI of 9 billion USD in 2023. Japan spent 1.48 billion USD on 258 new projects. Industry has "
         "«51 percent» of it.", "of fdi_capital_new is share"),
        (FLOW + "It licensed 40 new projects. Some «209 million USD» is registered for them.", "of fdi_capital_new"),
        (FLOW + "Of the sum, 50 million USD is for 84 new projects in logistics. Real estate comes second with «13 "
         "million USD» in 39 projects.", "of fdi_capital_new"),
    ],
)  # fmt: skip
def test_partners_and_parts(text: str, expected: str) -> None:
    check(text, expected)


# --- Goods before a colon are told together; who is only compared with is not spoken of; that year.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Coconuts and shoes, seafood and rice: with these Ben Tre earned «754 million USD» abroad in 2023.",
         "of exports item _T"),
        ("Bac Ninh has exported more than Hai Phong. Goods worth «4 billion USD» left the province for foreign markets "
         "in May.", "in bac-ninh-pre-2025"),
        ("Soc Trang exported 1 billion USD's worth in 2022. It expects a hard 2023. It aims at exports of «1.5 billion "
         "USD» for that year.", "at 2023"),
        ("In 2022 revenue from trade and services in Hue rose to «174 trillion VND».", "of retail_sales"),
        ("Vietnam exported 577,000 tonnes of cashew nuts in 2021. According to the General Department of Vietnam "
         "Customs this is «13 percent» more than in 2020.", "is change_yoy item cashew"),
    ],
)  # fmt: skip
def test_names_told_together(text: str, expected: str) -> None:
    check(text, expected)


# --- The plan behind its percentage, what was done with an amount, asides on counted projects, shares of the total.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TRADE + "It has fulfilled 50.8 percent of its target for 2023, which is «12 billion USD».",
         "as target at 2023"),
        ("Of the 172,000 tonnes of tea that Nam Dinh produced in 2022, «13,212 tonnes» were exported.",
         "of export_volume item tea"),
        (TRADE + "Among farm produce coffee leapt. Around «130,000 tonnes» of it were sold abroad.",
         "of export_volume item coffee"),
        (FLOW + "Thanks to them Nam Dinh's exports in 2023 are estimated at «1.85 billion USD».", "of exports"),
        (TRADE + "Thanks to exports, the balance was a surplus of «90 million USD».", "of trade_balance"),
        (FLOW + "In the time «20» new projects were added, worth over 751 million USD.", "of fdi_projects_new"),
        (FLOW + "In the time 20 new projects were added, worth over «751 million USD».", "of fdi_capital_new"),
        ("In May 13 new FDI projects in Hue registered 731 million USD, and another «64», which existed already, "
         "raised their capital.", "of fdi_projects_adjusted"),
        (FLOW + "In May 102 older ones received an additional «214 million USD».", "of fdi_capital_adjusted"),
        (FLOW + "In May 102 older ones added 214 million USD. By sector real estate was given «46%» of the total.",
         "of fdi_capital_attracted is share"),
        ("Twelve industrial parks (IPs) in Nam Dinh have roads. «Twelve» IPs are in operation there.",
         "of industrial_parks item in-operation"),
    ],
)  # fmt: skip
def test_wholes_and_what_was_done(text: str, expected: str) -> None:
    check(text, expected)


def test_a_line_that_is_indented_goes_on_with_none() -> None:
    text = (
        "Shoes take the lead in the province of Kien Giang\n date 2024-02-22 In January exports hit «151 million USD»."
    )
    check(text, "of exports item _T")


# --- What somebody wants, the target for twelve months, whose an amount is that opens its sentence, what there is now.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TRADE + "It is «60%» of what Nam Dinh wants to export in 2023.", "is plan_ratio"),
        (TRADE + "It is «93 percent» of the target for the twelve months.", "is plan_ratio at 2023-S1"),
        ("Vietnam drew FDI of 9 billion USD in 2023. «5 billion USD», or 55 percent, is for manufacturing.",
         "item manufacturing"),
        ("In May 2023 Hue licensed 9 FDI projects. All told the province has «223» active FDI projects.",
         "of fdi_projects at none"),
        ("As of May 15, 2023 Hue had 974 FDI projects from 65 countries, totalling «36 billion USD».",
         "of fdi_capital"),
        ("Hue had 90 firms in 2023, of which «16» took up their work again in May.", "of enterprises_resumed"),
        ("Power plants carried Japan to the top of investors in Vietnam. It pumped «5 billion USD» into the country in "
         "2023.", "with JP"),
    ],
)  # fmt: skip
def test_wants_and_what_there_is(text: str, expected: str) -> None:
    check(text, expected)


# --- Who is compared with may be whom an article is on; a customer's purchases are of all goods, and of the time told.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FDI in Bac Ninh grows.\nOnly Hai Phong received more FDI than Bac Ninh in 2023. The province drew «5 billion "
         "USD».", "in bac-ninh-pre-2025"),
        (TRADE + "Sales of coffee were 4% higher.\nPanama is now the biggest market. It paid «384 million USD».",
         "of exports with PA item _T at 2023-S1"),
    ],
)  # fmt: skip
def test_who_is_meant(text: str, expected: str) -> None:
    check(text, expected)


def test_a_sentence_on_firms_leaves_the_subject_of_the_headline() -> None:
    text = "Shrimp lifts exports of Hau Giang\n\nFirms of the province sold more than last year.\n\nIn the first eight "
    text += "months of 2023 the turnover of the province was «68 million USD»."
    check(text, "of exports")


@pytest.mark.parametrize(("published", "place"), [("2020-04-02", "lao-cai-pre-2025"), ("2026-04-02", "lao-cai")])
def test_the_province_that_only_its_gate_names(published: str, place: str) -> None:
    text = "Half the exports gone\n\nGoods worth 242 million USD were exported through Lao Cai border gate, said the "
    text += "province.\n\nImports of the province fell «9 percent» in the first quarter."
    check(text, f"of imports in {place}", published)
