"""docs/commands/: a page for each command, with its options and what it prints."""

import click

from guanxi.cli.main import COMMANDS
from tools.doc_pages import outputs
from tools.doc_pages.howto import HOW_TO


def pages() -> dict[str, str]:
    """Give the page of each command by its name in docs/."""
    found = {f"commands/{command.name}.md": _page(command) for command in COMMANDS}
    return {"commands/README.md": _index(), **found}


def _index() -> str:
    """Give the list of all commands."""
    lines = (f"- [guanxi {one.name}]({one.name}.md): {one.short_help}\n" for one in COMMANDS)
    return (
        "# Commands\n\nEach ends with 0 for nothing found or done, 1 for findings, 2 if it could "
        f"not run.\n\n{''.join(lines)}"
    )


def _page(command: click.Command) -> str:
    """Give the page of one command: what it is for, an example, all options."""
    name = str(command.name)
    with click.Context(
        command,
        info_name=f"guanxi {name}",
        max_content_width=100,
        terminal_width=100,
        help_option_names=["-h", "--help"],  # as the whole program has them
    ) as context:
        usage = command.get_help(context)
    parts = [
        f"# guanxi {name}\n\n{HOW_TO[name].strip()}\n",
        f"## All options\n\n```\n{usage}\n```\n",
    ]
    return outputs.renewed("\n".join(parts))
