"""One article: from its text to mentions and observations. A pure function of the article and the vocabulary."""

from dataclasses import dataclass, replace
from pathlib import Path

from pipeline import vocabulary
from pipeline.extract.asides import with_asides
from pipeline.extract.binding.binder import bind
from pipeline.extract.binding.setting import Setting
from pipeline.extract.draft import Draft
from pipeline.extract.grammar import grammar
from pipeline.extract.held_times import with_held
from pipeline.extract.ledger import ledger
from pipeline.extract.listings import listings
from pipeline.extract.numerals import habits
from pipeline.extract.observations import items_of, observations
from pipeline.extract.periods import Expression, expressions
from pipeline.extract.quantities import Quantity, quantities
from pipeline.extract.ranks import ranks
from pipeline.extract.reference import Reference, reference_of
from pipeline.extract.related import without_related
from pipeline.extract.scan import Scan, scan
from pipeline.extract.sentences import Sentence, sentences
from pipeline.extract.telling import telling
from pipeline.extract.view import views
from pipeline.model import Article, Item, Listing, Mention, Observation


@dataclass(frozen=True)
class Reading:
    """Everything that was read from an article, and what it was read from."""

    article: Article
    scan: Scan
    sentences: list[Sentence]
    times: list[Expression]
    drafts: list[Draft]
    reference: Reference
    is_inferred: bool
    mentions: list[Mention]
    observations: list[Observation]
    items: list[Item]
    listings: list[Listing]

    @property
    def dated(self) -> Article:
        """Return the article with the date that its text lets infer, where nothing states one."""
        if not self.is_inferred:
            return self.article
        first, last = self.reference.first, self.reference.last
        return replace(self.article, published_from=first, published_to=last, published_basis="inferred")


def read(article: Article, folder: Path = vocabulary.FOLDER, *, is_explained: bool = False) -> Reading:
    """Return what an article states, by the vocabulary of a folder; `is_explained` asks for what it might have been."""
    known = grammar(article.language, folder)
    found = scan(article.text, known.book)
    cuts, times = sentences(found), expressions(found)
    told, published = without_related(found, times), Reference(article.published_from, article.published_to)
    reference, is_inferred = reference_of(found, cuts, told, published)
    figures = _figures(found, times, known.language)
    times = with_asides(found, cuts, figures, times)
    times = with_held(found, cuts, figures, times, reference.last.year if reference.last else 0)
    setting = Setting(found, known, reference, times, telling(cuts, figures), is_explained)
    looked = list(views(found, cuts, figures, times))
    drafts = bind(setting, looked)
    mentions = ledger(article, found, cuts, times, drafts)
    stated = observations(article, found, drafts, known, reference.last)
    items = items_of(drafts, known)
    listed = listings(article, setting, looked, drafts, folder)
    return Reading(article, found, cuts, times, drafts, reference, is_inferred, mentions, stated, items, listed)


def _figures(found: Scan, times: list[Expression], language: str) -> list[Quantity]:
    """Return quantities and ranks in order; what is part of a time is no quantity, what is a rank no count.

    Nor does a day such as `29.9` tell how the article prints decimals.
    """
    taken = {index for one in times for index in range(one.first, one.last)}
    printed = (found.sign(index) for index in sorted(found.numerals - taken))
    habit = habits(printed, language)
    ranked = ranks(found, taken)
    taken |= {index for rank in ranked for index in range(rank.first, rank.last)}
    return sorted([*quantities(found, habit, taken), *ranked], key=lambda one: one.first)
