"""What pages tell machines: schema.org's Dataset as JSON-LD, sitemaps with twins, robots.txt and llms.txt."""

import json
import re
from typing import Any
from xml.etree import ElementTree

import pytest

from pipeline.document import structured
from tests.site.conftest import PARAMS, Site
from tests.site.parsed import ParsedPage

EMBEDDED = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
PAGES = [
    "",
    "vi/",
    "indicators/exports/",
    "vi/indicators/exports/",
    "places/bac-ninh/",
    "vi/places/quang-ninh/",
    "data/",
]
# What a catalogue of datasets requires and recommends of each.
REQUIRED = {"name", "description", "url", "license", "creator", "version", "temporalCoverage", "spatialCoverage"}
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def _embedded(site: Site, address: str) -> Any:
    [text] = EMBEDDED.findall((site.folder / address / "index.html").read_text(encoding="utf-8"))
    return json.loads(text)


@pytest.mark.parametrize("address", PAGES)
def test_pages_like_datasets_say_so(address: str, site: Site) -> None:
    node = _embedded(site, address)
    assert node["@type"] == "Dataset"
    assert REQUIRED - set(node) == set()
    assert 50 <= len(node["description"]) <= 5000
    assert node["url"] == PARAMS.site_url + address


def test_an_indicator_names_its_files_and_the_whole(site: Site) -> None:
    node = _embedded(site, "vi/indicators/exports/")
    assert node["variableMeasured"]["name"] == "Kim ngạch xuất khẩu"
    assert node["isPartOf"]["url"] == PARAMS.site_url
    for file in node["distribution"]:
        assert (site.folder / file["contentUrl"].removeprefix(PARAMS.site_url)).is_file()


def test_every_download_that_the_home_page_names_is_there(site: Site) -> None:
    files = [file["contentUrl"].removeprefix(PARAMS.site_url) for file in _embedded(site, "")["distribution"]]
    assert files
    assert [file for file in files if not (site.folder / file).is_file()] == []


def test_no_text_can_leave_the_script_that_holds_it() -> None:
    assert "<" not in structured.script({"name": "</script><script>alert(1)</script>"})


def test_the_sitemaps_hold_every_page_with_its_twins(site: Site, pages: dict[str, ParsedPage]) -> None:
    listed = []
    for folder in ("", "vi/"):
        for url in ElementTree.parse(site.folder / folder / "sitemap.xml").getroot():
            [address] = [one.text or "" for one in url.findall(f"{SITEMAP}loc")]
            listed.append(address.removeprefix(PARAMS.site_url))
            twins = [one.attrib["href"] for one in url if one.tag.endswith("link")]
            assert address in twins
            assert len(twins) == 2
    assert sorted(listed) == sorted(address for address in pages if not address.endswith("404.html"))
    robots = (site.folder / "robots.txt").read_text(encoding="utf-8")
    assert f"Sitemap: {PARAMS.site_url}vi/sitemap.xml" in robots


@pytest.mark.parametrize("folder", ["", "vi/"])
def test_llms_txt_leads_to_pages_that_are_there(folder: str, site: Site, pages: dict[str, ParsedPage]) -> None:
    text = (site.folder / folder / "llms.txt").read_text(encoding="utf-8")
    links = [link.removeprefix(PARAMS.site_url) for link in re.findall(r"\]\((\S+)\)", text)]
    assert f"{folder}indicators/exports/" in links
    assert [link for link in links if link not in pages and not (site.folder / link).is_file()] == []


def test_a_shared_link_has_a_title_a_text_and_a_picture(site: Site) -> None:
    text = (site.folder / "vi" / "indicators" / "exports" / "index.html").read_text(encoding="utf-8")
    assert '<meta property="og:title" content="Kim ngạch xuất khẩu">' in text
    [picture] = re.findall(r'<meta property="og:image" content="([^"]*)">', text)
    content = (site.folder / picture.removeprefix(PARAMS.site_url)).read_bytes()
    assert content.startswith(b"\x89PNG")
    assert (int.from_bytes(content[16:20]), int.from_bytes(content[20:24])) == (1200, 630)


def test_the_page_for_addresses_that_lead_nowhere_speaks_both_languages(pages: dict[str, ParsedPage]) -> None:
    assert "There is no such page" in pages["404.html"].text
    assert "Không có trang này" in pages["404.html"].text
    assert "/figures/vi/indicators/" in pages["404.html"].links
