"""What Vietnamese papers tell of a province: parts of a whole, growth, events, cases, and millions of dollars."""

import pytest

from tests.extract.test_vietnamese import check


# --- All investment in an area is that of its owners together, in dong; each owner's part is a part of it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6 tháng, tổng vốn đầu tư trên địa bàn tỉnh Bến Tre đạt «22,1 nghìn tỷ đồng».", "of social_investment"),
        ("Tổng số vốn đầu tư toàn xã hội 6 tháng của Bến Tre đạt «48.035 tỷ đồng».", "of social_investment"),
        ("Trong tổng số vốn đầu tư toàn xã hội của Bến Tre, khu vực kinh tế trong nước ước đạt «10,8 nghìn tỷ đồng».",
         "of social_investment item domestic-sector"),
        ("Vốn đầu tư toàn xã hội của Bến Tre đạt 22 nghìn tỷ đồng. Riêng khu vực có vốn đầu tư nước ngoài (FDI), vốn "
         "đầu tư đạt «11,4 nghìn tỷ đồng».", "of social_investment item fdi-sector"),
        ("Vốn đầu tư toàn xã hội của Bến Tre đạt 22 nghìn tỷ đồng. Vốn FDI đăng ký cấp mới đạt «11 triệu USD».",
         "of fdi_capital_new"),
    ],
)  # fmt: skip
def test_parts_of_all_investment(text: str, expected: str) -> None:
    check(text, expected)


# --- What has grown on the same period of the year before came in that period; what stands does not say so.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vốn FDI vào Bến Tre tăng gấp «5 lần» cùng kỳ.", "of fdi_capital_attracted is ratio_yoy"),
        ("Số dự án FDI của Bến Tre 6 tháng tăng «10%» so với cùng kỳ.", "of fdi_projects_new is change_yoy"),
        ("6 tháng, số dự án FDI cấp mới của Bến Tre tăng «10%».", "of fdi_projects_new"),
        ("Năm 2022 Bến Tre cấp cho 116 dự án FDI (tăng «57» dự án).", "of fdi_projects_new is change_yoy value 57"),
        ("Năm 2022 Bến Tre điều chỉnh vốn cho 79 dự án FDI (giảm «12» dự án).",
         "of fdi_projects_adjusted is change_yoy value -12"),
        ("Tháng 3, Bến Tre cấp 46 dự án trong nước, vốn đăng ký 12.526 tỷ đồng. So với cùng kỳ năm 2022, giảm «25» dự "
         "án.", "of domestic_projects_new is change_yoy value -25"),
        ("Tháng 3, Bến Tre cấp 46 dự án trong nước, vốn 126 tỷ đồng. So với cùng kỳ, giảm 25 dự án, nhưng về vốn tăng "
         "«7 tỷ đồng».", "of domestic_capital_attracted is change_yoy"),
    ],
)  # fmt: skip
def test_growth_of_what_came(text: str, expected: str) -> None:
    check(text, expected)


# --- The event right behind a noun is the noun's; of projects new and enlarged together the capital is all that came.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bến Tre có 41 dự án FDI. Tháng 7, tỉnh «đứng thứ 7» toàn quốc về số dự án cấp mới.", "of fdi_projects_new"),
        ("Bến Tre đứng thứ 7 về số dự án FDI cấp mới và «đứng thứ 9» về tổng vốn cấp mới và bổ sung.",
         "of fdi_capital_attracted"),
        ("2 tháng, Bến Tre cấp mới, điều chỉnh tăng vốn cho 9 dự án FDI, với số vốn «392 triệu USD».",
         "of fdi_capital_attracted"),
        ("2 tháng, Bến Tre cấp mới 9 dự án FDI, với số vốn «392 triệu USD».", "of fdi_capital_new"),
        ("Bến Tre thu hút vốn đầu tư trong nước ngoài ngân sách «9.658 tỷ đồng».", "of domestic_capital_attracted"),
        ("Bến Tre có 41 dự án FDI; trong đó có «8» dự án đi vào hoạt động.", "of fdi_projects item in-operation"),
    ],
)  # fmt: skip
def test_events_beside_their_noun(text: str, expected: str) -> None:
    check(text.replace("«đứng thứ 7»", "đứng «thứ 7»").replace("«đứng thứ 9»", "đứng «thứ 9»"), expected)


# --- "Cases" are what was counted before; a percentage in brackets behind a change in number tells it once more.
@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ("37", "of enterprises_closed is change_yoy value 37 at 2023-01-01/P8M"),
        ("47%", "of enterprises_closed is change_yoy at 2023-01-01/P8M"),
        ("32", "of enterprises_closed is level"),
        ("23", "of enterprises_closed is change_yoy value -23"),
    ],
)
def test_cases_of_what_was_counted(figure: str, expected: str) -> None:
    text = (
        "8 tháng, tỉnh Bến Tre có 119 doanh nghiệp tạm ngừng hoạt động, tăng 37 trường hợp so với cùng kỳ "
        "(47%); riêng doanh nghiệp giải thể có 32 trường hợp, giảm 23 trường hợp."
    )
    check(text.replace(figure, f"«{figure}»", 1), expected)


# --- Who speaks of the output of branches speaks of the index of production.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ở Bến Tre, một số ngành có mức sản xuất tăng mạnh so cùng kỳ như: thuốc lá gấp «2,38 lần».",
         "of industrial_production_index is ratio_yoy item tobacco"),
        ("Ở Bến Tre, một số ngành có mức sản xuất giảm như: sản xuất phương tiện vận tải giảm «41%».",
         "of industrial_production_index item transport-equipment value -41"),
        ("Tháng 8, kim ngạch xuất khẩu của Bến Tre đạt 3 tỷ USD, trong đó khu vực kinh tế có vốn đầu tư trong nước đạt "
         "«558,3 triệu USD».", "of exports item domestic-sector"),
    ],
)  # fmt: skip
def test_branches_and_owners(text: str, expected: str) -> None:
    check(text, expected)


# --- Beside decimals with a comma, ten thousand million dollars would be billions: the comma is a decimal mark.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tháng 6, Bến Tre cấp 5 dự án FDI, vốn «65,582 triệu USD». Lũy kế có 317,12 triệu USD.", "value 65582000"),
        ("Tháng 6, Bến Tre xuất khẩu «2,938 triệu USD», trong đó gỗ 376,6 triệu USD.", "value 2938000000"),
    ],
)  # fmt: skip
def test_thousandths_of_a_million_dollars(text: str, expected: str) -> None:
    check(text, expected)


# --- A paragraph that turns to the whole country without a figure leaves it to the next one.
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("IIP của Nghệ An 7 tháng tăng 15%.\n\nTrên phạm vi cả nước, IIP tăng ở mọi địa phương.\n\nTính chung 7 tháng, "
         "IIP tăng «8,6%».", "viet-nam"),
        ("IIP của Nghệ An 7 tháng tăng 15%.\n\nTrên phạm vi cả nước, IIP tăng ở mọi địa phương.\n\nIIP của tỉnh trong "
         "tháng 7 tăng «8,6%».", "nghe-an"),
    ],
)  # fmt: skip
def test_a_turn_to_the_country(text: str, place: str) -> None:
    check(text, f"in {place}")
