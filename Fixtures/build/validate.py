"""Checks the gold against the documents, sharing no code with what wrote it. Usage: validate.py [--uncovered [ID …]] [--show ID …].

Every surface stands at its offsets and is the nth of its kind, intervals follow from EDTF, subtypes and statuses are of the closed lists, names do
not overlap, ids are slugs or alpha-3, keys used by conflicts and distinct pairs exist, parts follow the hash, the manifest has every document.
--uncovered lists capitalised words and figures no annotation covers (for the author's eye); --show prints the text with its annotations."""
import glob
import hashlib
import json
import os
import re
import sys
from datetime import date, timedelta

HERE = os.path.dirname(os.path.abspath(__file__))
FIXTURES = os.path.dirname(HERE)
ROOT = os.path.dirname(FIXTURES)
SUBTYPES = """visit state official working tour stop
meeting summit ministerial high-level senior-officials expert session talks courtesy-call call
seminar seminar workshop training conference business-forum
agreement concluded initialled signed amended ratified provisional in-force suspended terminated
negotiation study consultation launched round stalled resumed
membership applied authorized member observer associate strategic-partner programme withdrawn
institution founded opened launched renamed reorganized closed
appointment elected appointed took-office handed-over host-chosen chair-chosen
fund established contributed replenished closed
aid grant loan technical-cooperation humanitarian total
project launched approved completed ongoing
publication report book study translation website
proposal proposed pledged invited offered
statement declaration joint-statement address message resolution condemnation
relations established severed resumed upgraded embassy-opened embassy-closed
deployment peacekeeping relief mission"""
ALLOWED = {l.split()[0]: set(l.split()[1:]) for l in SUBTYPES.split("\n")}
faults = []


def fault(where, what):
    faults.append(f"{where}: {what}")


def first_day(v):
    v = v.rstrip("~?%")
    if v.endswith("X"):
        v = v[:-1] + "0"
    parts = [int(p) for p in v.split("-")]
    return date(*(parts + [1, 1])[:3])


def day_after(v):
    v = v.rstrip("~?%")
    if v.endswith("X"):
        return date(int(v[:3] + "0") + 10, 1, 1)
    parts = [int(p) for p in v.split("-")]
    if len(parts) == 1:
        return date(parts[0] + 1, 1, 1)
    if len(parts) == 2:
        return date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1)
    return date(*parts) + timedelta(days=1)


def interval(v):
    if v is None:
        return None, None
    low, high = v.split("/") if "/" in v else (v, v)
    return (None if low == ".." else first_day(low).isoformat()), (None if high == ".." else day_after(high).isoformat())


def actor_id(s):
    return bool(re.fullmatch(r"[A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*", s))


def check_dates(g, text, where):
    for d in g["dates"]:
        w = f"{where} date {d['surface']!r}"
        spot(d, text, w)
        try:
            if (d["from"], d["to"]) != interval(d["edtf"]):
                fault(w, f"{d['edtf']} is {interval(d['edtf'])}; gold has {(d['from'], d['to'])}")
        except ValueError:
            fault(w, f"{d['edtf']} is no EDTF")
        year = re.search(r"\b(1[89]|20)\d\d\b", d["surface"])
        if year and year[0] not in (d["edtf"] or ""):
            fault(w, f"{d['edtf']} lacks the year the words give")
        day = re.match(r"(?:el )?(\d{1,2}) (?:de |of )?[^\W\d]+ (?:de )?\d{4}$", d["surface"])
        if day and not d["edtf"].endswith(f"-{int(day[1]):02d}"):
            fault(w, f"{d['edtf']} lacks the day the words give")
    spans = sorted((d["start"], d["end"]) for d in g["dates"])
    for a, b in zip(spans, spans[1:]):
        if b[0] < a[1]:
            fault(where, f"dates overlap at {b[0]}")


