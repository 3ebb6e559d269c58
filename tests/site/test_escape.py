"""Rule: whatever an article holds, a reader sees exactly that, and no engine on the way takes it for markup."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown  # type: ignore[import-untyped]
from markupsafe import Markup

from pipeline.document import addresses, templating
from pipeline.document.escape import referenced, shown

EXTENSIONS = ["attr_list", "tables", "toc", "pymdownx.highlight", "pymdownx.superfences"]
# Further ones that a maintainer may add to mkdocs.yml without making articles dangerous.
MORE = [
    "admonition",
    "md_in_html",
    "pymdownx.snippets",
    "pymdownx.tabbed",
    "pymdownx.emoji",
    "pymdownx.magiclink",
    "smarty",
]
TEXTS = [
    "<script>alert(1)</script>",
    "</div></body> <!-- 1 -->",
    "{{ config }} {% raw %} ${x}",
    "```python\n1\n```",
    "~~~",
    '--8<-- "/etc/passwd"',
    "# 1\n- 2\n> 3\n    4\n1. 5",
    "[x](javascript:alert(1)) ![y](//host/1.png) <http://host>",
    "**1** _2_ `3` ~~4~~ :smile: [TOC] \\* &amp; &lt;",
    "| 1 | 2 |\n|---|---|",
    '=== "1"\n!!! note "2"',
    "\x02klzzwxh:0000\x03",
    "a\u0301 \u202e12\u202c \u200b \u2028 \U0001f600",
]


class _Text(HTMLParser):
    """What a browser would show, and the elements that there are."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self.text = ""
        self.tags: set[str] = set()
        self.feed(str(html))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_charref(self, name: str) -> None:
        self.text += chr(int(name))


def _through(html: str, extensions: list[str]) -> _Text:
    return _Text(Markdown(extensions=extensions).convert(f"<div>{html}</div>"))


@pytest.mark.parametrize("extensions", [EXTENSIONS, EXTENSIONS + MORE], ids=["ours", "more"])
@pytest.mark.parametrize("text", TEXTS)
def test_markdown_leaves_the_text_alone(text: str, extensions: list[str]) -> None:
    found = _through(referenced(text), extensions)
    assert found.text.strip() == text.strip()
    assert found.tags == {"div"}


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_any_text_stays_itself_on_one_line(text: str) -> None:
    escaped = referenced(text)
    assert "\n" not in escaped
    assert _Text(escaped).text == text
    assert _Text(escaped).tags == set()


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_invisible_characters_are_isolated_and_nothing_else_is(text: str) -> None:
    found = _Text(shown(text))
    assert found.text == text
    assert found.tags <= {"bdi"}


def test_a_right_to_left_mark_cannot_turn_the_rest_of_the_sentence() -> None:
    assert shown("1 \u202e2") == '1 <bdi class="invisible" data-code="U+202E">&#8238;</bdi>2'


def test_nul_has_a_picture_as_html_cannot_hold_it() -> None:
    assert referenced("1\0002") == "1␀2"


def test_a_template_escapes_what_it_prints_and_not_what_is_html() -> None:
    template = templating.environment({}).from_string("{{ a }}|{{ b }}|{{ gone }}|{{ n }}")
    assert template.render(a="{{ <b>", b=Markup("<b>"), gone=None, n=-5) == "&#123;&#123; &#60;b&#62;|<b>||&#45;5"


def test_front_matter_survives_yaml_and_html() -> None:
    head = templating.front_matter("a: 'b' \U0001f600 </title><script>", 'c "d" #')
    assert "<" not in head
    assert head.startswith("---\n")
    assert head.isascii()


@pytest.mark.parametrize(
    ("source_id", "slug"),
    [
        ("000_d2e112577dc7ef5f", "000_d2e112577dc7ef5f"),
        ("index", "index-"),
        ("README", "README-"),
        ("../../etc", "etc-"),
        ("Bắc Ninh #1?", "Bac-Ninh-1-"),
        ("tin-tức", "tin-tuc-"),
        ("新闻", "source-"),
    ],
)
def test_source_ids_become_safe_addresses(source_id: str, slug: str) -> None:
    found = addresses.slug(source_id)
    assert found.startswith(slug) if slug.endswith("-") else found == slug
    assert addresses.SAFE.fullmatch(found)
    assert found.lower() not in addresses.INDEXES


def test_different_sources_have_different_addresses() -> None:
    assert len({addresses.slug(name) for name in ("tin tức", "tin-tuc", "tin tuc", "tin  tuc")}) == 4


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", " javascript:alert(1)", "data:text/html,1", "ftp://a/b", "//a/b", "http://[", None]
)
def test_only_web_addresses_become_links(url: str | None) -> None:
    assert addresses.web_address(url) == ""


def test_a_web_address_is_kept() -> None:
    assert addresses.web_address("https://a.invalid/b?c=d&e") == "https://a.invalid/b?c=d&e"
