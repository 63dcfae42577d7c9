"""Edits the corpus at the level of document events, to see whether verdicts on the paper's claims move as recorded in `mutations/mutations.jsonl`.

mutate.py ID … [--output FOLDER]             the documents a recorded mutation changes or adds, and those it removes
mutate.py --all --output FOLDER              every recorded mutation, a folder each
mutate.py --random N [--seed S] [--output FOLDER]   N further edits drawn from S, without an expected verdict
mutate.py --check                            faults of the recorded set; exit 1 where there are any

Without FOLDER one JSON object a mutation goes to standard output: {"id", "removed": [document], "documents": [gold]}. With it, FOLDER/ID/DOCUMENT.json holds
gold and FOLDER/ID/mutation.json the lists. Main texts are not rewritten: of a re-dated, moved or translated document `dates` and `names` are left out, for they
would no longer say what its events say."""
import csv
import glob
import hashlib
import json
import os
import re
import sys
from datetime import date, timedelta

from edtf import bounds

FIXTURES = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RECORDED = os.path.join(FIXTURES, "mutations", "mutations.jsonl")
CLAIMS = os.path.join(os.path.dirname(FIXTURES), "Pipelines", "korea-lac", "claims", "*.tsv")
SEED = 8
OPERATIONS = ["drop", "redate", "move", "duplicate", "translate"]
VERDICTS = {"supported", "partial", "contradicted", "disputed", "unsupported", "uncovered", "not_checkable"}
FIELDS = {"event", "type", "subtype", "date", "participant", "country", "place", "ordinal", "amount", "status"}
LANGUAGES = ["en", "es", "pt", "ko", "fr"]
CITIES = [("ARG", "Rosario"), ("BRA", "Recife"), ("CHL", "Valparaíso"), ("COL", "Cali"), ("KOR", "Daejeon"), ("MEX", "Puebla"), ("PER", "Cusco"), ("URY", "Salto")]
KEYS = {"id", "operation", "document", "event_key", "change", "claim_id", "claim", "field", "before", "after", "why"}
OPTIONAL = {"unchanged", "sources", "doubtful"}


def corpus():
    """Gold by document id."""
    found = {}
    for path in sorted(glob.glob(os.path.join(FIXTURES, "gold", "*", "*.json"))):
        with open(path, encoding="utf-8") as file:
            gold = json.load(file)
        found[gold["id"]] = gold
    return found


