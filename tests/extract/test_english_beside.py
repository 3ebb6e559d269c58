"""English reports: what stands beside a figure. Provinces that merged, fractions of a change, times counted back."""

import pytest

from tests.extract.test_english import check

LATER = "2025-08-13"


# --- A province named beside its successor is a part of it, unless something is told of it alone.
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The new Hai Phong, including Hai Duong, exported «17 billion USD» in July.", "hai-phong"),
        ("In front is Ho Chi Minh City, to which Binh Duong and Ba Ria - Vung Tau now belong: exports were «37 billion "
         "USD» in July.", "ho-chi-minh-city"),
        ("Weeks after Thai Binh was merged into it, Hung Yen said that exports were «5 billion USD» in July.",
         "hung-yen"),
        ("Hung Yen grew in July, while Thai Binh's exports were «5 billion USD».", "thai-binh"),
        ("Hung Yen grew in July, while Hai Duong exported «5 billion USD».", "hai-duong"),
    ],
)  # fmt: skip
def test_merged_provinces(text: str, place: str) -> None:
    check(text, f"in {place}", LATER)


# --- Behind a change, one amount over another is that of this period over that of the year before; behind a share, a
# --- part over its whole.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FDI in Hue went up by 6% («674 million USD»/636 million USD) in 2022.", "is level at 2022"),
        ("FDI in Hue went up by 6% (674 million USD/«636 million USD») in 2022.",
         "is level at 2021 in thua-thien-hue"),
        ("Exports of Hue made up 9% of those of the country in 2022 (4/«44 billion USD»).",
         "is level at 2022 in viet-nam"),
    ],
)  # fmt: skip
def test_fractions_of_changes(text: str, expected: str) -> None:
    check(text, expected)


# --- Months that are left, months since January, what counts until a month of this year, a day on which there were.
@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("With three months to go, Hue has exported «5 million USD» of goods.", "2023-01-01/P9M"),
        ("In August Hue sold tea. Since January exports have come to «1 billion USD».", "2023-01-01/P8M"),
        ("As of the end of September, the FDI attraction of Hue stands at «956 million USD» for this year.",
         "2023-01-01/P9M"),
        ("In the first half Hue licensed 7 FDI projects.\nOn June 30 there were «297» FDI projects in it.",
         "2023-06-30"),
    ],
)  # fmt: skip
def test_times_counted_back(text: str, period: str) -> None:
    check(text, f"at {period}")


# --- A number of a name is no figure: what stands around it heads what follows. Neither is a line end a numbering.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Not even COVID-19 kept Hue from exporting more. «470 million USD» was earned in June.", "of exports"),
        ("Work at a plant in Hue. — VNS Photo\n\n«Six» new domestic projects were licensed in June.",
         "of domestic_projects_new"),
    ],
)  # fmt: skip
def test_numbers_of_names(text: str, expected: str) -> None:
    check(text, expected)


# --- Parks and owners in other words; what of a plan has been attained; what is no indicator.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The zones and parks of Hue did well in 2022. «Four» FDI projects got a licence.",
         "of fdi_projects_new item industrial-zones"),
        ("In 2022 firms with foreign direct investment (FDI) in Hue exported «9 billion USD».",
         "of exports item fdi-sector"),
        ("Hue's target for 2023 is 1.4 billion USD in exports («15.6 percent» of it attained so far).",
         "is plan_ratio"),
        ("By the end of March Hue had disbursed 1 trillion VND in public investment, «21%» of what the Prime Minister "
         "assigned.", "of public_investment is plan_ratio"),
    ],
)  # fmt: skip
def test_other_words_of_parks_and_plans(text: str, expected: str) -> None:
    check(text, expected)
