"""Numerals beside words of an indicator that state no figure of it. Own sentences (`«»`: the numeral)."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_english import check, parted


def role(text: str, language: str = "en") -> str:
    """Return the role of the numeral that stands in « »."""
    whole, exact, nth = parted(text)
    return mention(reading(whole, language, "2023-10-20"), exact, nth).role


# --- No indicator has what passes, arrives or is earned on every day, nor the parts of that.
@pytest.mark.parametrize(
    "text",
    [
        "Exports of Cao Bang rose 9% in September. Some «450» trucks a day passed through Ta Lung border gate.",
        "On average «1,500» people cross the border at Moc Bai each day.",
        "Moc Bai border gate handles between «600» and 700 lorries daily.",
        "A daily average of «210» trucks were cleared at Ta Lung border gate, 90 of them with exports.",
        "A daily average of 210 trucks were cleared at Ta Lung border gate, «90» of them with exports.",
        "Da Lat received «30,000» visitors a day during the holiday.",
    ],
)
def test_of_every_day(text: str) -> None:
    assert role(text) == "unclassified"


def test_of_every_day_in_vietnamese() -> None:
    assert role("Mỗi ngày có «450» xe qua cửa khẩu Tà Lùng.", "vi") == "unclassified"
    gate = "Xuất khẩu của Cao Bằng tăng 9%. Cửa khẩu Tà Lùng thông quan bình quân «450» xe/ngày."
    assert role(gate, "vi") == "unclassified"


def test_what_is_told_of_a_day_leaves_the_figure_behind() -> None:
    check("In September «12,300» vehicles passed through Ta Lung border gate.", "of border_crossings value 12300")


def test_a_sentence_may_tell_any_number_of_parts_of_a_day() -> None:
    parts = ", ".join(f"{number} of them" for number in range(2_000))
    found = reading(f"Lang Son handled 2,500 trucks a day, {parts}.", "en", "2023-10-20")
    assert mention(found, "2,500", 1).role == "unclassified"


# --- Who only answers questions is not all the firms that there are, and what they answer is no share of them.
@pytest.mark.parametrize(
    "text",
    [
        "The survey covered «8,200» firms, including 1,100 foreign-invested ones.",
        "The survey covered 8,200 firms, including «1,100» foreign-invested ones.",
        "Some «850» enterprises in Hue were polled by the provincial statistics office.",
        "«37.5%» of enterprises in Hue complained about land procedures.",
        "Informal costs were paid by «33 per cent» of firms, against 41 per cent in 2020.",
    ],
)
def test_who_answers(text: str) -> None:
    assert role(text) == "unclassified"


def test_owners_of_firms_are_told() -> None:
    check("Foreign firms make up «3 percent» of enterprises in Long An.", "of enterprises is share value 3")


# --- What a plant can make it has not made; what one will make is told by the year.
@pytest.mark.parametrize(
    "text",
    [
        "The plant in Vinh Phuc can make «150,000» cars a year.",
        "The mill in Hue will turn out «40,000 tonnes» of yarn a year.",
        "The port can handle «6 million tonnes» of cargo a year.",
        "The factory in Hue is designed to produce «2 million» shirts a year.",
    ],
)
def test_what_can_be_made(text: str) -> None:
    assert role(text) == "unclassified"


def test_what_was_made() -> None:
    check("Mills in Hue produced «40,000 tonnes» of yarn in September.", "of product_output value 40000")
    assert role("Nhà máy ở Huế có thể sản xuất «2 triệu» áo mỗi năm.", "vi") == "unclassified"


# --- The places by which one moves are no place; the one that one moves to is, and the one moved from.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ca Mau fell 13 places to «27th»; Ha Nam dropped to 20th in the PCI.", "of pci is rank value 27"),
        ("Ha Nam climbed five places in the PCI to «6th».", "of pci is rank value 6"),
        ("Long An moved up from 12th in the 2021 PCI to «10th» in 2022.", "of pci is rank value 10 at 2022"),
        ("Up from «12th» to 10th in the PCI, Long An was happy.", "of pci is rank value 12"),
    ],
)
def test_moved_to(text: str, expected: str) -> None:
    check(text, expected)


def test_places_moved() -> None:
    assert role("Can Tho dropped «11» places to 30th in the PCI rankings.") == "unclassified"
    assert role("Năm 2022, Huế tăng «5» bậc, xếp thứ 6 về PCI.", "vi") == "unclassified"
    assert role("From the «10»th to the 15th of October, the fair is open.") == "name"


# --- Those among whom one is ranked, and those of whom some follow, are a scope.
@pytest.mark.parametrize(
    "text",
    [
        "Hung Yen's economy is the 9th largest of «63».",
        "At the bottom of the table of «63» is Cao Bang.",
        "The IIP of Hue rose 5% in September. Of the «22» key industrial products, 15 grew.",
        "In nine months Hung Yen licensed 44 FDI projects. Of the «44», 19 came from Japan.",
        "Of the «19» targets, 14 were met in nine months.",
    ],
)
def test_scopes(text: str) -> None:
    assert role(text) == "scope"


def test_those_of_whom_some_follow_are_counted_where_they_are_first_told() -> None:
    parks = "Of the «1,305» operating projects in the parks of Dong Nai, 700 are foreign-invested and 605 domestic."
    assert role(parks) == "observation"
    forty_four = "In nine months Hung Yen licensed 44 FDI projects. Of the 44, «19» came from Japan."
    check(forty_four, "of fdi_projects_new value 19 with JP")


# --- Numbers of what has a name, of the page, and the rate at which a paper changes money.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The investor of VSIP «3» park in Binh Duong has started work on it.", "name"),
        ("Work on Long Thanh «3» plant has begun.", "name"),
        ("Hung Vuong «2» bridge links the parks.", "name"),
        ("In Bac Ninh «3» plants closed.", "unclassified"),
        ("Exports of Hue rose 9% in September.\nViews: «1,204»", "unclassified"),
        ("Ha Nam's parks have 500 projects.\nComments: «3»", "unclassified"),
        ("Exports of Hue were $300 million in September. («$1» = VND24,300)", "unclassified"),
        ("Exports of Hue were $300 million in September. ($1 = «VND24,300»)", "unclassified"),
        ("Deposits in Hue reached VND380 trillion at the end of September («30/9»), up 2%.", "date"),
        ("In «the first three quarters» Hue exported shrimp.", "period"),
    ],
)
def test_roles(text: str, expected: str) -> None:
    assert role(text) == expected


def test_some_of_several_peers() -> None:
    assert role("«6»/12 huyện của Cao Bằng thu vượt dự toán.", "vi") == "unclassified"


def test_three_quarters_of_something_are_a_share() -> None:
    steel = "Imports of Hue in nine months were $462 million, «three quarters» of it steel."
    check(steel, "of imports is share value 75")


# --- Groups of a telephone number, the age of a person, the cost of what was built, the share of counted peers.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue has three industrial parks. Call 0234 «3812» 345 for details.", "name"),
        ("Hue has three industrial parks. Call 0234 3812 «345» for details.", "name"),
        ("Khanh Hoa greeted 5 million visitors. Director Nguyen Thi Thanh, «52», said more will come.", "unclassified"),
        ("Ca Mau earned $700 million. Tran Van Ut, «61», a shrimp farmer, is glad.", "unclassified"),
        ("Hue collected 4.2 trillion VND for the budget. It opened the Chan May wharf project, costing around "
         "«8 trillion VND».", "unclassified"),
        ("GRDP of Hue rose 6%. Some «80 percent» of the 141 communes have met new rural standards.", "unclassified"),
        ("Hue's IIP rose 4% in September. Twenty of the «27» industries grew, with furniture up 9 percent.", "scope"),
    ],
)  # fmt: skip
def test_of_something_else(text: str, expected: str) -> None:
    assert role(text) == expected


# --- What is listed behind those counted has figures of its own; `double the figure` is a multiple.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hue's IIP rose 4% in September. Twenty of the 27 industries grew, with furniture up «9 percent».",
         "of industrial_production_index is change_yoy item furniture value 9"),
        ("Exports of Hue in nine months reached $2.1 billion, «double the figure» of the same period last year.",
         "of exports is ratio_yoy value 2"),
        ("FDI in Hue in nine months was «triple that» of a year ago.", "of fdi_capital_attracted is ratio_yoy value 3"),
        ("As of September 20, Binh Duong had 4,178 FDI projects worth $40 billion, «second» only to Ho Chi Minh City.",
         "is rank in binh-duong value 2"),
        ("Khanh Hoa greeted 5 million visitors. Director Nguyen Thi Le Thanh said the sector targets «6.5 million» "
         "this year.", "of tourist_arrivals in khanh-hoa-pre-2025"),
    ],
)  # fmt: skip
def test_told_beside_those_counted(text: str, expected: str) -> None:
    check(text, expected)


# --- In Vietnamese what has a name stands before it, with its number; rooms are no visitors.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Khu công nghiệp Đồng Văn «3» đã lấp đầy.", "name"),
        ("Cầu Hưng Hà «2» nối hai tỉnh.", "name"),
        ("Doanh nghiệp thứ ba đến khu công nghiệp Đồng Văn «3»", "name"),  # and nothing stands behind it
        ("Dự án nhiệt điện Vũng Áng «2» đang thi công.", "name"),
        ("KCN Đồng Văn «2» dự án FDI được cấp mới trong tháng 9.", "observation"),
        ("Tỉnh Khánh Hòa hiện có «4.500» phòng khách sạn.", "unclassified"),
    ],
)
def test_vietnamese_roles(text: str, expected: str) -> None:
    assert role(text, "vi") == expected


def test_half_a_million_count_without_a_unit() -> None:
    check("About «half a million» visitors came to Hue in nine months.", "of tourist_arrivals value 500000")
