"""How Vietnamese newspapers put figures: what is read from the one in « », in sentences written for these tests."""

import pytest

from pipeline.model import Observation
from tests.extract.reading import figure, mention, number, reading
from tests.extract.test_english import NAMES, parted


def said(text: str, published: str | None = "2023-08-31") -> Observation:
    """Return the figure that stands in « »."""
    whole, exact, nth = parted(text)
    return figure(reading(whole, "vi", published), exact, nth)


def check(text: str, expected: str, published: str | None = "2023-08-31") -> None:
    """Compare the figure in « » with what is expected: `of exports at 2023-07 value 5.2`, of a numeral `role name`."""
    words = expected.split()
    if words[0] == "role":
        whole, exact, nth = parted(text)
        assert mention(reading(whole, "vi", published), exact, nth).role == words[1]
        return
    found = said(text, published)
    for name, value in zip(words[::2], words[1::2], strict=True):
        if name == "value":
            assert found.value == number(value)
        else:
            assert (getattr(found, NAMES[name]) or "none") == value


# --- A growth that "reaches" a percentage is a change, any other figure that does has reached so much of its plan.
@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Tăng trưởng kinh tế của Kiên Giang trong quý II/2023 đạt «6,4%».", "change_yoy"),
        ("Tốc độ tăng trưởng GRDP của Kiên Giang 6 tháng đạt «5,9%» so với cùng kỳ.", "change_yoy"),
        ("Giải ngân đầu tư công của Kiên Giang 6 tháng đạt «41,2%».", "plan_ratio"),
        ("Kim ngạch xuất khẩu của Kiên Giang 6 tháng đạt «102,5%» so với cùng kỳ.", "ratio_yoy"),
    ],
)
def test_growth_that_is_reached(text: str, measure: str) -> None:
    check(text, f"is {measure}")


# --- A place among so many peers is a rank; their number is none, and their region is not the place.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP quý II/2023 của Bến Tre tăng 4,2%, xếp thứ «9»/13 tỉnh trong vùng.", "of grdp value 9"),
        ("GRDP quý II/2023 của Bến Tre tăng 4,2%, thứ 9/13 vùng Đồng bằng sông Cửu Long và «41»/63 cả nước.",
         "of grdp in ben-tre value 41"),
    ],
)  # fmt: skip
def test_place_among_so_many(text: str, expected: str) -> None:
    check(text.replace("thứ «", "«thứ "), expected + " is rank")


# --- "Until now" ends with the last month that the article speaks of, else with the article.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Tháng 7, Bắc Giang xuất khẩu 2 tỷ USD. Từ đầu năm đến nay, xuất khẩu đạt «15 tỷ USD».", "2023-01-01/P7M"),
        ("Kể từ đầu năm đến nay, Bắc Giang xuất khẩu «15 tỷ USD».", "2023-01-01/P8M"),
        ("Trong tháng đầu năm 2023, Bắc Giang xuất khẩu «2 tỷ USD».", "2023-01"),
        ("Trong 7 tháng đầu năm 2023, Bắc Giang xuất khẩu «15 tỷ USD».", "2023-01-01/P7M"),
    ],
)
def test_months_that_are_not_numbered(text: str, period: str) -> None:
    check(text, f"of exports at {period}")


# --- Parts of what the sentence before counts have come in the same way and time.
@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("Trong 7 tháng, Hà Nam cấp mới 41 dự án, vốn 2 tỷ USD. Trong đó, «30» dự án FDI, vốn 1 tỷ USD.",
         "fdi_projects_new"),
        ("Trong 7 tháng, Hà Nam cấp mới 41 dự án, vốn 2 tỷ USD. Trong đó, 30 dự án FDI, vốn «1 tỷ USD».",
         "fdi_capital_new"),
        ("Trong 7 tháng, Hà Nam thu hút 2 tỷ USD vốn đầu tư. Trong đó, «11» dự án trong nước với vốn 900 tỷ đồng.",
         "domestic_projects_new"),
    ],
)  # fmt: skip
def test_parts_of_the_sentence_before(text: str, indicator: str) -> None:
    check(text, f"of {indicator}")


