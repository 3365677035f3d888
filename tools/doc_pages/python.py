"""docs/api.md: what `import guanxi as gx` offers, from its signatures and docstrings."""

import inspect
import re
from collections.abc import Iterator

import guanxi
from guanxi import api
from guanxi.facade import Account, Analysis, Answer
from tools.doc_pages.tables import table

_HEAD = """# guanxi from Python

```python
import guanxi as gx

account = gx.load("graphs/harbour")           # or gx.from_networkx(graph)
report = gx.analyse(account)                  # shows who decides, sways, blocks or hides
report.explain("Nora Whelan")                 # why, who said so, and how sure it is
report.ask()                                  # what to find out next
report.invite("steering-dinner")              # who must not meet there, and what to do
report.figure("quadrant")                     # for the slide; report.map() for the whole
report.scores                                 # and all of it as pandas frames
```

In a notebook each answer shows itself as its command prints it; `.value` is what it holds, to go
on with, `str(answer)` its text. Options are named, errors are `gx.GuanxiError` with place, cause
and way out. What the scores mean is in [the method](method.md), every number in
[the table of numbers](numbers.md), how right it all is in [validity](validity.md).

*This page is written by `python tools/write_docs.py` from the code; a test compares the two.*
"""
_STEPS = """## The single steps

`guanxi.api` takes the same steps one by one, as the commands do, and returns plain values
(`guanxi.model`) instead of answers that show themselves.
"""
_FUNCTIONS = ("load", "from_networkx", "check", "share", "analyse")


def page() -> str:
    """Give the whole page."""
    return "\n".join(
        [
            _HEAD,
            "## To begin\n",
            *(_entry(f"gx.{name}", getattr(guanxi, name)) for name in _FUNCTIONS),
            "## An analysis\n",
            _text(Analysis),
            *_members("report", Analysis),
            "## Answers\n",
            _text(Answer),
            "## An account\n",
            _text(Account),
            _STEPS,
            table(["function", "what it returns"], _steps()),
        ]
    )


def _members(of: str, made: type) -> Iterator[str]:
    """Iterate over the entries of what a class offers, in the order in which it stands there."""
    for name, member in vars(made).items():
        if not name.startswith("_") and isinstance(member, property):
            yield _titled(f"{of}.{name}", _returned(member.fget), member)
        elif not name.startswith("_") and inspect.isfunction(member):
            yield _entry(f"{of}.{name}", member)


def _entry(name: str, function: object) -> str:
    """Give a function with its signature and what its docstring says."""
    signature = inspect.signature(function)  # type: ignore[arg-type] # any callable
    own = [one for one in signature.parameters.values() if one.name != "self"]
    plain = [_parameter(one) for one in own if one.kind is not one.KEYWORD_ONLY]
    named = [_parameter(one) for one in own if one.kind is one.KEYWORD_ONLY]
    told = ", ".join([*plain, *(["*", *named] if named else [])])
    return _titled(f"{name}({told})", _plain(signature.return_annotation), function)


def _parameter(told: inspect.Parameter) -> str:
    """Give a parameter with its type and default."""
    shown = f"{told.name}: {_plain(told.annotation)}"
    return shown if told.default is told.empty else f"{shown} = {told.default!r}"


def _returned(getter: object) -> str:
    """Give what a property returns."""
    return _plain(inspect.signature(getter).return_annotation)  # type: ignore[arg-type] # a function


def _plain(annotation: object) -> str:
    """Give a type by the names that a reader knows, without the modules that they come from."""
    shown = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    bare = re.sub(r"\b(?:[a-z_]+\.)+(?=[A-Z])", "", shown)
    spoken = re.sub(r"Optional\[(.+)\]", r"\1 | None", bare.replace(_LANGUAGE, "Language"))
    return spoken.replace("str | PathLike[str]", "str | Path").strip("'")


_LANGUAGE = "Literal['en', 'zh']"


def _titled(title: str, returned: str, made: object) -> str:
    """Give a heading of code and what the docstring says below it."""
    return f"### `{title}`\n\n→ `{returned}`\n\n{_text(made)}"


def _text(made: object) -> str:
    """Give a docstring as paragraphs."""
    return f"{inspect.getdoc(made)}\n"


def _steps() -> Iterator[list[str]]:
    """Iterate over the functions of the api with the first sentence of their docstrings."""
    for name in api.__all__:
        made = getattr(api, name)
        if inspect.isfunction(made):
            yield [f"`api.{name}`", (inspect.getdoc(made) or "").partition("\n")[0]]
