"""What Vietnamese newspapers tell of investment and firms: what is new, added, there in all; whose it is."""

import pytest

from tests.extract.reading import reading
from tests.extract.test_vietnamese import check


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 tháng đầu năm 2022, Bình Định đã thu hút được «812 triệu USD» vốn FDI.", "of fdi_capital_attracted"),
        ("Nộp ngân sách của Bình Định đạt 90 tỷ đồng. Về FDI, 5 tháng đã thu hút được «812 triệu USD».",
         "of fdi_capital_attracted"),
        ("Tháng 3, Bình Định hút «812 triệu USD» vốn FDI.", "of fdi_capital_attracted"),
        ("Hưng Yên «dẫn đầu» cả nước về thu hút vốn FDI.", "of fdi_capital_attracted is rank"),
        ("Quý I/2023, tổng vốn đăng ký cấp mới, điều chỉnh và góp vốn mua cổ phần của nhà đầu tư nước ngoài "
         "vào Nghệ An đạt «152 triệu USD».", "of fdi_capital_attracted"),
        ("Tháng 9, tổng vốn FDI đăng ký cấp mới và điều chỉnh tăng ở Hà Nam là «77 triệu USD».",
         "of fdi_capital_attracted"),
        ("Tháng 3, Thái Bình cấp «19» giấy chứng nhận đầu tư cho nhà đầu tư nước ngoài.", "of fdi_projects_new"),
        ("Thái Bình có 14 dự án trong nước và «26» dự án vốn đầu tư trực tiếp nước ngoài.", "of fdi_projects"),
        ("Tháng 3, Thái Bình tăng vốn cho 6 dự án trong nước và «32» dự án FDI.", "of fdi_projects_adjusted"),
    ],
)  # fmt: skip
def test_capital_that_comes(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lũy kế đến hết tháng 7/2023, Thái Bình thu hút «490» dự án FDI.", "of fdi_projects at 2023-07"),
        ("Lũy kế từ đầu năm đến ngày 15/7/2023, Thái Bình thu hút «49» dự án FDI.", "of fdi_projects_new"),
        ("Hiện trong các khu công nghiệp Thái Bình có «164» dự án được cấp giấy chứng nhận đầu tư.",
         "of investment_projects at none"),
        ("Từ trước đến nay, Thái Bình thu hút «670» dự án trong nước.", "of domestic_projects at none"),
        ("Đến nay, Thái Bình có «4.625» doanh nghiệp được đăng ký thành lập.", "of enterprises at none"),
    ],
)  # fmt: skip
def test_what_there_is_in_all(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2023, Thái Bình có 868 doanh nghiệp mới thành lập, tăng «16,4%» với tổng vốn 6.779 tỷ đồng.",
         "of enterprises_new is change_yoy"),
        ("Năm 2020, Thái Bình có 623 doanh nghiệp mới, tổng vốn 4.152 tỷ đồng. So với năm 2019, tăng «1,1%» về số "
         "doanh nghiệp.", "of enterprises_new is change_yoy"),
        ("Năm 2023, Thái Bình ghi nhận «178» doanh nghiệp thông báo hoạt động trở lại.", "of enterprises_resumed"),
        ("Tháng 11/2021, Thái Bình có «337» doanh nghiệp (DN) thành lập mới.", "of enterprises_new"),
        ("Ở Thái Bình, ngành bất động sản đứng thứ 2 với tổng vốn FDI «229 triệu USD».", "item real-estate"),
    ],
)  # fmt: skip
def test_firms_and_what_they_have(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vốn FDI vào Hà Nội tăng. Trong 10 tháng, cả nước có «5.342» lượt góp vốn, mua cổ phần.", "in viet-nam"),
        ("Hà Nội tiêu vốn chậm. Giải ngân vốn đầu tư công cả nước đến ngày 31/8 là «299 tỷ đồng».", "in viet-nam"),
        ("Nghệ An thu hút 2 tỷ USD vốn FDI, chiếm 17% tổng vốn đầu tư cả nước, gấp «3,1 lần» cùng kỳ.", "in nghe-an"),
        ("Về vốn đầu tư công, nơi có tỷ lệ giải ngân cao là Tiền Giang («62,12%»).", "is plan_ratio in tien-giang"),
    ],
)  # fmt: skip
def test_the_country_and_plans(text: str, expected: str) -> None:
    check(text, expected)


