"""Years that a text looks back on, the last of them, times that own what happened in them, and times of entries."""

import pytest

from tests.extract.test_english import check as check_english
from tests.extract.test_vietnamese import check as check_vietnamese


# --- A time that only owns or follows what happened in it dates nothing else, wherever it stands behind another.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue's economy rebounded in the first six months of 2022 after last year's fires, with GRDP up «8 percent».",
         "of grdp at 2022-S1"),
        ("In the first half of 2022, exports of Hue came to «$500 million» despite last year's closures. Imports were "
         "$300 million.",
         "of exports at 2022-S1"),
        ("In the first half of 2022, exports of Hue came to $500 million despite last year's closures. Imports were "
         "«$300 million».",
         "of imports at 2022-S1"),
        ("Hue's economy rebounded in the first six months of 2022 after a flat 2021, with GRDP up «8 percent».",
         "of grdp at 2022-S1"),
        ("Hue's economy rebounded in the first half of 2022 after the closures of last year, with GRDP up «8 percent».",
         "of grdp at 2022-S1"),
        ("Six months into 2022, Hue has left last year's closures behind and exported goods for «$500 million».",
         "of exports at 2022-S1"),
        ("Quang Tri took in «VND3 trillion» of budget revenue in the first half of 2022 while 2021's drought still "
         "weighed on its farms.",
         "of budget_revenue at 2022-S1"),
        # What a time owns may be what is measured, or a plan; a figure behind the word is of its time.
        ("According to last year's figures, exports of Hue came to «$5 billion».", "of exports at 2021"),
        ("After last year's exports of «$5 billion», Hue expects more.", "of exports at 2021"),
        ("In 2021 exports of Hue reached $500 million after «$400 million» in 2020.", "of exports at 2020"),
        ("Exports of Hue fell in 2020 after they had grown by «8 percent» in 2019.", "of exports at 2019"),
    ],
)  # fmt: skip
def test_what_happened_in_a_time(text: str, expected: str) -> None:
    check_english(text, expected, "2022-07-05")


# --- A sentence without a figure that looks back on years leaves them to what follows.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2020-10-12",
         "Delegates in Ninh Thuan weighed up the past term, 2016-2020.\n- Exports: «$900 million»\n- Receipts: VND9 "
         "trillion",
         "of exports at 2016-01-01/P5Y as actual"),
        ("2020-10-12",
         "The report on the 2016-2020 term was read to the congress of Ninh Thuan.\n\nBudget revenue came to «VND9 "
         "trillion».",
         "of budget_revenue at 2016-01-01/P5Y as actual"),
        ("2021-01-12",
         "On Tuesday the city summed up five years, 2016 to 2020.\n\nHai Phong's exports over them: «$70 billion».",
         "of exports at 2016-01-01/P5Y as actual"),
        # An entry's own time is its own alone.
        ("2015-11-02",
         "Looking back at 2011-2015, Tra Vinh counts its blessings.\n\n+ Exports: $1.9 billion\n+ Income per head in "
         "2015: $1,500\n+ Social investment: «VND70 trillion»",
         "of social_investment at 2011-01-01/P5Y as actual"),
        # The last of the years, as the sentence says.
        ("2021-01-12",
         "Quang Nam reviewed the 2016-2020 period. Exports grew by 12% a year. In the last year of the term they fell "
         "to «$1.1 billion».",
         "of exports at 2020 as actual"),
        ("2021-03-02",
         "Tra Vinh reviewed its draft plan for 2021-2025.\n\n- Exports: «$3 billion»",
         "of exports at 2021-01-01/P5Y as target"),
        ("2021-01-12",
         "Quang Nam's leaders took stock of 2020 on Tuesday.\n\n- Exports: «$1.1 billion»",
         "of exports at 2020 as actual"),
    ],
)  # fmt: skip
def test_years_looked_back_on(published: str, text: str, expected: str) -> None:
    check_english(text, expected, published)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tỉnh Ninh Thuận tổng kết nhiệm kỳ 2016-2020.\n\n- Thu ngân sách: «9.000 tỷ đồng»\n- Thu nhập bình quân đầu "
         "người năm 2020: 60 triệu đồng",
         "of budget_revenue at 2016-01-01/P5Y as actual"),
        ("Tỉnh Ninh Thuận tổng kết nhiệm kỳ 2016-2020.\n\n- Thu nhập bình quân đầu người năm 2020: 60 triệu đồng\n- "
         "Tổng vốn đầu tư toàn xã hội: «55.000 tỷ đồng»",
         "of social_investment at 2016-01-01/P5Y as actual"),
        ("Nhìn lại giai đoạn 2016-2020, Trà Vinh có nhiều đổi thay. Năm cuối nhiệm kỳ, thu ngân sách đạt «5.000 tỷ "
         "đồng».",
         "of budget_revenue at 2020 as actual"),
    ],
)  # fmt: skip
def test_years_looked_back_on_in_vietnamese(text: str, expected: str) -> None:
    check_vietnamese(text, expected, "2020-10-12")


# --- A line in brackets says where a text is from, or until when all is counted that stands below it.
@pytest.mark.parametrize(
    ("line", "period"),
    [
        ("(Source: the parks authority; as of June 30, 2021)", "2021-06-30"),
        ("(as of June 30, 2021)", "2021-06-30"),
        ("(Report of June 2021)", "none"),
    ],
)
def test_a_line_in_brackets(line: str, period: str) -> None:
    check_english(f"Parks of Long An at a glance\n\n{line}\n\nParks: «35»\nArea: 9,700 hectares", f"at {period}",
                  "2021-08-03")  # fmt: skip


# --- What is national by name is not the nation's.
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Hue held its poor households by national standards at 0.3%. Exports came to «5 million USD».",
         "thua-thien-hue"),
        ("Exports of Hue came to 5 million USD. Along the national highway, 9 firms employ «3,000» workers.",
         "thua-thien-hue"),
        ("Exports of Hue came to 5 million USD. National exports rose «9%».", "viet-nam"),
    ],
)  # fmt: skip
def test_national_by_name(text: str, place: str) -> None:
    check_english(text, f"in {place}", "2020-10-12")
