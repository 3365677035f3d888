"""The forms in which results can be saved. A new one is one file beside this and one line."""

from collections.abc import Callable
from dataclasses import dataclass

from guanxi.model.phrase import Language, Phrase
from guanxi.model.results import Results
from guanxi.render import as_csv, as_json, as_page
from guanxi.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """A form to save results in, known by the ending of the file's name.

    `complete` says that it shows camps and questions too, which take time to find.
    """

    name: str
    label: Phrase
    content: Callable[[Results, Language], bytes]
    complete: bool = False


OUTPUTS: Table[Output] = Table(
    "kind of file",
    Output(
        name=".html",
        label=Phrase("interactive map", "互动地图"),
        content=as_page.content,
        complete=True,
    ),
    Output(name=".csv", label=Phrase("scores as a table", "评分表"), content=as_csv.content),
    Output(
        name=".json", label=Phrase("scores with reasons", "评分与原因"), content=as_json.content
    ),
)
