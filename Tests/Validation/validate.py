"""validate.py OUTPUT: what users' own tools say of a dataset. Prints a line per check; exit 1 where one fails."""
import json
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

import frictionless
import jsonschema
import networkx
import pandas
import rdflib

OUTPUT = pathlib.Path(sys.argv[1])
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
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
        for table in sorted(OUTPUT.glob("*.csv")):
            frame = pandas.read_csv(table, dtype=str, keep_default_na=False)
            (rows,) = database.execute(f'SELECT count(*) FROM "{table.stem}"').fetchone()
            if rows != len(frame):
                wrong.append(f"{table.name}: {len(frame)} rows, {rows} in dataset.sqlite")
    return wrong


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


@check("rdflib: provenance.jsonld is JSON-LD and speaks PROV")
def _():
    graph = rdflib.Graph().parse(OUTPUT / "provenance.jsonld", format="json-ld")
    prov = [term for term in graph.predicates() if str(term).startswith("http://www.w3.org/ns/prov#")]
    return [] if prov else ["no triple of the PROV vocabulary"]


@check("Chromium: the report opens from a file, without network and without errors")
def _():
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if not browser:
        return ["chromium is not installed"]
    with tempfile.TemporaryDirectory() as profile:
        run = subprocess.run(
            [browser, "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
             "--enable-logging=stderr", "--host-resolver-rules=MAP * ~NOTFOUND", "--virtual-time-budget=5000",
             "--dump-dom", (OUTPUT / "report" / "index.html").resolve().as_uri()],
            capture_output=True, text=True, timeout=120)
    wrong = [line for line in run.stderr.splitlines() if "CONSOLE" in line]
    if "<h1" not in run.stdout:
        wrong.append("no heading in the page")
    return wrong


failed = sum(bool(wrong) for _, wrong in results)
print(f"{len(results) - failed} passed, {failed} failed")
sys.exit(1 if failed else 0)
