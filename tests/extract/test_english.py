"""How English newspapers put figures: what is read from the one in « », in sentences written for these tests."""

import pytest

from pipeline.ingest.dateline import stated_date
from pipeline.model import Observation
from tests.extract.reading import figure, mention, number, reading

NAMES = {"of": "indicator_id", "is": "measure", "in": "geography_id", "with": "partner_id", "item": "item_id",
         "at": "time_period", "as": "status", "unit": "unit_id"}  # fmt: skip


def parted(text: str) -> tuple[str, str, int]:
    """Return a text without « », what stands in them, and which of its occurrences that is."""
    before, _, rest = text.partition("«")
    exact, _, after = rest.partition("»")
    return before + exact + after, exact, 1 + before.count(exact)


def said(text: str, published: str | None = "2023-10-20") -> Observation:
    """Return the figure that stands in « »."""
    whole, exact, nth = parted(text)
    return figure(reading(whole, "en", published), exact, nth)


def check(text: str, expected: str, published: str | None = "2023-10-20") -> None:
    """Compare the figure in « » with what is expected: `of exports at 2023-07 value 5.2`, of a numeral `role name`."""
    words = expected.split()
    if words[0] == "role":
        whole, exact, nth = parted(text)
        assert mention(reading(whole, "en", published), exact, nth).role == words[1]
        return
    found = said(text, published)
    for name, value in zip(words[::2], words[1::2], strict=True):
        if name == "value":
            assert found.value == number(value)
        else:
            assert (getattr(found, NAMES[name]) or "none") == value


# --- A year may stand before its part, months may follow each other, three quarters are nine months.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("By the end of this year's third quarter, Bac Lieu had collected «2.4 trillion VND» for the budget.",
         "2023-01-01/P9M"),
        ("In last year's second half Bac Lieu exported «310 million USD» worth of shrimp.", "2022-S2"),
        ("Bac Lieu exported «95 million USD» worth of shrimp in January and February.", "2023-01-01/P2M"),
        ("In the first three quarters of 2022 Bac Lieu exported «700 million USD» worth of shrimp.", "2022-01-01/P9M"),
        ("Bac Lieu's GRDP is to expand by «6.4%» in HI.", "2023-S1"),
        ("Bac Lieu's GRDP grew 5% in Q1 and «6.4%» in QII.", "2023-Q2"),
        ("Exports of Bac Lieu in July were low. In the month, imports stood at «8 million USD».", "2023-07"),
        ("Bac Lieu greeted 900,000 visitors in Q3 and hopes for «4 million» arrivals in the entire 2024.", "2024"),
    ],
)  # fmt: skip
def test_periods(text: str, period: str) -> None:
    check(text, f"at {period}")


# --- What a figure is measured by dates nothing, and the period that dated a figure goes on to the next sentence.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Visitors to Phu Yen in 2022 made up 96% of the figure in 2019. Domestic ones numbered «2.1 million».",
         "at 2022 item domestic"),
        ("The production index of Phu Yen fell 4% in January 2023 after a busy December. Exports came to "
         "«14 million USD».", "at 2023-01"),
        ("In the first seven months of 2023 Phu Yen exported 150 million USD worth of goods, leaving a surplus of "
         "60 million USD for 2023 so far. Cashew nuts earned «30 million USD».", "at 2023-01-01/P7M item cashew"),
        ("Phu Yen exported 150 million USD in seven months, while the 2023 target is «280 million USD».", "at 2023"),
        ("In the first half Phu Yen greeted 2 million visitors. It hopes for 9 million, including «500,000» "
         "foreigners, by 2025.", "at 2025 as target"),
    ],
)  # fmt: skip
def test_what_dates_a_figure(text: str, expected: str) -> None:
    check(text, expected)


