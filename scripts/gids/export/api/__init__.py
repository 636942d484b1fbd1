"""The open data: what a reader sees, as files for programs, below /api/v1/.

`hsds` and `models` say what an answer looks like, the modules named after a resource fill it
in, and `resources` is the one list from which files, OpenAPI, the promises to partners and the
validator follow.
"""
