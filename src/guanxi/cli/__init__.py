"""The command line: each command parses, calls the api, prints and exits, and decides nothing."""
