# Which documents of the study a shard holds, as the lines its extraction reads.
import json
import os


def registered(shard):
    with open(os.path.join(PIPELINE, "documents.tsv"), encoding="utf-8") as file:
        lines = [line.rstrip("\n").split("\t") for line in file if line.strip() and not line.startswith("#")]
    column = lines[0].index("document_id")
    return [json.dumps({"id": line[column]}) for line in lines[1:]][shard :: len(SHARDS)]
