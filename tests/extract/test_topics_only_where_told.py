"""What a sentence tells is of the topic before only where its own words leave room for that."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2022-08-05", "Son La exported 12,000 tonnes of plums in 2022. The home market absorbed «48,000 "
         "tonnes».",
         "role unclassified"),
        ("2022-08-05", "Ben Tre exported 9,000 tonnes of pomelos in 2022; supermarkets and wholesale markets "
         "took «27,000 tonnes».",
         "role unclassified"),
        ("2022-08-05", "Exports of Hai Duong lychees came to 25,000 tonnes in 2022. Farmers and middlemen "
         "together pulled in «VND2,821 billion».",
         "role unclassified"),
        ("2022-08-05", "Exports of Hai Duong lychees came to 25,000 tonnes in 2022. Farmers pocketed «VND1,400 "
         "billion» from the crop.",
         "role unclassified"),
        ("2022-11-05", "Dak Nong exported 45,000 tonnes of pepper in 2022. Its fields yielded «70,000 tonnes» "
         "of pepper, up 7.5 percent.",
         "of product_output is level value 70000"),
        ("2022-11-05", "Dak Nong exported 45,000 tonnes of pepper in 2022. The orchards bore 70,000 tonnes of "
         "pepper, up «7.5 percent».",
         "of product_output is change_yoy"),
        ("2022-11-05", "Gia Lai's coffee exports were 545,000 tonnes in 2022. Farms turned out «270,000 tonnes» "
         "of coffee.",
         "of product_output is level value 270000"),
        ("2022-08-05", "Quang Ninh had 5.16 million visitors in the first half of 2022, «158,000» of them from "
         "other countries.",
         "of tourist_arrivals item international value 158000"),
        ("2022-08-05", "Phu Tho welcomed 400,000 guests in the first half of 2022, of whom «8,000» came from "
         "abroad.",
         "of tourist_arrivals item international value 8000"),
        ("2024-12-05", "Ninh Thuan harvested 9,000 tonnes of grapes in 2023; 800 tonnes were exported. Domestic "
         "consumers ate «8,200 tonnes».",
         "role unclassified"),
        ("2024-12-05", "In 2023 Tien Giang exported 20,000 tonnes of durian. The orchards of the province "
         "produced «300,000 tonnes» of durian.",
         "of product_output"),
        ("2024-12-05", "In 2023 Tien Giang exported 20,000 tonnes of durian. Trees on 17,000 hectares bore "
         "«300,000 tonnes».",
         "of product_output"),
        ("2024-12-05", "Tien Giang exported 20,000 tonnes of durian in 2023. Households earned «4,000 billion "
         "VND».",
         "role unclassified"),
        ("2024-12-05", "Exports of Tien Giang were 20,000 tonnes of durian in 2023. A packing house cost «400 "
         "billion VND».",
         "role unclassified"),
        ("2024-12-05", "Tien Giang exported goods for 5 billion USD in 2023. Its hotels received 1.5 million "
         "guests, «300,000» from overseas.",
         "of tourist_arrivals item international"),
        ("2024-12-05", "Loans in An Giang came to 95,000 billion VND at the end of 2023; mortgage rates fell "
         "from 13% to «10%».",
         "role unclassified"),
    ],
)  # fmt: skip
def test_done_by_others(day: str, text: str, expected: str) -> None:
    """What is taken at home, borne by the land or earned by growers is no trade, whatever was told before."""
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2022-08-05", "Hải Dương xuất khẩu 25.000 tấn vải năm 2022. Thị trường trong nước tiêu thụ «35.000 "
         "tấn».",
         "role unclassified"),
        ("2022-08-05", "Sơn La xuất khẩu 12.000 tấn mận năm 2022. Các siêu thị, chợ đầu mối lấy «48.000 tấn».",
         "role unclassified"),
        ("2022-11-05", "Đắk Nông xuất khẩu 45.000 tấn hồ tiêu năm 2022. Các vườn tiêu cho thu «70.000 tấn» hồ "
         "tiêu, tăng 7,5%.",
         "of product_output is level value 70000"),
        ("2024-12-05", "Các thị trường trong nước lấy «8.000 tấn» na, trong khi Lạng Sơn xuất khẩu 2.000 tấn "
         "năm 2023.",
         "role unclassified"),
    ],
)  # fmt: skip
def test_done_by_others_in_vietnamese(day: str, text: str, expected: str) -> None:
    """What is taken at home, borne by the land or earned by growers is no trade, whatever was told before."""
    check_vietnamese(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2013-09-05", "In 2012, Nam Dinh had 600 firms founded, while «210» shut down.",
         "of enterprises_closed value 210"),
        ("2013-09-05", "Nam Dinh saw 600 firms founded in 2012; «210» closed and 90 came back.",
         "of enterprises_closed value 210"),
        ("2013-09-05", "Nam Dinh saw 600 firms founded in 2012; 210 closed and «90» came back.",
         "of enterprises_resumed value 90"),
        ("2024-01-05", "In 2023 Ha Nam licensed 44 FDI projects, while Thai Binh had «18».",
         "of fdi_projects_new in thai-binh value 18"),
        ("2021-04-05", "In the first quarter of 2021 Ha Nam created 4,600 jobs, 23% of the year's plan "
         "(«20,000»).",
         "of jobs_created at 2021 as target value 20000"),
        ("2023-01-05", "In 2022 Quang Tri received 1.6 million visitors. In 2023: GRDP growth of 8% and "
         "visitors «2 million».",
         "of tourist_arrivals at 2023"),
        ("2025-11-05", "Long An drew 60 new FDI projects with 300 million USD in 2024; 30 others added 100 "
         "million USD, and foreigners bought shares for 20 million USD. The three channels added "
         "up to «420 million USD».",
         "of fdi_capital_attracted"),
        ("2010-11-26", "Hai Phong exported goods for 510 million USD in 11 months of 2010. By sector: State "
         "firms 132 million USD; private firms 200 million USD; FDI «178 million USD» (up 12%).",
         "of exports item fdi-sector"),
        ("2024-07-05", "Gia Lai's coffee exports weighed 98,000 tonnes in the first half of 2024, earning 310.5 "
         "million USD. Pepper: «6,100 tonnes», 23.7 million USD (up 9 per cent).",
         "of export_volume item pepper"),
        ("2024-07-05", "Gia Lai's coffee exports weighed 98,000 tonnes in the first half of 2024, earning 310.5 "
         "million USD. Pepper: 6,100 tonnes, «23.7 million USD» (up 9 per cent).",
         "of exports item pepper"),
        ("2024-12-05", "Cao Bang had 70 firms dissolved in 2023, while «160» started up.",
         "of enterprises_new value 160"),
        ("2024-12-05", "Cao Bang exported goods for 300 million USD in 2023, of which: State 20 million USD; "
         "private 180 million USD; FDI «100 million USD».",
         "of exports item fdi-sector"),
        ("2024-12-05", "Cao Bang drew 300 million USD in 2023: domestic 200 million USD; FDI «100 million USD».",
         "of fdi_capital_attracted"),
        ("2024-12-05", "Phu Tho in 2023: new projects brought 300 million USD, capital additions 200 million "
         "USD, share purchases 50 million USD. Altogether this makes «550 million USD».",
         "of fdi_capital_attracted"),
        ("2024-12-05", "Phu Tho licensed 50 FDI projects in 2023 with 300 million USD, and foreign investors "
         "bought shares for 50 million USD. The two together: «350 million USD».",
         "of fdi_capital_attracted"),
        ("2024-12-05", "Ninh Binh's aims for 2024: exports 3.2 billion USD and tourists «8 million» are its "
         "goals.",
         "of tourist_arrivals"),
    ],
)  # fmt: skip
def test_counts_and_parts(day: str, text: str, expected: str) -> None:
    """Counts by their events, plans in brackets, sums of all kinds, and parts by owners."""
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2024-01-05", "Hà Nam cấp mới 44 dự án FDI năm 2023, còn Thái Bình «18».",
         "of fdi_projects_new in thai-binh value 18"),
        ("2021-04-05", "Quý I/2021, tỉnh Hà Nam thu ngân sách 2.300 tỷ đồng, đạt 23% dự toán năm («10.000 tỷ "
         "đồng»).",
         "of budget_revenue at 2021 as target value 1e13"),
        ("2024-06-26", "Cả năm 2024, tỉnh Bến Tre phấn đấu đón 2,1 triệu lượt khách, trong đó «1,1 triệu» lượt "
         "lưu trú.",
         "of tourist_arrivals as target value 1.1e6"),
        ("2024-06-26", "Nửa đầu năm 2024, tỉnh Bến Tre đón 1,1 triệu lượt khách, trong đó «0,4 triệu» lượt nghỉ "
         "qua đêm.",
         "of tourist_arrivals value 4e5"),
        ("2024-06-26", "Năm 2023 tỉnh Bến Tre đón 1,1 triệu lượt khách, gồm «300.000» lượt khách quốc tế.",
         "of tourist_arrivals item international value 3e5"),
        ("2025-11-05", "Năm 2024 Long An cấp mới 60 dự án FDI với 300 triệu USD; 30 dự án tăng thêm 100 triệu "
         "USD; góp vốn, mua cổ phần 20 triệu USD. Cộng cả ba hình thức: «420 triệu USD».",
         "of fdi_capital_attracted"),
        ("2019-10-05", "9 tháng năm 2019, tỉnh Kon Tum huy động vốn đầu tư toàn xã hội «7.300 tỷ đồng», tăng "
         "9,6%.",
         "of social_investment"),
        ("2010-11-26", "Kim ngạch xuất khẩu của Hải Phòng 11 tháng qua ước 510 triệu USD. Chia theo khu vực: "
         "trong nước 332 triệu USD; FDI «178 triệu USD».",
         "of exports item fdi-sector"),
        ("2024-07-05", "Xuất khẩu cà phê của Gia Lai nửa đầu năm 2024 đạt 98.000 tấn, trị giá 310,5 triệu USD. "
         "Hồ tiêu: «6.100 tấn», 23,7 triệu USD (tăng 9%).",
         "of export_volume item pepper"),
        ("2024-12-05", "Giá trị sản xuất công nghiệp của Phú Thọ năm 2023 đạt 90.000 tỷ đồng, trong đó: nhà "
         "nước 9.000 tỷ đồng; FDI «50.000 tỷ đồng».",
         "of industrial_output item fdi-sector"),
        ("2024-12-05", "Năm 2023 Phú Thọ thu hút 800 triệu USD: trong nước 300 triệu USD; FDI «500 triệu USD».",
         "of fdi_capital_attracted"),
        ("2024-12-05", "Năm 2023 Phú Thọ tạo việc làm cho 17.000 lượt lao động, bằng 105% kế hoạch («16.200»).",
         "of jobs_created"),
        ("2024-12-05", "Năm 2023 Phú Thọ đón 4,3 triệu lượt khách, có 1,1 triệu lượt nghỉ đêm, doanh thu du "
         "lịch «2.600 tỷ đồng».",
         "of tourism_revenue"),
        ("2024-12-05", "Năm 2023 Phú Thọ đón 4,3 triệu lượt khách, có «1,1 triệu» lượt nghỉ đêm.",
         "of tourist_arrivals item overnight"),
    ],
)  # fmt: skip
def test_counts_and_parts_in_vietnamese(day: str, text: str, expected: str) -> None:
    """Counts by their events, plans in brackets, sums of all kinds, and parts by owners."""
    check_vietnamese(text, expected, day)
