"""Reports told again in plain sentences: what they point back to, and what is told twice. Own sentences."""

import pytest

from tests.extract.reading import figure, reading
from tests.extract.test_english import check

FDI = "Vietnam had drawn 9 billion USD in FDI by August 20. "
STOCK = "As of April 20, 2023, Hue had 90 foreign projects in force. "


# --- `Their` capital is that of those told before; countries told before are where capital came from.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (STOCK + "Their registered capital is «3 billion USD».", "of fdi_capital at 2023-04-20"),
        (STOCK + "It drew «3 billion USD» of registered capital in May.", "of fdi_capital_attracted at 2023-05"),
        ("Vietnam's FDI in May came from 70 countries. Singapore alone gave «4 billion USD».",
         "of fdi_capital_attracted with SG"),
        ("Vietnam's FDI in May came from 70 countries. Korea gave «10 percent».", "of fdi_capital_attracted is share"),
        ("Of the 9 billion USD of FDI Hue drew in May, «2 billion» paid for shares.", "of fdi_share_purchases"),
        (FDI + "Capital contributions went another way. There were «2,700» of them.", "of fdi_share_purchase_deals"),
        (FDI + "Investors in «630» projects, down 9 percent, added 2 billion USD.", "of fdi_projects_adjusted"),
        ("In May foreign buyers of Vietnamese shares spent «5 billion USD».", "of fdi_share_purchases in viet-nam"),
    ],
)  # fmt: skip
def test_what_is_pointed_back_to(text: str, expected: str) -> None:
    check(text, expected)


# --- A year that only compares is no year of each; this year, and months of last year, end no day told before.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue licensed 30 FDI projects in May, twice as many as a year before, and their capital, «5 million USD», "
         "was huge.",
         "of fdi_capital_new at 2023-05"),
        ("Hue exports rice worth «5 million USD» a year.", "of exports at none"),
        (FDI + "Of 92 countries Singapore led with «2 billion USD».", "at 2023-01-01/P7M20D"),
    ],
)  # fmt: skip
def test_periods_told_before(text: str, expected: str) -> None:
    check(text, expected)


# --- A change may be told in its own unit and in percent; one word may lead a row of changes.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports of Hue were 9 million USD in May, «2 million USD» or 28% more than a year earlier.", "is change_yoy"),
        ("Exports of Hue reached «9 million USD», or 28% more than a year earlier, in May.", "is level"),
        ("Exports of Hue hit 9 million USD in May, «2 million USD», or 22%, of it from rice.", "is level"),
        ("Exports of Hue hit 9 million USD in May. Staples bounced back, among them wood with 34 percent and rice with "
         "«9 percent».",
         "is change_yoy item rice"),
        ("Exports of Hue hit 9 million USD in May. Staples led, among them wood with 34 percent and rice with "
         "«9 percent».",
         "is share item rice"),
    ],
)  # fmt: skip
def test_changes_told_twice(text: str, expected: str) -> None:
    check(text, expected)


# --- `Nationwide` before a comma turns to the country, unless an area follows.
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Exports of Bac Giang hit 9 million USD in July. Nationwide, exports fell to «30 billion USD».", "viet-nam"),
        ("Exports hit 9 million USD in July. Nationwide, Bac Giang's exports of «2 billion USD» were fifth.",
         "bac-giang"),
    ],
)  # fmt: skip
def test_nationwide(text: str, place: str) -> None:
    check(text, f"in {place}")


# --- Days since the start of a year in digits; what a level is held against dates no growth behind it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue licensed «30» FDI projects from the beginning of 2023 to September 15.", "at 2023-01-01/P8M15D"),
        ("Hue licensed «30» FDI projects between the start of 2023 and September 15.", "at 2023-01-01/P8M15D"),
        ("Hue licensed «30» FDI projects from the outset of 2022 until 15 September.", "at 2022-01-01/P8M15D"),
        ("Exports of Hue hit 2 million USD in May 2023. That compares with 1 million USD in May 2022 and means growth "
         "of «28 percent».",
         "is change_yoy at 2023-05"),
        ("Budget revenue of Hue was 9 trillion VND in 2022, 19% beyond the sum gathered in 2021. GRDP grew «8%».",
         "at 2022"),
    ],
)  # fmt: skip
def test_days_and_bases(text: str, expected: str) -> None:
    check(text, expected)


