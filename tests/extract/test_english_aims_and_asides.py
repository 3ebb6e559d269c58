"""Aims only held against, towns and regions as places, mergers as asides, rooms that are no parks."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_english import check, parted

LIST = (
    "The port city's economy grew by an average of 8.1 per cent per year in the 2016-2020 period, against a target of 8"
)
TOWN = "Da Lat welcomes more guests\n\nDa Lat, Lam Dong, 15 November 2023 - The city collected VND2 trillion.\n\n"
NUMBERS = "The number of FDI projects in Hue has "


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        # an aim that a figure is held against passes its status on to no list
        (f"Hue report\n\n{LIST} per cent.\n\nKey figures:\n- Exports: «$2.6 billion»\n- Imports: $1 billion",
         "2020-10-22", "of exports as actual"),
        ("Hue's economy grew by «8.1 per cent» per year in the 2016-2020 period, against a target of 8 per cent.",
         "2020-10-22", "of grdp as actual"),
        ("Hue set targets for 2026-2030: growth of 10 per cent a year.\n\n- Exports: «$2.6 billion»",
         "2026-01-22", "of exports as target"),
        ("Hue's economy grew 8.2 per cent in 2023, below the «9 per cent» aimed for in January.", "2023-12-28",
         "of grdp is change_yoy as target"),
        ("Hue drew $1.2 billion of FDI in 2023, three times last year's «$400 million» and double the target.",
         "2023-12-28", "of fdi_capital_attracted as actual at 2022"),
        # passed by so much
        ("Hue's budget revenue was VND30 trillion in nine months, exceeding the full-year goal of VND25 trillion by"
         " «20%».", "2022-10-05", "of budget_revenue is plan_ratio"),
        ("Hue's budget revenue was VND30 trillion in nine months, exceeding last year's figure of VND25 trillion by"
         " «20%».", "2022-10-05", "of budget_revenue is change_yoy"),
        # of what was aimed at, so much was paid out
        ("Hue resolved on VND9 trillion of public investment in 2025, «48.3 percent» of which was paid out by July.",
         "2025-08-12", "of public_investment is plan_ratio"),
        # rows share the base behind them
        ("In May Hue shipped 490 tonnes of rice worth $339,000, down «18» and 15 per cent respectively from April.",
         "2024-06-10", "of export_volume is change_pop value -18"),
        ("In May Hue shipped 490 tonnes of rice worth $339,000, down «18» and 15 per cent respectively.",
         "2024-06-10", "of export_volume is change_yoy value -18"),
        # ten months follow no other ten
        ("In ten months exports of Hue hit $7 billion.\n\nThe consumer price index (CPI) rose «0.21%» month-on-month.",
         "2025-11-07", "of consumer_price_index is change_pop at 2025-10"),
        # where a province lies
        ("Parks of Ca Mau\n\nCa Mau, in the Mekong Delta, has «36» industrial parks.", "2021-12-20",
         "in ca-mau-pre-2025"),
        ("Parks of Ca Mau\n\nCa Mau, a province in the Mekong Delta, has «36» industrial parks.", "2021-12-20",
         "in ca-mau-pre-2025"),
        ("Unlike Ca Mau, the Mekong Delta has «36» industrial parks.", "2021-12-20", "in mekong-delta"),
        (f"{TOWN}About «2.4 million» tourists visited the city in ten months.", "2023-11-15", "in da-lat"),
        (f"{TOWN}About «2.4 million» tourists visited the province in ten months.", "2023-11-15",
         "in lam-dong-pre-2025"),
        ("After the merger the economy of Can Tho grew 7.1% in the first half of 2025, «7.6%» in the former Can Tho.",
         "2025-08-12", "in can-tho-pre-2025"),
        ("Following the merger with Thai Binh on July 1, the new Hung Yen has «35» industrial parks.", "2025-11-07",
         "of industrial_parks at none"),
        ("Exports of Hue were $5 million in May.\n\nFor the country as a whole the figure was «$30 billion».",
         "2023-06-10", "of exports in viet-nam"),
        ("In May industry grew by 9% in Hue, 6% in Da Nang, the nation «4%».", "2023-06-10", "in viet-nam"),
        # a total has come to
        (f"{NUMBERS}gone up to «126» with nine new ones in May, worth $2 billion.", "2023-09-30", "of fdi_projects"),
        # growth behind the time that it is for
        ("Hue collected VND19 trillion for the budget.\n\nFor 2024 growth of «9 per cent» or higher is foreseen.",
         "2023-12-28", "of grdp is change_yoy at 2024"),
        ("Hue collected VND19 trillion for the budget.\n\nFor 2024 growth of exports by «9 per cent» is foreseen.",
         "2023-12-28", "of exports at 2024"),
        ("Its GRDP fell 10% in Hue in 2023. Industry lost 24%, dragging overall growth down by"
         " «9.3 percentage points».",
         "2024-01-10", "of grdp is contribution value -9.3"),
        # what draws
        ("Hue: Parks draw «$1.1 billion» in nine months", "2022-10-05",
         "of investment_attracted item industrial-zones"),
        # a range has the noun behind it
        ("In May 2024 budget revenue of Hue came to VND24 trillion, and «8»-9 million visitors came.", "2024-06-02",
         "of tourist_arrivals"),
        ("Exports of seafood from Hue were $5 million in May 2024, making up «17 per cent» of the industry's total.",
         "2024-06-02", "of exports is share"),
    ],
)  # fmt: skip
def test_aims_and_asides(text: str, day: str, expected: str) -> None:
    """Each is a figure of what its words say, held against what stands beside it."""
    check(text, expected, day)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Rice exports of An Giang were $5 million in May. «5%» broken rice was quoted at $653 per tonne.", "name"),
        ("Guests came to Hue in May. Occupancy is forecast to hit «70 percent».", "unclassified"),
    ],
)
def test_no_figures(text: str, role: str) -> None:
    """A kind of rice and rooms that are taken are no figures of trade or parks."""
    whole, exact, nth = parted(text)
    assert mention(reading(whole, "en", "2024-06-10"), exact, nth).role == role
