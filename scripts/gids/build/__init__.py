"""How a build becomes the site that people see, and stays when the next one fails."""