# --- Parts of one count by what they are in; capital of what a sentence opens with; parts that make up a sum.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue licensed 11 FDI projects in May. «Nine» were in manufacturing.", "item manufacturing"),
        ("Hue licensed 11 FDI projects in May. Nine were in manufacturing and «two» in property.",
         "of fdi_projects_new item real-estate"),
        ("Hue licensed 11 FDI projects in May. The number was that of a year ago, but registered capital, at "
         "«31 million USD», fell.",
         "of fdi_capital_new"),
        ("Hue licensed 11 FDI projects in May. Total FDI was «31 million USD».", "of fdi_capital_attracted"),
        ("With 18 million USD of fresh capital and 13 million USD added to running projects, FDI in Hue came to «31 "
         "million USD» in May.",
         "of fdi_capital_attracted"),
        ("FDI in Hue was 31 million USD in May. Most of it, «71 percent», went into manufacturing.",
         "is share item manufacturing"),
        ("Outstanding credit in Hue rose to 96 trillion VND. Bad debts represented «0.92%» of it.", "of bad_debt"),
        ("Hue disbursed «7 trillion VND» from the state budget in May.", "of budget_expenditure"),
        ("GDP of Vung Tau grew 8% when oil is left out, and «9%» when it is counted.", "item with-oil"),
    ],
)  # fmt: skip
def test_parts_and_sums(text: str, expected: str) -> None:
    check(text, expected)


# --- `Behind` before a verb compares with nobody; a gain may be told in percent or in money.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hanoi exported goods for 9 billion USD in May. A long way behind follows Hue, third with «2 billion USD».",
         "in thua-thien-hue"),
        ("Exports of Hue hit 9 million USD in May, a gain of 31% or «2 million USD» on May 2022.", "is change_yoy"),
        ("Hue drew 9 million USD of FDI in May, of which 31% or «2 million USD» came from Japan.", "is level"),
    ],
)  # fmt: skip
def test_places_behind_and_gains(text: str, expected: str) -> None:
    check(text, expected)


# --- What something came from has its own time; what was wanted of a year dates nothing.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May 2023 Hue exported a lot. Its surplus shrank to «2 million USD» from 9 million USD in May 2022.",
         "at 2023-05"),
        ("In May 2023 Hue exported a lot. Its surplus shrank to 2 million USD from «9 million USD» in May 2022.",
         "at 2022-05"),
        ("In 2022 GRDP of Hue grew 8%. Per capita it climbed from 3,400 USD in 2021 to an estimated «3,966 USD».",
         "at 2022 as estimate"),
        ("In 2022 GRDP of Hue grew 8%. Per capita it climbed from «3,400 USD» in 2021 to an estimated 3,966 USD.",
         "at 2021 as actual"),
        ("Exports of Hue hit 9 million USD in May. This is «57%» of what the department has planned for the year.",
         "is plan_ratio at 2023-05"),
        ("Exports of Hue hit 9 million USD in May. Over the whole of 2018 the surplus was «2 million USD».", "at 2018"),
        ("Hue is to pay out 9 trillion VND of public investment in 2023; by the end of May it was «1 trillion VND».",
         "as actual"),
    ],
)  # fmt: skip
def test_times_of_origins(text: str, expected: str) -> None:
    check(text, expected)


# --- Words for changes, weights and parts; the value of what was sold at a price; who is second in an aside.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports of Hue hit 9 million USD in May, a «50 percent» leap.", "is change_yoy"),
        ("Exports of Hue hit 9 million USD in May. That beats last year's figure by «7 percent».",
         "is change_yoy at 2023-05"),
        ("GRDP of Hue rose 9% in May. Half of the increase, «4 percentage points», was owed to services.",
         "is contribution item services"),
        ("GRDP of Hue rose 9% in May. Services weigh in with «52 percent».", "is share item services"),
        ("Hue exported 190 tonnes of rice in May. The average price was 541 USD a tonne and thus «12 percent» higher.",
         "of export_price is change_yoy"),
        ("Exports of Hue hit 9 million USD in May. Then, fish. Volume fell 8 percent to «20 tonnes».",
         "of export_volume item seafood"),
        ("FDI in Hue was 9 million USD in May. Real estate, «second», had 2 million USD.", "is rank item real-estate"),
        ("Hue licensed 57 FDI projects in May. «51» belong to manufacturing.", "item manufacturing"),
        ("Capital supplements to 44 FDI projects came to «2 million USD» in Hue in May, a fall of 9%, and 19 capital "
         "contributions to 1 million USD.",
         "of fdi_capital_adjusted"),
        ("In May Hue drew 9 million USD of FDI (including 4 million USD of new capital and 5 million USD of additional "
         "capital), which is «2.3 times» as much as last year.",
         "of fdi_capital_attracted is ratio_yoy"),
        ("GRDP of Hue rose 9% in 2022, close to the «10%» foreseen in the resolution.", "as target"),
        ("In May the value of goods that Hue sold abroad was «2 million USD» higher than that of goods it bought.",
         "of trade_balance is level"),
    ],
)  # fmt: skip
def test_words_of_reports(text: str, expected: str) -> None:
    check(text, expected)


