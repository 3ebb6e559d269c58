"""Provinces told as parts of others, the day of a stock in lists and tables, wholes with parts of one origin."""

import pytest

from tests.extract.reading import figure, reading
from tests.extract.test_english import check, parted

NUMBERED = (
    "Industrial parks of Hung Yen (as of March 31, 2021)\n\n"
    "1. Parks: 7 industrial parks, 2,100 ha; occupancy rate 62.5%.\n"
    "2. Foreign investment: «120» valid projects; registered capital 1,450 million USD.\n"
    "3. In the first quarter: new FDI projects 4.\n"
    "4. Workers: 51,200."
)
TABLE = (
    "As of May 20, 2019 Hai Duong was home to 410 foreign projects. Nine countries are on the list.\n\n"
    "| Investor | Projects | Capital |\n| Japan | 120 | $2.5 billion |\n| Hong Kong | «61» | $1.3 billion |"
)


# --- A province that is part of another since July 2025 may be told between commas, or as the home of goods.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The economy of Phu Tho, enlarged since July by the former Vinh Phuc and Hoa Binh provinces, grew «10.3%».",
         "in phu-tho"),
        ("Gia Lai, which the former Binh Dinh joined on July 1, 2025, exported goods for «$2 billion».", "in gia-lai"),
        ("Lam Dong, made up of the former Lam Dong, Dak Nong and Binh Thuan, exported «$2 billion» of goods.",
         "in lam-dong"),
        ("Gia Lai, where the former Binh Dinh earned «$1.2 billion», exported goods for $2 billion.", "in binh-dinh"),
        ("In Phu Tho, the former Vinh Phuc, grown fast, exported goods for «$2 billion».", "in vinh-phuc"),
        ("Phu Tho exported goods for $9 billion. Tea, of which the former Vinh Phuc is the home, earned $5 million; "
         "shoes were still number one at «$30 million».", "in phu-tho"),
        ("Gia Lai exported goods for $2 billion. Gia Lai wants more. “The port will do for us what tourism did for Da "
         "Nang,” said Chairman Tran Van Ba. Imports came to «$800 million».", "in gia-lai"),
        ("Gia Lai exported goods for $2 billion. Gia Lai wants more. “Da Nang is growing even faster,” said Chairman "
         "Tran Van Ba. Imports came to «$800 million».", "in da-nang"),
    ],
)  # fmt: skip
def test_a_part_told_between_commas_is_not_the_subject(text: str, expected: str) -> None:
    """`A, enlarged by the former B, grew` is told of A; what a speaker compares with is no place of the next figure."""
    check(text, expected, "2025-10-06")


# --- The day of a stock holds for the partners in its paragraph, the rows of its table, and below a headline with it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Accumulated to June 30, 2019: 420 FDI projects in force, 5.1 billion USD. Korea leads with «152» projects.",
         "of fdi_projects with KR at 2019-06-30"),
        ("As of June 30, 2019, Ha Nam had 420 FDI projects. Japan tops the list with «152» projects.",
         "of fdi_projects with JP at 2019-06-30"),
        ("In June Ha Nam licensed 4 FDI projects.\n\nJapan tops the list with «152» projects.", "at none"),
        (TABLE, "of fdi_projects with HK at 2019-05-20"),
        (NUMBERED, "of fdi_projects at 2021-03-31"),
        (NUMBERED.replace("«120»", "120").replace("51,200", "«51,200»"), "of workers at 2021-03-31"),
        (NUMBERED.replace("«120»", "120").replace("projects 4", "projects «4»"), "of fdi_projects_new at 2021-Q1"),
        ("As of December 31, 2020, Ha Nam had 330 FDI projects. Registered capital stood at «$5 billion».",
         "of fdi_capital at 2020-12-31"),
        ("In 2020 FDI in Ha Nam stood at «$5 billion», up 12% on 2019.", "of fdi_capital_attracted at 2020"),
    ],
)  # fmt: skip
def test_the_day_of_a_stock_goes_on(text: str, expected: str) -> None:
    """Parts of a stock hold on its day, as what stands in a table or list under it."""
    check(text, expected, "2021-04-15")


