"""guanxi completion: the shell completes commands, options, people and events."""

import os
from collections.abc import Mapping
from pathlib import Path

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
    add_completion_class,
)

VARIABLE = "_GUANXI_COMPLETE"
_SEEN_BY_BASH = "\\\"'`$&|;<>()*?[]{}!#~ \t"


class _Bash(BashComplete):
    """Completion for bash, in which a name with a blank stays one word."""

    def format_completion(self, item: CompletionItem) -> str:
        """Return a completion as click's script reads it, which drops one layer of backslashes."""
        value = "".join(rf"\\{sign}" if sign in _SEEN_BY_BASH else sign for sign in item.value)
        return f"{item.type},{value}"


add_completion_class(_Bash)
SHELLS: Mapping[str, type[ShellComplete]] = {
    "bash": _Bash,
    "zsh": ZshComplete,
    "fish": FishComplete,
}


@click.command(short_help="Let the shell complete commands, people and events.")
@click.argument("shell", type=click.Choice(list(SHELLS)), required=False)
@click.option("--install", is_flag=True, help="Set it up for good, instead of printing it.")
def completion(shell: str | None, *, install: bool) -> None:
    """Print what makes SHELL complete guanxi with Tab, or set it up; your shell unless given.

    \b
    Exit codes: 0 done, 2 could not run.
    """
    chosen = shell or _own_shell()
    script = _script(chosen)
    if not install:
        click.echo(script)
        return
    for path in installed(chosen, script, os.environ):
        click.echo(f"Wrote {path}")
    click.echo("Open a new terminal, and press Tab after: guanxi explain ACCOUNT")


def _own_shell() -> str:
    """Return the shell of whoever is at the keyboard; a usage error where it is not known."""
    name = Path(os.environ.get("SHELL", "")).name
    if name not in SHELLS:
        message = f"Name your shell: {', '.join(SHELLS)}. Example: guanxi completion bash --install"
        raise click.UsageError(message)
    return name


def _script(shell: str) -> str:
    """Return the script that makes a shell ask guanxi what fits."""
    command = click.get_current_context().find_root().command
    return SHELLS[shell](command, {}, "guanxi", VARIABLE).source()


def installed(shell: str, script: str, environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Write the script where a shell finds it, and return what was written; twice does no harm.

    fish looks into a folder; bash and zsh get one line in the file that they read when they start,
    to which nothing else happens. GuanxiError where something cannot be written.
    """
    from guanxi.io.atomic import replace

    home = Path(environment.get("HOME") or Path.home())
    configuration = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    if shell == "fish":
        return (_written(configuration / "fish" / "completions" / "guanxi.fish", script),)
    path = _written(configuration / "guanxi" / f"completion.{shell}", script)
    start = Path(environment.get("ZDOTDIR") or home) if shell == "zsh" else home
    started = start / f".{shell}rc"
    before = started.read_bytes() if started.exists() else b""
    line = f'[ -r "{path}" ] && source "{path}"  # guanxi\n'.encode()
    if line in before:
        return (path,)
    ended = before if not before or before.endswith(b"\n") else before + b"\n"
    replace(started, ended + line)
    return path, started


def _written(path: Path, script: str) -> Path:
    """Write a script into a folder, which is made if need be, and return where it is."""
    from guanxi.io.atomic import replace
    from guanxi.io.files.disk import make_folder

    make_folder(path.parent)
    replace(path, script.encode())
    return path
