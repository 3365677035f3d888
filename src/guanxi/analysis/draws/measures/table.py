"""The scores that are drawn. One without a row here has no interval, and its role no probability.

Informal power stands here besides, because no score of its own shows it.
"""

from guanxi.analysis.draws.measures import gap, power, stances, ways
from guanxi.analysis.draws.measures.measure import DrawnMeasure
from guanxi.table import Table

DRAWN_MEASURES: Table[DrawnMeasure] = Table(
    "drawn measure",
    DrawnMeasure("decision_power", power.power),
    DrawnMeasure("counts_now", power.counting_now),
    DrawnMeasure("decision_maker", power.votes, power.deciders),
    DrawnMeasure("champion", stances.championing, stances.champions),
    DrawnMeasure("coach", stances.coaching, stances.coaches),
    DrawnMeasure("blocker", stances.blocking, stances.blockers),
    DrawnMeasure("gatekeeper", ways.keeping, ways.keepers),
    DrawnMeasure("contested", ways.contesting, ways.contested),
    DrawnMeasure("information_broker", ways.brokering, ways.brokers),
    DrawnMeasure("influencer", power.influence, power.influencers),
    DrawnMeasure("hidden_power_holder", gap.hidden, gap.hidden_holders),
    DrawnMeasure("figurehead", gap.hollow, gap.figureheads),
    DrawnMeasure("formal_authority", power.formal),
    DrawnMeasure("informal_power", power.informal),
)
