"""Runs a study on Apache Spark: documents are read, annotated and searched for events on the workers, then the candidate pairs of
the whole corpus are scored there, each worker taking the blocks whose keys are its share; clusters, identifiers and tables are
made in one final step, and every table is written as Parquet too.

    spark-submit Pipelines/spark/chancery_spark.py PIPELINE [--output DIR] [--chancery PROGRAM] [--partitions N]

Workers need the program, its reader beside it, the study and the output folder at the same paths as the driver. What a worker makes is keyed by
everything it depends on (bytes, rules, names, program, libraries): the final step takes what fits and does the rest itself, so
that the tables are those of one machine, byte for byte.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile

from pyspark.sql import SparkSession


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("pipeline")
    parser.add_argument("--output", default="Output", help="where datasets are written (Output)")
    parser.add_argument("--chancery", default=shutil.which("chancery") or ".build/release/chancery", help="the program")
    parser.add_argument("--partitions", type=int, default=0, help="pieces of the corpus (two for each core)")
    return parser.parse_args()


def documents(pipeline):
    """Identifiers of the documents that the study registers and does not skip, with the sizes of their files."""
    with open(os.path.join(pipeline, "documents.tsv"), encoding="utf-8") as file:
        lines = [line.rstrip("\r\n").split("\t") for line in file if line.strip() and not line.startswith("#")]
    header, rows = lines[0], lines[1:]
    skip = header.index("skip_reason") if "skip_reason" in header else None
    for row in rows:
        if skip is None or skip >= len(row) or not row[skip]:
            yield row[header.index("document_id")]


def answer(command, folder, **options):
    """What a command writes to standard output."""
    run = subprocess.run(command, text=True, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
    if run.returncode not in (0, 1):
        raise RuntimeError(f"{' '.join(command[:2])}: exit {run.returncode}: {run.stderr[-2000:]}")
    return run.stdout


def extracted(identifiers, program, pipeline, folder):
    """One partition's documents through `chancery extract --jsonl --stored`, a line each."""
    lines = "".join(json.dumps({"id": identifier}) + "\n" for identifier in identifiers)
    if not lines:
        return iter(())
    return iter(answer([program, "extract", "--jsonl", "--stored", "--pipeline", pipeline], folder, input=lines).splitlines())


def scored(share, program, pipeline, folder, results):
    """The candidate pairs of one share of the blocks, with the share's number."""
    return share, answer([program, "score", pipeline, "--results", results, "--share", share], folder)


def parquet(spark, folder):
    """Every table of the dataset as Parquet, columns typed as its data package says."""
    with open(os.path.join(folder, "datapackage.json"), encoding="utf-8") as file:
        package = json.load(file)
    types = {"integer": "bigint", "number": "double", "boolean": "boolean"}
    target = folder + ".parquet"
    shutil.rmtree(target, ignore_errors=True)
    for resource in package["resources"]:
        # The crosswalks are laid out by others and have no schema of ours.
        if "schema" not in resource or not str(resource.get("path", "")).endswith(".csv"):
            continue
        fields = resource["schema"]["fields"]
        schema = ", ".join(f"`{field['name']}` {types.get(field['type'], 'string')}" for field in fields)
        table = spark.read.csv(os.path.join(folder, resource["path"]), schema=schema, header=True, multiLine=True,
                               quote='"', escape='"', mode="FAILFAST", encoding="UTF-8")
        table.coalesce(1).write.parquet(os.path.join(target, resource["name"] + ".parquet"))
    return target


def main():
    options = arguments()
    program, pipeline = os.path.abspath(options.chancery), os.path.abspath(options.pipeline)
    folder = os.getcwd()
    spark = SparkSession.builder.appName("chancery").getOrCreate()
    try:
        identifiers = list(documents(pipeline))
        pieces = options.partitions or 2 * spark.sparkContext.defaultParallelism
        lines = spark.sparkContext.parallelize(identifiers, max(1, min(pieces, len(identifiers)))).mapPartitions(
            lambda part: extracted(part, program, pipeline, folder))
        # Where workers see it.
        shared = os.path.join(os.path.abspath(options.output), ".work")
        os.makedirs(shared, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="spark-", dir=shared) as results:
            # Brought to the driver piece by piece: no more than one is held at a time.
            with open(os.path.join(results, "results.jsonl"), "w", encoding="utf-8") as file:
                for line in lines.toLocalIterator():
                    file.write(line + "\n")
            os.mkdir(os.path.join(results, "pairs"))
            workers = max(1, min(spark.sparkContext.defaultParallelism, len(identifiers)))
            shares = [f"{number + 1}/{workers}" for number in range(workers)]
            pairs = spark.sparkContext.parallelize(shares, workers).map(
                lambda share: scored(share, program, pipeline, folder, results))
            for share, text in pairs.toLocalIterator():
                with open(os.path.join(results, "pairs", share.replace("/", "-of-") + ".jsonl"), "w", encoding="utf-8") as file:
                    file.write(text)
            run = subprocess.run([program, "run", pipeline, "--output", options.output, "--results", results])
        if run.returncode not in (0, 1):
            sys.exit(run.returncode)
        with open(os.path.join(pipeline, "pipeline.yaml"), encoding="utf-8") as file:
            names = [line.split(":", 1)[1].strip() for line in file if line.startswith("name:")]
        name = names[0] if names else os.path.basename(pipeline)
        print(parquet(spark, os.path.join(options.output, name)))
        sys.exit(run.returncode)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
