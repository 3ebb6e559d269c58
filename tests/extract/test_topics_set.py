"""What sets a topic: sums and break-downs are of the whole, labels name their line, trade goes both ways."""

import pytest

from tests.extract.test_topics_told import check


# Parts of what came are told one by one; who put it in, where it went and what they sum up to is all that came.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2023-12-28", "en",
            "FDI into Dong Nai in 2023\nNew + additional + share deals: {US$ 1.4 "
            "billion:fdi_capital_attracted}, up {9%:fdi_capital_attracted}\n– 90 new projects, "
            "US$ 0.8 billion\n– 70 projects adjusted, US$ 0.5 billion",
        ),
        (
            "2023-12-28", "en",
            "FDI into Dong Nai in 2023\nTotal: US$ 1.4 billion\n– 90 new projects, US$ 0.8 "
            "billion\n– {70:fdi_projects_adjusted} projects adjusted, US$ 0.5 billion",
        ),
        (
            "2023-12-28", "en",
            "FDI into Dong Nai in 2023\n– 90 new projects, US$ 0.8 billion\n– 1,040 share "
            "purchases, US$ 0.5 billion\n\nInvestors: 30 countries. Japan "
            "{first:fdi_capital_attracted} with {US$ 0.6 billion:fdi_capital_attracted}, 43%.",
        ),
        (
            "2023-12-28", "en",
            "FDI into Vietnam in 2023\n– 90 new projects, US$ 0.8 billion\n– "
            "{1,040:fdi_share_purchase_deals} share purchases, US$ 0.5 billion",
        ),
        (
            "2023-12-28", "en",
            "FDI into Vietnam in 2023\n– 900 new projects, US$ 8.8 billion\n– 1,040 share "
            "purchases, US$ 0.5 billion\n\nBy province: Hai Phong {US$ 2.6 "
            "billion:fdi_capital_attracted} (30%), Hanoi US$ 2.1 billion (24%).",
        ),
        (
            "2023-12-28", "en",
            "Hai Duong licensed 40 new foreign projects worth $300 million in 2023. Running ones "
            "added $120 million and foreigners paid $20 million for shares. Taken together that "
            "is {$440 million:fdi_capital_attracted}, twice as much as in 2022.",
        ),
        (
            "2023-12-28", "en",
            "In 2023 Ha Nam gave licences to 40 foreign projects. Their capital was $300 million,"
            " but with capital increases and share purchases the total is {$440 "
            "million:fdi_capital_attracted}, {2.4 times:fdi_capital_attracted} the figure of "
            "2022.",
        ),
        (
            "2023-12-28", "en",
            "New foreign projects in Ha Nam this year: 40; registered capital: USD300 million. "
            "All forms counted: {USD440 million:fdi_capital_attracted}, twice as much as a year "
            "ago.",
        ),
        (
            "2023-12-28", "en",
            "Thai Binh drew 30 new FDI projects with USD 200 million in 2023, and 20 others added"
            " USD 90 million. Share purchases were worth USD 10 million in 12 deals. The three "
            "channels yielded {USD 300 million:fdi_capital_attracted}, up 8 percent.",
        ),
        (
            "2023-12-28", "en",
            "Thai Binh drew 30 new FDI projects with USD 200 million in 2023, and 20 others added"
            " USD 90 million. Share purchases were worth USD 10 million in 12 deals. All three "
            "forms together: USD 300 million, {8 percent:fdi_capital_attracted} more than in "
            "2022.",
        ),
        (
            "2023-12-28", "en",
            "Thai Binh had 30 new FDI projects with USD 200 million in 2023. Another USD 90 "
            "million was added to old ones. Including this, FDI came to {USD 290 "
            "million:fdi_capital_attracted}.",
        ),
        (
            "2023-12-28", "vi",
            "Năm 2023, Thái Bình có 30 dự án FDI mới với 200 triệu USD; 20 dự án điều chỉnh tăng "
            "thêm 90 triệu USD. Góp vốn, mua cổ phần đạt 10 triệu USD. Tính cả ba hình thức là "
            "{300 triệu USD:fdi_capital_attracted}.",
        ),
        (
            "2023-12-28", "vi",
            "Năm 2023, Thái Bình có 30 dự án FDI mới với 200 triệu USD; 20 dự án điều chỉnh tăng "
            "thêm 90 triệu USD. Gộp các hình thức, tỉnh hút {290 triệu "
            "USD:fdi_capital_attracted}, tăng 8%.",
        ),
        (
            "2023-12-28", "vi",
            "Năm 2023, Thái Bình có 30 dự án FDI mới với 200 triệu USD; 20 dự án tăng vốn thêm 90"
            " triệu USD.\nNhật Bản dẫn đầu với {120 triệu USD:fdi_capital_attracted}, Hàn Quốc 80"
            " triệu USD.",
        ),
        (
            "2023-12-28", "vi",
            "FDI vào Thái Bình năm 2023\n- 30 dự án mới, 200 triệu USD\n- "
            "{1.120:fdi_share_purchase_deals} lượt góp vốn, 90 triệu USD",
        ),
    ],
)  # fmt: skip
def test_sums_and_breakdowns_are_of_all_that_came(day: str, language: str, text: str) -> None:
    check(day, language, text)


