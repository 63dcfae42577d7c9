"""Printed documents: five producers, each driven from the same blocks; the same bytes for the same source and versions."""
import os
import re
import shutil
import subprocess
import tempfile
from datetime import datetime, timezone

import pages
from source import plain

LETTERHEADS = {
    "mofa": ("Ministry of Foreign Affairs", "Republic of Korea"),
    "mofat": ("Ministry of Foreign Affairs and Trade", "Republic of Korea"),
    "eclac": ("UNITED NATIONS", "Economic Commission for Latin America and the Caribbean (ECLAC)"),
    "cepal": ("NACIONES UNIDAS", "Comisión Económica para América Latina y el Caribe (CEPAL)"),
    "iadb": ("Inter-American Development Bank", "News Release"),
    "bid": ("Banco Interamericano de Desarrollo", "Comunicado de prensa"),
    "celac": ("CELAC", "Comunidad de Estados Latinoamericanos y Caribeños"),
    "fealac": ("FEALAC", "Forum for East Asia-Latin America Cooperation"),
    "aladi": ("ALADI", "Asociación Latinoamericana de Integración"),
    "mercosur": ("MERCOSUR", "MERCOSUL"),
    "sica": ("SICA", "Sistema de la Integración Centroamericana"),
}


def epoch(source):
    """Seconds of noon of the day of publication: the only clock a built file knows."""
    day = source.head["published"]
    day = "2000-01-01" if day == "none" else day
    return int(datetime.fromisoformat(day + "T12:00:00").replace(tzinfo=timezone.utc).timestamp())


def letterhead(source):
    first, second = LETTERHEADS.get(source.head.get("letterhead", source.head["issuer"]), (source.head["issuer"], ""))
    return source.head.get("house", first), source.head.get("department", second)


def run(arguments, source, cwd=None, data=None, **environment):
    e = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch(source)), "FORCE_SOURCE_DATE": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8", **environment}
    r = subprocess.run(arguments, cwd=cwd, input=data, capture_output=True, env=e, timeout=180)
    if r.returncode:
        raise RuntimeError(f"{source.id}: {arguments[0]} exit {r.returncode}: {(r.stderr or r.stdout)[-600:].decode(errors='replace')}")
    return r.stdout


def stamp(source):
    return datetime.fromtimestamp(epoch(source), timezone.utc).strftime("D:%Y%m%d%H%M%SZ")


def pinned(data, source):
    """Creation dates and identifiers of producers that read the clock, overwritten in place at the same length."""
    import hashlib
    digest = hashlib.sha256(source.id.encode()).hexdigest().upper().encode()

    def date(m):
        return m[1] + (stamp(source)[:-1].encode() + b"+00'00'")[:len(m[2])].ljust(len(m[2]), b"0") + m[3]
    data = re.sub(rb"(/(?:CreationDate|ModDate)\s*\()(D:[^)]*)(\))", date, data)
    data = re.sub(rb"(/ID\s*\[\s*<)([0-9A-Fa-f]+)(>\s*<)([0-9A-Fa-f]+)(>)",
                  lambda m: m[1] + (digest * 2)[:len(m[2])] + m[3] + (digest * 2)[:len(m[4])] + m[5], data)
    return re.sub(rb"(/DocChecksum\s*/)([0-9A-Fa-f]+)", lambda m: m[1] + (digest * 2)[:len(m[2])], data)


# groff ------------------------------------------------------------------------------------------------------------------------

def roff(text, bold=r"\\fB\1\\fP"):
    text = text.replace("\\", r"\e")
    text = re.sub(r"\*\*(.+?)\*\*", bold, text)
    text = re.sub(r"(?<![\w*])\*(\S(?:[^*\n]*?\S)?)\*(?![\w*])", r"\\fI\1\\fP", text)
    text = re.sub(r"\[\^(\w+)\]", r"\\*{\1\\*}", text)
    return ("\\&" + text) if text[:1] in ".'" else text


