# StillOwe. Two commands matter: `make demo` and `make test`. Both set themselves up.
# The network is used by set-up only (pip, hashed and locked); never by a run.

VENV      ?= .venv
BIN       := $(VENV)/bin
DEMO_CASE ?= demo-case
BASE      := $(VENV)/.base-ready
DEV       := $(VENV)/.dev-ready
ON        ?= 2024-11-20

.PHONY: demo test check test-deep bench docs lock clean help

help:
	@echo "make demo       set up, then answer the bundled Cook County case"
	@echo "make test       set up, then everything a release needs (under 5 minutes)"
	@echo "make check      lint, types, house rules, unit tests (under 60 seconds)"
	@echo "make test-deep  fuzzing and long properties"
	@echo "make bench      the measured claims, beside plain Python"
	@echo "make docs       write the generated reference pages"

$(BASE): requirements/base.txt requirements/build.txt pyproject.toml scripts/set-up.sh
	sh scripts/set-up.sh $(VENV) requirements/base.txt
	@touch $(BASE)

$(DEV): requirements/dev.txt $(BASE)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements/dev.txt
	@touch $(DEV)

demo: $(BASE)
	rm -rf $(DEMO_CASE)
	$(BIN)/stillowe new $(DEMO_CASE)
	$(BIN)/stillowe add $(DEMO_CASE) examples/cook-county/papers
	$(BIN)/stillowe analyze $(DEMO_CASE) --on $(ON)

check: $(DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2 -m "not slow and not deep" tests

test: $(DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2 -m "not deep" tests

test-deep: $(DEV)
	$(BIN)/pytest --hypothesis-profile=deep tests

bench: $(DEV)
	$(BIN)/python -m bench

docs: $(DEV)
	$(BIN)/python scripts/write_reference.py

lock:
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header -o requirements/base.txt pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header -o requirements/build.txt requirements/build.in
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --group dev -c requirements/base.txt -o requirements/dev.txt pyproject.toml

clean:
	rm -rf $(VENV) $(DEMO_CASE) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
