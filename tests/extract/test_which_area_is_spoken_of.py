"""The area that an article is about: whose figures it tells, whatever others it names, and wherever it was written."""

import pytest

from tests.extract.test_where_it_is_told_of import held


# --- What is named without a figure weighs little, however often.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2022-07-06",
         "Tan An, July 6, 2022. Long An has 37 industrial parks. In the first half the province licensed "
         "41 FDI projects. Ho Chi Minh City is the biggest city of the country. Dong Thap lies next to it."
         " Ho Chi Minh City has the ports.\n60 projects were adjusted, adding «$98.2 million».",
         "in long-an"),
        ("2022-07-06",
         "Ben Tre sells more coconuts\nExports of Ben Tre rose to $700 million in the first half. Ho Chi "
         "Minh City, which has its ports, is close by. Trucks reach Ho Chi Minh City in two hours. In Ho "
         "Chi Minh City the goods are put on board. Many buyers sit in Ho Chi Minh City.\nImports came to "
         "«$120 million».",
         "in ben-tre"),
        ("2022-07-06",
         "In the first half, An Giang's exports amounted to $560 million. Traders from Can Tho came. Can "
         "Tho has an airport. A motorway to Can Tho is being built. Leaders of Can Tho praised the "
         "work.\nRice made up «$130 million».",
         "in an-giang-pre-2025"),
        ("2022-07-06",
         "Firms in Vinh Phuc exported goods worth $4 billion in six months.\nHanoi is near. Hanoi's "
         "airport is half an hour away. Many engineers live in Hanoi.\nImports were «$3.5 billion».",
         "in vinh-phuc"),
        ("2022-07-06",
         "Half-year balance\nBudget revenue in Quang Nam reached VND18 trillion in six months. Da Nang is "
         "the hub of the region. Da Nang used to be one province with it. Visitors land in Da "
         "Nang.\nTourism brought «VND3 trillion».",
         "in quang-nam"),
        ("2022-07-06",
         "The economy of Nghe An grew 8% in six months. A delegation went to Ha Tinh. Ha Tinh has a "
         "deep-water port. Firms visited the port of Ha Tinh.\nExports totalled «$1.2 billion».",
         "in nghe-an"),
        ("2022-07-06",
         "6 tháng, Long An cấp phép 41 dự án FDI. TP.HCM là thành phố lớn nhất cả nước. Lãnh đạo TP.HCM đã"
         " đến thăm. TP.HCM có nhiều cảng.\nXuất khẩu đạt «3,5 tỷ USD».",
         "in long-an"),
        ("2022-07-06",
         "Khách du lịch đến Quảng Nam trong 6 tháng đạt 2 triệu lượt. Đà Nẵng là thành phố lớn. Đoàn công "
         "tác của Đà Nẵng đã đến làm việc. Sân bay Đà Nẵng đông khách.\nDoanh thu đạt «3.000 tỷ đồng».",
         "in quang-nam"),
        ("2021-10-05",
         "Soc Trang's shrimp farmers had a good nine months, with exports of USD 900 million. The buyers "
         "often come by way of Can Tho: Can Tho has the airport, Can Tho has the cold stores, and the "
         "largest university stands in Can Tho.\nRice sales abroad were «USD 120 million».",
         "in soc-trang"),
        ("2021-10-05",
         "TAY NINH — The province licensed 22 projects in nine months. Ho Chi Minh City suffered a long "
         "lockdown. Drivers from Ho Chi Minh City were tested at the border. Ho Chi Minh City reopened in "
         "October.\nRegistered capital came to «$420 million».",
         "in tay-ninh-pre-2025"),
    ],
)  # fmt: skip
def test_areas_that_are_only_named_are_not_spoken_of(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


# --- A place and its day, set before the text, only say where it was written.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2019-10-28",
         "Investment pledges rise\nHanoi, Oct 28 (Xinhua) -- Foreign investors pledged 29 billion U.S. "
         "dollars to Vietnam in ten months. Disbursement rose to «16.2 billion dollars».\nHanoi topped the"
         " provinces with 6.6 billion dollars. Ho Chi Minh City had 5 billion.",
         "in viet-nam"),
        ("2019-10-28",
         "Visitors up 13%\nHa Noi – October 28, 2019 – Vietnam received 14.5 million foreign guests in ten"
         " months.\nThey spent «$15 billion». Ha Noi received 5.9 million of them.",
         "in viet-nam"),
        ("2019-10-28",
         "Visitors up 13%\nHanoi, Monday, October 28 - Vietnam received 14.5 million foreign guests in ten"
         " months.\nThey spent «$15 billion». Da Nang received 2.9 million of them, Hanoi 5 million.",
         "in viet-nam"),
        ("2019-10-28",
         "Steel on the up\nHo Chi Minh City, October 28, 2019. Vietnam's mills sold 19 million tonnes of "
         "steel in ten months.\nExports fetched «$3.5 billion». Ho Chi Minh City is the main market, with "
         "2 million tonnes.",
         "in viet-nam"),
        ("2019-10-28",
         "Đầu tư nước ngoài tăng\nHà Nội, ngày 28 tháng 10 năm 2019 - Việt Nam cấp phép 3.094 dự án trong "
         "10 tháng.\nVốn thực hiện đạt «16,2 tỷ USD». Hà Nội dẫn đầu với 6,6 tỷ USD.",
         "in viet-nam"),
        ("2019-10-28",
         "Pepper prices fall\nTP HCM (28/10/2019) - Việt Nam xuất khẩu 250.000 tấn hồ tiêu trong 10 "
         "tháng.\nKim ngạch đạt «640 triệu USD». TP HCM có nhiều doanh nghiệp, với 90 triệu USD.",
         "in viet-nam"),
        ("2019-10-28",
         "Ten months of trade\nHue, Oct 28 (VNA) - The province exported $900 million. Da Nang has the "
         "port.\nImports came to «$450 million».",
         "in thua-thien-hue"),
        ("2019-10-28",
         "Ten months of trade\nHai Phong, October 28 - Hai Phong exported $15 billion in ten "
         "months.\nImports came to «$14 billion». Vietnam as a whole had a surplus of $7 billion.",
         "in hai-phong-pre-2025"),
        ("2019-10-28",
         "Ten months of trade\nHai Phong, with $15 billion of exports since January - a record - has "
         "overtaken Hanoi. Vietnam shipped $217 billion.\nImports of the port city came to «$14 billion».",
         "in hai-phong-pre-2025"),
        ("2019-10-28",
         "Hue, Oct 28 (VNA) - The province exported $900 million in ten months. Imports came to «$450 "
         "million».",
         "in thua-thien-hue"),
        ("2019-10-28",
         "Hanoi's exports rise\nHanoi, Oct 28 (VNA) - Hanoi shipped goods worth $13 billion in ten months."
         " Imports came to «$26 billion».",
         "in hanoi"),
        ("2019-10-28",
         "Hanoi, Oct 28 (VNA) - The capital city shipped goods worth $13 billion in ten months. Imports "
         "came to «$26 billion».",
         "in hanoi"),
        ("2019-10-28",
         "Ha Long, October 3 - Despite rain, Quang Ninh saw 900,000 visitors in September. Revenue was "
         "«VND2 trillion».",
         "in quang-ninh"),
        ("2020-08-29",
         "Foreign arrivals collapse\nHa Noi, 29/8/2020 (Tuoi Tre) — Viet Nam had 3.8 million foreign "
         "visitors in eight months.\nTourism earned «$9 billion». Ha Noi alone counted 1 million of them.",
         "in viet-nam"),
        ("2020-08-29",
         "Wood products up\nQuy Nhon, Aug. 29 (Bao Binh Dinh) - Binh Dinh sold furniture for $600 million "
         "in eight months.\nImports were «$250 million».",
         "in binh-dinh"),
    ],
)  # fmt: skip
def test_a_day_behind_a_place_makes_a_dateline(published: str, text: str, expected: str) -> None:
    held(text, expected, published)