# --- Who has spoken of foreign and of domestic capital speaks of all capital when he names neither.
def test_capital_of_both_origins() -> None:
    check(
        "Tháng 7, Bắc Giang cấp mới 3 dự án trong nước, vốn 700 tỷ đồng và hai dự án FDI, vốn 3 triệu USD.\n"
        "Tính chung 7 tháng, tỉnh thu hút được tổng vốn đầu tư «1 tỷ USD».",
        "of investment_attracted at 2023-01-01/P7M",
    )


# --- Words that are written in two ways, and those that look like others.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP của Bến Tre quý II/2023 tăng 4%, nông nghiệp và thuỷ sản tăng «3,1%».", "of grdp item agriculture"),
        ("Tháng 7/2023, Bến Tre xuất khẩu «95 tỷ đồng» bằng 88% kế hoạch.", "of exports value 95e9"),
        ("Đến nay, Bến Tre có «5.210» doanh nghiệp đang hoạt động.", "of enterprises item _T"),
        ("Bến Tre có 5 khu công nghiệp, trong đó «3» khu đã đi vào hoạt động.",
         "of industrial_parks item in-operation"),
        ("Doanh thu từ khách du lịch của Bến Tre tháng 7/2023 đạt «210 tỷ đồng».", "of tourism_revenue"),
        ("Lượt khách do cơ sở lưu trú Bến Tre phục vụ tháng 7/2023 đạt «120 nghìn» lượt.",
         "of tourist_arrivals item overnight"),
        ("Tháng 7/2023, toàn tỉnh Bến Tre có «64» doanh nghiệp thành lập mới.", "of enterprises_new"),
    ],
)  # fmt: skip
def test_words(text: str, expected: str) -> None:
    check(text, expected)


# --- A target that names no year is one for the year; so is what stands before the first date of a text.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bến Tre: Phấn đấu xuất khẩu đạt «1,6 tỷ USD»\nXuất khẩu tháng 8 ước đạt 140 triệu USD.", "at 2023 as target"),
        (" date 2023-08 GRDP của Bến Tre ước tăng «5,1%». Trong 6 tháng đầu năm, sản xuất ổn định.", "at 2023-S1"),
        ("Tính đến ngày 20.7, Bến Tre thu ngân sách «3.100 tỷ đồng».", "at 2023-01-01/P6M20D"),
        ("Tổng thu ngân sách của Bến Tre tháng Bảy đạt «510 tỷ đồng».", "at 2023-07"),
    ],
)
def test_periods_of_aims_and_heads(text: str, expected: str) -> None:
    check(text, expected)


# --- A percentage of which only `bằng` is said: of the year before, unless its whole is named or it is a part.
@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Tháng 7, Bến Tre cấp mới 34 dự án, bằng «57,6%», vốn tăng 3%.", "ratio_yoy"),
        ("Vốn đầu tư toàn xã hội của Bến Tre năm 2022 đạt 53.000 tỷ đồng, bằng «31,7%» GRDP.", "share"),
        ("Năm 2022, xuất khẩu của Bến Tre ước 150 triệu USD, trong đó nông sản 120 triệu USD, bằng «80%».", "share"),
        ("Năm 2022, xuất khẩu của Bến Tre gấp «1,9 lần» năm 2015.", "ratio_yoy"),
    ],
)
def test_equal_to_a_percentage(text: str, measure: str) -> None:
    check(text, f"is {measure} at {'2023-07' if '34' in text else '2022'}")


