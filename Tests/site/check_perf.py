#!/usr/bin/env python3
"""Page weight, requests, third parties (0), cookies/storage (0), LCP/CLS/blocking time on a throttled line, in headless Chromium. --shots DIR saves screenshots."""

import json
import os
from common import *

INIT = """(()=>{window.__p={lcp:0,lcpEl:'',cls:0,long:0,shifts:[]};
try{new PerformanceObserver(l=>{for(const e of l.getEntries()){__p.lcp=e.startTime;__p.lcpEl=e.element?e.element.tagName+(e.element.id?'#'+e.element.id:''):''}}).observe({type:'largest-contentful-paint',buffered:true});
new PerformanceObserver(l=>{for(const e of l.getEntries())if(!e.hadRecentInput){__p.cls+=e.value;__p.shifts.push(e.sources.map(s=>s.node&&s.node.nodeName).join())}}).observe({type:'layout-shift',buffered:true});
new PerformanceObserver(l=>{for(const e of l.getEntries())__p.long+=Math.max(0,e.duration-50)}).observe({type:'longtask',buffered:true})}catch(e){}})()"""
NETS = {
    "slow3g": (400, 50_000, 50_000),
    "fast3g": (150, 204_800, 96_000),
    "tor": (900, 60_000, 30_000),
    "none": None,
}  # rtt ms, bytes/s down, up


