"""validate.py OUTPUT [CFFCONVERT]: what users' own tools say of a dataset or a published package. Prints a line per check; exit 1 where one fails."""
import csv
import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

import frictionless
import jsonschema
import networkx
import pandas
import rdflib

import browser
import crate

OUTPUT = pathlib.Path(sys.argv[1])
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
CFFCONVERT = sys.argv[2] if len(sys.argv) > 2 else "cffconvert"
results = []


def check(name):
    """Registers the outcome of a function that returns what is wrong, a list of words."""
    def register(function):
        try:
            wrong = function()
        except Exception as error:  # a validator that gives up is a finding, not an accident
            wrong = [f"{type(error).__name__}: {error}"]
        results.append((name, wrong))
        print(("ok    " if not wrong else "WRONG ") + name, *wrong[:10], sep="\n      " if wrong else " ")
        return function
    return register


@check("frictionless: datapackage.json and every table against its schema and keys")
def _():
    report = frictionless.validate(str(OUTPUT / "datapackage.json"))
    return [f"{task.name}: {error.message}" for task in report.tasks for error in task.errors] + [
        error.message for error in report.errors]


@check("sqlite: integrity, foreign keys, same rows as the CSV tables")
def _():
    wrong = []
    with sqlite3.connect(f"file:{OUTPUT / 'dataset.sqlite'}?mode=ro", uri=True) as database:
        if database.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            wrong.append("integrity_check")
        wrong += [f"foreign key: {row}" for row in database.execute("PRAGMA foreign_key_check")]
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        counted = 0
        for table in sorted(OUTPUT.glob("*.csv")):
            if table.stem not in tables:
                continue
            counted += 1
            frame = pandas.read_csv(table, dtype=str, keep_default_na=False)
            (rows,) = database.execute(f'SELECT count(*) FROM "{table.stem}"').fetchone()
            if rows != len(frame):
                wrong.append(f"{table.name}: {len(frame)} rows, {rows} in dataset.sqlite")
        if counted < 15:
            wrong.append(f"{counted} tables of 15")
    return wrong


@check("csv: strict quotation, equal rows, UTF-8 without a mark, as R's read.csv and pandas take it")
def _():
    wrong = []
    for table in sorted(OUTPUT.glob("*.csv")) + sorted(OUTPUT.glob("crosswalk/*.csv")):
        data = table.read_bytes()
        if data.startswith(b"\xef\xbb\xbf") or b"\r" in data or b"\0" in data:
            wrong.append(f"{table.name}: a byte-order mark, carriage return or zero byte")
        rows = list(csv.reader(data.decode("utf-8").splitlines(keepends=True), strict=True))
        if len({len(row) for row in rows}) != 1:
            wrong.append(f"{table.name}: rows of unequal length")
        # R makes syntactic names of others, and a table then no longer has the columns of its codebook.
        wrong += [f"{table.name}: column {name!r}" for name in rows[0] if not name.isidentifier()]
        frame = pandas.read_csv(table, dtype=str, keep_default_na=False)
        if len(frame) != len(rows) - 1:
            wrong.append(f"{table.name}: pandas reads {len(frame)} rows of {len(rows) - 1}")
    return wrong


@check("R: every table read by read.csv with its declared types, all rows and columns")
def _():
    package = json.loads((OUTPUT / "datapackage.json").read_text(encoding="utf-8"))
    lines = ["file\trows\tname\ttype"]
    for resource in package["resources"]:
        path = OUTPUT / str(resource.get("path", ""))
        if path.suffix != ".csv" or "fields" not in resource.get("schema", {}):
            continue
        with path.open(encoding="utf-8", newline="") as file:
            rows = sum(1 for _ in csv.reader(file)) - 1
        lines += [f"{path}\t{rows}\t{field['name']}\t{field['type']}" for field in resource["schema"]["fields"]]
    if len(lines) < 100:
        return [f"only {len(lines)} columns are declared"]
    with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        script = pathlib.Path(__file__).with_name("tables.R")
        answer = subprocess.run(["Rscript", "--vanilla", str(script), file.name], capture_output=True, text=True)
    return answer.stdout.splitlines() + (answer.stderr.splitlines() if answer.returncode else [])


@check("jsonschema: every line of events.jsonl and annotations.jsonl against the published schemas")
def _():
    wrong = []
    schemas = REPOSITORY / "Sources" / "Dataset" / "Schemas"
    for name in ("event", "annotation"):
        path = schemas / f"{name}.schema.json"
        validator = jsonschema.Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))
        for number, line in enumerate((OUTPUT / f"{name}s.jsonl").open(encoding="utf-8"), 1):
            wrong += [f"{name}s.jsonl:{number}: {error.message}" for error in validator.iter_errors(json.loads(line))]
    return wrong


@check("networkx: network.graphml has an edge for every participant")
def _():
    graph = networkx.read_graphml(OUTPUT / "network.graphml", force_multigraph=True)
    rows = len(pandas.read_csv(OUTPUT / "participants.csv", dtype=str))
    return [] if graph.number_of_edges() == rows and rows else [f"{graph.number_of_edges()} edges, {rows} participants"]


PROV = rdflib.Namespace("http://www.w3.org/ns/prov#")


