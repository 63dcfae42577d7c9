"""archive.py COUNT [SEED]: COUNT document events of an invented archive, as `chancery extract --jsonl` writes them, one document a line.

Skewed as archives are: one ministry publishes half of everything and takes part in most of it, a few bodies and persons come up
again and again and most hardly ever, later years have more documents, most events are told once or twice and a few by hundreds of
documents, plans precede outcomes, some texts know only the month or the year, yearly sessions carry numbers. What is printed
follows from COUNT and SEED alone.
"""
import json
import random
import sys
from datetime import date, timedelta

FIRST, LAST = date(1988, 1, 1), date(2024, 12, 31)
KINDS = [  # type, subtype, share, sides
    ("meeting", "talks", 22, 2), ("meeting", "ministerial", 7, 4), ("meeting", "session", 6, 6), ("meeting", "courtesy-call", 6, 2),
    ("visit", "official", 14, 2), ("visit", "working", 5, 2), ("agreement", "signed", 9, 2), ("agreement", "in-force", 2, 2),
    ("seminar", "workshop", 6, 3), ("statement", "declaration", 4, 3), ("proposal", "proposed", 5, 2), ("negotiation", "round", 3, 2),
    ("aid", "grant", 3, 2), ("project", "launched", 3, 2), ("fund", "contributed", 2, 2), ("membership", "member", 2, 2), ("publication", "report", 1, 1)]
WORDS = ("trade investment energy climate health digital culture youth ocean mining rail port transport science space forest water food "
         "security migration tourism education training customs finance small enterprises innovation agriculture fisheries").split()
LANGUAGES = ["en", "en", "en", "es", "es", "pt", "ko"]


class Draw(random.Random):
    def skewed(self, count, power=3.0):
        """A number below `count`, small ones often and large ones seldom."""
        return min(count - 1, int(count * self.random() ** power))


def month(day):
    return day.replace(day=1), (day.replace(day=1) + timedelta(32)).replace(day=1)


def dated(record, day, length, precision):
    if precision == "day":
        last = day + timedelta(length - 1)
        record |= {"edtf": day.isoformat() if length == 1 else f"{day}/{last}", "from": day.isoformat(),
                   "to": (last + timedelta(1)).isoformat(), "date_precision": "day", "date_kind": "point" if length == 1 else "span"}
    elif precision == "month":
        first, after = month(day)
        record |= {"edtf": first.isoformat()[:7], "from": first.isoformat(), "to": after.isoformat(), "date_precision": "month", "date_kind": "point"}
    elif precision == "year":
        record |= {"edtf": str(day.year), "from": f"{day.year}-01-01", "to": f"{day.year + 1}-01-01", "date_precision": "year", "date_kind": "point"}
    else:
        record |= {"edtf": None, "from": None, "to": None, "date_precision": None, "date_kind": None}
    return record


def day_at(draw):
    """Later years have more of everything."""
    return FIRST + timedelta(int((LAST - FIRST).days * draw.random() ** 0.55))


