"""Gold as its author writes it (`sources/ID.gold`) to gold with offsets (`gold/PART/ID.json`).

    dates                         in the order of the text; the search goes on behind the last one found
    27 September 2012 = 2012-09-27
    early June ? = 2012-06        '?' after the surface: optional, neutral in scoring
    names                         every occurrence at word bounds, longest first; `names.tsv` of the corpus is laid under
    Kim = person kim-sung-hwan
    the Bank = organization iadb anaphor
    Korea #2,3 = state KOR        only these occurrences
    Chile = none                  not a name here
    events
    KEY type/subtype status EDTF | participants | country place | ordinal | trigger #nth | title | amount=… currency=… relevant=false
"""
import json
import os
import re

from edtf import bounds
from source import FIXTURES

TABLE = {
    "visit": "state official working tour stop",
    "meeting": "summit ministerial high-level senior-officials expert session talks courtesy-call call",
    "seminar": "seminar workshop training conference business-forum",
    "agreement": "concluded initialled signed amended ratified provisional in-force suspended terminated",
    "negotiation": "study consultation launched round stalled resumed",
    "membership": "applied authorized member observer associate strategic-partner programme withdrawn",
    "institution": "founded opened launched renamed reorganized closed",
    "appointment": "elected appointed took-office handed-over host-chosen chair-chosen",
    "fund": "established contributed replenished closed",
    "aid": "grant loan technical-cooperation humanitarian total",
    "project": "launched approved completed ongoing",
    "publication": "report book study translation website",
    "proposal": "proposed pledged invited offered",
    "statement": "declaration joint-statement address message resolution condemnation",
    "relations": "established severed resumed upgraded embassy-opened embassy-closed",
    "deployment": "peacekeeping relief mission",
}
STATUSES = {"occurred", "planned", "proposed", "ongoing", "cancelled"}
NAME_KINDS = {"person", "organization", "state", "forum", "place", "office"}
FORMS = {"", "anaphor", "demonym"}


class Fault(Exception):
    pass


def pattern(surface):
    """White space stands for any, an apostrophe for either of the two."""
    return re.compile(r"\s+".join(re.escape(w).replace("'", "['’]") for w in surface.split()))


def occurrences(text, surface, bound=True):
    found = []
    for m in pattern(surface).finditer(text):
        before, after = text[m.start() - 1:m.start()], text[m.end():m.end() + 1]
        if bound and (before.isalnum() and surface[0].isalnum() or after.isalnum() and not hangul(after) and surface[-1].isalnum()) and not hangul(surface):
            continue
        if after == "$":  # US$ is a currency
            continue
        found.append((m.start(), m.end()))
    return found


def hangul(s):
    return any("\uac00" <= c <= "\ud7a3" for c in s)


def nth_of(text, start, end):
    """How many times the exact surface occurs up to and with this place (plain search, as the scorer's readers count)."""
    surface, n, at = text[start:end], 0, -1
    while True:
        at = text.find(surface, at + 1)
        if at < 0 or at > start:
            return n
        n += 1


def corpus_names(language):
    """The authors' common list: surface, kind, actor, form, languages (`*` for all)."""
    rows = {}
    for line in open(os.path.join(FIXTURES, "build", "names.tsv"), encoding="utf-8").read().split("\n")[1:]:
        if not line.strip():
            continue
        surface, kind, actor, form, languages = (line.split("\t") + [""] * 5)[:5]
        if languages in ("", "*") or language in languages.split():
            rows[surface] = (kind, actor, form, None)
    return rows


