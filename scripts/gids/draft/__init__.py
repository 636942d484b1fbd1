"""A new page, asked question by question: what to ask, how to read an answer, what to write."""
