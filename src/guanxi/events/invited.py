"""What is known of a guest's invitation."""

from guanxi.events.plan import Plan
from guanxi.model.event import Invitation


def invitation_of(plan: Plan, guest: str) -> Invitation:
    """Return a guest's invitation; where nothing is known of it, that one is planned."""
    return plan.invitations.get(guest) or Invitation(event=plan.event.id, person=guest)
