"""Which years and months a text is on: those ahead of it, those that it enters, those that only name an event."""

import pytest

from tests.extract.test_english import check as check_english
from tests.extract.test_vietnamese import check as check_vietnamese


# --- What is listed below a year still to come is aimed at for it, whatever the line says of the year.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-12-09",
         "Hue Council met on Monday.\n\nIn 2025 exports came to $3.1 billion.\n\nThe figures written into next "
         "year's resolution:\n- GRDP growth: 10%\n- exports: «$3.5 billion»",
         "of exports at 2026 as target"),
        ("2023-12-06",
         "Ben Tre's GRDP grew 5.9% in 2023, and its budget took in VND5.9 trillion.\n\nWhat the province has set "
         "itself for 2024:\n• growth 7%\n• budget receipts «VND6.4 trillion»\n• exports $1.6 billion",
         "of budget_revenue at 2024 as target"),
        ("2022-12-08",
         "Exports of Quang Tri reached $300 million in 2022, up 9%.\n\n2023 in the plan just passed: exports «$330 "
         "million»; growth 7%; 15,000 jobs.",
         "of exports at 2023 as target"),
        ("2019-12-10",
         "Dong Thap's economy expanded 6.5% in 2019.\n\nIn the coming year, by decision of the provincial "
         "council:\nGrowth: «7%»\nExports: $1.1 billion",
         "of grdp at 2020 as target"),
        ("2025-12-09",
         "Nghe An published its figures on Friday.\n\nFor the eleven months of 2025 the office counts:\n+ exports: "
         "«$3.2 billion»;\n+ imports: $2.1 billion.",
         "of exports at 2025-01-01/P11M as actual"),
        ("2025-12-09",
         "Nghe An looks to 2026 with hope.\n\nThe figures for eleven months are these:\n+ exports: «$3.2 "
         "billion»;\n+ imports: $2.1 billion.",
         "of exports at 2025-01-01/P11M as actual"),
        ("2022-12-15",
         "Tay Ninh's exports came to $6.9 billion in 2022.\n\nHere is what deputies expect 2023 to look like:\n- "
         "exports «$7.2 billion»\n- new firms 700",
         "of exports at 2023 as target"),
        ("2018-12-10",
         "In 2018 Bac Lieu grew 8.3%.\n\nTo be achieved by the end of 2019:\n* exports: «$760 million»\n* state "
         "revenue: VND3.2 trillion",
         "of exports at 2019 as target"),
        ("2020-12-09",
         "Binh Thuan's budget took in VND9 trillion in 2020.\n\nIn next year's paper, adopted unanimously, stand "
         "the following numbers:\n(1) growth of 7.2%;\n(2) exports of «$480 million»;",
         "of exports at 2021 as target"),
    ],
)  # fmt: skip
def test_year_ahead_heads_a_list(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- What is listed below a year still to come is aimed at for it, whatever the line says of the year.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-12-10",
         "Năm 2024 GRDP Nam Định tăng 10%; xuất khẩu đạt 3,35 tỷ USD.\n\nCác con số được giao cho năm tới: xuất "
         "khẩu «4 tỷ USD», ngân sách thu 11.300 tỷ đồng.",
         "of exports at 2025 as target"),
        ("2024-12-10",
         "Năm 2024 GRDP Nam Định tăng 10%; xuất khẩu đạt 3,35 tỷ USD.\n\nSang năm 2025, tỉnh đặt ra: xuất khẩu «4 "
         "tỷ USD», ngân sách thu 11.300 tỷ đồng.",
         "of exports at 2025 as target"),
        ("2021-12-09",
         "Xuất khẩu của Cà Mau năm 2021 đạt 1,1 tỷ USD.\n\nSang năm 2022, HĐND giao UBND tỉnh thực hiện:\n- GRDP "
         "tăng «6,5%»;\n- xuất khẩu 1,2 tỷ USD.",
         "of grdp at 2022 as target"),
    ],
)  # fmt: skip
def test_year_ahead_heads_a_list_in_vietnamese(published: str, text: str, expected: str) -> None:
    check_vietnamese(text, expected, published)


