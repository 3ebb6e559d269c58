"""Where a Vietnamese article turns to something else, and where it goes on."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_vietnamese import check

PARTS = ("6 tháng đầu năm 2023, Nam Định thu hút 90 triệu USD vốn FDI.\n\nNgoài các KCN, Sở Kế hoạch và Đầu tư cấp mới "
         "cho 14 dự án với tổng vốn 7 triệu USD; điều chỉnh vốn cho «8» dự án.")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Từ đầu năm, Nam Định thu hút 29 dự án FDI.\n\nRiêng trong tháng 2, tỉnh cấp mới đầu tư cho «9» dự án.",
         "of fdi_projects_new"),
        (PARTS, "of fdi_projects_adjusted item outside-industrial-zones"),
        ("Nam Định có 71 dự án FDI (trong khu công nghiệp «22» dự án và ngoài khu công nghiệp 49 dự án).",
         "of fdi_projects item industrial-zones"),
        ("Năm 2022, Nam Định cấp mới và điều chỉnh tăng vốn cho «32» dự án với tổng vốn tăng thêm 337 triệu USD.",
         "of investment_projects_new"),
        ("Năm 2022, Nam Định đón nhận «1.236» doanh nghiệp đăng ký hoạt động mới.", "of enterprises_new"),
        ("Vốn đầu tư thực hiện ở Nam Định năm 2022 đạt 35.200 tỷ đồng. Trong đó, vốn đầu tư thực hiện của khu vực FDI "
         "tăng «4,6%», đạt 23.136 tỷ đồng.", "of social_investment is change_yoy item fdi-sector"),
    ],
)  # fmt: skip
def test_what_goes_on(text: str, expected: str) -> None:
    check(text, expected)


def test_changes_of_what_no_indicator_has_are_of_none() -> None:
    text = "Năm 2022, Nam Định có 1.236 doanh nghiệp mới; đăng ký tăng vốn cho 312 doanh nghiệp, tăng 33% so cùng kỳ."
    assert mention(reading(text, "vi"), "33%").role == "unclassified"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Từ đầu năm, Nam Định cấp mới cho «16» dự án với tổng vốn 33 triệu USD. Nam Định dẫn đầu về thu hút FDI.",
         "of fdi_projects_new"),
        ("Tháng 3/2023, Nam Định có vốn FDI tăng; góp vốn, mua cổ phần, phần vốn góp «05» lượt.",
         "of fdi_share_purchase_deals value 5"),
        ("Tháng 3/2023, Nam Định cấp giấy chứng nhận đầu tư cho «1» dự án FDI là dự án xử lý chất thải của Công ty "
         "TNHH Đại Nam.", "of fdi_projects_new item _T"),
        ("Tổng số doanh nghiệp còn pháp nhân đang hoạt động ở Nam Định là «13.373» doanh nghiệp.",
         "of enterprises item _T"),
        ("Từ đầu năm đến ngày 15/7/2023, Nam Định thu hút vốn FDI. Ngành dệt hiện là mũi nhọn với «79 triệu USD» vốn "
         "đăng ký cấp mới.", "of fdi_capital_new at 2023-01-01/P6M15D"),
        ("Năm 2022, ngân sách Nam Định thu 900 tỷ đồng, trong đó thu từ huy động và tài trợ «119 tỷ đồng».",
         "of budget_revenue"),
    ],
)  # fmt: skip
def test_what_a_text_leaves_to_its_other_sentences(text: str, expected: str) -> None:
    check(text, expected)


def test_a_semicolon_may_part_money_from_the_same_in_another_currency() -> None:
    text = "Năm 2022, thu ngân sách của Nam Định đạt 1.407 tỷ đồng; tương đương 60 triệu USD."
    assert mention(reading(text, "vi"), "60 triệu USD").role == "conversion"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quý I/2023, tổng vốn đăng ký của các dự án FDI thành lập mới và dự án bổ sung tăng vốn vào Nam Định đạt «519 "
         "triệu USD»; trong đó, có 139 dự án đăng ký mới.", "of fdi_capital_attracted"),
        ("Quý I/2023, Nam Định có FDI. Vốn của các dự án thành lập mới đạt 90 triệu USD, trong đó đăng ký mới «31» "
         "dự án.", "of fdi_projects_new"),
        ("Tháng 2/2023, bên cạnh 43 dự án FDI được cấp phép mới, Nam Định cũng có 10 dự án điều chỉnh vốn với tổng số "
         "vốn đăng ký «5 triệu USD».", "of fdi_capital_adjusted"),
        ("Quý I/2023, vốn cấp mới ở Nam Định là 29 triệu USD và 1.953 tỷ đồng, nâng tổng số dự án lên «328» dự án; "
         "trong đó có 195 dự án FDI.", "of investment_projects"),
        ("6 tháng năm 2023, vốn đầu tư thực hiện ở Nam Định đạt 1.060 tỷ đồng và «380 triệu USD».", "of fdi_disbursed"),
        ("Quý I/2023, Nam Định chấp thuận góp vốn mua cổ phần trong doanh nghiệp Việt Nam «113» lượt.",
         "of fdi_share_purchase_deals in nam-dinh"),
        ("Tháng 2/2023, vốn đầu tư từ nguồn ngân sách ở Nam Định đạt 200 tỷ đồng. Tính chung 2 tháng, vốn đầu tư thực "
         "hiện từ nguồn này đạt «420 tỷ đồng».", "of public_investment"),
    ],
)  # fmt: skip
def test_the_words_of_the_city_of_hanoi(text: str, expected: str) -> None:
    check(text, expected)


def test_how_much_of_projects_is_foreign_is_no_figure() -> None:
    text = "Tháng 9/2022, Nam Định có 54 dự án 100% vốn FDI; 11 dự án liên doanh."
    assert mention(reading(text, "vi"), "100%").role == "unclassified"