# What labels a line names the event of its figures.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2022-01-12", "en",
            "Parks of Long An in 2021:\na) New licences: 14 foreign projects with USD 290 "
            "million.\nb) Increase of capital: {22:fdi_projects_adjusted} foreign projects, {USD "
            "377 million:fdi_capital_adjusted}.",
        ),
        (
            "2022-01-12", "en",
            "Parks of Long An in 2021:\n- Expansions: {22:fdi_projects_adjusted} foreign "
            "projects, USD 341 million.",
        ),
        (
            "2022-01-12", "en",
            "Foreign investment in Long An in 2021:\n- Capital added: 22 projects, {USD 341 "
            "million:fdi_capital_adjusted}.",
        ),
        (
            "2022-01-12", "en",
            "Foreign investment in Long An in 2021:\n- Newly licensed: 12 projects, {USD 341 "
            "million:fdi_capital_new}.",
        ),
        (
            "2022-01-12", "en",
            "Foreign investment in Long An in 2021:\n- Top-ups: {12:fdi_projects_adjusted} "
            "projects, USD 341 million.",
        ),
        (
            "2022-01-12", "vi",
            "Thu hút FDI của Long An năm 2021:\n- Cấp mới: 14 dự án, 312 triệu USD.\n- Tăng vốn: "
            "{22:fdi_projects_adjusted} dự án, {377 triệu USD:fdi_capital_adjusted}.",
        ),
    ],
)  # fmt: skip
def test_a_label_names_the_event(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Trade goes both ways: words for either stand at their amounts; what is told in passing sets no topic.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2024-07-10", "en",
            "Trade through the gates of Lang Son reached 1.9 billion USD in the first half of "
            "2024: {800 million USD:exports} out, {1.1 billion USD:imports} in.",
        ),
        (
            "2024-07-10", "en",
            "Lang Son's trade was 1.9 billion USD in the first half of 2024, of which {800 "
            "million USD:exports} outbound and {1.1 billion USD:imports} inbound.",
        ),
        (
            "2024-07-10", "en",
            "From January to June Hai Duong sold {3.4 billion USD:exports} worth of goods (up "
            "11%) and bought 2.9 billion USD (up 4%). Exports in June were 600 million USD.",
        ),
        (
            "2024-07-10", "en",
            "Foreign trade. June exports reached 600 million USD; imports 500 million USD. From "
            "January to June the province has sold {3.4 billion USD:exports} worth of goods and "
            "bought 2.9 billion USD.",
        ),
        (
            "2024-07-10", "en",
            "Foreign trade. June exports reached 600 million USD; imports 500 million USD. From "
            "January to June the province has sold 3.4 billion USD worth of goods (up "
            "{21%:exports}) and bought {2.9 billion USD:imports}.",
        ),
        (
            "2024-07-10", "en",
            "The exports of Binh Duong were 15.9 billion USD in the first half of 2024. The US is"
            " its top buyer with 5 billion USD, while most purchases come from China: {3.1 "
            "billion USD:imports}, up {28%:imports}.",
        ),
        (
            "2024-07-10", "en",
            "The exports of Binh Duong were 15.9 billion USD in the first half of 2024. China was"
            " the largest source of what it bought, with {3.1 billion USD:imports}.",
        ),
        (
            "2024-07-10", "en",
            "Exports stood at US$9 billion in June, imports at US$8.1 billion. The balance was a "
            "surplus of US$0.9 billion.\n\nOver six months the turnover was {US$98 "
            "billion:trade_turnover}, up {12%:trade_turnover}.",
        ),
        (
            "2024-07-10", "en",
            "Exports stood at US$9 billion in June, imports at US$8.1 billion. The surplus was "
            "US$0.9 billion.\n\nIn six months two-way turnover came to {US$98 "
            "billion:trade_turnover}.",
        ),
        (
            "2024-07-10", "en",
            "Exporters of Dong Nai earned $12 billion in the first half of 2024.\n\nWith imports "
            "of $8.8 billion the province posted a surplus of $3.2 billion.\n\nThe province had "
            "planned {$25 billion:exports} for the whole year and will overshoot that.",
        ),
        (
            "2024-07-10", "en",
            "Exports of Dong Nai were $12 billion in the first half of 2024.\n\nForeign-invested "
            "companies did most of the selling: $9.6 billion. Domestic firms added {$2.4 "
            "billion:exports}.",
        ),
        (
            "2024-07-10", "en",
            "Exports of Dong Nai were $12 billion in the first half of 2024. Foreign companies "
            "shipped $9.6 billion, while domestic ones contributed {$2.4 billion:exports}.",
        ),
        (
            "2024-07-10", "en",
            "This year's exports of Bac Giang lychee were 89,300 tonnes, 41% of the harvest: "
            "China {71,000 tonnes:export_volume} or so, Japan 140 tonnes.",
        ),
        (
            "2024-07-10", "en",
            "This year's exports of Bac Giang lychee were 89,300 tonnes, 41% of the harvest: "
            "China 71,000 tonnes or so, and the rest – Japan {140 tonnes:export_volume}, the EU "
            "95 tonnes.",
        ),
        (
            "2024-07-10", "en",
            "Son La's mango exports reached 9,300 tonnes in the season, of which 5,000 tonnes to "
            "China, {300 tonnes:export_volume} to the US.",
        ),
        (
            "2024-07-10", "en",
            "Son La shipped 9,300 tonnes of mango abroad: China 8,000 tonnes, Korea {900 "
            "tonnes:export_volume}.",
        ),
        (
            "2024-07-10", "en",
            "Half-year exports of Gia Lai came to 410 million USD. Coffee: 98,000 tonnes, 350 "
            "million USD. Pepper: {2,300 tonnes:export_volume}, {10.7 million USD:exports}.",
        ),
        (
            "2024-07-10", "en",
            "Half-year exports of Gia Lai came to 410 million USD. Coffee: 98,000 tonnes, 350 "
            "million USD (up 4%). Pepper: 2,300 tonnes, 10.7 million USD (up {41%:exports}).",
        ),
        (
            "2024-07-10", "en",
            "Shrimp exports of Soc Trang weighed 40,000 tonnes in six months. Ponds cover 50,000 "
            "hectares. They gave {78,000 tonnes:product_output} of shrimp from January to June, "
            "up {7.5 percent:product_output}.",
        ),
        (
            "2024-07-10", "en",
            "Quang Binh shipped 3,900 tonnes of rubber from January to June, for which it was "
            "paid $5.7 million, 13.4 percent more in quantity and {11.8 percent:exports} more in "
            "money than a year earlier.",
        ),
        (
            "2024-07-10", "en",
            "Dak Nong earned $580 million abroad in the first half. Of coffee only 44,000 tonnes "
            "left, a fall of 17 per cent, yet its value rose {12.9 per cent:exports} "
            "since a tonne now cost $3,450 on average.",
        ),
        (
            "2024-07-10", "vi",
            "Kim ngạch qua cửa khẩu Lạng Sơn 6 tháng đầu năm 2024 đạt 1,9 tỷ USD: chiều đi {800 "
            "triệu USD:exports}, chiều về 1,1 tỷ USD.",
        ),
        (
            "2024-07-10", "vi",
            "Xuất khẩu của Đồng Nai 6 tháng đầu năm 2024 đạt 12 tỷ USD. Chia theo khu vực: Trung "
            "ương 1 tỷ USD; địa phương 2 tỷ USD; FDI {9 tỷ USD:exports} (tăng 34%).",
        ),
        (
            "2024-07-10", "vi",
            "Xuất khẩu của Đồng Nai 6 tháng đầu năm 2024 đạt 12 tỷ USD. Trong đó: khu vực trong "
            "nước 3 tỷ USD; khối ngoại 9 tỷ USD (tăng {34%:exports}).",
        ),
        (
            "2024-07-10", "vi",
            "Vải thiều xuất khẩu của Bắc Giang đạt 89.300 tấn: Trung Quốc {86.000 "
            "tấn:export_volume}, Nhật Bản 127 tấn.",
        ),
    ],
)  # fmt: skip
def test_trade_both_ways(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Visitors by kind and what they leave; nobody earns billions.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2023-07-04", "en",
            "Khanh Hoa - tourism in the first half\n\n- Visitors, 6 months: 3.7 million, 1.9 "
            "times the number of a year before. International: "
            "{900,000:tourist_arrivals}.\n- Staying overnight: 3.1 million.",
        ),
        (
            "2023-07-04", "en",
            "Visitors to Quang Nam: 4.1 million in six months. Foreign: {1.9 "
            "million:tourist_arrivals}; domestic: {2.2 million:tourist_arrivals}.",
        ),
        (
            "2023-07-04", "en",
            "Khanh Hoa tourism\n- Visitors: 4.9 million.\n\n* All of 2023: target 8 million "
            "guests, 2 million of them foreign, and {VND 21,700 billion:tourism_revenue} in "
            "income.",
        ),
        (
            "2023-07-04", "en",
            "Quang Binh aims for 4 million visitors in 2023 and {VND 4,500 "
            "billion:tourism_revenue} in revenue.",
        ),
        (
            "2023-07-04", "en",
            "Phu Yen wants to welcome 3 million tourists this year, with takings of {VND 4.5 "
            "trillion:tourism_revenue}.",
        ),
        (
            "2023-07-04", "en",
            "Nha Trang again lived on visitors. The province received {7.3 "
            "million:tourist_arrivals} stays in the nine months, {13.2 percent:tourist_arrivals} "
            "up.",
        ),
        (
            "2023-07-04", "en",
            "The tourist industry of Lam Dong earned an estimated {VND15.3 "
            "trillion:tourism_revenue} in the first half, 21 percent higher year on year.",
        ),
    ],
)  # fmt: skip
def test_visitors_and_what_they_leave(day: str, language: str, text: str) -> None:
    check(day, language, text)


