"""What a figure is of, in other words: visitors, jobs, growth, places held, parts, lines that go on."""

import pytest

from tests.extract.test_topics_told import check


# People who came, where a text speaks of holidays, are visitors; a number in words with its scale needs no noun.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2024-07-05",
            "en",
            "Quang Ninh's hotels are full again. According to the tourism department, {9.8 "
            "million:tourist_arrivals} people came in the first six months of 2024.",
        ),
        (
            "2024-07-05",
            "en",
            "Tourism in Quang Ninh: {1.9 million:tourist_arrivals} of those who came were foreigners.",
        ),
        (
            "2024-07-05",
            "en",
            "Phu Quoc island had 2.1 million tourists in the half year. In June alone, "
            "{512,000:tourist_arrivals} people came to the island.",
        ),
        (
            "2024-07-05",
            "en",
            "Khanh Hoa was visited by {4.7 million:tourist_arrivals} people between January and June.",
        ),
        (
            "2024-07-05",
            "en",
            "Sa Pa's tourism has recovered: {1.6 million:tourist_arrivals} people made the trip up "
            "the mountain in six months.",
        ),
        ("2024-07-05", "en", "The beaches of Da Nang lured {3.2 million:tourist_arrivals} holidaymakers in the half."),
        (
            "2024-07-05",
            "en",
            "Tourism is booming in Ninh Binh, to which {5.1 million:tourist_arrivals} people "
            "travelled in the first half of the year, {18 per cent:tourist_arrivals} more than "
            "before.",
        ),
        (
            "2024-07-05",
            "en",
            "By December the province wants to count some 6.1 million arrivals, where its plan says "
            "{five million:tourist_arrivals}.",
        ),
        (
            "2024-07-05",
            "en",
            "Guests numbered {3.4 million:tourist_arrivals}, of whom one in ten held a foreign passport.",
        ),
        ("2024-07-05", "en", "Quang Ninh has {1.4 million:population} people and 13 towns and districts."),
        ("2024-07-05", "en", "Tourism does well in Da Lat, a city of {250,000:population} people."),
        ("2024-07-05", "en", "Hotels in Nha Trang employ {42,000:workers} people."),
        (
            "2023-08-02",
            "en",
            "Mui Ne's resorts are booked out. {640,000:tourist_arrivals} people have arrived since June began.",
        ),
        (
            "2023-08-02",
            "en",
            "The beach town of Sam Son is packed: {7.8 million:tourist_arrivals} people flocked there"
            " in seven months, up 14%.",
        ),
        (
            "2023-08-02",
            "en",
            "Con Dao's hotels report that in July {61,000:tourist_arrivals} people made the journey "
            "to the archipelago.",
        ),
        (
            "2023-08-02",
            "en",
            "For Ly Son, an island that lives on visitors, {212,000:tourist_arrivals} persons came in"
            " the first half, against 190,000 a year before.",
        ),
        ("2023-08-02", "en", "Hotels in Hue were repaired. {120,000:population} people live in its old quarter."),
    ],
)
def test_people_who_came(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Work that people were helped to is made anew; employment itself is of workers.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        ("2023-12-14", "en", "In 2023, Soc Trang helped {32,100:jobs_created} workers to a job."),
        ("2023-12-14", "en", "Nghe An: nearly {47,000:jobs_created} people get work"),
        ("2023-12-14", "en", "{14,800:jobs_created} workers found new jobs in An Giang."),
        ("2023-12-14", "en", "Ben Tre put {21,000:jobs_created} labourers into work over the year."),
        ("2023-12-14", "en", "Employment was arranged for {18,300:jobs_created} people in Tra Vinh in 2023."),
        (
            "2023-12-14",
            "en",
            "Over the year {25,600:jobs_created} residents of Dak Nong took up jobs, {102%:jobs_created} of plan.",
        ),
        ("2023-12-14", "en", "New jobs in Hue: {17,400:jobs_created}, up 6% on the year."),
        ("2023-12-14", "en", "Work was found for {9,900:jobs_created} persons in Kon Tum."),
        (
            "2021-01-05",
            "en",
            "676 firms were dissolved. Employment fell by {6.2 per cent:workers} to {535,600:workers}.",
        ),
        ("2021-01-05", "en", "676 firms were dissolved. The number of people in work shrank {4 per cent:workers}."),
        ("2023-12-14", "en", "The parks of Binh Duong employ {510,000:workers} workers."),
        ("2022-12-20", "en", "Over twelve months Thanh Hoa steered {58,700:jobs_created} labourers into employment."),
        ("2022-12-20", "en", "In Bac Kan {5,100:jobs_created} people secured jobs in 2022, 104 percent of the goal."),
        ("2022-12-20", "en", "Jobs were provided for {22,400:jobs_created} residents of Quang Binh in 2022."),
        ("2022-12-20", "en", "Ca Mau got {38,000:jobs_created} people into work during the year."),
        ("2022-12-20", "en", "Employment in Hai Duong's parks climbed {5 percent:workers}."),
    ],
)
def test_work_found(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Growth that is aimed at or labels a row is of the economy; a clause of concession tells of something else.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2021-01-05",
            "en",
            "Hai Phong's budget took in VND31 trillion. The city aims for a recovery of {7 per cent:grdp} in 2021.",
        ),
        (
            "2021-01-05",
            "en",
            "Next year Soc Trang plans to lift rice exports to $500 million and growth to {7 percent:grdp}.",
        ),
        (
            "2021-01-05",
            "en",
            "The parks hold 900 foreign projects. {11%:grdp} remains the growth goal for the whole year.",
        ),
        ("2021-11-05", "en", "Growth in Dak Nong may come out at 6.1% in 2021, short of the goal of {7%:grdp}."),
        (
            "2021-01-05",
            "en",
            "Exports were $2 billion in 2020. For 2021 the provincial council has set growth of {8.5%:grdp}.",
        ),
        (
            "2021-01-05",
            "en",
            "Credit rose 9%. Full-year growth is now projected at {8.1 pct:grdp}, a whisker above the goal.",
        ),
        (
            "2021-01-05",
            "en",
            "Exports in 2020 were $3 billion. The province wants its economy to be {7.5 percent:grdp} bigger in 2021.",
        ),
        ("2018-01-05", "en", "Results of 2017, for comparison: growth {7.7%:grdp}; budget VND28,250 billion."),
        ("2018-01-05", "en", "Poverty rate cut by 0.5 percentage points. Results of 2017: growth {7.7%:grdp}."),
        (
            "2010-01-05",
            "en",
            "Binh Phuoc still managed GDP growth of {9.2 per cent:grdp} in 2009 although exports had fallen.",
        ),
        ("2021-01-05", "en", "Exports were $2 billion in 2020. Growth of {12%:exports} is planned for this year."),
        (
            "2021-01-05",
            "en",
            "In 2020 Ca Mau's shrimp exports brought in $900 million. The target for 2021 is growth of {8%:exports}.",
        ),
        ("2021-01-05", "en", "Tourist arrivals hit 3 million. The goal for 2021 is a rise of {20%:tourist_arrivals}."),
        (
            "2021-01-05",
            "en",
            "Hai Phong's ports handled 142 million tonnes. At least {12 per cent:grdp} is still the "
            "growth target for the whole year.",
        ),
        ("2021-01-05", "en", "Ha Nam posted GRDP growth of {8.4%:grdp} last year even though exports dipped."),
        ("2021-01-05", "en", "In 2021 Nam Dinh means to raise exports to $2.5 billion and growth to {8%:grdp}."),
        ("2021-01-05", "en", "Achievements of 2020: growth {6.9%:grdp}, budget VND9,000 billion."),
        ("2021-01-05", "en", "Tien Giang hopes for an expansion of {7 percent:grdp} this year."),
        ("2021-01-05", "en", "Ben Tre's rice shipments were 90,000 tonnes, an expansion of {7 percent:export_volume}."),
    ],
)
def test_growth_of_all(day: str, language: str, text: str) -> None:
    check(day, language, text)


