"""Parts of budgets, visitors, parks, owners and goods under other names."""

import pytest

from tests.extract.test_where_it_is_told_of import held


# --- Parts of the budget in other words
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-07-03",
         "In six months import-export activities gave Ha Tinh «VND4,300 billion» for its budget.",
         "of budget_revenue item customs-revenue"),
        ("2025-07-03",
         "Foreign trade brought «VND4,300 billion» into the budget of Ha Tinh in six months.",
         "of budget_revenue item customs-revenue"),
        ("2025-07-03",
         "The budget of Ha Tinh took in VND9,700 billion in six months. Trade with foreign countries "
         "yielded «VND4,300 billion» of it.",
         "of budget_revenue item customs-revenue"),
        ("2025-07-03",
         "The budget of Ha Tinh took in VND9,700 billion in six months. Domestic sources supplied VND5,400"
         " billion, customs officers «VND4,300 billion».",
         "item customs-revenue"),
        ("2025-07-03",
         "The budget of Ha Tinh took in VND9,700 billion in six months. Taxes at home brought «VND5,400 "
         "billion».",
         "item domestic-revenue"),
        ("2025-07-03",
         "The budget of Ha Tinh took in VND9,700 billion in six months. Inland collections were «VND5,400 "
         "billion».",
         "item domestic-revenue"),
        ("2025-07-03",
         "The budget of Ha Tinh took in VND9,700 billion in six months. From inside the country came "
         "«VND5,400 billion».",
         "item domestic-revenue"),
        ("2025-07-03",
         "The budget of Ha Tinh took in VND9,700 billion in six months. Domestic taxpayers paid «VND5,400 "
         "billion».",
         "item domestic-revenue"),
        ("2025-07-03",
         "The budget of Ha Tinh took in VND9,700 billion in six months, including «VND5,400 billion» from "
         "inside the province.",
         "item domestic-revenue"),
        ("2025-07-03",
         "The budget of Ba Ria-Vung Tau took in VND49,700 billion in six months, with crude oil providing "
         "«VND9,400 billion».",
         "item crude-oil-revenue"),
        ("2025-07-03",
         "The budget of Ba Ria-Vung Tau took in VND49,700 billion in six months. Oil wells yielded "
         "«VND9,400 billion».",
         "item crude-oil-revenue"),
        ("2025-07-03",
         "The budget of Ba Ria-Vung Tau took in VND49,700 billion in six months, VND9,400 billion of it "
         "from crude oil and «VND12,000 billion» from imports and exports.",
         "item customs-revenue"),
        ("2025-07-03",
         "The budget of Ha Tinh took in VND9,700 billion in six months. Land brought «VND1,400 billion».",
         "item land-use-revenue"),
        ("2025-07-03",
         "The budget of Ha Tinh took in VND9,700 billion in six months. Land use rights yielded «VND1,400 "
         "billion».",
         "item land-use-revenue"),
        ("2025-07-03",
         "Budget expenditure of Ha Tinh was VND8,700 billion in six months: «VND3,400 billion» to build "
         "things, VND5,300 billion for day-to-day running.",
         "item capital-expenditure"),
        ("2025-07-03",
         "Budget expenditure of Ha Tinh was VND8,700 billion in six months: VND3,400 billion for "
         "investment, «VND5,300 billion» for regular spending.",
         "item recurrent-expenditure"),
        ("2025-07-03",
         "Budget expenditure of Ha Tinh was VND8,700 billion in six months. Day-to-day spending took "
         "«VND5,300 billion».",
         "item recurrent-expenditure"),
        ("2025-07-03",
         "Budget expenditure of Ha Tinh was VND8,700 billion in six months. Running costs took «VND5,300 "
         "billion», investment VND3,400 billion.",
         "item recurrent-expenditure"),
        ("2025-07-03",
         "Foreign trade of Ha Tinh came to «$4,300 million» in six months.",
         "of trade_turnover item _T"),
    ],
)  # fmt: skip
def test_parts_of_the_budget_in_other_words(published: str, text: str, expected: str) -> None:
    held(text, expected, published)


