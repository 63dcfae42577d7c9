"""Do the built files say what the main text says? Words of the main text looked up in what pdftotext, or the page's own encoding, gives. Usage: readable.py [ID …]."""
import html
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from source import ROOT, sources

ENCODINGS = {"old-euckr": "euc-kr", "euckr": "euc-kr", "nocharset": "windows-1252", "1252": "windows-1252"}


def text_of(source):
    path = os.path.join(ROOT, source.document)
    if source.extension == "pdf":
        password = ["-upw", source.head["password"]] if source.head.get("password") else []
        return subprocess.run(["pdftotext", *password, path, "-"], capture_output=True, check=True).stdout.decode()
    data = open(path, "rb").read()
    if source.extension == "txt":
        return data.decode()
    declared = re.search(rb"charset=[\"']?([\w-]+)", data[:600])
    encoding = declared[1].decode() if declared else ENCODINGS.get(source.layout.split("-", 2)[-1], "utf-8")
    return html.unescape(re.sub(r"<[^>]+>", " ", data.decode(encoding)))


def words(text):
    return re.findall(r"\w+", text.replace("\u00ad", "").lower())


def main(ids):
    bad = 0
    for s in sources(set(ids)):
        if s.layout.endswith("scanned"):
            continue
        raw = text_of(s)
        joined = re.sub(r"[-\u2010\u00ad]\s*\n\s*", "", raw)
        have = set(words(raw)) | set(words(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", raw))) | set(words(joined)) | set(words(re.sub(r"[-\u2010]\s*\n\s*", "-", raw)))
        lost = [w for w in dict.fromkeys(words(s.main_text())) if w not in have]
        if lost:
            bad += 1
            print(f"{s.id}: not found in the file: {' '.join(lost[:20])}")
    print(f"{bad} files lack words of their main text")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
