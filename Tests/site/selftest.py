#!/usr/bin/env python3
"""Proves each checker can fail: a clean sample must give 0 findings from all, and every planted fault must be found by its own checker."""

import os
import shutil
import subprocess
import sys
import tempfile
import sample

H = os.path.dirname(os.path.abspath(__file__))


def main():
    only = set(sys.argv[1:])
    t = tempfile.mkdtemp(prefix="selftest-")
    ok = bad = 0

    def run(k, d, *x):
        q = subprocess.run([sys.executable, f"{H}/check_{k}.py", d, *x], capture_output=True, text=True)
        return q.returncode, (q.stdout.strip().splitlines() or ["?"])[-1] + (
            " " + q.stderr.strip()[-200:] if q.returncode not in (0, 1) else ""
        )

    X = {
        "a11y": ["--max-pages", "6"],
        "perf": ["--max-pages", "5", "--net", "none", "--cpu", "1"],
        "nojs": ["--max-pages", "6"],
        "security": ["--max-pages", "6"],
        "serve": ["--max-pages", "5"],
    }
    subprocess.run([sys.executable, f"{H}/sample.py", t + "/clean", "--articles", "12"], check=True)
    kinds = sorted({v for v in sample.FAULTS.values() if v})
    for k in kinds:
        if only and k not in only:
            continue
        c, m = run(k, t + "/clean", *X.get(k, []))
        g = c == 0
        ok += g
        bad += not g
        print(("ok  " if g else "FAIL"), "clean", k, m, flush=True)
    for f, k in sample.FAULTS.items():
        if not k or (only and k not in only):
            continue
        d = f"{t}/{f}"
        subprocess.run([sys.executable, f"{H}/sample.py", d, "--articles", "12", "--fault", f], check=True)
        c, m = run(k, d, *X.get(k, []))
        g = c == 1 and " 0 findings" not in m
        ok += g
        bad += not g
        print(("ok  " if g else "FAIL"), f, "->", m, flush=True)
        shutil.rmtree(d)
    shutil.rmtree(t)
    print(f"{ok} passed, {bad} failed")
    sys.exit(bad > 0)


main()
