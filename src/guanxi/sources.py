"""Where numbers and methods come from; nothing in guanxi counts without one of these beside it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A publication, or our own judgement."""

    name: str
    reference: str


JUDGEMENT = Source(
    "judgement",
    "Chosen by us from practice; change it in [weights] of account.toml if yours differs.",
)
ADMIRALTY = Source(
    "Admiralty code",
    "NATO AJP-2.1: reliability of the source A-F, credibility of the statement 1-6; "
    "the probabilities are our judgement.",
)
FRIEDKIN_JOHNSEN = Source(
    "Friedkin & Johnsen 1990",
    "Friedkin, N. E. and Johnsen, E. C. (1990). Social influence and opinions. "
    "Journal of Mathematical Sociology 15, 193-206.",
)
ALTAFINI = Source(
    "Altafini 2013",
    "Altafini, C. (2013). Consensus problems on networks with antagonistic interactions. "
    "IEEE Transactions on Automatic Control 58, 935-946.",
)
BANZHAF = Source(
    "Banzhaf 1965",
    "Banzhaf, J. F. (1965). Weighted voting doesn't work: a mathematical analysis. "
    "Rutgers Law Review 19, 317-343.",
)
SHAPLEY_SHUBIK = Source(
    "Shapley & Shubik 1954",
    "Shapley, L. S. and Shubik, M. (1954). A method for evaluating the distribution of power in a "
    "committee system. American Political Science Review 48, 787-792.",
)
WEBSTER_WIND = Source(
    "Webster & Wind 1972",
    "Webster, F. E. and Wind, Y. (1972). A general model for understanding organizational buying "
    "behavior. Journal of Marketing 36(2), 12-19; the amounts are our judgement.",
)
FREEMAN = Source(
    "Freeman 1977",
    "Freeman, L. C. (1977). A set of measures of centrality based on betweenness. "
    "Sociometry 40, 35-41.",
)
BRASS = Source(
    "Brass & Burkhardt 1993",
    "Brass, D. J. and Burkhardt, M. E. (1993). Potential power and power use: an investigation "
    "of structure and behavior. Academy of Management Journal 36, 441-470.",
)
KRACKHARDT = Source(
    "Krackhardt 1990",
    "Krackhardt, D. (1990). Assessing the political landscape: structure, cognition, and power "
    "in organizations. Administrative Science Quarterly 35, 342-369.",
)
TSEBELIS = Source(
    "Tsebelis 2002",
    "Tsebelis, G. (2002). Veto Players: How Political Institutions Work. Princeton.",
)
BORGATTI = Source(
    "Borgatti 2006",
    "Borgatti, S. P. (2006). Identifying sets of key players in a social network. "
    "Computational and Mathematical Organization Theory 12, 21-34.",
)
GOULD_FERNANDEZ = Source(
    "Gould & Fernandez 1989",
    "Gould, R. V. and Fernandez, R. M. (1989). Structures of mediation: a formal approach to "
    "brokerage in transaction networks. Sociological Methodology 19, 89-126.",
)
KATZ = Source(
    "Katz 1953",
    "Katz, L. (1953). A new status index derived from sociometric analysis. "
    "Psychometrika 18, 39-43.",
)
NEWMAN = Source(
    "Newman 2005",
    "Newman, M. E. J. (2005). A measure of betweenness centrality based on random walks. "
    "Social Networks 27, 39-54.",
)
