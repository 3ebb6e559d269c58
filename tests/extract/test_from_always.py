"""All projects that there are, counted since a beginning long ago; and what an area does as the subject of a verb."""

import pytest

from tests.extract.reading import figure, reading
from tests.extract.test_english import parted


# --- What came since the founding or the reforms is the stock, without a date; what is called new, or dated, is not.
@pytest.mark.parametrize(
    ("language", "text", "indicator", "period"),
    [
        ("en", "Hue drew 29 FDI projects in May. Since its founding the zone has licensed «140» foreign projects.",
         "fdi_projects", None),
        ("en", "Hue drew 29 FDI projects in May. Since Doi Moi it has lured 140 foreign projects worth «$9 billion».",
         "fdi_capital", None),
        ("en", "Hue drew 29 FDI projects in May. Since the start of the year it has lured «140» foreign projects.",
         "fdi_projects_new", "2025-01-01/P5M"),
        ("vi", "Tháng 5, Huế thu hút 29 dự án FDI. Từ khi tái lập tỉnh, Huế đã thu hút «140» dự án FDI.",
         "fdi_projects", None),
    ],
)  # fmt: skip
def test_since_a_beginning(language: str, text: str, indicator: str, period: str | None) -> None:
    whole, exact, nth = parted(text)
    found = figure(reading(whole, language, "2025-06-04"), exact, nth)
    assert (found.indicator_id, found.time_period) == (indicator, period)


# --- An area that has grown is its economy; goods that leave it are exports; closures are of firms.
@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("Hue had 310 new businesses in May. In the whole of 2024 the city had grown by «8.1%».", "grdp"),
        ("Hue had 310 new businesses in May. The city has grown «8.1%» so far this year.", "grdp"),
        ("Hue had 310 new businesses in May. Their number had grown by «8.1%» in 2024.", "enterprises_new"),
        ("Hue drew FDI. In May goods worth «$20 million» left the city, 8 percent more than a year ago.", "exports"),
        ("In May Hue counted new businesses: 310; closures: «120».", "enterprises_closed"),
    ],
)
def test_subjects(text: str, indicator: str) -> None:
    whole, exact, nth = parted(text)
    assert figure(reading(whole, "en", "2025-06-04"), exact, nth).indicator_id == indicator
