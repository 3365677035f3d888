"""Two whose rivalry has ended meet every day again."""

from collections.abc import Iterator

from guanxi.analysis.latent.rule import LatentRule, Suspicion, suspicion
from guanxi.analysis.scene import Scene
from guanxi.model.phrase import Phrase, Values, dated
from guanxi.model.tie import Layer, Tie
from guanxi.sources import JUDGEMENT

_ONE_BOSS = Phrase(
    "{source} and {target} were at odds until {date}, and now report on one line",
    "{source}与{target}在{date}之前不和，如今在同一条汇报线上",
)
_ONE_DEPARTMENT = Phrase(
    "{source} and {target} were at odds until {date}, and are in one department",
    "{source}与{target}在{date}之前不和，如今同在一个部门",
)


def find(scene: Scene) -> Iterator[Suspicion]:
    """Find every hostility that is over between two who now share boss or department."""
    scale = scene.account.weights.reunited
    for tie in scene.account.ties:
        ends = (tie.source, tie.target)
        if tie.until is None or not _over(scene, tie) or not scene.present(*ends):
            continue
        found = (
            (_ONE_BOSS, scale["one_boss"])
            if scene.one_boss(*ends)
            else (_ONE_DEPARTMENT, scale["one_department"])
            if scene.one_department(*ends)
            else None
        )
        if found:
            phrase, probability = found
            left = probability * tie.expected * scene.left_of_grudge(tie.until)
            values: Values = {
                "source": scene.name(tie.source),
                "target": scene.name(tie.target),
                "date": dated(tie.until),
            }
            yield suspicion(*ends, left, phrase, values, ties=(tie,))


def _over(scene: Scene, tie: Tie) -> bool:
    """Return whether a tie was hostile and has ended."""
    today = scene.account.as_of
    ended = tie.until is not None and (today is None or tie.until < today)
    return ended and Layer.ANTAGONISM in tie.kind.layers and not tie.denied


EX_RIVALS_REUNITED = LatentRule(
    name="ex-rivals-reunited",
    label=Phrase("former rivals side by side", "昔日对手共事"),
    sources=(JUDGEMENT,),
    find=find,
    flags=(
        "Ana >< Bo until 2000-01-01; Ana ^ Cy; Bo ^ Cy",
        "Ana !> Bo until 2000-01-01; Ana ^ Bo",
        "Ana >< Bo until 2000-01-01; Ana is in Sales; Bo is in Sales; it is 2001-01-01",
    ),
    passes=(
        "Ana >< Bo; Ana ^ Cy; Bo ^ Cy",
        "Ana == Bo until 2000-01-01; Ana ^ Cy; Bo ^ Cy",
        "Ana >< Bo until 2000-01-01; Ana is in Sales; Bo is in Finance",
        "Ana >< Bo until 2002-01-01; Ana ^ Cy; Bo ^ Cy; it is 2001-01-01",
    ),
)