# --- What grows by so much a year grows so over the years told before.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2016-05-02",
         "In the five years to 2020 Ben Tre means to raise its exports by a yearly «12%».",
         "of exports is change_avg at 2016-01-01/P5Y as target"),
        ("2016-05-02",
         "Between 2011 and 2015 exports of Ben Tre grew by «12%» a year on average.",
         "of exports is change_avg at 2011-01-01/P5Y as actual"),
        ("2010-11-02",
         "Thai Binh's plan for the five years 2011-2015 puts growth at «12%» per annum; by the end of the term "
         "industry should be 40% of GDP.",
         "of grdp is change_avg at 2011-01-01/P5Y as target"),
        ("2025-11-02",
         "Hue set its goals for 2026-2030: annual growth of 10%; exports up «12%» every year; budget revenue of "
         "VND30 trillion in 2030.",
         "of exports is change_avg at 2026-01-01/P5Y as target"),
        ("2023-10-12",
         "Exports of Ha Nam grew «9%» year on year in the first nine months.",
         "of exports is change_yoy at 2023-01-01/P9M as actual"),
        ("2023-10-12",
         "Ha Nam's plan for 2021-2025 aims at growth of 9% a year. In nine months of this year its GRDP rose «8%».",
         "of grdp is change_yoy at 2023-01-01/P9M as actual"),
        ("2021-12-12",
         "Ha Nam's council passed the plan for 2022. Annual growth is to be «9%».",
         "of grdp is change_yoy at 2022 as target"),
        ("2023-10-12",
         "Ha Nam's plan for 2021-2025 is ambitious. In nine months of this year exports were up «8%» on a year ago.",
         "of exports is change_yoy at 2023-01-01/P9M as actual"),
        ("2023-10-12",
         "Ha Nam's plan for 2021-2025 is ambitious. Exports of $3 billion last year were «8%» more than a year "
         "earlier.",
         "of exports is change_yoy at 2022 as actual"),
        ("2020-11-12",
         "Delegates in Yen Bai set the course for 2021-2025.\n\nSix figures stand out. GRDP: plus «7.5%» a year. "
         "Exports: $300 million in 2025.",
         "of grdp is change_avg at 2021-01-01/P5Y as target"),
        ("2015-10-12",
         "Soc Trang's congress has adopted a resolution for 2016-2020, under which state revenue is to swell by "
         "«15%» annually.",
         "of budget_revenue is change_avg at 2016-01-01/P5Y as target"),
        ("2021-01-12",
         "Looking back on 2016-2020, Bac Ninh's report notes that exports climbed an average of «8.6%» every year, "
         "to $39 billion in 2020.",
         "of exports is change_avg at 2016-01-01/P5Y as actual"),
    ],
)  # fmt: skip
def test_years_of_a_mean(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- What grows by so much a year grows so over the years told before.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2020-10-12",
         "Giai đoạn 2021-2025, Hà Nam phấn đấu GRDP tăng «9%»/năm.",
         "of grdp is change_avg at 2021-01-01/P5Y as target"),
        ("2020-10-12",
         "Trong nhiệm kỳ 2021-2025, Đảng bộ tỉnh Hưng Yên phấn đấu đưa kim ngạch xuất khẩu tăng «10%» một năm.",
         "of exports is change_avg at 2021-01-01/P5Y as target"),
    ],
)  # fmt: skip
def test_years_of_a_mean_in_vietnamese(published: str, text: str, expected: str) -> None:
    check_vietnamese(text, expected, published)


