#!/usr/bin/env python3
"""rules.py FOLDER TIMES OUT: writes copies of a folder's event rules that speak of other things, to see what more rules cost.

Each copy takes every word list and verb class under a name of its own, with the words of another list of that language in it,
and every rule under a name of its own, asking for those lists. So its triggers stand in a text as often as those of the rules
do, and what it asks for beside them seldom does, as with rules for other subjects. Examples are left out.
"""
import pathlib
import re
import sys

SHARED = "words."


def statements(text):
    """The statements of a rule file, each with the indented lines below it."""
    found = []
    for line in re.sub(r"\\\n", " ", text).splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line[0].isspace():
            found[-1].append(line)
        else:
            found.append([line])
    return found


def copies(folder, times, out):
    folder, out = pathlib.Path(folder), pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    files = [path for path in sorted(folder.glob("*.rules")) if not path.name.startswith((SHARED, "forms."))]
    every = [statement for path in files for statement in statements(path.read_text(encoding="utf-8"))]
    named = [re.match(r"(list|verb) ([\w-]+) (\w+): (.*)", statement[0]) for statement in every]
    words = {}
    for match in filter(None, named):
        words.setdefault((match[1], match[3]), []).append((match[2], match[4]))
    macros = {match[1] for statement in every if (match := re.match(r"macro ([\w-]+):", statement[0]))}
    lists = {name for (kind, _), entries in words.items() if kind == "list" for name, _ in entries}
    verbs = {name for (kind, _), entries in words.items() if kind == "verb" for name, _ in entries}

    def renamed(text, copy):
        text = re.sub(r"%([\w-]+)", lambda m: f"%{m[1]}-{copy}" if m[1] in lists else m[0], text)
        text = re.sub(r"@([\w-]+)", lambda m: f"@{m[1]}-{copy}" if m[1] in verbs else m[0], text)
        return re.sub(r"&([\w-]+)", lambda m: f"&{m[1]}-{copy}" if m[1] in macros else m[0], text)

    for copy in range(1, times):
        lines = []
        for (kind, language), entries in words.items():
            for place, (name, _) in enumerate(entries):
                other = entries[(place + copy * 7) % len(entries)][1]
                lines.append(f"{kind} {name}-{copy} {language}: {other}")
        for statement in every:
            head = statement[0]
            if head.startswith("macro "):
                lines.append(renamed(re.sub(r"^macro ([\w-]+):", rf"macro \1-{copy}:", head), copy))
            elif head.startswith("rule "):
                lines.append(f"{head} ({copy})")
                lines += [renamed(line, copy) for line in statement[1:] if line.split()[0] not in ("yes", "no", "on")]
        (out / f"copy-{copy}.rules").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    copies(sys.argv[1], int(sys.argv[2]), sys.argv[3])
