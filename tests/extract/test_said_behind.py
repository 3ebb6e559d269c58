"""Parts that a word behind an amount names, partners that open a sentence, and branches that narrow nothing."""

import pytest

from tests.extract.reading import figure, reading
from tests.extract.test_english import parted


@pytest.mark.parametrize(
    ("text", "indicator", "partner", "item"),
    [
        ("Hue aims for VND9 trillion of budget revenue in 2025, of which «VND8 trillion» domestic.", "budget_revenue",
         "_T", "domestic-revenue"),
        ("Hue collected VND9 trillion of budget revenue in May, «VND8 trillion» domestic and the rest from customs.",
         "budget_revenue", "_T", "domestic-revenue"),
        ("Hue collected VND9 trillion of budget revenue in May, «VND8 trillion» more than a year ago.",
         "budget_revenue", "_T", "_T"),
        ("Hue exported goods for $9 million in May. From Japan the city's firms bought machinery for «$8 million».",
         "imports", "JP", "machinery"),
        ("Hue exported goods for $9 million in May. Japan's firms bought tea for «$8 million».", "exports", "JP",
         "tea"),
        ("HUE IN MAY\n\nTransport: «170 thousand» passengers (+9.2 per cent) and 290 thousand tonnes of goods.",
         "transport_passengers", "_T", "_T"),
        ("HUE IN MAY\n\nTransport: 170 thousand passengers (+9.2 per cent) and «290 thousand tonnes» of goods.",
         "transport_freight", "_T", "_T"),
        ("In May road transport in Hue carried «290 thousand tonnes» of goods.", "transport_freight", "_T",
         "road-transport"),
    ],
)  # fmt: skip
def test_said_behind(text: str, indicator: str, partner: str, item: str) -> None:
    whole, exact, nth = parted(text)
    found = figure(reading(whole), exact, nth)
    assert (found.indicator_id, found.partner_id, found.item_id) == (indicator, partner, item)
