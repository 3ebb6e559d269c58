"""What a text gives to all that follows, and what ends it: investors of the headline, a town, the whole of a part."""

import pytest

from tests.extract.reading import figure, reading

JAPANESE = (
    "Japanese firms keep faith in Hai Duong\n\nJapanese firms had 74 projects in Hai Duong by September 2022. Japanese "
    "companies run car part plants there. In nine months the province licensed 31 projects worth $240 million. In all "
    "that is twice the number of 2021. It added that 12 more projects are on the way."
)
AT_HOME = "Japanese investors at home in Ha Nam\n\nJapanese investors lead in Ha Nam with 90 FDI projects, Japanese "
AT_HOME += "managers said on Monday. "
KOREANS = (
    "Korean investors in Bac Giang\n\nKorean investors have 500 of the 610 FDI projects in Bac Giang, a Korean "
    "official said. In September the province granted licences to 9 foreign projects and let 4 projects add $60 "
    "million. All this is 2.5 times the capital of September 2021."
)


# --- The investors of a headline are left once investment of all is told, until they are named again.
@pytest.mark.parametrize(
    ("text", "exact", "partner"),
    [
        (JAPANESE, "12", "_T"),
        (AT_HOME + "So far this year the province has licensed 20 FDI projects. New capital came to $110 million.",
         "$110 million", "_T"),
        (AT_HOME + "This year 7 new projects were licensed with Japanese money. Capital of $70 million was added to 11 "
         "projects.", "$70 million", "JP"),
        (KOREANS, "2.5 times", "_T"),
    ],
)  # fmt: skip
def test_investors_of_the_headline_end_with_investment_of_all(text: str, exact: str, partner: str) -> None:
    assert figure(reading(text, "en", "2022-10-05"), exact).partner_id == partner


KIEN_GIANG = "Kien Giang received 7.6 million visitors in 2018. "
QUANG_NINH = "Tourism in Quang Ninh\n\nQuang Ninh received 13.5 million visitors in 2018. "
IN_VIETNAMESE = "Du lịch Kiên Giang\n\nKiên Giang đón 7,6 triệu lượt khách năm 2018. Riêng Phú Quốc đón 4 triệu lượt. "


# --- What points to the figure before is of its place; `the island`, `the town` is the part named last.
@pytest.mark.parametrize(
    ("text", "place"),
    [
        (KIEN_GIANG + "Phu Quoc alone drew 3 million. This figure includes 410,000 foreigners.", "phu-quoc"),
        (KIEN_GIANG + "Phu Quoc received 4 million of them. Foreign guests to the island numbered 410,000.",
         "phu-quoc"),
        (KIEN_GIANG + "Phu Quoc drew 4 million of the 7.6 million guests of Kien Giang. Foreign guests to the island "
         "numbered 410,000.", "phu-quoc"),
        (KIEN_GIANG + "Phu Quoc alone drew 4 million. Foreign guests numbered 410,000.", "kien-giang"),
        (QUANG_NINH + "Mong Cai welcomed 2 million. Foreign guests of the town numbered 410,000.", "mong-cai"),
        (QUANG_NINH + "Mong Cai welcomed 2 million. Foreign guests of the province numbered 410,000.", "quang-ninh"),
        (QUANG_NINH + "Mong Cai welcomed 2 million. That number takes in 410,000 foreigners.", "mong-cai"),
    ],
)  # fmt: skip
def test_what_points_back_is_of_the_place_before(text: str, place: str) -> None:
    assert figure(reading(text, "en", "2019-02-05"), "410,000").geography_id == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (IN_VIETNAMESE + "Con số này gồm 642.000 lượt khách quốc tế.", "phu-quoc"),
        (IN_VIETNAMESE + "Khách quốc tế đến đảo là 642.000 lượt.", "phu-quoc"),
        (IN_VIETNAMESE + "Khách quốc tế của tỉnh là 642.000 lượt.", "kien-giang"),
    ],
)
def test_what_points_back_is_of_the_place_before_in_vietnamese(text: str, place: str) -> None:
    assert figure(reading(text, "vi", "2019-02-05"), "642.000").geography_id == place


