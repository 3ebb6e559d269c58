"""Tables of figures: what stands beside a level, which columns they need, and what is done where they grow too long."""

from dataclasses import replace

from pipeline.document import figure_table
from pipeline.document.edition import edition
from pipeline.document.findings import Index
from pipeline.document.languages import language
from pipeline.document.pages import indicators
from pipeline.document.rows import MOST_REPEATED, MOST_ROWS, Describer, Row
from pipeline.document.tables import Tables
from tests.site.conftest import Site

EN = language("en")


def _many(known: Tables) -> Tables:
    """Return a package in which one indicator has more figures than a page holds, of two places."""
    [one] = [figure for figure in known.figures if figure.exact == "149.86 billion USD"]
    places = ("bac-ninh", "quang-ninh")
    made = [
        replace(one, observation_id=f"{one.source_id}:{number}", geography_id=places[number % 2], start=number)
        for number in range(MOST_ROWS + 1)
    ]
    return replace(known, figures=tuple(made))


def _rows(known: Tables, indicator: str) -> list[Row]:
    describer = Describer(known, EN)
    return [describer.row(figure) for figure in known.figures if figure.indicator_id == indicator]


def test_changes_and_ranks_of_a_level_stand_beside_it(site: Site) -> None:
    table = figure_table.figure_table(_rows(site.tables, "exports"))
    [level] = [row for row in table.rows if row.figure.exact == "77.39 billion USD"]
    assert [row.value for row in table.beside[level.figure.observation_id]] == ["+32.27%", "No. 1"]


def test_a_column_that_says_the_same_in_every_row_is_left_out(site: Site) -> None:
    table = figure_table.figure_table(_rows(site.tables, "trade_balance"), "place")
    assert table.columns == ["place"]


def test_the_newest_period_comes_first_and_its_level_before_its_changes(site: Site) -> None:
    rows = figure_table.figure_table(_rows(site.tables, "trade_turnover"), "place").rows
    assert [row.value for row in rows if row.place.startswith("Bac Ninh")][:2] == [
        "182 billion USD",
        "149.86 billion USD",
    ]


def test_an_indicator_with_too_many_figures_has_a_page_for_each_place(site: Site) -> None:
    known = _many(site.tables)
    row = Describer(known, EN).row(known.figures[0])
    assert row.page == "indicators/trade_turnover/bac-ninh/"
    made = {page.path: page.values for page in indicators.pages(edition(EN, known, Index(known)))}
    whole = made["indicators/trade_turnover.md"]["table"]
    assert (len(whole.rows), whole.left_out) == (MOST_REPEATED, MOST_ROWS + 1 - MOST_REPEATED)
    parts = [made[f"indicators/trade_turnover/{place}.md"]["table"].rows for place in ("bac-ninh", "quang-ninh")]
    assert sorted(row.figure.start for rows in parts for row in rows) == list(range(MOST_ROWS + 1))


def test_every_figure_finds_the_words_that_state_it(site: Site) -> None:
    mentions = {mention.mention_id: mention for mention in site.tables.mentions}
    for figure in site.tables.figures:
        assert mentions[figure.mention_id].exact == figure.exact
        assert replace(figure, observation_id=f"{figure.mention_id}/3", start=0).mention_id == figure.mention_id


def test_an_indicator_that_fits_its_page_has_no_other(site: Site) -> None:
    assert Describer(site.tables, EN).row(site.tables.figures[0]).page.count("/") == 2