def groff(source, columns=1):
    h = source.head
    first, second = letterhead(source)
    hyphens = {"en": "en", "es": "es", "pt": "pt"}.get(h["language"], "en")
    out = [".nr PS 11", f".nr VS {h.get('leading', '14')}", f".nr LL {h.get('width', '6.1i')}", ".nr PO 1.2i", ".nr HM 1.1i", f".nr FM {h.get('bottom', '1i')}", ".ds LH", ".ds CH", ".ds RH",
           ".nr HY 6", f".hla {hyphens}" if hyphens == "en" else ".hla en"]
    running = h.get("running", f"{first}")
    # ms prints no head on the first page unless P1 is set
    out += [f".ds LH {roff(running)}", f".ds RH {h.get('runningright', '')}", f".ds CF \\- \\\\n[PN] \\-"]
    out += [".LP", ".ce 2", f"\\s+4\\fB{roff(first)}\\fP\\s0", roff(second), ".sp 0.3", "\\l'\\n[.l]u'", ".sp 0.4"]
    if h.get("release"):
        left, _, right = (roff(p.strip()).replace("~", "") for p in h["release"].partition("|"))
        out += [f".tl ~{left}~~{right}~", ".sp 0.6"]
    title = next((t for k, t in source.blocks if k == "title"), None)
    if title:
        out += [".ce 9", f"\\s+2\\fB{roff(title)}\\fP\\s0", ".ce 0", ".sp 0.8"]
    if columns == 2:
        out += [".2C"]
    rows = []

    def flush():
        nonlocal rows
        if rows:
            width = len(rows[0])
            out.extend([".TS", "box center;", " ".join(["lb"] * width), " ".join(["l"] * width) + "."])
            out.extend("\t".join(r) for r in rows)
            out.append(".TE")
            rows = []
    notes = {t.split("\t", 1)[0]: t.split("\t", 1)[1] for k, t in source.blocks if k == "note"}
    for kind, text in source.blocks:
        if kind != "row":
            flush()
        if kind in ("title", "note"):
            continue
        if kind == "heading":
            out += [".SH", roff(text)]
        elif kind == "item":
            out += [".IP \\(bu 2", roff(text)]
        elif kind == "row":
            rows.append([roff(c.strip()) for c in text.strip("|").split("|")])
        elif kind == "dateline":
            out += [".LP", f".ft I\n{roff(text)}\n.ft P"]
        elif kind == "signature":
            out += [".sp 0.5", ".rj 1", roff(text)]
        else:
            out += [".LP", roff(text)]
        for number in re.findall(r"\[\^(\w+)\]", text):
            out += [".FS", f"{number} {roff(notes[number])}", ".FE"]
    flush()
    text = "\n".join(out) + "\n"
    return run(["groff", "-t", "-K", "utf8", "-ms", "-Tpdf", "-P-pa4"], source, data=text.encode())


# LaTeX ------------------------------------------------------------------------------------------------------------------------

def tex(text):
    text = re.sub(r"([&%$#_{}])", r"\\\1", text)
    text = text.replace("~", r"\textasciitilde{}").replace("°", r"\textdegree{}").replace("º", r"\textordmasculine{}").replace("ª", r"\textordfeminine{}")
    text = text.replace("€", r"\texteuro{}")
    text = re.sub(r"\*\*(.+?)\*\*", r"\\textbf{\1}", text)
    return re.sub(r"(?<![\w*])\*(\S(?:[^*\n]*?\S)?)\*(?![\w*])", r"\\emph{\1}", text)