def recorded():
    with open(RECORDED, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def draw(seed, purpose, count):
    """A number below `count` that depends on nothing but its arguments, on every machine and version alike."""
    return int.from_bytes(hashlib.sha256(f"{seed}\t{purpose}".encode()).digest()[:8], "big") % count


def documents(mutation):
    return mutation["document"].split("|")


# Applying


def apply(mutation, gold, seed=SEED):
    """Ids of removed documents, and gold of changed and added ones; `gold` itself stays as it is."""
    operation, change = mutation["operation"], mutation["change"]
    removed, written = [], []
    for name in documents(mutation):
        document = json.loads(json.dumps(gold[name]))
        document["mutation"] = mutation["id"]
        if operation == "drop":
            removed.append(name)
        elif operation in ("redate", "move"):
            written.append(rewritten(document, mutation["event_key"], change, operation))
        elif operation == "duplicate":
            written.append(copied(document, "reprint", {"reprint_of": name, "issuer": change["issuer"]}, mutation, seed))
        else:
            translation = copied(without_text(document), change["language"], {"translation_of": name, "language": change["language"]}, mutation, seed)
            for event in translation["events"]:
                for field in [f for f in event if f.startswith("trigger")]:
                    del event[field]
            written.append(translation)
            if change.get("replaces"):
                removed.append(name)
    return removed, written


def without_text(document):
    return {field: value for field, value in document.items() if field not in ("dates", "names")}


def rewritten(document, key, change, operation):
    document = without_text(document)
    for event in document["events"]:
        if event["key"] != key:
            continue
        if operation == "redate":
            event["edtf"] = change["edtf"]
            event["from"], event["to"] = bounds(change["edtf"])
        else:
            event["country"], event["place"] = change["country"], change["place"]
    return document


def copied(document, suffix, fields, mutation, seed):
    """A copy has its own id and a day of publication one to three weeks after the first, drawn from the seed."""
    original = document["id"]
    document["id"], document["path"] = f"{original}-{suffix}", None
    if document.get("published"):
        later = timedelta(1 + draw(seed, f"{mutation['id']} {original}", 21))
        document["published"] = (date.fromisoformat(document["published"]) + later).isoformat()
    document.update(fields)
    return document


def random_mutations(count, seed, gold):
    """Edits of any kind on any document; what they do to verdicts is not recorded."""
    names = sorted(gold)
    issuers = sorted({document["issuer"] for document in gold.values()})
    made, turn = [], 0
    while len(made) < count:
        turn += 1

        def pick(purpose, values):
            return values[draw(seed, f"{turn} {purpose}", len(values))]

        operation, document = pick("operation", OPERATIONS), gold[pick("document", names)]
        if not document["events"]:
            continue
        event, change = pick("event", document["events"]), {}
        if operation == "redate":
            if not event["from"]:
                continue
            day = date.fromisoformat(event["from"])
            change["edtf"] = (day + timedelta(pick("days", [-365, -61, -31, -2, 2, 31, 61, 365]))).isoformat()
        elif operation == "move":
            change["country"], change["place"] = pick("city", CITIES)
        elif operation == "duplicate":
            change["issuer"] = pick("issuer", [i for i in issuers if i != document["issuer"]])
        elif operation == "translate":
            change["language"] = pick("language", [one for one in LANGUAGES if one != document["language"]])
        made.append({"id": f"random-{seed}-{len(made) + 1:03d}", "operation": operation, "document": document["id"], "event_key": event["key"], "change": change})
    return made


def write(mutations, gold, folder, seed=SEED):
    for mutation in mutations:
        removed, written = apply(mutation, gold, seed)
        if folder is None:
            print(json.dumps({"id": mutation["id"], "removed": removed, "documents": written}, ensure_ascii=False))
            continue
        place = os.path.join(folder, mutation["id"])
        os.makedirs(place, exist_ok=True)
        for document in written:
            save(os.path.join(place, document["id"] + ".json"), document)
        save(os.path.join(place, "mutation.json"), mutation | {"removed": removed, "written": [document["id"] for document in written]})


def save(path, value):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(value, file, ensure_ascii=False, indent=1)
        file.write("\n")


# Checking


def claims():
    rows = {}
    for path in sorted(glob.glob(CLAIMS)):
        with open(path, encoding="utf-8", newline="") as file:
            rows |= {row["claim_id"]: row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}
    return rows


def check(mutations, gold):
    faults, seen, before, keys, known = [], set(), {}, {}, claims()
    for number, mutation in enumerate(mutations, 1):
        where = f"mutations.jsonl:{number}"
        lacking, strange = KEYS - set(mutation), set(mutation) - KEYS - OPTIONAL
        if lacking or strange:
            faults.append(f"{where}: lacks {sorted(lacking)}, has unknown {sorted(strange)}")
            continue
        faults += [f"{where}: {fault}" for fault in faults_of(mutation, gold, known)]
        if mutation["id"] in seen:
            faults.append(f"{where}: id {mutation['id']} given before")
        seen.add(mutation["id"])
        if before.setdefault(mutation["claim_id"], mutation["before"]) != mutation["before"]:
            faults.append(f"{where}: {mutation['claim_id']} is {before[mutation['claim_id']]} before another mutation, here {mutation['before']}")
        key = mutation["event_key"]
        if key and keys.setdefault(mutation["claim_id"], key) != key:
            faults.append(f"{where}: {mutation['claim_id']} is about {keys[mutation['claim_id']]} on another line, here about {key}")
    operations = {mutation.get("operation") for mutation in mutations}
    if len(mutations) < 40 or len(before) < 15 or operations != set(OPERATIONS):
        faults.append(f"{len(mutations)} mutations over {len(before)} claims, operations {sorted(map(str, operations))}: expected 40, 15 and all of {OPERATIONS}")
    return faults


def faults_of(mutation, gold, known):
    operation, key, change = mutation["operation"], mutation["event_key"], mutation["change"]
    if operation not in OPERATIONS:
        return [f"unknown operation {operation}"]
    absent = [name for name in documents(mutation) if name not in gold]
    if absent:
        return [f"no such document: {', '.join(absent)}"]
    found = []
    unchanged = mutation.get("unchanged", False)
    if key is None and not unchanged:
        found.append("without event_key the verdict cannot move")
    tellings = {name: [event for event in gold[name]["events"] if event["key"] == key] for name in documents(mutation)}
    for name, events in tellings.items() if key else []:
        if len(events) == 1:
            found += change_faults(operation, change, gold[name], events[0])
        elif events or operation != "drop" or not any(tellings.values()):
            found.append(f"{name} has {len(events)} events {key}, expected one")
    claim = known.get(mutation["claim_id"])
    if claim is None:
        found.append(f"no such claim: {mutation['claim_id']}")
    elif (claim["checkable"] == "no") != (mutation["before"] == "not_checkable"):
        found.append(f"checkable is {claim['checkable']}, before is {mutation['before']}")
    for field in ("before", "after"):
        if mutation[field] not in VERDICTS:
            found.append(f"{field} is no verdict: {mutation[field]}")
    if unchanged != (mutation["before"] == mutation["after"]):
        found.append(f"{mutation['before']} to {mutation['after']}, but unchanged is {unchanged}")
    if not set(mutation["field"].split("|")) <= FIELDS:
        found.append(f"unknown field in {mutation['field']}")
    sources = mutation.get("sources")
    if sources is not None:
        if sorted(sources) != ["after", "before"] or not all(isinstance(n, int) and n >= 0 for n in sources.values()):
            found.append(f"sources are two counts, before and after: {sources}")
        elif operation in ("duplicate", "translate") and sources["before"] != sources["after"]:
            found.append("a reprint or a translation is no further source")
    found += [f"empty {field}" for field in ("claim", "why") if not mutation[field].strip()]
    return found


def change_faults(operation, change, document, event):
    expected = {"drop": [], "redate": ["edtf"], "move": ["country", "place"], "duplicate": ["issuer"], "translate": ["language"]}[operation]
    if sorted(set(change) - {"replaces"}) != expected or "replaces" in change and operation != "translate":
        return [f"a {operation} changes {expected}, not {sorted(change)}"]
    if operation == "redate":
        try:
            return [f"{document['id']} has that date already"] if bounds(change["edtf"]) == (event["from"], event["to"]) else []
        except ValueError as error:
            return [str(error)]
    if operation == "move":
        if not re.fullmatch("[A-Z]{3}", change["country"] or ""):
            return [f"{change['country']} is no country"]
        return [f"{document['id']} has that place already"] if (change["country"], change["place"]) == (event["country"], event["place"]) else []
    if operation == "duplicate" and change["issuer"] == document["issuer"]:
        return ["a reprint by its own issuer"]
    if operation == "translate" and (change["language"] not in LANGUAGES or change["language"] == document["language"]):
        return [f"{document['id']} is in {document['language']}, cannot be translated into {change['language']}"]
    return []


def main(arguments):
    def option(name):
        if name not in arguments:
            return None
        place = arguments.index(name)
        if place + 1 == len(arguments):
            sys.exit(f"{name} wants a value")
        value = arguments[place + 1]
        del arguments[place:place + 2]
        return value

    folder, seed, count = option("--output"), int(option("--seed") or SEED), option("--random")
    gold = corpus()
    if count is not None:
        return write(random_mutations(int(count), seed, gold), gold, folder, seed)
    mutations = recorded()
    if arguments == ["--check"]:
        faults = check(mutations, gold)
        for fault in faults:
            print(fault, file=sys.stderr)
        print(f"{len(mutations)} mutations, {len({m['claim_id'] for m in mutations})} claims, {len(faults)} faults")
        return sys.exit(1 if faults else 0)
    if arguments == ["--all"] and folder:
        return write(mutations, gold, folder)
    wanted = [mutation for mutation in mutations if mutation["id"] in arguments]
    unknown = set(arguments) - {mutation["id"] for mutation in mutations}
    if unknown or not wanted:
        sys.exit(f"no such mutation: {', '.join(sorted(unknown))}" if unknown else __doc__)
    write(wanted, gold, folder)


if __name__ == "__main__":
    main(sys.argv[1:])