def spot(row, text, where, start="start", end="end", surface="surface", nth="nth"):
    s, e = row[start], row[end]
    if text[s:e] != row[surface]:
        fault(where, f"text at {s}..<{e} is {text[s:e]!r}")
    n, at = 0, text.find(row[surface])
    while at >= 0 and at <= s:
        n, at = n + 1, text.find(row[surface], at + 1)
    if n != row[nth]:
        fault(where, f"is occurrence {n}; gold says {row[nth]}")


def check(path):
    g = json.load(open(path, encoding="utf-8"))
    where = os.path.relpath(path, FIXTURES)
    text = open(path[:-5] + ".main.txt", encoding="utf-8", newline="").read()
    if not os.path.exists(os.path.join(ROOT, g["path"])):
        fault(where, f"{g['path']} is missing")
    part = ["learn", "check", "keep"][hashlib.sha256(g["id"].encode()).digest()[0] % 3]
    if os.path.basename(os.path.dirname(path)) != part or os.path.basename(path) != g["id"] + ".json":
        fault(where, f"belongs into {part}/{g['id']}.json")
    if g["path"].endswith(".txt") and open(os.path.join(ROOT, g["path"]), encoding="utf-8", newline="").read() != text:
        fault(where, "main text differs from the text file")
    check_dates(g, text, where)
    last = 0
    for n in g["names"]:
        spot(n, text, f"{where} name {n['surface']!r}")
        if n["start"] < last:
            fault(where, f"name {n['surface']!r} overlaps the one before")
        last = n["end"]
        if not actor_id(n["actor"]) or n["kind"] not in ("person", "organization", "state", "forum", "place", "office"):
            fault(where, f"name {n['surface']!r}: {n['kind']} {n['actor']}")
        if (n["kind"] == "state") != bool(re.fullmatch("[A-Z]{3}", n["actor"])):
            fault(where, f"name {n['surface']!r}: kind {n['kind']} with id {n['actor']}")
    keys = set()
    for e in g["events"]:
        w = f"{where} event {e['key']}"
        if e["key"] in keys:
            fault(w, "twice in one document")
        keys.add(e["key"])
        if e["subtype"] not in ALLOWED.get(e["type"], ()):
            fault(w, f"{e['type']}/{e['subtype']} is not in the table")
        if e["status"] not in ("occurred", "planned", "proposed", "cancelled", "ongoing"):
            fault(w, f"status {e['status']}")
        spot(e, text, w, "trigger_start", "trigger_end", "trigger", "trigger_nth")
        if (e["from"], e["to"]) != interval(e["edtf"]):
            fault(w, f"{e['edtf']} is {interval(e['edtf'])}; gold has {(e['from'], e['to'])}")
        if len(set(e["participants"])) != len(e["participants"]) or not all(actor_id(p) for p in e["participants"]):
            fault(w, f"participants {e['participants']}")
        if not e["participants"]:
            fault(w, "no participant")
        if e["country"] is not None and not re.fullmatch("[A-Z]{3}", e["country"]):
            fault(w, f"country {e['country']}")
        if e["place"] and not e["country"]:
            fault(w, "a place without its country")
        if e["key"] != e["key"].lower() or not actor_id(e["key"]):
            fault(w, "key is no slug")
        if (e["amount"] is None) != (e["currency"] is None):
            fault(w, "amount and currency go together")
        if e["edtf"] and e["from"] and e["status"] == "occurred" and g["published"] and e["from"] > (date.fromisoformat(g["published"]) + timedelta(days=1)).isoformat():
            fault(w, f"occurred on {e['edtf']}, after publication {g['published']}")
    return g, text