# --- The whole of which towns have a part is of the area that its own words name.
@pytest.mark.parametrize(
    ("text", "language", "exact", "place"),
    [
        (QUANG_NINH + "Mong Cai and Ha Long served most of the 2 million visitors whom the province received in May.",
         "en", "2 million", "quang-ninh"),
        ("Exports of Quang Ninh\n\nQuang Ninh exported goods worth $2 billion in 2018. Mong Cai handled half of the "
         "$200 million that the province shipped to China in May.", "en", "$200 million", "quang-ninh"),
        (QUANG_NINH + "Mong Cai had 2 million visitors in May.", "en", "2 million", "mong-cai"),
        ("Du lịch Quảng Ninh\n\nQuảng Ninh đón 13,5 triệu lượt khách năm 2018. Móng Cái đón phần lớn trong số 2 triệu "
         "lượt khách mà tỉnh phục vụ trong tháng 5.", "vi", "2 triệu", "quang-ninh"),
    ],
)  # fmt: skip
def test_the_whole_of_a_part_is_of_its_own_area(text: str, language: str, exact: str, place: str) -> None:
    assert figure(reading(text, language, "2019-02-05"), exact).geography_id == place


LAM_DONG = "Farm produce of Lam Dong\n\nIn 2013 Lam Dong grew a lot.\n\n"
SON_LA = "Son La in 2022\n\nIn 2022 GRDP of Son La rose by 8.67%.\n\n"
CA_MAU = "Ca Mau\n\nIn the first half of 2022, seafood exports of Ca Mau were put at $635 million; "
GATES = "Gates of Lang Son\n\nOn July 2 Huu Nghi handled 628 trucks, "


# --- Goods that label a line are those of all of it; a question names what its answer is of.
@pytest.mark.parametrize(
    ("text", "exact", "item"),
    [
        (LAM_DONG + "Tea: 96,000 tonnes of leaves. Exports: USD 17.4 million (8.9% less).", "USD 17.4 million", "tea"),
        (LAM_DONG + "Tea: 96,000 tonnes of leaves. Exports: USD 17.4 million (8.9% less).", "8.9%", "tea"),
        (LAM_DONG + "Pepper: 9,000 tonnes were picked. Export earnings came to USD 31.2 million.", "USD 31.2 million",
         "pepper"),
        (LAM_DONG + "Pepper: 9,000 tonnes were picked. Total exports of the province came to USD 431 million.",
         "USD 431 million", "_T"),
        (SON_LA + "What farm produce earned abroad? 93 million USD. Exports of all goods were 128 million USD.",
         "93 million USD", "agricultural-products"),
        (SON_LA + "What farm produce earned abroad? 93 million USD. Exports of all goods were 128 million USD.",
         "128 million USD", "_T"),
        (SON_LA + "How much coffee went abroad? 30,000 tonnes.", "30,000 tonnes", "coffee"),
    ],
)  # fmt: skip
def test_a_label_is_of_its_line_and_a_question_of_its_answer(text: str, exact: str, item: str) -> None:
    assert figure(reading(text, "en", "2023-01-05"), exact).item_id == item


# --- What a colon ends names nothing of what it leads to, but for a label right before it.
@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Tourism has pulled the whole economy up: GRDP of Khanh Hoa grew 10.16% in 2024.", "_T"),
        ("Weak demand for shrimp shows in all the figures: exports of Ca Mau fell by 10.16% in 2024.", "_T"),
        ("Shrimp: exports of Ca Mau fell by 10.16% in 2024.", "shrimp"),
    ],
)
def test_what_a_colon_ends_names_nothing_behind_it(text: str, item: str) -> None:
    assert figure(reading(text, "en", "2024-12-27"), "10.16%").item_id == item