# What an area aims at in percent is growth; points are parted.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2025-01-08", "en",
            "HAU GIANG, Jan 8, 2025 -- GRDP topped VND89 trillion in 2024. FDI: 12 licences worth"
            " USD58 mln. On the books: 85 foreign projects, USD2.8bn. This year the province goes"
            " for {9 pct:grdp}.",
        ),
        (
            "2025-01-08", "en",
            "Growth in Hau Giang was 8.3 pct in 2024. Exports were USD1.4bn. For 2025 the "
            "province is aiming at {9.5 pct:grdp}.",
        ),
        (
            "2025-01-08", "en",
            "Growth in Hau Giang was 8.3 pct in 2024. Foreign investors put in USD58 mln. In 2025"
            " the province wants {9.5 pct:grdp}.",
        ),
        (
            "2025-01-08", "en",
            "Of the 8.3 points by which GRDP of Hau Giang grew in 2024, industry contributed "
            "{3.7:grdp} and services 2.9.",
        ),
        (
            "2025-01-08", "en",
            "GRDP of Hau Giang rose 8.3% in 2024. Of the 8.3 points, industry-construction gave "
            "3.7 and services {2.9:grdp}.",
        ),
        (
            "2025-01-08", "vi",
            "GRDP của Hậu Giang tăng 8,3% năm 2024, trong đó công nghiệp đóng góp 3,7 điểm, dịch "
            "vụ {2,9:grdp}.",
        ),
    ],
)  # fmt: skip
def test_growth_aimed_at_and_parted(day: str, language: str, text: str) -> None:
    check(day, language, text)


