"""From bytes to text, from text to facts with their lines: nothing is guessed here."""
