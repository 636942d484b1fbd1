"""Everything this wegwijzer knows and promises, without MkDocs.

The way through the house is read, check, enrich, render, export; `build` runs it
and puts the result in place. Nothing in here prints, asks the network or reads the
clock: today is a parameter, so that the same input gives the same output.
"""
