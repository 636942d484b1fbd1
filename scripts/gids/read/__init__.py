"""How bytes that somebody typed become facts and words, or problems with a line."""