# A place held is a rank; what is second of a row of meetings is none.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2024-06-25",
            "en",
            "Tay Ninh had 388 valid FDI projects with $9.8 billion in all. "
            "That puts it {tenth:fdi_capital} in Vietnam.",
        ),
        (
            "2024-06-25",
            "en",
            "By locality, Bac Ninh is in front with $4.9 billion of FDI this year. Hai Phong holds "
            "the {second:fdi_capital_attracted} place with $4.7 billion.",
        ),
        (
            "2024-06-25",
            "en",
            "By locality, Bac Ninh is in first place with $4.9 billion of FDI this year, and Hai "
            "Phong in {second:fdi_capital_attracted} with $4.7 billion.",
        ),
        (
            "2024-06-25",
            "en",
            "The runner-up among FDI destinations this year is Hai Phong, "
            "{second:fdi_capital_attracted} with $4.7 billion.",
        ),
        (
            "2024-06-25",
            "en",
            "With exports of $5 billion in six months Hai Phong was placed {third:exports} nationwide.",
        ),
        (
            "2024-06-25",
            "en",
            "In five months Long An drew $310 million of FDI; this put it in {ninth:fdi_capital_attracted} position.",
        ),
        (
            "2024-06-25",
            "en",
            "By the end of May the province had 600 FDI projects with $12 billion, "
            "{sixth:fdi_capital} among all provinces.",
        ),
        (
            "2024-08-25",
            "en",
            "Vinh Phuc has drawn $640 million of FDI this year, which gives it "
            "{eighth:fdi_capital_attracted} place in the country.",
        ),
        ("2024-08-25", "en", "Dong Nai, with exports of $13 billion, occupies the {fourth:exports} position."),
        (
            "2024-08-25",
            "en",
            "Singapore tops the investors in Bac Giang this year with $400 million and China comes in"
            " {second:fdi_capital_attracted} with $310 million.",
        ),
    ],
)
def test_places_held(day: str, language: str, text: str) -> None:
    check(day, language, text)