# --- Who has it: not the place in a bracket, not the country in a firm's name; what a comma joins goes on.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2022, GRDP Bến Tre tăng 8% (sau Trà Vinh tăng 9%); thu ngân sách đạt «6.200 tỷ đồng».", "in ben-tre"),
        ("Năm 2022, Bến Tre có dự án của Công ty TNHH Công nghệ Alpha Việt Nam, vốn «100 triệu USD».",
         "in ben-tre item cong-nghe-alpha-viet-nam"),
        ("Tháng 7, Bến Tre đón 200 nghìn lượt khách quốc tế, tăng «37%» và khách trong nước 300 nghìn lượt.",
         "item international"),
        ("Tháng 7, Bến Tre xuất khẩu gạo 5 triệu USD. Tính chung 7 tháng đạt «31 triệu USD».", "item rice"),
        ("Đến nay, Bến Tre có 9 dự án ngoài khu công nghiệp với tổng vốn «70 triệu USD».",
         "item outside-industrial-zones"),
    ],
)  # fmt: skip
def test_whose_figure_it_is(text: str, expected: str) -> None:
    check(text, expected)


# --- What came, and how.
@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("Tháng 7, Bến Tre cấp mới 4 dự án FDI, vốn 9 triệu USD; 6 dự án FDI, vốn tăng thêm «5 triệu USD».",
         "fdi_capital_adjusted"),
        ("Tháng 7, Bến Tre có «6» dự án FDI, vốn đăng ký tăng thêm 5 triệu USD.", "fdi_projects_adjusted"),
        ("Số dự án FDI còn hiệu lực tại Bến Tre: «66» dự án.", "fdi_projects"),
        ("Vốn FDI đăng ký mới và bổ sung của Bến Tre 7 tháng đạt «90 triệu USD».", "fdi_capital_attracted"),
        ("Vốn đầu tư thực hiện trên địa bàn Bến Tre quý II ước đạt «8.400 tỷ đồng».", "social_investment"),
        ("Vốn đầu tư thực hiện của các dự án FDI tại Bến Tre quý II đạt «20 triệu USD».", "fdi_disbursed"),
        ("Nhờ các dự án mới, ngành khai khoáng của Bến Tre tháng 7 tăng «3,1%».", "grdp"),
        ("Công nghiệp Bến Tre: sản xuất và phân phối điện, nước nóng tháng 7 tăng «3,1%».", "grdp"),
    ],
)  # fmt: skip
def test_what_came(text: str, indicator: str) -> None:
    check(text, f"of {indicator}")


# --- Changes on other periods than the year before, also behind a level in the same sentence.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trong 7 tháng đầu năm, IIP của Bến Tre tăng «2,1%» so với tháng trước.", "is change_pop at 2023-07"),
        ("Đến 31/7/2023, dư nợ tín dụng của Bến Tre đạt 60 nghìn tỷ đồng, tăng «7,4%» so với cuối năm 2022.",
         "is change_base at 2023-07-31"),
    ],
)  # fmt: skip
def test_changes_on_other_periods(text: str, expected: str) -> None:
    check(text, expected)


# --- A list goes on with the base and the period that its first change tells; a bracket passes nothing on.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("IIP của Bến Tre tháng 7 tăng 1,3% so với tháng trước, trong đó khai khoáng tăng «1,8%».", "is change_pop"),
        ("Đến 31/7/2023, huy động vốn của Bến Tre đạt 70 nghìn tỷ đồng, tăng 5% so với cuối năm 2022; dư nợ đạt 60 "
         "nghìn tỷ đồng, tăng «7,4%».", "of bank_credit is change_base"),
        ("Xuất khẩu của Bến Tre tháng 7 sang châu Á tăng 10%; châu Âu (chiếm tỷ trọng 6,3%) tăng «7%».",
         "with europe"),
        ("Năm 2022, xuất khẩu của Bến Tre đạt 1,5 tỷ USD, gạo 60 triệu USD, còn tổng xuất khẩu 7 tháng năm 2023 đạt "
         "«0,8 tỷ USD».", "item _T at 2023-01-01/P7M"),
        ("Năm 2022, Bến Tre đón 2 triệu lượt khách; thu nhập bình quân đầu người đạt 50 triệu đồng, đứng «thứ 9» cả "
         "nước.", "of income_per_capita"),
    ],
)  # fmt: skip
def test_lists_go_on(text: str, expected: str) -> None:
    check(text, expected)


