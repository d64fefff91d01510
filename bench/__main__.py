"""Every measured claim, one after the other: ``python -m bench``, or ``make bench``.

Each bench runs in a process of its own, so that none inherits another's memory or caches.
"""

from __future__ import annotations

import subprocess
import sys

BENCHES = ("bench.money", "bench.worlds", "bench.whole_law", "bench.papers", "bench.answer")


def main() -> int:
    """Run all; give 1 where any failed."""
    failed = 0
    for name in BENCHES:
        print(f"== {name}", flush=True)
        done = subprocess.run([sys.executable, "-m", name], check=False)  # noqa: S603  # our own
        failed += done.returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
