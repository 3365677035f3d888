"""The rules of invitation conflict, one file each, listed in `guanxi.events.rules.table`."""
