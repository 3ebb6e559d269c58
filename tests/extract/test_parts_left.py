"""Parts of a province, gates and what was merged into it are left where the text turns to a topic of the whole."""

import pytest

from tests.extract.test_where_it_is_told_of import held


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "Exports of Quang Tri rise\n(VNS) HANOI — In five months exports came to «$190 million».",
         "in quang-tri-pre-2025"),
        ("2024-06-10",
         "HANOI, June 10 (VNA) -- The northern province of Son La sold goods worth $90 million abroad in "
         "five months. Coffee came first. Imports were «$12 million».",
         "in son-la"),
        ("2024-06-10",
         "VINH, June 10 - Nghe An sold goods worth $1.2 billion in five months. Imports were «$700 "
         "million».",
         "in nghe-an"),
        ("2024-06-10",
         "DA LAT — Lam Dong welcomed 3.9 million visitors in five months. Foreigners numbered «210,000».",
         "in lam-dong-pre-2025"),
        ("2024-06-10",
         "BUON MA THUOT, June 10 - Exports of Dak Lak were $800 million in five months. Imports were «$70 "
         "million».",
         "in dak-lak-pre-2025"),
        ("2024-06-10",
         "Vinh city, Nghe An - Budget revenue came to «VND9 trillion» in five months.",
         "in nghe-an"),
        ("2024-06-10",
         "Nghe An steps on the gas\n\nVinh, June 10. Budget revenue came to «VND9 trillion» in five "
         "months.",
         "in nghe-an"),
        ("2024-06-10",
         "Đắk Lắk: xuất khẩu tăng\nBuôn Ma Thuột (TTXVN) - 5 tháng, kim ngạch đạt «800 triệu USD».",
         "in dak-lak-pre-2025"),
        ("2024-06-10",
         "Quang Nam's visitors\nHoi An's old town was full and My Son had record crowds. Visitors "
         "numbered «3.2 million» in five months.",
         "in quang-nam"),
        ("2024-06-10",
         "Quang Nam's visitors\nHoi An's old town was full. In five months «3.2 million» people visited "
         "the province.",
         "in quang-nam"),
        ("2024-06-10",
         "Mong Cai booms\nIn five months trade through Mong Cai came to $1.9 billion. Visitors numbered "
         "«900,000».",
         "in mong-cai"),
        ("2024-06-10",
         "Móng Cái nhộn nhịp\n5 tháng, kim ngạch qua cửa khẩu Móng Cái đạt 1,9 tỷ USD. Thu ngân sách đạt "
         "«900 tỷ đồng».",
         "in mong-cai"),
        ("2024-06-10",
         "Quang Nam's budget\nThe Chu Lai zone paid VND7 trillion. Total revenue came to «VND11 trillion».",
         "in quang-nam"),
        ("2024-06-10",
         "Quang Nam's budget\nIn Tam Ky the streets are lit. Exports came to «$900 million».",
         "in quang-nam"),
        ("2024-06-10",
         "Ha Tinh's exports\nVung Ang port handled 9 million tonnes. Exports came to «$900 million» in "
         "five months.",
         "in ha-tinh"),
        ("2024-06-10",
         "Hà Tĩnh xuất khẩu\nCảng Vũng Áng bốc dỡ 9 triệu tấn hàng. Xuất khẩu đạt «900 triệu USD» trong 5 "
         "tháng.",
         "in ha-tinh"),
        ("2024-06-10",
         "Hà Tĩnh xuất khẩu\nKhu kinh tế Vũng Áng có 150 dự án. Xuất khẩu toàn tỉnh đạt «900 triệu USD» "
         "trong 5 tháng.",
         "in ha-tinh"),
        ("2024-06-10",
         "Lao Cai's trade\nOn some days 400 lorries queue at Kim Thanh. Budget revenue was «VND4 "
         "trillion» in five months.",
         "in lao-cai-pre-2025"),
        ("2024-06-10",
         "Lạng Sơn: thu ngân sách\nMỗi ngày 1.200 xe qua cửa khẩu Hữu Nghị. Thu ngân sách 5 tháng đạt "
         "«4.000 tỷ đồng».",
         "in lang-son"),
        ("2024-06-10",
         "Lạng Sơn: thu ngân sách\nMỗi ngày 1.200 xe qua cửa khẩu Hữu Nghị. Du khách đến tỉnh đạt «1,9 "
         "triệu» lượt.",
         "in lang-son"),
        ("2024-06-10",
         "Lang Son's trade\nTrade through Huu Nghi was $1 billion in May. GRDP grew «6.1%» in the half "
         "year.",
         "in lang-son"),
        ("2024-06-10",
         "Lang Son's trade\nTrade through Huu Nghi was $1 billion in May. There are «900» more "
         "enterprises in the province than a year ago.",
         "in lang-son"),
        ("2024-06-10",
         "Lạng Sơn\nKim ngạch qua cửa khẩu Hữu Nghị đạt 1 tỷ USD trong tháng 5. GRDP 6 tháng tăng «6,1%».",
         "in lang-son"),
    ],
)  # fmt: skip
def test_the_article_s_own_place(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2026-02-10",
         "Phu Tho's visitors\nPhu Tho had 9 million visitors last year. Tam Dao in the former Vinh Phuc "
         "drew most of them. Revenue was «VND9 trillion».",
         "in phu-tho"),
        ("2026-02-10",
         "Phu Tho's industry\nThe former Vinh Phuc brought cars and motorbikes into the marriage. Output "
         "grew «14%» in 2025.",
         "in phu-tho"),
        ("2026-02-10",
         "Phu Tho's industry\nVinh Phuc brought cars and motorbikes into the marriage. Exports were «$24 "
         "billion» in 2025.",
         "in phu-tho"),
        ("2026-02-10",
         "Phu Tho's industry\nBefore the merger Vinh Phuc drew most of the capital. In 2025 Phu Tho "
         "licensed «210» projects.",
         "in phu-tho"),
        ("2026-02-10",
         "Phú Thọ công nghiệp\nVĩnh Phúc cũ góp ô tô, xe máy. Xuất khẩu năm 2025 đạt «24 tỷ USD».",
         "in phu-tho"),
        ("2026-02-10",
         "Phú Thọ công nghiệp\nSau sáp nhập với Vĩnh Phúc và Hòa Bình, quy mô lớn hơn. Xuất khẩu năm 2025 "
         "đạt «24 tỷ USD».",
         "in phu-tho"),
        ("2026-02-10",
         "Can Tho's farms\nSoc Trang's shrimp and Hau Giang's sugar now count as Can Tho's. Exports were "
         "«$4.9 billion» in 2025.",
         "in can-tho"),
        ("2026-02-10",
         "Can Tho's farms\nThe lion's share of the shrimp comes from the Soc Trang area. Exports were "
         "«$4.9 billion» in 2025.",
         "in can-tho"),
    ],
)  # fmt: skip
def test_former_provinces_of_one_that_was_merged(published: str, text: str, expected: str) -> None:
    held(text, expected, published)