# An index may be named as what a change goes by.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2025-02-04", "en",
            "In January industry in Hai Phong produced {18.4%:industrial_production_index} more "
            "than twelve months earlier, going by the IIP.",
        ),
        (
            "2025-02-04", "en",
            "In January industry in Hai Phong produced 18.4% more than twelve months earlier, "
            "going by the IIP. Compared with December the index slipped "
            "{1.9%:industrial_production_index}.",
        ),
        (
            "2025-02-04", "en",
            "Measured by the IIP, factories in Bac Ninh made {7.1%:industrial_production_index} "
            "more in the first quarter than a year earlier.",
        ),
        (
            "2025-02-04", "en",
            "Industrial output of Thai Nguyen, as the production index shows, was up "
            "{6.4%:industrial_production_index} in January.",
        ),
    ],
)  # fmt: skip
def test_changes_by_an_index(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Firms by what happened to them, money beside numbers, what shops took.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2021-04-03", "en",
            "Enterprises. Roughly {1,100:enterprises_new} firms registered in Hue in the first "
            "quarter (down {18 percent:enterprises_new}) with a capital of {VND 6.6 "
            "trillion:enterprise_capital_new} (-26 percent).",
        ),
        (
            "2021-04-03", "en",
            "In the first quarter 90 firms in Hue were dissolved or suspended business; "
            "{138:enterprises_new} opened, a fall of {14.2%:enterprises_new}, and their combined "
            "capital of {VND376 billion:enterprise_capital_new} was just 61% of that of a year "
            "ago.",
        ),
        (
            "2021-04-03", "en",
            "In the first quarter 90 firms closed in Hue while {138:enterprises_new} started up.",
        ),
        (
            "2021-04-03", "vi",
            "Trà Vinh quý I có 90 doanh nghiệp giải thể; {138:enterprises_new} thành lập mới, "
            "giảm 17,5%.",
        ),
        (
            "2023-08-03", "en",
            "Up to July, Ha Nam licensed 21 new FDI projects with 140 million USD; that"
            " was 5 projects more than a year before but {33.7%:fdi_capital_new} "
            "less money.",
        ),
        (
            "2023-08-03", "en",
            "Ha Nam licensed 16 new FDI projects with 118 million USD in seven months, 12% more "
            "in number but {41.2%:fdi_capital_new} less in value.",
        ),
        (
            "2023-08-03", "en",
            "Hai Duong registered 200 new firms in July, 9% fewer, with "
            "{14%:enterprise_capital_new} less capital.",
        ),
        (
            "2021-04-03", "en",
            "Total retail sales of goods and services in Hue: VND 14 trillion. Retail of goods "
            "VND 9 trillion; accommodation and food VND 1.3 trillion; travel {VND 0.4 "
            "trillion:retail_sales}, down 44.2 percent.",
        ),
        (
            "2021-04-03", "en",
            "Total retail sales of goods and services in Hue: VND 14 trillion. Goods VND 9 "
            "trillion; travel VND 0.4 trillion, down {44.2 percent:retail_sales}.",
        ),
        (
            "2025-01-08", "en",
            "Of the 8.3 points of growth, industry contributed 3.7 and services {2.9:grdp}.  "
            "Exports were $5 billion.",
        ),
        (
            "2021-04-03", "vi",
            "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ quý I/2021 đạt 14.000 tỷ đồng: bán lẻ "
            "hàng hóa 9.000 tỷ đồng; lưu trú, ăn uống 1.300 tỷ đồng; lữ hành {400 tỷ "
            "đồng:retail_sales}.",
        ),
        (
            "2025-02-04", "vi",
            "Tính theo IIP, công nghiệp Hải Phòng tháng 1/2025 làm ra nhiều hơn cùng kỳ "
            "{21,7%:industrial_production_index}.",
        ),
    ],
)  # fmt: skip
def test_firms_money_and_shops(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Who holds a rank stands before it, be it in another sentence.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2024-05-20", "en",
            "The PCI has Hue as {second:pci} in the country with 69.40 points, and Da Nang as "
            "{fifth:pci} with 69.66. Quang Nam followed in ninth place, Phu Yen in {12th:pci}.",
        ),
        (
            "2024-05-20", "en",
            "In exports Binh Duong came third in the country with $30 billion, Dong Nai "
            "{fourth:exports} with $22 billion.",
        ),
        (
            "2024-05-20", "vi",
            "Năm 2023, trong các địa phương, Bắc Ninh dẫn đầu cả nước về vốn FDI với 5 tỷ USD. "
            "Hải Phòng {thứ hai:fdi_capital_attracted}, 3,90 tỷ USD; TP.HCM {thứ "
            "ba:fdi_capital_attracted}, 2,05 tỷ USD.",
        ),
    ],
)  # fmt: skip
def test_ranks_of_a_row(day: str, language: str, text: str) -> None:
    check(day, language, text)


