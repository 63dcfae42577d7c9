"""spark.py PROGRAM PIPELINE: the study on Spark in local-cluster mode beside one machine: the same bytes, the same rows in Parquet.

Also lints the Snakemake workflow and makes it say what it would do.
"""
import csv
import filecmp
import os
import shutil
import subprocess
import sys
import tempfile

import pyarrow.parquet

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def study(pipeline, folder):
    """A copy of the study, so that its ledger stays as it is."""
    name = os.path.basename(os.path.normpath(pipeline))
    parent = os.path.dirname(os.path.normpath(os.path.abspath(pipeline)))
    for layer in ("base", name):
        shutil.copytree(os.path.join(parent, layer), os.path.join(folder, "Pipelines", layer))
    shutil.copytree(os.path.join(ROOT, "Fixtures"), os.path.join(folder, "Fixtures"))
    return os.path.join("Pipelines", name), name


def same(left, right):
    comparison = filecmp.dircmp(left, right)
    different = [f"only in one: {name}" for name in comparison.left_only + comparison.right_only]
    for path, _, names in os.walk(left):
        for name in names:
            other = os.path.join(right, os.path.relpath(os.path.join(path, name), left))
            if not os.path.exists(other) or not filecmp.cmp(os.path.join(path, name), other, shallow=False):
                different.append(f"differs: {os.path.relpath(other, right)}")
    return different


def rows(folder, tables):
    """Of every table, how many rows CSV and Parquet have, and whether the first column is the same."""
    problems = []
    for name in sorted(os.listdir(tables)):
        with open(os.path.join(folder, name.removesuffix(".parquet") + ".csv"), encoding="utf-8", newline="") as file:
            written = list(csv.reader(file))
        table = pyarrow.parquet.read_table(os.path.join(tables, name))
        if table.column_names != written[0]:
            problems.append(f"{name}: columns {table.column_names}")
        first = ["" if value is None else str(value) for value in table.column(0).to_pylist()]
        if first != [row[0] for row in written[1:]]:
            problems.append(f"{name}: {len(first)} rows where the CSV file has {len(written) - 1}, or others")
    return problems


def main(program, pipeline):
    program = os.path.abspath(program)
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        copy, name = study(pipeline, folder)
        environment = {**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
        subprocess.run([program, "run", copy, "--output", "one", "--quiet"], cwd=folder, check=True)
        spark = subprocess.run(
            [os.path.join(os.path.dirname(sys.executable), "spark-submit"), "--master", "local-cluster[2,1,1024]",
             "--conf", "spark.ui.enabled=false", "--conf", "spark.executor.memory=512m", "--driver-memory", "1g",
             os.path.join(ROOT, "Pipelines", "spark", "chancery_spark.py"), copy, "--output", "spark", "--chancery", program],
            cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if spark.returncode != 0:
            sys.exit(f"Spark: exit {spark.returncode}\n{spark.stdout[-4000:]}")
        if "scored pairs" in spark.stdout:
            problems.append("the final step of Spark did not take the pairs that the workers scored")
        problems += same(os.path.join(folder, "one", name), os.path.join(folder, "spark", name))
        problems += rows(os.path.join(folder, "spark", name), os.path.join(folder, "spark", name + ".parquet"))
        workflow = ["snakemake", "--snakefile", os.path.join(ROOT, "Pipelines", "spark", "Snakefile"),
                    "--config", f"pipeline={copy}", f"chancery={program}", "shards=3"]
        workflow[0] = os.path.join(os.path.dirname(sys.executable), "snakemake")
        for option in (["--lint"], ["--dry-run", "--cores", "2"], ["--cores", "2", "--quiet"]):
            run = subprocess.run(workflow[:3] + option + workflow[3:], cwd=folder, text=True, stdout=subprocess.PIPE,
                                 stderr=subprocess.STDOUT)
            # The program is to be on every machine: no rule brings an environment of its own, whatever the lint advises.
            advice = [line for line in run.stdout.splitlines() if line.startswith("    * ") and "conda environment" not in line]
            if option == ["--lint"] and (advice or "Lints for" not in run.stdout) or option != ["--lint"] and run.returncode != 0:
                problems.append(f"snakemake {option[0]}: exit {run.returncode}: {advice or run.stdout[-2000:]}")
        if os.path.isdir(os.path.join(folder, "Output", name)):
            problems += same(os.path.join(folder, "one", name), os.path.join(folder, "Output", name))
    for problem in problems:
        print(problem)
    print(f"Spark and Snakemake beside one machine: {len(problems)} differences")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
