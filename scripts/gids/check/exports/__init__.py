"""Whether what leaves the site is what it promises to be: checks of a built folder.

Unlike other checks these need no content: they read what was written, as a partner would.
"""
