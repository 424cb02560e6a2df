#!/usr/bin/env python3
"""Everything readable with scripts off: visible words and links in <main> with scripts on must also be there with scripts off; no dead controls."""

import re
from common import *

GRAB = """()=>{const vis=e=>e.checkVisibility({visibilityProperty:true,opacityProperty:true});const m=document.querySelector('main')||document.body;
 document.querySelectorAll('details').forEach(d=>d.open=true);
 const links=[...document.querySelectorAll('a[href]')].filter(vis).map(a=>a.getAttribute('href'));
 const dead=[];for(const e of document.querySelectorAll('button,input[type=button],a[href="#"],a[href^="javascript:"],a:not([href])')){if(!vis(e)||e.disabled)continue;
  if(e.tagName==='A'){if(e.hasAttribute('href')||e.hasAttribute('onclick')||e.getAttribute('role')==='button')dead.push(e.outerHTML.slice(0,80));continue}
  const t=(e.getAttribute('type')||'submit');if(t==='submit'&&e.form&&e.form.checkVisibility())continue;if(t==='reset')continue;if(e.hasAttribute('popovertarget')||e.hasAttribute('commandfor')||e.closest('summary'))continue;dead.push(e.outerHTML.slice(0,80))}
 for(const f of document.querySelectorAll('form'))if(vis(f)&&!f.getAttribute('action'))dead.push('form without action '+f.outerHTML.slice(0,60));
 const lazy=[...document.querySelectorAll('img')].filter(i=>!i.getAttribute('src')&&!i.getAttribute('srcset')).map(i=>i.outerHTML.slice(0,80));
 return {text:m.innerText,links:links,dead:dead,lazy:lazy,h1:document.querySelectorAll('h1').length}}"""


def main():
    p = parser(__doc__)
    p.add_argument("--min-words", type=int, default=3, help="this many missing words make a finding")
    a = p.parse_args()
    r = Report("nojs")
    pages = sample(html_files(a.site), a.max_pages)
    tot = 0
    with serve(a.site) as base, browser() as b:
        on = b.new_context()
        off = b.new_context(java_script_enabled=False)
        p1, p2 = on.new_page(), off.new_page()
        for rel in pages:
            u = url_of(base, rel)
            p1.goto(u, wait_until="load")
            p1.wait_for_timeout(50)
            p2.goto(u, wait_until="load")
            x, y = p1.evaluate(GRAB), p2.evaluate(GRAB)
            w1, w2 = re.findall(r"\w+", x["text"]), re.findall(r"\w+", y["text"])
            c = {}
            for w in w2:
                c[w] = c.get(w, 0) + 1
            miss = []
            for w in w1:
                if c.get(w, 0) > 0:
                    c[w] -= 1
                else:
                    miss.append(w)
            tot += len(w2)
            if len(miss) >= a.min_words:
                r.add("text-needs-js", rel, f"{len(miss)} words, e.g. {' '.join(miss[:12])}")
            for l in sorted(set(x["links"]) - set(y["links"]))[:5]:
                r.add("link-needs-js", rel, l)
            for d in y["dead"][:5]:
                r.add("dead-control", rel, d)
            for d in y["lazy"][:5]:
                r.add("image-needs-js", rel, d)
            if not w2:
                r.add("empty-main", rel, "no text with scripts off")
            if y["h1"] != 1:
                r.add("h1-count", rel, str(y["h1"]))
    r.note(f"{len(pages)} pages, {tot} words readable with scripts off")
    r.finish(quiet=a.quiet)


main()
