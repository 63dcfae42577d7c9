"""bench.py PRODUCTS SHARED: processor seconds of reading and tagging beside those of peers, in one run.

Ratios are what to quote: absolute times depend on the machine and what else it does.
"""
import glob
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

import reading
import scale

PRODUCTS, SHARED = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])


def children(command, **options):
    """Processor seconds of a command and all it starts, and its output."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **options)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, run.stdout


def own(work):
    """Processor seconds of a function in this process, and its result."""
    before = time.process_time()
    result = work()
    return time.process_time() - before, result


def readable_pdfs():
    files = sorted(glob.glob(str(SHARED / "real" / "pdf" / "*.pdf")))
    return [f for f in files if subprocess.run(
        ["pdftotext", f, "-"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0]


def pdf():
    files = readable_pdfs()
    ours, _ = children([PRODUCTS / "chancery-reader", *files])
    poppler = sum(children(["pdftotext", f, "-"])[0] for f in files)

    def pdfium():
        import pypdfium2
        for name in files:
            document = pypdfium2.PdfDocument(name)
            for page in document:
                page.get_textpage().get_text_range()
    peer, _ = own(pdfium)
    print(f"PDF, {len(files)} files: text, boxes and blocks {ours:.2f} s; pdftotext (text alone) {poppler:.2f} s, ratio {ours / poppler:.2f}; "
          f"pypdfium2 (text alone) {peer:.2f} s, ratio {ours / peer:.2f}")
    import pdfplumber
    few, pages = [], 0
    for name in files:
        with pdfplumber.open(name) as document:
            count = len(document.pages)
        if count <= 20 and pages + count <= 100:
            few.append(name)
            pages += count

    def plumbed():
        for name in few:
            with pdfplumber.open(name) as document:
                for page in document.pages:
                    page.extract_words()
    slow, _ = own(plumbed)
    quick, _ = children([PRODUCTS / "chancery-reader", *few])
    print(f"PDF, {pages} pages of {len(few)} of them: {quick:.2f} s; pdfplumber (words and boxes) {slow:.2f} s, ratio {slow / quick:.0f}")


def html():
    import trafilatura
    folder = SHARED / "suites" / "main-content"
    pages = sorted(glob.glob(str(folder / "pages" / "*.html")))
    ours, _ = children([PRODUCTS / "chancery-reader", *pages])
    contents = [open(page, "rb").read() for page in pages]
    peer, _ = own(lambda: [trafilatura.extract(content) for content in contents])
    print(f"HTML, {len(pages)} pages: {len(pages) / ours:.0f} pages a second; trafilatura {len(pages) / peer:.0f}, ratio {peer / ours:.1f}")
    with tempfile.TemporaryDirectory() as texts:
        for page in pages:
            with open(os.path.join(texts, os.path.basename(page)[:-5] + ".txt"), "wb") as out:
                subprocess.run([PRODUCTS / "chancery-reader", page], stdout=out, stderr=subprocess.DEVNULL)
        print("HTML, main content:", subprocess.run(
            [sys.executable, folder / "score.py", texts], capture_output=True, text=True).stdout.strip())


def tagging():
    from dateparser.search import search_dates
    texts = [open(f, encoding="utf-8", errors="replace").read() for f in sorted(glob.glob(str(SHARED / "real" / "documents" / "ungd-*.txt")))]
    size = sum(len(text.encode()) for text in texts) / 1e6
    lines = "".join(json.dumps({"id": i, "text": text}) + "\n" for i, text in enumerate(texts)).encode()
    start, _ = children([PRODUCTS / "chancery", "tag", "--jsonl"], input=b"")
    ours, _ = children([PRODUCTS / "chancery", "tag", "--jsonl"], input=lines)
    sample = texts[0][:20_000]
    peer, _ = own(lambda: search_dates(sample, languages=["en"]))
    speed, other = size / max(ours - start, 1e-3), len(sample.encode()) / 1e6 / peer
    print(f"Tagging (tokens, sentences, dates, names, meetings, amounts, citations), {size:.1f} MB: {speed:.2f} MB a second, "
          f"start {start:.2f} s; dateparser.search (dates alone) {other:.3f} MB a second, ratio {speed / other:.0f}")
    ours, _ = children([PRODUCTS / "chancery", "extract", "--jsonl"], input=lines)
    print(f"Extraction, all stages after reading: {size / max(ours - start, 1e-3):.2f} MB a second")


def written_names(folder):
    """Names of the tables of base, as written."""
    names = set()
    for kind, column in (("names", 2), ("actors", 2)):
        for file in sorted(glob.glob(f"{folder}/{kind}*.tsv")):
            rows = [line.rstrip("\n").split("\t") for line in open(file, encoding="utf-8") if line.strip() and line[0] != "#"]
            names |= {row[column] for row in rows[1:] if len(row) > column and row[column]}
    return sorted(names)


def gazetteer():
    """Names of a table of 40,000 found in real texts, and how soon the program answers."""
    import ahocorasick
    base = pathlib.Path("Pipelines/base").resolve()
    names = written_names(base / "names")
    givens = [a + b for a in "An Bel Car Dam El Fab Ger Hor Iv Jul Ker Luc Mar Nor Ol".split() for b in "ana eo ina or ucio el is ona ar enio".split()]
    families = [a + b + c for a in "Al Bar Cas Den Fer Gal Her Mal Or Pal".split() for b in "a e i o".split() for c in "ldes nzo rrado tegui vares".split()]
    made = [f"{given} {family}" for given in givens for family in families][:40_000 - len(names)]
    text = b"".join(open(f, "rb").read() + b"\n" for f in sorted(glob.glob(str(SHARED / "real" / "documents" / "*.txt"))))
    text = text.decode(errors="replace")
    text *= 1 + 16_000_000 // len(text)
    with tempfile.TemporaryDirectory() as folder:
        study = pathlib.Path(folder) / "study"
        (study / "names").mkdir(parents=True)
        os.symlink(base, study.parent / "base")
        (study / "pipeline.yaml").write_text("name: bench\nextends: base\n")
        (study / "documents.tsv").write_text("document_id\tpath\tissuer\torigin\n")
        (study / "names" / "actors-made.tsv").write_text(
            "actor_id\tkind\tname\n" + "".join(f"made-{i}\torganization\t{name}\n" for i, name in enumerate(made)))
        options = {"env": {**os.environ, "XDG_CACHE_HOME": folder}}
        command = [PRODUCTS / "chancery", "names", study, "--listed"]
        children(command, input=b"", **options)
        start = min(children(command, input=b"", **options)[0] for _ in range(5))
        ours, found = children(command, input=text.encode(), **options)
        command = [PRODUCTS / "chancery", "tag", "--pipeline", study]
        children(command, input=b"", **options)
        answers = []
        for _ in range(9):
            begun = time.monotonic()
            subprocess.run(command, input=b"Korea and Chile met.", stdout=subprocess.DEVNULL, **options)
            answers.append(time.monotonic() - begun)
        peak = int(subprocess.run(
            [sys.executable, "-c", "import resource,subprocess,sys; subprocess.run(sys.argv[1:], input=b'Korea and Chile met.', "
             "stdout=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)", *map(str, command)],
            capture_output=True, text=True, **options).stdout)
    automaton = ahocorasick.Automaton()
    for name in names + made:
        automaton.add_word(name, name)
    automaton.make_automaton()
    peer, hits = own(lambda: sum(1 for _ in automaton.iter_long(text)))
    size = len(text.encode()) / 1e6
    speed, other = size / max(ours - start, 1e-3), size / peer
    print(f"Gazetteer of {len(names) + len(made)} names, {size:.1f} MB: {speed:.1f} MB a second, {found.count(10)} names; "
          f"pyahocorasick (exact letters, parts of words too) {other:.1f} MB a second, {hits} names, ratio {speed / other:.1f}")
    print(f"Start to first answer of chancery tag, tables cached: {sorted(answers)[len(answers) // 2] * 1e3:.0f} ms; memory {peak / 1024:.0f} MB")

def reconciliation():
    for fault in scale.measure(PRODUCTS / "chancery", [10_000, 100_000]):
        print("out of bounds:", fault)


pdf()
reading.report(PRODUCTS, readable_pdfs())
html()
tagging()
gazetteer()

reconciliation()
