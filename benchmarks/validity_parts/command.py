"""The command line of the validity benchmark."""

import argparse
import json
from pathlib import Path

from benchmarks.validity_parts.printing import as_plain, lines
from benchmarks.validity_parts.published import networks, read
from benchmarks.validity_parts.run import judged


def main(words: list[str] | None = None) -> None:
    """Answer the tasks of the networks in the folders named, print and save what came out."""
    parser = argparse.ArgumentParser(description="How well scores agree with what is known.")
    parser.add_argument("folders", nargs="+", type=Path, help="networks, or folders of networks")
    parser.add_argument("--json", type=Path, help="file to write all scores to")
    options = parser.parse_args(words)
    found = list(judged(read(folder) for folder in networks(options.folders)))
    for line in lines(found):
        print(line)
    if options.json:
        text = json.dumps(as_plain(found), ensure_ascii=False, indent=1) + "\n"
        options.json.write_text(text, encoding="utf-8", newline="\n")
