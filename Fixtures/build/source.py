"""The source of a composed document: front matter, then blocks; what a reader would write down of it (the main text)."""
import glob
import hashlib
import os
import re

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FIXTURES = os.path.join(ROOT, "Fixtures")
PARTS = ["learn", "check", "keep"]
KINDS = {"# ": "title", "## ": "heading", "- ": "item", "| ": "row", "> ": "caption", "= ": "dateline", "[^": "note", "@ ": "signature"}


class Source:
    """One document: `head` (front matter), `blocks` as (kind, text with inline marks)."""

    def __init__(self, path):
        self.path = path
        self.id = os.path.basename(path)[:-3]
        text = open(path, encoding="utf-8").read()
        if not text.startswith("---\n"):
            raise ValueError(f"{path}:1: no front matter; expected a line of three hyphens")
        front, body = text[4:].split("\n---\n", 1)
        self.head = {}
        for number, line in enumerate(front.split("\n"), 2):
            if not line.strip():
                continue
            if ":" not in line:
                raise ValueError(f"{path}:{number}: {line!r}; expected 'key: value'")
            key, value = line.split(":", 1)
            self.head[key.strip()] = value.strip()
        for key in ("issuer", "language", "published", "citation", "layout", "facts"):
            if not self.head.get(key):
                raise ValueError(f"{path}:1: front matter lacks '{key}'")
        self.raw = body.strip("\n") + "\n"
        self.blocks = []
        for line in self.raw.split("\n"):
            if not line.strip():
                continue
            kind = next((k for mark, k in KINDS.items() if line.startswith(mark)), "paragraph")
            mark = next((mark for mark in KINDS if line.startswith(mark)), "")
            rest = line if kind in ("note", "paragraph") else line[len(mark):]
            if kind == "note":
                rest = re.sub(r"^\[\^(\w+)\]:\s*", r"\1\t", line)
            self.blocks.append((kind, rest.strip()))

    @property
    def layout(self):
        return self.head["layout"]

    @property
    def extension(self):
        from layouts import EXTENSION
        return EXTENSION[self.layout]

    @property
    def document(self):
        return f"Fixtures/documents/{self.id}.{self.extension}"

    @property
    def part(self):
        return PARTS[hashlib.sha256(self.id.encode()).digest()[0] % 3]

    @property
    def title(self):
        return self.head.get("title") or next(plain(t) for k, t in self.blocks if k == "title")

    def main_text(self):
        """Whole file for plain text; else title and blocks, one a line, notes last, without what the layout adds."""
        if self.extension == "txt":
            return self.raw if self.layout == "txt" else wrapped(self)
        body = [b for b in self.blocks if b[0] != "note"] + [b for b in self.blocks if b[0] == "note"]
        text = "\n".join(line_of(kind, text) for kind, text in body) + "\n"
        return text.replace("'", "’") if self.layout.split("-")[0] in ("groff", "latex") else text  # as these two print it


def line_of(kind, text):
    if kind == "row":
        return " ".join(cell.strip() for cell in plain(text).strip("|").split("|") if cell.strip())
    if kind == "note":
        number, words = text.split("\t", 1)
        return f"{number} {plain(words)}"
    return plain(text)


def plain(text):
    """Inline marks taken off: **bold**, *italic*, [^n] (a note's mark)."""
    text = re.sub(r"\[\^\w+\]", "", text)
    text = re.sub(r"\*\*(.+?)\*\*", r"\1", text)
    return re.sub(r"(?<![\w*])\*(\S(?:[^*\n]*?\S)?)\*(?![\w*])", r"\1", text)


def wrapped(source):
    """Plain text with hard line ends at 78 columns, as mailed releases have them."""
    import textwrap
    return "".join(textwrap.fill(line, 78, break_long_words=False, break_on_hyphens=False) + "\n" if line.strip() else "\n"
                   for line in source.raw.rstrip("\n").split("\n"))


def sources(ids=None):
    paths = sorted(glob.glob(os.path.join(FIXTURES, "sources", "*.md")))
    return [Source(p) for p in paths if not ids or os.path.basename(p)[:-3] in ids]
