"""A text turns to another area only where that is the subject: places of speakers, roads and rivals are none."""

import pytest

from tests.extract.test_where_it_is_told_of import held


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "Bac Lieu in five months\nSpeaking in Hanoi, the chairman of Bac Lieu said that exports had "
         "reached «$410 million».",
         "in bac-lieu"),
        ("2024-06-10",
         "Bac Lieu in five months\nAt a meeting with investors from Can Tho, officials put exports at "
         "«$410 million».",
         "in bac-lieu"),
        ("2024-06-10",
         "Bac Lieu in five months\nThe chairman, who once worked in Can Tho, said exports were «$410 "
         "million».",
         "in bac-lieu"),
        ("2024-06-10",
         "Hai Duong's exports grow\nGoods leave through Hai Phong's port. In five months exports came to "
         "«$4.2 billion».",
         "in hai-duong"),
        ("2024-06-10",
         "Dong Nai's parks are full\nMost of the workers come from Nghe An and Thanh Hoa. The parks "
         "employ «610,000» people.",
         "in dong-nai-pre-2025"),
        ("2024-06-10",
         "Nam Dinh lures money\nThe investor already runs plants in Bac Ninh and Thai Nguyen. In five "
         "months «21» new projects were licensed.",
         "in nam-dinh"),
        ("2024-06-10",
         'Ha Nam lures money\n"We learn from Binh Duong," the director said. In five months «21» new '
         "projects were licensed.",
         "in ha-nam"),
        ("2024-06-10",
         "Long An's trade\nA new bridge to Tay Ninh was opened in May. Exports came to «$2.9 billion» in "
         "five months.",
         "in long-an"),
        ("2024-06-10",
         "Long An's trade\nLong An is one hour from Ho Chi Minh City by road. Exports came to «$2.9 "
         "billion» in five months.",
         "in long-an"),
        ("2024-06-10",
         "Thai Binh's trade\nThe road from Hanoi has been widened. Exports came to «$1.1 billion» in five "
         "months.",
         "in thai-binh"),
        ("2024-06-10",
         "Vinh Long's trade\nRice buyers come up the river from Can Tho and An Giang. Exports came to "
         "«$410 million» in five months.",
         "in vinh-long-pre-2025"),
        ("2024-06-10",
         "Hà Nam hút vốn\nPhát biểu tại Hà Nội, lãnh đạo tỉnh cho biết 5 tháng có «21» dự án mới.",
         "in ha-nam"),
        ("2024-06-10",
         "Hải Dương xuất khẩu tăng\nHàng đi qua cảng Hải Phòng. 5 tháng, kim ngạch đạt «4,2 tỷ USD».",
         "in hai-duong"),
        ("2024-06-10",
         "Long An xuất khẩu tăng\nCầu mới nối với Tây Ninh đã thông xe. 5 tháng, xuất khẩu đạt «2,9 tỷ "
         "USD».",
         "in long-an"),
        ("2024-06-10",
         "Đồng Nai thiếu lao động\nPhần lớn công nhân đến từ Nghệ An và Thanh Hóa. Các khu công nghiệp có "
         "«610.000» lao động.",
         "in dong-nai-pre-2025"),
    ],
)  # fmt: skip
def test_where_somebody_spoke_or_came_from(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "Hung Yen's budget\nOnly Hanoi and Hai Phong collected more in the delta. Revenue was «VND18 "
         "trillion» in five months.",
         "in hung-yen-pre-2025"),
        ("2024-06-10",
         "Hung Yen's budget\nThat puts it behind Hanoi and Hai Phong. Its exports were «$2.1 billion» in "
         "five months.",
         "in hung-yen-pre-2025"),
        ("2024-06-10",
         "Hung Yen's budget\nAhead of it stand Hanoi, Hai Phong and Bac Ninh. Exports were «$2.1 billion» "
         "in five months.",
         "in hung-yen-pre-2025"),
        ("2024-06-10",
         "Hung Yen's budget\nThis is twice as much as Thai Binh took in. Exports were «$2.1 billion» in "
         "five months.",
         "in hung-yen-pre-2025"),
        ("2024-06-10",
         "Hung Yen's exports\nIn five months Hung Yen exported goods worth $2.1 billion, more than Thai "
         "Binh and Ha Nam together. Imports were «$1.9 billion».",
         "in hung-yen-pre-2025"),
        ("2024-06-10",
         "Hung Yen's exports\nIn five months Hung Yen exported goods worth $2.1 billion, against Thai "
         "Binh's $1 billion. Imports were «$1.9 billion».",
         "in hung-yen-pre-2025"),
        ("2024-06-10",
         "Hung Yen's exports\nIn five months Hung Yen exported goods worth $2.1 billion; Thai Binh next "
         "door made do with $1 billion. The budget of Hung Yen took in VND18 trillion. Imports were «$1.9 "
         "billion».",
         "in hung-yen-pre-2025"),
        ("2024-06-10",
         "Hưng Yên thu ngân sách\nTrong vùng chỉ có Hà Nội và Hải Phòng thu nhiều hơn. Thu nội địa đạt "
         "«18.000 tỷ đồng».",
         "in hung-yen-pre-2025"),
        ("2024-06-10",
         "Hưng Yên xuất khẩu\n5 tháng, Hưng Yên xuất khẩu 2,1 tỷ USD, hơn cả Thái Bình và Hà Nam cộng "
         "lại. Nhập khẩu «1,9 tỷ USD».",
         "in hung-yen-pre-2025"),
    ],
)  # fmt: skip
def test_who_was_ahead_and_then_one_s_own(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "Hai Duong's exports\nExports of the country rose 15% to $156 billion. In Hai Duong they were "
         "$4.2 billion. Imports were «$3 billion».",
         "in hai-duong"),
        ("2024-06-10",
         "Hai Duong's exports\nHai Duong exported goods worth $4.2 billion in five months, 2.7% of the "
         "national total of $156 billion. Imports were «$3 billion».",
         "in hai-duong"),
        ("2024-06-10",
         "Hai Duong's exports\nHai Duong exported goods worth $4.2 billion in five months.\nGrowth was "
         "8.1%; the national average is 5.7%. Industry grew «10.2%».",
         "in hai-duong"),
        ("2024-06-10",
         "Hải Dương xuất khẩu\n5 tháng, Hải Dương xuất khẩu 4,2 tỷ USD. GRDP tăng 8,1%, trong khi cả nước "
         "tăng 5,7%. Công nghiệp tăng «10,2%».",
         "in hai-duong"),
    ],
)  # fmt: skip
def test_the_country_told_of_beside(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "Quang Ngai's industry\nHanoi-based builder Vinaconex and Saigon Port will put up a quay. "
         "Exports were «$910 million» in five months.",
         "in quang-ngai-pre-2025"),
        ("2024-06-10",
         "Quang Ngai's industry\nBinh Son Refinery, Hoa Phat Dung Quat and Sai Gon - Quang Ngai Beer paid "
         "most. Revenue came to «VND12 trillion».",
         "in quang-ngai-pre-2025"),
        ("2024-06-10",
         "Nghệ An thu hút vốn\nVSIP Nghệ An, WHA Hà Tĩnh và Hoàng Thịnh Đạt đã kín chỗ. 5 tháng có «21» "
         "dự án mới.",
         "in nghe-an"),
    ],
)  # fmt: skip
def test_firms_with_places_in_their_names(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "Hai Phong's trade\nHai Phong's ports were busy. Unlike Quang Ninh, the port city exports "
         "machines: in five months «$11 billion» worth of goods.",
         "in hai-phong-pre-2025"),
        ("2024-06-10",
         "Kien Giang's visitors\nOn Phu Quoc the hotels were full. Kien Giang had «4.1 million» visitors "
         "in five months.",
         "in kien-giang"),
        ("2024-06-10",
         "Kien Giang's visitors\nOn Phu Quoc the hotels were full. In five months the province had «4.1 "
         "million» visitors.",
         "in kien-giang"),
        ("2024-06-10",
         "Kien Giang's visitors\nOn Phu Quoc the hotels were full. Visitors to the province numbered «4.1 "
         "million».",
         "in kien-giang"),
        ("2024-06-10",
         "Du khách Kiên Giang\n5 tháng, Kiên Giang đón 4,1 triệu lượt khách, trong đó Phú Quốc 2,6 triệu "
         "lượt. Doanh thu du lịch đạt «9.000 tỷ đồng».",
         "in kien-giang"),
        ("2024-06-10",
         "Phu Quoc booms\nPhu Quoc had 2.6 million visitors in five months, two-thirds of all that came "
         "to Kien Giang. Revenue was «VND7 trillion».",
         "in phu-quoc"),
        ("2024-06-10",
         "Phú Quốc hút khách\n5 tháng, Phú Quốc đón 2,6 triệu lượt khách, chiếm hai phần ba của cả tỉnh "
         "Kiên Giang. Doanh thu đạt «7.000 tỷ đồng».",
         "in phu-quoc"),
    ],
)  # fmt: skip
def test_epithets(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-06-10",
         "Viet Nam's trade grows\nExports of the country reached $156 billion. Bac Ninh, Ho Chi Minh City "
         "and Binh Duong shipped most. Imports came to «$148 billion».",
         "in viet-nam"),
        ("2024-06-10",
         "FDI rises\nVietnam drew $11 billion of FDI in five months. Hanoi ranked first with $1.1 "
         "billion, followed by Bac Ninh with $1 billion. New projects numbered «1,227».",
         "in viet-nam"),
        ("2024-06-10",
         "Vốn FDI tăng\n5 tháng, cả nước thu hút 11 tỷ USD vốn FDI. Hà Nội dẫn đầu với 1,1 tỷ USD, tiếp "
         "theo là Bắc Ninh 1 tỷ USD. Vốn thực hiện đạt «8,2 tỷ USD».",
         "in viet-nam"),
        ("2024-06-10",
         "Xuất khẩu tăng\n5 tháng, xuất khẩu cả nước đạt 156 tỷ USD. TP HCM, Bắc Ninh và Bình Dương xuất "
         "nhiều nhất. Nhập khẩu đạt «148 tỷ USD».",
         "in viet-nam"),
    ],
)  # fmt: skip
def test_a_row_of_provinces_ends(published: str, text: str, expected: str) -> None:
    held(text, expected, published)
