"""coreference.py CHANCERY [SHARED]: which document events are one event, scored by coreference-eval. Prints a line a set; exit 1 under .93 on gold.

Twice on each set: on gold document events, and end to end, where the program's own document events stand for the gold ones they fit best
(same document, compatible type, overlapping days, a common participant) and those that fit none count as they are. Singletons count. `learn` was read
by who wrote the rules; `check` and `keep` were not. The two halves of the communiqués were named by different readers.
"""
import glob
import json
import os
import pathlib
import subprocess
import sys

from corefeval import get_metrics

CHANCERY = sys.argv[1]
SHARED = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
ROOT = pathlib.Path(__file__).resolve().parents[2]
LEAST = 0.93
NEAR = {frozenset(pair) for pair in [("meeting", "seminar"), ("fund", "aid"), ("project", "publication"), ("visit", "meeting"), ("negotiation", "agreement"),
                                     ("institution", "membership"), ("proposal", "statement")]}


def answers(command, records):
    lines = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode()
    run = subprocess.run([CHANCERY, command, "--jsonl", "--pipeline", str(ROOT / "Pipelines" / "korea-lac")], input=lines, stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def corpus(*parts):
    """Gold records of parts of the composed corpus, with their texts."""
    for part in parts:
        for path in sorted(glob.glob(str(ROOT / "Fixtures" / "gold" / part / "*.json"))):
            yield json.load(open(path, encoding="utf-8")), open(path[:-5] + ".main.txt", encoding="utf-8").read()


def communiques(languages):
    folder = SHARED / "suites" / "communiques"
    for line in open(folder / "gold.jsonl", encoding="utf-8"):
        record = json.loads(line)
        if record["id"][:2] in languages:
            name = record["id"][:-5] + ".main.txt" if record["id"].endswith(".html") else record["id"]
            yield record, open(folder / name, encoding="utf-8").read()


def source(record, text):
    """What is told of a document before it is read."""
    given = {"id": record["id"], "text": text, "origin": "reconstructed"}
    return given | {member: record[member] for member in ("issuer", "published", "language") if record.get(member)}


def told(record, text):
    """A gold record as `extract` would have told it."""
    events = []
    for number, gold in enumerate(record["events"]):
        start = gold.get("trigger_start", gold.get("start", 0))
        end = gold.get("trigger_end", gold.get("end", start))
        event = {member: gold.get(member) for member in ("type", "subtype", "status", "title", "edtf", "from", "to", "country", "place", "ordinal", "amount", "currency")}
        event["subtype"] = event["subtype"] or ""
        event |= {"document_event_id": f"{record['id']}#{number}", "participants": [{"actor": actor, "role": ""} for actor in gold.get("participants") or []],
                  "mentions": [{"start": start, "end": end, "evidence": [{"field": "type", "value": gold["type"], "start": start, "end": end}]}]}
        events.append(event)
    return source(record, text) | {"events": events}


def days(event):
    return (event.get("from") or "0000", event.get("to") or "9999") if event.get("from") or event.get("to") else None


def likeness(event, gold):
    """How well a document event fits a gold one; 0 where it does not."""
    if event["type"] != gold["type"] and frozenset((event["type"], gold["type"])) not in NEAR:
        return 0
    a, b = days(event), days(gold)
    if (a is None) != (b is None) or a and max(a[0], b[0]) >= min(a[1], b[1]):
        return 0
    mine, theirs = {one["actor"] for one in event["participants"]}, set(gold.get("participants") or [])
    if mine and theirs and not mine & theirs:
        return 0
    return (event["type"] == gold["type"]) + (a == b) / 2 + len(mine & theirs) / max(1, len(mine | theirs))


def aligned(document, record):
    """Document event → name of the gold one it stands for, the best fit first, each gold one once."""
    pairs = sorted(((likeness(event, gold), event["document_event_id"], number) for event in document["events"] for number, gold in enumerate(record["events"])),
                   key=lambda pair: (-pair[0], pair[1], pair[2]))
    names, taken = {}, set()
    for score, event, number in pairs:
        if score > 0 and event not in names and number not in taken:
            names[event] = f"{record['id']}#{number}"
            taken.add(number)
    return names


def score(found, gold):
    """CoNLL F1 of clusters of names: the mean of MUC, B³ and CEAFe.

    The scorer wants mentions as pairs of numbers, and leaves found singletons out of CEAFe, the gold ones not. So that singletons count, CEAFe
    is taken with every mention written twice, which changes no likeness of two clusters.
    """
    numbers = {}

    def numbered(clusters, times):
        return [[[numbers.setdefault(name, len(numbers)), time] for name in cluster for time in range(times)] for cluster in clusters]
    once = get_metrics(numbered(found, 1), numbered(gold, 1), verbose=False)[1]
    twice = get_metrics(numbered(found, 2), numbered(gold, 2), verbose=False)[1]
    return (once["muc"]["f1"] + once["b_cubed"]["f1"] + twice["ceafe"]["f1"]) / 3


def measure(name, records):
    records = list(records)
    gold = {}
    for record, _ in records:
        for number, event in enumerate(record["events"]):
            gold.setdefault(event["key"], []).append(f"{record['id']}#{number}")
    on_gold = [event["document_events"] for event in answers("reconcile", [told(*record) for record in records])]
    sources = [source(*record) for record in records]
    extracted = [given | {"events": answer.get("events", [])} for given, answer in zip(sources, answers("extract", sources))]
    names = {}
    for document, (record, _) in zip(extracted, records):
        names |= aligned(document, record)
    found = [[names.get(one, one) for one in event["document_events"]] for event in answers("reconcile", extracted)]
    # What was aligned and then placed right, whatever was missed or read wrongly before.
    known = set(names.values())
    among_found = score([kept for cluster in found if (kept := [one for one in cluster if one in known])],
                        [kept for cluster in gold.values() if (kept := [one for one in cluster if one in known])])
    conll = score(on_gold, list(gold.values()))
    print(f"{name}: CoNLL F1 {conll:.3f} on gold document events, {score(found, list(gold.values())):.3f} end to end, "
          f"{among_found:.3f} on the {len(known)} of {sum(map(len, gold.values()))} found", flush=True)
    return conll >= LEAST


right = [measure(" ".join(parts), corpus(*parts)) for parts in (["learn"], ["check"], ["check", "keep"])]
if SHARED and (SHARED / "suites" / "communiques").exists():
    right += [measure(f"communiqués {' '.join(languages)}", communiques(languages)) for languages in (["en", "ko"], ["es", "pt"])]
sys.exit(0 if all(right) else 1)
