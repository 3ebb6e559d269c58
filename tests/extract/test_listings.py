"""What sentences list without a number: kind by kind, in both languages, and lists that are none of these."""

import pytest

from tests.extract.reading import reading

Lists = dict[str, list[str]]

ENGLISH: list[tuple[str, Lists]] = [
    # goods: head and lead
    (
        "The province's main export items include rice, shrimp and garments.",
        {"export_goods": ["rice", "shrimp", "textiles-garments"]},
    ),
    (
        "Key import items of Dong Nai are raw cotton, plastics, chemicals, as well as machinery and equipment.",
        {"import_goods": ["cotton", "plastics", "chemicals", "machinery"]},
    ),
    (
        "Main exports: coffee, pepper, rubber and cashew nuts, which together keep 40,000 households in work.",
        {"export_goods": ["coffee", "pepper", "rubber", "cashew"]},
    ),
    (
        "Its main export products are seafood (shrimp, tuna and squid), rice and fruit.",
        {"export_goods": ["seafood", "shrimp", "tuna", "squid-octopus", "rice", "fruit-vegetables"]},
    ),
    (
        "The locality mainly exports footwear, furniture and wood products to the EU.",
        {"export_goods": ["footwear", "furniture", "wood-products"]},
    ),
    (
        "Exports grew well, with orders for key products such as steel, cement and ceramic tiles recovering.",
        {"export_goods": ["iron-steel", "cement-clinker", "ceramics"]},
    ),
    (
        "Main export goods such as bamboo lampshades, rice and coffee found new buyers.",
        {"export_goods": ["bamboo lampshades", "rice", "coffee"]},
    ),
    (
        "The main import and export goods include coal, steel and fertilisers.",
        {
            "export_goods": ["coal", "iron-steel", "fertiliser"],
            "import_goods": ["coal", "iron-steel", "fertiliser"],
        },
    ),
    # goods: the head behind
    (
        "By contrast, crude oil, wheat and soybeans are the main import items.",
        {"import_goods": ["crude-oil", "wheat", "soybeans"]},
    ),
    (
        "Dragon fruit and durian remain the province's key export products.",
        {"export_goods": ["dragon-fruit", "durian"]},
    ),
    (
        "Imports rose to 15.5 billion USD, with chemicals, steel and cotton being the key imported goods.",
        {"import_goods": ["chemicals", "iron-steel", "cotton"]},
    ),
    # markets
    (
        "Its goods are now sold in demanding markets such as the United States, Japan and the EU.",
        {"markets": ["US", "JP", "EU"]},
    ),
    (
        "Major export markets are China, the Republic of Korea, and ASEAN.",
        {"markets": ["CN", "KR", "ASEAN"]},
    ),
    (
        "Local seafood is exported to over 60 countries and territories, including Australia, Canada, the Middle East, "
        "and North and South America.",
        {"markets": ["AU", "CA", "Middle East", "North America", "South America"]},
    ),
    ("China, India and Germany are its largest export markets.", {"markets": ["CN", "IN", "DE"]}),
    ("Its main trading partners include the US/Japan/Singapore.", {"markets": ["US", "JP", "SG"]}),
    # investors
    (
        "The province is home to large investors such as Samsung, Canon and Foxconn.",
        {"investors": ["Samsung", "Canon", "Foxconn"]},
    ),
    (
        "It drew global corporations like Intel (US), Bosch, LG Innotek, etc.",
        {"investors": ["Intel", "Bosch", "LG Innotek"]},
    ),
    ("Investors from Japan, Taiwan (China) and Thailand came to the forum.", {"investors": ["JP", "TW", "TH"]}),
    (
        "Singapore, South Korea and China remain the biggest foreign investors in the city.",
        {"investors": ["SG", "KR", "CN"]},
    ),
    (
        "Foreign investors, mainly from Japan, South Korea and Taiwan, are operating 500 projects.",
        {"investors": ["JP", "KR", "TW"]},
    ),
    ("LG, Pegatron and Bridgestone are among the groups present.", {"investors": ["LG", "Pegatron", "Bridgestone"]}),
    # agreements
    (
        "Firms make good use of FTAs such as the CPTPP, EVFTA and RCEP to widen their sales.",
        {"agreements": ["CPTPP", "EVFTA", "RCEP"]},
    ),
    (
        "New-generation free trade agreements, including the EU-Vietnam Free Trade Agreement (EVFTA) and the "
        "UK-Vietnam Free Trade Agreement, have opened doors.",
        {"agreements": ["EU-Vietnam Free Trade Agreement (EVFTA)", "UK-Vietnam Free Trade Agreement"]},
    ),
    # sectors
    (
        "Priority is given to projects in high technology, supporting industries and clean energy.",
        {"sectors": ["high technology", "supporting-industries", "renewable-energy"]},
    ),
    (
        "Can Tho gives priority to the development of logistics, renewable energy and food processing technology.",
        {"sectors": ["logistics", "renewable-energy", "food processing technology"]},
    ),
    (
        "Priority sectors include semiconductors, supporting industries, biotechnology and clean energy.",
        {"sectors": ["semiconductors", "supporting-industries", "biotechnology", "renewable-energy"]},
    ),
    (
        "Tourism, logistics and real estate are its spearhead industries.",
        {"sectors": ["tourism", "logistics", "real-estate"]},
    ),
]

