"""Who could tell us whether two people are at odds: somebody who talks to us and sees them."""

from guanxi.analysis.scene import Scene
from guanxi.model.person import Person
from guanxi.model.vocabulary import Coverage

_MOST = 2  # who are named; one is asked, the other checks
_TALKING = {Coverage.MULTIPLE: 1, Coverage.IN_DEPTH: 2}


def witnesses(scene: Scene, one: str, other: str) -> tuple[str, ...]:
    """Return who could best tell, best first: tied to either, at odds with neither, talking to us.

    Who is tied to both comes first, then who is in closer contact, then who supports us more.
    """
    near, far = _neighbours(scene, one), _neighbours(scene, other)
    partial = _enemies(scene, one) | _enemies(scene, other) | {one, other}
    asked = sorted(
        (person for person in (near | far) - partial if _talks_to_us(scene, person)),
        key=lambda person: _order(scene.account.people[person], both=person in near & far),
    )
    return tuple(asked[:_MOST])


def _neighbours(scene: Scene, person: str) -> set[str]:
    """Return whom somebody has friendly or formal ties with."""
    graph = scene.graph
    return {
        other
        for layer in (graph.listening, graph.formal)
        for other in (*layer.predecessors(person), *layer.successors(person))
    }


def _enemies(scene: Scene, person: str) -> set[str]:
    """Return whom somebody is known to be at odds with, either way."""
    layer = scene.graph.antagonism
    return {*layer.predecessors(person), *layer.successors(person)}


def _talks_to_us(scene: Scene, person: str) -> bool:
    """Return whether somebody is in contact with us and does not oppose us."""
    known = scene.account.people[person]
    in_contact = known.coverage in _TALKING and scene.present(person)
    return in_contact and (known.support or 0) >= 0


def _order(person: Person, *, both: bool) -> tuple[bool, int, float, str]:
    """Return a key that puts the best witness first."""
    contact = _TALKING[person.coverage] if person.coverage else 0
    return not both, -contact, -(person.support or 0), person.id