# --- A concept may follow a change, or a bracket that restates; a bracket's own words govern nothing outside it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hau Giang posted a «9.1%» annual growth in the local index of industrial production.",
         "of industrial_production_index is change_yoy"),
        ("Hau Giang took in «5.2 trillion VND» (213 million USD) in State budget revenue.", "of budget_revenue"),
        ("Hau Giang paid 5.2 trillion VND (213 million USD at the day's exchange rate) into the State budget, "
         "«7%» more than a year before.", "of budget_revenue is change_yoy"),
        ("Hau Giang's GRDP is put at 60 trillion VND (2.4 billion USD), of which «21 trillion VND» (860 million USD) "
         "comes from services.", "of grdp item services"),
        ("Of the «412 million USD» in FDI, 80% went to factories in Hau Giang.", "unit USD"),
        ("Hau Giang drew investors. Koreans hold «41%» of the 2 billion USD in FDI registered there.", "is share"),
        ("Hau Giang's economy grew fast. It lured «68 million USD» worth of foreign investment in the first half.",
         "of fdi_capital_attracted"),
        ("Hau Giang's industrial production index rose 6%, while the electricity production and distribution sector "
         "saw a rise of «9%».", "of industrial_production_index item electricity"),
        ("Some «3,100 tonnes» of dried fruits and vegetables were sold to foreign markets, Hau Giang said.",
         "of export_volume item fruit-vegetables"),
    ],
)  # fmt: skip
def test_what_a_figure_is_of(text: str, expected: str) -> None:
    check(text, expected)


# --- `Revenue` alone is that of what was spoken of; growth of a sector is the economy's.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ha Giang expects 3 million visitors in 2024. Total revenue should reach «8 trillion VND».",
         "of tourism_revenue at 2024 as forecast"),
        ("Ha Giang's index of industrial production rose 6%. Services grew «7.4%» and agriculture 4%.",
         "of grdp item services is change_yoy"),
    ],
)  # fmt: skip
def test_what_is_left_unsaid(text: str, expected: str) -> None:
    check(text, expected)


# --- Up to a number is no range with a percentage; a row shares its fall; `higher than` leads to the earlier level.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreign arrivals in Ninh Thuan rose by 14.5% to «98,300».", "of tourist_arrivals is level value 98300"),
        ("Exports of Ninh Thuan were down 3.1% month-on-month and «8.4%» year-on-year.", "is change_yoy value -8.4"),
        ("Income per capita in Ninh Thuan was 61 million VND in 2022, much higher than «38 million VND» in 2017.",
         "of income_per_capita is level at 2017"),
        ("FDI into Ninh Thuan was 70 million USD, only «45%» of that in the same period last year.",
         "is ratio_yoy value 45"),
        ("Exports of Ninh Thuan in 2021-2023 were 1.1 billion USD, up «22%» from the 2018-2020 period.",
         "is change_base"),
        ("Exports of Ninh Thuan in August were up 2% over July and «11%» over August 2022.", "is change_yoy"),
        ("Exports of Ninh Thuan reached 9 million USD, up «12%» and representing 70% of the plan.", "is change_yoy"),
    ],
)  # fmt: skip
def test_changes_and_levels(text: str, expected: str) -> None:
    check(text, expected)


# --- Reached of what was planned is a plan ratio, also where the plan stands before it or belongs to someone.
@pytest.mark.parametrize(
    "text",
    [
        "Only «58%» of the 6.2 trillion VND planned for public investment in Tra Vinh had been disbursed.",
        "Of the 6.2 trillion VND in budget revenue planned for Tra Vinh, «58%» was collected by the end of August.",
        "FDI into Tra Vinh reached 90 million USD. The figure represents «58%» of the province's yearly target.",
    ],
)
def test_part_of_a_plan(text: str) -> None:
    check(text, "is plan_ratio")


# --- A place that a province took in, and places joined to it, are not what the article is about.
def test_places_taken_in() -> None:
    text = "The new Dong Thap, which absorbed Tien Giang and parts near Long Xuyen, grew by «7.5%» in 2025."
    check(text, "in dong-thap", "2026-01-10")