# --- What parts by event come to is all that came, wherever it is told; a bracket parts no money from its deals.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May Vietnam licensed 22 FDI projects with 10.2 billion USD; 5.1 billion USD were added to old ones and "
         "4.8 billion USD paid for shares. This makes «20.1 billion USD».",
         "of fdi_capital_attracted"),
        ("In May Vietnam licensed 22 FDI projects with 10.2 billion USD; 5.1 billion USD were added to old ones and "
         "«4.8 billion USD» paid for shares.",
         "of fdi_share_purchases"),
        ("Hue drew 9 million USD of FDI in May. Adding «4 million USD» (+47%) in 25 contributions and share purchases, "
         "it had 13 million USD.",
         "of fdi_share_purchases"),
        ("Of Hue's budget expenditure, 9 billion VND in May, «1 billion VND» was for investment.",
         "of budget_expenditure item capital-expenditure"),
        ("In May FDI came to Hue in 41 projects. Destinations: HCM City, «2 million USD»; Hai Phong, 1 million USD.",
         "of fdi_capital_attracted in ho-chi-minh-city-pre-2025"),
        ("Exports of Hue hit 9 million USD in May. What weighs in the balance is steel at «1 million USD».",
         "of exports item iron-steel"),
    ],
)  # fmt: skip
def test_sums_and_parts(text: str, expected: str) -> None:
    check(text, expected)


# --- A day of a report in the year after; the like period; a day that ends the months told; who was overtaken.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports of Hue rose by 6.5 percent year-on-year, or «2 million USD», in May.", "is change_yoy"),
        ("Hue exported goods for 9 million USD in May, 3% more than in the like period of 2022. Imports were "
         "«5 million USD».",
         "at 2023-05"),
        ("Exports of Hanoi hit 9 million USD in May. It has overtaken Hue, «5th» with 8 million USD.",
         "is rank in thua-thien-hue"),
        ("Exports of Hue were 29th in the country and «second» of the three Central Highlands provinces in May.",
         "is rank value 2"),
        ("GRDP of Hue rose 3% in 2022, less than the «6 percent» hoped for.", "as target"),
        ("Vietnam drew 9 billion USD of FDI up to May 20. As of the end of May, 5 billion USD had been disbursed. "
         "Manufacturing claimed «2 billion USD».",
         "at 2023-01-01/P4M20D"),
    ],
)  # fmt: skip
def test_days_and_ranks(text: str, expected: str) -> None:
    check(text, expected)


def test_a_day_alone_tells_when_a_report_on_the_year_before_appears() -> None:
    text = (
        "Ha Tinh drew 1 billion USD of FDI in 2024, they told a press conference on January 8, 2025. Budget revenue "
        "was 17 trillion VND by December 31."
    )
    assert figure(reading(text, published=None), "17 trillion VND").time_period == "2024"


# --- A line opens with no currency; months and amounts that are surpassed; plans told behind their percentage.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quang Tri's trade in 8 months of 2022\nDONG HOI, October 1 - Exports of Quang Tri were «9 million USD».",
         "at 2022-01-01/P8M"),
        ("Hue in 2022\nExports: USD 128 million\nVisitors: «2.92 million»", "of tourist_arrivals"),
        ("In April exports of Hue were «9 million USD», which exceeded March's result by 4.5 percent.", "is level"),
        ("In April exports of Hue were 9 million USD, which exceeded March's result by «4.5 percent».",
         "is change_pop at 2023-04"),
        ("Exports of Hue were 8 million USD in May 2023. This is 85% of its 2023 target, «9 million USD».",
         "as target at 2023"),
        ("Banks of Hue held deposits of «61 trillion VND» on 31 March 2023, 9% more than at the end of 2022.",
         "at 2023-03-31"),
        ("Exports of Hue were 8 million USD in April. The national total for April, «30 billion USD», was low.",
         "in viet-nam"),
    ],
)  # fmt: skip
def test_lines_and_plans(text: str, expected: str) -> None:
    check(text, expected)


# --- Words of registers, lending and ownership; the old part of a province.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some «1,580» firms were registered in Hue in May.", "of enterprises_new"),
        ("In May 450 firms of Hue reopened, while «1,050» shut their doors.", "of enterprises_closed"),
        ("Lending in Hue expanded to «65 trillion VND» by the end of May.", "of bank_credit"),
        ("In May firms of Hue exported goods for 9 million USD, while importers brought in «6 million USD» worth.",
         "of imports"),
        ("Budget revenue of Hue was 9 trillion VND in 2022. It exceeded the preceding year's figure by «8 percent».",
         "is change_yoy"),
        ("Rice exports from the Mekong Delta hub of Can Tho jumped «65 percent» in May.", "in can-tho-pre-2025"),
    ],
)  # fmt: skip
def test_words_of_registers(text: str, expected: str) -> None:
    check(text, expected)


