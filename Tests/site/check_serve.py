#!/usr/bin/env python3
"""Hosting: the site under nginx, python -m http.server, a sub-path and file://.  Every page must answer 200 with the right type, 404s must be 404 with the site's page,
nothing may fail to load in Chromium in any of the four, and links opened from file:// must be files, never directory listings.
"""

import html.parser
import http.client
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
from common import *

NGINX = """worker_processes 1; daemon off; pid {t}/nginx.pid; error_log {t}/error.log warn;
events {{ worker_connections 256; }}
http {{ access_log off; client_body_temp_path {t}/b; proxy_temp_path {t}/p; fastcgi_temp_path {t}/f; uwsgi_temp_path {t}/u; scgi_temp_path {t}/s;
 types {{ text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg; image/png png; image/jpeg jpg jpeg; image/webp webp; image/avif avif; application/atom+xml atom; application/rss+xml rss; text/xml xml; text/calendar ics; text/plain txt; application/wasm wasm; font/woff2 woff2; application/manifest+json webmanifest; }}
 default_type application/octet-stream; charset utf-8; charset_types text/html text/css text/javascript text/plain text/xml application/json text/calendar; server_tokens off; absolute_redirect off;
 server {{ listen 127.0.0.1:{port}; server_name localhost; root {root}; index index.html; error_page 404 /404.html; location = /404.html {{ internal; }} location / {{ try_files $uri $uri/ =404; }} }} }}
"""


def free():
    s = socket.socket()
    s.bind(("127.0.0.1", 0))
    p = s.getsockname()[1]
    s.close()
    return p


def get(port, path, host="127.0.0.1"):
    c = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    c.request("GET", path, headers={"Host": f"{host}:{port}"})
    x = c.getresponse()
    b = x.read()
    h = {k.lower(): v for k, v in x.getheaders()}
    c.close()
    return x.status, h, b


def wait(port):
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
            return True
        except OSError:
            time.sleep(0.05)
    return False


class L(html.parser.HTMLParser):
    def __init__(s):
        super().__init__()
        s.h = []

    def handle_starttag(s, t, at):
        for k, v in at:
            if t in ("a", "area") and k == "href" and v:
                s.h.append(v)