# --- The place of a dateline is not spoken of, also behind the country and a date.
def test_dateline_behind_the_country() -> None:
    text = "VIETNAM, April 3 - HÀ NỘI — Cà Mau's economy grew 6%. State budget revenue hit «1.3 trillion VND» in Q1."
    check(text, "in ca-mau-pre-2025")


# --- Of ranks that are joined, the second needs no word of ranking.
def test_joined_ranks() -> None:
    text = "Growth of Kien Giang was 7%, ranking 14th among the 63 provinces and «4th» in the Mekong Delta region."
    check(text, "is rank value 4")


# --- Capital: whose it is and what happened to it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ben Tre drew FDI of 80 million USD in the first half, securing «9» new projects.", "of fdi_projects_new"),
        ("In the first half Ben Tre drew 80 million USD of FDI: «50 million USD» was invested in 6 new projects.",
         "of fdi_capital_new"),
        ("Ben Tre licensed 6 foreign projects in May. It also approved capital adjustments to «4» projects.",
         "of fdi_projects_adjusted"),
        ("Domestic investment in Ben Tre fell. There were «14» new projects with 900 billion VND in capital.",
         "of domestic_projects_new"),
        ("Ben Tre is now home to 60 operational FDI projects with a combined registered capital of «1.6 billion USD».",
         "of fdi_capital"),
        ("Ben Tre's GRDP, or gross regional domestic product, grew 6%. From January to June it licensed «20» projects.",
         "of investment_projects_new"),
        ("FDI into Ben Tre was 70 million USD in Q1: 50 million USD came from 5 new projects, while «20 million USD» "
         "was from 3 capital-added ones.", "of fdi_capital_adjusted"),
        ("Foreign investors poured «75 million USD» into Ben Tre in the first half.", "of fdi_capital_attracted"),
    ],
)  # fmt: skip
def test_capital(text: str, expected: str) -> None:
    check(text, expected)


# --- Parts of the budget, of visitors and of retail trade.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Budget revenue of Tuyen Quang was 3 trillion VND: 2.6 trillion VND from domestic sources and "
         "«0.4 trillion VND» from foreign trade.", "of budget_revenue item customs-revenue"),
        ("Tuyen Quang Customs in a busy year\nThe department paid «310 billion VND» into the State budget.",
         "of budget_revenue item customs-revenue"),
        ("Tuyen Quang greeted «1,040,500» domestic and foreign visitors.", "of tourist_arrivals item _T"),
        ("Of the guests of Tuyen Quang, 900,000 were domestic travellers and «60,200» were international tourists.",
         "of tourist_arrivals item international"),
        ("Tuyen Quang greeted 60,200 foreigners; tourism revenue was «2 trillion VND».", "of tourism_revenue item _T"),
        ("Retail revenue of goods in Tuyen Quang was «8 trillion VND».", "of retail_sales item retail"),
        ("Spending on development investment in Tuyen Quang was «1.9 trillion VND».",
         "of budget_expenditure item capital-expenditure"),
    ],
)  # fmt: skip
def test_parts(text: str, expected: str) -> None:
    check(text, expected)


# --- What is no indicator stays unclassified, and so does what is said of it.
@pytest.mark.parametrize(
    "text",
    [
        "Of the firms polled in Quang Binh, «38.5%» expected more export orders.",
        "Quang Binh received remittances of «210 million USD».",
        "Hotel room occupancy in Quang Binh reached «51%».",
        "Some 41,000 farms in Quang Binh use the model, «12%» more than a year ago.",
        "The number of entries and exits through the gate in Quang Binh neared «1.2 million».",
        "The average registered capital of a firm in Quang Binh was «9.5 billion VND».",
    ],
)
def test_what_is_no_indicator(text: str) -> None:
    whole, exact, nth = parted(text)
    assert mention(reading(whole), exact, nth).role == "unclassified"


