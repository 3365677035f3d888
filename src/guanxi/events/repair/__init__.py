"""The cheapest repair of a plan that brings trouble: an integer programme that asks the rules.

`choices` says what can be decided and at what cost, `realised` what the rules say of a decision,
`cuts` which choices must not be made together, `programme` solves, and `search` asks in turn.
"""
