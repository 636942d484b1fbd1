"""Whether what was read is right: one rule a module, and the list of all of them."""
