"""What any sentence says in figures: value, unit and direction; and what is no figure.

In a sentence the mentions of money, percent, points and multiples stand in « », and behind it what they are worth:
value, unit, and `+` or `-` where the figure is a change.
"""

from decimal import Decimal

import pytest

from pipeline.extract.figures import Figure, figures
from tests.extract.reading import number

MEASURED = ("money", "percent", "percentage_point", "ratio")
SIGNS = {"up": "+", "down": "-", "flat": "=", "": ""}

ENGLISH = (
    # money: currency before and behind, scale in words and letters
    ("The brewer raised «$1.2bn» and repaid «$350m».", "1.2e9 USD", "350e6 USD"),
    ("Orders of «€4.5 million», «£12.3bn» and «¥500 billion» came in.", "4.5e6 EUR", "12.3e9 GBP", "500e9 JPY"),
    ("The bridge costs «Rs 1,200 crore», not «Rs. 3.4 lakh».", "12e9 INR", "340e3 INR"),
    ("Revenue was «NT$12.5bn» in May and «T$490.7 billion» in June.", "12.5e9 TWD", "490.7e9 TWD"),
    ("Tax of «₹1,20,000» is due.", "120e3 INR"),
    ("Bids of «HK$30 million», «A$5m», «C$7.5m» and «S$20 million».", "30e6 HKD", "5e6 AUD", "7.5e6 CAD", "20e6 SGD"),
    ("He found a «$5» note, and a «$20-billion» deal.", "5 USD", "20e9 USD"),
    ("Net sales were «EUR 1,3 mn» and «EUR13.1mn».", "1.3e6 EUR", "13.1e6 EUR"),
    ("Turnover came to «448.5 MEUR», the debt to «35 MSEK».", "448.5e6 EUR", "35e6 SEK"),
    ("EBIT was «EUR -9.8 million» against «SEK 12.5bn».", "-9.8e6 EUR", "12.5e9 SEK"),
    ("The fine is «half a million dollars», not «a billion euros».", "500e3 USD", "1e9 EUR"),
    ("They paid «twenty-five million pounds» for it.", "25e6 GBP"),
    ("The dividend is «5 cents», or «12.4 euro cents», or «3p».", "0.05 USD", "0.124 EUR", "0.03 GBP"),
    ("The shares closed at «3,070.00p», or «£30.70».", "30.70 GBP", "30.70 GBP"),
    ("The fund holds «$1,234,567.89» and «€1.234.567,89».", "1234567.89 USD", "1234567.89 EUR"),
    ("It is worth «GBP 261 million» («USD 361 million»).", "261e6 GBP", "361e6 USD"),
    ("The rouble loan of «RUB 3.5 billion» and «NOK 200m».", "3.5e9 RUB", "200e6 NOK"),
    ("Copper cost «$9,870 a tonne» in London.", "9870 USD/tonne"),
    # ranges
    ("The stake is worth «$3» to «$5 million».", "3e6 USD", "5e6 USD"),
    ("Costs are put at «$500 million»-«$600 million».", "500e6 USD", "600e6 USD"),
    ("The asset is valued at «USD1.5»-«2bn».", "1.5e9 USD", "2e9 USD"),
    ("Margins lie between «5%» and «7%».", "5 percent", "7 percent"),
    ("Oil traded at «$10»-«$12» a barrel.", "10 USD", "12 USD"),
    # levels reached or left are no changes
    ("Shares fell «4.5 percent» to «$12.10».", "4.5 percent -", "12.10 USD"),
    ("Revenue rose from «$3.4 million» to «$5.6 million».", "3.4e6 USD", "5.6e6 USD"),
    ("Profit dropped to «£4m», down from «£6m».", "4e6 GBP", "6e6 GBP"),
    ("The rate slipped below «4%», the price above «$50».", "4 percent", "50 USD"),
    ("It lifted its stake to «51%» from «26%».", "51 percent", "26 percent"),
    ("The index was up «1.4%» to 14.01.", "1.4 percent +"),
    # changes, said before
    ("Crude closed down «$3.69», or «2.9 percent», at «$121.41».", "3.69 USD -", "2.9 percent -", "121.41 USD"),
    ("Sales grew by almost «5%», costs by «3 pct».", "5 percent +", "3 percent +"),
    ("The bank raised rates by «25 basis points» to «1.25 percent».", "0.25 percentage_point +", "1.25 percent"),
    ("The spread narrowed «5 bps».", "0.05 percentage_point -"),
    ("The margin widened «3 percentage points».", "3 percentage_point +"),
    ("Shares in the miner sank «3.9%», while gold added «0.2%».", "3.9 percent -", "0.2 percent +"),
    ("The stock shed «74p» («3.2%») in early trading.", "0.74 GBP -", "3.2 percent -"),
    ("Two banks were down «2.0%» and «1.5%» respectively.", "2 percent -", "1.5 percent -"),
    ("Output is to fall by «5»-«7%».", "5 percent -", "7 percent -"),
    ("Bids jumped «1,250 per cent».", "1250 percent +"),
    ("Fees were off «0.5pc».", "0.5 percent -"),
    # an amount said again in percent is what was added or lost; one that is not may be a loss
    ("Palladium added «$9.10», or «0.9%», to «$1,022.40» an ounce.", "9.1 USD +", "0.9 percent +", "1022.4 USD"),
    ("The stock surrendered «$2», or about «3 percent».", "2 USD -", "3 percent -"),
    ("The airline lost «$40m», or «5%» of its sales.", "40e6 USD", "5 percent"),
    ("The airline lost «$40m» last year.", "40e6 USD"),
    (
        "Miners clawed back «2.2%», banks gave up «1.5%» and grocers bounced «3%».",
        "2.2 percent +",
        "1.5 percent -",
        "3 percent +",
    ),
    # changes, said behind
    ("It reported a «6-percent» decline in profit.", "6 percent -"),
    ("Stores saw «2.6%» like for like sales growth.", "2.6 percent +"),
    ("Both firms closed over «3%» lower.", "3 percent -"),
    ("A «43.7 per cent» boost followed a «34%» plunge.", "43.7 percent +", "34 percent -"),
    ("The offer is about «£5» more than the first.", "5 GBP +"),
    ("Profit was «$20 million» lower than last year's «$77 million».", "20e6 USD -", "77e6 USD"),
    ("The result was «6.1 percent» below the estimate.", "6.1 percent -"),
    # changes, said by a sign
    ("Like-for-like growth: +«5%»; margin: -«3.2%».", "5 percent +", "3.2 percent -"),
    # no change
    ("She bought a «12%» stake in the chain.", "12 percent"),
    ("The price was unchanged at «$45».", "45 USD"),
    ("They snapped up a «9%» holding.", "9 percent"),
    ("The start-up raised «$50m» in equity.", "50e6 USD"),
    ("It posted a net loss of «$5m».", "5e6 USD"),
    ("Women hold «16.3%» of the seats.", "16.3 percent"),
    ("The tax rate is «25.6%».", "25.6 percent"),
    ("It trades at «2.5x» book, «10x» to «12x» earnings.", "2.5 times", "10 times", "12 times"),
    ("Shares carry a coupon of «4.375%» until 2035.", "4.375 percent"),
)
VIETNAMESE = (
    ("Cổ phiếu tăng «5%» lên «45.000 đồng».", "5 percent +", "45000 VND"),
    ("Lợi nhuận giảm «12,3%», còn «1.200 tỷ đồng».", "12.3 percent -", "1200e9 VND"),
    ("Ngân hàng hạ lãi suất «0,25 điểm phần trăm».", "0.25 percentage_point -"),
    ("Giá vàng tăng «500.000 đồng» mỗi lượng.", "500000 VND +"),
    ("Giá dầu giảm «1,2 USD», xuống «74,5 USD» một thùng.", "1.2 USD -", "74.5 USD"),
    ("Quỹ ngoại nắm «15%» vốn của ngân hàng này.", "15 percent"),
    ("Hãng lỗ «120 tỷ đồng» trong quý III.", "120e9 VND"),
    ("Doanh thu đạt «59 nghìn 642 tỷ đồng», tăng khoảng «8,5%».", "59642e9 VND", "8.5 percent +"),
    ("Biên lợi nhuận tăng «2,5 điểm phần trăm».", "2.5 percentage_point +"),
    ("Chỉ số này mất «1,2%» trong phiên sáng.", "1.2 percent -"),
    ("Công ty chi «2,5 triệu đô la Mỹ» và «300 nghìn euro».", "2.5e6 USD", "300e3 EUR"),
    ("Tỷ lệ nợ tăng từ «3%» lên «4,5%».", "3 percent", "4.5 percent"),
)
NOTHING = (
    "One of the analysts said the group was second to none in its field.",
    "At one point a number of clients were in two minds.",
    "Double-digit growth is a one-off, and one in three managers knows it.",
    "The terms of the deal were not disclosed.",
    "A multi-million dollar deal was on the one hand a first, on the other a must.",
    "Một trong những hãng lớn nhất đã rút lui.",
    "Lãnh đạo hãng từ chối bình luận về thương vụ này.",
)
NAMES = (
    ("The S&P 500 and the FTSE 100 closed mixed.", "500", "100"),
    ("The Boeing 737 and the 747 were grounded.", "737", "747"),
    ("The G7 spoke of COVID-19 and 5G.", "7", "19", "5"),
    ("Open 24/7, call 212-555-0100.", "24", "7", "212", "555", "0100"),
    ("They lost 3-1 at home.", "3", "1"),
    ("Buyers want the Galaxy 25 and Windows 11.", "25", "11"),
)


