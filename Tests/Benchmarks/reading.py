"""How well documents are read: places held against poppler's own words, main texts against the corpus' gold, memory of a reader."""
import difflib
import glob
import json
import os
import random
import re
import subprocess
import sys
import unicodedata
import xml.sax.saxutils
from collections import Counter

SPANS = 2_000


def words_of(file):
    """Words of each page with their boxes, by pdftotext."""
    # As bytes: a carriage return in a word is none of the output's line ends.
    page = subprocess.run(["pdftotext", "-bbox", "-cropbox", file, "-"], capture_output=True).stdout.decode(errors="replace")
    found = []
    for part in page.split("<page ")[1:]:
        found.append([(*map(float, word[:4]), xml.sax.saxutils.unescape(word[4], {"&quot;": '"', "&#39;": "'"})) for word in re.findall(
            r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>', part, re.S)])
    return found


def letters(text):
    """What two ways of spelling a text share: no blanks, hyphens, marks of direction; raised digits as digits."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum()).casefold()


def evidence(reader, files):
    """Random stretches of words: whether the words inside their rectangles are all of theirs, and no other.

    Where pdftotext takes a whole line for one word, others than the stretch's own are no fault of the rectangles.
    """
    chosen = random.Random(2016)
    asked, lacking, more, read = 0, [], [], []
    for file in files:
        answer = subprocess.run([reader, "--json", file], capture_output=True, text=True)
        if answer.returncode == 0 and answer.stdout:
            document = json.loads(answer.stdout)
            if document["lines"]:
                read.append((file, document))
    for file, document in read:
        text, pages = document["text"], words_of(file)
        blocks = [b for b in document["blocks"] if b["kind"] not in ("form-field", "page-annotation")]
        for _ in range(SPANS // len(read) + 1):
            block = chosen.choice(blocks)
            bounds = [m.span() for m in re.finditer(r"\S+", text[block["start"]:block["end"]])]
            if not bounds:
                continue
            first = chosen.randrange(len(bounds))
            last = min(len(bounds) - 1, first + chosen.choice([0, 1, 2, 3, 5, 8, 13, 30]))
            start, end = block["start"] + bounds[first][0], block["start"] + bounds[last][1]
            inside, lines = "", False
            for line in document["lines"]:
                low, high = max(start, line["start"]), min(end, line["end"])
                boxes = line["boxes"][low - line["start"]:high - line["start"]] if low < high else []
                boxes = [b for b, c in zip(boxes, text[low:high]) if not c.isspace()]
                if not boxes:
                    continue
                x0, y0, x1, y1 = min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)
                for wx0, wy0, wx1, wy1, word in pages[line["page"] - 1]:
                    is_line = len(word.split()) > 1
                    across = wx0 < x1 and wx1 > x0 if is_line else x0 - 1 < (wx0 + wx1) / 2 < x1 + 1
                    if across and y0 - 1 < (wy0 + wy1) / 2 < y1 + 1:
                        inside, lines = inside + word, lines or is_line
            asked += 1
            wanted, found = letters(text[start:end]), letters(inside)
            if sorted(wanted) == sorted(found):
                continue
            fault = f"{os.path.basename(file)}: {text[start:end]!r} holds {inside!r}"
            if Counter(wanted) - Counter(found):
                lacking.append(fault)
            elif not lines:
                more.append(fault)
    return asked, lacking, more


def main_texts(chancery, study):
    """Characters of the words of each gold main text that are read, in order, and of what is read beside them."""
    wanted = kept = read = 0
    for file in sorted(glob.glob("Fixtures/gold/*/*.main.txt")):
        name = os.path.basename(file)[:-len(".main.txt")]
        gold = json.load(open(file[:-len(".main.txt")] + ".json", encoding="utf-8"))
        document = glob.glob(f"Fixtures/documents/{name}.*")
        if not document:
            continue
        command = [chancery, "read", "--text", "--pipeline", study, "--issuer", gold["issuer"], document[0]]
        answer = subprocess.run(command, capture_output=True, text=True).stdout.split()
        if not answer:
            # Locked, or a picture alone.
            continue
        text = unicodedata.normalize("NFC", open(file, encoding="utf-8").read()).split()
        matcher = difflib.SequenceMatcher(None, text, answer, autojunk=False)
        kept += sum(len(word) for block in matcher.get_matching_blocks() for word in text[block.a:block.a + block.size])
        wanted += sum(map(len, text))
        read += sum(map(len, answer))
    return kept / wanted, kept / read


def peak(command):
    """Megabytes a program and its children held at most."""
    script = ("import resource,subprocess,sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL); "
              "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    return int(subprocess.run([sys.executable, "-c", script, *map(str, command)], capture_output=True, text=True).stdout) / 1024


def report(products, files):
    print(f"PDF, memory of one reader over all of them: {peak([products / 'chancery-reader', *files]):.0f} MB")
    asked, lacking, more = evidence(products / "chancery-reader", files + sorted(glob.glob("Fixtures/documents/*.pdf")))
    print(f"Evidence, {asked} stretches of text: rectangles hold their words in {1 - len(lacking) / asked:.4f}, "
          f"and no others in {1 - (len(lacking) + len(more)) / asked:.4f}")
    for line in (lacking + more)[:5]:
        print("   ", line)
    kept, own = main_texts(products / "chancery", "Pipelines/korea-lac")
    print(f"Main texts of the gold: {kept:.4f} of their characters read; {own:.4f} of what is read is theirs")