def main():
    p = parser(__doc__)
    p.add_argument("--sub", default="/sub")
    p.add_argument("--skip-file", action="store_true", help="the site does not promise file:// browsing")
    p.add_argument("--skip-subpath", action="store_true")
    p.add_argument("--typed", default="", help="endings of names, by comma, that no plain type table knows")
    a = p.parse_args()
    r = Report("serve")
    root = os.path.abspath(a.site)
    typed = tuple(x for x in a.typed.split(",") if x)
    pages = html_files(root)
    vis = sample([x for x in pages], a.max_pages or 12)
    procs = []
    tmp = tempfile.mkdtemp(prefix="serve-")
    try:
        # http.server answers only under its directory: the site is hung below /sub by a link in a temp dir
        os.makedirs(tmp + "/mount")
        os.symlink(root, tmp + "/mount" + a.sub)
        os.chmod(tmp, 0o755)
        ports = {}
        nb = shutil.which("nginx")
        if nb:
            ports["nginx"] = free()
            user = "user root;\n" if os.getuid() == 0 else ""
            open(tmp + "/nginx.conf", "w").write(user + NGINX.format(t=tmp, port=ports["nginx"], root=root))
            procs.append(subprocess.Popen([nb, "-p", tmp, "-c", tmp + "/nginx.conf"], stderr=subprocess.DEVNULL))
        else:
            r.note("nginx not installed: skipped")
        ports["http.server"] = free()
        procs.append(
            subprocess.Popen(
                [sys.executable, "-m", "http.server", "--bind", "127.0.0.1", "-d", root, str(ports["http.server"])],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )
        ports["sub-path"] = free()
        procs.append(
            subprocess.Popen(
                [
                    sys.executable,
                    "-m",
                    "http.server",
                    "--bind",
                    "127.0.0.1",
                    "-d",
                    tmp + "/mount",
                    str(ports["sub-path"]),
                ],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )
        for k, v in ports.items():
            if not wait(v):
                r.add(
                    "server-did-not-start",
                    k,
                    open(tmp + "/error.log").read()[-200:] if os.path.exists(tmp + "/error.log") else "",
                )
        if not os.path.exists(os.path.join(root, "404.html")):
            r.add("no-404-page", "404.html", "absent")
        n404 = (
            open(os.path.join(root, "404.html"), "rb").read()
            if os.path.exists(os.path.join(root, "404.html"))
            else None
        )
        for f in all_files(root):
            if f == "404.html":
                continue
            u = "/" + urllib.parse.quote(f[:-10] if f == "index.html" or f.endswith("/index.html") else f)
            for k in ("nginx", "http.server"):
                if k not in ports:
                    continue
                st, h, b = get(ports[k], u)
                if st != 200 or b != open(os.path.join(root, f), "rb").read():
                    r.add("not-served", f, f"{k}: {st} {u}")
                elif k == "nginx":
                    if h.get("content-type") == "application/octet-stream" and not f.endswith(typed):
                        r.add("unknown-type", f, "a host with a plain type table sends this as a download")
                    if f.endswith(".html") and b"<meta charset" not in b[:1024].lower():
                        r.add("no-charset", f, "the page relies on the host to name its encoding")
            if u.endswith("/") and u != "/" and "nginx" in ports:
                st, h, b = get(ports["nginx"], u[:-1])
                if st != 301 or not h.get("location", "").endswith(u):
                    r.add("no-slash-redirect", f, f"{st} {h.get('location')}")
        if "nginx" in ports:
            for u in (
                "/no-such-page",
                "/no/such/page/",
                "/articles/none.html",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc/passwd",
            ):
                st, h, b = get(ports["nginx"], u)
                if st not in (404, 400):
                    r.add("wrong-status", u, str(st))
                elif st == 404 and n404 is not None and b != n404:
                    r.add("404-not-ours", u, "")
            up = set()
            for f in pages:
                d = os.path.dirname(f)
                while d:
                    up.add(d)
                    d = os.path.dirname(d)
            for d in sorted(up):
                if not os.path.exists(os.path.join(root, d, "index.html")):
                    r.add("directory-without-index", d, "has pages below it but no index.html")
        with browser(["--allow-file-access-from-files=0"]) as b:

            def look(base, rel, url, what, own404=False):
                ctx = b.new_context()
                pg = ctx.new_page()
                bad = []
                pg.on("requestfailed", lambda q: bad.append(f"{q.url} {q.failure}"))
                pg.on(
                    "response",
                    lambda x: (
                        bad.append(f"{x.url} {x.status}") if x.status >= 400 and not (own404 and x.url == url) else None
                    ),
                )
                pg.on(
                    "console",
                    lambda m: (
                        bad.append("console " + m.text[:150])
                        if m.type == "error" and not (own404 and "404" in m.text)
                        else None
                    ),
                )
                try:
                    pg.goto(url, wait_until="load")
                    n = pg.evaluate("document.styleSheets.length")
                    pg.evaluate("getComputedStyle(document.body).marginTop+getComputedStyle(document.body).fontFamily")
                    want = pg.evaluate("document.querySelectorAll('link[rel~=stylesheet]').length")
                    img = pg.evaluate(
                        "[...document.images].filter(i=>{i.loading='eager';return i.complete&&!i.naturalWidth&&i.getAttribute('src')}).map(i=>i.src)"
                    )
                    if n < want:
                        bad.append("stylesheet not applied")
                    bad += ["image broken " + x for x in img]
                except Exception as e:
                    bad.append(str(e)[:100])
                for x in bad[:4]:
                    r.add(f"{what}:load-failed", rel, x)
                ctx.close()

            for rel in vis:
                if rel == "404.html":
                    continue
                if "nginx" in ports:
                    look(None, rel, url_of(f"http://127.0.0.1:{ports['nginx']}/", rel), "nginx")
                if not a.skip_subpath:
                    look(None, rel, url_of(f"http://127.0.0.1:{ports['sub-path']}{a.sub}/", rel), "sub-path")
                if not a.skip_file:
                    look(None, rel, "file://" + urllib.parse.quote(os.path.join(root, rel)), "file")
            if n404 is not None and "nginx" in ports:
                for u in ("/nope", "/deep/er/nope/", "/articles/nope"):
                    look(None, "404.html at " + u, f"http://127.0.0.1:{ports['nginx']}{u}", "404", own404=True)
        if not a.skip_file:
            for f in pages:
                if os.path.basename(f) == "404.html":
                    continue
                q = L()
                q.feed(open(os.path.join(root, f), encoding="utf-8", errors="replace").read())
                for h in q.h:
                    s = urllib.parse.urlsplit(h)
                    if s.scheme or s.netloc or not s.path:
                        continue
                    t = os.path.normpath(os.path.join(root, os.path.dirname(f), urllib.parse.unquote(s.path)))
                    if os.path.isdir(t):
                        r.add("file:link-to-directory", f, h)
                        break
        r.note(
            f"{len(pages)} pages, {len(vis)} looked at in the browser per host; hosts: {sorted(ports)}{'' if a.skip_file else ' + file://'}"
        )
    finally:
        for q in procs:
            q.terminate()
        for q in procs:
            try:
                q.wait(5)
            except Exception:
                q.kill()
        shutil.rmtree(tmp, ignore_errors=True)
    r.finish(quiet=a.quiet)


main()
