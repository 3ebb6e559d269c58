"""What only foresees, shows or heads says nothing of the time and place that a text is about."""

import pytest

from tests.extract.test_where_it_is_told_of import held


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-01-03",
         "In 2024 exports of Ha Nam reached 5 billion USD.\n\nThe department expects 6 billion USD "
         "in 2025.\n\nThe province licensed 63 FDI projects last year.\n\nSTATE BUDGET\nCollections of "
         "«VND102,600 billion» exceeded the estimate.",
         "of budget_revenue at 2024"),
        ("2024-01-09",
         "Ports of Nghe An handled 12 million tonnes of goods in 2023.\n\nThe port authority "
         "forecasts 14 million tonnes for 2024.\n\nLast year 40 foreign projects were licensed in "
         "the province.\n\nIndustrial production rose «8.1 percent».",
         "of industrial_production_index at 2023"),
        ("2023-01-11",
         "Exports of Ben Tre came to 1.6 billion USD in 2022.\n\nThey are expected to reach 1.8 "
         "billion USD in 2023.\n\nThe province's GRDP grew «7.2 percent».",
         "of grdp at 2022"),
        ("2022-01-10",
         "Retail sales in Lam Dong were worth 60 trillion VND in 2021.\n\nThe province may see them "
         "hit 66 trillion VND in 2022.\n\nThe number of visitors was «2.1 million».",
         "of tourist_arrivals at 2021"),
        ("2025-07-10",
         "In the first half of 2025 Dong Nai exported goods worth 13 billion USD.\n\nIts exporters "
         "should earn 27 billion USD in the whole of 2025.\n\nState budget revenue was «VND32 "
         "trillion».",
         "of budget_revenue at 2025-S1"),
        ("2024-01-05",
         "Năm 2023, kim ngạch xuất khẩu của Hà Nam đạt 5 tỷ USD.\n\nNăm 2024 dự kiến đạt 6 tỷ USD.\n\n"
         "Thu ngân sách đạt «12.000 tỷ đồng».",
         "of budget_revenue at 2023"),
        ("2024-01-05",
         "Năm 2023, Cà Mau đón 2 triệu lượt khách.\n\nNgành du lịch dự báo năm 2024 sẽ đón 2,3 triệu"
         " lượt khách.\n\nNăm qua tỉnh thu hút 12 dự án FDI.\n\nKim ngạch xuất khẩu «1,2 tỷ USD».",
         "of exports at 2023"),
        ("2023-01-05",
         "Năm 2022, GRDP của tỉnh Sơn La tăng 8%.\n\nƯớc năm 2023 tăng 7%.\n\nThu ngân sách trên địa "
         "bàn đạt «5.200 tỷ đồng».",
         "of budget_revenue at 2022"),
    ],
)  # fmt: skip
def test_what_is_foreseen_leaves_the_time_reported_on(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2022-07-05",
         "Phu Quoc hotels full again\n\nKIEN GIANG - Half a year after the reopening, guests are "
         "back on Phu Quoc Island.\n\nThe city served «2.2 million» visitors in the first six "
         "months.",
         "of tourist_arrivals in phu-quoc"),
        ("2022-07-05",
         "Sa Pa tourism recovers\n\nLAO CAI – Tourists are flocking to Sa Pa.\n\nThe town received "
         "«900,000» visitors in the first half.",
         "of tourist_arrivals in sa-pa"),
        ("2022-10-02",
         "Phú Quốc đón khách trở lại\n\nKIÊN GIANG - Sau khi mở cửa, Phú Quốc lại nhộn nhịp.\n\n9 "
         "tháng năm 2022, thành phố đón «3,8 triệu» lượt khách.",
         "of tourist_arrivals in phu-quoc"),
        ("2022-07-05",
         "Phu Quoc hotels full again\n\nKIEN GIANG - Guests are back on Phu Quoc Island, and Phu "
         "Quoc's hotels are full.\n\nIn the first half of 2022 Kien Giang as a whole had 3.9 million"
         " tourists. Revenue from tourism on the island was «3 trillion VND».",
         "of tourism_revenue in phu-quoc"),
    ],
)  # fmt: skip
def test_the_town_of_a_headline_named_most(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2022-05-03",
         "Growth goals for the northern midland and mountainous regions\n\nThe Government's plan "
         "sets the region targets.\n\nTea pickers in the midland province of Thai Nguyen\n\nIn "
         "2021-2030 the GRDP is to grow by «9%» per year.",
         "of grdp in northern-midlands-and-mountains"),
        ("2023-05-03",
         "Mekong Delta seafood exports fall\n\nThe Mekong Delta shipped less in the first four "
         "months of 2023.\n\nWorkers process pangasius at a factory in An Giang\n\nThe region's "
         "seafood exports fell «20 percent».",
         "in mekong-delta"),
        ("2023-05-03",
         "Quang Ninh ports busy\n\nQuang Ninh handled more goods in the first quarter.\n\nA container "
         "ship at a terminal in Hai Phong\n\nExports rose «8 percent» in the quarter.",
         "in quang-ninh"),
        ("2023-05-03",
         "Đồng bằng sông Cửu Long xuất khẩu thủy sản\n\nQuý I/2023, đồng bằng sông Cửu Long gặp khó."
         "\n\nCông nhân chế biến cá tra tại An Giang\n\nXuất khẩu thủy sản của vùng đạt «800 triệu "
         "USD».",
         "in mekong-delta"),
        ("2023-05-03",
         "Red River Delta aims high\n\nThe Red River Delta has drawn more investors.\n\nAn assembly "
         "line in Bac Ninh province\n\nIn 2022 the region attracted foreign capital worth «8 billion"
         " USD».",
         "in red-river-delta"),
    ],
)  # fmt: skip
def test_a_line_below_a_photo_sets_no_place(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2023-07-27",
         "Tien Giang (VNA) – The province has come a good way towards exports of «5 billion USD», "
         "its target for the year 2023.",
         "of exports as target in tien-giang"),
        ("2023-07-27",
         "With 2.97 billion USD earned in the first half of 2023, Tien Giang is on its way to "
         "exports of «5 billion USD», the goal for the year.",
         "of exports as target"),
        ("2023-07-27",
         "Ben Tre sold goods worth 800 million USD in the first half of 2023 and now eyes exports "
         "of «1.7 billion USD», the plan for this year.",
         "of exports as target"),
        ("2023-07-27",
         "Can Tho is moving closer to budget revenue of «11 trillion VND», its goal for 2023.",
         "of budget_revenue as target"),
        ("2023-07-27",
         "Soc Trang wants seafood exports of «1.5 billion USD», a target set for 2023.",
         "of exports as target"),
        ("2023-07-27",
         "Hau Giang expects to reach «500 million USD», its full-year export target.",
         "of exports as target"),
        ("2023-07-27",
         "Tiền Giang đang tiến gần tới kim ngạch xuất khẩu «5 tỷ USD», mục tiêu của cả năm 2023.",
         "as target"),
        ("2023-07-27",
         "Sóc Trăng đã đi được 60% chặng đường tới «1,5 tỷ USD», chỉ tiêu xuất khẩu năm 2023.",
         "as target"),
        ("2023-07-27",
         "In the first half of 2023 Ben Tre exported goods worth «800 million USD», its target for"
         " the year being 1.7 billion USD.",
         "of exports as actual"),
        ("2023-07-27",
         "In the first half of 2023 Ben Tre exported goods worth «800 million USD», its goal is "
         "1.7 billion USD.",
         "of exports as actual"),
        ("2023-07-27",
         "In the first half of 2023 Ben Tre exported goods worth «800 million USD», around 60% of "
         "its target for the year.",
         "of exports as actual"),
        ("2023-07-27",
         "In the first half of 2023 Ben Tre exported goods worth «800 million USD», beating its "
         "target.",
         "of exports as actual"),
        ("2023-07-27",
         "6 tháng đầu năm 2023, xuất khẩu của Bến Tre đạt «800 triệu USD», mục tiêu cả năm là 1,7 "
         "tỷ USD.",
         "of exports as actual"),
        ("2023-07-27",
         "6 tháng đầu năm 2023, xuất khẩu của Bến Tre đạt «800 triệu USD», kế hoạch cả năm 1,7 tỷ "
         "USD.",
         "of exports as actual"),
    ],
)  # fmt: skip
def test_an_amount_that_an_apposition_aims_at(published: str, text: str, expected: str) -> None:
    held(text, expected, published)
