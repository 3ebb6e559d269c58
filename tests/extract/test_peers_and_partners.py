"""What is told of so many provinces, by the tiers of the State, and with partners that buy or sell."""

import pytest

from tests.extract.reading import figure, reading
from tests.extract.test_english import NAMES, check, parted


# --- So many provinces of which something is told head what follows; the other ones need no noun
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Retail sales in the country rose 8% in ten months. Industrial production grew in 57 provinces and fell in "
         "six. Lai Chau led (+«41%»).", "of industrial_production_index is change_yoy in lai-chau"),
        ("Exports of Hue were $900m in ten months, up 8%. Industrial production rose in 57 localities, while six saw a "
         "fall. Lai Chau led (+«41%»).", "of industrial_production_index is change_yoy in lai-chau"),
        ("Exports of Hue were $900m in ten months, up 8%. Garments rose in the 9 districts. They earned «$400m».",
         "of exports is level"),
    ],
)  # fmt: skip
def test_what_so_many_provinces_had_heads_what_follows(text: str, expected: str) -> None:
    check(text, expected, "2024-11-06")


# --- Bare words for spending go on with public investment, where no budget is spoken of
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Public investment disbursement in the country was put at VND511.2 trillion in the ten months. Spending in "
         "Can Tho came to «VND9.6 trillion», 58% of plan.", "of public_investment is level in can-tho-pre-2025"),
        ("Ha Nam paid out VND4.3 trillion of public investment capital in ten months, half of the plan. Expenditure "
         "in September alone was «VND0.7 trillion».", "of public_investment is level at 2024-09"),
        ("Ha Nam took in VND14 trillion for its budget in ten months. Public investment was VND4 trillion. Spending "
         "of the budget came to «VND11 trillion».", "of budget_expenditure is level"),
    ],
)  # fmt: skip
def test_bare_spending_goes_on_with_public_investment(text: str, expected: str) -> None:
    check(text, expected, "2024-11-06")


# --- The tiers of the State are whose money it is
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Public investment disbursement in the country was put at VND461 trillion in the ten months, 58% of the plan. "
         "The central level spent VND72 trillion and the localities «VND389 trillion».", "item local-government"),
        ("Public investment disbursement in the country was put at VND461 trillion in the ten months: ministries and "
         "central agencies «VND72 trillion», provinces and cities VND389 trillion.", "item central-government"),
        ("Public investment in Hue came to VND3 trillion in the ten months, 58% of the plan. The localities of the "
         "province spent «VND1 trillion».", "item _T"),
    ],
)  # fmt: skip
def test_tiers_of_the_state_spend_their_own_money(text: str, expected: str) -> None:
    check(text, expected, "2023-11-06")


# --- A partner that is called a market buys, one that is called a source sells
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 11 months exports from Vietnam were $400 billion. The US was the biggest market with «$138 billion»; "
         "China, at $160 billion, the biggest supplier.", "of exports with US"),
        ("In 11 months exports from Vietnam were $400 billion. The US was the biggest market with $138 billion; "
         "China, at «$160 billion», the biggest supplier.", "of imports with CN"),
        ("Vietnam's trade balance in 11 months was a surplus of $20 billion.\n\nThe US remained the biggest market "
         "with «$138 billion»; China was the main source with $160 billion.", "of exports with US"),
        ("Exports of Hue were $500m in 11 months and imports $320m. The US was the largest customer ($138m) and China "
         "the main source («$90m»).", "of imports with CN"),
        ("Exports of Ca Mau were $1.2 billion. Ca Mau is the largest supplier of Japan with «$300 million».",
         "of exports with JP"),
    ],
)  # fmt: skip
def test_partners_trade_as_what_they_are_called(text: str, expected: str) -> None:
    check(text, expected, "2025-12-06")


# --- A gap is negative, whatever the balance before it was
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In the 11 months of 2025 Vietnam had a surplus of $30.1 billion with the EU; with China a gap of «$90.3 "
         "billion».", -90_300_000_000),
        ("In 11 months Vietnam's surplus with the US was $120 billion; with Thailand there was a gap of «$2.3 "
         "billion».", -2_300_000_000),
        ("In 11 months Vietnam had a deficit of $2 billion with Thailand; with Japan a surplus of «$3 billion».",
         3_000_000_000),
    ],
)  # fmt: skip
def test_a_gap_behind_a_surplus_is_negative(text: str, value: int) -> None:
    whole, exact, nth = parted(text)
    assert figure(reading(whole, "en", "2025-12-06"), exact, nth).value == value


# --- A percentage behind a dash is no end of a range; what a bracket names has its own level
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports of An Giang were USD 1.2 billion; rice gave USD 431 million – «11.6%» below last year – and fish USD "
         "600 million.", "of exports is change_yoy unit percent"),
        ("Exports of the country: $330.14 billion, 16.1% up (domestic firms «$92.41 billion», 1.7% down; "
         "foreign-invested firms $237.73 billion, 23.1% up)", "of exports is level"),
        ("Exports of Hue were $3.1 billion, up 16% («$428 million») on last year.", "of exports is change_yoy"),
        ("Ninh Binh welcomed 312,000 visitors in July. This brings the number for seven months to «2.1 million».",
         "of tourist_arrivals is level at 2025-01-01/P7M"),
    ],
)  # fmt: skip
def test_dashes_and_brackets_part_what_is_told(text: str, expected: str) -> None:
    check(text, expected, "2025-12-06")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giải ngân vốn đầu tư công cả nước 10 tháng ước đạt 461 nghìn tỷ đồng, bằng 58% kế hoạch. Trung ương giải "
         "ngân 72 nghìn tỷ đồng, các địa phương «389 nghìn tỷ đồng».", "item local-government"),
        ("Giải ngân vốn đầu tư công cả nước 10 tháng ước đạt 461 nghìn tỷ đồng, trong đó các bộ, ngành trung ương "
         "«72 nghìn tỷ đồng».", "item central-government"),
        ("11 tháng, xuất khẩu của cả nước đạt 400 tỷ USD. Hoa Kỳ là thị trường xuất khẩu lớn nhất với 138 tỷ USD; "
         "Trung Quốc là nguồn cung cấp lớn nhất với «160 tỷ USD».", "of imports with CN"),
    ],
)  # fmt: skip
def test_vietnamese_says_so_too(text: str, expected: str) -> None:
    whole, exact, nth = parted(text)
    found, words = figure(reading(whole, "vi", "2025-12-06"), exact, nth), expected.split()
    assert {word: getattr(found, NAMES[word]) for word in words[::2]} == dict(zip(words[::2], words[1::2], strict=True))
