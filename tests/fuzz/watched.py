"""A case that is given up where it hangs, and is told where it is wrong."""

import traceback
from signal import ITIMER_PROF, SIGPROF, setitimer, signal

from tests.fuzz import cases

PATIENCE = 120  # seconds of processor time, far more than any case needs: what takes longer hangs


def ended(case: tuple[int, int]) -> tuple[str, str]:
    """Return how a case (its seed and number) ended: `read`, `refused` or `wrong`, and what is wrong."""
    seed, number = case
    signal(SIGPROF, _give_up)
    setitimer(ITIMER_PROF, PATIENCE)
    try:
        return cases.run(number, seed), ""
    except Exception:  # whatever is raised is what is looked for
        return "wrong", f"case {number} of seed {seed}\n{traceback.format_exc(limit=-6)}"
    finally:
        setitimer(ITIMER_PROF, 0)


def _give_up(*_: object) -> None:
    raise TimeoutError(f"more than {PATIENCE} seconds of work")
