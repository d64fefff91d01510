"""Cli: the command line, a thin shell over the workbench.

In: words typed in a terminal. Out: the result on standard output, talk on standard error, an
exit code (0 answered, 1 found under --check, 2 usage, 3 refused). Start reading at ``entry``.
"""

from stillowe.cli.running import main

__all__ = ["main"]
