"""Two people speak for vendors that compete for the same deal."""

import itertools
from collections.abc import Iterator

from guanxi.analysis.latent.rule import LatentRule, Suspicion, suspicion
from guanxi.analysis.scene import Scene
from guanxi.model.phrase import Phrase
from guanxi.model.tie import Layer, Tie
from guanxi.sources import JUDGEMENT

_RIVALS = Phrase(
    "{one} prefers {vendor}, and {other} prefers {rival}",
    "{one}偏向{vendor}，而{other}偏向{rival}",
)


def find(scene: Scene) -> Iterator[Suspicion]:
    """Find every two who prefer different vendors, less suspected where they hardly meet."""
    weights = scene.account.weights
    for mine, theirs in itertools.combinations(_favourites(scene), 2):
        if mine.target != theirs.target:
            pair = (mine.source, theirs.source)
            contact = 1.0 if scene.work_together(*pair) else weights.little_contact
            values = {
                "one": scene.name(pair[0]),
                "other": scene.name(pair[1]),
                "vendor": mine.target,
                "rival": theirs.target,
            }
            probability = weights.rival_vendors * contact * mine.expected * theirs.expected
            yield suspicion(*pair, probability, _RIVALS, values, ties=(mine, theirs))


def _favourites(scene: Scene) -> list[Tie]:
    """Return the tie of everybody to the vendor preferred most, among us and competitors."""
    account = scene.account
    vendors = {account.our_company, *account.competitors}
    ties = [
        tie
        for tie in account.current_ties()
        if Layer.VENDOR in tie.kind.layers and tie.target in vendors
    ]
    ties.sort(key=lambda tie: (tie.expected, tie.target))
    best = {tie.source: tie for tie in ties}
    return [best[one] for one in scene.people if one in best]


RIVAL_VENDORS = LatentRule(
    name="rival-vendors",
    label=Phrase("champions of rival vendors", "各挺对立厂商"),
    sources=(JUDGEMENT,),
    find=find,
    flags=("Ana prefers us; Bo prefers Acme", "Ana prefers Acme; Bo prefers Zenith"),
    passes=("Ana prefers us; Bo prefers us", "Ana prefers us; Bo is -1", "Ana prefers Acme 0.9"),
)
