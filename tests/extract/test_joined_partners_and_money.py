"""What `and` joins to a partner or a count, by what trade changed, and words for shares and aims."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # --- Several partners behind an amount share it; one that has an amount of its own is no more in the row.
        ("Dong Thap sold rice worth «$161 million» to China, the Philippines and Ghana.", "of exports with _T"),
        ("Ben Tre's coconuts earned «$161 million» in China, Korea and the US.", "of exports with _T"),
        ("Dong Thap sold rice worth «$61 million» to China, and rice worth $9 million to Ghana.", "of exports with CN"),
        # --- What trade changed by may stand between the turn and how large it is, or open the sentence.
        ("Tea exports of Phu Tho grew in tonnage by «9.3 percent», while what they earned shrank 4 percent.",
         "of export_volume is change_yoy"),
        ("In volume, coffee exports of Dak Lak rose by «9.7 percent».", "of export_volume is change_yoy"),
        ("Pepper exports of Gia Lai shrank in tonnage by «6 percent».", "of export_volume value -6"),
        ("Coffee exports of Dak Lak saw a rise of 9.7 percent in volume and «14.6 percent» in value.",
         "of exports is change_yoy"),
        # --- Money that comes into local firms buys shares.
        ("Ninh Binh licensed 86 FDI projects worth $644 million; foreigners paid «$13.5 million» into local firms.",
         "of fdi_share_purchases"),
        # --- Money joined to a count of visitors is what they are to spend, if no other noun follows it.
        ("Quang Ninh plans on 17 million visitors and more than «VND46 trillion» next year.", "of tourism_revenue"),
        ("For 2024 Lao Cai has set itself 8.4 million guests and «VND26 trillion».", "of tourism_revenue at 2024"),
        ("Lao Cai drew 8.4 million guests and «$500 million» of foreign money in 2022.", "of fdi_capital_attracted"),
        # --- What a resolution wants stands in brackets behind what was reached.
        ("GRDP of Ninh Thuan grew by 7.5% a year in 2016-2020 (resolution: «9%»).", "of grdp as target"),
    ],
)  # fmt: skip
def test_joined(text: str, expected: str) -> None:
    check(text, expected)


def test_money_joined_to_visitors_in_vietnamese() -> None:
    check_vietnamese("Năm 2024, Lào Cai đặt mục tiêu đón 8,4 triệu lượt khách và «26.000 tỷ đồng».",
                     "of tourism_revenue at 2024", "2023-12-22")  # fmt: skip
