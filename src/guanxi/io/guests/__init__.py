"""Who is to come, from files that were not written for guanxi: calendars and lists of guests."""