# --- What a sentence says first that it speaks of governs its figures, what gives a reason or counts countries not.
@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("Về thu hút FDI, theo báo cáo của ngành chức năng, tính đến ngày 20/7, Bến Tre được «42 triệu USD».",
         "fdi_capital_attracted"),
        ("Thu xuất nhập khẩu của Bến Tre tháng 7 đạt «36 tỷ đồng».", "budget_revenue"),
        ("Tháng 7, xuất khẩu của Bến Tre tăng: nước cốt dừa tăng «39%».", "exports"),
        ("Hiện nay, Bến Tre đã thu hút «66» dự án FDI.", "fdi_projects"),
        ("Bến Tre giải quyết việc làm cho «21.300» lao động trong 7 tháng.", "jobs_created"),
        ("Tỷ lệ hộ nghèo của Bến Tre năm 2022 giảm còn «2,3%».", "poverty_rate"),
        ("Tháng 7, Bến Tre có 338 doanh nghiệp thành lập mới, giảm 6,9% về số lượng, song vốn đăng ký gấp «2,7 lần».",
         "enterprise_capital_new"),
        ("Tháng 7, Bến Tre cấp mới 4 dự án FDI với vốn đăng ký «8,7 triệu USD» và điều chỉnh tăng vốn cho 6 dự án.",
         "fdi_capital_new"),
    ],
)  # fmt: skip
def test_what_a_sentence_speaks_of(text: str, indicator: str) -> None:
    check(text, f"of {indicator}")


# --- Numbers and their words: a name is no currency, a visit is no money, a range shares its scale.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quý 1/2023 Đồng Nai xuất siêu «1,6 tỷ USD».", "of trade_balance at 2023-Q1 value 1.6e9"),
        ("Tháng 7, doanh thu du lịch Bến Tre đạt 44 tỷ đồng, tổng lượng khách đạt «1,5 triệu» lượt khách.",
         "of tourist_arrivals value 1.5e6"),
        ("Năm 2023, Bến Tre phấn đấu đón «2»-2,5 triệu lượt khách.", "value 2e6 as target"),
        ("Một số dự án lớn đã đến Bến Tre. Tháng 7, xuất khẩu đạt «2 triệu USD» trong tháng Bảy.", "at 2023-07"),
    ],
)  # fmt: skip
def test_numbers_and_their_words(text: str, expected: str) -> None:
    check(text, expected)


# --- Where it is: a part of a province only as long as its clause, the country in a survey of provinces.
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Năm 2022, Kiên Giang đón 7 triệu lượt khách, riêng Phú Quốc 5 triệu; khách quốc tế «0,2 triệu» lượt.",
         "kien-giang"),
        ("Năm 2022, vốn FDI vào Việt Nam đạt 27 tỷ USD. TP.HCM nhận 4 tỷ USD, Bình Dương 3 tỷ USD.\n"
         "Hà Nội và Hải Phòng đứng sau. Bắc Ninh và Quảng Ninh cũng tăng.\nVốn thực hiện cả năm đạt «22 tỷ USD».",
         "viet-nam"),
    ],
)  # fmt: skip
def test_where_it_is(text: str, place: str) -> None:
    check(text, f"in {place}")


# --- Words beside a number that are none of it: the total of a count numbers nothing, the year of a plan dates nothing.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trong số «92» dự án mới của Bến Tre trong 7 tháng có 5 dự án FDI.", "of investment_projects_new"),
        ("Trong 7 tháng, xuất khẩu của Bến Tre ước đạt 0,9 tỷ USD, đạt «59,6%» kế hoạch năm 2023.",
         "is plan_ratio at 2023-01-01/P7M as estimate"),
        ("Trong 7 tháng, Bến Tre xuất khẩu hàng thực phẩm chế biến «4,2 triệu USD».", "item processed-foods"),
    ],
)  # fmt: skip
def test_words_beside_a_number(text: str, expected: str) -> None:
    check(text, expected)


