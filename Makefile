# Everything this project can be asked to do. `make run` and `make test` are all a newcomer needs.

SWIFT ?= swift
PIPELINE ?= Pipelines/korea-lac
RELEASE = .build/release

.PHONY: run test validate bench bench-accuracy soak fuzz lint format fixtures docs build clean

## Installs what is missing, builds, and writes the dataset of the fixtures to Output/korea-lac.
run: build
	$(RELEASE)/chancery run $(PIPELINE)

build:
	@.ci/install build
	$(SWIFT) build -c release

## Swift and Debian packages only.
test:
	@.ci/install build test
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

## Validators from PyPI and a browser, on the dataset that `make run` writes.
validate: run
	@.ci/install validate
	.ci/validate

## Speed, memory and quality beside peers, measured in the same run.
bench: build
	.ci/bench

## Accuracy on the corpus' parts and on the suites beside the checkout, against the floors.
bench-accuracy: build
	$(SWIFT) test --disable-xctest --filter EvaluationTests

## The long loops.
soak: build
	@.ci/install build test
	python3 Tests/Benchmarks/scale.py $(RELEASE)/chancery 100000 1000000
	CHANCERY_SOAK=1 $(SWIFT) test --disable-xctest --filter 'Soak|ReaderFuzz'

## libFuzzer with the address sanitizer at the readers of HTML, text, .docx and at the worker protocol, MINUTES of each.
MINUTES ?= 30
fuzz:
	@.ci/install build
	.ci/fuzz $(MINUTES)

lint:
	$(SWIFT) format lint --strict -r Package.swift Sources Tests

format:
	$(SWIFT) format -i -r Package.swift Sources Tests

## The modules' documentation with a tutorial, as a site in .build/docs (open it through a server: see the last line it prints).
docs:
	@.ci/install build
	.ci/docs

## Rebuilds the fixtures' documents from their sources.
fixtures:
	python3 Fixtures/build/build.py

clean:
	rm -rf .build Output/korea-lac Output/korea-lac.previous Output/korea-lac-published Output/korea-lac-published.previous Output/.work
