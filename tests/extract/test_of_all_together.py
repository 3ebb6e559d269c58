"""Figures of a whole beside its parts: the country beside a province, all investors beside parks, a row of goods."""

import pytest

from tests.extract.test_where_it_is_told_of import held


# --- What leads from one percentage to another is the country alone: the same of the country.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-10-09",
         "By September 30 Hai Phong had paid out VND22.3 trillion of public investment, 64.2% of the plan "
         "(national average: «50%»).",
         "in viet-nam is plan_ratio"),
        ("2025-10-09",
         "Vinh Long disbursed VND9 trillion of public investment, or 61% of the plan, against a nationwide"
         " average of «48%».",
         "in viet-nam is plan_ratio"),
        ("2025-10-09",
         "Public investment disbursement in An Giang was 52 per cent of the plan (the country as a whole: "
         "«49 per cent»).",
         "in viet-nam is plan_ratio"),
        ("2025-10-09",
         "Son La's disbursement of public capital stood at 58.3% of the plan; the country managed «50.1%».",
         "in viet-nam is plan_ratio"),
        ("2025-10-09",
         "Lang Son has spent 66% of its public investment plan, while the average for all provinces is "
         "«51%».",
         "in viet-nam is plan_ratio"),
        ("2025-10-09",
         "Giải ngân đầu tư công của Hải Phòng đạt 22.316 tỷ đồng, bằng 64,2% kế hoạch (bình quân cả nước: "
         "«50%»).",
         "in viet-nam is plan_ratio"),
        ("2025-10-09",
         "Lào Cai giải ngân vốn đầu tư công được 55% kế hoạch (cả nước «50%»).",
         "in viet-nam is plan_ratio"),
        ("2025-10-09",
         "Quảng Trị giải ngân vốn đầu tư công đạt 62,4% kế hoạch, cao hơn mức trung bình «50,1%» của cả "
         "nước.",
         "in viet-nam is plan_ratio"),
        ("2025-10-09",
         "By September 30 Hai Phong had paid out VND22.3 trillion of public investment, 64.2% of the plan "
         "(up «50%»).",
         "in hai-phong is change_yoy"),
        ("2025-10-09",
         "Hai Phong's industrial output rose 14% (national average: «9%»).",
         "in viet-nam is change_yoy"),
        ("2025-10-09",
         "Retail sales in Bac Ninh climbed 11.8%; countrywide, it was «9.5%».",
         "in viet-nam is change_yoy"),
        ("2025-10-09",
         "Dong Thap's disbursement rate reached 68.9% of the plan versus the country's mean of about "
         "«50%».",
         "in viet-nam is plan_ratio"),
        ("2025-10-09",
         "Chỉ số sản xuất công nghiệp của Phú Thọ tăng 15,2%, trong khi bình quân chung cả nước chỉ "
         "«9,1%».",
         "in viet-nam is change_yoy"),
    ],
)  # fmt: skip
def test_the_country_beside_a_province(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


# --- Who runs the parks licenses in them; together with an office for all, everywhere.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2018-01-10",
         "In 2017 the Department of Planning and Investment and the boards of industrial parks of Binh "
         "Duong licensed «212» foreign projects.",
         "of fdi_projects_new item _T"),
        ("2018-01-10",
         "Dong Nai's industrial-park authority and its planning department granted certificates to «95» "
         "new foreign projects in 2017.",
         "of fdi_projects_new item _T"),
        ("2018-01-10",
         "Last year «64» new FDI projects were licensed by the Hai Duong planning department together with"
         " the management board of industrial zones.",
         "of fdi_projects_new item _T"),
        ("2018-01-10",
         "Both the Vinh Phuc Department of Planning and Investment and the Industrial Zones Management "
         "Board granted licences in 2017, to «60» new foreign projects altogether.",
         "of fdi_projects_new item _T"),
        ("2018-01-10",
         "Sở Kế hoạch và Đầu tư và Ban Quản lý các khu công nghiệp tỉnh Long An đã cấp mới «120» dự án FDI"
         " trong năm 2017.",
         "of fdi_projects_new item _T"),
        ("2018-01-10",
         "Hung Yen's parks board and the planning department let in «35» foreign projects in 2017, worth "
         "$330 million.",
         "of fdi_projects_new item _T"),
        ("2018-01-10",
         "In Bac Giang 2017 brought «48» new foreign projects, licensed by the parks' management board or "
         "the planning department.",
         "of fdi_projects_new item _T"),
        ("2018-01-10",
         "The management board of industrial parks and economic zones of Binh Dinh licensed «20» foreign "
         "projects in 2017.",
         "of fdi_projects_new item industrial-zones"),
        ("2018-01-10",
         "The boards of the parks of Binh Duong licensed «112» foreign projects in 2017.",
         "of fdi_projects_new item industrial-zones"),
        ("2018-01-10",
         "Bac Giang's management board of industrial parks licensed 31 new projects, 20 of them foreign "
         "and eleven domestic, worth «USD 88.2 million» and VND 1,340 billion respectively.",
         "of fdi_capital_new item industrial-zones"),
        ("2018-01-10",
         "Ban Quản lý các khu công nghiệp tỉnh Long An cho biết năm 2017 đã cấp mới «120» dự án FDI.",
         "of fdi_projects_new item industrial-zones"),
        ("2019-01-10",
         "In the year past, licences for «77» foreign projects came from the department and the parks' "
         "board of Ha Nam.",
         "of fdi_projects_new item _T"),
        ("2019-01-10",
         "Bac Ninh Industrial Zones Authority and the DPI handed out certificates to «150» foreign "
         "projects in 2018.",
         "of fdi_projects_new item _T"),
        ("2019-01-10",
         "Hai Phong's economic zone authority alone licensed «52» foreign projects in 2018.",
         "of fdi_projects_new item industrial-zones"),
    ],
)  # fmt: skip
def test_parks_and_all_investors(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


# --- Goods in a row without figures of their own share the amount that follows.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2014-12-11",
         "In 2019 Phu Tho sent paper, tea and cement overseas for «$212 million».",
         "of exports item _T"),
        ("2014-12-11",
         "Exporting tea, garments and wood, Tuyen Quang earned «$60 million» in 2014.",
         "of exports item _T"),
        ("2014-12-11",
         "Lam Dong shipped flowers, vegetables, coffee and tea worth «$450 million» abroad in 2014.",
         "of exports item _T"),
        ("2014-12-11",
         "In 2014 seafood, rice and footwear earned Kien Giang «$700 million» in exports.",
         "of exports item _T"),
        ("2014-12-11",
         "Ben Tre's exports, mainly coconut products and seafood, came to «$500 million» in 2014.",
         "of exports item _T"),
        ("2014-12-11",
         "With rubber, cashew nuts and furniture Binh Phuoc took «$900 million» abroad in exports in 2014.",
         "of exports item _T"),
        ("2014-12-11",
         "Sales of wood chips, garments and seafood to foreign buyers fetched Quang Ngai «$400 million» in"
         " 2014.",
         "of exports item _T"),
        ("2014-12-11",
         "Thai Nguyen sold tea abroad for «$37 million» in 2014.",
         "of exports item tea"),
        ("2014-12-11",
         "Lam Dong earned $90 million from tea, and «$350 million» from coffee exports in 2014.",
         "of exports item coffee"),
        ("2014-12-11",
         "Exports of garments and of footwear reached $300 million and «$200 million» respectively in "
         "2014.",
         "of exports item footwear"),
        ("2014-12-11",
         "Exports of seafood and footwear came to «$200 million» in 2014.",
         "of exports item _T"),
        ("2014-12-11",
         "Exports of seafood rose, and footwear earned «$200 million» in 2014.",
         "of exports item footwear"),
        ("2014-12-11",
         "Main goods in 2014 were seafood with $300 million, and footwear with «$200 million» in exports.",
         "of exports item footwear"),
        ("2016-12-11",
         "The foreign buyers of Gia Lai's coffee, rubber and pepper paid «$380 million» for them in "
         "exports in 2016.",
         "of exports item _T"),
        ("2016-12-11",
         "In 2016 An Giang's rice, pangasius and vegetables found buyers in 100 countries, with export "
         "earnings of «$800 million».",
         "of exports item _T"),
        ("2016-12-11",
         "Fetching «$250 million» for rubber, cassava and sugar, Tay Ninh's farm exports did well in 2016.",
         "of exports item _T"),
        ("2016-12-11",
         "Cà phê, hồ tiêu và cao su mang về cho Đắk Nông «500 triệu USD» xuất khẩu năm 2016.",
         "of exports item _T"),
    ],
)  # fmt: skip
def test_goods_in_a_row(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


# --- Freight is told by what carried it: in words of ways, and of who goes on them.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-12-05",
         "Ninh Binh. CARGO this year: roads 61 million tonnes, by river «38.5 million tonnes», and 4.2 "
         "million tonnes by sea.",
         "of transport_freight item inland-waterway-transport"),
        ("2025-12-05",
         "Lorries carried «30.5 million tonnes» of goods in Nghe An in 2024, up 9%.",
         "of transport_freight item road-transport"),
        ("2025-12-05",
         "Barges on the rivers of Hai Duong moved «41 million tonnes» of freight in 2024.",
         "of transport_freight item inland-waterway-transport"),
        ("2025-12-05",
         "Of Thanh Hoa's freight in 2024, roads took «60 million tonnes», waterways 9 million.",
         "of transport_freight item road-transport"),
        ("2025-12-05",
         "Hai Phong's freight volume in 2024 was 200 million tonnes; road haulage made up «120 million "
         "tonnes».",
         "of transport_freight item road-transport"),
        ("2025-12-05",
         "Khối lượng hàng hóa vận chuyển của Ninh Bình năm 2024: đường bộ «152 triệu tấn», đường sông 94,3"
         " triệu tấn, đường biển 9,8 triệu tấn.",
         "of transport_freight item road-transport"),
        ("2025-12-05",
         "Seagoing ships carried «9.8 million tonnes» of goods for Nam Dinh's shipping firms in 2024.",
         "of transport_freight item sea-transport"),
        ("2025-12-05",
         "Freight in Ninh Binh came to «250 million tonnes» in 2024, most of it by road.",
         "of transport_freight item _T"),
        ("2025-12-05",
         "Freight volume in Quang Ninh reached «75 million tonnes» in 2024, up 9%.",
         "of transport_freight item _T"),
        ("2025-12-05",
         "Freight volume of Nghe An in 2024 was 60 million tonnes, and exports by sea reached «$2 "
         "billion».",
         "of exports item _T"),
        ("2025-12-05",
         "Quang Tri's hauliers moved «14 million tonnes» of goods in 2024.",
         "of transport_freight item road-transport"),
        ("2025-12-05",
         "In Can Tho freight grew 7% in 2024, with canals and rivers carrying «11 million tonnes».",
         "of transport_freight item inland-waterway-transport"),
        ("2025-12-05",
         "Freight by train in Lao Cai fell to «1.2 million tonnes» in 2024.",
         "of transport_freight item rail-transport"),
    ],
)  # fmt: skip
def test_freight_by_who_carried_it(published: str, text: str, expected: str) -> None:
    held(text, expected, published)