# --- Markets behind a part of a whole go on with the whole; `they` are the owners told before; each gate has its own.
@pytest.mark.parametrize(
    ("text", "language", "exact", "item"),
    [
        (CA_MAU + "shrimp contributed 88%. The US bought $142 million, the EU $118 million.", "en", "$142 million",
         "seafood"),
        (CA_MAU + "shrimp contributed 88%. The US bought $142 million, the EU $118 million.", "en", "$118 million",
         "seafood"),
        ("Ca Mau\n\nIn the first half of 2022, shrimp exports of Ca Mau were put at $635 million, or 88% of all. The "
         "US bought $142 million.", "en", "$142 million", "shrimp"),
        ("Con tôm Cà Mau\n\nQuý I/2021, Cà Mau xuất khẩu thủy sản khoảng 240 triệu USD; tôm đóng góp "
         "91%. Phía Mỹ mua 57 triệu USD.", "vi", "57 triệu USD", "seafood"),
        ("Companies with foreign capital have 150,000 workers in Hung Yen. In 2022 they turned out 61.4% of what its "
         "industry was worth.", "en", "61.4%", "fdi-sector"),
        ("State-owned firms employ 29,000 workers in Bac Ninh. In 2022 they exported goods worth $30 million.", "en",
         "$30 million", "state-sector"),
        ("Doanh nghiệp FDI sử dụng 229.000 lao động ở Bắc Ninh. Năm 2022, họ làm ra 90,6% giá trị sản xuất công "
         "nghiệp của tỉnh.", "vi", "90,6%", "fdi-sector"),
        ("Hai Duong in 11 months of 2022\n\n3. Investment\n- State capital of the budget spent since the "
         "year began: VND 3,190 billion, or 64.2% of the plan.", "en", "VND 3,190 billion", "_T"),
    ],
)  # fmt: skip
def test_what_goes_on_with_the_sentence_before(text: str, language: str, exact: str, item: str) -> None:
    assert figure(reading(text, language, "2022-12-05"), exact).item_id == item


@pytest.mark.parametrize(
    ("text", "exact", "place"),
    [
        (GATES + "Tan Thanh 341 and Coc Nam 97.", "97", "coc-nam-border-gate"),
        (GATES + "Tan Thanh 341, Chi Ma 97.", "341", "tan-thanh-border-gate"),
    ],
)
def test_gates_that_a_number_parts_are_not_joined(text: str, exact: str, place: str) -> None:
    assert figure(reading(text, "en", "2019-07-05"), exact).geography_id == place


# --- Words for a whole that open a clause leave the goods before them; what goods sold for passes over their markets.
@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Dong Thap exported much rice. Together with other goods — fuel, shoes, biscuits — total exports of the "
         "province were $413.5 million.", "_T"),
        ("With rice and garments, the total exports of Dong Thap came to $413.5 million in the first half of 2014.",
         "_T"),
        ("In the first half of 2014, Dong Thap's rice had total exports of $413.5 million.", "rice"),
        ("In 2013, Dak Lak sold 190,000 tons of coffee to 58 countries for $413.5 million.", "coffee"),
        ("In 2013, Dak Lak exported 19,500 tonnes of pepper to 62 markets, earning $413.5 million.", "pepper"),
    ],
)  # fmt: skip
def test_a_whole_leaves_goods_and_money_passes_over_markets(text: str, item: str) -> None:
    assert figure(reading(text, "en", "2014-09-05"), "$413.5 million").item_id == item


# --- A text speaks of foreign capital where it names it beside projects or money: foreign guests are none.
@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("Da Nang welcomed 4 million visitors in 2018, among them 2 million foreigners.\n\nThe city also licensed 12 "
         "new projects worth $300 million.", "investment_projects_new"),
        ("Da Nang drew foreign capital of $900 million in 2018.\n\nThe city also licensed 12 new projects worth $300 "
         "million.", "fdi_projects_new"),
    ],
)  # fmt: skip
def test_foreign_guests_are_no_foreign_capital(text: str, indicator: str) -> None:
    assert figure(reading(text, "en", "2019-02-05"), "12").indicator_id == indicator