def test_capital_of_one_project_on_average_is_no_figure() -> None:
    found = reading("Tính đến 18/9/2022, TP.HCM có 405 dự án FDI, vốn đầu tư bình quân 1 dự án 19,3 triệu USD.", "vi")
    assert [one.role for one in found.mentions if one.exact == "19,3 triệu USD"] == ["unclassified"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quý I/2023, vốn FDI đổ vào khu công nghiệp (KCN) ở Thái Bình là «18 triệu USD».", "item industrial-zones"),
        ("Đến nay, Thái Bình có «292» dự án đầu tư vào KCN.", "of investment_projects item industrial-zones"),
        ("Quý I/2023, Thái Bình có «3» dự án FDI tại KCN Liên Hà Thái.", "item _T"),
        ("Thái Bình: Thu hút đầu tư trong các khu công nghiệp, khu kinh tế\n(1) Vốn nước ngoài (FDI):\n• Tháng 7/2023, "
         "thu hút «83 triệu USD».", "of fdi_capital_attracted item industrial-zones"),
        ("1. Vốn FDI:\n• Tháng 7/2023, Thái Bình thu hút 83 triệu USD.\n2. Vốn trong nước:\n• Tháng 7/2023, thu hút "
         "«56 tỷ đồng».", "of domestic_capital_attracted"),
        ("Quý I/2023, Thái Bình có 14 lượt dự án FDI tăng vốn, bằng «27%» so với cùng kỳ.",
         "of fdi_projects_adjusted is ratio_yoy"),
        ("Quý I/2023, Thái Bình có 13 dự án FDI mới; «51» lượt đăng ký góp vốn, mua cổ phần.",
         "of fdi_share_purchase_deals"),
        ("Quý I/2023, Thái Bình có 51 lượt góp vốn của nhà đầu tư nước ngoài, bằng «24%» so với cùng kỳ.",
         "of fdi_share_purchase_deals is ratio_yoy"),
        ("Năm 2022, Thái Bình thu hút «18,6 tỷ USD» vốn đầu tư trong nước và đầu tư trực tiếp nước ngoài.",
         "of investment_attracted"),
    ],
)  # fmt: skip
def test_parks_deals_and_headings(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("IIP tháng 7 của Thái Bình tăng 3%; lũy kế năm 2023 tăng «11,8%».", "at 2023-01-01/P7M"),
        ("Về FDI, Thái Bình thu hút «5 triệu USD»; lũy kế 5 tháng năm 2023 đã thu hút 151 triệu USD.", "at 2023-05"),
        ("Về FDI, Thái Bình thu hút 5 triệu USD; lũy kế 5 tháng năm 2023 đã thu hút «151 triệu USD».",
         "at 2023-01-01/P5M"),
    ],
)  # fmt: skip
def test_months_and_what_came_in_all(text: str, expected: str) -> None:
    check(text, expected)


def test_one_of_several_that_lead_has_no_rank() -> None:
    found = reading("Năm 2022, Thái Bình nằm trong tốp các địa phương dẫn đầu cả nước về thu hút FDI.", "vi")
    assert not found.observations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quý I/2023, Thái Bình thu hút 50 dự án FDI và 1,07 tỷ USD tổng vốn đầu tư (chiếm «45%» tổng số dự án).",
         "of fdi_projects_new is share"),
        ("Quý I/2023, vốn FDI vào Thái Bình tăng.\nĐối với điều chỉnh vốn đăng ký có «68» lượt dự án.",
         "of fdi_projects_adjusted"),
        ("Quý I/2023, Thái Bình có 68 dự án FDI tăng vốn với số vốn tăng «137 triệu USD».",
         "of fdi_capital_adjusted is level"),
        ("Quý I/2023, có 116 lượt nhà đầu tư nước ngoài thực hiện góp vốn ở Thái Bình với vốn góp là «60 triệu USD».",
         "of fdi_share_purchases"),
        ("Quý I/2023, Thái Bình thu hút 264 dự án FDI mới (tăng «179» dự án) so với cùng kỳ năm trước.",
         "of fdi_projects_new is change_yoy"),
        ("9 tháng năm 2022, Thái Bình có vốn FDI mới «812 triệu USD» và trong tháng 10 có 5 dự án mới.",
         "at 2022-01-01/P9M"),
        ("Năm 2022, về thu hút FDI của Thái Bình, đứng «thứ hai» là ngành công nghiệp chế biến, chế tạo.",
         "is rank item manufacturing"),
        ("6 tháng, chỉ số công nghiệp (trừ dầu thô và khí đốt) của Thái Bình tăng «6,25%».",
         "of industrial_production_index item without-oil"),
    ],
)  # fmt: skip
def test_parts_added_capital_and_jobs(text: str, expected: str) -> None:
    check(text, expected)


