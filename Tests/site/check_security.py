#!/usr/bin/env python3
"""Security of the output. Static: CSP strength and place, inline script/handlers, script URLs, foreign resources, SVG scripts, image metadata (EXIF/GPS, PNG text), leaked files and build paths.
Dynamic: every page is loaded in Chromium with the CSP BYPASSED (so escaping must hold by itself), with alert/prompt/confirm and a marker hooked, javascript: links clicked, mouseover/focus fired;
pages with scripts are loaded again with XSS probes in ?query and #fragment; then every page WITH its CSP: any violation report is a finding.
"""

import html.parser
import os
import re
import struct
import urllib.parse
from common import *

PROBES = [
    "<img src=x onerror=alert('XSSMARK')>",
    "\"><svg onload=alert('XSSMARK')>",
    "'-alert('XSSMARK')-'",
    "</script><script>alert('XSSMARK')</script>",
    "javascript:alert('XSSMARK')",
    "<details open ontoggle=alert('XSSMARK')>",
    "{{constructor.constructor('alert(1)')()}}",
    "__proto__[x]=<img src=x onerror=alert(1)>",
]
URLATTR = {
    "href",
    "src",
    "action",
    "formaction",
    "data",
    "poster",
    "xlink:href",
    "background",
    "cite",
    "srcset",
    "ping",
}
HOOK = """(()=>{const hit=k=>{(window.__hits=window.__hits||[]).push(String(k))};for(const f of ['alert','confirm','prompt','print'])window[f]=x=>{hit(f+':'+x);return null};window.__xss=hit;
window.__csp=[];document.addEventListener('securitypolicyviolation',e=>__csp.push(e.effectiveDirective+' '+(e.blockedURI||'')+' '+(e.sample||'')),true)})()"""
POKE = """()=>{for(const a of document.querySelectorAll('a[href],area[href]')){const h=(a.protocol||'');if(/^(javascript|vbscript):/i.test(h))a.click();if(/^data:/i.test(h))(window.__hits=window.__hits||[]).push('data-link')}
let n=0;for(const e of document.querySelectorAll('body *')){if(++n>3000)break;for(const t of ['mouseover','focus','pointerenter','animationstart','toggle'])try{e.dispatchEvent(new Event(t,{bubbles:false}))}catch(x){}}}"""


class P(html.parser.HTMLParser):
    def __init__(s):
        super().__init__()
        s.f, s.csp, s.seen_res, s.ref, s.script, s._s, s.csp_late, s._svg = [], None, False, None, False, None, False, 0

    def add(s, r, m):
        s.f.append((r, m))

    def handle_starttag(s, t, at):
        d = {k: v or "" for k, v in at}
        if t == "meta":
            h = d.get("http-equiv", "").lower()
            if h == "content-security-policy":
                if s.csp is None:
                    s.csp = d.get("content", "")
                if s.seen_res:
                    s.csp_late = True
            if d.get("name") == "referrer":
                s.ref = d.get("content")
            if h == "refresh":
                s.add("meta-refresh", d.get("content", ""))
            if d.get("name") == "generator" and re.search(r"(/home/|/Users/|[A-Z]:\\)", d.get("content", "")):
                s.add("leak-path", d["content"])
        if t == "base":
            s.add("base-element", d.get("href", ""))
        if t in ("script", "link", "style", "img", "iframe"):
            s.seen_res = True
        if t == "script":
            ty = d.get("type", "").lower()
            if ty not in ("application/ld+json", "application/json", "speculationrules", "importmap"):
                s.script = True
                if not d.get("src"):
                    s.add("inline-script", "")
                elif re.match(r"(https?:)?//", d["src"]) and not d.get("integrity"):
                    s.add("foreign-script-no-sri", d["src"])
        if t in ("object", "embed", "applet", "frame", "frameset", "portal", "fencedframe"):
            s.add("active-embed", t)
        if t == "iframe":
            s.add("iframe", d.get("src", "srcdoc")[:80])
        if t == "form" and re.match(r"(https?:)?//", d.get("action", "")):
            s.add("foreign-form", d["action"])
        if t == "style" or "style" in d:
            s.add("inline-style", t)
        if t == "foreignobject":
            s.add("svg-foreignobject", "")
        for k, v in d.items():
            if k.startswith("on"):
                s.add("event-handler", f"{t} {k}={v[:50]}")
            if k in URLATTR:
                c = re.sub(r"[\x00-\x20]", "", v).lower()
                if re.match(r"(javascript|vbscript|livescript):", c) or re.match(
                    r"data:(text/html|image/svg|application/x?html|text/xml)", c
                ):
                    s.add("script-url", f"{t} {k}={v[:60]}")
                if re.match(r"(https?:)?//", c) and (
                    t
                    in (
                        "script",
                        "img",
                        "source",
                        "iframe",
                        "video",
                        "audio",
                        "track",
                        "embed",
                        "object",
                        "input",
                        "use",
                        "image",
                    )
                    or (
                        t == "link"
                        and not re.search(
                            r"canonical|alternate|license|author|me|prev|next|help|search", d.get("rel", "")
                        )
                    )
                ):
                    s.add("foreign-resource", f"<{t} {k}={v[:80]}>")
                if k == "ping":
                    s.add("ping", v)

    handle_startendtag = handle_starttag