def latex(source, columns=1, paper="letterpaper"):
    h = source.head
    first, second = letterhead(source)
    notes = {t.split("\t", 1)[0]: tex(t.split("\t", 1)[1]) for k, t in source.blocks if k == "note"}
    language = {"en": "", "es": "\\usepackage[spanish,es-noquoting,es-noshorthands]{babel}", "pt": "\\usepackage[brazilian]{babel}"}.get(h["language"], "")
    running = tex(h.get("running", first))
    out = [f"\\documentclass[11pt,{paper}]{{article}}", "\\pdfinfoomitdate=0 \\pdftrailerid{}", "\\usepackage[T1]{fontenc}", "\\usepackage[utf8]{inputenc}",
           "\\usepackage{textcomp}", "\\usepackage{lmodern}", "\\usepackage{multicol}", "\\usepackage{array}", language,
           "\\usepackage[margin=1in]{geometry}",
           f"\\makeatletter\\def\\ps@release{{\\def\\@oddhead{{\\small {running}\\hfill \\thepage}}\\let\\@evenhead\\@oddhead\\def\\@oddfoot{{}}\\let\\@evenfoot\\@oddfoot}}\\makeatother",
           "\\pagestyle{release}\\raggedbottom", "\\begin{document}", f"\\setcounter{{page}}{{{h.get('firstpage', '1')}}}\\thispagestyle{{empty}}",
           f"\\noindent{{\\Large\\textsc{{{tex(first)}}}}}\\\\{{\\small {tex(second)}}}\\par\\vspace{{2pt}}\\hrule\\vspace{{8pt}}"]
    if h.get("release"):
        left, _, right = h["release"].partition("|")
        out.append(f"\\noindent{{\\small {tex(left.strip())}\\hfill {tex(right.strip())}}}\\par\\vspace{{10pt}}")
    title = next((t for k, t in source.blocks if k == "title"), None)
    if title:
        out.append(f"\\begin{{center}}\\large\\textbf{{{tex(title)}}}\\end{{center}}")
    if columns == 2:
        out.append("\\begin{multicols}{2}")
    state = None
    for kind, text in source.blocks:
        if state == "row" and kind != "row":
            out.append("\\end{tabular}\\end{center}")
            state = None
        if state == "item" and kind != "item":
            out.append("\\end{itemize}")
            state = None
        body = re.sub(r"\[\\?\^\\?(?:textasciicircum\{\})?(\w+)\]", lambda m: f"\\footnote{{{notes[m[1]]}}}", tex(text))
        if kind in ("title", "note"):
            continue
        if kind == "heading":
            out.append(f"\\subsection*{{{body}}}")
        elif kind == "item":
            if state != "item":
                out.append("\\begin{itemize}")
                state = "item"
            out.append(f"\\item {body}")
        elif kind == "row":
            cells = [tex(c.strip()) for c in text.strip("|").split("|")]
            if state != "row":
                width = f"{0.9 / len(cells):.2f}"
                out.append("\\begin{center}\\small\\begin{tabular}{" + f">{{\\raggedright\\arraybackslash}}p{{{width}\\linewidth}}" * len(cells) + "}\\hline")
                state = "row"
                out.append(" & ".join(f"\\textbf{{{c}}}" for c in cells) + " \\\\ \\hline")
            else:
                out.append(" & ".join(cells) + " \\\\ \\hline")
        elif kind == "signature":
            out.append(f"\\begin{{flushright}}{body}\\end{{flushright}}")
        else:
            out.append(body + "\n")
    if state:
        out.append({"row": "\\end{tabular}\\end{center}", "item": "\\end{itemize}"}[state])
    if columns == 2:
        out.append("\\end{multicols}")
    out.append("\\end{document}")
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "d.tex"), "w", encoding="utf-8") as f:
            f.write("\n".join(out) + "\n")
        run(["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "d.tex"], source, cwd=folder)
        return open(os.path.join(folder, "d.pdf"), "rb").read()


# WeasyPrint and Chromium: from HTML and CSS ------------------------------------------------------------------------------------------------

CSS = """
@page { size: %(paper)s; margin: 24mm 22mm 22mm 22mm;
  @top-left { content: "%(running)s"; font: 8pt %(font)s; color: #444 } @bottom-center { content: "%(page)s" counter(page); font: 8pt %(font)s } }
@page :first { @top-left { content: "" } }
html { font: %(size)s/1.45 %(font)s } p { margin: 0 0 .75em; text-align: justify; hyphens: auto }
.house { %(head)s } .house b { font-size: 15pt; display: block } .release { display: flex; justify-content: space-between; font-size: 9pt; margin: 1em 0 }
h1 { font-size: 14pt; line-height: 1.25; margin: 1em 0 } h2 { font-size: 11.5pt; margin: 1.2em 0 .4em } .columns { %(columns)s }
table { border-collapse: collapse; margin: 1em 0; width: 100%% } td, th { border: .5pt solid #777; padding: 2pt 5pt; text-align: left; font-size: 9pt }
.note { font-size: 8.5pt } sup { font-size: 7pt; line-height: 0 } .firma { text-align: right } .nota { float: footnote; font-size: 8.5pt } img { display: none }
figure { margin: 1em 0 } figcaption { font-size: 8.5pt; font-style: italic }
"""


def printable(source, font, paper="A4", size="10.5pt", columns="", head="text-align: center; border-bottom: 1pt solid #222; padding-bottom: 6pt", page="", footnotes=False):
    h = source.head
    first, second = letterhead(source)
    left, _, right = h.get("release", "").partition("|")
    body = pages.body(source, heading="h2", note='p class="note"').replace("</p class=\"note\">", "</p>")
    if footnotes:
        notes = {t.split("\t", 1)[0]: pages.inline(t.split("\t", 1)[1]) for k, t in source.blocks if k == "note"}
        body = re.sub(r'<p class="note">.*?</p>\n?', "", body, flags=re.S)
        body = re.sub(r"<sup>(\w+)</sup>", lambda m: f'<span class="nota">{notes[m[1]]}</span>', body)
    css = CSS % {"paper": paper, "running": h.get("running", first).replace('"', "'"), "font": font, "size": size, "columns": columns, "head": head, "page": page}
    release = f'<div class="release"><span>{pages.E(left.strip())}</span><span>{pages.E(right.strip())}</span></div>' if left else ""
    title = f"<h1>{pages.E(plain(source.title))}</h1>" if any(k == "title" for k, _ in source.blocks) else ""
    if h["language"] == "ko":  # words stay whole at line ends, as office programs in Korea set them
        css += "p, td, li { word-break: keep-all }\n"
    return (f'<!DOCTYPE html><html lang="{h["language"]}"><head><meta charset="utf-8"><title>{pages.E(source.title)}</title><style>{css}</style></head>'
            f'<body><div class="house"><b>{pages.E(first)}</b>{pages.E(second)}</div>{release}{title}<div class="columns">{body}</div></body></html>')


def weasyprint(source, **style):
    text = printable(source, style.pop("font", "'Liberation Serif'"), **style)
    with tempfile.TemporaryDirectory() as folder:
        path, out = os.path.join(folder, "d.html"), os.path.join(folder, "d.pdf")
        open(path, "w", encoding="utf-8").write(text)
        run(["weasyprint", path, out], source)
        return pinned(open(out, "rb").read(), source)


def chromium(source, **style):
    text = printable(source, style.pop("font", "'Liberation Sans'"), **style)
    with tempfile.TemporaryDirectory() as folder:
        path, out = os.path.join(folder, "d.html"), os.path.join(folder, "d.pdf")
        open(path, "w", encoding="utf-8").write(text)
        run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/u", "--no-pdf-header-footer", "--print-to-pdf-no-header",
             f"--print-to-pdf={out}", "file://" + path], source, HOME=folder)
        return pinned(open(out, "rb").read(), source)