# --- A concept keeps its figures beside words that name another one.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7 tháng năm 2023, gạo xuất khẩu của các doanh nghiệp Kiên Giang tăng «40%».", "of exports item rice"),
        ("7 tháng, thu ngân sách của Hà Tĩnh đạt 50% dự toán; thu từ doanh nghiệp có vốn đầu tư nước ngoài đạt «45%».",
         "of budget_revenue is plan_ratio item fdi-sector"),
        ("Xuất khẩu tiêu của Bình Phước 7 tháng đạt 9.000 tấn, bằng 60% kế hoạch và giảm «8%» so với cùng kỳ.",
         "of export_volume is change_yoy"),
        ("7 tháng, Cần Thơ có 900 doanh nghiệp thành lập mới, nâng tổng số doanh nghiệp trên địa bàn lên «11.500».",
         "of enterprises"),
        ("GRDP 2022 của Nam Định tăng 9%. Các khu vực kinh tế góp vào mức tăng «9%» như sau.", "of grdp item _T"),
    ],
)  # fmt: skip
def test_words_of_another_concept(text: str, expected: str) -> None:
    check(text, expected)


# --- People who died or left, and papers of customs, are no indicator.
@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("Bão làm 4 người chết tại Hà Tĩnh.", "4"),
        ("Mưa lũ tại Hà Tĩnh làm 6 người bị thương.", "6"),
        ("7 tháng, An Giang có 500 người đi làm việc ở nước ngoài.", "500"),
        ("Hải quan Lào Cai làm thủ tục cho 300 doanh nghiệp xuất nhập khẩu với số tờ khai là 12.300.", "12.300"),
        ("Từ đầu năm, Bắc Giang cấp mới 39 dự án, điều chỉnh vốn 36 dự án.", "36"),
        ("Quý I, chỉ số sản xuất công nghiệp của Quảng Nam tăng 17,6%; chỉ số tồn kho giảm 23,4%.", "23,4%"),
    ],
)
def test_counts_of_no_indicator(text: str, exact: str) -> None:
    found = reading(text, "vi", "2023-08-31")
    assert [one.role for one in found.mentions if one.exact == exact] == ["unclassified"]


# --- A plan in the words before speaks of its own percentage only, a bracket with its own concept of no plan.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7 tháng, thu ngân sách Lào Cai bằng 60% chỉ tiêu tỉnh giao phấn đấu (1.800 tỷ đồng), tăng «8%».",
         "as actual"),
        ("Xuất khẩu của Vĩnh Long 7 tháng ước thực hiện 300 triệu USD, tăng 3%, đạt «50,3%» so với kế hoạch năm.",
         "as estimate"),
        ("Năm 2022, thu ngân sách Lào Cai đạt 110% dự toán (thu nội địa «8.000 tỷ đồng»).", "as actual"),
        ("Năm 2022, thu ngân sách Lào Cai đạt 110% dự toán («7.000 tỷ đồng»).", "as target"),
    ],
)  # fmt: skip
def test_status_beside_a_plan(text: str, expected: str) -> None:
    check(text, expected)


def test_three_decimals_beside_a_numeral_that_has_them() -> None:
    text = "Xuất khẩu của Vĩnh Long 7 tháng đạt 1.234,567 triệu USD; nhập khẩu đạt «345,678 triệu USD»."
    check(text, "of imports value 345678000")


def test_months_of_a_day_leave_the_day() -> None:
    before = "Đến 20/8, Việt Nam thu hút 18 tỷ USD vốn FDI, so với 16 tỷ USD trong 8 tháng năm 2022."
    text = f"{before} Vốn mới chiếm 40% trong 8 tháng năm 2023.\nCông nghiệp chế biến thu hút «12 tỷ USD» vốn FDI."
    check(text, "at 2023-01-01/P7M20D")


