# make demo   a first message on the screen and a Word complaint in demo/, from a shipped example
# make test   style, types and tests, in under a minute
# Both make .venv with the newest Python at hand (3.11 or later); name another: make test PYTHON=/path/to/python

SHELL := /bin/bash
.DEFAULT_GOAL := help

EXAMPLE := examples/01-used-code.yaml
DEMO_DAY := 2026-11-22

VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif

# What the tests are installed with; continuous integration adds the extras that it tries as well.
EXTRAS ?= test

PYTHON ?= $(shell for name in python3.14 python3.13 python3.12 python3.11 python3 python; do \
	"$$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo "$$name"; exit; }; done)
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
RUN := REFUNDLETTERS_TODAY=$(DEMO_DAY) $(BIN)/python -m refundletters

.PHONY: help demo test lint catalogues schema layouts templates bench clean

help:
	@sed -n 's/^# //p' Makefile | head -3

$(VENV)/made:
	@test -n '$(PYTHON)' || { echo 'Python 3.11 or newer (with venv) was not found. Install it, or name it: make PYTHON=/path/to/python' >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/demo: $(VENV)/made setup.cfg pyproject.toml
	$(PIP) install --editable .
	@$(BIN)/python -m compileall -q refundletters  # where Python may not write bytecode, every start would compile anew
	@touch $@

$(VENV)/test: $(VENV)/made setup.cfg pyproject.toml
	$(PIP) install --editable '.[$(EXTRAS)]'
	@$(BIN)/python -m compileall -q refundletters
	@touch $@ $(VENV)/demo

demo: $(VENV)/demo
	@mkdir -p demo
	@echo '$$ refundletters first-contact $(EXAMPLE)'
	@echo
	@$(RUN) first-contact $(EXAMPLE)
	@echo
	@echo '$$ refundletters regulator-complaint $(EXAMPLE) -o demo/投诉书.docx'
	@echo
	@$(RUN) regulator-complaint $(EXAMPLE) -o demo/投诉书.docx --force

# The tests start Python a hundred times: compiled once, it starts in half the time.
test: export PYTHONDONTWRITEBYTECODE =
# The tests of a file share what they make, in one process; files go out in their order, the longest early.
test: lint
	$(BIN)/python -m pytest --quiet -n auto --dist loadfile --no-loadscope-reorder

lint: $(VENV)/test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

# Bring locales/ up to date with the messages in the code (and in the installed Click), then compile.
catalogues: $(VENV)/test
	@mkdir -p build
	$(BIN)/pybabel --quiet extract --add-location file --output build/refundletters.pot refundletters
	$(BIN)/pybabel --quiet extract --no-location --output build/click.pot \
		"$$($(BIN)/python -c 'import click; print(*click.__path__)')"
	for language in zh_CN en; do \
		$(BIN)/pybabel --quiet update --domain refundletters --locale $$language --input-file build/refundletters.pot \
			--output-dir locales --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date --width 100; done
	$(BIN)/pybabel --quiet update --domain click --locale zh_CN --input-file build/click.pot \
		--output-dir locales --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date --width 100
	$(BIN)/pybabel --quiet compile --domain 'refundletters click' --directory locales

# Write anew what is made from the fields of the case file: its schema, and the tables of docs/case-file.md.
schema: $(VENV)/test
	$(BIN)/python -m refundletters schema --output refundletters/case/case.schema.json --force
	$(BIN)/python -m pytest --quiet tests/test_case_file.py tests/lint/templates/test_listing.py --update-readme

$(VENV)/bench: $(VENV)/test
	$(PIP) install --editable '.[bench]'
	@touch $@

# Measure how fast letters become Word files, beside other engines (benchmarks/results.md and .svg), and how
# long commands take from cold (benchmarks/cold.md).
bench: $(VENV)/bench
	@if command -v node >/dev/null && command -v npm >/dev/null; then \
		mkdir -p build/bench && cp benchmarks/package.json build/bench/ && \
		npm install --silent --no-audit --no-fund --prefix build/bench; \
	else echo 'node and npm were not found: docxtemplater is left out' >&2; fi
	$(BIN)/python -m benchmarks
	$(BIN)/python -m benchmarks.cold

# Write anew the Word layouts that are made by scripts, and the prepared text of all of them.
layouts: $(VENV)/test
	for script in templates/word/make_*.py; do $(BIN)/python $$script; done
	$(BIN)/python templates/word/prepare.py

# Compile the wording and read the tables of rules beforehand; what has changed since is read when it is used.
templates: $(VENV)/test
	$(BIN)/python -m refundletters.wording.precompile
	$(BIN)/python -m refundletters.tables
	$(BIN)/python -m refundletters.lint.prepare

clean:
	rm -rf $(VENV) build dist demo *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
