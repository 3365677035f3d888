"""Departments on the map, with their friends and enemies."""

from collections import Counter

from guanxi.model.department import Department
from guanxi.render.view.drawing import Drawing
from guanxi.render.view.plain import Plain, label


def departments(drawn: Drawing) -> list[Plain]:
    """Return the departments that anybody is in, by name."""
    people = drawn.account.people.values()
    counts = Counter(person.department for person in people if person.department)
    known = drawn.account.departments
    return [
        {"name": name, "people": count} | _told(known.get(name, Department(name=name)))
        for name, count in sorted(counts.items())
    ]


def _told(department: Department) -> Plain:
    """Return what was told of a department."""
    return {
        "function": label(department.function),
        "parent": department.parent,
        "hostile_to": list(department.hostile_to),
        "allied_with": list(department.allied_with),
        "note": department.note,
    }