# --- A month that only names an event dates nothing behind it; what a sentence comes back to does.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2019-10-04",
         "Nghe An's nine months\n\nDespite the floods of August, the province ended the nine months in good shape. "
         "Exports were worth «$800 million».",
         "of exports at 2019-01-01/P9M"),
        ("2022-10-04",
         "Nine months of Ninh Thuan\n\nThe drought that began in March broke before the end of the third quarter. "
         "Exports in the nine months rose 9%. Imports came to «$40 million».",
         "of imports at 2022-01-01/P9M"),
        ("2024-10-08",
         "Quang Ninh after Yagi\n\nTyphoon Yagi of September cost Quang Ninh dearly, yet over nine months its "
         "economy gained. GRDP grew «8%».",
         "of grdp at 2024-01-01/P9M"),
        ("2024-10-08",
         "Hai Phong after Yagi\n\nOver nine months the city did well, though Yagi struck in September. Budget "
         "revenue reached «VND80 trillion».",
         "of budget_revenue at 2024-01-01/P9M"),
        ("2017-12-29",
         "Khanh Hoa, where Typhoon Damrey landed in November, closes 2017 with a gain. Exports came to «$1.3 "
         "billion».",
         "of exports at 2017"),
        ("2024-05-06",
         "In April, trade of Lang Son picked up. Exports came to «$130 million».",
         "of exports at 2024-04"),
        ("2024-05-06",
         "Lang Son's exports recovered in April. They came to «$130 million».",
         "of exports at 2024-04"),
        ("2024-05-06",
         "Lang Son in April: exports came to $130 million. Imports reached «$90 million».",
         "of imports at 2024-04"),
        ("2022-07-05",
         "Long An shrugs off the June fuel shock\n\nNeither the fuel shock nor the floods, which struck in June, "
         "kept Long An from a strong first half. Exports were «$3.6 billion».",
         "of exports at 2022-S1"),
        ("2019-10-05",
         "Dak Lak after the July drought\n\nThe third quarter, driest in a decade, is over. Nine-month exports of "
         "Dak Lak came to $400 million, and imports to «$90 million».",
         "of imports at 2019-01-01/P9M"),
        ("2020-12-29",
         "Da Nang: the August wave and its bill\n\nThe city closes 2020, a year marked by the July outbreak, in "
         "the red. It welcomed «2.7 million» visitors, and took in VND21 trillion in revenue.",
         "of tourist_arrivals at 2020"),
        ("2023-06-05",
         "Binh Duong's May exports edge up\n\nThe May exports were the best of the year. They came to «$2.6 "
         "billion».",
         "of exports at 2023-05"),
    ],
)  # fmt: skip
def test_month_of_an_event(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- A month that only names an event dates nothing behind it; what a sentence comes back to does.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2021-10-08",
         "Sau đợt dịch hồi tháng 7, Bến Tre bước qua 9 tháng với nhiều khó khăn. Xuất khẩu đạt «900 triệu USD».",
         "of exports at 2021-01-01/P9M"),
    ],
)  # fmt: skip
def test_month_of_an_event_in_vietnamese(published: str, text: str, expected: str) -> None:
    check_vietnamese(text, expected, published)


# --- A year that is only entered tells of the one before.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2020-01-03",
         "Hue enters 2020 in good heart\n\nThe city's exports reached «$1.1 billion», 9% more than planned.",
         "of exports at 2019 as actual"),
        ("2021-01-06",
         "Nghe An greets the new year 2021 with a record\n\nBudget revenue amounted to «VND17 trillion», up 8%.",
         "of budget_revenue at 2020 as actual"),
        ("2020-12-29",
         "On the threshold of 2021, Long An looks back.\n\nExports earned «$6.1 billion».",
         "of exports at 2020 as actual"),
        ("2019-01-09",
         "Ahead of 2019, Phu Tho counted what it had sold abroad.\n\nExports earned «$2.1 billion», a third more "
         "than in 2017.",
         "of exports at 2018 as actual"),
        ("2023-01-05",
         "Going into 2023, Da Nang has every reason to smile. It received «3.7 million» visitors, and took in "
         "VND22 trillion.",
         "of tourist_arrivals at 2022 as actual"),
        ("2018-05-10",
         "Binh Duong in 2018: a good start\n\nExports came to «US$8.6 billion» in four months.",
         "of exports at 2018-01-01/P4M as actual"),
        ("2018-12-20",
         "Binh Duong's 2018\n\nExports came to «US$28.6 billion», up 16.9%.",
         "of exports at 2018 as actual"),
        ("2018-12-20",
         "Money flowed into Binh Duong in 2018\n\nForeign investors registered «US$1.6 billion».",
         "of fdi_capital_attracted at 2018 as actual"),
        ("2022-01-06",
         "Can Tho strides into 2022 after a year of lockdowns\n\nBudget receipts were «VND11 trillion», a tenth "
         "above the estimate.",
         "of budget_revenue at 2021"),
        ("2025-12-30",
         "On the eve of the new year 2026, officials of Lam Dong spoke of a good harvest. The province welcomed "
         "«20 million» visitors.",
         "of tourist_arrivals at 2025"),
    ],
)  # fmt: skip
def test_year_entered(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


# --- A year that is only entered tells of the one before.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2018-01-10",
         "Bình Dương bước vào năm 2018 với nhiều niềm vui\n\nKim ngạch xuất khẩu đạt «28,6 tỷ USD», tăng 16,9%.",
         "of exports at 2017 as actual"),
        ("2018-01-10",
         "Trước thềm năm mới 2018, Bình Dương công bố nhiều con số. Kim ngạch xuất khẩu đạt «28,6 tỷ USD», tăng "
         "16,9%.",
         "of exports at 2017 as actual"),
        ("2024-01-03",
         "Quảng Nam hướng tới năm mới 2024\n\nNgân sách thu về «21.400 tỷ đồng», tức 97% dự toán giao.",
         "of budget_revenue at 2023"),
    ],
)  # fmt: skip
def test_year_entered_in_vietnamese(published: str, text: str, expected: str) -> None:
    check_vietnamese(text, expected, published)