# --- Visitors, parks, oil, owners and goods in other words
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-07-03",
         "Quang Tri had 1.9 million visitors in six months, with compatriots numbering «1.78 million».",
         "item domestic"),
        ("2025-07-03",
         "Quang Tri had 1.9 million visitors in six months, of whom «1.78 million» were Vietnamese.",
         "item domestic"),
        ("2025-07-03",
         "Quang Tri had 1.9 million visitors in six months. Travellers from within Vietnam numbered «1.78 "
         "million».",
         "item domestic"),
        ("2025-07-03",
         "Quang Tri had 1.9 million visitors in six months. Home tourists numbered «1.78 million».",
         "item domestic"),
        ("2025-07-03",
         "Quang Tri had 1.9 million visitors in six months. Some «120,000» carried foreign passports.",
         "item international"),
        ("2025-07-03",
         "Quang Tri had 1.9 million visitors in six months. Some «120,000» had come from beyond the "
         "border.",
         "item international"),
        ("2025-07-03",
         "Quang Tri had 1.9 million visitors in six months. Overseas guests numbered «120,000».",
         "item international"),
        ("2025-07-03",
         "The province's hotels lodged «0.9 million» visitors in six months.",
         "of tourist_arrivals item overnight"),
        ("2025-07-03",
         "Quang Tri had 1.9 million visitors in six months; «0.9 million» slept at least one night there.",
         "of tourist_arrivals item overnight"),
        ("2025-07-03",
         "Quang Tri's lodging establishments accommodated «0.9 million» guests in six months.",
         "of tourist_arrivals item overnight"),
        ("2025-07-03",
         "Quang Tri had 1.9 million visitors in six months; «0.9 million» of them stayed for the night.",
         "of tourist_arrivals item overnight"),
        ("2025-07-03",
         "There are 26 industrial parks in Phu Tho. Those in operation, «17» in all, are 66% full.",
         "of industrial_parks item in-operation"),
        ("2025-07-03",
         "There are 26 industrial parks in Phu Tho. Those at work number «17».",
         "of industrial_parks item in-operation"),
        ("2025-07-03",
         "There are 26 industrial parks in Phu Tho, of which «17» are at work.",
         "of industrial_parks item in-operation"),
        ("2025-07-03",
         "There are 26 industrial parks in Phu Tho; «17» are up and running.",
         "of industrial_parks item in-operation"),
        ("2025-07-03",
         "In Phu Tho, tenants have taken 66 percent of what the «17» parks at work there offered at the end "
         "of June.",
         "of industrial_parks item in-operation"),
        ("2025-07-03",
         "Tenants fill 66 percent of the land in Phu Tho's «17» working industrial parks.",
         "of industrial_parks item in-operation"),
        ("2025-07-03",
         "GRDP growth of Quang Ngai in the first half was 4.1% including oil refining, and «5.2%» without "
         "it.",
         "of grdp"),
        ("2025-07-03",
         "GRDP growth of Ba Ria-Vung Tau in the first half: 4.1% with crude oil, «5.2%» without it.",
         "item without-oil"),
        ("2025-07-03",
         "GRDP growth of Ba Ria-Vung Tau in the first half: «4.1%» including crude oil; 5.2% excluding it.",
         "item with-oil"),
        ("2025-07-03",
         "GRDP growth of Ba Ria-Vung Tau in the first half: 4.1% including crude oil; «5.2%» excluding it.",
         "item without-oil"),
        ("2025-07-03",
         "Per-capita GRDP of Ba Ria-Vung Tau in 2024: «US$7,900» with oil, US$5,200 without oil.",
         "item with-oil"),
        ("2025-07-03",
         "Per-capita GRDP of Ba Ria-Vung Tau in 2024: US$7,900 with oil, «US$5,200» without oil.",
         "item without-oil"),
        ("2025-07-03",
         "GRDP of Ba Ria-Vung Tau grew 3.3% in the first half; net of oil, growth was «7.2%».",
         "item without-oil"),
        ("2025-07-03",
         "GRDP of Ba Ria-Vung Tau grew 3.3% in the first half; the non-oil economy grew «7.2%».",
         "item without-oil"),
        ("2025-07-03",
         "Factories in foreign hands shipped goods worth «$17 billion» from Bac Ninh in six months.",
         "of exports item fdi-sector"),
        ("2025-07-03",
         "Including crude oil, foreign-owned firms shipped goods worth «$87 billion» from Vietnam in six "
         "months.",
         "of exports item fdi-sector"),
        ("2025-07-03",
         "Exports of Bac Ninh were $19 billion in six months, «$17 billion» of it by plants in foreign "
         "hands.",
         "of exports item fdi-sector"),
        ("2025-07-03",
         "Exports of Bac Ninh were $19 billion in six months; Vietnamese-owned firms earned «$2 billion».",
         "of exports item domestic-sector"),
        ("2025-07-03",
         "Coal diggers in Thai Nguyen raised «1.2 million tonnes» in six months.",
         "of product_output item coal"),
        ("2025-07-03",
         "Miners in Thai Nguyen brought up «1.2 million tonnes» of coal in six months.",
         "of product_output item coal"),
        ("2025-07-03",
         "The pits of Quang Ninh yielded «22 million tonnes» of coal in six months.",
         "of product_output item coal"),
        ("2025-07-03",
         "Yen Bai shipped cassava starch and chips worth «$4.6 million» in six months.",
         "of exports item cassava"),
        ("2025-07-03",
         "The garment and textile industry of Nam Dinh, whose shipments grew «9.7%», earned $224 million "
         "abroad in six months.",
         "of exports item textiles-garments"),
        ("2025-07-03",
         "The garment and textile industry of Nam Dinh, whose exports grew 9.7%, earned «$224 million» "
         "abroad in six months.",
         "of exports item textiles-garments"),
        ("2025-07-03",
         "Steel from the Vung Ang mill sold well abroad. In the six months it earned «$260 million», up "
         "14%.",
         "of exports item iron-steel"),
        ("2025-07-03",
         "Exports of Ha Tinh reached $1.1 billion in six months. Steel from Vung Ang sold well. In the six"
         " months it earned «$260 million», up 14%.",
         "of exports item iron-steel"),
        ("2025-07-03",
         "Where did the pepper of Dak Nong go? To Germany for «$32 million», to India for $21 million in "
         "six months, exporters say.",
         "of exports item pepper"),
    ],
)  # fmt: skip
def test_visitors_parks_oil_owners_and_goods_in_other_words(published: str, text: str, expected: str) -> None:
    held(text, expected, published)
