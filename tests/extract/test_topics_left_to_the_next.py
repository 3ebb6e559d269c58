"""What a sentence leaves to the next one of its topic: from which places, and until what ends it."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese

LABELLED = "Farm produce of Gia Lai in 2014\nPepper: 41,000 tonnes picked. "
FIRMS = "Some 9,100 enterprises of Thai Binh employ 210,000 people in 2022. "
TRADE = "Ben Tre exported goods worth USD 1.02 billion in the first nine months of 2023, down 4.6%.\n"
PARTS = ("In the first quarter of 2021 new FDI in Vietnam was 7.2 billion USD, capital added 2.1 billion USD and share "
         "purchases 0.8 billion USD. ")  # fmt: skip
STANDING = "By 31 December 2015 Nam Dinh had 72 valid FDI projects worth USD 640 million. "


# --- The goods that label a line are those of all its sentences, but for whole exports and other goods.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LABELLED + "Exports «USD 31.4 million» (up 8.2%).", "of exports item pepper"),
        (LABELLED + "Exports USD 31.4 million (up «8.2%»).", "of exports is change_yoy item pepper"),
        (LABELLED + "Exports USD 31 million.\nRubber: 90,000 tonnes of latex. Sales abroad were «USD 12 million».",
         "of exports item rubber"),
        (LABELLED + "Total exports of the province were «USD 631.4 million».", "of exports item _T"),
        (LABELLED + "Exports of goods: «USD 631.4 million», rising 8.6%.", "of exports item _T"),
        (LABELLED + "Exports reached «USD 631.4 million», coffee alone gave USD 400 million.", "of exports item _T"),
        (LABELLED + "\nExports reached «USD 631.4 million».", "of exports item _T"),
    ],
)  # fmt: skip
def test_goods_label_a_line(text: str, expected: str) -> None:
    check(text, expected, "2015-02-10")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nông sản Gia Lai năm 2014\nHồ tiêu: thu hoạch 41.000 tấn. Xuất khẩu «31,4 triệu USD».",
         "of exports item pepper"),
        ("Nông sản Gia Lai năm 2014\nHồ tiêu: thu hoạch 41.000 tấn. Tổng kim ngạch xuất khẩu của tỉnh đạt «631,4 triệu "
         "USD».", "of exports item _T"),
    ],
)  # fmt: skip
def test_goods_label_a_vietnamese_line(text: str, expected: str) -> None:
    check_vietnamese(text, expected, "2015-02-10")


# --- An event is told of what it can befall: firms are founded and dissolved, not those who work there.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FIRMS + "During the year «1,320» more were founded.", "of enterprises_new"),
        (FIRMS + "In 2022 another «1,320» were set up.", "of enterprises_new"),
        (FIRMS + "In 2022 «316» were dissolved.", "of enterprises_closed"),
        (FIRMS + "In 2022 «316» workers were hired.", "of workers"),
    ],
)
def test_events_befall_what_can_be_founded(text: str, expected: str) -> None:
    check(text, expected, "2022-12-28")


# --- Numbers in brackets behind partners count the projects told before, whatever the headline is on.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Firms of the province do well\n" + STANDING + "South Korea («31») and China (19) have most of them.",
         "of fdi_projects with KR"),
        ("Firms of the province do well\n" + STANDING + "South Korea (31) and China («19») have most of them.",
         "of fdi_projects with CN"),
        ("FDI projects in force in Ben Tre at the end of 2015: 61; registered capital: USD 640 million. Most of these "
         "belong to Singapore («12») and China (9).", "of fdi_projects with SG"),
        (STANDING + "Singapore («USD 120 million») and China lead.", "of fdi_capital with SG"),
    ],
)  # fmt: skip
def test_counts_in_brackets_behind_partners(text: str, expected: str) -> None:
    check(text, expected, "2016-03-01")


# --- Nothing goes on with figures that only give a reason.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PARTS + "Most money went to Can Tho: 1.3 billion USD, since a power plant of 1.2 billion USD was "
         "licensed there. Next are Hai Phong («0.9 billion USD») and Binh Duong (0.6 billion USD).",
         "of fdi_capital_attracted in hai-phong-pre-2025"),
        (PARTS + "Most money went to Can Tho: 1.3 billion USD, because a power plant of 1.2 billion USD "
         "was licensed there. Next is Hai Phong («0.9 billion USD»).",
         "of fdi_capital_attracted in hai-phong-pre-2025"),
    ],
)  # fmt: skip
def test_a_reason_sets_no_topic(text: str, expected: str) -> None:
    check(text, expected, "2021-04-27")


# --- Below a text on exports a list of goods is of these, where it stands apart from imports told in passing.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Imports came to USD 310 million.\nMain products:\n- Coconut products «USD 212 million», down 8.1%;\n"
         "- Seafood USD 87 million.", "of exports"),
        ("Imports came to USD 310 million.\nChief items:\n- Textiles USD 112 million;\n- Seafood «USD 87 million».",
         "of exports item seafood"),
        ("Imports came to USD 310 million. Main items:\n- Animal feed «USD 112 million»;\n- Machinery USD 87 million.",
         "of imports"),
        ("Imports came to USD 310 million, with these main items:\n- Animal feed «USD 112 million»;\n"
         "- Machinery USD 87 million.", "of imports"),
        ("Imports came to USD 310 million.\nMain import items:\n- Animal feed «USD 112 million»;\n"
         "- Machinery USD 87 million.", "of imports"),
    ],
)  # fmt: skip
def test_lists_of_goods_behind_imports(text: str, expected: str) -> None:
    check(TRADE + text, expected, "2023-10-04")


@pytest.mark.parametrize(
    ("heading", "expected"),
    [("Mặt hàng chủ yếu", "of exports"), ("Mặt hàng nhập khẩu chủ yếu", "of imports")],
)
def test_lists_of_vietnamese_goods_behind_imports(heading: str, expected: str) -> None:
    check_vietnamese(
        "Bến Tre xuất khẩu hàng hóa đạt 1,02 tỷ USD trong 9 tháng năm 2023, giảm 4,6%.\nNhập khẩu đạt 310 triệu USD, "
        f"giảm 19,2%.\n{heading}:\n- Dệt may «112 triệu USD»;\n- Thủy sản 87 triệu USD.", expected, "2023-10-04"
    )  # fmt: skip


# --- What is sold to so many countries is exported.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2009 Binh Phuoc sold «19,500 tonnes» of cashew nuts to more than 30 markets.",
         "of export_volume item cashew"),
        ("In 2009 Binh Phuoc sold «19,500 tonnes» of cashew nuts at the markets of the province.", "of product_output"),
        ("Seafood trade of Bac Lieu\nIn 2009 the province sold goods to 42 countries for «US$143.7 million».",
         "of exports item _T"),
    ],
)  # fmt: skip
def test_sold_to_many_countries(text: str, expected: str) -> None:
    check(text, expected, "2010-10-12")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the first half of 2011 Gia Lai sold 80,200 tons of coffee to 37 countries for "
         "«US$170.4 million».", "of exports item coffee"),
        ("In the first half of 2011 Gia Lai sold 80,200 tons of coffee to 37 countries and territories "
         "for US$170.4 million. Set against the same half of 2010, that is 3.8% lower in tonnage and "
         "«9.6%» lower in value.", "of exports item coffee"),
    ],
)  # fmt: skip
def test_money_past_the_countries_is_of_the_goods(text: str, expected: str) -> None:
    check(text, expected, "2010-10-12")


# --- Oil that is counted in with what foreign firms trade leaves it theirs.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the first four months of 2021 the foreign-invested sector of Vietnam exported «78.3 billion USD» (crude "
         "oil included), up 20 percent.", "of exports item fdi-sector"),
        ("In the first four months of 2021 Ba Ria - Vung Tau exported goods worth «1.3 billion USD» (crude oil "
         "included).", "of exports item with-oil"),
    ],
)  # fmt: skip
def test_oil_of_foreign_firms(text: str, expected: str) -> None:
    check(text, expected, "2021-05-02")


# --- Behind figures a whole sentence is no heading, as a line without a stop is.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prices and imports are what the authorities speak of.\nJapan took «300 million USD», up 4%.",
         "of exports with JP"),
        ("Imports are a worry for the authorities.\nGarments brought «900 million USD».", "of exports"),
        ("Tourism\nRevenue was «300 million USD», up 4%.", "of tourism_revenue"),
        ("Imports\nMachinery «900 million USD».", "of imports"),
    ],
)  # fmt: skip
def test_sentences_are_no_headings(text: str, expected: str) -> None:
    check(f"In 2022 Thanh Hoa exported goods worth 2 billion USD, 9% more.\n{text}", expected, "2023-05-02")


def test_vietnamese_sentences_are_no_headings() -> None:
    text = "Năm 2022, Thanh Hóa xuất khẩu 2 tỷ USD, tăng 9%.\nNhập khẩu là điều địa phương quan tâm."
    check_vietnamese(f"{text}\nDệt may đạt «900 triệu USD».", "of exports", "2023-05-02")


# --- What a sentence without figures speaks of stands at its start.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The authorities of the city hope that the new roads and ports will one day bring more imports. It was «20%» "
         "more than in 2014.", "of exports"),
        ("The authorities of the city hope that the new roads and ports will one day bring more imports. The figure "
         "was «20%» higher than in 2014.", "of exports"),
        ("Imports were less than expected. The figure was «20%» lower than in 2014.", "of imports"),
    ],
)  # fmt: skip
def test_subjects_stand_at_the_start(text: str, expected: str) -> None:
    check(f"In 2015 Hue earned 5 million USD from exports. {text}", expected, "2016-03-01")


# --- What a figure is of may follow a colon and a word that points back to it, whatever the headline is on.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Just «3.4 percent»: that was the pace at which the industrial production of Ben Tre grew in the first nine "
         "months of 2020.", "of industrial_production_index is change_yoy"),
        ("Only «1.3 per cent»: that is by how much the gross regional domestic product of Ben Tre grew in the first "
         "nine months of 2020.", "of grdp is change_yoy"),
        ("«1.2 billion USD»: that is what Ben Tre earned from exports in the first nine months of 2020.",
         "of exports is level"),
    ],
)  # fmt: skip
def test_figures_before_what_they_are_of(text: str, expected: str) -> None:
    check(f"Shops and firms of Ben Tre\n{text}", expected, "2020-10-05")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chỉ «1,3%»: đó là mức tăng của GRDP Bến Tre trong 9 tháng đầu năm 2020.", "of grdp is change_yoy"),
        (
            "«1,2 tỷ USD»: đó là những gì Bến Tre thu được từ xuất khẩu trong 9 tháng đầu năm 2020.",
            "of exports is level",
        ),
    ],
)
def test_vietnamese_figures_before_what_they_are_of(text: str, expected: str) -> None:
    check_vietnamese(f"Doanh nghiệp Bến Tre\n{text}", expected, "2020-10-05")


def test_what_has_an_amount_of_its_own_names_none_before_it() -> None:
    text = "Trade through the gates of An Giang was worth «USD 1.02 billion»: exports USD 947 million, imports 73."
    check(text, "of trade_turnover", "2013-12-05")
