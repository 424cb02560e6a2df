#!/usr/bin/env python3
"""Makes a sample conflict-briefing site (clean by default) with planted faults on demand.
usage: gen_sample.py OUT [--articles 30] [--fault NAME ...] [--base https://example.org/]"""

import argparse
import html
import json
import os
import random
import struct
import zlib

FAULTS = {  # name -> the checker that must notice it
    "html-unclosed": "html",
    "html-dup-id": "html",
    "html-bad-nesting": "html",
    "css-bad-prop": "html",
    "html-missing-alt": "html",
    "a11y-contrast-dark": "a11y",
    "a11y-no-label": "a11y",
    "a11y-heading-skip": "a11y",
    "a11y-small-target": "a11y",
    "a11y-no-lang": "a11y",
    "a11y-reflow": "a11y",
    "a11y-no-focus-ring": "a11y",
    "link-broken": "links",
    "link-fragment": "links",
    "link-image": "links",
    "link-case": "links",
    "link-absolute-path": "links",
    "link-dup-fragment": "links",
    "link-orphan": "links",
    "atom-no-updated": "feeds",
    "atom-dup-id": "feeds",
    "atom-bad-date": "feeds",
    "atom-bad-order": None,
    "rss-bad-date": "feeds",
    "rss-guid": "feeds",
    "rss-raw-html": "feeds",
    "json-no-id": "feeds",
    "sitemap-missing": "feeds",
    "sitemap-bad": "feeds",
    "jsonld-date": "feeds",
    "jsonld-script-end": "feeds",
    "og-missing": "feeds",
    "ics-no-dtstamp": "feeds",
    "ics-fold": "feeds",
    "feed-control-char": "feeds",
    "perf-third-party": "perf",
    "perf-cls": "perf",
    "perf-weight": "perf",
    "perf-many-requests": "perf",
    "perf-cookie": "perf",
    "perf-storage": "perf",
    "nojs-hidden": "nojs",
    "nojs-injected": "nojs",
    "nojs-dead-button": "nojs",
    "xss-script": "security",
    "xss-onerror": "security",
    "xss-jsurl": "security",
    "xss-svg": "security",
    "xss-search": "security",
    "csp-none": "security",
    "csp-unsafe": "security",
    "csp-violated": "security",
    "sec-external-form": "security",
    "sec-data-iframe": "security",
    "serve-no-404": "serve",
    "serve-abs-css": "serve",
    "serve-404-relative": "serve",
    "serve-index-missing": "serve",
    "serve-no-charset": "serve",
}

CSS = """
:root{color-scheme:light dark;--bg:#fff;--fg:#1a1a1a;--mut:#505050;--link:#0b4f9e;--vis:#4c2c92;--line:#b5b5b5;--mark:#fff3bf}
@media (prefers-color-scheme:dark){:root{--bg:#14171a;--fg:#ececec;--mut:#b8b8b8;--link:#8cc4ff;--vis:#cfb8ff;--line:#565b60;--mark:#4d4100}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:1.0625rem/1.6 system-ui,"Noto Sans","Noto Sans Arabic","Noto Sans Hebrew",sans-serif}
.skip{position:absolute;inset-inline-start:-999px}.skip:focus{inset-inline-start:0;background:var(--bg);padding:.75rem}
header,main,footer{max-width:46rem;margin:0 auto;padding:1rem}
header nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;margin:0}
header nav a{display:inline-block;padding:.5rem 0;min-height:2.75rem}
a{color:var(--link)}a:visited{color:var(--vis)}a:focus-visible,button:focus-visible,input:focus-visible{outline:3px solid var(--link);outline-offset:2px}
h1{font-size:1.9rem;line-height:1.2}h2{font-size:1.35rem;line-height:1.3}
.meta{color:var(--mut)}img,svg{max-width:100%;height:auto}
.tl{list-style:none;padding-inline-start:1rem;border-inline-start:3px solid var(--line)}.tl li{margin-block:1.25rem}
.wrap{overflow-x:auto}table{border-collapse:collapse}td,th{border:1px solid var(--line);padding:.4rem .6rem;text-align:start}
footer{border-top:1px solid var(--line);color:var(--mut)}
.slot{min-height:8rem}input,button{font:inherit;padding:.5rem;min-height:2.75rem}
@media print{header nav,.search{display:none}a{color:inherit}}
"""
SEARCH_JS = """(function(){var f=document.getElementById('sf'),q=document.getElementById('q'),o=document.getElementById('out');if(!f)return;
f.hidden=false;var ix=null;
function run(){var t=q.value.trim().toLowerCase();o.textContent='';if(!t)return;(ix?Promise.resolve(ix):fetch(f.dataset.index).then(function(r){return r.json()}).then(function(j){ix=j;return j}))
.then(function(d){var n=0;d.forEach(function(e){if(e.t.toLowerCase().indexOf(t)>=0){var li=document.createElement('li'),a=document.createElement('a');a.href=e.u;a.textContent=e.t;li.appendChild(a);o.appendChild(li);n++}});
document.getElementById('n').textContent=n+' results'})}
f.addEventListener('submit',function(ev){ev.preventDefault();run()});var p=new URLSearchParams(location.search).get('q');if(p){q.value=p;run()}})();
"""
SEARCH_JS_BAD = SEARCH_JS.replace(
    "if(p){q.value=p;run()}", "if(p){q.value=p;document.getElementById('n').innerHTML='Results for '+p;run()}"
)
CSP = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'"