# --- Figures that answer each other `respectively`, also behind the word, and percent beside a multiple.
def test_respectively() -> None:
    text = (
        "Binh Thuan greeted 5 million tourists and earned 13 trillion VND (530 million USD) in tourism revenue, "
        "respectively rising 1.6 and «1.9-fold» from a year earlier."
    )
    check(text, "of tourism_revenue is ratio_yoy")
    check(text.replace("«1.9-fold»", "1.9-fold").replace("1.6", "«1.6»"), "of tourist_arrivals is ratio_yoy unit times")


# --- A dateline with a stroke dates its article.
def test_dateline_with_a_stroke() -> None:
    text = "Exports rise\nEconomy  |  December, 17/2021 - 16:42\nIn November Bac Lieu exported «80 million USD».\n"
    whole, exact, _ = parted(text)
    stated = stated_date(whole)
    assert stated is not None
    assert figure(reading(whole, "en", stated[1].isoformat()), exact).time_period == "2021-11"


# --- What an indicator says per head, aims at, or reaches of an estimate; parts of a year said alone.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Per capita GRDP of Ben Tre is expected to rise by 9%, reaching an estimated «VND71 million».",
         "of grdp_per_capita is level"),
        ("Budget revenue of Ben Tre is VND3.8 trillion, achieving 94% of the local estimate and «96%» of the central"
         " estimate.", "of budget_revenue is plan_ratio"),
        ("Ben Tre is working to push its exports to «3 billion USD» this year.", "of exports as target"),
        ("Ben Tre aims to earn «500 million USD» from exports in the last six months of this year.", "at 2023-S2"),
        ("In 2022, Ben Tre attracted 23 FDI projects with a total registered capital of «US$60 million».",
         "of fdi_capital_new"),
        ("In the first nine months GRDP of Ben Tre rose 8%; in the third quarter alone, 8.5%.\nTourists numbered"
         " «8 million».", "of tourist_arrivals at 2023-01-01/P9M"),
    ],
)  # fmt: skip
def test_aims_and_what_is_said_alone(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May, Ben Tre exported rice worth 104 million USD, vegetables 4 million USD, and other products"
         " «49 million USD».", "of exports item _T"),
        ("Ben Tre works towards «2.65 billion USD» in exports this year.", "of exports as target"),
        ("American countries remained the largest market of Ben Tre, accounting for «41.4 percent» of its exports.",
         "is share with americas"),
    ],
)  # fmt: skip
def test_rests_and_ends(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("Exports of Ben Tre exceed «11 billion USD» in 7 months.", "over"),
        ("In the first quarter, exports of Ben Tre neared «1 billion USD».", "under"),
    ],
)
def test_verbs_that_qualify(text: str, qualifier: str) -> None:
    assert said(text).qualifier == qualifier


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ben Tre ships products to «115» countries.", "item _T"),
        ("This year Ben Tre aims to lure 80 FDI projects worth an estimated 40 billion USD, and «90» domestic ones.",
         "as target"),
        ("In May, the fishery sector of Ben Tre exported goods worth «54 million USD».", "of exports item seafood"),
        ("Exports of Ben Tre recorded stable growth, achieving about «535 million USD», up 13 percent.", "is level"),
        ("Ben Tre gained more than «US$1 billion» in export revenue in 2022.", "of exports is level"),
        ("Exports rose in May. The accumulated value of 5 months was «$403 million».", "of exports"),
        ("According to the board of industrial parks, in the first half the province attracted «360 million USD» of"
         " foreign investment.", "of fdi_capital_attracted item _T"),
        ("Garment exports are expected to grow in 2024.\nIn May, Ben Tre exported rice worth «5 million USD».",
         "as actual"),
    ],
)  # fmt: skip
def test_subjects_aims_and_gains(text: str, expected: str) -> None:
    check(text, expected)


def test_rest_of_a_year_dates_an_article() -> None:
    text = "Ben Tre welcomed 3 million visitors in the first half and goes on promoting itself in the rest of 2019."
    found = figure(reading(text + " In 2018, it welcomed 5.7 million visitors.", "en", None), "3 million")
    assert found.time_period == "2019-S1"
