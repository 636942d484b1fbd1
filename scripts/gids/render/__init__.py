"""What a template gets: views of the catalogue in the reader's language."""
