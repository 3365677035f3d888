"""The rules there are, in the order shown. A new rule is one file beside this and one line."""

from guanxi.analysis.latent.duty_taken import DUTY_TAKEN
from guanxi.analysis.latent.ex_rivals_reunited import EX_RIVALS_REUNITED
from guanxi.analysis.latent.friend_of_enemy import FRIEND_OF_ENEMY
from guanxi.analysis.latent.hostile_departments import HOSTILE_DEPARTMENTS
from guanxi.analysis.latent.opposite_stance import OPPOSITE_STANCE
from guanxi.analysis.latent.passed_over import PASSED_OVER
from guanxi.analysis.latent.rival_vendors import RIVAL_VENDORS
from guanxi.analysis.latent.rule import LatentRule
from guanxi.analysis.latent.succession_race import SUCCESSION_RACE
from guanxi.analysis.latent.unlabelled_tie import UNLABELLED_TIE
from guanxi.table import Table

LATENT: Table[LatentRule] = Table(
    "rule of latent conflict",
    PASSED_OVER,
    SUCCESSION_RACE,
    DUTY_TAKEN,
    EX_RIVALS_REUNITED,
    HOSTILE_DEPARTMENTS,
    RIVAL_VENDORS,
    OPPOSITE_STANCE,
    UNLABELLED_TIE,
    FRIEND_OF_ENEMY,
)
