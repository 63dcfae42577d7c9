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


pdf()
html()
tagging()