# What follows by event is a part of the whole before it; in Vietnamese, too.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2023-10-05",
            "en",
            "FDI into Bac Giang totalled {$1.4 billion:fdi_capital_attracted} in nine months, "
            "comprising $900 million in new projects and $500 million of additions.",
        ),
        (
            "2023-10-05",
            "en",
            "In nine months Bac Giang licensed 60 FDI projects. Registered FDI was {$1.4 "
            "billion:fdi_capital_attracted}, including $900 million of new projects and $500 million "
            "added to old ones.",
        ),
        (
            "2023-10-05",
            "en",
            "In nine months Bac Giang licensed 60 FDI projects. The capital, {$1.4 "
            "billion:fdi_capital_attracted}, of which $900 million was new and $500 million added, is"
            " a record.",
        ),
        (
            "2023-10-05",
            "en",
            "In nine months Bac Giang licensed 60 FDI projects with {$900 million:fdi_capital_new}, "
            "of which Japan put in $200 million and Korea $300 million.",
        ),
        (
            "2025-10-08",
            "vi",
            "Chín tháng, Bắc Giang cấp mới 50 dự án FDI và điều chỉnh 20 dự án; tổng vốn cấp mới và "
            "tăng thêm {800 triệu USD:fdi_capital_attracted}.",
        ),
        (
            "2025-10-08",
            "vi",
            "Quý III/2025, Long An duyệt thêm 64 dự án. Về vốn ngoại, tổng đăng ký là {0,9"
            " tỷ USD:fdi_capital_attracted}: 28 dự án mới góp 610 triệu USD, còn 290 triệu USD là của 19 "
            "lượt dự án xin tăng vốn.",
        ),
        (
            "2025-10-08",
            "vi",
            "Chín tháng, Hưng Yên cấp mới 60 dự án FDI. Tổng vốn ngoại vào tỉnh là {900 triệu "
            "USD:fdi_capital_attracted}, trong đó vốn cấp mới 600 triệu USD, vốn bổ sung 300 triệu "
            "USD.",
        ),
        (
            "2023-12-02",
            "vi",
            "Sau 7 tháng, các khu công nghiệp Vĩnh Phúc có 23 dự án FDI mới; 12 dự án cũ tăng vốn. "
            "Tổng vốn mới và vốn thêm là {0,4 tỷ USD:fdi_capital_attracted}.",
        ),
        (
            "2025-12-20",
            "vi",
            "Sang năm 2026, Hải Dương muốn kéo về ít nhất {1 tỷ USD:fdi_capital_attracted} vốn FDI thế hệ mới.",
        ),
        ("2021-01-20", "vi", "Vốn FDI vào tỉnh năm 2020 mới chừng {300 triệu USD:fdi_capital_attracted}."),
        (
            "2018-07-10",
            "vi",
            "Bán ra nước ngoài 655 triệu USD, nhập về 401 triệu USD. Xuất siêu 254 triệu USD. Thị trường: "
            "Mỹ {42%:exports}, EU 19%, Nhật 14%.",
        ),
        (
            "2024-07-10",
            "vi",
            "Nửa đầu năm, cà phê Đắk Lắk bán ra nước ngoài 191.000 tấn. Hồ tiêu: {3.900 "
            "tấn:export_volume}, 19,6 triệu USD.",
        ),
        (
            "2025-10-08",
            "vi",
            "Qua ba quý, Nam Định trao giấy phép cho 42 dự án FDI, tổng vốn {310 triệu USD:fdi_capital_new}, "
            "trong đó có 20 dự án của Nhật Bản.",
        ),
        (
            "2025-10-08",
            "vi",
            "Tính đến nay, 451.000 lao động làm việc ở Bình Dương, trong đó {198.000:workers} người "
            "làm trong khu công nghiệp.",
        ),
    ],
)
def test_wholes_of_parts(day: str, language: str, text: str) -> None:
    check(day, language, text)


