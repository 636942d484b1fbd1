# What you can do here. Every line with two hashes is shown by `make`.
.DEFAULT_GOAL := help
.PHONY: help serve build publish check inhoud vertaald nieuw generate exports test bench

help: ## laat zien wat je kunt typen
	@awk -F ': ## ' '/^[a-z-]+: ## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

serve: ## bekijk de site op je eigen computer, en zie meteen wat je verandert
	@sh scripts/environment.sh build
	@.venv/bin/python scripts/serve.py

build: ## maak de hele site, in alle talen, in de map site
	@sh scripts/environment.sh build
	@.venv/bin/python scripts/build.py

publish: ## maak de map publiek: de site zoals die naar een webserver gaat
	@sh scripts/environment.sh build
	@.venv/bin/python scripts/build.py --publiceer

check: ## kijk of alles klopt wat je hebt geschreven
	@sh scripts/environment.sh build
	@.venv/bin/python scripts/check.py

inhoud: ## zie hoe leesbaar de pagina's zijn, wat ze dekken en waar gaten zitten
	@sh scripts/environment.sh build
	@.venv/bin/python scripts/content.py

vertaald: ## leg vast bij welke Nederlandse tekst een nieuwe vertaling hoort
	@sh scripts/environment.sh build
	@.venv/bin/python scripts/translated.py

nieuw: ## begin een nieuwe pagina
	@sh scripts/environment.sh build
	@.venv/bin/python scripts/new.py

generate: ## maak opnieuw wat uit andere bestanden volgt
	@sh scripts/environment.sh build
	@.venv/bin/python scripts/generate.py

exports: ## controleer wat de gebouwde site uitgeeft: open data, tabel, wijzigingen, kaart van de site
	@sh scripts/environment.sh test
	@.venv/bin/python scripts/exports.py

test: ## controleer alles: inhoud, code en de site in een echte browser
	@sh scripts/packages.sh
	@sh scripts/environment.sh test
	@.venv/bin/python scripts/test.py

test-platform: ## laat een echte WordPress onze blokken tonen, en kijk of dat goed gaat
	@sh scripts/environment.sh test
	@PYTHONPATH=scripts:tests:tests/browser .venv/bin/python tests/platform/run.py

bench: ## meet hoe snel en licht de site is, naast Material zoals het geleverd wordt
	@sh scripts/environment.sh test
	@PYTHONPATH=scripts .venv/bin/python bench/run.py