# A count has its noun right behind it; where those counted come from is none.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2024-07-10", "en",
            "Tourists in the first half of 2024: 1.09 million, up 34%, with "
            "{231,000:tourist_arrivals} from other countries.",
        ),
        (
            "2024-07-10", "en",
            "Hue had 1.9 million visitors in the first half of 2024, {231,000:tourist_arrivals} "
            "of them from other countries.",
        ),
        (
            "2024-07-10", "vi",
            "Năm nay, thành phố mong đón 5,2 triệu lượt khách, trong đó {2,4 "
            "triệu:tourist_arrivals} lượt lưu trú, và thu ít nhất {4.100 tỷ "
            "đồng:tourism_revenue} từ du lịch.",
        ),
        (
            "2024-07-10", "en",
            "2025: GRDP +11% and visitors {6 million:tourist_arrivals} are the goals. Quang Binh.",
        ),
    ],
)  # fmt: skip
def test_visitors_from_elsewhere(day: str, language: str, text: str) -> None:
    check(day, language, text)


# A balance is of no trade named beside it; the former and the latter are each of one.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2024-07-10", "en",
            "In trade Quang Ngai ran a deficit of {US$310 million:trade_balance}: exports rose "
            "by 11.3 percent to US$640 million, imports 4.9 percent to US$950 million.",
        ),
        (
            "2024-07-10", "en",
            "Bac Giang had a surplus of {$200 million:trade_balance} in trade in June: $2.2 "
            "billion was sold and $2 billion bought.",
        ),
        (
            "2024-07-10", "en",
            "Exports and imports of Dong Nai gained 12.1% and 10.4% in 2023, respectively, the "
            "former reaching {$21.6 billion:exports}.",
        ),
        (
            "2024-07-10", "en",
            "Exports and imports of Dong Nai gained 12.1% and 10.4% in 2023, respectively, the "
            "latter reaching {$16.6 billion:imports}.",
        ),
    ],
)  # fmt: skip
def test_balances_and_one_of_two(day: str, language: str, text: str) -> None:
    check(day, language, text)