def real_events(draw, count):
    states = [a + b + c for a in "ABCDEFGHIJ" for b in "ABCDE" for c in "ABCD"][:180]
    bodies = [f"body-{n}" for n in range(60 + count // 400)]
    persons = [f"person-{n}" for n in range(200 + count // 12)]
    kinds = [kind for kind in KINDS for _ in range(kind[2])]
    cities = [(state, f"City {number} of {state}") for state in states for number in range(3)]
    for number in range(count):
        kind = draw.choice(kinds)
        day = day_at(draw)
        series = f"series-{draw.skewed(80)}" if kind[1] in ("session", "ministerial") and draw.random() < 0.7 else None
        actors = ["KOR"] if draw.random() < 0.75 else []
        while len(actors) < kind[3]:
            actor = states[draw.skewed(len(states))] if draw.random() < 0.6 else bodies[draw.skewed(len(bodies))]
            if actor not in actors:
                actors.append(actor)
        if series:
            actors = [series.replace("series", "forum")] + actors
        for _ in range(draw.choice([0, 1, 1, 2, 2, 4])):
            person = persons[draw.skewed(len(persons), 2.0)]
            if person not in actors:
                actors.append(person)
        country, place = cities[draw.skewed(len(cities), 2.0)] if draw.random() < 0.8 else (None, None)
        topic = [draw.choice(WORDS) for _ in range(2)]
        yield {"kind": kind, "day": day, "length": draw.choice([1, 1, 1, 1, 2, 3]), "actors": actors, "country": country, "place": place,
               "series": series, "ordinal": day.year - 1985 if series else None, "topic": topic + ([f"programme {number}"] if kind[0] in ("project", "fund") else []),
               "amount": str(10_000 * (1 + draw.skewed(5000))) if kind[0] in ("aid", "fund") else None}


def telling(draw, event, document, number, published, language):
    kind, away = event["kind"], (published - event["day"]).days
    record = {"document_event_id": f"dev-{document}-{number}", "type": kind[0], "subtype": kind[1] if draw.random() < 0.95 else "",
              "status": "planned" if away < 0 else "occurred"}
    precision = "day" if abs(away) < 60 else draw.choice(["day", "day", "month", "month", "year"])
    if draw.random() < 0.06:
        precision = None
    day = event["day"] + timedelta(draw.choice([-1, 1])) if draw.random() < 0.02 else event["day"]
    dated(record, day, event["length"], precision)
    actors = event["actors"] if draw.random() < 0.6 else [actor for actor in event["actors"] if draw.random() < 0.8] or event["actors"][:1]
    record["participants"] = [{"actor": actor, "role": "attendee"} for actor in actors]
    record["country"], record["place"] = (event["country"], event["place"]) if draw.random() < 0.7 else (None, None)
    record["ordinal"], record["series"], record["context"] = event["ordinal"] if draw.random() < 0.7 else None, event["series"], None
    record["title"] = f"{kind[1]} on {' and '.join(event['topic'])} {language}" if draw.random() < 0.5 else None
    record["amount"], record["currency"] = event["amount"], "USD" if event["amount"] else None
    start = number * 400
    evidence = [("type", kind[0], f"{kind[1]} {number}")]
    if record["edtf"]:
        evidence.append(("date", record["edtf"], f"on {record['edtf']}"))
    evidence += [("participant", actor, f"the {actor}") for actor in actors]
    if record["country"]:
        evidence.append(("country", record["country"], f"in {record['place']}"))
    rows, place = [], start
    for field, value, quote in evidence:
        rows.append({"field": field, "value": value, "role": "attendee" if field == "participant" else "", "start": place, "end": place + len(quote), "basis": "stated", "quote": quote})
        place += len(quote) + 1
    record["mentions"] = [{"mention_id": f"mn-{document}-{number}", "rule": "invented", "start": start, "end": place, "evidence": rows}]
    return record


def documents(count, seed):
    draw = Draw(seed)
    events = sorted(real_events(draw, max(10, count // 3)), key=lambda event: event["day"])
    famous = sorted(range(len(events)), key=lambda _: draw.random())
    issuers = ["mofa"] * 50 + [f"body-{n}" for n in range(40) for _ in range(max(1, 12 - n))]
    told, name = 0, 0
    while told < count:
        name += 1
        # A document is news of some event, tells of what happened around it, and recalls what everybody recalls.
        news = draw.randrange(len(events))
        published = events[news]["day"] + timedelta(draw.choice([-20, -3, 0, 0, 1, 1, 2, 5, 30]))
        chosen = {news}
        for _ in range(draw.choice([0, 1, 2, 3, 5])):
            if draw.random() < 0.6:
                chosen.add(min(len(events) - 1, max(0, news + draw.randint(-6, 6))))
            else:
                chosen.add(famous[draw.skewed(len(famous), 5.0)])
        language = draw.choice(LANGUAGES)
        document = f"doc-{name:07d}"
        records = [telling(draw, events[index], document, number, published, language) for number, index in enumerate(sorted(chosen))][:count - told]
        told += len(records)
        yield {"id": document, "issuer": draw.choice(issuers), "origin": "original", "published": published.isoformat(), "language": language, "events": records}


if __name__ == "__main__":
    write = sys.stdout.write
    for line in documents(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1):
        write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
