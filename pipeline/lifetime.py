"""Processes that end with the one that they work for, so that no orphan writes into the next run.

A killed process tells nobody. A worker watches its parent; a stage that DVC runs asks the system (Linux) to be killed
with DVC: with its parent, so each `cmd` of dvc.yaml starts with `exec`, lest a shell that outlives DVC stand between
(dash, which DVC takes where SHELL is not set). Where the system cannot, the lock of the stage keeps an orphan and the
next run apart.
"""

import ctypes
import os
import signal
import sys
import threading
from multiprocessing import parent_process

PR_SET_PDEATHSIG = 1  # prctl(2)


def end_with_parent() -> None:
    """Let Ctrl-C to the parent, and end with it: a worker of a killed run would else wait for work for ever."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    parent = parent_process()
    if parent:
        parent.join()
        os._exit(1)


def end_with_dvc() -> None:
    """Have the system kill this process when DVC, which runs it, is killed; alone it runs as it was started."""
    if "DVC_STAGE" in os.environ and sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
