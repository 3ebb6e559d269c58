"""Money that is that of one person, by how much it is."""

from pipeline.extract.quantities import Quantity

LEAST = {"VND": 10**9, "USD": 10**6}  # money that an economy puts out
MOST = {"VND": 10**8, "USD": 10**4}  # money that one may have a month


def is_of_one(quantity: Quantity) -> bool:
    """Tell whether money is too little for an economy: that of one of its people."""
    return quantity.kind == "money" and 0 < quantity.value < LEAST.get(quantity.unit or "", 0)


def may_be_pay(quantity: Quantity) -> bool:
    """Tell whether money is no more than somebody may have a month."""
    return quantity.kind == "money" and quantity.value < MOST.get(quantity.unit or "", 0)
