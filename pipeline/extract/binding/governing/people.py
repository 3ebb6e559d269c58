"""People who are counted as something said before: jobs, passengers, workers."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
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
EMPLOYED = frozenset({WORKERS, "jobs"})  # of whom some are people
OPENS_WITHIN = 2  # tokens from the start of a sentence to the workers that it is on
EMPLOYERS = frozenset({"parks", "enterprises"})  # where workers are
LABEL = 10  # tokens of the longest label
REACHED_WITHIN = 2  # tokens from the verb that leads to a number: `là hơn 21.000 người`


def counts_people_for(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether people are counted as those for whom jobs were made, as passengers, or as the workers named before.

    `tạo việc làm cho 16.300 người`, `hành khách vận chuyển đạt 1.898 ngàn người`, `số lao động là 21.000 người`.
    """
    view = passage.view
    noun = view.scan.at(quantity.last, "concept")
    before = _last_named(passage, quantity)
    if noun is not None and noun.value == WORKERS:  # giải quyết việc làm: 15.360 lao động
        return before is not None and before.value in PERSONS and quantity.first - before.last <= FOR_WITHIN
    if noun is None or noun.value not in COUNTED_IN:
        return False
    if noun.value == "people" and _is_label_of_workers(passage, quantity):
        return True
    if before is None or before.first < _since_figure(passage):
        last = passage.before(quantity) or passage.discourse.last
        if noun.value != "people" or last is None:
            return last is not None and _are_reached(passage, last, quantity)
        return last.concept in TRAVELLERS or (last.concept in EMPLOYED and _are_of_them(passage, quantity))
    is_traveller = before.value in TRAVELLERS and not view.count(",;", before.last, quantity.first)
    if is_traveller or noun.value != "people":
        return is_traveller
    is_job = before.value in PERSONS and quantity.first - before.last <= FOR_WITHIN
    return is_job or _are_workers(passage, quantity)


def _are_reached(passage: Passage, last: Draft, quantity: Quantity) -> bool:
    """Tell whether a change of the travellers leads to their number: `hành khách tăng 14%, đạt 9 triệu lượt khách`."""
    if last.concept not in TRAVELLERS or last.is_level or last.quantity.last < passage.view.sentence.first:
        return False
    view = passage.view
    led = view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "reaching")
    if led is None or view.count(HARD, last.quantity.last, led.first):
        return False
    return not view.within("concept", last.quantity.last, led.first)


def _last_named(passage: Passage, quantity: Quantity) -> Hit | None:
    """Return the concept named last before a number, which is no noun of the number before it."""
    view = passage.view
    before = stretch.last_before(view.of("concept"), quantity.first)
    counted = stretch.last_before(view.quantities, quantity.first)
    if before is None or counted is None or before.first != counted.last or before.value not in COUNTED_IN:
        return before
    return stretch.last_before(view.of("concept"), before.first)


def _since_figure(passage: Passage) -> int:
    """Return where the last figure ends, or the sentence starts: an age is none (`lao động từ 15 tuổi trở lên`)."""
    return passage.figures[-1].quantity.last if passage.figures else passage.view.sentence.first


def _are_of_them(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether people are some of the workers just counted: `21.000 lao động, trong đó 8.000 người ở huyện`.

    So are those by whom they became more: `62 nghìn lao động, tăng 1.200 người`.
    """
    if not passage.figures:
        return False
    first, last = passage.view.before(quantity)
    turned = passage.view.within("direction", first, last)
    return bool(passage.view.within("of_which", first, last)) or (
        bool(turned) and turned[0].first - first <= FOR_WITHIN
    )


def _are_workers(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether workers stand right before the number of people, or a verb leads from them to it.

    `số lao động đăng ký 3.400 người`, `số lao động trong các khu là 21.000 người`.
    """
    view = passage.view
    first = _since_figure(passage)
    named = [hit for hit in view.within("concept", first, quantity.first) if hit.value == WORKERS]
    if not named or view.count(HARD, named[-1].last, quantity.first):
        return False
    age = view.before(quantity)[0]
    if quantity.first - max(named[-1].last, age) <= FOR_WITHIN or _is_subject(passage, named[-1], quantity):
        return True
    led = view.within("reaching", named[-1].last, quantity.first)
    return bool(led) and quantity.first - led[-1].last <= REACHED_WITHIN


def _is_subject(passage: Passage, workers: Hit, quantity: Quantity) -> bool:
    """Tell whether a sentence opens with workers and tells nothing else before the number."""
    view = passage.view
    between = view.within("concept", workers.last, quantity.first)
    if passage.figures or any(hit.value not in EMPLOYERS for hit in between):
        return False
    is_opening = workers.first - view.sentence.first <= OPENS_WITHIN
    return is_opening and not view.count(",", workers.last, quantity.first)


def _is_label_of_workers(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether the label of an amount names workers first: `Lao động trong các khu: 51.000 người`."""
    view = passage.view
    colon = view.scan.back_over(quantity.first, "qualifiers") - 1
    if view.scan.sign(colon) != ":":
        return False
    named = view.within("concept", colon - LABEL, colon)
    return bool(named) and named[0].value == WORKERS and not view.count(";.", named[0].first, colon)
