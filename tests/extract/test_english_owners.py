"""English reports on the trade of firms: whose it is, with oil or without; and what sinks, holds a place, is put."""

import pytest

from tests.extract.test_english import check


# --- Whose trade was told goes on with a verb without a subject, with `their` and `they`; not with another owner.
@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("In 2022 FDI firms in Ha Nam exported 4 billion USD and imported «3 billion USD».", "fdi-sector"),
        ("In 2022 firms in Ha Nam's industrial parks exported 4 billion USD while importing «3 billion USD».",
         "industrial-zones"),
        ("In 2022 FDI firms in Ha Nam exported 4 billion USD. They imported «3 billion USD».", "fdi-sector"),
        ("In 2022 the FDI sector of Ha Nam exported 4 billion USD, and their imports hit «3 billion USD».",
         "fdi-sector"),
        ("In 2022 FDI firms exported 4 billion USD, while Ha Nam imported «3 billion USD».", "_T"),
        ("In 2022 FDI firms exported 4 billion USD, while the province's imports were «3 billion USD».", "_T"),
        ("In 2022 Ha Nam's rice exports were worth 4 million USD. They imported «3 million USD».", "_T"),
    ],
)  # fmt: skip
def test_trade_the_other_way(text: str, item: str) -> None:
    check(text, f"item {item}")


# --- An aside on oil belongs to the owner before it; at the head of a sentence it is what the sentence speaks of.
@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("In Ha Nam the FDI sector, including crude oil, exported «4 billion USD» in May.", "fdi-sector"),
        ("Foreign-invested firms (crude oil included) exported «4 billion USD» in May.", "fdi-sector"),
        ("In May, excluding crude oil, exports of Vung Tau were «4 billion USD».", "without-oil"),
        ("In May exports, excluding crude oil, were 4 billion USD and imports «3 billion USD».", "_T"),
    ],
)  # fmt: skip
def test_asides_on_oil(text: str, item: str) -> None:
    check(text, f"item {item}")


# --- What rests on an estimate is one, whatever it reached; an estimate told of another figure is none.
@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("According to preliminary data of the customs, Ha Nam's exports reached «3 billion USD» in 2022.", "estimate"),
        ("By the office's estimates, exports of Ha Nam reached «3 billion USD» in 2022.", "estimate"),
        ("Preliminary statistics show that exports of Ha Nam reached «3 billion USD» in 2022.", "estimate"),
        ("Exports of Ha Nam, estimated at 4 billion USD in May, reached «5 billion USD» in June.", "actual"),
    ],
)  # fmt: skip
def test_what_rests_on_an_estimate(text: str, status: str) -> None:
    check(text, f"as {status}")


# --- Verbs of falling and rising; verbs of keeping lead to a place, but to no count.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports of Ha Nam sank «4 percent» in 2022.", "of exports is change_yoy value -4"),
        ("Ha Nam saw its GRDP contract by «3.6 percent» in 2022.", "of grdp is change_yoy value -3.6"),
        ("Imports of Ha Nam rebounded «12 percent» in 2022.", "of imports is change_yoy value 12"),
        ("Ha Nam maintained its «third»-place position with 30 billion USD in exports in 2022.",
         "of exports is rank value 3"),
        ("Ha Nam kept «third» place in the country in exports in 2022.", "of exports is rank value 3"),
    ],
)  # fmt: skip
def test_verbs_of_moving_and_keeping(text: str, expected: str) -> None:
    check(text, expected)
