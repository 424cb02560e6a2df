"""Shared helpers for the site checkers. Own code; stdlib only (playwright is imported lazily)."""

import argparse
import contextlib
import http.server
import os
import posixpath
import sys
import threading
import time
import urllib.parse

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
# --no-sandbox: needed as root.  --disable-dev-shm-usage: small /dev/shm.
# --hide-scrollbars: stable screenshots.  --disable-gpu etc.: no GPU, less noise.
CHROME_ARGS = [
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--hide-scrollbars",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-domain-reliability",
    "--disable-client-side-phishing-detection",
    "--no-first-run",
    "--no-default-browser-check",
    "--metrics-recording-only",
    "--disable-features=Translate,OptimizationHints,MediaRouter,InterestFeedContentSuggestions",
    # every name that is not loopback fails to resolve, so a third-party request can never leave
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
]

MIME = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".xml": "application/xml",
    ".atom": "application/atom+xml",
    ".rss": "application/rss+xml",
    ".ics": "text/calendar; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".woff2": "font/woff2",
    ".webmanifest": "application/manifest+json",
    ".pf_meta": "application/octet-stream",
}


class Handler(http.server.BaseHTTPRequestHandler):
    """A static host: clean URLs (dir/ -> dir/index.html), /dir -> 301 /dir/, custom 404.html, optional sub-path."""

    protocol_version = "HTTP/1.1"
    root = "."
    prefix = ""
    gzip_ok = False
    headers_extra = {}
    log = None

    def log_message(self, *a):
        pass

    def do_HEAD(self):
        self.do_GET(head=True)

    def do_GET(self, head=False):
        path = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)
        if self.prefix:
            if path == self.prefix:
                return self.redirect(self.prefix + "/")
            if not path.startswith(self.prefix + "/"):
                return self.send_file(None, 404, head)
            path = path[len(self.prefix) :]
        norm = posixpath.normpath(path)
        if ".." in path.split("/") or "\0" in path:
            return self.send_file(None, 404, head)
        fs = os.path.join(self.root, norm.lstrip("/"))
        if os.path.isdir(fs):
            if not path.endswith("/"):
                return self.redirect(self.prefix + path + "/")
            fs = os.path.join(fs, "index.html")
        elif path.endswith("/"):
            fs = None
        if fs and os.path.isfile(fs):
            return self.send_file(fs, 200, head)
        e = os.path.join(self.root, "404.html")
        self.send_file(e if os.path.isfile(e) else None, 404, head)

    def redirect(self, to):
        self.send_response(301)
        self.send_header("Location", to)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def send_file(self, fs, code, head):
        body = open(fs, "rb").read() if fs else b"not found"
        ct = MIME.get(os.path.splitext(fs)[1] if fs else ".txt", "application/octet-stream")
        enc = None
        if (
            self.gzip_ok
            and "gzip" in self.headers.get("Accept-Encoding", "")
            and ct.split(";")[0].split("/")[0] in ("text", "application")
            and len(body) > 200
        ):
            import gzip

            body = gzip.compress(body, 6, mtime=0)
            enc = "gzip"
        self.send_response(code)
        self.send_header("Content-Type", ct)
        self.send_header("Content-Length", str(len(body)))
        if enc:
            self.send_header("Content-Encoding", enc)
        if self.log is not None:
            self.log.append((self.path, len(body)))
        for k, v in self.headers_extra.items():
            self.send_header(k, v)
        self.end_headers()
        if not head:
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                self.wfile.write(body)


class QuietServer(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *a):
        pass


@contextlib.contextmanager
def serve(root, prefix="", gzip_ok=False, headers=None, log=None):
    """Serve root on 127.0.0.1:<free port>; yields the base URL (ends in /). Ends with the block."""
    h = type(
        "H",
        (Handler,),
        dict(
            root=os.path.abspath(root), prefix=prefix.rstrip("/"), gzip_ok=gzip_ok, headers_extra=headers or {}, log=log
        ),
    )
    s = QuietServer(("127.0.0.1", 0), h)
    t = threading.Thread(target=s.serve_forever, args=(0.05,), daemon=True)
    t.start()
    try:
        yield f"http://127.0.0.1:{s.server_address[1]}{h.prefix}/"
    finally:
        s.shutdown()
        s.server_close()


@contextlib.contextmanager
def browser(args=()):
    from playwright.sync_api import sync_playwright

    with sync_playwright() as p:
        b = p.chromium.launch(executable_path=CHROMIUM, headless=True, args=CHROME_ARGS + list(args))
        try:
            yield b
        finally:
            b.close()


def html_files(root):
    out = []
    for d, dirs, files in os.walk(root):
        dirs.sort()
        out += [os.path.relpath(os.path.join(d, f), root) for f in sorted(files) if f.endswith((".html", ".htm"))]
    return sorted(out)


def all_files(root):
    out = []
    for d, dirs, files in os.walk(root):
        dirs.sort()
        out += [os.path.relpath(os.path.join(d, f), root) for f in sorted(files)]
    return sorted(out)


def url_of(base, rel):
    rel = rel.replace(os.sep, "/")
    if rel == "index.html":
        return base
    if rel.endswith("/index.html"):
        rel = rel[: -len("index.html")]
    return base + urllib.parse.quote(rel)


def sample(pages, n):
    """n pages spread over the site, at least one from each top-level section; 0 = all."""
    if not n or len(pages) <= n:
        return list(pages)
    by = {}
    for p in pages:
        by.setdefault(p.split("/")[0] if "/" in p else p, []).append(p)
    out, i = [], 0
    while len(out) < n:
        moved = False
        for k in sorted(by):
            if i < len(by[k]):
                out.append(by[k][i])
                moved = True
                if len(out) == n:
                    break
        if not moved:
            break
        i += 1
    return sorted(out)


class Report:
    def __init__(self, name):
        self.name, self.f, self.t0, self.info = name, [], time.time(), []

    def add(self, rule, where, msg=""):
        self.f.append((rule, where, msg))

    def note(self, s):
        self.info.append(s)

    def finish(self, limit=40, quiet=False):
        by = {}
        for r, w, m in self.f:
            by.setdefault(r, []).append((w, m))
        if not quiet:
            for s in self.info:
                print(f"  note: {s}")
            shown = 0
            for r in sorted(by):
                print(f"  {r}: {len(by[r])}")
                for w, m in by[r][:5]:
                    if shown < limit:
                        print(f"      {w}: {m}"[:300])
                        shown += 1
        print(f"{self.name}: {len(self.f)} findings in {time.time()-self.t0:.1f}s")
        sys.exit(1 if self.f else 0)


def parser(doc, **kw):
    p = argparse.ArgumentParser(description=doc)
    p.add_argument("site", help="built site directory (public/)")
    p.add_argument("--max-pages", type=int, default=0, help="check a spread of this many pages; 0 = all")
    p.add_argument("--quiet", action="store_true")
    return p
