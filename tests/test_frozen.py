"""Values: made quickly, compared by what they hold, guarded by the type checker."""

import subprocess
import sys
from pathlib import Path

from pipeline.extract.named import Named

ALTERS = "from pipeline.extract.named import Named\n\nname = Named(3, 4, 'CN')\nname.first = 5\n"


def test_values_that_hold_the_same_are_one_key() -> None:
    assert {Named(3, 4, "CN"): "China"}[Named(3, 4, "CN")] == "China"
    assert Named(3, 4, "CN") != Named(3, 4, "JP")


def test_the_type_checker_refuses_to_alter_a_value(tmp_path: Path) -> None:
    altering = tmp_path / "altering.py"
    altering.write_text(ALTERS, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", str(altering)]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert 'Property "first" defined in "Named" is read-only' in said.stdout
