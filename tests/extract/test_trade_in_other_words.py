"""What trade is of, in other words: purchases, goods grown and sold, what went abroad."""

import pytest

from tests.extract.test_topics_told import check


# What is bought from abroad is imported, what others buy here is exported.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2023-11-07",
            "en",
            "Lang Son sold China 1.1 billion USD worth of goods. Purchases from China were mainly "
            "machinery ({412 million USD:imports}) and cars.",
        ),
        (
            "2023-11-07",
            "en",
            "Dak Lak exported $1.9 billion of goods. It bought $310 million of goods from abroad, "
            "above all fertiliser ({$120 million:imports}).",
        ),
        (
            "2023-11-07",
            "en",
            "Quang Tri's firms spent {$210 million:imports} on foreign goods, {12%:imports} less than in 2022.",
        ),
        (
            "2023-11-07",
            "en",
            "The province's exports were $2.4 billion. What it bought abroad cost {$1.7 billion:imports}, 4% more.",
        ),
        (
            "2023-11-07",
            "en",
            "Thanh Hoa's exports grew 9%. Imports shrank to $3.1 billion, crude oil alone costing "
            "{$2.2 billion:imports}.",
        ),
        (
            "2023-11-07",
            "en",
            "Exports reached $812 million; on the import side fertiliser ({84,200 "
            "tonnes:import_volume}), coke and vegetables led.",
        ),
        (
            "2023-11-07",
            "en",
            "Long An's shipments abroad earned $6 billion; foreign purchases totalled {$4.1 billion:imports}.",
        ),
        (
            "2023-11-07",
            "en",
            "Exports of Tay Ninh came to $4 billion, and goods worth {$3.1 billion:imports} entered from abroad.",
        ),
        (
            "2023-11-07",
            "en",
            "China's purchases of Dong Nai's rubber rose to {$410 million:exports} from January to October.",
        ),
        (
            "2023-11-07",
            "en",
            "Imports were $300 million. Japan bought goods worth {$90 million:exports} from the province.",
        ),
        (
            "2022-11-07",
            "en",
            "Shipments from Vinh Long earned $610 million. Its foreign purchases cost {$290 million:imports}, down 6%.",
        ),
        (
            "2022-11-07",
            "en",
            "Factories of Phu Tho paid $740 million for foreign goods, {8%:imports} more than a year earlier.",
        ),
        (
            "2022-11-07",
            "en",
            "The United States' purchases of furniture from Binh Duong came to {$2.1 billion:exports}.",
        ),
    ],
)
def test_purchases(day: str, language: str, text: str) -> None:
    check(day, language, text)


# What growers cut is output; goods that lead a trade are of it.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2015-07-05",
            "en",
            "Exports of Binh Thuan earned $77 million. Growers cut {318,000 tonnes:product_output} of"
            " dragon fruit in the half-year.",
        ),
        (
            "2015-07-05",
            "en",
            "Farm produce exports fell 10.4%. Farmers picked {90,000 tonnes:product_output} of "
            "mangoes from 9,000 hectares.",
        ),
        (
            "2025-07-05",
            "en",
            "Trade totals $3 billion. Dragon fruit ({91,000 tonnes:export_volume}) and durian lead the exports.",
        ),
        (
            "2025-07-05",
            "en",
            "Dak Lak exported coffee for $548 million. Pepper: {2,900 tonnes:export_volume}, {$12.4 million:exports}.",
        ),
        (
            "2021-07-05",
            "en",
            "Bac Giang's lychee season is over. Output: 215,000 tonnes. {89,000 tonnes:export_volume} went to China.",
        ),
        (
            "2021-07-05",
            "en",
            "Exports of rice reached 500,000 tonnes. In the fields, farmers harvested {1.2 million "
            "tonnes:product_output} of paddy.",
        ),
        (
            "2021-07-05",
            "en",
            "Output of pangasius was 500,000 tonnes. Overseas sales took {140,000 tonnes:export_volume} of it.",
        ),
        ("2021-07-05", "en", "Abroad went {44,000 tonnes:export_volume} of the longans; the rest was eaten at home."),
        (
            "2021-07-05",
            "en",
            "Tra Vinh's coconut crop came to {380,000 tonnes:product_output} while exports of coconut"
            " products earned $80 million.",
        ),
        (
            "2021-07-05",
            "en",
            "Vietnam's exports of rice rose. It shipped {3.1 million tonnes:export_volume} to the Philippines.",
        ),
        (
            "2021-07-05",
            "en",
            "Rice exports were {3.1 million tonnes:export_volume} in the half-year, while the crop "
            "was {20 million tonnes:product_output}.",
        ),
        (
            "2024-07-05",
            "en",
            "Trade through the gates was $900 million. Longans (22,000 tonnes), rubber ({15,000 "
            "tonnes:export_volume}) and chilli were its main exports.",
        ),
        (
            "2024-07-05",
            "en",
            "Tea exports of Thai Nguyen fetched $18 million. On the hills, growers plucked {131,000 "
            "tonnes:product_output} of leaves, {2%:product_output} more.",
        ),
        (
            "2024-07-05",
            "en",
            "Shrimp exports earned Bac Lieu $400 million. Its fishermen landed {61,000 "
            "tonnes:product_output} in the half-year.",
        ),
        ("2024-07-05", "en", "Coconuts ({70,000 tonnes:export_volume}) top Ben Tre's shipments abroad."),
    ],
)
def test_goods_grown_and_sold(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Work in parks at home is made here; deposits grow, their rates do not.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2022-12-28",
            "en",
            "Deposits at banks in Binh Dinh rose {5.2 percent:bank_deposits} in the year to VND60 trillion.",
        ),
        ("2022-12-28", "en", "Exports earned $2 billion; goods worth {$300 million:exports} went overseas to Japan."),
    ],
)
def test_gone_abroad(day: str, language: str, text: str) -> None:
    check(day, language, text)
