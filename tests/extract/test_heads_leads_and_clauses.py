"""Heads, leads and clauses: which of them gives a figure its status, topic or place, and which gives none."""

import pytest

from tests.extract.reading import figure, number, reading
from tests.extract.test_english import NAMES, parted


def check(language: str, published: str | None, text: str, expected: str) -> None:
    """Compare the figure in « » with what is expected of it."""
    whole, exact, nth = parted(text)
    found, words = figure(reading(whole, language, published), exact, nth), expected.split()
    for name, value in zip(words[::2], words[1::2], strict=True):
        if name == "value":
            assert found.value == number(value)
        else:
            assert (getattr(found, NAMES[name]) or "none") == value


# --- What a clause says of itself marks no other; a head marks its list; what is to come and stands bare is aimed at.
@pytest.mark.parametrize(
    ("language", "published", "text", "expected"),
    [
        ("vi", "2025-08-25",
         "Báo cáo của UBND tỉnh Lâm Đồng cho thấy 8 tháng đầu năm:\n\n- Chỉ số sản xuất công nghiệp tăng "
         "9,1%;\n\n- Tổng mức bán lẻ ước 80.300 tỷ đồng, tăng 14%;\n\n- Xuất khẩu «1,9 tỷ USD», tăng 8%;",
         "as actual"),
        ("vi", "2025-08-25",
         "Báo cáo của UBND tỉnh Lâm Đồng cho thấy 8 tháng đầu năm:\n\n- Tổng mức bán lẻ ước 80.300 tỷ đồng, "
         "tăng 14%;\n\n- Thu ngân sách «9.200 tỷ đồng», bằng 70% dự toán;",
         "as actual"),
        ("vi", "2025-08-25",
         "Báo cáo của UBND tỉnh Lâm Đồng cho thấy 8 tháng đầu năm:\n\n- Tổng mức bán lẻ ước 80.300 tỷ đồng, "
         "tăng «14%»;\n\n- Thu ngân sách 9.200 tỷ đồng, bằng 70% dự toán;",
         "as estimate"),
        ("vi", "2025-08-25",
         "Ước 8 tháng đầu năm, tỉnh Lâm Đồng đạt kết quả sau:\n- Tổng mức bán lẻ «80.300 tỷ đồng»;\n- Thu "
         "ngân sách 9.200 tỷ đồng.",
         "as estimate"),
        ("vi", "2025-08-25",
         "Ước 8 tháng đầu năm, tỉnh Lâm Đồng đạt kết quả sau:\n- Tổng mức bán lẻ 80.300 tỷ đồng;\n- Thu ngân "
         "sách «9.200 tỷ đồng».",
         "as estimate"),
        ("en", "2025-08-25",
         "Eight months in Lam Dong, the province reports:\n- Retail sales: an estimated VND80.3 trillion, up "
         "14 per cent\n- Exports: «$1.9 billion», up 8 per cent",
         "as actual"),
        ("en", "2025-08-25",
         "The estimates for the first eight months in Lam Dong are:\n- Retail sales: VND80.3 trillion, up 14 "
         "per cent\n- Exports: «$1.9 billion», up 8 per cent",
         "as estimate"),
        ("vi", "2024-12-15",
         "HĐND tỉnh Nghệ An họp ngày 13/12/2024. Các đại biểu thông qua những con số cho năm tới: GRDP tăng "
         "10%; xuất khẩu «4 tỷ USD»; thu ngân sách 18.000 tỷ đồng.",
         "as target"),
        ("vi", "2024-12-15",
         "HĐND tỉnh Nghệ An họp ngày 13/12/2024. Các đại biểu thông qua những con số cho năm tới: GRDP tăng "
         "10%; xuất khẩu 4 tỷ USD; thu ngân sách «18.000 tỷ đồng».",
         "as target at 2025"),
        ("vi", "2024-12-15",
         "Nghị quyết của HĐND tỉnh Nghệ An về nhiệm vụ năm 2025 chốt tốc độ tăng GRDP «10%», xuất khẩu 4 tỷ "
         "USD.",
         "as target"),
        ("vi", "2024-12-15",
         "Nghị quyết của HĐND tỉnh Nghệ An về nhiệm vụ năm 2025 chốt tốc độ tăng GRDP 10%, xuất khẩu «4 tỷ "
         "USD». Năm 2024, xuất khẩu ước 3,2 tỷ USD.",
         "as target"),
        ("vi", "2024-12-15",
         "Nghị quyết của HĐND tỉnh Nghệ An về nhiệm vụ năm 2025 chốt tốc độ tăng GRDP 10%. Năm 2024, xuất "
         "khẩu ước «3,2 tỷ USD».",
         "as estimate"),
        ("vi", "2024-12-15",
         "Sang năm 2025, theo các chuyên gia, xuất khẩu của Nghệ An sẽ lên «4 tỷ USD».",
         "as forecast"),
        ("en", "2024-12-15",
         "The Nghe An council met on Friday and settled the numbers for next year: growth of 10 per cent, "
         "exports of «$4 billion» and budget revenue of VND18 trillion.",
         "as target at 2025"),
        ("en", "2024-12-15",
         "The resolution on Nghe An's tasks for 2025 puts growth at 10 per cent and exports at «$4 billion».",
         "as target"),
        ("en", "2024-12-15", "Economists see Nghe An's exports at «$4 billion» next year.", "as forecast"),
        ("vi", "2024-12-15",
         "Năm 2025, tỉnh Phú Thọ đặt ra các mục tiêu: GRDP dự kiến tăng 9%, kim ngạch xuất khẩu dự kiến «15 "
         "tỷ USD».",
         "as target"),
        ("vi", "2024-12-15",
         "Mục tiêu năm 2025 của Phú Thọ:\n- Xuất khẩu: «15 tỷ USD»\n- Thu ngân sách: 9.000 tỷ đồng",
         "as target"),
        ("vi", "2024-12-15",
         "Mục tiêu năm 2025 của Phú Thọ:\n- Xuất khẩu: 15 tỷ USD\n- Thu ngân sách: «9.000 tỷ đồng»",
         "as target"),
        ("vi", "2024-12-15",
         "Kim ngạch xuất khẩu 11 tháng của Phú Thọ ước đạt 12 tỷ USD, tăng 9%. Thu ngân sách «8.100 tỷ đồng», "
         "bằng 102% dự toán.",
         "as actual"),
        ("vi", "2024-12-15",
         "Kim ngạch xuất khẩu 11 tháng của Phú Thọ ước đạt 12 tỷ USD; nhập khẩu «10 tỷ USD».",
         "as estimate"),
        ("en", "2024-12-15",
         "Exports of Phu Tho in 11 months were estimated at $12 billion. Budget revenue came to «VND8.1 "
         "trillion», 102 per cent of the plan.",
         "as actual"),
        ("vi", "2022-12-12",
         "Bình Phước hiện có 15 khu công nghiệp được phê duyệt quy hoạch, tổng diện tích «6.064 ha»; 12 khu "
         "đã đi vào hoạt động.",
         "as actual"),
        ("vi", "2022-12-12",
         "Bình Phước hiện có 15 khu công nghiệp được phê duyệt quy hoạch, tổng diện tích 6.064 ha; «12» khu "
         "đã đi vào hoạt động.",
         "as actual"),
        ("vi", "2022-12-12", "Theo quy hoạch, đến năm 2030 Bình Phước có «30» khu công nghiệp.", "as target"),
        ("vi", "2022-12-12",
         "Quy hoạch tỉnh Bình Phước đến năm 2030: GRDP bình quân đầu người «180 triệu đồng».",
         "as target"),
        ("vi", "2024-04-02",
         "Vốn đầu tư công đến 31/3 giải ngân 8,4% kế hoạch («1.690»/20.118 tỷ đồng).",
         "as actual"),
        ("vi", "2024-04-02",
         "Vốn đầu tư công đến 31/3 giải ngân 8,4% kế hoạch (1.690/«20.118 tỷ đồng»).",
         "as target"),
        ("vi", "2022-12-20",
         "Xuất khẩu của Cà Mau 11 tháng ước đạt 1,2 tỷ USD. Thu ngân sách «5.000 tỷ đồng».",
         "as actual"),
        ("vi", "2024-12-15",
         "Tỉnh đặt các mục tiêu cho năm 2025: GRDP của Nghệ An dự kiến tăng 10%; xuất khẩu dự kiến «4 tỷ USD».",
         "as target"),
        ("en", "2024-12-15",
         "Next year Nghe An is setting itself these targets: growth is expected at 10 per cent and exports at "
         "«$4 billion».",
         "as target"),
        ("vi", "2024-12-15",
         "Năm tới, Nghệ An muốn xuất khẩu 4 tỷ USD, thu ngân sách «18.000 tỷ đồng».",
         "as target at 2025"),
        ("vi", "2024-12-15",
         "Kinh tế Nghệ An năm 2025 được các tổ chức quốc tế cho là sẽ tăng 8%, xuất khẩu đạt «4 tỷ USD».",
         "as forecast"),
        ("vi", None,
         "Trước hạn 30/9/2022, 12/20 dự án điện mặt trời ở Ninh Thuận đã phát điện.\n\nNhờ vậy, vốn đầu tư "
         "thực hiện trên địa bàn năm 2022 ước «20.000 tỷ đồng», tăng 12%.",
         "as estimate"),
        ("en", None,
         "Ahead of the deadline of September 30, 2022, 12 of the 20 solar farms in Ninh Thuan had gone on "
         "line.\n\nThanks to this, investment in the province in 2022 is estimated at «VND20 trillion», up 12 "
         "per cent.",
         "as estimate"),
    ],
)  # fmt: skip
def test_status_of_clause_and_head(language: str, published: str | None, text: str, expected: str) -> None:
    check(language, published, text, expected)


