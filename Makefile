# The front door: `make demo` shows what Kroniek does, `make test` runs everything. Neither needs more than Python, git and make.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
CODE := src tests training eval corpus

.PHONY: demo serve test lint bench fuzz eval docs assets model corpus weights clean
.DEFAULT_GOAL := demo

demo: .venv/installed
	@mkdir -p build && rm -f build/demo.kroniek build/demo.kroniek-wal build/demo.kroniek-shm
	@$(BIN)/kroniek build examples -o build/demo.kroniek
	@$(BIN)/kroniek report build/demo.kroniek -o report.html
	@echo "make serve: the same in the browser, with search, filters and decisions"

# The same chronicle in the browser.
serve: .venv/installed-web build/demo.kroniek
	@$(BIN)/kroniek serve build/demo.kroniek --open

build/demo.kroniek: | .venv/installed
	@mkdir -p build && $(BIN)/kroniek build examples -o $@

# Tests run side by side, at most on four cores: each worker loads the model.
test: lint
	$(BIN)/python -m pytest -n logical --maxprocesses 4 --dist worksteal

lint: .venv/installed-dev
	$(BIN)/ruff check $(CODE)
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/installed-web
	$(BIN)/python eval/bench.py
	$(BIN)/python eval/bench_reconcile.py
	$(BIN)/python eval/bench_serve.py
	$(BIN)/python eval/bench_cli.py
	$(BIN)/python eval/bench_ingest.py

# Every reader on damaged files, so many seconds each; with atheris when it is there (pip install atheris).
SECONDS ?= 60
fuzz: .venv/installed-dev
	$(BIN)/python tests/fuzz/run.py $(SECONDS)

eval: .venv/installed
	$(BIN)/python eval/gate.py

# The model again, from the corpora folder: two to three hours on two cores, minutes with GPU=--gpu.
CORPORA ?= ../shared/corpora
model: .venv/installed-dev
	PYTHONPATH=training $(BIN)/python training/model.py $(CORPORA) $(GPU)

# Our annotations with their texts, from the corpora folder (corpus/README.md says how to get one), in build/corpus/{train,dev,test}.
corpus: .venv/installed-dev
	$(BIN)/python corpus/standoff.py $(CORPORA) build/corpus
	CORPORA=$(CORPORA) $(BIN)/python corpus/checks.py

# Whom pronouns mean, whom events are done to, whether they happened, which states and counts are of one thing and what clashes, learned anew from our
# annotations: after a new model, or when the rules of actors, events or conflicts have changed much.
weights: corpus .venv/installed-train
	$(BIN)/python training/antecedent_weights.py build/corpus $(CORPORA)/news-dev/reports.jsonl
	$(BIN)/python training/trigger_weights.py build/corpus
	$(BIN)/python training/judged_weights.py $(CORPORA)/news-dev/reports.jsonl
	$(BIN)/python training/target_weights.py build/corpus
	$(BIN)/python training/factuality_weights.py build/corpus
	$(BIN)/python training/bond_weights.py
	$(BIN)/python training/count_weights.py
	$(BIN)/python training/rival_weights.py $(CORPORA)/news-dev/reports.jsonl
	$(BIN)/python training/sentence_trees.py $(CORPORA)/news-dev/reports.jsonl

docs: .venv/installed
	$(BIN)/python -m kroniek.cli.reference > docs/cli.md

# The front end again, from web/: needs Node 20 and npm, which users do not; what it makes is committed.
assets:
	cd web && npm ci --ignore-scripts --no-audit --no-fund && node build.mjs

clean:
	rm -rf .venv build report.html

# A stamp says that the environment is as pyproject.toml and constraints.txt ask, so that the next run starts at once.
.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Kroniek needs Python 3.11 or later, and $(PYTHON) is older; type: make PYTHON=/path/to/python3.11"; exit 1; }
	$(PYTHON) -m venv .venv

.venv/installed: pyproject.toml constraints.txt | .venv/bin/python
	$(PIP) --editable .
	@touch $@

.venv/installed-web: pyproject.toml constraints.txt | .venv/bin/python
	$(PIP) --editable '.[web]'
	@touch .venv/installed $@

.venv/installed-train: .venv/installed-dev
	$(PIP) --editable '.[train]'
	@touch $@

.venv/installed-dev: pyproject.toml constraints.txt | .venv/bin/python
	$(PIP) --editable '.[dev]'
	@touch .venv/installed .venv/installed-web $@
