"""The command line, run in this process."""

from tests.cli.conftest import guanxi

__all__ = ["guanxi"]