def said(one: Figure) -> tuple[str, Decimal, str]:
    assert one.value is not None
    return one.exact, one.value, f"{one.unit_id} {SIGNS[one.direction]}".strip()


def expected(exact: str, worth: str) -> tuple[str, Decimal, str]:
    value, _, unit = worth.partition(" ")
    return exact, number(value) * (-1 if unit.endswith("-") else 1), unit


def check(text: str, worth: tuple[str, ...], language: str) -> None:
    words = [part.partition("»")[0] for part in text.split("«")[1:]]
    found = figures(text.replace("«", "").replace("»", ""), language)
    here = [said(one) for one in found if one.kind in MEASURED]
    assert here == [expected(*pair) for pair in zip(words, worth, strict=True)]


@pytest.mark.parametrize("case", ENGLISH, ids=lambda case: case[0][:40])
def test_english_sentences(case: tuple[str, ...]) -> None:
    check(case[0], case[1:], "en")


@pytest.mark.parametrize("case", VIETNAMESE, ids=lambda case: case[0][:40])
def test_vietnamese_sentences(case: tuple[str, ...]) -> None:
    check(case[0], case[1:], "vi")


@pytest.mark.parametrize("text", NOTHING)
def test_a_sentence_without_quantities_says_nothing(text: str) -> None:
    assert figures(text, "vi" if text[0] in "ML" else "en") == []


@pytest.mark.parametrize("case", NAMES, ids=lambda case: case[0][:40])
def test_numerals_in_names_are_worth_nothing(case: tuple[str, ...]) -> None:
    found = figures(case[0], "en")
    assert [(one.exact, one.value, one.kind, one.role) for one in found] == [
        (digits, None, "identifier", "name") for digits in case[1:]
    ]


def test_a_change_of_nothing_is_flat() -> None:
    assert [(one.value, one.direction) for one in figures("Growth was 0%.", "en")] == [(Decimal(0), "flat")]
