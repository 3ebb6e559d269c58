"""Times beyond a stop, days pointed back to, and years in brackets: what they date, and what they do not."""

import pytest

from tests.extract.test_english import check


# --- What stands beyond a stop, or belongs to the figure before, dates no figure and is the base of none.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2023-09-28",
         "Dak Nong\n\nConsumer prices of September had climbed 3.6 percent in a year; their mean of "
         "nine months climbed «2.88 percent».",
         "at 2023-01-01/P9M"),
        ("2023-07-05",
         "Dak Nong\n\nIn June the IIP gained 0.9% on May, and GRDP of the half-year went up "
         "by «3.65%».",
         "at 2023-S1 is change_yoy"),
        ("2021-06-08",
         "Nghe An\n\nThe plan for 2021-2025 wants VND450,000 billion of social investment over the five "
         "years. GRDP is to gain «9.5 percent» a year in the period, after 7.23 percent a year in the "
         "2016-2020 term.",
         "at 2021-01-01/P5Y as target"),
        ("2021-01-08",
         "Ba Ria\n\nFDI was US$2.1 billion in 2020. The programme of Ba Ria-Vung Tau for 2021-2025 "
         "counts on «US$3.5 billion» from foreign investors.",
         "at 2021-01-01/P5Y as target"),
    ],
)  # fmt: skip
def test_one_of_two(published: str | None, text: str, expected: str) -> None:
    check(text, expected, published)


# --- `That day` may be the one named right before; the same day and the day of a balance are no bases.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-12-27",
         "Dak Nong\n\nAll was counted on December 20, 2024. On that day «588» valid FDI projects "
         "stood in Dak Nong's parks.",
         "at 2024-12-20"),
        ("2020-07-10",
         "Dak Nong\n\nAt the end of June credit outstanding in Dak Nong was VND69,480 billion, 3.9% above "
         "the level of December 31, 2019. Deposits stood at «VND65,120 billion» on the same June 30.",
         "at 2020-06-30"),
        (None,
         "Banks of Dak Nong\n\nThe spring of 2020 was a bitter one. In the first half of the year exports "
         "came to US$492 million, 17.4% less than in January-June 2019. At the end of June credit "
         "outstanding was VND69,480 billion. Of the balance on June 30, 2020, «VND3,310 billion» was lent "
         "by the Bank for Social Policies.",
         "at 2020-06-30"),
        ("2026-04-03",
         "Tay Ninh\n\nOn March 31, 2026 the merged province, which now ends in the delta, counted "
         "«1,957» FDI projects in force.",
         "at 2026-03-31"),
        ("2026-04-03",
         "Tay Ninh\n\nIn 2020 the province had 1,200 FDI projects in force, and now it has «1,957».",
         "at none"),
    ],
)  # fmt: skip
def test_that_day(published: str | None, text: str, expected: str) -> None:
    check(text, expected, published)


# --- A year in a bracket, or in what was wanted of a quarter, is not the one that a text goes on with.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2022-12-28",
         "Son La\n\nThe People's Committee of Son La today reviewed the year. Growth of GRDP: «8.67 "
         "percent».\n\nExports: USD161.4 million in the year (USD153 million in 2021).",
         "at 2022"),
        ("2022-12-28",
         "Son La\n\nExports of Son La were US$161.4 million in the year.\n\nIts plan for 2023 has 4 "
         "million tourists and «USD176 million» of exports.",
         "at 2023 as target"),
        ("2022-12-28",
         "Son La\n\nExports of Son La were «US$161.4 million» this year, 5% more than what was planned for "
         "2022.",
         "at 2022"),
        ("2026-04-03",
         "Tay Ninh\n\nThe plan wants GRDP to grow 10% this year. The first quarter made 8.62%."
         " In the second quarter 10.1% will be needed.\n\nForeigners set up «49» new "
         "projects in the quarter.",
         "at 2026-Q1"),
        ("2026-07-03",
         "Tay Ninh\n\nGRDP grew 8.6% in the first quarter and 9.1% in the second. Foreigners opened «49» new"
         " projects in the quarter.",
         "at 2026-Q2"),
        ("2024-12-09",
         "Hau Giang\n\nThis year Hau Giang grew by some 8.76 per cent. Of its households 1.9 per cent are poor,"
         " after 3.6 per cent in 2022. Exports should end the year at "
         "«$920 million».",
         "at 2024"),
    ],
)  # fmt: skip
def test_the_year(published: str | None, text: str, expected: str) -> None:
    check(text, expected, published)


# --- The heading of a text or part, with a bullet or without, gives its time to what stands below.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2025-12-13",
         "HAI PHONG PEOPLE'S COUNCIL\nResolution on socio-economic development in 2026\n\nHai Phong, "
         "12/12/2025. Main targets adopted at the session:\n\n1. GRDP growth: 13% or higher.\n6. Exports: "
         "«USD 45 billion» (+12%).",
         "at 2026 as target"),
        ("2025-12-13",
         "HAI PHONG\nResults of 2025\n\nMain results at the end of the year:\n1. GRDP growth: 13%\n2. "
         "Exports: «USD 45 billion»",
         "at 2025 as actual"),
        ("2025-12-13",
         "HAI PHONG PEOPLE'S COUNCIL\nResolution on socio-economic development in 2026\n\nMain targets "
         "adopted at the session:\n\n1. GRDP growth: 13% or higher.\n\nIn 2025, by comparison, GRDP is "
         "estimated to grow «11.6%».",
         "at 2025 as estimate"),
        ("2024-11-01",
         "Parks of Ha Tinh: ten months in brief\n\n* Investment attraction, 10 months of 2024\n\nNew "
         "projects: 28, of which 20 FDI projects.\n\n* Cumulative to 31 October 2024\n\n129 valid projects: "
         "«92» foreign with 4.07 billion USD.",
         "at 2024-10-31"),
        ("2024-11-01",
         "Parks of Ha Tinh: ten months in brief\n\n* Investment attraction, 10 months of 2024\n\nNew "
         "projects: 28.\n\n* Plan 2025\n\nTo attract «USD 900 million» of FDI.",
         "at 2025 as target"),
    ],
)  # fmt: skip
def test_heads(published: str | None, text: str, expected: str) -> None:
    check(text, expected, published)


# --- A year behind what was wanted for it dates no figure.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2022-08-10",
         "Budget of Thanh Hoa\n\nAt July 31 collections of Thanh Hoa stood at 31.2 trillion VND, 10.9% beyond "
         "what Hanoi had set for the whole of 2022, «48%» more than a year before.",
         "at 2022-01-01/P7M"),
        ("2022-08-10",
         "Budget of Thanh Hoa\n\nAt July 31 collections of Thanh Hoa stood at 31.2 trillion VND, 10.9% over "
         "what the Government assigned for 2022. Over those same seven months exports went up «16.8%».",
         "at 2022-01-01/P7M"),
    ],
)  # fmt: skip
def test_assigned(published: str | None, text: str, expected: str) -> None:
    check(text, expected, published)
