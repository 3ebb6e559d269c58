"""English articles: what brackets only add, times of further figures, growth of nothing told before."""

import pytest

from tests.extract.test_english import check

WOOD = "In 2021 wood exports of Binh Dinh reached $900 million. The output of logs was 300,000 tonnes."


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2017-01-10", "Phu Yen's production index rose 9%; GRDP (at 2010 prices) rose «8.2%».",
         "of grdp is change_yoy"),
        ("2017-01-10", "Phu Yen's production index rose 9%, exports (mostly shrimp) rose «8.2%».",
         "of exports is change_yoy"),
        ("2020-01-10", "The report to the 11th session of the People's Council of Phu Yen (December 2019) shows that "
         "the province met 20 of its 22 targets for 2019. GRDP grew «8.1%».", "at 2019"),
        ("2022-12-01", "By the end of November 2022 Nghe An had disbursed VND5.6 trillion of public investment, or 62% "
         "of the plan (same period: «71%»).", "is plan_ratio at 2021-01-01/P11M"),
        ("2025-09-09", "Vinh Long's production index rose 12% in eight months. Exports came to «$2.1 billion», for the "
         "whole year $3.2 billion is forecast.", "at 2025-01-01/P8M as actual"),
        ("2019-01-10", "The GRDP of Phu Yen grew 8% in 2018.\nThe poverty rate fell to «6.5%».", "at 2018"),
        ("2019-01-10", "The GRDP of Phu Yen grew 8% in 2018.\nThe poverty rate is now «6.5%».", "at none"),
        ("2019-08-26", "As of August 20, 2019, Dong Nai had «70» newly licensed FDI projects, with $900 million.",
         "of fdi_projects_new at 2019-01-01/P7M20D"),
        ("2019-08-26", "As of August 20, 2019, Dong Nai had «1,400» FDI projects.", "of fdi_projects at 2019-08-20"),
        ("2022-01-10", f"{WOOD} The US made up «48%» of the turnover.", "of exports is share with US at 2021"),
        ("2017-01-10", "In 2016 Ha Nam collected VND5.5 trillion for the budget. It is one of the country's fastest "
         "growing provinces.\nExports reached «$900 million».", "in ha-nam"),
    ],
)  # fmt: skip
def test_asides(published: str, text: str, expected: str) -> None:
    check(text, expected, published)
