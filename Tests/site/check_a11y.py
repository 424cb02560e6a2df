#!/usr/bin/env python3
"""Accessibility: axe-core (WCAG 2.0-2.2 A/AA + best practices) in headless Chromium,
light and dark, 360 and 1280 px; plus own checks axe has not: reflow at 320 px (1.4.10), text spacing (1.4.12),
visible focus (2.4.7), every focusable reached by Tab (2.1.1), print view keeps the main text.
axe.min.js comes from PyPI axe-playwright-python (MPL-2.0)."""

import importlib.util
import os
from common import *

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SPACING = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}"
FOCUSABLE = "a[href],button:not([disabled]),input:not([disabled]):not([type=hidden]),select,textarea,summary,[tabindex]:not([tabindex='-1'])"


def axe_source():
    p = os.environ.get("AXE_JS") or os.path.join(
        os.path.dirname(importlib.util.find_spec("axe_playwright_python").origin), "axe.min.js"
    )
    return open(p, encoding="utf-8").read()


def overflow_js():
    return """()=>{const w=document.documentElement.clientWidth;const bad=[];
 if(document.scrollingElement.scrollWidth>w+1){for(const e of document.body.querySelectorAll('*')){const r=e.getBoundingClientRect();
 if(r.width>0&&(r.right>w+1||r.left<-1)&&getComputedStyle(e).position!=='fixed'&&!(r.right<=0)){let p=e.parentElement,ok=false;while(p){const o=getComputedStyle(p).overflowX;if(o==='auto'||o==='scroll'||o==='hidden'||o==='clip'){ok=p!==document.body&&p!==document.documentElement;if(ok)break}p=p.parentElement}
 if(!ok)bad.push(e.tagName.toLowerCase()+(e.id?'#'+e.id:'')+(e.className&&e.className.baseVal===undefined?'.'+e.className:''))}}
 return [document.scrollingElement.scrollWidth,bad.slice(0,3)]}return null}"""


CLIP = """()=>[...document.querySelectorAll('main p,main li,main h1,main h2,main h3,main td,main th,main button,nav a')].filter(e=>{const s=getComputedStyle(e);
 return (s.overflowX==='hidden'||s.overflowY==='hidden'||s.overflowX==='clip')&&(e.scrollWidth>e.clientWidth+1||e.scrollHeight>e.clientHeight+1)&&e.textContent.trim()}).slice(0,3).map(e=>e.tagName+': '+e.textContent.trim().slice(0,40))"""
VIS = f"()=>[...document.querySelectorAll(`{FOCUSABLE}`)].filter(e=>e.checkVisibility&&e.checkVisibility({{visibilityProperty:true}})).length"
RING = """()=>{const e=document.activeElement;if(!e||e===document.body)return null;const p=s=>[s.outlineStyle==='none'||parseFloat(s.outlineWidth)===0?'':s.outlineStyle+s.outlineWidth+s.outlineColor,s.boxShadow,s.borderColor+s.borderWidth,s.backgroundColor,s.textDecorationLine+s.textDecorationThickness,s.color,s.left+s.insetInlineStart].join('|');
 if(!e.__n){e.__n=(window.__k=(window.__k||0)+1)}const a=p(getComputedStyle(e));e.blur();const b=p(getComputedStyle(e));e.focus();
 const r=e.getBoundingClientRect();const d=e.tagName.toLowerCase()+(e.className?'.'+e.className:'')+' '+(e.textContent||'').trim().slice(0,30);
 return {k:e.__n,same:a===b,d:d,off:r.width===0||r.height===0||r.right<=0||r.bottom<=0&&false}}"""


def main():
    p = parser(__doc__)
    p.add_argument("--widths", default="360,1280")
    p.add_argument("--no-best-practice", action="store_true")
    p.add_argument("--disable", action="append", default=[], help="axe rule id to switch off")
    a = p.parse_args()
    r = Report("a11y")
    pages = sample(html_files(a.site), a.max_pages)
    axe = axe_source()
    tags = [t for t in TAGS if not (a.no_best_practice and t == "best-practice")]
    rules = {k: {"enabled": False} for k in a.disable}
    seen = set()
    runs = 0
    incomplete = {}
    with serve(a.site) as base, browser() as b:
        ctx = b.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
        pg = ctx.new_page()
        for rel in pages:
            pg.goto(url_of(base, rel), wait_until="load")
            pg.evaluate(axe)  # through the debugger: not subject to the page's CSP
            for w in map(int, a.widths.split(",")):
                pg.set_viewport_size({"width": w, "height": 900})
                for scheme in ("light", "dark"):
                    pg.emulate_media(color_scheme=scheme)
                    res = pg.evaluate(
                        "([t,r])=>axe.run(document,{runOnly:{type:'tag',values:t},rules:r,resultTypes:['violations','incomplete'],elementRef:false})",
                        [tags, rules],
                    )
                    runs += 1
                    for v in res["violations"]:
                        for n in v["nodes"]:
                            key = (rel, v["id"], str(n["target"]))
                            if key in seen:
                                continue
                            seen.add(key)
                            r.add("axe:" + v["id"], rel, f"[{v['impact']}] {w}px {scheme} {n['target']} {v['help']}")
                    for v in res["incomplete"]:
                        incomplete[v["id"]] = incomplete.get(v["id"], 0) + len(v["nodes"])
            pg.emulate_media(color_scheme="light")
            # reflow at 320 CSS px (= 1280 at 400 %)
            pg.set_viewport_size({"width": 320, "height": 800})
            o = pg.evaluate(overflow_js())
            if o:
                r.add("reflow-320", rel, f"scrollWidth {o[0]} {o[1]}")
            # Text spacing.  A CSSOM sheet, as an inline <style> would be stopped by the page's CSP.
            pg.evaluate(
                "c=>{const s=new CSSStyleSheet();s.replaceSync(c);document.adoptedStyleSheets=[...document.adoptedStyleSheets,s]}",
                SPACING,
            )
            for c in pg.evaluate(CLIP):
                r.add("text-spacing-clipped", rel, c)
            pg.evaluate("document.adoptedStyleSheets=[]")
            # keyboard
            pg.set_viewport_size({"width": 1280, "height": 900})
            n = pg.evaluate(VIS)
            got = {}
            pg.evaluate(
                "document.activeElement&&document.activeElement.blur&&document.activeElement.blur();window.scrollTo(0,0)"
            )
            for _ in range(min(n, 150) + 2):
                pg.keyboard.press("Tab")
                x = pg.evaluate(RING)
                if not x:
                    continue
                if x["k"] in got:
                    break
                got[x["k"]] = 1
                if x["same"]:
                    r.add("focus-not-visible", rel, x["d"])
            if len(got) < min(n, 150):
                r.add("tab-unreached", rel, f"{len(got)} of {n} focusable elements reached by Tab")
            # print
            pg.emulate_media(media="print")
            if pg.evaluate("(document.querySelector('main')||document.body).innerText.trim().length") < 1:
                r.add("print-empty", rel, "main is empty in print")
            pg.emulate_media(media="screen")
        r.note(f"{len(pages)} pages, {runs} axe runs ({', '.join(tags)}); needs a person: {incomplete or 'nothing'}")
    r.finish(quiet=a.quiet)


main()
