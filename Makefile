# briefgen: `make site` builds the site into public/, `make test` passes all tests. Both install what they need.

SHELL := /bin/bash
.DEFAULT_GOAL := help

BRIEFGEN := .build/release/briefgen
SOURCES := $(shell find Sources Package.swift -name '*.swift' -o -name '*.c' -o -name '*.h' -o -name '*.modulemap') \
	$(shell find templates content/strings Sources/Preview/Resources Sources/DeliveredFiles/Starters \
		Sources/Slugs/Scripts/Pinyin.txt Sources/Content/Resources Sources/Language/Resources -type f)

.PHONY: help site release docs test bench growth fuzz format lint clean

help: ## Say what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

site: $(BRIEFGEN) ## Build the site into public/
	$(BRIEFGEN) build

release: libraries ## Make what is given to users, into dist/: one static program, a tarball, a Debian package
	Sources/Packaging/release

docs: $(BRIEFGEN) ## Make a site of the documentation, into dist/docs/
	Sources/Packaging/docs $(BRIEFGEN) dist/docs

test: ## Run all tests and checks
	Tests/run

bench: $(BRIEFGEN) ## Compare builds and previews with the floor and, where it is installed, Hugo
	swift build -c release --product briefgen-bench
	.build/release/briefgen-bench compare --briefgen $(BRIEFGEN)

growth: $(BRIEFGEN) ## Measure that time grows no faster than the input, for every shape of it
	swift build -c release --product briefgen-bench
	.build/release/briefgen-bench growth --briefgen $(BRIEFGEN)

fuzz: ## Try inputs of every kind that nobody thought of, for SECONDS= seconds each (60)
	Tests/fuzz $(or $(SECONDS),60)

format: ## Format all code
	swift format --in-place --recursive --parallel Sources Tests Package.swift

lint: ## Check that all code is formatted, and that no input can end the program
	swift format lint --strict --recursive --parallel Sources Tests Package.swift
	Tests/lint/traps

clean: ## Remove what was built
	swift package clean

$(BRIEFGEN): $(SOURCES) | libraries
	swift build -c release --product briefgen -Xswiftc -static-stdlib

.PHONY: libraries
libraries:
	@Sources/install-libraries
