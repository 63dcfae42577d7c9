"""runs.py PRODUCTS [COUNT …]: what runs over a generated corpus cost (corpus.py): first, unchanged, one document, one name, one rule.

For each COUNT (1000 10000): wall-clock and processor seconds with those of all children, and the greatest resident memory of any
one process, beside reading alone and beside `find` on the same tree.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import corpus

PIPELINES = pathlib.Path(corpus.ROOT) / "Pipelines"


def measured(command, **options):
    """Wall-clock seconds, processor seconds, and megabytes of the greatest process."""
    start = time.perf_counter()
    child = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{command}: exit {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def best(command, times=5, **options):
    return min(measured(command, **options)[0] for _ in range(times))


def measure(products, count, folder):
    study = folder / "study"
    for layer in ("base", "korea-lac"):
        shutil.copytree(PIPELINES / layer, folder / layer)
    corpus.main(count, str(study), 1)
    files = sorted((study / "documents").iterdir())
    time.sleep(1)
    reading = 0.0
    for start in range(0, len(files), 500):
        reading += measured([products / "chancery-reader", *files[start:start + 500]])[1]
    run = [products / "chancery", "run", "study", "--output", "out", "--quiet"]

    def told(name, edit=lambda: None):
        edit()
        time.sleep(0.1)
        wall, processor, memory = measured(run, cwd=folder)
        print(f"  {name}: {wall:.2f} s, processor {processor:.2f} s, greatest process {memory:.0f} MB", flush=True)
        return wall, processor
    print(f"{count} documents; reading alone: processor {reading:.2f} s", flush=True)
    _, first = told("first run")
    print(f"    processor beside reading alone: {first / reading:.2f}")
    find = best(["find", study, "-type", "f", "-printf", "%T@ %s\\n"])
    unchanged = best(run, cwd=folder)
    print(f"  unchanged: {unchanged:.3f} s; find {find:.3f} s; three times that and 0.3 s is {3 * find + 0.3:.3f} s", flush=True)
    told("one document changed", lambda: next(f for f in files if f.suffix == ".txt").open("a").write("Korea and Chile met.\n"))
    names = folder / "korea-lac" / "names" / "names-persons.tsv"
    told("one name added", lambda: names.open("a").write("kim-dae-jung\ten\tKim Dae Joong\tmisspelling\t\t\n"))
    rules = sorted((folder / "base" / "rules").glob("*.rules"))[0]
    told("one rule file changed", lambda: rules.open("a").write("\n# another end\n"))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for number in [int(word) for word in sys.argv[2:]] or [1000, 10000]:
        with tempfile.TemporaryDirectory() as place:
            measure(pathlib.Path(sys.argv[1]).resolve(), number, pathlib.Path(place))
