"""What each command is for, in the words of somebody who has done it: one text a command.

An output is shown where `<!-- output: WORDS -->` and an empty block of code stand.
"""


def output(words: str) -> str:
    """Give the place of an output in a page."""
    return f"\n    guanxi {words}\n\n<!-- output: {words} -->\n```\n```\n"


HOW_TO = {
    "new": """
Start with what you already know: a name and a title are enough. `guanxi new my-account` writes a
folder of CSV files with three invented people, so that every command works on it at once; replace
them row by row. With `--xlsx` it is one workbook in which each column offers the words that may
stand there, and with `--lang zh` headers and words are Chinese.

    guanxi new my-account
    guanxi new my-account --xlsx --lang zh

The columns and words are explained in the [data reference](../data.md).
""",
    "check": """
Run it whenever you have changed something. It shows every problem at once, with the file, the line
and what to do, and then what you do not know yet: that list is your next round of questions. It
ends with 1 where something was wrong with the files.
"""
    + output("check graphs/harbour"),
    "score": """
Who has power over the decision, in which role, and why in one line. The bar is the part of the
decision that rests on somebody; in brackets stands where it lies in 90 % of 300 draws of what you
may be wrong about. A role is named with its probability, and not at all where it is less probable
than not.
"""
    + output("score graphs/telecom"),
    "explain": """
Everything that somebody's scores consist of, down to who said so and when. Amounts add up to the
score; what nobody told you and guanxi assumed from the chart is marked as assumed. A part of the
name is enough if it fits only one.
"""
    + output('explain graphs/telecom "He Yongping"'),
    "ask": """
What to find out next. Of everything that is not sure, these answers would change the roles, the
ranking, the outcome or the verdict on an invitation most.
"""
    + output("ask graphs/harbour --most 5"),
    "camps": """
Who stands with whom, against whom. The division leaves as little as possible of what you were told
unexplained; what does not fit is named, and so is whether the division is proven to be the best.
"""
    + output("camps graphs/harbour"),
    "invite": """
Before you send an invitation: which guests must not meet, who would be slighted, who says so, and
what to do instead.
"""
    + output("invite graphs/telecom exhibition"),
    "map": """
The map as one HTML file that works offline: open it in a browser, search, click a person for the
reasons, lay an event over it, print it.

    guanxi map graphs/telecom -o telecom.html

To hand it on, choose what it shows, write the recipient across it, and seal it:

    guanxi map graphs/telecom -o telecom.html --profile shareable --for "Ana Lima" --seal

What each profile holds stands in [SECURITY.md](../../SECURITY.md).
""",
    "forecast": """
How the decision is likely to go, whose voice makes the difference, who can stop it, and what nobody
knows yet. The probability is that of the draws of what you may be wrong about: no prophecy, but
what follows from what you were told.
"""
    + output("forecast graphs/harbour"),
    "latent": """
Who may be at odds though nobody said so, and why it looks so: a post that went to the other, a
promotion over somebody's head. These are questions to ask somebody who knows, never facts; the rows
that would confirm or deny each are printed with it.
"""
    + output("latent graphs/harbour"),
    "seat": """
Who sits at which table: no rivals at one, a host of yours at each, seniority kept. What is printed
for guests holds names and tables alone; the reasons stand on the internal sheet, which stays with
you.

    guanxi seat graphs/power dinner --tables 2 -o tables.html --internal reasons.html
""",
    "export": """
Invitations for calendars and CRMs, each session with its own guests only; with `--repaired` as they
are after the cheapest repair.

    guanxi export graphs/telecom exhibition -o invitations --repaired
""",
    "figure": """
A picture for a slide, as .png, .svg or .pdf: formal and informal power, power and support, or how
the decision may go.

    guanxi figure graphs/telecom -o quadrant.png
    guanxi figure graphs/telecom -o support.svg --kind support
""",
    "completion": """
So that the shell completes commands, people and events when you press the tab key.

    guanxi completion
""",
}