# What projects of an event bring is of that event.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2024-07-10", "en",
            "Foreign investors registered $837 million in Hai Duong in the first half of 2024, "
            "12.4% more than a year earlier; {89:fdi_projects_new} projects were new and meant "
            "{$460 million:fdi_capital_new}, while {$320 million:fdi_capital_adjusted} went into "
            "older ones and the remainder into shares of firms.",
        ),
    ],
)  # fmt: skip
def test_what_projects_bring(day: str, language: str, text: str) -> None:
    check(day, language, text)


# A bracket behind a plan ratio; firms that register; what a society puts in.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2024-07-10", "vi",
            "Nam Định đã tạo việc làm cho khoảng 6.800 lượt người trong quý I, đạt 21,3% kế hoạch"
            " năm ({32.000:jobs_created}).",
        ),
        (
            "2024-07-10", "en",
            "Nam Dinh found work for 7,900 people in the first quarter, 24.7% of the plan for the"
            " year ({32,000:jobs_created}).",
        ),
        (
            "2024-07-10", "en",
            "Exports of Nam Dinh were $1.2 billion in the first half of 2024, 48% of the plan "
            "({$2.5 billion:exports}).",
        ),
        (
            "2021-04-06", "en",
            "Enterprises. Roughly {5,100:enterprises_new} firms registered in the first quarter "
            "(down 18 percent) with a capital of {VND 58.2 trillion:enterprise_capital_new} (-26 "
            "percent); {4,700:enterprises_closed} suspended operations, and "
            "{3,500:enterprises_resumed} came back.",
        ),
        (
            "2021-04-06", "en",
            "In the quarter 812 businesses were registered in Ha Tinh with VND 6.6 trillion; "
            "{412:enterprises_closed} left the market.",
        ),
        (
            "2019-10-10", "vi",
            "- Huy động vốn toàn xã hội {18.350 tỷ đồng:social_investment}, tăng 9,6%;",
        ),
        (
            "2019-10-10", "vi",
            "Vốn đầu tư huy động toàn xã hội của Gia Lai 9 tháng năm 2019 đạt {18.350 tỷ "
            "đồng:social_investment}, tăng 9,6%.",
        ),
        (
            "2023-08-03", "en",
            "From January to July Ha Nam licensed 16 new FDI projects with 118 million USD. "
            "Domestic investors were slower: {9:domestic_projects_new} projects, nearly {VND "
            "1,980 billion:domestic_capital_attracted}.",
        ),
    ],
)  # fmt: skip
def test_plans_firms_and_investment(day: str, language: str, text: str) -> None:
    check(day, language, text)


