"""Sectors and groups of prices under other names."""

import pytest

from tests.extract.test_where_it_is_told_of import held


# --- Sectors in other words
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-04-03",
         "GRDP of Lam Dong rose «6.3 percent» in the first quarter; farms, forests and fisheries grew 4.1 "
         "percent.",
         "item _T"),
        ("2025-04-03",
         "In the first quarter GRDP of Phu Tho rose 7.2%, with services up 6.8%, industry with "
         "construction up «9.3%», and agriculture with forestry and fishery up 3.3%.",
         "item industry-construction"),
        ("2025-04-03",
         "In the first quarter GRDP of Phu Tho rose 7.2%, with services up 6.8%, industry with "
         "construction up 9.3%, and agriculture with forestry and fishery up «3.3%».",
         "item agriculture"),
        ("2025-12-20",
         "Within Lao Cai's GRDP, industry plus construction had «38.4%», services 42.1% and the farm, "
         "forest and fish sector 13.2%.",
         "item industry-construction"),
        ("2025-12-20",
         "Within Lao Cai's GRDP, industry plus construction had 38.4%, services 42.1% and the farm, forest"
         " and fish sector «13.2%».",
         "item agriculture"),
        ("2025-12-20",
         "Bac Lieu's GRDP in 2025: agriculture, forests and the sea grew 5.2 percent, industry together "
         "with construction «8.8 percent».",
         "item industry-construction"),
        ("2025-12-20",
         "Value added of Vinh Long in 2025 rose by 6.6%; fields, woods and ponds contributed growth of "
         "«3.9%».",
         "item agriculture"),
        ("2025-12-20",
         "The GRDP of Quang Tri grew 7.7% in 2025. Agriculture (with forestry and fisheries) grew «3.6%».",
         "item agriculture"),
        ("2025-12-20",
         "The GRDP of Quang Tri grew 7.7% in 2025. Industry and building grew «9.6%».",
         "item industry-construction"),
        ("2025-12-20",
         "The GRDP of Quang Tri grew 7.7% in 2025. Industry grew 9.9%, or «9.6%» with construction "
         "included.",
         "item industry-construction"),
        ("2025-12-20",
         "The GRDP of Quang Tri grew 7.7% in 2025. Factories and building sites grew «9.6%», trade and "
         "other services 6.1%.",
         "item industry-construction"),
        ("2025-12-20",
         "The GRDP of Quang Tri grew 7.7% in 2025. Taxes on products, subsidies deducted, grew «4.2%».",
         "item product-taxes"),
        ("2025-12-20",
         "The GRDP of Quang Tri grew 7.7% in 2025. Net taxes on products grew «4.2%».",
         "item product-taxes"),
        ("2025-12-20",
         "The GRDP of Quang Tri grew 7.7% in 2025. Product taxes after deduction of subsidies made up "
         "«4.2%» of it.",
         "item product-taxes"),
        ("2025-12-20",
         "In the structure of GRDP of Ca Mau, agriculture-forestry-fishery held 33.1%, "
         "industry-construction 30.2%, services 32.4% and taxes less subsidies «4.3%».",
         "item product-taxes"),
        ("2025-12-20",
         "The GRDP of Quang Tri grew 7.7% in 2025. The service economy grew «8.2%».",
         "item services"),
        ("2025-12-20",
         "The index of industrial production of Hue rose 8.4% in 2025; makers of goods (processing and "
         "manufacturing) gained «9.1%», power generation 4.4%, the mines 2.2%.",
         "item manufacturing"),
        ("2025-12-20",
         "The index of industrial production of Hue rose 8.4% in 2025; processing and manufacturing gained"
         " 9.1%, power generation «4.4%», the mines 2.2%.",
         "item electricity"),
        ("2025-12-20",
         "The index of industrial production of Hue rose 8.4% in 2025; processing and manufacturing gained"
         " 9.1%, power generation 4.4%, the mines «2.2%».",
         "item mining"),
        ("2025-12-20",
         "The index of industrial production of Hue rose 8.4% in 2025; factories proper gained 9.1%, water"
         " and waste services «4.4%».",
         "item water-waste"),
        ("2025-12-20",
         "The IIP of Hue rose 8.4% in 2025. Mines and quarries lost «3.4%».",
         "item mining"),
        ("2025-12-20",
         "The IIP of Hue rose 8.4% in 2025. The extractive sector lost «3.4%».",
         "item mining"),
        ("2025-12-20",
         "The IIP of Hue rose 8.4% in 2025. Extraction lost «3.4%».",
         "item mining"),
        ("2025-12-20",
         "The IIP of Hue rose 8.4% in 2025. Power and gas supply gained «3.4%».",
         "item electricity"),
        ("2025-12-20",
         "The IIP of Hue rose 8.4% in 2025. Water supply, waste and sewage treatment gained «3.4%».",
         "item water-waste"),
        ("2025-12-20",
         "The IIP of Hue rose 8.4% in 2025. Manufacturing's own rose «5.5%».",
         "item manufacturing"),
        ("2025-12-20",
         "Farms in Hue sold fruit abroad for «$12 million» in 2025.",
         "item fruit-vegetables"),
    ],
)  # fmt: skip
def test_sectors_in_other_words(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


# --- Groups of prices in other words
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Getting around cost «1.3 percent»"
         " less.",
         "item transport"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Travel by car and bus became «1.3"
         " percent» cheaper.",
         "of consumer_price_index item transport"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March; mail and telephone were «0.1 "
         "percent» cheaper.",
         "item post-telecommunications"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March; post and phone charges fell «0.1 "
         "percent».",
         "item post-telecommunications"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March; schooling was «0.4 percent» "
         "dearer.",
         "item education"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March; school fees rose «0.4 percent».",
         "item education"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Food and eating out became «0.7 "
         "percent» dearer.",
         "item food-catering"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Food and meals out added «0.7 "
         "percent».",
         "item food-catering"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Eating at home and out rose «0.7 "
         "percent».",
         "item food-catering"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Drinks and cigarettes went up "
         "«0.3 percent».",
         "item beverages-tobacco"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Drink and tobacco went up «0.3 "
         "percent».",
         "item beverages-tobacco"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Clothes, hats and shoes went up "
         "«0.3 percent».",
         "item garments-hats-footwear"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Clothing and footwear went up "
         "«0.3 percent».",
         "item garments-hats-footwear"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Housing, power, water and "
         "building materials went up «0.3 percent».",
         "item housing-construction-materials"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Rent, electricity, water and fuel"
         " went up «0.3 percent».",
         "item housing-construction-materials"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Homes and building materials went"
         " up «0.3 percent».",
         "item housing-construction-materials"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Housing and construction "
         "materials, with electricity among them, went up «0.3 percent».",
         "item housing-construction-materials"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Household appliances and goods "
         "followed with «0.2 percent».",
         "item household-equipment"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Equipment for the home followed "
         "with «0.2 percent».",
         "item household-equipment"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Medicines and medical care went "
         "up «0.1 percent».",
         "item medicine-health-services"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Drugs and doctors went up «0.1 "
         "percent».",
         "item medicine-health-services"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Health care and medicine went up "
         "«0.1 percent».",
         "item medicine-health-services"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Culture, leisure and tourism went"
         " up «0.1 percent».",
         "item culture-entertainment-tourism"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Leisure, culture and travel went "
         "up «0.1 percent».",
         "item culture-entertainment-tourism"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. All other goods and services went"
         " up «0.1 percent».",
         "item other-goods-services"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Sundries went up «0.1 percent».",
         "item other-goods-services"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Fares and fuel fell «0.9 "
         "percent».",
         "item transport"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Moving about fell «0.9 percent».",
         "item transport"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Telecoms and post fell «0.9 "
         "percent».",
         "item post-telecommunications"),
        ("2025-03-29",
         "The consumer price index of Da Nang rose 0.2 percent in March. Communications fell «0.9 "
         "percent».",
         "item post-telecommunications"),
        ("2025-03-29",
         "In Da Nang retail sales of goods brought in VND12 trillion in March; lodging and meals brought "
         "in «VND2.1 trillion».",
         "of retail_sales item accommodation-food"),
        ("2025-03-29",
         "In Da Nang retail sales of goods brought in VND12 trillion in March; tours brought in «VND0.1 "
         "trillion».",
         "of retail_sales item travel-services"),
        ("2025-03-29",
         "In Da Nang retail sales of goods brought in VND12 trillion in March; travel agencies earned "
         "«VND0.1 trillion».",
         "of retail_sales item travel-services"),
    ],
)  # fmt: skip
def test_groups_of_prices_in_other_words(published: str, text: str, expected: str) -> None:
    held(text, expected, published)