# --- Two changes without their bases answer to the two before; a word of direction behind `and` is the next one's.
IIP = "IIP tháng 8 của Hưng Yên giảm 2% so với tháng trước và tăng 4% so với cùng kỳ; "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (IIP + "khai khoáng giảm «1%» và tăng 3%.", "is change_pop item mining value -1"),
        (IIP + "khai khoáng giảm 1% và tăng «3%».", "is change_yoy item mining value 3"),
        (IIP + "khai khoáng tăng 1% và 3%; chế biến, chế tạo tăng «5%» và 6%.", "is change_pop item manufacturing"),
        (IIP + "khai khoáng tăng «7%» so với cùng kỳ và sản xuất điện tăng 5%.", "is change_yoy item mining"),
    ],
)
def test_changes_that_answer_two_others(text: str, expected: str) -> None:
    check(text, f"of industrial_production_index {expected}")


# --- The bracket behind the year compared with is that year's figure, one behind the change is the change.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7 tháng, Tiền Giang xuất siêu 400 triệu USD, gấp đôi cùng kỳ năm trước («200 triệu USD»).",
         "of trade_balance is level at 2022-01-01/P7M"),
        ("7 tháng, xuất khẩu của Tiền Giang đạt 400 triệu USD, tăng 20% so với cùng kỳ năm 2022 («333 triệu USD»).",
         "of exports is level at 2022-01-01/P7M"),
        ("7 tháng, xuất khẩu của Tiền Giang đạt 400 triệu USD, tăng 20% («67 triệu USD») so với cùng kỳ năm 2022.",
         "of exports is change_yoy at 2023-01-01/P7M"),
    ],
)  # fmt: skip
def test_brackets_behind_changes(text: str, expected: str) -> None:
    check(text, expected)


# --- Days from one to another are their period.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Từ ngày 3 đến ngày 6/8, Hà Tĩnh đón «40.000 lượt khách».", "2023-08-03/P4D"),
        ("Từ ngày 29/4 đến hết ngày 3/5/2023, Hà Tĩnh đón «40.000 lượt khách».", "2023-04-29/P5D"),
        ("Đến ngày 6/8, Hà Tĩnh đón «40.000 lượt khách».", "2023-01-01/P7M6D"),
    ],
)
def test_days_from_one_to_another(text: str, period: str) -> None:
    check(text.replace(" lượt khách».", "» lượt khách."), f"of tourist_arrivals at {period}")


# --- What a clause or the sentence before narrows a figure to; another clause narrows nothing.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7 tháng, Hà Nam có «12» dự án được cấp phép đầu tư mới vào các khu công nghiệp.", "item industrial-zones"),
        ("7 tháng, Hà Nam có 12 dự án được cấp phép mới vào các khu công nghiệp.\nTrong đó, «5» dự án FDI.",
         "of fdi_projects_new item industrial-zones"),
        ("Thương mại - dịch vụ ổn định, tổng mức bán lẻ 7 tháng của Hà Nam đạt «30.000 tỷ đồng».",
         "of retail_sales item _T"),
        ("GRDP 2022 của Hà Nam tăng 9%; vào mức tăng chung, dịch vụ đóng góp «2,9 phần trăm».",
         "of grdp is contribution item services"),
    ],
)  # fmt: skip
def test_what_narrows_a_figure(text: str, expected: str) -> None:
    check(text, expected)


# --- More of what newspapers write: ports' tonnes, dotted months, ranks told before their holder.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7 tháng, hàng hóa thông qua cảng Bình Định đạt 5.300 nghìn TTQ, giảm «9%».", "of transport_freight value -9"),
        ("Riêng trong tháng 7.2023, xuất khẩu của Bến Tre đạt «150 triệu USD».", "of exports at 2023-07"),
        ("Xuất khẩu tôm năm 2022: Cà Mau dẫn đầu. Đứng «thứ 2» là Sóc Trăng với 900 triệu USD.", "in soc-trang"),
        ("Năm 2022, An Giang giữ vai trò lớn trong xuất khẩu gạo của Việt Nam, đạt kim ngạch «400 triệu USD».",
         "of exports in an-giang-pre-2025"),
        ("Năm 2023, vốn đầu tư toàn xã hội của Kon Tum đạt 20.000 tỷ đồng, bằng «105%» năm 2022.",
         "of social_investment is ratio_yoy at 2023"),
        ("7 tháng, Hà Nam có 3 dự án FDI điều chỉnh tăng vốn với tổng giá trị tăng thêm «54 triệu USD».",
         "of fdi_capital_adjusted"),
        ("7 tháng, giá trị xuất khẩu các doanh nghiệp khu vực FDI của Hà Nam giảm «2,8%».",
         "of exports item fdi-sector"),
    ],
)  # fmt: skip
def test_more_of_newspapers(text: str, expected: str) -> None:
    check(text, expected)