# LibreOffice: from a flat OpenDocument text with its own page styles -----------------------------------------------------------------------------

FODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>%(title)s</dc:title><meta:creation-date>%(day)sT12:00:00</meta:creation-date><dc:date>%(day)sT12:00:00</dc:date></office:meta>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm" fo:hyphenation-ladder-count="2"/><style:text-properties fo:font-family="Liberation Serif" fo:font-size="11.5pt" fo:language="%(lang)s" fo:country="%(country)s" fo:hyphenate="true"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:text-align="justify"/></style:style>
<style:style style:name="House" style:family="paragraph"><style:paragraph-properties fo:text-align="center" fo:margin-bottom="0cm"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Sub" style:family="paragraph"><style:paragraph-properties fo:text-align="center" fo:border-bottom="0.5pt solid #000000" fo:padding-bottom="0.15cm" fo:margin-bottom="0.4cm"/></style:style>
<style:style style:name="Release" style:family="paragraph"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="16.5cm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size="9.5pt"/></style:style>
<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:text-align="center" fo:margin-top="0.3cm" fo:margin-bottom="0.5cm"/><style:text-properties fo:font-size="14pt" fo:font-weight="bold" fo:hyphenate="false"/></style:style>
<style:style style:name="Sect" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.3cm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Item" style:family="paragraph"><style:paragraph-properties fo:margin-left="0.8cm" fo:text-indent="-0.4cm"/></style:style>
<style:style style:name="Right" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="Head" style:family="paragraph"><style:text-properties fo:font-size="8.5pt" fo:font-style="italic"/></style:style>
<style:style style:name="Foot" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Footnote" style:family="paragraph"><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="%(width)s" fo:page-height="%(height)s" fo:margin="2.2cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm"/></style:footer-style></style:page-layout>
<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
<style:style style:name="first" style:family="paragraph" style:parent-style-name="House" style:master-page-name="First"/>
</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="First" style:page-layout-name="pm" style:next-style-name="Standard"><style:footer><text:p text:style-name="Foot"><text:page-number text:select-page="current"/></text:p></style:footer></style:master-page>
<style:master-page style:name="Standard" style:page-layout-name="pm"><style:header><text:p text:style-name="Head">%(running)s</text:p></style:header><style:footer><text:p text:style-name="Foot"><text:page-number text:select-page="current"/></text:p></style:footer></style:master-page>
</office:master-styles>
<office:body><office:text>%(body)s</office:text></office:body></office:document>
"""


def odf(text, notes):
    text = pages.E(text)
    text = re.sub(r"\*\*(.+?)\*\*", r'<text:span text:style-name="B">\1</text:span>', text)
    text = re.sub(r"(?<![\w*])\*(\S(?:[^*\n]*?\S)?)\*(?![\w*])", r'<text:span text:style-name="I">\1</text:span>', text)
    return re.sub(r"\[\^(\w+)\]", lambda m: f'<text:note text:id="ftn{m[1]}" text:note-class="footnote"><text:note-citation>{m[1]}</text:note-citation><text:note-body>'
                  f'<text:p text:style-name="Footnote">{pages.E(notes[m[1]])}</text:p></text:note-body></text:note>', text)


def libreoffice(source, paper="A4"):
    h = source.head
    first, second = letterhead(source)
    notes = {t.split("\t", 1)[0]: plain(t.split("\t", 1)[1]) for k, t in source.blocks if k == "note"}
    P = lambda style, text: f'<text:p text:style-name="{style}">{text}</text:p>'
    out = [f'<text:p text:style-name="first">{pages.E(first)}</text:p>', P("Sub", pages.E(second))]
    if h.get("release"):
        left, _, right = h["release"].partition("|")
        out.append(P("Release", pages.E(left.strip()) + ("<text:tab/>" + pages.E(right.strip()) if right else "")))
    rows = []

    def flush():
        nonlocal rows
        if rows:
            out.append(f'<table:table><table:table-column table:number-columns-repeated="{len(rows[0])}"/>' + "".join(
                "<table:table-row>" + "".join(f'<table:table-cell table:style-name="cell">{P("Standard", odf(c.strip(), notes))}</table:table-cell>' for c in r) + "</table:table-row>"
                for r in rows) + "</table:table>")
            rows = []
    for kind, text in source.blocks:
        if kind != "row":
            flush()
        if kind == "note":
            continue
        if kind == "row":
            rows.append(text.strip("|").split("|"))
        elif kind == "item":
            out.append(P("Item", "– " + odf(text, notes)))
        else:
            style = {"title": "Title", "heading": "Sect", "signature": "Right"}.get(kind, "Standard")
            out.append(P(style, odf(text, notes)))
    flush()
    width, height = ("21cm", "29.7cm") if paper == "A4" else ("21.59cm", "27.94cm")
    country = {"en": "US", "es": "ES", "pt": "BR", "ko": "KR"}[h["language"]]
    text = FODT % {"title": pages.E(source.title), "day": stamp(source)[2:6] + "-" + stamp(source)[6:8] + "-" + stamp(source)[8:10], "lang": h["language"],
                   "country": country, "width": width, "height": height, "running": pages.E(h.get("running", first)), "body": "".join(out)}
    with tempfile.TemporaryDirectory() as folder:
        open(os.path.join(folder, "d.fodt"), "w", encoding="utf-8").write(text)
        run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, os.path.join(folder, "d.fodt")], source, HOME=folder)
        return pinned(open(os.path.join(folder, "d.pdf"), "rb").read(), source)


# What is done to a file afterwards ------------------------------------------------------------------------------------------------------------

def after(data, source, *arguments):
    with tempfile.TemporaryDirectory() as folder:
        path, out = os.path.join(folder, "a.pdf"), os.path.join(folder, "b.pdf")
        open(path, "wb").write(data)
        run(["qpdf", "--deterministic-id" if "--encrypt" not in arguments else "--static-id", *arguments, path, out], source)
        return open(out, "rb").read()


def encrypted(data, source):
    """RC4 of 128 bits, as offices of the 2000s used it: nothing random in it, so the file can be rebuilt to the byte."""
    word = source.head["password"]
    return after(data, source, "--allow-weak-crypto", "--encrypt", word, word + "-owner", "128", "--use-aes=n", "--")


def rotated(data, source):
    return after(data, source, "--rotate=+90")


def scanned(data, source):
    """Pages as pictures alone, grey and a little askew, as an office scanner leaves them."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "a.pdf")
        open(path, "wb").write(data)
        run(["pdftoppm", "-r", "150", "-gray", "-jpeg", "-jpegopt", "quality=62,progressive=n,optimize=n", path, os.path.join(folder, "p")], source)
        sheets = [open(os.path.join(folder, name), "rb").read() for name in sorted(os.listdir(folder)) if name.endswith(".jpg")]
        return pictures(sheets, source)