# A line labelled by a time goes on; it collected, their spending, the trade in some goods.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2019-12-02",
            "en",
            "Trade\n- Retail sales in October: 4,310 billion VND,"
            " up 0.9% on September.\n- 11 months: {52,330 billion VND:retail_sales}, up "
            "14.2%.",
        ),
        (
            "2019-12-02",
            "en",
            "Retail sales in November: 5,018 billion VND.\nEleven months: {52,330 billion VND:retail_sales}, up 14.2%.",
        ),
        ("2019-12-02", "en", "- Exports in May: $210 million\\n- Five months: {$980 million:exports}, up 8%"),
        (
            "2019-12-02",
            "en",
            "Foreign trade\n- Imports in May: $110 million\n- January to May: {$480 million:imports}, up 8%",
        ),
        (
            "2023-04-12",
            "en",
            "In the first quarter of this year Quang Ninh's GRDP was up {8.06%:grdp} and it collected"
            " nearly {VND14.3 trillion:budget_revenue}.",
        ),
        (
            "2023-04-12",
            "en",
            "Quang Ninh's economy expanded by 8.06% in the quarter. It took in {VND14.3 "
            "trillion:budget_revenue} in taxes and fees.",
        ),
        (
            "2025-07-12",
            "en",
            "Ca Mau spent VND3 trillion of public money. Visitors in the half: 4.6 million; their "
            "spending: {4.4 trillion dong:tourism_revenue}.",
        ),
        (
            "2018-12-20",
            "en",
            "To 51 markets went goods of Vinh Phuc worth 3.3 billion dollars, {16.1 percent:exports} above 2017.",
        ),
        (
            "2012-12-20",
            "en",
            "Rice weighs on Kien Giang, which earned 352 million USD from exports. The rice trade is "
            "the reason: 521,000 tons for {216 million USD:exports}.",
        ),
        (
            "2014-09-20",
            "en",
            "Pangasius exports were 137,600 tonnes by August for US$371 million. In volume that was "
            "2.4% less; in value, since prices were firm, {1.9%:exports} more.",
        ),
        ("2010-07-20", "en", "Deposits at banks stood at VND17,900 bln; loans at {VND19,250 bln:bank_credit}."),
        (
            "2024-07-20",
            "en",
            "Coffee exports of Dak Lak were 548.7 million USD.\nPepper: 2,900 tonnes, {12.4 million "
            "USD:exports} (up 41 per cent).",
        ),
        ("2024-07-20", "en", "The bean trade of Dak Lak with Japan, both ways, came to {$90 million:trade_turnover}."),
        ("2019-12-02", "en", "- Exports in May: $210 million\\n- Imports, five months: {$980 million:imports}, up 8%"),
        (
            "2019-06-02",
            "en",
            "Domestic trade\n- Retail turnover in May: VND4,100 billion\n- Five months: {VND20,300 "
            "billion:retail_sales}, up 11%",
        ),
        (
            "2023-10-12",
            "en",
            "In nine months Hue's GRDP rose 7% and it took in nearly {VND8 trillion:budget_revenue} for the budget.",
        ),
        ("2024-10-12", "en", "Ninh Binh received 7 million guests; their outlays: {VND7.4 trillion:tourism_revenue}."),
        (
            "2024-10-12",
            "en",
            "Nam Dinh sold 1.9 billion dollars worth of garments to 40 markets, {9 percent:exports} "
            "more than a year ago.",
        ),
        (
            "2024-10-12",
            "en",
            "Deposits came to VND80 trillion and loans were {VND71 trillion:bank_credit} in Thai Binh.",
        ),
        (
            "2025-01-10",
            "en",
            "Coffee alone brought in US$1.21 billion. Purchases from overseas, chiefly "
            "machinery and cotton, were worth {US$218 million:imports}.",
        ),
        ("2025-01-10", "en", "Exports came to $1.2 billion. Imports, chiefly machines, cost {$329 million:imports}."),
        (
            "2018-01-10",
            "en",
            "In 2017 Ha Nam gave licences to 33 FDI projects worth USD 402 million, and 17 older ones"
            " raised theirs by USD 77 million. All told that was {2.1 times:fdi_capital_attracted} the figure of "
            "2016.",
        ),
        (
            "2014-09-10",
            "en",
            "Can Tho sold 300,000 tonnes of rice abroad for $140 million. The volume fell 3%; its "
            "value, despite the dollar, rose {2%:exports}.",
        ),
        (
            "2024-09-10",
            "en",
            "Gia Lai's coffee exports were $400 million.\nRubber: 9,000 tonnes, {$14 million:exports} (up 5%).",
        ),
        (
            "2024-09-10",
            "en",
            "Thanh Hoa shipped goods worth $2.1 billion to 43 markets. Garments ({780 "
            "million:exports}) and footwear (640 million) led.",
        ),
    ],
)
def test_told_on(day: str, language: str, text: str) -> None:
    check(day, language, text)