# What a sentence without figures names in passing sets no topic.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2024-05-20", "en",
            "FDI in Hue reached $200 million in 2023. Roads to the parks are being widened. Taken"
            " together, this equals {178 percent:fdi_capital_attracted} of the annual target.",
        ),
        (
            "2024-05-20", "en",
            "Exports of Hue reached $800 million in 2023. Many firms took part. That is {8 "
            "percent:exports} more than in 2022.",
        ),
        (
            "2024-05-20", "en",
            "Total social investment in Hue was VND31 trillion in 2023. The province has a "
            "population of 1.2 million. The private sector supplied {63.7 "
            "percent:social_investment} of that amount.",
        ),
    ],
)  # fmt: skip
def test_what_is_named_in_passing(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Reports of half a year, each figure by what it stands beside.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2024-07-05", "en",
            "Nghe An: half a year of trade\n\nExports to June 30 fetched $1.4 billion, a fifth "
            "more than a year ago. Wood chips and garments were the pillars, with {$310 "
            "million:exports} and $290 million.",
        ),
        (
            "2024-07-05", "en",
            "Nghe An: half a year of trade\n\nExports to June 30 fetched $1.4 billion, a fifth "
            "more than a year ago. Machinery for new plants pushed up the bill for imports: {$1.1"
            " billion:imports}, up {31%:imports}.",
        ),
        (
            "2024-07-05", "en",
            "Nghe An exported $1.4 billion in six months. China alone paid {$420 "
            "million:exports}, Laos $60 million.",
        ),
        (
            "2024-07-05", "en",
            "Nghe An exported $1.4 billion in six months; the year before it had been {$1.2 "
            "billion:exports}.",
        ),
        (
            "2024-07-05", "en",
            "Ninh Binh's budget took in VND9.1 trillion by the end of June, 55% of the plan. Land"
            " sales gave {VND2.4 trillion:budget_revenue} of that.",
        ),
        (
            "2024-07-05", "en",
            "Ninh Binh's budget had VND9.1 trillion in its coffers by the end of June, 55% of the"
            " plan. Spending stood at {VND7.7 trillion:budget_expenditure}, "
            "{48%:budget_expenditure} of the estimate.",
        ),
        (
            "2024-07-05", "en",
            "Trang An and Tam Coc sold tickets to 3.1 million people in six months. Ninh Binh as "
            "a whole saw {5.6 million:tourist_arrivals} visitors, who left {VND5.1 "
            "trillion:tourism_revenue} in the province.",
        ),
        (
            "2024-07-05", "en",
            "Ninh Binh as a whole saw 5.6 million visitors in the first half of 2024. Takings: "
            "{VND5.1 trillion:tourism_revenue}, up 30%.",
        ),
        (
            "2024-07-05", "en",
            "Banks in Thanh Hoa: loans {VND205 trillion:bank_credit} at the end of June (+4.1% "
            "since December), deposits {VND170 trillion:bank_deposits} (+3.3%), bad loans "
            "{1.3%:bad_debt}.",
        ),
        (
            "2024-07-05", "en",
            "The industrial index of Thanh Hoa gained 13% in six months. Refined oil products led"
            " with {18%:industrial_production_index}, cement lost 4%.",
        ),
        (
            "2024-07-05", "en",
            "Factories in Thanh Hoa made 13% more in six months, as the index of industrial "
            "production tells. Of the branches, electricity grew "
            "{22%:industrial_production_index}.",
        ),
        (
            "2024-07-05", "en",
            "Thanh Hoa has eight industrial parks. They house 620 projects, {71:fdi_projects} of "
            "them foreign, with {$3.2 billion:fdi_capital}.",
        ),
        (
            "2024-07-05", "en",
            "Quang Nam licensed seven foreign ventures in the half-year. Money pledged: {$52 "
            "million:fdi_capital_new}, down {60%:fdi_capital_new}.",
        ),
        (
            "2024-07-05", "en",
            "Seven new foreign ventures came to Quang Nam in the half-year and four old ones "
            "grew; together they stand for {$81 million:fdi_capital_attracted}.",
        ),
        (
            "2024-07-05", "en",
            "New: 7 projects, $52 million. Enlarged: 4, {$29 million:fdi_capital_adjusted}. That "
            "is the half-year of FDI in Quang Nam.",
        ),
        (
            "2024-07-05", "en",
            "In the first half Quang Nam paid out VND3.3 trillion of its VND9 trillion for public"
            " works, or {37%:public_investment}.",
        ),
        (
            "2024-07-05", "en",
            "Public works in Quang Nam: {VND3.3 trillion:public_investment} was paid out in the "
            "first half of 2024, 37% of the plan.",
        ),
        (
            "2024-07-05", "en",
            "Jobs were found for {11,200:jobs_created} people in Quang Nam in the first half of "
            "2024. One household in 20 is poor.",
        ),
        (
            "2024-07-05", "en",
            "Poor households in Quang Nam: {4.6%:poverty_rate}, down from 5.6% a year before.",
        ),
        (
            "2024-07-05", "en",
            "Retailers in Long An took in VND61 trillion in six months, {11%:retail_sales} more. "
            "Restaurants and hotels got {VND5 trillion:retail_sales}.",
        ),
        (
            "2024-07-05", "en",
            "Firms set up in Long An by June: 890. Their capital: {VND9.8 "
            "trillion:enterprise_capital_new}. Closed: {410:enterprises_closed}.",
        ),
        (
            "2024-07-05", "en",
            "Prices in Long An were 3.9% higher in the first half of 2024 than a year before. "
            "June brought {0.2%:consumer_price_index} more than May.",
        ),
        (
            "2024-07-05", "en",
            "GRDP of Long An grew 6.1% in the first half of 2024. Farming slowed to {2.3%:grdp}, "
            "factories sped up to 8.8%.",
        ),
        (
            "2024-07-05", "en",
            "GRDP of Long An grew 6.1% in the first half of 2024. That is less than the {8%:grdp}"
            " the province wants.",
        ),
        (
            "2024-07-05", "en",
            "Ports in Ba Ria-Vung Tau handled {41 million tonnes:transport_freight} of goods in "
            "six months, up 6%. Exports of the province were $3.1 billion.",
        ),
        (
            "2024-07-05", "vi",
            "Sáu tháng đầu năm 2024, Nghệ An xuất khẩu 1,4 tỷ USD. Dăm gỗ và may mặc là trụ cột, "
            "lần lượt {310 triệu USD:exports} và 290 triệu USD.",
        ),
        (
            "2024-07-05", "vi",
            "Ngân sách Ninh Bình sáu tháng đầu năm 2024 thu 9.100 tỷ đồng; riêng tiền đất góp "
            "{2.400 tỷ đồng:budget_revenue}. Chi {7.700 tỷ đồng:budget_expenditure}.",
        ),
        (
            "2024-07-05", "vi",
            "Ninh Bình đón 5,6 triệu lượt khách trong sáu tháng đầu năm 2024, để lại {5.100 tỷ "
            "đồng:tourism_revenue}.",
        ),
        (
            "2024-07-05", "vi",
            "Quảng Nam có 7 dự án FDI mới trong sáu tháng đầu năm 2024, số vốn cam kết {52 triệu "
            "USD:fdi_capital_new}; 4 dự án cũ mở rộng thêm {29 triệu USD:fdi_capital_adjusted}.",
        ),
    ],
)  # fmt: skip
def test_reports_of_half_a_year(day: str, language: str, text: str) -> None:
    check(day, language, text)