def test_money_told_again_behind_a_comma_is_no_figure() -> None:
    found = reading("Năm 2022, Thái Bình thu hút vốn FDI đạt trên 3 tỷ USD, tương đương 72.164 tỷ đồng.", "vi")
    assert [one.role for one in found.mentions if one.exact == "72.164 tỷ đồng"] == ["conversion"]


def test_a_month_alone_below_the_headline_dates_no_figure() -> None:
    check("Kinh tế Thái Bình sau 7 tháng\n08/2023\nGRDP của tỉnh ước đạt «58 tỷ đồng».", "at 2023-01-01/P7M")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vốn đầu tư nước ngoài vào Việt Nam đến 31/8/2023 bao gồm: Vốn đăng ký cấp mới, vốn đăng ký điều chỉnh và giá "
         "trị góp vốn, mua cổ phần của nhà đầu tư nước ngoài đạt «26 tỷ USD».", "of fdi_capital_attracted"),
        ("7 tháng, về vốn FDI đăng ký điều chỉnh ở Thái Bình, có «996» lượt dự án đã cấp phép từ các năm trước đăng ký "
         "điều chỉnh vốn đầu tư tăng thêm 10 tỷ USD.", "of fdi_projects_adjusted"),
        ("Vốn FDI vào Hà Nam, Hưng Yên trong 7 tháng năm 2023 lần lượt đạt «1,2 tỷ USD»; 1,1 tỷ USD.",
         "of fdi_capital_attracted in ha-nam at 2023-01-01/P7M"),
        ("10 tháng năm 2021, Hà Nam có 19,8 nghìn doanh nghiệp thành lập mới. Vốn đăng ký đạt «275,2 nghìn tỷ đồng».",
         "of enterprise_capital_new"),
        ("6 tháng, vốn FDI vào bất động sản ở Hà Nam đạt 2 tỷ USD; các ngành còn lại đạt «1 tỷ USD».", "item _T"),
        ("Đến nay, Hà Nam có 300 dự án trong nước với vốn 13 tỷ đồng; 73 dự án FDI từ 17 quốc gia với vốn «13 tỷ USD».",
         "of fdi_capital"),
        ("6 tháng, Khu Công nghệ thông tin tập trung ở Hà Nam thu hút «17» dự án.", "item _T"),
        ("Đến thời điểm hiện tại, Hà Nam đã cấp «1.455» dự án trong nước với tổng vốn sau điều chỉnh 210 tỷ đồng.",
         "of domestic_projects at none"),
        ("7 tháng, Hà Nam có 44 dự án FDI mới (năm 2022 có 71 dự án mới); có «12» lượt mua phần vốn góp.",
         "at 2023-01-01/P7M"),
        ("Thu ngân sách quý I/2023 của Thái Bình tăng; thuế thu nhập cá nhân tăng «81,6%».", "of budget_revenue"),
        ("Từ ngày 1/1-20/6/2023, vốn FDI vào Thái Bình là 2 tỷ USD.\nCông nghiệp có «24» dự án.",
         "of fdi_projects_new at 2023-01-01/P5M20D"),
    ],
)  # fmt: skip
def test_the_words_of_the_statistics_office(text: str, expected: str) -> None:
    check(text, expected)


# --- Parks of which it is said that they are running drew what follows; a turn of projects is one of them.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hà Nam hiện có 8 KCN đang hoạt động, thu hút «276» dự án đầu tư.",
         "of investment_projects item industrial-zones"),
        ("Quý I/2023, Hà Nam cấp mới 26 dự án FDI, điều chỉnh tăng vốn cho «07» lượt dự án.",
         "of fdi_projects_adjusted"),
        ("Năm 2022 Hà Nam thu ngân sách 9.000 tỷ đồng. Tỉnh phấn đấu thu hút «500 triệu USD» vốn FDI.",
         "at 2023 as target"),
    ],
)  # fmt: skip
def test_parks_turns_and_aims(text: str, expected: str) -> None:
    check(text, expected)