# --- What belongs to a bracket, to the other side of "và" or to an aside stays there.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Từ đầu năm, Bắc Giang cấp mới «39» dự án (26 FDI và 13 DDI).", "of investment_projects_new"),
        ("Từ đầu năm, Bắc Giang cấp mới 39 dự án («26» FDI và 13 DDI).", "of fdi_projects_new"),
        ("Tỉnh có 169 dự án có vốn đầu tư nước ngoài và «101» dự án trong nước.", "of domestic_projects"),
        ("Thu nội địa đạt 1.500 tỷ đồng. Tỉnh cấp mới «61» dự án trong 9 tháng.", "of investment_projects_new"),
        ("Thành lập mới 1.649 doanh nghiệp, tăng 8%, với tổng vốnđăng ký «17.985 tỷ đồng».",
         "of enterprise_capital_new"),
        ("6 tháng, Bến Tre tạo việc làm cho «16.300» người.", "of jobs_created"),
        ("6 tháng, Bến Tre đón 2 triệu lượt khách, tăng 5%, doanh thu ước «950 tỷ đồng».", "of tourism_revenue"),
        ("Cà phê xuất khẩu của Gia Lai đạt 67 nghìn tấn/«103,16 triệu USD».",
         "of exports in gia-lai-pre-2025 item coffee"),
        ("Xuất khẩu mì lát của Gia Lai đạt «14,8 triệu USD».", "of exports item cassava"),
        ("Giá cao su giảm 3%. Xuất khẩu cao su tăng 35% về lượng, giá trị kim ngạch tăng «7,78%».",
         "of exports item rubber"),
    ],
)  # fmt: skip
def test_what_belongs_together(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP của Bến Tre năm 2022 đạt 9,08%, 6 tháng năm 2023 đạt «6,27%».", "is change_yoy at 2023-S1"),
        ("GRDP quý II của Bến Tre tăng 8%. Tính chung 6 tháng năm 2023 đạt «7,1%».", "is change_yoy at 2023-S1"),
        ("GRDP của Bến Tre 6 tháng ước đạt 9.500 tỷ đồng, đạt «47%».", "is plan_ratio"),
        ("GRDP của Bến Tre 6 tháng tăng 8,61%, cao hơn mức cùng kỳ 2022 («8,49%»).", "at 2022-S1"),
        ("GRDP của Bến Tre 6 tháng tăng 8,3%, cao hơn cùng kỳ năm 2022 là «6,27%».", "at 2022-S1"),
        ("Thu ngân sách của Bến Tre 6 tháng là 6 tỷ đồng, giảm 5% so với cùng kỳ (6 tháng năm 2022 thu"
         " ngân sách là «7 tỷ đồng»).",
         "at 2022-S1"),
        ("Thu ngân sách của Bến Tre 6 tháng là 6 tỷ đồng (6 tháng năm 2022 thu ngân sách là 7 tỷ đồng)."
         " Xuất khẩu đạt «5 triệu USD».",
         "at 2023-S1"),
        ("6 tháng, nhiều chỉ tiêu của Bến Tre đạt kết quả tích cực: GRDP tăng «5,09%».", "as actual"),
        ("Năm 2022, GRDP của Bến Tre ước đạt 8,59% (kế hoạch là «8%»).", "as target"),
        ("GRDP của Bến Tre 6 tháng tăng 8%. Riêng quý II tăng «9%».\nXuất khẩu đạt 5 triệu USD.", "at 2023-Q2"),
        ("GRDP của Bến Tre 6 tháng tăng 8%, riêng quý II tăng 9%.\nXuất khẩu đạt «5 triệu USD».", "at 2023-S1"),
        ("GRDP của Bến Tre 6 tháng tăng 8%, riêng quý II tăng 9%. Thu ngân sách đến ngày 20/6 đạt 9 tỷ đồng."
         "\nXuất khẩu đạt «5 triệu USD».", "at 2023-S1"),
    ],
)  # fmt: skip
def test_growth_and_its_times(text: str, expected: str) -> None:
    check(text, expected, "2023-07-05")