# --- Parks are the topic where they act, not where their board tells what a province did.
@pytest.mark.parametrize(
    ("language", "published", "text", "expected"),
    [
        ("vi", "2025-01-06",
         "Ban Quản lý các khu công nghiệp Đồng Nai cho biết, năm 2024, tỉnh thu hút «1,2 tỷ USD» vốn FDI, "
         "tăng 30% so với năm trước.",
         "item _T of fdi_capital_attracted"),
        ("vi", "2025-01-06",
         "Ban Quản lý các khu công nghiệp Đồng Nai cho biết, năm 2024, tỉnh thu hút 1,2 tỷ USD vốn FDI, tăng "
         "30% so với năm trước. Trong đó có «80» dự án cấp mới với vốn 700 triệu USD.",
         "item _T"),
        ("vi", "2025-01-06",
         "Ban Quản lý các khu công nghiệp Đồng Nai cho biết, năm 2024, tỉnh thu hút 1,2 tỷ USD vốn FDI, tăng "
         "30% so với năm trước.\n\nLũy kế đến ngày 31/12/2024, các khu công nghiệp có «1.500» dự án FDI.",
         "item industrial-zones"),
        ("vi", "2025-01-06",
         "Theo Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp, năm 2024 Thanh Hóa có «17» dự án FDI "
         "mới, tổng vốn 300 triệu USD.",
         "item _T"),
        ("vi", "2025-01-06",
         "Năm 2024, các khu công nghiệp Bắc Ninh thu hút «1,2 tỷ USD» vốn FDI. Trong đó có 80 dự án cấp mới.",
         "item industrial-zones"),
        ("vi", "2025-01-06",
         "Năm 2024, các khu công nghiệp Bắc Ninh thu hút 1,2 tỷ USD vốn FDI. Trong đó có «80» dự án cấp mới.",
         "item industrial-zones"),
        ("en", "2025-01-06",
         "The Dong Nai industrial parks authority said the province drew «$1.2 billion» in FDI in 2024. Of "
         "this, 80 new projects brought $700 million.",
         "item _T"),
        ("en", "2025-01-06",
         "The Dong Nai industrial parks authority said the province drew $1.2 billion in FDI in 2024. Of "
         "this, «80» new projects brought $700 million.",
         "item _T"),
        ("en", "2025-01-06",
         "According to the management board of Hai Phong's economic zones, the city attracted $4 billion in "
         "FDI in 2024.\n\nIn 2025 the target for FDI is «$5 billion».",
         "item _T"),
        ("vi", "2025-01-06",
         "Ban Quản lý Khu kinh tế Dung Quất thông tin: năm qua, Quảng Ngãi cấp mới 9 dự án FDI, vốn «150 "
         "triệu USD».",
         "item _T"),
        ("vi", "2025-01-06",
         "Tại hội nghị của Ban Quản lý các KCN, lãnh đạo tỉnh Hưng Yên nói năm 2024 toàn tỉnh thu hút «95» dự "
         "án FDI mới.",
         "item _T"),
        ("vi", "2025-01-06",
         "Năm 2024, toàn tỉnh Vĩnh Phúc thu hút 800 triệu USD vốn FDI. Riêng các khu công nghiệp thu hút «650 "
         "triệu USD».",
         "item industrial-zones"),
    ],
)  # fmt: skip
def test_parks_that_act(language: str, published: str | None, text: str, expected: str) -> None:
    check(language, published, text, expected)