def png(w, h, rgb):
    raw = b"".join(b"\0" + bytes(rgb) * w for _ in range(h))

    def ch(t, d):
        return struct.pack(">I", len(d)) + t + d + struct.pack(">I", zlib.crc32(t + d))

    return (
        b"\x89PNG\r\n\x1a\n"
        + ch(b"IHDR", struct.pack(">IIBBBBB", w, h, 8, 2, 0, 0, 0))
        + ch(b"IDAT", zlib.compress(raw, 9))
        + ch(b"IEND", b"")
    )


W = (
    "ceasefire convoy border ministry statement shelling corridor aid verified report region council talks delegation civilians hospital bridge "
    "river northern southern front monitors mission resolution evacuation supply road satellite imagery witness confirmed disputed claim source "
    "local official displaced families crossing checkpoint agreement renewed pause attack casualties figure estimate update analysis"
).split()


def main():
    p = argparse.ArgumentParser()
    p.add_argument("out")
    p.add_argument("--articles", type=int, default=30)
    p.add_argument("--fault", action="append", default=[])
    p.add_argument("--base", default="https://example.org/")
    a = p.parse_args()
    F = set(a.fault)
    assert F <= set(FAULTS), F - set(FAULTS)
    R = random.Random(7)
    e = html.escape
    base = a.base

    def para(n=60):
        s = " ".join(R.choice(W) for _ in range(n))
        return s[0].upper() + s[1:] + "."

    arts = []
    for i in range(a.articles):
        d = f"2025-{1+i%12:02d}-{1+(i*7)%28:02d}"
        lang, dr = ("ar", "rtl") if i % 10 == 4 else ("he", "rtl") if i % 10 == 9 else ("en", "ltr")
        title = {"ar": f"تقرير عن الهدنة رقم {i}", "he": f"דיווח על הפסקת האש {i}"}.get(
            lang, f"Briefing {i}: {R.choice(W)} {R.choice(W)} & {R.choice(W)}"
        )
        arts.append(
            dict(
                i=i,
                slug=f"briefing-{i:03d}",
                title=title,
                date=d,
                lang=lang,
                dir=dr,
                topic=i % 5,
                body=[para() for _ in range(6)],
                desc=para(14),
            )
        )
    topics = [f"topic-{k}" for k in range(5)]

    def out(path, data):
        f = os.path.join(a.out, path)
        os.makedirs(os.path.dirname(f), exist_ok=True)
        open(f, "wb").write(data if isinstance(data, bytes) else data.encode("utf-8"))

    def page(
        path,
        title,
        body,
        lang="en",
        dr="ltr",
        desc="Independent briefings.",
        extra_head="",
        og="website",
        scripts="",
        abs_root=False,
    ):
        depth = path.count("/")
        up = a.base if False else ("../" * depth or "./")
        if abs_root:
            up = "/"
        first = path == "articles/briefing-000/index.html"
        canon = base + (path[:-10] if path.endswith("index.html") else path)
        csp = CSP
        if "csp-unsafe" in F:
            csp = CSP.replace("script-src 'self'", "script-src 'self' 'unsafe-inline' https:")
        head = ['<meta charset="utf-8">' if not ("serve-no-charset" in F and first) else ""]
        nocsp = "csp-none" in F or (
            {
                "xss-script",
                "xss-onerror",
                "xss-svg",
                "xss-search",
                "xss-jsurl",
                "nojs-injected",
                "perf-cookie",
                "perf-storage",
                "perf-cls",
                "perf-third-party",
            }
            & F
            and True
        )
        if not nocsp:
            head.append(f'<meta http-equiv="Content-Security-Policy" content="{csp}">')
        head += [
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            f"<title>{e(title)} — Field Brief</title>",
            f'<meta name="description" content="{e(desc)}">',
            f'<link rel="canonical" href="{canon}">',
            f'<link rel="stylesheet" href="{("/style.css" if "serve-abs-css" in F else up + "style.css")}">',
            f'<link rel="icon" href="{up}icon.svg" type="image/svg+xml">',
            f'<link rel="alternate" type="application/atom+xml" title="Field Brief" href="{up}feed.atom">',
            f'<meta property="og:title" content="{e(title)}">',
            f'<meta property="og:type" content="{og}">',
            f'<meta property="og:url" content="{canon}">',
        ]
        if not ("og-missing" in F and first):
            head += [
                f'<meta property="og:image" content="{base}img/card.png">',
                '<meta property="og:image:alt" content="Field Brief card">',
            ]
        head.append(extra_head)
        la = "" if "a11y-no-lang" in F and first else f' lang="{lang}"'
        nav = f'<nav aria-label="Main"><ul><li><a href="{up}index.html">Home</a></li><li><a href="{up}topics/index.html">Topics</a></li><li><a href="{up}timelines/index.html">Timelines</a></li><li><a href="{up}search/index.html">Search</a></li><li><a href="{up}about/index.html">About</a></li></ul></nav>'
        out(
            path,
            f'<!doctype html>\n<html{la} dir="{dr}">\n<head>\n'
            + "\n".join(x for x in head if x)
            + f'\n</head>\n<body>\n<a class="skip" href="#main">Skip to content</a>\n<header lang="en" dir="ltr">{nav}</header>\n<main id="main">\n{body}\n</main>\n<footer lang="en" dir="ltr"><p>Field Brief. <a href="{up}feed.atom">Atom feed</a>, <a href="{up}feed.rss">RSS</a>, <a href="{up}calendar.ics">calendar</a>.</p></footer>\n{scripts}</body>\n</html>\n',
        )

    for x in arts:
        first = x["i"] == 0
        ld = dict(
            [
                ("@context", "https://schema.org"),
                ("@type", "NewsArticle"),
                ("headline", x["title"]),
                ("datePublished", "03/05/2025" if "jsonld-date" in F and first else x["date"] + "T09:00:00Z"),
                ("dateModified", x["date"] + "T10:00:00Z"),
                ("inLanguage", x["lang"]),
                ("author", {"@type": "Organization", "name": "Field Brief", "url": base}),
                ("publisher", {"@type": "Organization", "name": "Field Brief"}),
                ("image", base + "img/card.png"),
                ("mainEntityOfPage", base + f"articles/{x['slug']}/"),
            ]
        )
        lds = json.dumps(ld, ensure_ascii=False).replace("<", "\\u003c")
        if "jsonld-script-end" in F and first:
            lds = json.dumps({**ld, "headline": "x</script><b>y"}, ensure_ascii=False)
        b = [
            f'<article><h1>{e(x["title"])}</h1><p class="meta"><time datetime="{x["date"]}">{x["date"]}</time> · <a href="../../topics/topic-{x["topic"]}/index.html" lang="en">Topic {x["topic"]}</a></p>'
        ]
        if x["lang"] != "en":
            b.append(
                {
                    "ar": "<p>أفادت مصادر محلية بأن الهدنة ما زالت قائمة في المنطقة الشمالية، وأن قوافل المساعدات (12 شاحنة) عبرت الجسر.</p>",
                    "he": "<p>מקורות מקומיים דיווחו כי הפסקת האש נמשכת באזור הצפון, וכי 12 משאיות סיוע חצו את הגשר.</p>",
                }[x["lang"]]
            )
        L = ' lang="en" dir="ltr"' if x["lang"] != "en" else ""
        for k, t in enumerate(x["body"]):
            if k in (2, 4):
                b.append(f'<h2 id="s{k}"{L}>Section {k}</h2>')
            b.append(f"<p{L}>{e(t)}</p>")
        b.append(
            f'<figure{L}><img src="../../img/map.png" width="640" height="200" alt="Map of the area described in the briefing" loading="lazy"><figcaption>Area map</figcaption></figure>'
        )
        b.append(
            f'<div class="wrap" tabindex="0" role="region" aria-label="Figures"{L}><table><caption>Figures</caption><tr><th scope="col">Date</th><th scope="col">Count</th></tr><tr><td>{x["date"]}</td><td>12</td></tr></table></div>'
        )
        b.append(
            f'<p{L}><a href="../../timelines/timeline-{x["i"]%3}/index.html#e{x["i"]}">See this event in the timeline</a></p></article>'
        )
        s = ""
        if first:
            if "html-unclosed" in F:
                b.append("<div><p>open")
            if "html-dup-id" in F:
                b.append('<p id="s2">dup</p>')
            if "html-bad-nesting" in F:
                b.append("<ul><p>no</p></ul>")
            if "html-missing-alt" in F:
                b.append('<img src="../../img/map.png" width="640" height="200">')
            if "a11y-no-label" in F:
                b.append('<input type="text">')
            if "a11y-heading-skip" in F:
                b.append("<h5>Skipped</h5>")
            if "a11y-small-target" in F:
                b.append('<p class="tiny"><a href="#s2">1</a><a href="#s4">2</a></p>')
            if "a11y-reflow" in F:
                b.append('<p class="wide">wide</p>')
            if "a11y-no-focus-ring" in F:
                b.append('<p><a class="noring" href="#s2">no ring</a></p>')
            if "a11y-contrast-dark" in F:
                b.append('<p class="dim">dim text in dark</p>')
            if "link-broken" in F:
                b.append('<a href="../../nothing/index.html">broken</a>')
            if "link-fragment" in F:
                b.append('<a href="../briefing-001/index.html#nope">broken</a>')
            if "link-image" in F:
                b.append('<img src="../../img/none.png" alt="none" width="1" height="1">')
            if "link-case" in F:
                b.append('<a href="../Briefing-001/index.html">case</a>')
            if "link-absolute-path" in F:
                b.append('<a href="/articles/briefing-001/index.html">abs</a>')
            if "perf-third-party" in F:
                b.append('<img src="https://tracker.example.net/p.gif" alt="" width="1" height="1">')
            if "perf-cls" in F:
                s += '<script src="../../late.js"></script>\n'
            if "perf-weight" in F:
                b.append('<img src="../../img/huge.png" alt="huge" width="640" height="400">')
            if "perf-many-requests" in F:
                b += [f'<img src="../../img/t{k}.png" alt="t" width="8" height="8">' for k in range(40)]
            if "perf-cookie" in F:
                s += '<script src="../../cookie.js"></script>\n'
            if "perf-storage" in F:
                s += '<script src="../../store.js"></script>\n'
            if "nojs-hidden" in F:
                b.append(
                    '<div hidden class="js-show"><p>Only for readers with scripts: casualty figures for the week.</p></div>'
                )
                s += '<script src="../../show.js"></script>\n'
            if "nojs-injected" in F:
                b.append('<div id="inj"></div>')
                s += '<script src="../../inject.js"></script>\n'
            if "nojs-dead-button" in F:
                b.append('<button type="button">Expand</button>')
            if "xss-script" in F:
                b.append("<script>window.__xss&&window.__xss('script');</script>")
            if "xss-onerror" in F:
                b.append("<img src=x onerror=\"alert('XSSMARK')\" alt=x>")
            if "xss-jsurl" in F:
                b.append("<a href=\"javascript:alert('XSSMARK')\">click</a>")
            if "xss-svg" in F:
                b.append('<p><svg width="1" height="1" onload="alert(\'XSSMARK\')"></svg></p>')
            if "csp-violated" in F:
                b.append('<p style="color:red">inline style</p>')
            if "sec-external-form" in F:
                b.append('<form action="https://evil.example.net/"><button>go</button></form>')
            if "sec-data-iframe" in F:
                b.append('<iframe title="x" srcdoc="<p>hi</p>"></iframe>')
        page(
            f"articles/{x['slug']}/index.html",
            x["title"],
            "\n".join(b),
            x["lang"],
            x["dir"],
            x["desc"],
            f'<script type="application/ld+json">{lds}</script>',
            "article",
            s,
        )
    if "link-dup-fragment" in F:
        page("articles/dup/index.html", "Dup", '<h1>Dup</h1><p id="x">a</p><p id="x">b</p><p><a href="#x">x</a></p>')
    if "link-orphan" in F:
        page("orphan/index.html", "Orphan", "<h1>Orphan</h1>")

    def li(xs, up):
        return (
            "<ul>"
            + "".join(
                f'<li><a lang="{x["lang"]}" dir="{x["dir"]}" href="{up}articles/{x["slug"]}/index.html">{e(x["title"])}</a> <time datetime="{x["date"]}">{x["date"]}</time></li>'
                for x in xs
            )
            + "</ul>"
        )

    page(
        "index.html",
        "Home",
        "<h1>Latest briefings</h1>"
        + li(arts, "")
        + ("" if "serve-index-missing" in F else '<p><a href="articles/index.html">All briefings</a></p>')
        + ('<p><a href="articles/dup/index.html">dup</a></p>' if "link-dup-fragment" in F else ""),
    )
    if "serve-index-missing" not in F:
        page("articles/index.html", "All briefings", "<h1>All briefings</h1>" + li(arts, "../"))
    page(
        "topics/index.html",
        "Topics",
        "<h1>Topics</h1><ul>" + "".join(f'<li><a href="{t}/index.html">{t}</a></li>' for t in topics) + "</ul>",
    )
    for k, t in enumerate(topics):
        page(f"topics/{t}/index.html", t, f"<h1>Topic {k}</h1>" + li([x for x in arts if x["topic"] == k], "../../"))
    page(
        "timelines/index.html",
        "Timelines",
        "<h1>Timelines</h1><ul>"
        + "".join(f'<li><a href="timeline-{k}/index.html">Timeline {k}</a></li>' for k in range(3))
        + "</ul>",
    )
    for k in range(3):
        ev = sorted((x for x in arts if x["i"] % 3 == k), key=lambda x: x["date"])
        page(
            f"timelines/timeline-{k}/index.html",
            f"Timeline {k}",
            f'<h1>Timeline {k}</h1><ol class="tl">'
            + "".join(
                f'<li id="e{x["i"]}"><time datetime="{x["date"]}">{x["date"]}</time><p lang="{x["lang"]}" dir="{x["dir"]}"><a href="../../articles/{x["slug"]}/index.html">{e(x["title"])}</a></p></li>'
                for x in ev
            )
            + "</ol>",
        )
    page("about/index.html", "About", "<h1>About</h1><p>" + e(para(80)) + "</p>")
    page(
        "search/index.html",
        "Search",
        '<h1>Search</h1><div class="slot"><form id="sf" class="search" action="index.html" data-index="../search.json" hidden><label for="q">Words</label> <input id="q" name="q" type="search"> <button>Search</button></form></div><p id="n" role="status"></p><ul id="out"></ul><noscript><p>Search needs scripts; every article is listed on <a href="../index.html">the home page</a>.</p></noscript>',
        scripts='<script src="../search.js"></script>\n',
    )
    if "serve-no-404" not in F:
        page(
            "404.html",
            "Page not found",
            '<h1>Page not found</h1><p>The address may have changed. Try the <a href="'
            + ("./" if "serve-404-relative" in F else "/")
            + 'index.html">home page</a>.</p>',
            abs_root="serve-404-relative" not in F,
        )
    css = CSS
    if "css-bad-prop" in F:
        css += "\np{colour:red;margin:12xx}"
    css += (
        "\n.tiny a{font-size:9px;display:inline-block;width:9px;height:9px;line-height:9px;overflow:hidden}"
        if "a11y-small-target" in F
        else ""
    )
    css += "\n.wide{width:900px}" if "a11y-reflow" in F else ""
    css += "\n.noring:focus,.noring:focus-visible{outline:none}" if "a11y-no-focus-ring" in F else ""
    css += "\n@media (prefers-color-scheme:dark){.dim{color:#333}}" if "a11y-contrast-dark" in F else ""
    out("style.css", css)
    out("search.js", SEARCH_JS_BAD if "xss-search" in F else SEARCH_JS)
    out(
        "late.js",
        "setTimeout(function(){var d=document.createElement('div');d.style.height='400px';document.body.insertBefore(d,document.body.firstChild)},300);",
    )
    out("cookie.js", "document.cookie='a=1';")
    out("store.js", "localStorage.setItem('a','1');")
    out("show.js", "document.querySelectorAll('.js-show').forEach(function(x){x.hidden=false});")
    out(
        "inject.js",
        "document.getElementById('inj').innerHTML='<p>This paragraph exists only when scripts run, and it is long enough to matter.</p>';",
    )
    out(
        "search.json",
        json.dumps([dict(t=x["title"], u=f"../articles/{x['slug']}/index.html") for x in arts], ensure_ascii=False),
    )
    out(
        "icon.svg",
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" fill="#0b4f9e"/></svg>\n',
    )
    out("img/map.png", png(640, 200, (120, 140, 160)))
    out("img/card.png", png(1200, 630, (11, 79, 158)))
    if "perf-weight" in F:
        R2 = random.Random(1)
        w, h = 1000, 700
        raw = b"".join(b"\0" + R2.randbytes(3 * w) for _ in range(h))
        ch = lambda t, d: struct.pack(">I", len(d)) + t + d + struct.pack(">I", zlib.crc32(t + d))
        out(
            "img/huge.png",
            b"\x89PNG\r\n\x1a\n"
            + ch(b"IHDR", struct.pack(">IIBBBBB", w, h, 8, 2, 0, 0, 0))
            + ch(b"IDAT", zlib.compress(raw, 1))
            + ch(b"IEND", b""),
        )
    if "perf-many-requests" in F:
        [out(f"img/t{k}.png", png(8, 8, (k, k, k))) for k in range(40)]
    # feeds
    top = sorted(arts, key=lambda x: (x["date"], x["i"]), reverse=True)[:20]

    def up(x):
        return "yesterday" if "atom-bad-date" in F and x is top[0] else x["date"] + "T10:00:00Z"

    def idf(x):
        return f"tag:example.org,2025:{top[0]['slug'] if 'atom-dup-id' in F else x['slug']}"

    ctl = "\x0b" if "feed-control-char" in F else ""
    out(
        "feed.atom",
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\n<title>Field Brief</title>\n'
        + ("" if "atom-no-updated" in F else f"<updated>{top[0]['date']}T10:00:00Z</updated>\n")
        + f'<id>{base}feed.atom</id>\n<link rel="self" type="application/atom+xml" href="{base}feed.atom"/>\n<link rel="alternate" type="text/html" href="{base}"/>\n<author><name>Field Brief</name></author>\n'
        + "".join(
            f'<entry xml:lang="{x["lang"]}"><title>{e(x["title"])}{ctl}</title><id>{idf(x)}</id><updated>{up(x)}</updated><published>{x["date"]}T09:00:00Z</published><link rel="alternate" type="text/html" href="{base}articles/{x["slug"]}/"/><summary>{e(x["desc"])}</summary><content type="html">{e("<p>"+e(x["body"][0])+"</p>")}</content></entry>\n'
            for x in top
        )
        + "</feed>\n",
    )
    from email.utils import format_datetime
    from datetime import datetime, timezone

    def rd(x):
        return (
            "2025-01-01"
            if "rss-bad-date" in F and x is top[0]
            else format_datetime(
                datetime.fromisoformat(x["date"] + "T09:00:00+00:00").astimezone(timezone.utc), usegmt=True
            )
        )

    out(
        "feed.rss",
        f'<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Field Brief</title><link>{base}</link><description>Briefings</description><language>en</language><atom:link href="{base}feed.rss" rel="self" type="application/rss+xml"/>\n'
        + "".join(
            f'<item><title>{e(x["title"])}</title><link>{base}articles/{x["slug"]}/</link><guid isPermaLink="true">{x["slug"] if "rss-guid" in F else base+"articles/"+x["slug"]+"/"}</guid><pubDate>{rd(x)}</pubDate><description>{"<p>raw</p>" if "rss-raw-html" in F and x is top[0] else e(x["desc"])}</description></item>\n'
            for x in top
        )
        + "</channel></rss>\n",
    )
    out(
        "feed.json",
        json.dumps(
            {
                "version": "https://jsonfeed.org/version/1.1",
                "title": "Field Brief",
                "home_page_url": base,
                "feed_url": base + "feed.json",
                "language": "en",
                "items": [
                    {
                        **({} if "json-no-id" in F and x is top[0] else {"id": base + f"articles/{x['slug']}/"}),
                        "url": base + f"articles/{x['slug']}/",
                        "title": x["title"],
                        "content_html": "<p>" + e(x["body"][0]) + "</p>",
                        "date_published": x["date"] + "T09:00:00Z",
                        "language": x["lang"],
                    }
                    for x in top
                ],
            },
            ensure_ascii=False,
        ),
    )
    sm = (
        ["", "about/"]
        + ([] if "serve-index-missing" in F else ["articles/"])
        + ["topics/", "timelines/", "search/"]
        + [f"articles/{x['slug']}/" for x in arts]
        + [f"topics/{t}/" for t in topics]
        + [f"timelines/timeline-{k}/" for k in range(3)]
    )
    if "link-dup-fragment" in F:
        sm.append("articles/dup/")
    if "link-orphan" in F:
        sm.append("orphan/")
    if "sitemap-missing" in F:
        sm[-1] = "gone/"
    out(
        "sitemap.xml",
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        + "".join(
            f"<url><loc>{base}{u}</loc><lastmod>{'12/01/2025' if 'sitemap-bad' in F else '2025-12-01'}</lastmod></url>\n"
            for u in sm
        )
        + "</urlset>\n",
    )
    out("robots.txt", f"User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n")

    def fold(s):
        if "ics-fold" in F:
            return s
        bs, o = s.encode(), []
        while len(bs) > 73:
            k = 73
            while (bs[k] & 0xC0) == 0x80:
                k -= 1
            o.append(bs[:k].decode())
            bs = bs[k:]
        return "\r\n ".join(o + [bs.decode()])

    ics = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Field Brief//EN"]
    for x in top:
        ics += (
            ["BEGIN:VEVENT", f"UID:{x['slug']}@example.org"]
            + ([] if "ics-no-dtstamp" in F else [f"DTSTAMP:{x['date'].replace('-','')}T100000Z"])
            + [
                f"DTSTART;VALUE=DATE:{x['date'].replace('-','')}",
                "SUMMARY:" + x["title"].replace(",", "\\,"),
                "DESCRIPTION:" + x["desc"].replace(",", "\\,"),
                "END:VEVENT",
            ]
        )
    out("calendar.ics", "".join(fold(l) + "\r\n" for l in ics + ["END:VCALENDAR"]))


if __name__ == "__main__":
    main()
