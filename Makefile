# The front door; behind it are Meson and Ninja. `make help` lists what there is.
BUILD = build
.PHONY: all demo check bench install clean help setup

all: setup ## builds build/rapporteur
	@[ -f $(BUILD)/build.ninja ] || meson setup $(BUILD) --buildtype=release > /dev/null
	@ninja -C $(BUILD) --quiet

setup:
	@tools/setup.sh build

demo: all ## sets up, builds, adds the examples to a record and prints its brief
	@tools/demo.sh $(BUILD)/rapporteur

check: ## sets up and runs all the tests
	@tools/setup.sh check
	@ci/check.sh

bench: all ## speed beside a baseline, on this machine
	@bench/run.sh $(BUILD)/rapporteur

install: all ## installs the program, the library, the header and the manual page
	@meson install -C $(BUILD)

clean: ## removes what was built
	rm -rf build build-*

help:
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' Makefile