VIETNAMESE: list[tuple[str, Lists]] = [
    ("Thị trường xuất khẩu chủ lực là Hoa Kỳ, EU, Nhật Bản.", {"markets": ["US", "EU", "JP"]}),
    (
        "Thị trường xuất khẩu chủ yếu của tỉnh vẫn là Trung Quốc, Hàn Quốc và các nước ASEAN.",
        {"markets": ["CN", "KR", "ASEAN"]},
    ),
    (
        "Sản phẩm của huyện đã có mặt ở nhiều thị trường khó tính như Mỹ, Úc, Nhật Bản, châu Âu...",
        {"markets": ["US", "AU", "JP", "châu Âu"]},
    ),
    (
        "Nông sản Sơn La được xuất khẩu sang 20 quốc gia và vùng lãnh thổ, trong đó có Trung Quốc, Pháp, Đức.",
        {"markets": ["CN", "FR", "DE"]},
    ),
    (
        "Các mặt hàng xuất khẩu chủ lực gồm gạo, tôm, cá tra và hàng dệt may.",
        {"export_goods": ["rice", "shrimp", "pangasius", "textiles-garments"]},
    ),
    (
        "Mặt hàng nhập khẩu chủ yếu là máy móc, thiết bị; sắt thép; hóa chất và bông các loại.",
        {"import_goods": ["machinery", "iron-steel", "chemicals", "cotton"]},
    ),
    (
        "Xuất khẩu của tỉnh tập trung vào các mặt hàng thủy sản (tôm, cá ngừ), gỗ và sản phẩm gỗ, cao su.",
        {"export_goods": ["seafood", "shrimp", "tuna", "wood-products", "rubber"]},
    ),
    (
        "Cà phê, hồ tiêu, hạt điều là các mặt hàng xuất khẩu chính của Đắk Lắk.",
        {"export_goods": ["coffee", "pepper", "cashew"]},
    ),
    (
        "Các tập đoàn lớn như Samsung, LG, Hyundai đã đầu tư vào tỉnh.",
        {"investors": ["Samsung", "LG", "Hyundai"]},
    ),
    (
        "Nhiều nhà đầu tư đến từ Hàn Quốc, Nhật Bản, Đài Loan (Trung Quốc) đang tìm hiểu cơ hội.",
        {"investors": ["KR", "JP", "TW"]},
    ),
    (
        "Tỉnh đã thu hút các nhà đầu tư tên tuổi như Tập đoàn Foxconn, Tập đoàn Luxshare và Hana Micron.",
        {"investors": ["Foxconn", "Luxshare", "Hana Micron"]},
    ),
    (
        "Doanh nghiệp cần tận dụng các FTA thế hệ mới như CPTPP, EVFTA, RCEP.",
        {"agreements": ["CPTPP", "EVFTA", "RCEP"]},
    ),
    (
        "Các hiệp định thương mại tự do (FTA) như EVFTA và UKVFTA mở ra nhiều cơ hội.",
        {"agreements": ["EVFTA", "UKVFTA"]},
    ),
    (
        "Thành phố ưu tiên thu hút các lĩnh vực công nghệ cao, công nghiệp hỗ trợ, logistics và năng lượng tái tạo.",
        {"sectors": ["công nghệ cao", "supporting-industries", "logistics", "renewable-energy"]},
    ),
    (
        "Các ngành công nghiệp mũi nhọn gồm cơ khí chế tạo, điện tử, chế biến thực phẩm.",
        {"sectors": ["cơ khí chế tạo", "điện tử", "chế biến thực phẩm"]},
    ),
]

# The area and the period of a list.
SETTINGS = [
    (
        "en",
        "In 2024, exports of Can Tho reached 2 billion USD. Main export items include rice and pangasius.",
        ("can-tho-pre-2025", "2024"),
    ),
    (
        "en",
        "Main export items of Hai Phong in the first half of 2024 were footwear and steel.",
        ("hai-phong-pre-2025", "2024-S1"),
    ),
    ("en", "Can Tho wants to be a centre for logistics and tourism by 2030.", ("can-tho-pre-2025", "2030")),
    ("en", "In 2023, Da Nang grew fast.\nIts key investors include Foxconn and Bosch.", ("da-nang-pre-2025", None)),
    ("en", "Vietnam's main export items include rice and coffee.", ("viet-nam", None)),
    ("vi", "Năm 2024, thị trường xuất khẩu chính của Long An là Mỹ và Nhật Bản.", ("long-an", "2024")),
    ("vi", "Gạo và tôm là các mặt hàng xuất khẩu chính của Bạc Liêu.", ("bac-lieu", None)),
]

