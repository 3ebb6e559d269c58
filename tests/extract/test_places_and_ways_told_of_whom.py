"""Places among peers by who holds them, the two ways of trade `the former` and `the latter`."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2024-12-05", "In the PCI of 2023 Thai Nguyen was fourth with 69.1 points. Vinh Long came after it in "
         "«30th» place, Tra Vinh in 41st.",
         "of pci is rank in vinh-long-pre-2025 value 30"),
        ("2024-12-05", "In the PCI of 2023 Thai Nguyen was fourth with 69.1 points. Vinh Long came after it in "
         "30th place, Tra Vinh in «41st».",
         "of pci is rank in tra-vinh value 41"),
        ("2024-12-05", "By FDI in 2023, Bac Ninh led the country with 3.1 billion USD; Hai Phong second, 2.9 "
         "billion USD; Hanoi «third», 1.7 billion USD.",
         "is rank in hanoi value 3"),
        ("2024-12-05", "Among provinces, Binh Duong came first in FDI with 3.1 billion USD. Dong Nai was "
         "«second», 2.9 billion USD.",
         "is rank in dong-nai-pre-2025 value 2"),
        ("2024-12-05", "Kon Tum scored 60.2 points in the PCI of 2023, which put it fifth, with Vinh Long "
         "«tenth».",
         "of pci is rank in vinh-long-pre-2025 value 10"),
        ("2024-12-05", "In seafood exports Ca Mau is first with 1.2 billion USD, Soc Trang «second» with 0.9 "
         "billion USD, Bac Lieu third with 0.8 billion USD.",
         "of exports is rank in soc-trang value 2"),
        ("2024-12-05", "By export value in 2023 Bac Giang led with 13 billion USD. Vinh Phuc was third: «9 "
         "billion USD».",
         "of exports in vinh-phuc"),
        ("2024-12-05", "In FDI in 2023 Quang Ninh is first with 3.1 billion USD; Thai Binh «second», with 2.8 "
         "billion USD.",
         "is rank in thai-binh"),
    ],
)  # fmt: skip
def test_places(day: str, text: str, expected: str) -> None:
    """An ordinal said of an area is its place, where another was told or it is what the area is told as."""
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2024-12-05", "Trong thu hút FDI năm 2023, Bắc Giang dẫn đầu với 3,04 tỷ USD. Thái Bình «thứ hai», "
         "2,69 tỷ USD; Nghệ An thứ ba, 1,28 tỷ USD.",
         "is rank in thai-binh value 2"),
        ("2024-12-05", "Trong thu hút FDI năm 2023, Bắc Giang dẫn đầu với 3,04 tỷ USD. Thái Bình thứ hai, 2,69 "
         "tỷ USD; Nghệ An «thứ ba», 1,28 tỷ USD.",
         "is rank in nghe-an value 3"),
        ("2024-12-05", "PCI 2023: Quảng Ninh đứng đầu với 71,25 điểm, Long An «thứ nhì», 71,2 điểm.",
         "of pci is rank in long-an value 2"),
        ("2024-12-05", "PCI 2023: Quảng Ninh đứng đầu với 71,25 điểm, Bắc Giang «thứ 4», đạt 69,75 điểm.",
         "of pci is rank in bac-giang value 4"),
        ("2024-12-05", "Về xuất khẩu năm 2023, TP.HCM đứng đầu cả nước với 42,5 tỷ USD; Bình Dương «thứ ba»: "
         "30,6 tỷ USD.",
         "of exports is rank in binh-duong value 3"),
        ("2024-12-05", "Về xuất khẩu năm 2023, Bắc Giang đứng đầu với 13 tỷ USD. Vĩnh Phúc «thứ ba», 9 tỷ USD.",
         "of exports is rank in vinh-phuc value 3"),
        ("2024-12-05", "Bắc Giang đứng đầu về xuất khẩu năm 2023. Cây cầu Vĩnh Tuy thứ hai, «2.500 tỷ đồng», "
         "được khánh thành.",
         "role unclassified"),
    ],
)  # fmt: skip
def test_places_in_vietnamese(day: str, text: str, expected: str) -> None:
    """An ordinal said of an area is its place, where another was told or it is what the area is told as."""
    check_vietnamese(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2018-10-05", "In foreign trade Hai Duong had a surplus of «$300 million» in the nine months: it "
         "exported goods for $2.8 billion and imported $2.5 billion.",
         "of trade_balance value 300e6"),
        ("2018-10-05", "Long An's trade in 2017 left a surplus of «$1.1 billion»; exports were $4.3 billion, "
         "imports $3.2 billion.",
         "of trade_balance value 1.1e9"),
        ("2018-10-05", "In the nine months Hai Phong sold «2.6 billion USD» worth of goods (up 8%) and bought "
         "1.9 billion USD (up 5%), in foreign trade.",
         "of exports"),
        ("2018-10-05", "In the nine months of 2018 Hai Phong's exports reached 4 billion USD; it sold 300 "
         "million USD worth of goods in September and bought «280 million USD» worth.",
         "of imports"),
        ("2018-10-05", "Dong Nai's exports and imports rose 5 and 7 percent in 2017; the latter came to «$16.1 "
         "billion».",
         "of imports"),
        ("2018-10-05", "Ca Mau shipped 40,000 tonnes of shrimp abroad in 2017 and earned $421.7 million, 3.4 "
         "percent less by weight and «1.8 percent» more in cash than in 2016.",
         "of exports"),
        ("2018-10-05", "Trade of Dong Nai with other countries in 2017: «$30.1 billion», of which exports $17 "
         "billion.",
         "of trade_turnover"),
        ("2018-10-05", "Hue and Da Nang shipped goods abroad in 2017, the former for $900 million, the latter "
         "for «$1.4 billion».",
         "of exports in da-nang-pre-2025"),
        ("2018-10-05", "Shrimp exports of Soc Trang to Japan and the US grew in 2017, the latter buying «$310 "
         "million» worth.",
         "of exports with US"),
        ("2018-10-05", "In 2017 the GRDP of Hue grew 8%, industry and services expanding well, the former by "
         "«11%» and the latter by 7%.",
         "item industry"),
        ("2018-10-05", "Exports of the former Hau Giang and Soc Trang provinces reached «$900 million» in 2017.",
         "of exports"),
        ("2024-12-05", "Quang Nam's exports and imports were both lower in 2023, the former at «1.9 billion "
         "USD» and the latter at 2.2 billion USD.",
         "of exports"),
        ("2024-12-05", "Bac Lieu and Soc Trang both live on shrimp: in 2023 the former exported «900 million "
         "USD» worth of it, the latter 1.1 billion USD.",
         "of exports in bac-lieu"),
        ("2024-12-05", "Trade in 2023 brought Bac Ninh a surplus of «4 billion USD», with exports of 40 billion "
         "USD and imports of 36 billion USD.",
         "of trade_balance"),
        ("2024-12-05", "During the year 2023 Nghe An has sold «2.5 billion USD» worth of products and bought "
         "1.6 billion USD.",
         "of exports"),
    ],
)  # fmt: skip
def test_trade(day: str, text: str, expected: str) -> None:
    """The noun right before an amount says what it is; who sells and buys goods exports and imports."""
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2018-10-05", "Về ngoại thương, tỉnh Hải Dương thặng dư «300 triệu USD» trong năm 2017: xuất khẩu đạt "
         "2,8 tỷ USD, nhập khẩu 2,5 tỷ USD.",
         "of trade_balance value 300e6"),
    ],
)  # fmt: skip
def test_trade_in_vietnamese(day: str, text: str, expected: str) -> None:
    """The noun right before an amount says what it is; who sells and buys goods exports and imports."""
    check_vietnamese(text, expected, day)
