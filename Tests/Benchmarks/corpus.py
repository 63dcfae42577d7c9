"""corpus.py COUNT FOLDER [SEED]: a study of COUNT documents made from the fixtures' sources, for measuring runs.

Each document is a fixture's source with its years and days moved, states exchanged and numbers changed by a seeded generator, in the
fixture's own form: plain text, HTML by the fixtures' layouts, PDF by the small writer below (the fixtures' own producers take
seconds a file). The same COUNT and SEED give the same bytes.
"""
import hashlib
import os
import random
import re
import sys
import zlib

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "Fixtures", "build"))
import layouts
from source import plain, sources

STATES = {
    "en": "Chile Peru Ecuador Colombia Bolivia Uruguay Paraguay Guatemala Honduras Panama Jamaica".split(),
    "es": "Chile Perú Ecuador Colombia Bolivia Uruguay Paraguay Guatemala Honduras Panamá Jamaica".split(),
    "pt": "Chile Peru Equador Colômbia Bolívia Uruguai Paraguai Guatemala Honduras Panamá Jamaica".split(),
}
MONTH = ("January|February|March|April|May|June|July|August|September|October|November|December|enero|febrero|marzo|abril|mayo|junio|julio|"
         "agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro")
DAY = re.compile(rf"()\b([12]?\d|3[01])(?=(?:st|nd|rd|th)? (?:de |of )?(?:{MONTH})\b)|(?:(?<=\b)((?:{MONTH}) ))([12]?\d|3[01])\b(?!\d)")
COLUMNS = "document_id path sha256 issuer origin citation_key title language published url retrieved rights supersedes skip_reason".split()
REGISTER = "\t".join(COLUMNS) + "\n"


class Varied:
    """A source with other facts: the same interface, so that the fixtures' layouts can print it."""

    def __init__(self, source, number, chance):
        self.id = f"{source.id}-{number:05d}"
        self.head = dict(source.head)
        self.layout, self.extension = source.layout, source.extension
        shift, days = chance.randint(-6, 6), chance.randint(0, 27)
        names = STATES.get(self.head["language"], [])
        exchanged = dict(zip(names, chance.sample(names, len(names)))) if chance.random() < 0.7 else {}
        factor = chance.choice([1, 1, 2, 3])

        def varied(text):
            text = re.sub(r"\b(19[89]\d|20[0-2]\d)\b", lambda m: str(int(m[1]) + shift), text)
            text = re.sub(DAY, lambda m: (m[3] or "") + str((int(m[2] or m[4]) - 1 + days) % 28 + 1), text)
            text = re.sub(r"\b(\d{2,3})(?= (?:million|millones|milhões|participants|participantes|experts|expertos))",
                          lambda m: str(int(m[1]) * factor), text)
            if exchanged:
                text = re.sub(r"\b(" + "|".join(exchanged) + r")\b", lambda m: exchanged[m[1]], text)
            return text
        self.blocks = [(kind, varied(text)) for kind, text in source.blocks]
        # No two alike: the last paragraph of a communiqué names its number.
        self.blocks.append(("paragraph", f"({self.id})"))
        self.raw = "\n\n".join(plain(text) for _, text in self.blocks) + "\n"
        for key in ("published", "title", "release"):
            if key in self.head and self.head[key] != "none":
                self.head[key] = varied(self.head[key])
        self.head["published"] = self.head["published"].replace("-02-29", "-02-28")
        self.title = varied(source.title)

    def main_text(self):
        return self.raw


def printed(source):
    """A PDF 1.4 of the blocks in Helvetica, A4, one column; characters outside Windows-1252 become question marks."""
    lines = []
    for kind, text in source.blocks:
        width = 60 if kind == "title" else 88
        line = ""
        for word in plain(text).replace("\t", " ").split():
            if line and len(line) + 1 + len(word) > width:
                lines.append((kind, line))
                line = ""
            line = f"{line} {word}".strip()
        lines += [(kind, line), ("gap", "")]
    pages, content, y = [], [], 780
    for kind, line in lines:
        if y < 60:
            pages.append(content)
            content, y = [], 780
        size = 15 if kind == "title" else 12 if kind == "heading" else 10.5
        if line:
            escaped = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
            content.append(f"BT /F1 {size} Tf 72 {y:.1f} Td ({escaped}) Tj ET")
        y -= 7 if kind == "gap" else size * 1.3
    pages.append(content)
    objects = ["<</Type/Catalog/Pages 2 0 R>>",
               f"<</Type/Pages/Count {len(pages)}/Kids[{' '.join(f'{4 + 2 * i} 0 R' for i in range(len(pages)))}]>>",
               "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"]
    for index, page in enumerate(pages):
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents {5 + 2 * index} 0 R>>")
        data = zlib.compress("\n".join(page).encode("cp1252", "replace"), 6)
        objects.append(b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(data), data))
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body if isinstance(body, bytes) else body.encode())
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))


def main(count, folder, seed):
    chance = random.Random(seed)
    # Type 1 fonts have no Hangul: Korean documents stay what can hold it.
    models = [s for s in sources() if s.extension != "pdf" or s.head["language"] != "ko"]
    os.makedirs(os.path.join(folder, "documents"), exist_ok=True)
    rows = []
    for number in range(count):
        source = Varied(models[number % len(models)], number, chance)
        data = printed(source) if source.extension == "pdf" else layouts.LAYOUTS[source.layout](source)
        path = f"documents/{source.id}.{source.extension}"
        with open(os.path.join(folder, path), "wb") as file:
            file.write(data)
        published = "" if source.head["published"] == "none" else source.head["published"]
        rows.append("\t".join([source.id, path, hashlib.sha256(data).hexdigest(), source.head["issuer"], "reconstructed", "",
                               source.title.replace("\t", " "), source.head["language"], published, "", "", "", "", ""]) + "\n")
    with open(os.path.join(folder, "documents.tsv"), "w", encoding="utf-8") as file:
        file.write(REGISTER + "".join(rows))
    with open(os.path.join(folder, "pipeline.yaml"), "w", encoding="utf-8") as file:
        file.write(f"name: {os.path.basename(os.path.normpath(folder))}\ntitle: {count} documents made of the fixtures\nextends: [base, korea-lac]\n")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(int(sys.argv[1]), sys.argv[2], int(sys.argv[3]) if len(sys.argv) == 4 else 1)
