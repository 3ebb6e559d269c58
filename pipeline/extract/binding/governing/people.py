"""People who are counted as something said before: jobs, passengers, workers."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import HARD

COUNTED_IN = (
    "people",
    "tourists",
    "workers",
)  # nouns of counts that may stand for others: `hành khách ... 1,9 triệu lượt khách`
TRAVELLERS = frozenset({"passengers"})  # who is counted in people, too
PERSONS = frozenset({"jobs"})  # what is counted in people
FOR_WITHIN = 3  # tokens from it to their number: `created jobs for nearly 16,300 people`
WORKERS = "workers"
LABEL = 10  # tokens of the longest label
REACHED_WITHIN = 2  # tokens from the verb that leads to a number: `là hơn 21.000 người`


def counts_people_for(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether people are counted as those for whom jobs were made, as passengers, or as the workers named before.

    `tạo việc làm cho 16.300 người`, `hành khách vận chuyển đạt 1.898 ngàn người`, `số lao động là 21.000 người`.
    """
    view = passage.view
    noun = view.scan.at(quantity.last, "concept")
    before = stretch.last_before(view.of("concept"), quantity.first)
    if noun is not None and noun.value == WORKERS:  # giải quyết việc làm: 15.360 lao động
        return before is not None and before.value in PERSONS and quantity.first - before.last <= FOR_WITHIN
    if noun is None or noun.value not in COUNTED_IN:
        return False
    if noun.value == "people" and _is_label_of_workers(passage, quantity):
        return True
    if before is None or before.first < view.before(quantity)[0]:
        last = passage.before(quantity) or passage.discourse.last
        return noun.value == "people" and last is not None and last.concept in TRAVELLERS
    is_traveller = before.value in TRAVELLERS and not view.count(",;", before.last, quantity.first)
    if is_traveller or noun.value != "people":
        return is_traveller
    is_job = before.value in PERSONS and quantity.first - before.last <= FOR_WITHIN
    return is_job or _are_workers(passage, quantity)


def _are_workers(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether workers stand right before the number of people, or a verb leads from them to it.

    `số lao động đăng ký 3.400 người`, `số lao động trong các khu là 21.000 người`.
    """
    view, first = passage.view, passage.view.before(quantity)[0]
    named = [hit for hit in view.within("concept", first, quantity.first) if hit.value == WORKERS]
    if not named or view.count(HARD, named[-1].last, quantity.first):
        return False
    if quantity.first - named[-1].last <= FOR_WITHIN:
        return True
    led = view.within("reaching", named[-1].last, quantity.first)
    return bool(led) and quantity.first - led[-1].last <= REACHED_WITHIN


def _is_label_of_workers(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether the label of an amount names workers first: `Lao động trong các khu: 51.000 người`."""
    view = passage.view
    exact = view.scan.before(quantity.first, "qualifiers")
    colon = (exact.first if exact else quantity.first) - 1
    if view.scan.sign(colon) != ":":
        return False
    named = view.within("concept", colon - LABEL, colon)
    return bool(named) and named[0].value == WORKERS and not view.count(";.", named[0].first, colon)