def size(jpeg):
    """Width, height and number of colours of a JPEG, from its frame header."""
    at = 2
    while True:
        marker, length = jpeg[at + 1], int.from_bytes(jpeg[at + 2:at + 4], "big")
        if marker in (0xC0, 0xC1, 0xC2):
            return int.from_bytes(jpeg[at + 7:at + 9], "big"), int.from_bytes(jpeg[at + 5:at + 7], "big"), jpeg[at + 9]
        at += 2 + length


def pictures(sheets, source):
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", None]
    kids = []
    for number, jpeg in enumerate(sheets):
        n = len(objects) + 1
        width, height, colours = size(jpeg)
        w, h = width * 72 / 150, height * 72 / 150
        lean = 0.006 if number % 2 == 0 else -0.004  # the sine of the angle the sheet lay at
        stream = f"q {w:.2f} {w * lean:.2f} {-h * lean:.2f} {h:.2f} {max(0, h * lean):.2f} {max(0, -w * lean):.2f} cm /S Do Q".encode()
        kids.append(f"{n} 0 R")
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {w:.2f} {h:.2f}] /Contents {n + 1} 0 R /Resources << /XObject << /S {n + 2} 0 R >> >> >>")
        objects.append((f"<< /Length {len(stream)} >>", stream))
        objects.append((f"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /{'DeviceGray' if colours == 1 else 'DeviceRGB'} /BitsPerComponent 8 /Filter /DCTDecode /Length {len(jpeg)} >>", jpeg))
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects.append(f"<< /Producer (Office scanner) /CreationDate ({stamp(source)}) >>")
    out, places = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), []
    for n, o in enumerate(objects, 1):
        places.append(len(out))
        head, stream = o if isinstance(o, tuple) else (o, None)
        out += f"{n} 0 obj\n{head}\n".encode()
        if stream is not None:
            out += b"stream\n" + stream + b"\nendstream\n"
        out += b"endobj\n"
    at = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode() + b"".join(f"{p:010d} 00000 n \n".encode() for p in places)
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\nstartxref\n{at}\n%%EOF\n".encode()
    return bytes(out)