def across(golds):
    """Keys of one event agree where they must: type; keys named in lists exist; persons' and bodies' ids are spelled one way."""
    by_key = {}
    for g in golds.values():
        for e in g["events"]:
            by_key.setdefault(e["key"], []).append((g["id"], e))
    for key, members in sorted(by_key.items()):
        if len({e["type"] for _, e in members}) > 1:
            fault(key, "types differ: " + ", ".join(f"{i} {e['type']}" for i, e in members))
    named = {}
    for g in golds.values():
        for n in g["names"]:
            named.setdefault(n["actor"], set()).add(n["kind"])
    for actor, kinds in sorted(named.items()):
        if len(kinds) > 1 and kinds != {"state", "place"}:
            fault(actor, f"is tagged as {', '.join(sorted(kinds))}")
    for name in ("conflicts", "distinct"):
        for n, row in enumerate(json.load(open(os.path.join(FIXTURES, "gold", name + ".json"), encoding="utf-8")), 1):
            for key in row["keys"]:
                if key not in by_key:
                    fault(f"gold/{name}.json row {n}", f"no event {key}")
            for i in row.get("documents", []):
                if i not in golds:
                    fault(f"gold/{name}.json row {n}", f"no document {i}")
                elif not any(key == e["key"] for key in row["keys"] for e in golds[i]["events"]):
                    fault(f"gold/{name}.json row {n}", f"{i} does not tell of {row['keys']}")
            if name == "distinct" and len(set(row["keys"])) < 2:
                fault(f"gold/{name}.json row {n}", "needs two keys")
    listed = [l.split("\t")[0] for l in open(os.path.join(FIXTURES, "manifest.tsv"), encoding="utf-8").read().split("\n")[1:] if l]
    for missing in sorted(set(golds) ^ set(listed)):
        fault("manifest.tsv", f"{missing} is in only one of manifest and gold")
    files = {os.path.basename(p) for p in glob.glob(os.path.join(FIXTURES, "documents", "*"))}
    for stray in sorted(files - {os.path.basename(g["path"]) for g in golds.values()}):
        fault("documents", f"{stray} has no gold")


def uncovered(g, text):
    marks = [False] * len(text)
    for row in g["dates"] + g["names"]:
        marks[row["start"]:row["end"]] = [True] * (row["end"] - row["start"])
    out = []
    for m in re.finditer(r"(?:\b[A-ZÁÉÍÓÚÑÂÊÔÃÕÇ][\w’'-]+(?: (?:of|de|del|da|do|the|for|and|y|e) (?=[A-Z])|[ ])?)+|\b\d[\d.,/-]*\b|\b(?:last|next|this|pasado|próxim\w|passad\w|yesterday|today|hoy|hoje|ayer|ontem|amanhã|mañana|tomorrow)\b", text):
        if not any(marks[m.start():m.end()]):
            before = text[max(0, m.start() - 2):m.start()]
            if " " in m[0].strip() or m[0][0].isdigit() or m[0].islower() or (before.strip() not in ("", ".") and before[-1:] != "\n"):
                out.append(m[0].strip())
    return out


def show(g, text):
    marks = []
    for row in g["dates"]:
        marks += [(row["start"], 1, "["), (row["end"], 0, f"|{row['edtf']}]")]
    for row in g["names"]:
        marks += [(row["start"], 1, "{"), (row["end"], 0, f"|{row['actor']}{'/' + row['form'] if 'form' in row else ''}}}")]
    out, at = [], 0
    for place, _, mark in sorted(marks):
        out += [text[at:place], mark]
        at = place
    print("".join(out) + text[at:])
    for e in g["events"]:
        print(f"  {e['key']}: {e['type']}/{e['subtype']} {e['status']} {e['edtf']} {e['participants']} {e['country']} {e['place']} <{e['trigger']}>")


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    golds, texts = {}, {}
    for path in sorted(glob.glob(os.path.join(FIXTURES, "gold", "*", "*.json"))):
        g, text = check(path)
        golds[g["id"]], texts[g["id"]] = g, text
    across(golds)
    for i in arguments or sorted(golds):
        if "--uncovered" in sys.argv:
            print(i, "|".join(uncovered(golds[i], texts[i])))
        if "--show" in sys.argv:
            show(golds[i], texts[i])
    for f in faults:
        print(f, file=sys.stderr)
    print(f"{len(golds)} documents, {sum(len(g['dates']) for g in golds.values())} dates, {sum(len(g['names']) for g in golds.values())} names, "
          f"{sum(len(g['events']) for g in golds.values())} events in {len({e['key'] for g in golds.values() for e in g['events']})} clusters, {len(faults)} faults")
    sys.exit(1 if faults else 0)
