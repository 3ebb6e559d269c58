"""Provinces that a text on the country only ranks: what follows under a topic of its own is the country's again."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.places import COUNTRY, PROVINCES

RANKING = ("rank_first", "rank_verbs", "superlative", "leads_field")  # words that rank areas
BACK = ("pronoun", "own_place", "they", "their", "there", "points_back", "theirs", "same_sum")  # that go on with one
TOPIC_WITHIN = 2  # tokens before the topic at the start of a sentence


def ranks_areas(passage: Passage) -> bool:
    """Tell whether a sentence ranks provinces in a text on the country: `Hue led with $9m, followed by Vinh`."""
    setting = passage.setting
    if setting.main_place != COUNTRY or setting.tells_of_many or setting.goes_round:
        return False
    provinces = any(setting.level(one) in PROVINCES for _, one in passage.areas)
    return provinces and (passage.view.has_rank or passage.view.has(RANKING))


def turns_to_all(passage: Passage) -> bool:
    """Tell whether a sentence behind such a ranking has a topic of its own, and points back to none of the areas."""
    view = passage.view
    if not passage.discourse.ranks_areas or passage.areas or view.has(BACK):
        return False
    start = view.sentence.first
    return bool(view.starting("concept", start, start + TOPIC_WITHIN + 1))
