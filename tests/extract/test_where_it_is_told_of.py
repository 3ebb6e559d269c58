"""A place sets where figures are only as a subject, as an owner or led to; what it is part of comes back behind it."""

import re

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese

LETTERS = re.compile("[ạảấầẩậắặẹếềểệọốồộớờợụứừựỳđươ]")


def held(text: str, expected: str, published: str | None) -> None:
    (check_vietnamese if LETTERS.search(text) else check)(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2026-02-05",
         "HA TINH, Feb 5, 2026 - \"Vung Ang's berths were never empty,\" the customs chief said. He put "
         "exports in January at «$310 million».",
         "of exports is level in ha-tinh"),
        ("2026-02-05",
         "DONG THAP, February 5 - Cao Lanh's mangoes and My Tho's port belong together now, officials "
         "say. Exports reached «$810 million» in January.",
         "of exports is level in dong-thap"),
        ("2026-02-05",
         "LAM DONG — From Phan Thiet to Da Lat the hotels were full over the holiday. Visitors numbered "
         "«1.2 million» in January.",
         "in lam-dong"),
        ("2025-10-12",
         "QUANG NGAI (VNS) — Dung Quat refinery ran at full speed. In nine months the province's budget "
         "revenue was «VND23 trillion». Kon Tum town had 90,000 guests.",
         "in quang-ngai"),
        ("2024-08-04",
         'NINH THUAN, Aug 4, 2024 (VNA) - "Ca Na will be a gate to the sea," its chairman said. Exports '
         "were «$110 million» in July, up 8%. Imports came to $30 million.",
         "in ninh-thuan"),
        ("2024-08-04",
         'NINH THUAN, Aug 4, 2024 (VNA) - "Phan Rang is full of visitors," its chairman said. Exports '
         "were $110 million in July, up «8%». Imports came to $30 million.",
         "in ninh-thuan"),
        ("2026-02-05",
         'GIA LAI, 5/2/2026 - "Tàu đến Quy Nhơn đã nhiều hơn hẳn", Chủ tịch nói. Xuất khẩu tháng 1 đạt '
         "«310 triệu USD».",
         "in gia-lai"),
        ("2026-02-05",
         "Gia Lai (TTXVN) - Quy Nhơn đông khách dịp Tết. Lượng khách tháng 1 đạt «1,2 triệu» lượt.",
         "in gia-lai"),
        ("2025-11-05",
         "KHANH HOA, Nov 5, 2025 - Nha Trang was busy. Visitors numbered «15 million» in ten months, of "
         "whom Nha Trang had 9 million.",
         "in khanh-hoa"),
    ],
)  # fmt: skip
def test_towns_are_parts_of_the_province_of_the_dateline(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-12-24",
         "HCM CITY — Hotels did well. In ten months the city, joined by Binh Duong and Ba Ria–Vung Tau "
         "last summer, had «6.4 million» foreign visitors.",
         "in ho-chi-minh-city"),
        ("2025-12-24",
         "HCM CITY — In ten months the city, joined by Binh Duong and Ba Ria–Vung Tau last summer, had "
         "6.4 million foreign visitors. Tourism revenue was «VND201 trillion».",
         "in ho-chi-minh-city"),
        ("2025-12-24",
         "Can Tho's trade. In ten months Can Tho, now grown by Soc Trang and Hau Giang, exported goods "
         "worth «$4.1 billion».",
         "in can-tho"),
        ("2025-12-24",
         "Da Nang's trade. The city, to which Quang Nam was added in July, exported goods worth «$2.6 "
         "billion» in ten months.",
         "in da-nang"),
        ("2025-12-24",
         "Ninh Binh on the move. The province, under one roof with Ha Nam and Nam Dinh since the summer, "
         "drew «$1.6 billion» of FDI in ten months.",
         "in ninh-binh"),
        ("2025-12-24",
         "Phu Tho on the move. Vinh Phuc and Hoa Binh have been part of Phu Tho for half a year. Exports "
         "rose to «$24 billion» in eleven months.",
         "in phu-tho"),
        ("2025-12-24",
         "Hai Phong's port. The city, whose border now runs round Hai Duong as well, took in «VND120 "
         "trillion» for the budget in ten months.",
         "in hai-phong"),
        ("2025-12-24",
         "Tây Ninh khởi sắc. Tỉnh, từ tháng 7 chung một nhà với Long An, xuất khẩu «14 tỷ USD» trong 11 "
         "tháng.",
         "in tay-ninh"),
        ("2025-12-24",
         "Hải Phòng tăng tốc. Thành phố, nay gồm cả Hải Dương, thu hút «3,1 tỷ USD» vốn FDI trong 11 "
         "tháng.",
         "in hai-phong"),
        ("2025-12-24",
         "Lâm Đồng tăng tốc. Sau khi về chung với Bình Thuận và Đắk Nông, tỉnh đón «18 triệu» lượt khách "
         "trong 11 tháng.",
         "in lam-dong"),
    ],
)  # fmt: skip
def test_what_was_merged_into_the_place_is_no_place_of_its_own(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-12-24",
         "HCM CITY — In the first half, before the merger, Binh Duong exported goods worth «$19 billion».",
         "in binh-duong"),
        ("2025-12-24",
         "Ninh Binh on the move. Ninh Binh exported goods worth $9 billion; the Ha Nam area alone brought "
         "in «$4 billion».",
         "in ha-nam"),
    ],
)  # fmt: skip
def test_a_former_province_has_figures_of_its_own(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "Exports of Hai Duong. Hai Duong, halfway between Hanoi and Hai Phong, exported goods worth "
         "«$4.5 billion» in five months.",
         "in hai-duong"),
        ("2024-06-10",
         "Ha Nam draws capital. The province, a short drive from Hanoi, drew «$410 million» of FDI in "
         "five months.",
         "in ha-nam"),
        ("2024-06-10",
         "Ha Nam draws capital. Ha Nam, whose new road leads to Hung Yen, drew «$410 million» of FDI in "
         "five months.",
         "in ha-nam"),
        ("2024-06-10",
         "Long An draws capital. Long An, where many firms from Ho Chi Minh City have moved, drew «$410 "
         "million» of FDI in five months.",
         "in long-an"),
        ("2024-06-10",
         "Bac Giang draws capital. Thanks to the expressway from Hanoi to Lang Son, the province drew "
         "«$410 million» of FDI in five months.",
         "in bac-giang"),
        ("2024-06-10",
         "Bac Giang draws capital. As rents in Bac Ninh climb, the province drew «$410 million» of FDI in "
         "five months.",
         "in bac-giang"),
        ("2024-06-10",
         "Bac Giang draws capital. With factories leaving Bac Ninh and Hanoi, it won 41 new projects "
         "worth «$410 million» in five months.",
         "in bac-giang"),
        ("2024-06-10",
         "Hải Dương tăng tốc. Hải Dương, nằm giữa Hà Nội và Hải Phòng, xuất khẩu «4,5 tỷ USD» trong 5 "
         "tháng.",
         "in hai-duong"),
        ("2024-06-10",
         "Hà Nam hút vốn. Nhờ đường nối với Hưng Yên, tỉnh thu hút «410 triệu USD» vốn FDI trong 5 tháng.",
         "in ha-nam"),
        ("2024-06-10",
         "Bắc Giang hút vốn. Khi giá thuê đất ở Bắc Ninh tăng cao, tỉnh thu hút «410 triệu USD» vốn FDI "
         "trong 5 tháng.",
         "in bac-giang"),
    ],
)  # fmt: skip
def test_places_in_what_describes_the_subject_or_tells_why(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "Khanh Hoa's visitors. Khanh Hoa received 4 million visitors in five months. Nha Trang alone had "
         "2.5 million. Revenue from tourism was «VND19 trillion».",
         "in khanh-hoa-pre-2025"),
        ("2024-06-10",
         "Khanh Hoa in five months. Industry rose 9% as the Van Phong power plant ran at full capacity. "
         "Exports came to «$800 million».",
         "in khanh-hoa-pre-2025"),
        ("2024-06-10",
         "Quang Ninh in five months. Some 90,000 visitors came through Mong Cai. Budget revenue was "
         "«VND22 trillion».",
         "in quang-ninh"),
        ("2024-06-10",
         "Quảng Ninh 5 tháng. Qua cửa khẩu Móng Cái có 90.000 lượt khách. Thu ngân sách toàn tỉnh «22.000 "
         "tỷ đồng».",
         "in quang-ninh"),
    ],
)  # fmt: skip
def test_behind_a_part_that_was_only_mentioned_comes_the_whole_again(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "Central Highlands: capital stays away\n\nIn five months the five provinces of the Central "
         "Highlands drew 9 projects with $53 million. Lam Dong had five, Dak Lak two, Gia Lai and Kon Tum "
         "one each.\n\nThe region now has «170» projects.",
         "in central-highlands"),
        ("2010-07-10",
         "Tây Nguyên: vốn ngoại còn ít\n\nTrong 6 tháng, các tỉnh Tây Nguyên thu hút được 6 dự án FDI, "
         "vốn 53 triệu USD.\n\nLâm Đồng 3 dự án, 20 triệu USD; Đắk Lắk 2 dự án, 15 triệu USD; Gia Lai 1 "
         "dự án, 9 triệu USD.\n\nLũy kế, toàn vùng có «170» dự án còn hiệu lực.",
         "in central-highlands"),
        ("2010-07-10",
         "Red River Delta leads\n\nIn the half year the Red River Delta drew 160 projects. Bac Ninh had "
         "41, Hai Duong 22, Hung Yen 19, Vinh Phuc 12.\n\nThe region's exports rose by «12%».",
         "in red-river-delta"),
        ("2024-07-10",
         "Đông Nam Bộ giữ vị trí đầu\n\n6 tháng, Đông Nam Bộ thu hút 4 tỷ USD. TP HCM 1,4 tỷ USD; Bình "
         "Dương 1,1 tỷ USD; Đồng Nai 900 triệu USD; Tây Ninh 400 triệu USD.\n\nXuất khẩu của vùng đạt «60 "
         "tỷ USD».",
         "in south-east"),
    ],
)  # fmt: skip
def test_the_region_is_the_one_named_last(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-03-20",
         "Lạng Sơn - Hai tháng, kim ngạch qua cửa khẩu Tân Thanh đạt 312 triệu USD; «41.700» lượt xe qua "
         "lại.",
         "in tan-thanh-border-gate"),
        ("2024-03-20",
         "(LC) – Hai tháng, xuất nhập khẩu tại cửa khẩu Kim Thành đạt 542 triệu USD, tăng 5%; thu ngân "
         "sách «230 tỷ đồng».",
         "in lao-cai-border-gate"),
        ("2024-03-20",
         "In two months trade at Huu Nghi border gate was worth $512 million, up 5%; «41,700» vehicles "
         "passed.",
         "in huu-nghi-border-gate"),
        ("2024-03-20",
         "Kien Giang in two months. The province had 1.9 million visitors, Phu Quoc alone 900,000; "
         "revenue was «VND5 trillion».",
         "in kien-giang"),
    ],
)  # fmt: skip
def test_a_semicolon_ends_only_what_was_picked_out(published: str, text: str, expected: str) -> None:
    held(text, expected, published)
