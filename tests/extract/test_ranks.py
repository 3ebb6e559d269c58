"""Places among peers, in digits and words; what stands beside them is scope, and what only looks like one is none."""

from decimal import Decimal

import pytest

from tests.extract.reading import mention, rank, reading


# --- 1 is first; the field is the country where the text says so, a region where it says that.
@pytest.mark.parametrize(
    ("language", "text", "exact", "place", "indicator", "of_place"),
    [
        ("en", "Exports of Bac Ninh rose 8%, ranking first nationwide.", "first", 1, "exports", "viet-nam"),
        ("en", "Imports of Bac Ninh rose 8%, ranking second among 34 provinces and cities.", "second", 2, "imports",
         "viet-nam"),
        ("en", "Bac Ninh ranked 5th in the country in exports.", "5th", 5, "exports", "viet-nam"),
        ("en", "Bac Ninh ranked third nationwide in terms of FDI attraction.", "third", 3, "fdi_capital_attracted",
         "viet-nam"),
        ("en", "In May, Bac Ninh fell from the top to second place in exports.", "second", 2, "exports", "viet-nam"),
        ("vi", "Trong tháng 10, Bắc Ninh đứng ở vị trí thứ 3 với kim ngạch xuất khẩu 12,2 tỷ USD.", "vị trí thứ 3", 3,
         "exports", "viet-nam"),
        ("vi", "Bắc Ninh đứng thứ 2 cả nước về kim ngạch xuất khẩu.", "thứ 2", 2, "exports", "viet-nam"),
        ("vi", "Bắc Ninh xếp thứ hai cả nước về kim ngạch xuất khẩu.", "thứ hai", 2, "exports", "viet-nam"),
        ("vi", "Bắc Ninh đứng thứ 25 cả nước về kim ngạch nhập khẩu.", "thứ 25", 25, "imports", "viet-nam"),
        ("vi", "Bắc Ninh dẫn đầu cả nước về xuất khẩu.", "dẫn đầu", 1, "exports", "viet-nam"),
        ("vi", "Bắc Ninh đứng đầu cả nước về kim ngạch xuất khẩu.", "đứng đầu", 1, "exports", "viet-nam"),
    ],
)  # fmt: skip
def test_ranks(language: str, text: str, exact: str, place: int, indicator: str, of_place: str) -> None:
    found = rank(reading(text, language), exact)
    assert (found.measure, found.value, found.unit_id) == ("rank", Decimal(place), "rank")
    assert (found.indicator_id, found.geography_id, found.of_geography_id) == (indicator, "bac-ninh", of_place)


# --- Goods and sectors compete with one another within an area; an area that is ranked for one competes with others.
@pytest.mark.parametrize(
    ("text", "exact", "item", "of_place"),
    [
        ("Exports of Bac Ninh rose in May. Shoes led with 905 million USD.", "led", "footwear", None),
        ("Shoes ranked first among exports of Bac Ninh in May with 905 million USD.", "first", "footwear", None),
        ("Bac Ninh drew 2 billion USD of FDI. Industry came first with 1 billion USD.", "first", "industry", None),
        ("Bac Ninh ranked first in exports of shoes in May.", "first", "footwear", "viet-nam"),
        ("In exports of shoes Bac Ninh ranked first in May.", "first", "footwear", "viet-nam"),
        ("Shoes of Bac Ninh ranked first nationwide in exports in May.", "first", "footwear", "viet-nam"),
    ],
)  # fmt: skip
def test_ranks_of_goods(text: str, exact: str, item: str, of_place: str | None) -> None:
    found = rank(reading(text), exact)
    assert (found.item_id, found.geography_id, found.of_geography_id) == (item, "bac-ninh", of_place)


# --- The number of the peers is scope, no figure.
@pytest.mark.parametrize(
    ("language", "text", "exact"),
    [
        ("en", "Imports of Bac Ninh rose 8%, ranking second among 34 provinces and cities.", "34"),
        ("en", "Bac Ninh ranked 5th out of 63 provinces and cities in exports.", "63"),
        ("vi", "Bắc Ninh xếp thứ 5 trong 63 tỉnh, thành phố về kim ngạch xuất khẩu.", "63"),
        ("vi", "Bắc Ninh xếp thứ 5/63 tỉnh, thành phố về kim ngạch xuất khẩu.", "63"),
    ],
)
def test_scope(language: str, text: str, exact: str) -> None:
    found = reading(text, language)
    assert mention(found, exact).role == "scope"
    assert {one.value for one in found.observations if one.measure == "rank"} <= {2, 5}


# --- Rank words in prose that ranks nothing are no figures.
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bac Ninh aims to become a leading centre for manufacturing."),
        ("en", "In the first place, Bac Ninh is a province of craft villages."),
        ("en", "First, the province will improve its roads; second, it will train workers."),
        ("en", "The first phase of the park opened, and the second half of the road is being built."),
        ("en", "The position of the province as a leading industrial centre was affirmed."),
        ("vi", "Đây là tháng thứ 3 liên tiếp của mô hình này."),
        ("vi", "Thứ hai, tỉnh sẽ cải thiện hạ tầng; thứ ba, đào tạo nhân lực."),
        ("vi", "Tỉnh giữ vai trò đầu tàu trong phát triển công nghiệp."),
    ],
)
def test_no_ranks(language: str, text: str) -> None:
    assert reading(text, language).observations == []


# --- Numerals of names and numberings are names.
@pytest.mark.parametrize(
    ("language", "text", "exact"),
    [
        ("en", "The COVID-19 pandemic hit the province.", "19"),
        ("en", "Firms become Tier 1 suppliers.", "1"),
        ("en", "Firms become Tier 1, 2, and 3 suppliers.", "2"),
        ("en", "Firms become Tier 1, 2, and 3 suppliers.", "3"),
        ("en", "National Highway 18 crosses the province.", "18"),
        ("en", "Under Decision No. 1589, the plan was approved.", "1589"),
        ("vi", "Sau khi thực hiện mô hình chính quyền địa phương 2 cấp, tỉnh phát triển.", "2"),
        ("vi", "Theo Nghị quyết số 57, tỉnh phát triển.", "57"),
        ("vi", "Quốc lộ 18 chạy qua tỉnh.", "18"),
        ("vi", "Đại dịch Covid-19 ảnh hưởng đến tỉnh.", "19"),
    ],
)
def test_names(language: str, text: str, exact: str) -> None:
    found = reading(text, language)
    at = text.index(exact)
    (holding,) = (one for one in found.mentions if one.start <= at < one.end)
    assert (holding.role, holding.kind) == ("name", "identifier")
    assert found.observations == []


# --- "For three months in a row first" ranks these months, not the nine that the sentence goes on with.
def test_a_rank_held_for_consecutive_months_is_of_these_months() -> None:
    text = "Dù 3 tháng liên tiếp đứng đầu cả nước nhưng 9 tháng năm nay Bắc Ninh đứng thứ 2 cả nước về xuất khẩu."
    found = rank(reading(text, "vi", "2025-10-30"), "đứng đầu")
    assert (found.indicator_id, found.value, found.time_period) == ("exports", Decimal(1), "2025-Q3")
