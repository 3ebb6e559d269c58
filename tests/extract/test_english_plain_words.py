"""Plain words for what statistics call otherwise: tills, tenants, newcomers, money left. Own sentences."""

import pytest

from tests.extract.test_english import check

FDI = "FDI in Vietnam came to 25 billion USD in May. "
PARKS = "The parks of Hue drew 30 foreign projects with 2 billion USD in May. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP of Hue gained 9% in May. The farm sector was up «4 percent».", "of grdp item agriculture"),
        ("GRDP of Hue gained 9% in May. Shoppers spent «31 trillion VND».", "of retail_sales is level"),
        ("GRDP of Hue gained 9% in May. Shoppers spent 31 trillion VND, «a quarter» more.", "is change_yoy value 25"),
        ("Hue had 2 million tourists in May, who left «3 trillion VND».", "of tourism_revenue"),
        ("In May parks of Hue gave work to «78,000» people.", "of workers as actual"),
        ("Hue has nine industrial parks. About «75 percent» of the land has found a tenant.",
         "of industrial_park_occupancy"),
        ("Hue's port system handled «14 million tonnes» of goods in May.", "of transport_freight"),
        ("Exports of Hue reached 9 million USD, «25 percent» of the target for 2023, in May.",
         "is plan_ratio at 2023-05"),
        ("Budget revenue of Hue was 9 trillion VND in May. It exceeded the estimate by «81 percent».",
         "is plan_ratio as actual"),
        ("Hue's GRDP grew fast, the seventh best rate in the country and the «second» in the region.", "value 2"),
        ("In Hue 900 firms with 18 trillion VND in capital were set up in May, 9 percent and «12 percent» more.",
         "of enterprise_capital_new"),
        ("GRDP of Hue is to rise by 10%. Exports hit 9 million USD in May. Growth was «8.5 percent».", "of grdp"),
        ("Exports of Hue hit 9 million USD in May. Growth was «8.5 percent».", "of exports"),
    ],
)  # fmt: skip
def test_plain_words(text: str, expected: str) -> None:
    check(text, expected)


# --- What was done with projects, in plain words; who counts among partners; shares of Vietnamese firms cost others.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PARKS + "Another «75» already at work raised their capital.", "of fdi_projects_adjusted"),
        (PARKS + "Another 14 older ones were topped up with «41 million USD».", "of fdi_capital_adjusted"),
        (PARKS + "To date 150 foreign projects are licensed; «110» of them are running.", "of fdi_projects"),
        (FDI + "Singapore, at 9 billion USD, was first among «39» partners.", "of fdi_partners"),
        (FDI + "Singapore, at 9 billion USD, was first among 39 partners. Japan came second with «2 billion USD».",
         "of fdi_capital_attracted with JP"),
        (FDI + "«18» new projects had 4 billion USD; shares of Vietnamese firms were bought, too.",
         "of fdi_projects_new"),
        (FDI + "Foreigners spent «4 billion USD» on shares of Vietnamese companies.", "of fdi_share_purchases"),
    ],
)  # fmt: skip
def test_plain_words_of_investment(text: str, expected: str) -> None:
    check(text, expected)


TRADE = "All exports of Hue were worth 16 billion USD and imports 12 billion USD in May. "


# --- The plan as a subject is aimed at; shares restated as amounts are of the same; duties, departments of trade.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue exported rice for 9 million USD in 2022. The plan for 2023 is «10 million USD».", "of exports as target"),
        ("Hue exported rice for 9 million USD in 2022. The figure for 2021 is «8 million USD».", "as actual"),
        (TRADE + "Foreign firms made up «84 percent» of the exports, or 13 billion USD.", "of exports item fdi-sector"),
        (TRADE + "Foreign firms made up 84 percent of the exports, or «13 billion USD».", "of exports item fdi-sector"),
        (TRADE + "Vietnamese firms sold goods worth «3 billion USD» abroad.", "of exports item domestic-sector"),
        (TRADE + "Revenue from duties was «5.8 trillion VND».", "of budget_revenue item customs-revenue"),
        (TRADE + "In June, the provincial trade department says, «9 billion USD» was earned.", "of exports"),
        ("In May Hue shipped goods valued at 3 million USD and received goods valued at «2 million USD».",
         "of imports"),
        ("Exports of Hue to China were 9 million USD in May, «twice as much» as last year.", "is ratio_yoy value 2"),
    ],
)  # fmt: skip
def test_plans_duties_and_shares(text: str, expected: str) -> None:
    check(text, expected)