def read(source):
    """The gold record of one source; raises Fault with all that is wrong."""
    path = source.path[:-3] + ".gold"
    text = source.main_text()
    faults, section = [], None
    dates, names, events = [], corpus_names(source.head["language"]), []
    at = 0
    for number, line in enumerate(open(path, encoding="utf-8").read().split("\n"), 1):
        where = f"{os.path.relpath(path, FIXTURES)}:{number}"
        if not line.strip() or line.startswith("//"):
            continue
        if line.strip() in ("dates", "names", "events"):
            section = line.strip()
            continue
        try:
            if section == "dates":
                surface, value = line.rsplit(" = ", 1)
                optional = surface.endswith(" ?")
                surface = surface[:-2].strip() if optional else surface.strip()
                m = next((p for p in occurrences(text, surface) if p[0] >= at), None)
                if not m:
                    raise Fault(f"{surface!r} not found behind offset {at}")
                at = m[1]
                low, high = bounds(value.strip())
                row = {"surface": text[m[0]:m[1]], "nth": nth_of(text, *m), "edtf": value.strip(), "from": low, "to": high, "start": m[0], "end": m[1]}
                if optional:
                    row["optional"] = True
                dates.append(row)
            elif section == "names":
                surface, value = line.rsplit(" = ", 1)
                only = None
                if m := re.search(r" #([\d,]+)$", surface.strip()):
                    only, surface = {int(n) for n in m[1].split(",")}, surface[:m.start()]
                surface = surface.strip()
                kind, actor, form = (value.split() + ["", "", ""])[:3]
                if kind != "none" and kind not in NAME_KINDS or form not in FORMS:
                    raise Fault(f"{value!r}: expected kind, actor, form")
                if not occurrences(text, surface):
                    raise Fault(f"name {surface!r} does not occur")
                names[surface] = (kind, actor, form, only)
            elif section == "events":
                events.append(event(line, text))
            else:
                raise Fault("line before the first section")
        except (Fault, ValueError) as e:
            faults.append(f"{where}: {e}")
    if faults:
        raise Fault("\n".join(faults))
    return {"id": source.id, "path": source.document, "issuer": source.head["issuer"], "language": source.head["language"],
            "published": None if source.head["published"] == "none" else source.head["published"], "title": source.title,
            "dates": dates, "names": place(text, names), "events": events}


def place(text, names):
    taken, rows = [False] * len(text), []
    for surface in sorted(names, key=lambda s: (-len(s), s)):
        kind, actor, form, only = names[surface]
        for n, (start, end) in enumerate(occurrences(text, surface), 1):
            if only and n not in only or any(taken[start:end]):
                continue
            for i in range(start, end):
                taken[i] = True
            if kind == "none":
                continue
            row = {"surface": text[start:end], "nth": nth_of(text, start, end), "kind": kind, "actor": actor, "start": start, "end": end}
            if form:
                row["form"] = form
            rows.append(row)
    return sorted(rows, key=lambda r: r["start"])


def event(line, text):
    cells = [c.strip() for c in line.split(" | ")]
    if len(cells) < 6:
        raise Fault(f"{len(cells)} cells; expected at least 6")
    head = cells[0].split()
    if len(head) != 4:
        raise Fault(f"{cells[0]!r}: expected KEY type/subtype status EDTF")
    key, kind, status, value = head
    kind, subtype = kind.split("/")
    if kind not in TABLE or subtype not in TABLE[kind].split():
        raise Fault(f"{key}: {kind}/{subtype} is not in the table")
    if status not in STATUSES:
        raise Fault(f"{key}: status {status}")
    country, _, city = cells[2].partition(" ")
    trigger, nth = cells[4], 1
    if m := re.search(r" #(\d+)$", trigger):
        trigger, nth = trigger[:m.start()], int(m[1])
    found = [m.span() for m in pattern(trigger).finditer(text)]
    if len(found) < nth:
        raise Fault(f"{key}: trigger {trigger!r} occurs {len(found)} times; expected {nth}")
    start, end = found[nth - 1]
    low, high = bounds(value)
    row = {"key": key, "type": kind, "subtype": subtype, "title": cells[5], "edtf": None if value == "-" else value, "from": low, "to": high,
           "participants": cells[1].split(), "country": country if country not in ("", "-") else None, "place": city or None,
           "ordinal": int(cells[3]) if cells[3] not in ("", "-") else None, "status": status, "amount": None, "currency": None,
           "trigger": text[start:end], "trigger_nth": nth_of(text, start, end), "trigger_start": start, "trigger_end": end}
    for pair in " ".join(cells[6:]).split():
        name, _, v = pair.partition("=")
        if name == "amount":
            row["amount"] = int(v) if v.isdigit() else float(v)
        elif name == "currency":
            row["currency"] = v
        elif name == "relevant":
            row["relevant"] = v != "false"
        else:
            raise Fault(f"{key}: {pair!r}; expected amount=, currency= or relevant=")
    return row


def write(source):
    record = read(source)
    folder = os.path.join(FIXTURES, "gold", source.part)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, source.id + ".main.txt"), "w", encoding="utf-8", newline="") as f:
        f.write(source.main_text())
    with open(os.path.join(folder, source.id + ".json"), "w", encoding="utf-8") as f:
        head = {k: v for k, v in record.items() if k not in ("dates", "names", "events")}
        lines = [f" {json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}," for k, v in head.items()]
        for n, k in enumerate(("dates", "names", "events")):
            rows = ",\n".join("  " + json.dumps(r, ensure_ascii=False) for r in record[k])
            lines.append(f" {json.dumps(k)}: [\n{rows}\n ]" + ("," if n < 2 else "") if rows else f" {json.dumps(k)}: []" + ("," if n < 2 else ""))
        f.write("{\n" + "\n".join(lines) + "\n}\n")
    return record