def csp_rules(c):
    out = []
    d = {}
    for part in c.split(";"):
        w = part.split()
        if w and w[0].lower() not in d:
            d[w[0].lower()] = [
                x.lower() if not x.startswith("'sha") and not x.startswith("'nonce") else x for x in w[1:]
            ]
    ds = d.get("default-src")
    sc = d.get("script-src", ds)
    if ds is None:
        out.append("no default-src")
    if sc is None:
        out.append("no script-src")
    for n in (
        "script-src",
        "default-src",
        "style-src",
        "object-src",
        "connect-src",
        "img-src",
        "font-src",
        "frame-src",
        "media-src",
    ):
        for v in d.get(n, []):
            if v in ("'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'") and n != "style-src":
                out.append(f"{n} {v}")
            if v in ("*", "http:", "https:", "data:", "blob:", "filesystem:") and not (v == "data:" and n == "img-src"):
                out.append(f"{n} {v}")
            if v == "'unsafe-inline'" and n == "style-src":
                out.append("style-src 'unsafe-inline'")
            if v.startswith("'nonce-"):
                out.append(f"{n} has a nonce: static pages cannot vary it")
    if ds != ["'none'"] and d.get("object-src") != ["'none'"]:
        out.append("object-src not 'none'")
    for n in ("base-uri", "form-action"):
        if n not in d:
            out.append(f"no {n}")
    return out


def image_meta(path):
    b = open(path, "rb").read()
    if b[:2] == b"\xff\xd8":
        i = 2
        while i + 4 < len(b) and b[i] == 0xFF and b[i + 1] not in (0xDA, 0xD9):
            m, n = b[i + 1], struct.unpack(">H", b[i + 2 : i + 4])[0]
            seg = b[i + 4 : i + 2 + n]
            if m == 0xE1:
                yield (
                    "EXIF" + (" with GPS" if b"\x88\x25" in seg[:2000] or b"\x25\x88" in seg[:2000] else "")
                    if seg.startswith(b"Exif")
                    else "XMP"
                )
            elif m == 0xED:
                yield "IPTC"
            elif m == 0xFE:
                yield "comment"
            i += 2 + n
    elif b[:8] == b"\x89PNG\r\n\x1a\n":
        i = 8
        while i + 8 <= len(b):
            n, t = struct.unpack(">I", b[i : i + 4])[0], b[i + 4 : i + 8]
            if t in (b"tEXt", b"iTXt", b"zTXt", b"eXIf", b"tIME"):
                yield t.decode()
            i += 12 + n
    elif b[:4] == b"RIFF" and b[8:12] == b"WEBP":
        for t in (b"EXIF", b"XMP "):
            if t in b[12:]:
                yield "WebP " + t.decode()


