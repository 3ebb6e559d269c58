# `make help` lists what there is. Needs git, make and Python 3.11 or newer; everything else is installed
# into .venv, as requirements.lock pins it.

.DEFAULT_GOAL := help
.PHONY: help bad-input chaos fuzz repro release check-release test serve bench lint lock system-deps clean environment

# The first Python on this machine that is new enough: `make PYTHON=/some/python3.13` takes another.
NEW_ENOUGH = import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for p in python3 python python3.13 python3.12 python3.11 python3.14; do \
	$$p -c '$(NEW_ENOUGH)' 2>/dev/null && { echo $$p; break; }; done)

# The environment is complete when its stamp is there. The stamp's name hangs on the locks and on this folder
# (an environment cannot be moved), so another lock, or a moved checkout, sets it up anew.
LOCKS := requirements-build.lock requirements.lock
STAMP := .venv/complete-$(shell { pwd; cat $(LOCKS); } | git hash-object --stdin)

# DVC runs `python` from PATH. No tool calls home; none speaks of its next version.
RUN := PATH="$(CURDIR)/.venv/bin:$$PATH"
export DVC_NO_ANALYTICS := 1
export GX_ANALYTICS_ENABLED := false
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1

help: ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' $(firstword $(MAKEFILE_LIST)) | awk -F'|' '{printf "%-18s %s\n", $$1, $$2}'

repro: environment ## build the data package and the site, as far as they changed (REPRO=--force: all of it)
	@$(RUN) python -m pipeline mend && $(RUN) dvc repro $(REPRO)

release: environment ## release what changed: version, releases/, CHANGELOG.md (DATE=2026-01-31: its date)
	@$(RUN) dvc repro
	@said=$$($(RUN) python -m pipeline release $(if $(DATE),--date $(DATE))) && \
		$(RUN) dvc repro && printf '\n%s\n' "$$said"

check-release: environment ## fail where the version does not follow from what changed since the last release
	@$(RUN) python -m pipeline release --check

test: environment ## run the tests (TESTS='tests/extract -k rank': some); REQUIRE_ALL=1: none may be skipped
	@$(RUN) python -m pytest -n 2 --dist loadfile $(TESTS)

bad-input: environment ## write docs/bad-input.md from the cases of the tests
	@$(RUN) python -m tests.bad_input.page

chaos: environment ## kill 200 runs at random moments: each next run gives the same bytes (ROUNDS of 20, SEED)
	@$(RUN) python -m tests.chaos $(or $(ROUNDS),10) $(or $(SEED),1)

fuzz: environment ## alter 10,000 articles, tables and vocabularies: each is read, or refused by file and place (CASES, SEED)
	@$(RUN) python -m tests.fuzz $(or $(CASES),10000) $(or $(SEED),1)

serve: repro ## build, then show the site on http://127.0.0.1:8000 (PORT=8001: another port)
	@$(RUN) python -m http.server --bind 127.0.0.1 --directory site $(or $(PORT),8000)

bench: environment ## measure all stages: benchmarks/measured.md (ARTICLES='10 1000 100000': how many; PROFILE=extract: why)
	@$(RUN) python -m benchmarks.build $(ARTICLES) $(if $(PROFILE),--profile $(PROFILE))

lint: environment ## ruff (rules and format) and mypy --strict
	@$(RUN) ruff check .
	@$(RUN) ruff format --check .
	@$(RUN) mypy

lock: ## resolve the dependencies of pyproject.toml into the locks (UPGRADE=1: to their newest versions)
	@command -v uv >/dev/null || { echo "make lock needs uv: python3 -m pip install uv" >&2; exit 1; }
	$(COMPILE) $(EXTRAS:%=--extra %) pyproject.toml --output-file requirements.lock
	printf 'pip\nsetuptools\n' | $(COMPILE) --constraint requirements.lock --output-file requirements-build.lock -

# One set of versions for Python 3.11 to 3.13 and every system; no address of a registry in the files.
EXTRAS := benchmarks cluster dev postgres
COMPILE = uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest --generate-hashes \
	--no-header --no-emit-index-url --no-emit-find-links $(if $(UPGRADE),--upgrade)

system-deps: ## install what the tests need from Debian's packages (Chromium, PostgreSQL, the shell of SQLite)
	@if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi; \
	$$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends chromium postgresql sqlite3

clean: ## remove what builds and tools leave; .venv and datapackage/ stay
	rm -rf build site .dvc/cache .dvc/tmp .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find pipeline tests -name __pycache__ -prune -exec rm -rf {} +

environment: $(STAMP)

# The pinned pip and setuptools come first: three packages have no wheel (antlr4-python3-runtime of DVC, jsonpath-rw
# of mlcroissant, docopt of quantulum3), and what a build in isolation would fetch for them carries no hash. Nothing
# else may be built from source.
$(STAMP):
	@test -n '$(PYTHON)' || { \
		echo "Python 3.11 or newer is needed; found: $$(python3 --version 2>/dev/null || echo none)." >&2; \
		echo "Install one, or name it: make $(MAKECMDGOALS) PYTHON=/path/to/python3.11" >&2; exit 1; }
	@$(PYTHON) -c '$(NEW_ENOUGH)' || { \
		echo "Python 3.11 or newer is needed; $(PYTHON) is $$($(PYTHON) --version 2>&1)." >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
		echo "$(PYTHON) has no venv module (on Debian and Ubuntu: apt-get install python3-venv)." >&2; exit 1; }
	@echo "Setting up .venv with $$($(PYTHON) --version): about a minute, once."
	@rm -rf .venv
	@$(PYTHON) -m venv .venv
	@.venv/bin/python -m pip install -qq --require-hashes --requirement requirements-build.lock
	@.venv/bin/python -m pip install -qq --require-hashes --requirement requirements.lock \
		--no-build-isolation --only-binary :all: --no-binary antlr4-python3-runtime,docopt,jsonpath-rw
	@touch $@
