"""A small account of three people, two decisions and two events, on which commands are quick."""

from pathlib import Path

from tests.io.folders import folder_with

READING: dict[str, tuple[str, ...]] = {
    "check": (),
    "score": (),
    "explain": ("Bo",),
    "forecast": (),
    "ask": (),
    "camps": (),
    "latent": (),
    "invite": ("dinner",),
    "seat": ("dinner",),
}
"""The commands that print what they find, with what they need beside the account."""

WRITING: dict[str, tuple[str, ...]] = {
    "export": ("dinner", "-o", "out"),
    "map": ("-o", "out.html"),
    "figure": ("-o", "out.svg"),
}
"""The commands that write files, likewise; what they write is named last."""

FILES = {
    "contacts.csv": (
        "name,title,level,roles,support,coverage,reports_to,department\n"
        "Ana,Director,executive,decision_maker,1,none,,Board\n"
        "Bo,Deputy Director,management,user,-1,multiple,Ana,Works\n"
        "Cy,Clerk,operational,,,multiple,Bo,Works\n"
    ),
    "ties.csv": (
        "source,target,kind,strength,said_by,heard_on\n"
        "Bo,Cy,rivalry,strong,Ana,2026-03-02\n"
        "Bo,Ana,advises,strong,Cy,2026-03-02\n"
    ),
    "events.csv": (
        "id,name,format,date\ndinner,Dinner,dinner,2026-04-15\nvisit,Visit,site_visit,2026-02-01\n"
    ),
    "invitations.csv": "event,person,status\ndinner,Bo,planned\ndinner,Cy,planned\nvisit,Ana,\n",
    "account.toml": (
        'name = "Small"\nas_of = 2026-03-05\n[[decision]]\nwhat = "Pumps"\nrule = "one"\n'
        'deciders = ["Ana"]\n[[decision]]\nwhat = "Valves"\nrule = "one"\ndeciders = ["Bo"]\n'
    ),
}


def small_account(folder: Path, **settings: str) -> Path:
    """The folder of the account, with more settings if wanted."""
    more = "".join(f'{name} = "{value}"\n' for name, value in settings.items())
    return folder_with(folder / "small", {**FILES, "account.toml": more + FILES["account.toml"]})