SERIF, SANS = "'Liberation Serif'", "'Liberation Sans'"
TWO = "column-count: 2; column-gap: 8mm"
LAYOUTS = {
    "groff": groff,
    "groff-two": lambda s: groff(s, 2),
    "groff-rotated": lambda s: rotated(groff(s), s),
    "groff-encrypted": lambda s: encrypted(groff(s), s),
    "groff-scanned": lambda s: scanned(groff(s), s),
    "latex": latex,
    "latex-two": lambda s: latex(s, 2),
    "latex-a4": lambda s: latex(s, 1, "a4paper"),
    "weasyprint": lambda s: weasyprint(s),
    "weasyprint-notes": lambda s: weasyprint(s, footnotes=True),
    "weasyprint-two": lambda s: weasyprint(s, columns=TWO, size="9.5pt", head="border-top: 3pt solid #036; padding-top: 5pt"),
    "weasyprint-sans": lambda s: weasyprint(s, font=SANS, paper="letter", head="background: #003366; color: #fff; padding: 8pt"),
    "chromium": lambda s: chromium(s),
    "chromium-two": lambda s: chromium(s, columns=TWO, size="9.5pt"),
    "chromium-korean": lambda s: chromium(s, font="'NanumMyeongjo', 'NanumGothic', serif"),
    "libreoffice": libreoffice,
    "libreoffice-letter": lambda s: libreoffice(s, "letter"),
    "libreoffice-rotated": lambda s: rotated(libreoffice(s), s),
}
PRODUCER = {k: {"groff": "groff", "latex": "pdfTeX", "weasyprint": "WeasyPrint", "chromium": "Chromium", "libreoffice": "LibreOffice"}[k.split("-")[0]]
            + ("; qpdf" if k.split("-")[-1] in ("rotated", "encrypted") else "; pictures" if k.endswith("scanned") else "") for k in LAYOUTS}
PROGRAM = {"groff": "groff", "pdfTeX": "pdflatex", "WeasyPrint": "weasyprint", "Chromium": "chromium", "LibreOffice": "soffice"}


def available(layout):
    return shutil.which(PROGRAM[PRODUCER[layout].split(";")[0]]) is not None