# No list of these kinds, or one whose entries carry figures: those are observations.
OTHERS = [
    ("en", "The main markets were China (36.5%), the EU (12.8%) and Japan (9.1%)."),
    ("en", "Exports to major markets such as the US, China and Japan reached 3, 2 and 1 billion USD, respectively."),
    ("en", "Large investors include Samsung with 9.3 billion USD and Foxconn with 1.5 billion USD."),
    ("en", "Key export items such as phones, up 12%, and computers, up 8%, led the rise."),
    ("en", "Visitors came from key markets such as South Korea, China and Russia."),
    ("en", "The delegation visited traditional markets such as Dong Xuan and Ben Thanh."),
    ("en", "Provinces such as Bac Ninh, Hai Phong and Dong Nai led the country in exports."),
    ("en", "Solutions include cutting costs, training staff and improving infrastructure."),
    ("en", "The city attracted investment to industrial parks, border gates and roads."),
    ("en", "Leaders met investors such as Mr. Kim of Samsung and Ms. Lee of LG."),
    ("en", "Priority is given to key export items, while limiting polluting products."),
    ("en", "Industrial parks such as Que Vo, Yen Phong and VSIP attracted many investors."),
    ("en", "The main exports of Laos are coffee, ores and timber."),
    ("en", "Thailand's key export items include rice, rubber and cars."),
    ("vi", "Các mặt hàng xuất khẩu chính của Lào gồm cà phê, cao su và gỗ."),
    ("en", "Officials such as Nguyen Van An and Tran Thi Binh met foreign investors."),
    ("en", "The price of rice, coffee and pepper rose."),
    ("en", "The main export item is rice."),
    ("vi", "Thị trường chính là Hoa Kỳ (36,5%), EU (12,8%) và Nhật Bản (9,1%)."),
    ("vi", "Khách du lịch đến từ các thị trường như Hàn Quốc, Trung Quốc, Nga."),
    ("vi", "Tỉnh đưa người lao động sang các thị trường như Nhật Bản, Hàn Quốc, Đài Loan."),
    ("vi", "Các mặt hàng xuất khẩu chủ lực như gạo tăng 12%, tôm tăng 8%."),
    ("vi", "Các địa phương như Bắc Ninh, Hải Phòng, Đồng Nai dẫn đầu về xuất khẩu."),
    ("vi", "Bắc Ninh ưu tiên thu hút dòng vốn FDI chất lượng cao, đồng thời tăng cường liên kết."),
    ("vi", "Xuất khẩu sang Hoa Kỳ, Nhật Bản và Hàn Quốc lần lượt đạt 3, 2 và 1 tỷ USD."),
    ("vi", "Tỉnh ưu tiên phát triển hạ tầng giao thông, khu công nghiệp và nhà ở xã hội."),
    ("vi", "Khu công nghiệp Yên Phong, Quế Võ, VSIP thu hút nhiều nhà đầu tư."),
    ("vi", "Giá gạo, cà phê, hồ tiêu tăng mạnh."),
]


def lists(text: str, language: str) -> Lists:
    """Return the entries of each kind, as id or name, in their order."""
    found: Lists = {}
    for one in reading(text, language).listings:
        found.setdefault(one.kind, []).append(one.item_id or one.partner_id or one.name or "")
    return found


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_lists(text: str, expected: Lists) -> None:
    assert lists(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), VIETNAMESE)
def test_vietnamese_lists(text: str, expected: Lists) -> None:
    assert lists(text, "vi") == expected


@pytest.mark.parametrize(("language", "text", "expected"), SETTINGS)
def test_a_list_is_of_an_area_and_a_period(language: str, text: str, expected: tuple[str, str | None]) -> None:
    found = reading(text, language, "2025-03-20").listings
    assert {(one.geography_id, one.time_period) for one in found} == {expected}


def test_entries_are_quoted_and_numbered_from_one() -> None:
    text = "Key imports include coal, crude oil and wheat. Main exports are rice and tea."
    found = reading(text).listings
    assert [(one.kind, one.position, one.exact) for one in found] == [
        ("import_goods", 1, "coal"),
        ("import_goods", 2, "crude oil"),
        ("import_goods", 3, "wheat"),
        ("export_goods", 1, "rice"),
        ("export_goods", 2, "tea"),
    ]
    assert [text[one.start : one.end] for one in found] == [one.exact for one in found]
    assert found[0].listing_id == f"a:import_goods:{text.index('coal')}"


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_what_is_no_list_of_these_kinds(language: str, text: str) -> None:
    assert lists(text, language) == {}
