"""What is written for machines that visit the site: `robots.txt`, and `llms.txt`, which says what lies where."""

from collections.abc import Iterable

from pipeline.document import addresses
from pipeline.document.edition import Edition
from pipeline.document.languages import CODES, language
from pipeline.document.pages.indicators import summaries


def robots(site_url: str) -> str:
    """Return `robots.txt`: everything may be read; where the sitemaps are."""
    maps = [f"Sitemap: {site_url}{language(code).folder}sitemap.xml" for code in CODES]
    return "\n".join(["User-agent: *", "Allow: /", "", *maps, ""])


def llms(edition: Edition, site_url: str) -> str:
    """Return `llms.txt` (llmstxt.org): what this is and is not, and the addresses of what one would look for."""
    say, home = edition.language.plain, site_url + edition.language.folder
    start = [
        (say("indicators.title"), "indicators/", say("indicators.description")),
        (say("places.title"), "places/", say("places.description")),
        (say("sources.title"), "sources/", say("sources.description")),
        (say("compare.title"), "compare/", say("compare.description")),
        (say("data.title"), "data/", say("data.description")),
        (say("dictionary.title"), "data/dictionary/", say("dictionary.description")),
        (say("quality.title"), "quality/", say("quality.description")),
    ]
    downloads = [(name, f"{site_url}download/{name}") for name in ("datapackage.json", "data/figures.csv")]
    return "\n".join(
        [
            f"# {say('home.title')}",
            "",
            f"> {say('home.description')} {say('home.warning_title')}.",
            "",
            say("home.warning"),
            "",
            f"## {say('llms.pages')}",
            "",
            *(f"- [{name}]({home}{place}): {text}" for name, place, text in start),
            "",
            f"## {say('llms.files')}",
            "",
            *(f"- [{name}]({address})" for name, address in downloads),
            "",
            f"## {say('indicators.title')}",
            "",
            *_indicators(edition, home),
            "",
        ]
    )


def _indicators(edition: Edition, home: str) -> Iterable[str]:
    for summary in summaries(edition):
        name, row = edition.language.name(summary.indicator), summary.latest
        address = home + addresses.indicator_page(summary.indicator.indicator_id)
        yield f"- [{name}]({address}): {row.value}, {', '.join(part for part in (row.place, row.period) if part)}"
