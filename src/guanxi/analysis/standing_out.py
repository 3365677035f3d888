"""What stands out about people and the account as a whole, beside scores and roles."""

from guanxi.analysis.cast.table import CAST
from guanxi.analysis.reading import Reading
from guanxi.model.evidence import Finding


def standing_out(reading: Reading) -> tuple[Finding, ...]:
    """Return what the rules see in an account, the worst first."""
    found = [finding for rule in CAST.values() for finding in rule.findings(reading)]
    return tuple(sorted(found, key=lambda finding: -finding.severity))
