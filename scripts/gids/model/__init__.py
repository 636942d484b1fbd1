"""The kinds of things this wegwijzer is made of: one module, one model per kind."""