# --- A headline that ranks a province stands above a text on the country, where that opens with it.
@pytest.mark.parametrize(
    ("language", "published", "text", "expected"),
    [
        ("vi", "2026-03-06",
         "Thu hút FDI 2 tháng đầu năm 2026: Bình Dương dẫn đầu\n\nĐến ngày 28/2/2026, tổng vốn FDI đăng ký "
         "vào Việt Nam là 6,03 tỷ USD, giảm 12,6%. Cụ thể: «620» dự án mới được cấp phép, vốn 3,54 tỷ USD.",
         "in viet-nam"),
        ("vi", "2023-03-06",
         "Đồng Nai đứng đầu cả nước về thu hút FDI\n\nHai tháng đầu năm 2023, Việt Nam thu hút 3,1 tỷ USD vốn "
         "FDI. Trong đó, vốn cấp mới «1,76 tỷ USD», tăng 2,8 lần.",
         "in viet-nam"),
        ("vi", "2023-03-06",
         "Đồng Nai đứng đầu cả nước về thu hút FDI\n\nHai tháng đầu năm 2023, Việt Nam thu hút 3,1 tỷ USD vốn "
         "FDI.\n\nVốn thực hiện ước «2,55 tỷ USD», giảm 4,9%.",
         "in viet-nam"),
        ("vi", "2023-03-06",
         "Đồng Nai đứng đầu cả nước về thu hút FDI\n\nHai tháng đầu năm 2023, Việt Nam thu hút 3,1 tỷ USD vốn "
         "FDI.\n\nĐồng Nai dẫn đầu với «480 triệu USD».",
         "in dong-nai-pre-2025"),
        ("vi", "2023-03-06",
         "Đồng Nai dẫn đầu cả nước về xuất siêu\n\nTheo Tổng cục Hải quan, hai tháng đầu năm cả nước xuất "
         "khẩu 49 tỷ USD. Nhập khẩu «46 tỷ USD», giảm 16%.",
         "in viet-nam"),
        ("en", "2023-03-06",
         "Dong Nai tops FDI table in first two months\n\nTotal FDI pledged to Vietnam came to $3.1 billion as "
         "of February 20.\n\nBy locality, Dong Nai took «$480 million».",
         "in dong-nai-pre-2025"),
        ("vi", "2023-03-06",
         "Xuất khẩu Đồng Nai tăng\n\nHai tháng đầu năm 2023, Đồng Nai xuất khẩu 3,1 tỷ USD. Cả nước xuất khẩu "
         "49 tỷ USD trong thời gian này.\n\nNhập khẩu «2,5 tỷ USD», giảm 16%.",
         "in dong-nai-pre-2025"),
        ("vi", "2023-03-06",
         "Hà Nội thu hút FDI\n\nHai tháng đầu năm 2023, vốn FDI của cả nước đạt 3,1 tỷ USD, riêng Hà Nội «60 "
         "triệu USD».",
         "in hanoi"),
        ("vi", "2023-03-06",
         "FDI 2 tháng: Hà Nội đứng thứ năm\n\nTính đến 20/2/2023, tổng vốn FDI vào Việt Nam gần 3,1 tỷ "
         "USD.\n\n261 dự án mới được cấp phép với «1,76 tỷ USD»; 133 lượt tăng vốn thêm 535 triệu USD.",
         "in viet-nam"),
        ("en", "2023-03-06",
         "Dong Nai tops FDI table in first two months\n\nTotal FDI pledged to Vietnam came to $3.1 billion as "
         "of February 20.\n\nDisbursed capital was put at «$2.55 billion», down 4.9 per cent.",
         "in viet-nam"),
        ("en", "2023-03-06",
         "Dong Nai ranks fifth in FDI\n\nIn January and February Vietnam drew $3.1 billion in foreign "
         "investment.\n\nNew projects brought «$1.76 billion».",
         "in viet-nam"),
        ("en", "2023-03-06",
         "Dong Nai exports up\n\nIn January and February Dong Nai exported goods worth $3.1 billion. The "
         "country exported $49 billion in that time.\n\nImports fell to «$2.5 billion».",
         "in dong-nai-pre-2025"),
    ],
)  # fmt: skip
def test_ranked_in_the_headline(language: str, published: str | None, text: str, expected: str) -> None:
    check(language, published, text, expected)
