.DEFAULT_GOAL := site
.PHONY: site test serve check report clean help lint types bench golden locks browser
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
OUT := _site
BASE_URL ?=

site: $(VENV)/.site ## build the whole site into _site/ (the default)
	$(RUN) -m site_builder build --out $(OUT) $(if $(BASE_URL),--base-url $(BASE_URL))

test: $(VENV)/.dev browser ## run every test, the browser tests included
	$(RUN) -m pytest

serve: $(VENV)/.site ## build, serve on this machine, rebuild on every change
	$(RUN) -m site_builder serve --out $(OUT)

check: $(VENV)/.site ## check seeds and content without writing anything
	$(RUN) -m site_builder check

report: $(VENV)/.site ## list what an editor should look at: problems, questions, gaps
	$(RUN) -m site_builder report

lint: $(VENV)/.dev ## check style and formatting
	$(VENV)/bin/ruff check
	$(VENV)/bin/ruff format --check

types: $(VENV)/.dev ## check types, strictly
	$(VENV)/bin/mypy

bench: $(VENV)/.dev ## build 1,000 generated documents; print rate, time per stage, peak memory
	$(RUN) -m tests.bench

golden: $(VENV)/.dev ## rewrite the expected files of the test cases; read the diff before you commit it
	$(RUN) -m tests.golden

locks: ## resolve the dependencies anew into .locks/ (needs uv)
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -q -o .locks/site.txt
	uv pip compile pyproject.toml --group dev -c .locks/site.txt --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -q -o .locks/dev.txt

browser: $(VENV)/.dev
	$(RUN) -m tests.browser.install

clean: ## remove what was built, and the virtual environment
	rm -rf $(OUT) .$(OUT).* $(VENV) .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## show this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed; $(PYTHON) is $$($(PYTHON) -V 2>&1). Try: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && \
	    apt-get update -q && apt-get install -q -y --no-install-recommends python3-venv; } || \
	  { echo "Python cannot make virtual environments here. On Debian: apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

# A lock is installed once; the copy beside the environment says which.
$(VENV)/.site: .locks/site.txt | $(VENV)/bin/python
	@cmp -s $< $@ || $(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@cp $< $@

$(VENV)/.dev: .locks/dev.txt | $(VENV)/bin/python
	@cmp -s $< $@ || $(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@cp $< $@
