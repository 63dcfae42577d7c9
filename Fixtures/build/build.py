"""Builds the corpus: documents from sources, gold from the authors' notes, the manifests. Usage: build.py [ID …] [--check] [--lists].

--check rebuilds and compares with what is committed, byte for byte, without writing; --lists writes the manifests only."""
import hashlib
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import gold
import layouts
import prints
from source import FIXTURES, ROOT, sources

COLUMNS = "document_id path issuer citation_key title language published producer layout part facts_from notes".split()
REGISTER = "document_id path sha256 issuer origin citation_key title language published url retrieved rights supersedes skip_reason".split()


def cell(text):
    return text.replace("\t", " ").replace("\n", " ")


def lists(found):
    """manifest.tsv, the study's documents.tsv (rows of ours only; rows of others stand), conflicts and distinct."""
    rows = [[s.id, s.document, s.head["issuer"], s.head["citation"], s.title, s.head["language"], "" if s.head["published"] == "none" else s.head["published"],
             layouts.producer(s.layout), s.layout, s.part, s.head["facts"], s.head.get("notes", "")] for s in found]
    table(os.path.join(FIXTURES, "manifest.tsv"), COLUMNS, rows)
    path = os.path.join(ROOT, "Pipelines", "korea-lac", "documents.tsv")
    kept = []
    if os.path.exists(path):
        for line in open(path, encoding="utf-8").read().split("\n")[1:]:
            cells = line.split("\t")
            if len(cells) > 1 and not cells[1].startswith("Fixtures/documents/"):
                kept.append(cells)
    ours = []
    for s in found:
        data = open(os.path.join(ROOT, s.document), "rb").read()
        ours.append([s.id, s.document, hashlib.sha256(data).hexdigest(), s.head["issuer"], "reconstructed", s.head["citation"], s.title, s.head["language"],
                     "" if s.head["published"] == "none" else s.head["published"], "", "", "composed fixture, CC0", s.head.get("supersedes", ""), s.head.get("skip", "")])
    os.makedirs(os.path.dirname(path), exist_ok=True)
    table(path, REGISTER, kept + ours)
    for name, fields in (("conflicts", ["keys", "field", "documents", "values", "kind", "note"]), ("distinct", ["keys"])):
        read = os.path.join(FIXTURES, "sources", name + ".tsv")
        records = []
        for line in open(read, encoding="utf-8").read().split("\n")[1:]:
            if line.strip():
                cells = line.split("\t")
                records.append({f: (c.split("|") if f in ("keys", "documents", "values") else c) for f, c in zip(fields, cells)})
        with open(os.path.join(FIXTURES, "gold", name + ".json"), "w", encoding="utf-8") as f:
            f.write("[\n" + ",\n".join(" " + json.dumps(r, ensure_ascii=False) for r in records) + "\n]\n")


def table(path, columns, rows):
    with open(path, "w", encoding="utf-8") as f:
        f.write("\t".join(columns) + "\n" + "".join("\t".join(cell(c) for c in r) + "\n" for r in rows))


def main(arguments):
    check, only_lists = "--check" in arguments, "--lists" in arguments
    ids = {a for a in arguments if not a.startswith("--")}
    faults, built, skipped, differing = [], 0, [], []
    found = sources(ids)
    for missing in ids - {s.id for s in found}:
        faults.append(f"{missing}: no Fixtures/sources/{missing}.md")
    for s in found if not only_lists else []:
        try:
            if s.layout not in layouts.LAYOUTS:
                raise gold.Fault(f"{s.id}: layout {s.layout!r} unknown; known are {', '.join(layouts.LAYOUTS)}")
            path = os.path.join(ROOT, s.document)
            if s.layout in prints.LAYOUTS and not prints.available(s.layout):
                skipped.append(s.id)
                if not os.path.exists(path):
                    faults.append(f"{s.id}: {prints.PRODUCER[s.layout]} is not installed and no built file is committed")
            else:
                data = layouts.LAYOUTS[s.layout](s)
                old = open(path, "rb").read() if os.path.exists(path) else None
                if check and old != data:
                    differing.append(s.id)
                elif not check and old != data:
                    open(path, "wb").write(data)
                built += 1
            if not check:
                gold.write(s)
        except Exception as e:
            faults.append(str(e) or repr(e))
    if not check and not faults:
        lists(sources())
    print(f"{built} built" + (f", {len(skipped)} kept as committed (producer not installed): {' '.join(skipped)}" if skipped else "")
          + (f", {len(differing)} DIFFER: {' '.join(differing)}" if differing else ""))
    for f in faults:
        print(f, file=sys.stderr)
    return 1 if faults or differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