# --- A percentage shares the direction behind its amount; bare decimals joined to a percentage share its unit.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue shipped goods for 12 billion USD in May, «4.3%» or 566 million USD less than in May 2022.",
         "is change_yoy value -4.3"),
        ("In May production of Hue rose fast. IIP: «1.7» and 6.9 percent.", "of industrial_production_index"),
        ("In May 31 share purchases brought Hue «51 million USD».", "of fdi_share_purchases"),
        ("Hue licensed 30 FDI projects in May. The expansion of «47» others brought 4 million USD.",
         "of fdi_projects_adjusted"),
        ("Budget revenue of Hue was 9 trillion VND in 2022. It beat the estimate by 11%, last year's figure by «47%».",
         "at 2022"),
        ("Exports of Hue were third in the region in May; nationwide, «12th».", "is rank value 12"),
        ("Exports of Hue hit 8 million USD in May 2023. It is 85% of its goal for 2023, «9 million USD».", "as target"),
        ("In 2022 Hue grew by 3 percent, below the People's Council's range of «7.5» to eight percent.", "as target"),
        ("By September 30, 2023, Hue had attracted «74» new FDI projects this year.", "at 2023-01-01/P9M"),
    ],
)  # fmt: skip
def test_rows_and_owners(text: str, expected: str) -> None:
    check(text, expected)


# --- Parts told behind their whole leave the whole; a time before a colon heads its row; shares are no goods.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP of Hue rose 7% in the first half, namely 6% in the first quarter and 8% in the second quarter. Services "
         "were up «9 percent».",
         "at 2023-S1 item services"),
        ("Hue exported goods for 9 million USD in the five months to May; in May alone 2 million USD.\nUp was steel, "
         "«3 million USD».",
         "at 2023-01-01/P5M"),
        ("Hue exported goods for 9 million USD in the nine months. September was best: 2 million USD.\nFastest growth "
         "in the nine months: rice («9 percent»).",
         "at 2023-01-01/P9M item rice"),
        ("Vietnam drew 9 million USD of FDI in May; in 206 cases foreigners bought shares, for «4 million USD».",
         "of fdi_share_purchases"),
    ],
)  # fmt: skip
def test_parts_of_a_time(text: str, expected: str) -> None:
    check(text, expected)


# --- Amounts told before their name, labels of bare counts, percentages of a year, what came since January.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue in 2022\n«41 trillion VND»: social investment, growth 17%.", "of social_investment"),
        ("Hue in 2022\nExports were 9 million USD.\n«9.6%»: poverty rate at the end of the year.", "of poverty_rate"),
        ("Hue in 2022\nTourists: 3 million\nEnterprises: «1,727» new, +7.5%", "of enterprises_new"),
        ("Budget revenue of Hue in 2022 was 9 trillion VND, «117.6 percent» of 2021.", "is ratio_yoy at 2022"),
        ("In a year of fear, 2022, Hue exported goods worth «9 million USD».", "at 2022"),
        ("By August 20 Hue had drawn «9 million USD» for 22 new FDI projects since January.", "at 2023-01-01/P7M20D"),
        ("Hue led with a surplus of 9 million USD in the first half. Its GRDP rose. Growth in the second quarter, «13 "
         "percent», was fast.",
         "of grdp"),
        ("GRDP of Hue rose 7% in the first half.\nThe rate in the second quarter, 8 percent, was ahead of that in the "
         "first quarter, 6 percent.\nExports rose «9 percent».\nIn the six months 700 firms were set up.",
         "at 2023-S1"),
    ],
)  # fmt: skip
def test_names_behind_and_labels(text: str, expected: str) -> None:
    check(text, expected)


# --- `Full` of something else is no occupancy; `up to` a day is no rise; the 3rd, in an aside.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("With its hotels full from April on, Hue recorded growth of «8 per cent» in the second quarter.", "of grdp"),
        ("By capital, FDI in Vietnam is 17.9 percent behind last year: «8.8 billion USD» up to April 20.",
         "of fdi_capital_attracted is level at 2023-01-01/P3M20D"),
        ("Exports of Hue hit 9 million USD in May. The «3rd», Thai Nguyen (2 million USD), was far behind.",
         "is rank in thai-nguyen-pre-2025"),
    ],
)  # fmt: skip
def test_what_is_full(text: str, expected: str) -> None:
    check(text, expected)
