"""scale.py CHANCERY COUNT …: `chancery reconcile` on invented archives of so many document events beside `LC_ALL=C sort` on the same file.

Exit 1 where the largest takes more than 40 times the sort, or more than 4 GiB, or where time grows more than 12 times from one to
the next ten times as large.
"""
import os
import resource
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TIMES, GROWTH, GIBIBYTES = 40, 12, 4


def timed(command, source):
    """Seconds by the clock, processor seconds, and the greatest memory of any child so far in GiB."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    with open(source, "rb") as lines:
        subprocess.run(command, stdin=lines, stdout=subprocess.DEVNULL, check=True, env=os.environ | {"LC_ALL": "C"})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.monotonic() - start, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, after.ru_maxrss / 1024 / 1024


def measure(program, counts):
    """One line for each count; what is out of bounds."""
    previous, faults = None, []
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            archive = os.path.join(folder, "archive.jsonl")
            with open(archive, "wb") as lines:
                subprocess.run([sys.executable, os.path.join(HERE, "archive.py"), str(count)], stdout=lines, check=True)
            ours, cpu, memory = timed([program, "reconcile", "--jsonl"], archive)
            peer, _, _ = timed(["sort", archive], archive)
        growth = "" if previous is None else f", {cpu / previous:.1f} times the processor time of a tenth"
        print(f"{count} document events: {ours:.1f} s ({cpu:.1f} s of processors), {memory:.2f} GiB; sort {peer:.2f} s, ratio {ours / peer:.1f}{growth}", flush=True)
        if previous is not None and cpu / previous > GROWTH:
            faults.append(f"{count}: grew {cpu / previous:.1f} times, at most {GROWTH} allowed")
        if count >= 1_000_000 and ours / peer > TIMES:
            faults.append(f"{count}: {ours / peer:.1f} times the sort, at most {TIMES} allowed")
        if memory > GIBIBYTES:
            faults.append(f"{count}: {memory:.2f} GiB, at most {GIBIBYTES} allowed")
        previous = cpu
    return faults


if __name__ == "__main__":
    found = measure(sys.argv[1], [int(count) for count in sys.argv[2:]])
    for fault in found:
        print(fault, file=sys.stderr)
    sys.exit(1 if found else 0)
