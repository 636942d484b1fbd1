"""What follows from the facts: how sure we are, what is unknown, where a page lives."""