def test_rank_in_a_region_behind_one_in_the_country() -> None:
    check(
        "GRDP của Nghệ An tăng 8,3%, đứng thứ 16 cả nước, «thứ 3» khu vực Bắc Trung Bộ.", "is rank value 3 in nghe-an"
    )


# --- Lists of goods: what has no known name takes none from its neighbour, what has one keeps it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6 tháng, Bến Tre xuất khẩu tôm 30 triệu USD; bóng đèn «5 triệu USD».", "of exports item _T"),
        ("Xuất khẩu của Bến Tre: chè 2 triệu USD; hoa tươi 151 triệu cành, giá trị «19 triệu USD».", "item flowers"),
        ("6 tháng, sản lượng của Bến Tre: xi măng 3 nghìn tấn, bê tông trộn sẵn «5 nghìn tấn».", "item _T"),
        ("Năm 2023, Bến Tre đón 3 triệu lượt khách quốc tế, doanh thu đạt «900 tỷ đồng».",
         "of tourism_revenue item _T"),
        ("Bến Tre dẫn đầu về vốn FDI. Cả nước có «166» dự án mới được cấp phép.", "in viet-nam"),
        ("Vốn FDI đăng ký cấp mới và tăng thêm của Bến Tre đạt «26 triệu USD».", "of fdi_capital_attracted"),
        ("Khách Nga đến Bến Tre năm 2023 tăng 57% so với năm 2022 («3.718» lượt).",
         "at 2022 with RU"),
        ("6 tháng, chỉ số sản xuất công nghiệp của Bến Tre dự tính tăng «4,9%».", "as estimate"),
    ],
)  # fmt: skip
def test_lists_of_goods_and_guests(text: str, expected: str) -> None:
    check(text, expected)


# --- Reasons, meetings, aims and what was attracted.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dù ảnh hưởng bởi dịch bệnh nhưng tổng kim ngạch xuất, nhập khẩu của Bến Tre ước đạt «2,4 tỷ USD».",
         "of trade_turnover"),
        ("6 tháng, thu ngân sách của Bến Tre đạt 3 tỷ đồng.\nTại phiên họp thường kỳ tháng 7, GRDP ước tăng «10,4%».",
         "of grdp at 2023-S1"),
        ("Bến Tre nằm trong nhóm đầu của Đồng bằng sông Cửu Long. Đến nay, xuất khẩu gạo đạt «160 triệu USD».",
         "in ben-tre item rice"),
        ("Năm 2022, Bến Tre thu hút được 20 dự án FDI (tăng 5 dự án), với tổng vốn đăng ký «751 triệu USD».",
         "of fdi_capital_new"),
        ("Vốn FDI của Bến Tre đạt 751 triệu USD, tăng hơn «481 triệu USD» so với cùng kỳ năm 2022.",
         "is change_yoy value 481000000"),
        ("Bến Tre triển khai các giải pháp nhằm đạt kim ngạch xuất khẩu cả năm hơn «4,1 tỷ USD».", "as target"),
        ("Công nghiệp tiếp tục dẫn dắt khi chỉ số sản xuất 6 tháng của Bến Tre tăng «22%».",
         "of industrial_production_index"),
    ],
)  # fmt: skip
def test_reasons_meetings_and_aims(text: str, expected: str) -> None:
    check(text, expected)