def main():
    p = parser(__doc__)
    p.add_argument("--shots")
    p.add_argument("--net", default="slow3g", choices=NETS)
    p.add_argument("--cpu", type=float, default=4)
    p.add_argument("--max-first-kb", type=float, default=14.0, help="HTML + render-blocking CSS, gzip, kB of 1024")
    p.add_argument("--max-total-kb", type=float, default=150)
    p.add_argument("--max-requests", type=int, default=12)
    p.add_argument("--max-js-kb", type=float, default=30)
    p.add_argument("--max-lcp", type=float, default=2500)
    p.add_argument("--max-cls", type=float, default=0.02)
    p.add_argument("--wait", type=float, default=0.6)
    p.add_argument("--json")
    a = p.parse_args()
    r = Report("perf")
    pages = sample(html_files(a.site), a.max_pages)
    rows = []
    with serve(a.site, gzip_ok=True) as base, browser() as b:
        host = base.split("/")[2]
        for rel in pages:
            ctx = b.new_context(
                viewport={"width": 360, "height": 740}, device_scale_factor=2
            )  # not is_mobile: that marks every shift hadRecentInput, so CLS reads 0
            ctx.add_init_script(INIT)
            pg = ctx.new_page()
            c = ctx.new_cdp_session(pg)
            c.send("Network.enable")
            size, kind, url = {}, {}, {}
            third = []
            c.on(
                "Network.requestWillBeSent",
                lambda e: (
                    url.__setitem__(e["requestId"], e["request"]["url"]),
                    kind.__setitem__(e["requestId"], e.get("type")),
                ),
            )
            c.on("Network.loadingFinished", lambda e: size.__setitem__(e["requestId"], e["encodedDataLength"]))
            if NETS[a.net]:
                rtt, dn, up = NETS[a.net]
                c.send(
                    "Network.emulateNetworkConditions",
                    {"offline": False, "latency": rtt, "downloadThroughput": dn, "uploadThroughput": up},
                )
            if a.cpu > 1:
                c.send("Emulation.setCPUThrottlingRate", {"rate": a.cpu})
            c.send("Network.setCacheDisabled", {"cacheDisabled": True})
            pg.goto(url_of(base, rel), wait_until="load", timeout=60000)
            pg.wait_for_timeout(a.wait * 1000)
            m = pg.evaluate("__p")
            nav = pg.evaluate(
                "(()=>{const n=performance.getEntriesByType('navigation')[0];const f=performance.getEntriesByName('first-contentful-paint')[0];return {load:n.loadEventEnd,fcp:f?f.startTime:null}})()"
            )
            third = sorted(
                {u for u in url.values() if not u.startswith(("data:", "blob:", "about:")) and u.split("/")[2] != host}
            )
            tot = sum(size.values())
            js = sum(s for k, s in size.items() if kind.get(k) == "Script")
            first = sum(s for k, s in size.items() if kind.get(k) in ("Document", "Stylesheet"))
            nreq = len([u for u in url.values() if not u.startswith(("data:", "about:"))])
            st = pg.evaluate(
                "(async()=>{let i=[];try{i=(await indexedDB.databases()).map(x=>x.name)}catch(e){};let c=[];try{c=await caches.keys()}catch(e){};let l=0,s=0;try{l=localStorage.length;s=sessionStorage.length}catch(e){};let w=0;try{w=(await navigator.serviceWorker.getRegistrations()).length}catch(e){};return [l,s,i.length,c.length,w]})()"
            )
            ck = ctx.cookies()
            rows.append(
                dict(
                    page=rel,
                    total=tot,
                    first=first,
                    js=js,
                    requests=nreq,
                    lcp=round(m["lcp"]),
                    fcp=nav["fcp"] and round(nav["fcp"]),
                    cls=round(m["cls"], 4),
                    load=round(nav["load"]),
                    blocking=round(m["long"]),
                )
            )
            for t in third:
                r.add("third-party", rel, t)
            if ck:
                r.add("cookie", rel, str([x["name"] for x in ck]))
            if any(st):
                r.add(
                    "storage",
                    rel,
                    f"local {st[0]}, session {st[1]}, indexedDB {st[2]}, caches {st[3]}, service workers {st[4]}",
                )
            for rule, v, mx in (
                ("first-load-bytes", first / 1024, a.max_first_kb),
                ("total-bytes", tot / 1024, a.max_total_kb),
                ("js-bytes", js / 1024, a.max_js_kb),
                ("requests", nreq, a.max_requests),
                ("lcp-ms", m["lcp"], a.max_lcp),
                ("cls", m["cls"], a.max_cls),
            ):
                if v > mx:
                    r.add(
                        rule,
                        rel,
                        f"{v:.3f} > {mx} {m['lcpEl'] if rule.startswith('lcp') else m['shifts'][:2] if rule=='cls' else ''}",
                    )
            if m["lcp"] == 0:
                r.add("no-lcp", rel, "nothing painted?")
            ctx.close()
        if a.shots:
            os.makedirs(a.shots, exist_ok=True)
            n = 0
            for scheme in ("light", "dark"):
                ctx = b.new_context(color_scheme=scheme)
                pg = ctx.new_page()
                for rel in sample(pages, 8):
                    for w in (360, 768, 1280):
                        pg.set_viewport_size({"width": w, "height": 900})
                        pg.goto(url_of(base, rel))
                        pg.evaluate(
                            "Promise.all([...document.images].map(i=>{i.loading='eager';return i.decode().catch(()=>0)}))"
                        )  # lazy images are blank in a full-page shot
                        pg.screenshot(
                            path=os.path.join(a.shots, f"{rel.replace('/', '_')[:-5]}-{w}-{scheme}.png"), full_page=True
                        )
                        n += 1
                ctx.close()
            r.note(f"{n} screenshots in {a.shots}")
    s = lambda k: sorted(x[k] or 0 for x in rows)
    md = lambda k: s(k)[len(rows) // 2]
    mx = lambda k: s(k)[-1]
    if rows:
        r.note(
            f"{len(rows)} pages, net {a.net}, cpu /{a.cpu:g}; median (worst): total {md('total')/1024:.1f} ({mx('total')/1024:.1f}) kB, first {md('first')/1024:.1f} ({mx('first')/1024:.1f}) kB, requests {md('requests')} ({mx('requests')}), FCP {md('fcp')} ({mx('fcp')}) ms, LCP {md('lcp')} ({mx('lcp')}) ms, CLS {md('cls')} ({mx('cls')}), blocking {md('blocking')} ({mx('blocking')}) ms"
        )
    if a.json:
        json.dump(rows, open(a.json, "w"), indent=1)
    r.finish(quiet=a.quiet)


main()
