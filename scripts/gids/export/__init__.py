"""What leaves this site besides pages: search, sitemap, addresses, schemas and forms."""