def main():
    p = parser(__doc__)
    p.add_argument("--allow-inline-style", action="store_true")
    p.add_argument("--static-only", action="store_true")
    a = p.parse_args()
    live = {}
    r = Report("security")
    pages = sample(html_files(a.site), a.max_pages)
    scripted = []
    pol = {}
    for f in all_files(a.site):
        b = os.path.basename(f)
        path = os.path.join(a.site, f)
        if (
            re.search(
                r"(^\.(?!well-known)|~$|\.(swp|swo|bak|orig|tmp|map|log|key|pem|env|sqlite|db)$|^Thumbs\.db$|^core$)", b
            )
            or "/.git/" in "/" + f
        ):
            r.add("leaked-file", f, "")
        if os.path.islink(path):
            r.add("symlink-in-output", f, os.readlink(path))
        if f.endswith((".png", ".jpg", ".jpeg", ".webp")):
            for m in image_meta(path):
                r.add("image-metadata", f, m)
        if f.endswith((".html", ".xml", ".json", ".js", ".css", ".svg", ".atom", ".rss", ".txt", ".ics")):
            t = open(path, encoding="utf-8", errors="replace").read()
            for m in set(
                re.findall(
                    r"(?:/home/[\w.-]+/|/Users/[\w.-]+/|/root/|/tmp/[\w.-]+/|[A-Z]:\\Users\\|file:///|https?://(?:localhost|127\.0\.0\.1)[:/])[^\s\"'<]{0,40}",
                    t,
                )
            ):
                r.add("leak-path", f, m)
            if f.endswith(".svg"):
                for m in re.findall(
                    r"<script|\son\w+\s*=|javascript:|<foreignObject|<!ENTITY|(?:href|src)\s*=\s*[\"'](?:https?:)?//[^\"']+",
                    t,
                    re.I,
                ):
                    r.add("svg-active", f, m)
    for f in pages:
        q = P()
        q.feed(open(os.path.join(a.site, f), encoding="utf-8", errors="replace").read())
        if q.csp is None:
            r.add("csp-absent", f, "no CSP meta element (a header would need the host's help)")
        else:
            pol[q.csp] = pol.get(q.csp, 0) + 1
            if q.csp_late:
                r.add("csp-late", f, "resources come before the CSP meta element")
            for x in csp_rules(q.csp):
                r.add("csp-weak", f, x)
        if q.ref not in ("no-referrer", "same-origin"):
            r.add("referrer-policy", f, str(q.ref))
        for k, m in q.f:
            if k == "inline-style" and a.allow_inline_style:
                continue
            r.add(k, f, m)
        if q.script:
            scripted.append(f)
    n = 0
    if not a.static_only:
        with serve(a.site) as base, browser() as b:

            def visit(ctx, u, rel, what):
                nonlocal n
                n += 1
                if ctx not in live:
                    pg = ctx.new_page()
                    live[ctx] = (pg, [], [], [])
                    pg.on("dialog", lambda d, L=live[ctx]: (L[1].append(d.message), d.dismiss()))
                    pg.on("pageerror", lambda e, L=live[ctx]: L[2].append(str(e)[:120]))
                    pg.on("console", lambda m, L=live[ctx]: L[3].append(m.text[:160]) if m.type == "error" else None)
                pg, dl, errs, cons = live[ctx]
                [x.clear() for x in (dl, errs, cons)]
                try:
                    if "#" in u:
                        pg.goto("about:blank")  # else a change of fragment alone does not reload
                    pg.goto(u, wait_until="load")
                    pg.evaluate(POKE)
                    pg.wait_for_timeout(60 if what == "plain" else 200)
                    hits = (pg.evaluate("window.__hits||[]") or []) + dl
                    csp = pg.evaluate("window.__csp||[]")
                except Exception as e:
                    hits, csp = ["navigated away or crashed: " + str(e)[:60]], []
                    live.pop(ctx, None)
                return hits, csp, list(errs), list(cons)

            ctx = b.new_context(bypass_csp=True)
            ctx.add_init_script(HOOK)
            for rel in pages:
                for h in visit(ctx, url_of(base, rel), rel, "plain")[0]:
                    r.add("script-executed", rel, h)
            for rel in scripted[:60]:
                for pr in PROBES:
                    e = urllib.parse.quote(pr)
                    u = url_of(base, rel)
                    for h in visit(ctx, u + f"?q={e}&s={e}&tag={e}#{e}", rel, "probe")[0]:
                        r.add("dom-xss", rel, f"{pr} -> {h}")
            ctx.close()
            ctx = b.new_context()
            ctx.add_init_script(HOOK)
            for rel in pages:
                h, csp, errs, cons = visit(ctx, url_of(base, rel), rel, "plain")
                for c in sorted(set(csp)):
                    r.add("csp-violation", rel, c)
                for x in errs:
                    r.add("script-error", rel, x)
                for x in cons:
                    if "Content Security Policy" in x and not csp:
                        r.add("csp-console", rel, x)
    r.note(f"{len(pages)} pages, {n} page loads, {len(scripted)} pages with scripts; policies: {len(pol)}")
    r.finish(quiet=a.quiet)


main()
