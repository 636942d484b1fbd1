"""What is wrong with the facts of a file, in the words of who can mend it."""
