"""Which layout gives which file, by which producer."""
import pages
import prints

HTML = {
    "mofa-old": lambda s: pages.render(s, pages.MOFA_OLD, "iso-8859-1", True, old=True),
    "mofa-old-nocharset": lambda s: pages.render(s, pages.MOFA_OLD, "windows-1252", False, old=True),
    "mofa-old-euckr": lambda s: pages.render(s, pages.MOFA_OLD, "euc-kr", True, old=True),
    "mofa-board": lambda s: pages.render(s, pages.MOFA_BOARD),
    "mofa-board-euckr": lambda s: pages.render(s, pages.MOFA_BOARD, "euc-kr"),
    "cepal-new": lambda s: pages.render(s, pages.CEPAL_NEW),
    "cepal-old": lambda s: pages.render(s, pages.CEPAL_OLD, "iso-8859-1", caption="old"),
    "cepal-old-nocharset": lambda s: pages.render(s, pages.CEPAL_OLD, "windows-1252", False, caption="old"),
    "idb-old": lambda s: pages.render(s, pages.IDB_OLD, "iso-8859-1"),
    "idb-old-1252": lambda s: pages.render(s, pages.IDB_OLD, "windows-1252"),
    "idb-new": lambda s: pages.render(s, pages.IDB_NEW),
    "itamaraty": lambda s: pages.render(s, pages.ITAMARATY, "utf-8"),
    "itamaraty-1252": lambda s: pages.render(s, pages.ITAMARATY, "windows-1252"),
    "mercosur": lambda s: pages.render(s, pages.MERCOSUR, "iso-8859-1"),
    "mercosur-utf8": lambda s: pages.render(s, pages.MERCOSUR),
    "wordpress": lambda s: pages.render(s, pages.WORDPRESS),
    "aladi-old": lambda s: pages.render(s, pages.ALADI_OLD, "iso-8859-1", old=True),
    "aladi-old-nocharset": lambda s: pages.render(s, pages.ALADI_OLD, "windows-1252", False, old=True),
}
TEXT = {"txt": lambda s: s.main_text().encode(), "txt-wrapped": lambda s: s.main_text().encode()}
LAYOUTS = {**HTML, **TEXT, **prints.LAYOUTS}
EXTENSION = {**{k: "html" for k in HTML}, **{k: "txt" for k in TEXT}, **{k: "pdf" for k in prints.LAYOUTS}}


def producer(layout):
    return prints.PRODUCER.get(layout, "")
