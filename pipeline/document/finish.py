"""The last step of the site: each page allows exactly its own scripts, and the bytes are the same on every machine."""

import base64
import hashlib
import re
from pathlib import Path

INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
# The theme's override (docs/theme/main.html) writes this where the hashes of a page's own scripts belong.
HASHES = "'script-hashes'"
SOURCE_MAP = re.compile(r"\n?(?://# sourceMappingURL=\S+|/\*# sourceMappingURL=\S+ \*/)\s*$")


def finish(folder: Path) -> None:
    """Allow each page exactly its own inline scripts, and drop what differs by machine or serves nobody."""
    for page in sorted(folder.rglob("*.html")):
        text = page.read_text(encoding="utf-8")
        page.write_bytes(text.replace(HASHES, " ".join(_hashes(text))).encode("utf-8"))
    for script in sorted([*folder.rglob("*.js"), *folder.rglob("*.css")]):
        text = script.read_text(encoding="utf-8")
        script.write_bytes(SOURCE_MAP.sub("\n", text).encode("utf-8"))
    # The bytes of a compressed file hang on the machine's zlib; the sitemap is there as it is.
    for left in (*folder.rglob("*.map"), *folder.rglob("sitemap.xml.gz")):
        left.unlink()


def _hashes(page: str) -> list[str]:
    """Return the page's inline scripts as Content-Security-Policy names them."""
    digests = {hashlib.sha256(script.encode("utf-8")).digest() for script in INLINE_SCRIPT.findall(page)}
    return sorted(f"'sha256-{base64.b64encode(digest).decode('ascii')}'" for digest in digests)
