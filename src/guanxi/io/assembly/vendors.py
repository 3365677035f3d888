"""The vendors of an account: our company and its competitors."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from guanxi.io.assembly.names import name_key
from guanxi.io.cells.words import VendorSupport
from guanxi.io.ledger import Ledger
from guanxi.model.report import Place

_SETTING = "account.toml"


@dataclass(frozen=True, slots=True)
class Vendors:
    """Knows the vendors by name, however their names are written."""

    ours: str | None
    competitors: tuple[str, ...]
    ledger: Ledger

    @classmethod
    def set_in(cls, settings: Mapping[str, object], ledger: Ledger) -> Self:
        """Return the vendors that the settings of an account name."""
        ours, competitors = settings.get("our_company"), settings.get("competitors", ())
        return cls(
            ours if isinstance(ours, str) else None,
            tuple(map(str, competitors)) if isinstance(competitors, tuple) else (),
            ledger,
        )

    def named(self, text: str, place: Place) -> str:
        """Return the vendor's name as the settings write it; an unknown one is noted and kept."""
        known = [*self.competitors, *filter(None, [self.ours])]
        for vendor in known:
            if name_key(vendor) == name_key(text):
                return vendor
        near = self.ledger.nearest("vendor", text, known)
        self.ledger.add("outside-name", place, found=text, near=near, sheet=_SETTING)
        return text

    def supports(self, told: Iterable[VendorSupport], place: Place) -> dict[str, float]:
        """Return the support by vendor; a bare one is for the first competitor."""
        supports = {}
        for vendor, support in told:
            if vendor is not None:
                supports[self.named(vendor, place)] = support
            elif self.competitors:
                supports[self.competitors[0]] = support
            else:
                self.ledger.add("bad-support", place, found=f"{support:g}")
        return supports