@check("rdflib: provenance.jsonld expands to PROV whose terms have their domains and ranges")
def _():
    graph = rdflib.Graph().parse(OUTPUT / "provenance.jsonld", format="json-ld", publicID="https://example.org/dataset/")
    wrong = []
    # PROV-O's own domains and ranges: subject, property, object.
    for name, subjects, objects in (
            ("used", PROV.Activity, PROV.Entity), ("wasGeneratedBy", PROV.Entity, PROV.Activity),
            ("wasDerivedFrom", PROV.Entity, PROV.Entity), ("wasAttributedTo", PROV.Entity, PROV.Agent),
            ("wasAssociatedWith", PROV.Activity, PROV.Agent)):
        pairs = list(graph.subject_objects(PROV[name]))
        if not pairs:
            wrong.append(f"nothing says {name}")
        for subject, value in pairs:
            for node, wanted in ((subject, subjects), (value, objects)):
                kinds = set(graph.objects(node, rdflib.RDF.type))
                agent = wanted == PROV.Agent and kinds & {PROV.SoftwareAgent, PROV.Person, PROV.Organization}
                if wanted not in kinds and not agent:
                    wrong.append(f"{name}: {node} is no {wanted.fragment}")
    terms = {str(term).removeprefix(str(PROV)) for term in graph.predicates() if str(term).startswith(str(PROV))}
    known = {"used", "wasGeneratedBy", "wasDerivedFrom", "wasAttributedTo", "wasAssociatedWith", "hadMember"}
    return wrong + [f"no property of PROV: {term}" for term in terms - known]


@check("rdflib: annotations.jsonl expands to Web Annotations with bodies, targets and selectors")
def _():
    wrong = []
    context = json.loads((pathlib.Path(__file__).parent / "annotation-context.json").read_text(encoding="utf-8"))
    oa = rdflib.Namespace("http://www.w3.org/ns/oa#")
    graph = rdflib.Graph()
    with (OUTPUT / "annotations.jsonl").open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % 50:  # a fiftieth of them: expansion is slow, and they are all made by the same hand
                continue
            annotation = json.loads(line)
            if annotation["@context"] != "http://www.w3.org/ns/anno.jsonld":
                wrong.append(f"line {number + 1}: another context")
            annotation["@context"] = context["@context"]
            graph.parse(data=json.dumps(annotation), format="json-ld", publicID="https://example.org/dataset/")
    annotations = set(graph.subjects(rdflib.RDF.type, oa.Annotation))
    for annotation in annotations:
        targets = list(graph.objects(annotation, oa.hasTarget))
        if not targets or not list(graph.objects(annotation, oa.hasBody)):
            wrong.append(f"{annotation}: no target or no body")
        for target in targets:
            if not list(graph.objects(target, oa.hasSource)) or not list(graph.objects(target, oa.hasSelector)):
                wrong.append(f"{annotation}: a target without source or selector")
    return wrong if annotations else ["no annotation"]


@check("roc-validator: ro-crate-metadata.json is an RO-Crate 1.1 and a Process Run Crate")
def _():
    return crate.faults(OUTPUT)


@check("cffconvert: CITATION.cff")
def _():
    run = subprocess.run([CFFCONVERT, "--validate", "-i", str(OUTPUT / "CITATION.cff")], capture_output=True, text=True, timeout=120)
    return [] if run.returncode == 0 else (run.stdout + run.stderr).splitlines()


@check("pandas: crosswalks have the columns of GDELT, ICEWS and POLECAT; panels are rectangular and coded")
def _():
    wrong = []
    events = pandas.read_csv(OUTPUT / "events.csv", dtype=str, keep_default_na=False)
    for name, columns, header in (("gdelt", 61, None), ("icews", 20, 0), ("polecat", 40, 0)):
        frame = pandas.read_csv(OUTPUT / "crosswalk" / f"{name}.tsv", sep="\t", header=header, dtype=str, keep_default_na=False, quoting=csv.QUOTE_NONE)
        if frame.shape[1] != columns or not len(frame):
            wrong.append(f"{name}: {frame.shape}")
        if frame.iloc[:, 0].duplicated().any():
            wrong.append(f"{name}: an identifier stands twice")
    losses = pandas.read_csv(OUTPUT / "crosswalk" / "losses.csv", dtype=str)
    written = pandas.read_csv(OUTPUT / "crosswalk" / "polecat.tsv", sep="\t", dtype=str, quoting=csv.QUOTE_NONE)
    if len(written) + (losses["format"] == "polecat").sum() != len(events):
        wrong.append("polecat: events written and lost are not all events")
    monads = pandas.read_csv(OUTPUT / "panel_monad_year.csv", dtype={"cow": str, "gw": str}, keep_default_na=False)
    types = [name for name in monads.columns if name in set(events["type"])]
    if (monads[types].sum(axis=1) != monads["events"]).any():
        wrong.append("panel_monad_year: types do not add up to events")
    years = monads.groupby("actor_id")["year"].nunique()
    if monads.groupby("year")["actor_id"].nunique().max() != len(years):
        wrong.append("panel_monad_year: a year that not every state has")
    if not (monads["events"] == 0).any():
        wrong.append("panel_monad_year: no zero")
    cited = pandas.read_csv(OUTPUT / "event_citations.csv", dtype=str, keep_default_na=False)
    if set(cited["event_id"]) != set(events["event_id"]):
        wrong.append("event_citations: not every event is cited")
    return wrong


@check("Chromium: the report at 1280 and 390 pixels, light and dark: links, headings, names, contrast, console, requests")
def _():
    return browser.report_faults(OUTPUT / "report" / "index.html")


failed = sum(bool(wrong) for _, wrong in results)
print(f"{len(results) - failed} passed, {failed} failed")
sys.exit(1 if failed else 0)