TRADED = (
    "In 2023 the gates of Lang Son cleared goods worth US$52 billion.\n\n"
    "| Gate | Exports | Imports |\n| Huu Nghi | $1.1 billion | $1.6 billion |\n"
    "| Tan Thanh | «$420 million» | $31 million |"
)


# --- The row above that names concepts tells of each column what it is of.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TRADED, "of exports in tan-thanh-border-gate at 2023"),
        (TRADED.replace("«$420 million»", "$420 million").replace("$1.6 billion", "«$1.6 billion»"),
         "of imports in huu-nghi-border-gate at 2023"),
        (TRADED.replace("«$420 million»", "$420 million").replace("$31 million", "«$31 million»").replace("| ", " | "),
         "of imports in tan-thanh-border-gate"),
    ],
)  # fmt: skip
def test_columns_have_heads(text: str, expected: str) -> None:
    """The second amount of a row is imports where the second head says so."""
    check(text, expected, "2024-01-12")


# --- What is said of the parts tells whose the whole is, and of what it is the sum.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2020 Hue licensed 20 new FDI projects and let 18 others adjust theirs, for «90 million USD» altogether.",
         "of fdi_capital_attracted at 2020"),
        ("In 2020 Hue drew 90 million USD of FDI: «1.4 times» the 2019 amount.", "is ratio_yoy at 2020"),
        ("In 2020 Hue licensed 15 FDI projects, and by December 20 had «90» projects worth $1.6 billion.",
         "of fdi_projects at 2020-12-20"),
        ("In 2020 Hue licensed 15 FDI projects, and by December 20 had 90 projects worth «$1.6 billion».",
         "of fdi_capital at 2020-12-20"),
        ("The parks of Ha Nam are home to 190 foreign projects out of «330» valid ones.", "of investment_projects"),
        ("The parks of Ha Nam have «330» valid projects with $6 billion; 190 of the projects are foreign.",
         "of investment_projects item industrial-zones"),
        ("The parks of Ha Nam have 330 valid projects with «$6 billion»; 190 of the projects are foreign.",
         "of investment_capital item industrial-zones"),
        ("In 2020 FDI in Ha Nam, share purchases included, amounted to «$7 billion».", "of fdi_capital_attracted"),
        ("In 2020 FDI in Ha Nam, including share purchases, amounted to $7 billion, «26%» more than in 2019.",
         "of fdi_capital_attracted is change_yoy"),
        ("By June 30, 2020 Hue had 420 FDI projects. Korea has 152 projects and 2.2 billion USD, i.e. «43.1%» of the "
         "total; Japan 80 projects.", "of fdi_capital is share with KR"),
    ],
)  # fmt: skip
def test_parts_tell_what_their_whole_is(text: str, expected: str) -> None:
    """A whole is of all owners where its part is said to be foreign, and of all that came where parts add up to it."""
    check(text, expected, "2021-01-15")


@pytest.mark.parametrize(
    ("text", "indicator", "place"),
    [
        ("Xuất khẩu của Lâm Đồng đạt 3 tỷ USD. Nhôm, vốn là thế mạnh của Đắk Nông cũ, đạt 300 triệu USD; cà phê đạt "
         "«1,2 tỷ USD».", "exports", "lam-dong"),
        ("Năm 2024, Huế cấp mới 15 dự án FDI, và đến ngày 20/12 có «90» dự án với 1,6 tỷ USD.", "fdi_projects", None),
        ("Các khu công nghiệp Hà Tĩnh có 190 dự án nước ngoài trên tổng số «330» dự án.", "investment_projects", None),
        ("Năm 2024, vốn FDI vào Hà Tĩnh, kể cả mua cổ phần, đạt «7 tỷ USD».", "fdi_capital_attracted", None),
    ],
)  # fmt: skip
def test_the_same_holds_in_vietnamese(text: str, indicator: str, place: str | None) -> None:
    """The twins of the sentences above."""
    whole, exact, nth = parted(text)
    found = figure(reading(whole, "vi", "2025-10-06"), exact, nth)
    assert found.indicator_id == indicator
    assert place is None or found.geography_id == place
