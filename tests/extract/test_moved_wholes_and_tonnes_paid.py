"""Goods give trade only in its own words, beside the amount or as the subject: not where they move it."""

import pytest

from tests.extract.test_where_it_is_told_of import held


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-05-03",
         "Tra Vinh's trade\nShrimp, rice and coconuts took exports to «$120 million» in April.",
         "of exports item _T"),
        ("2024-05-03",
         "Nghe An's trade\nElectronics and garments lifted the province's exports to «$320 million» in "
         "April, up 12%.",
         "of exports item _T"),
        ("2024-05-03",
         "Can Tho's trade\nIn April rice carried exports past «$190 million».",
         "of exports item _T"),
        ("2024-05-03",
         "Ben Tre's trade\nWith coconuts and with the crabs of its coast the province's exports came to "
         "«$140 million» in April.",
         "of exports item _T"),
        ("2024-05-03",
         "Thai Nguyen's trade\nPhones were worth $1.9 billion in April, nine tenths of the province's "
         "exports of «$2.1 billion».",
         "of exports item _T"),
        ("2024-05-03",
         "Dak Nong's trade\nThanks to alumina, Dak Nong's exports rose to «$90 million» in April.",
         "of exports item _T"),
        ("2024-05-03",
         "Lam Dong's trade\nIn coffee, the province's exports earned «$60 million» in April.",
         "of exports item coffee"),
        ("2024-05-03",
         "Lam Dong's trade\nThe province's coffee exports earned «$60 million» in April.",
         "of exports item coffee"),
        ("2024-05-03",
         "Lam Dong's trade\nExports earned $100 million in April: «$60 million» for 18,000 tonnes of "
         "coffee and $20 million for 2,000 tonnes of tea.",
         "of exports item coffee"),
        ("2024-05-03",
         "Lam Dong's trade\nExports earned $100 million in April: $60 million for 18,000 tonnes of coffee "
         "and «$20 million» for 2,000 tonnes of tea.",
         "of exports item tea"),
        ("2024-05-03",
         "Kiên Giang xuất khẩu tháng 4\nTôm, gạo và rau quả đưa kim ngạch xuất khẩu lên «95 triệu USD».",
         "of exports item _T"),
        ("2024-05-03",
         "Kiên Giang xuất khẩu tháng 4\nNhờ tôm và gạo, kim ngạch xuất khẩu của tỉnh đạt «95 triệu USD».",
         "of exports item _T"),
        ("2024-05-03",
         "Cà Mau xuất khẩu tháng 4\nThủy sản, gần như toàn bộ là tôm, mang về «95 triệu USD».",
         "of exports item seafood"),
        ("2024-05-03",
         "An Giang xuất khẩu tháng 4\nXuất khẩu thu 110 triệu USD: «45 triệu USD» từ 80.000 tấn gạo, 50 "
         "triệu USD từ 20.000 tấn thủy sản.",
         "of exports item rice"),
        ("2024-05-03",
         "Khanh Hoa's guests\nThe tourist industry earned «VND5.3 trillion» in April, 21 percent more.",
         "of tourism_revenue item _T"),
        ("2024-05-03",
         "Khanh Hoa's guests\nThe hospitality industry took in «VND5.3 trillion» from tourists in April.",
         "of tourism_revenue item _T"),
        ("2024-05-03",
         "Vinh Phuc counts «17» industrial parks in operation or under construction, with 3,000 hectares.",
         "of industrial_parks item _T"),
        ("2024-05-03",
         "Vinh Phuc has «9» industrial parks in operation.",
         "of industrial_parks item in-operation"),
        ("2024-05-03",
         "Soc Trang's shrimp\nThe EU overtook Japan as the biggest buyer of Soc Trang shrimp in April: it "
         "paid «$28 million», Japan $21 million.",
         "of exports with EU"),
        ("2024-05-03",
         "Soc Trang's shrimp\nThe EU overtook the US as the biggest buyer of Soc Trang shrimp in April: "
         "it paid «$28 million», the US $21 million.",
         "of exports with EU"),
        ("2024-05-03",
         "Da Nang's trade\nExports came to $600 million in the first four months. By sector: central "
         "firms $147 million; local ones $185 million; «$272 million» from FDI firms.",
         "of exports item fdi-sector"),
        ("2024-05-03",
         "Đà Nẵng: Xuất khẩu 4 tháng đạt 410,2 triệu USD.\nTheo cấp quản lý: Trung ương «95,1 triệu "
         "USD»; địa phương 120,4 triệu USD; FDI 194,7 triệu USD.",
         "of exports item central-government"),
        ("2024-05-03",
         "Đà Nẵng: Xuất khẩu 4 tháng đạt 410,2 triệu USD.\nTheo cấp quản lý: Trung ương 95,1 triệu USD; "
         "địa phương «120,4 triệu USD»; FDI 194,7 triệu USD.",
         "of exports item local-government"),
        ("2024-05-03",
         "Ha Nam collected 5,486 billion dong in 2023. Land-use fees gave 610 billion dong and lotteries "
         "«21 billion dong».",
         "of budget_revenue item lottery-revenue"),
        ("2024-05-03",
         "Retail and services in Hai Phong were worth VND 20 trillion in April. Lodging and eating out "
         "accounted for «VND 2 trillion».",
         "of retail_sales item accommodation-food"),
        ("2025-01-10",
         "GRDP of Ba Ria-Vung Tau grew 8.1% in 2024 and, crude oil left aside, 11.7%. Its size is "
         "estimated at «VND417 trillion».",
         "of grdp item _T"),
    ],
)  # fmt: skip
def test_whose_and_in_what_goods_it_is(published: str, text: str, expected: str) -> None:
    held(text, expected, published)
