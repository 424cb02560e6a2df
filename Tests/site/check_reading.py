#!/usr/bin/env python3
"""Reads every article of a built site without scripts, in a text browser, and on paper: no word may be missing.

check_reading.py SITE [PAGES]     prints findings, and exits 1 when there are any; PAGES limits how many are printed

On paper, addresses of sources are read as well, and events stay whole. A passage behind a warning is printed as the
reader left it: the check opens it first.
"""

import collections
import html.parser
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

from playwright.sync_api import sync_playwright

site = os.path.abspath(sys.argv[1])
limit = int(sys.argv[2]) if len(sys.argv) > 2 else 0
findings = []


def check(holds, finding):
    if not holds:
        findings.append(finding)
        print(finding)


class Words(html.parser.HTMLParser):
    """The words between <main> and </main>, as the file has them, and the addresses of links to other hosts."""

    silent = {"script", "style", "svg", "template"}
    void = {"br", "hr", "img", "input"}
    inline = {"a", "abbr", "b", "bdi", "cite", "code", "em", "i", "mark", "q", "span", "strong", "time"}
    # Ways to other pages are not printed, nor what only those hear who listen to headings: others
    # see it beside them.
    unprinted = {"nav", "heard"}
    # Where the second stands in the first, it is not printed: the switch of an event's details, which are there in any
    # case, and the year below a heading that has it.
    unprinted_within = {"event": "summary", "in-period": "year"}

    def __init__(self):
        super().__init__()
        self.open, self.text, self.printed, self.addresses = [], [], [], []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if self.is_inside("main") and "external" in (attributes.get("rel") or "").split():
            self.addresses.append(attributes["href"])
        if tag not in self.void:
            self.open.append({tag, *(attributes.get("class") or "").split()})
        self.separate(tag)

    def handle_endtag(self, tag):
        while tag not in self.void and self.open and tag not in self.open.pop():
            pass
        self.separate(tag)

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_data(self, data):
        if self.is_inside("main") and not self.is_inside(*self.silent):
            self.text.append(data)
            within = any(
                self.is_inside(place) and self.is_inside(part) for place, part in self.unprinted_within.items()
            )
            if not within and not self.is_inside(*self.unprinted):
                self.printed.append(data)

    def is_inside(self, *names):
        return any(element.intersection(names) for element in self.open)

    def separate(self, tag):
        if tag not in self.inline:
            self.text.append(" ")
            self.printed.append(" ")


def letters(text):
    """A text as letters and digits alone: what lines, marks of direction and typography do to it makes no difference."""
    text = unicodedata.normalize("NFKC", text)
    text = "".join(letter for letter in text if unicodedata.category(letter)[0] in "LN")
    # On paper lam and alif are one sign, which is read back in either order.
    return re.sub("[ال]{2,}", lambda run: "".join(sorted(run.group())), text)


def words(text):
    """The words of a text, each as letters and digits alone; a line may end between the parts of one with a hyphen."""
    return [word for word in map(letters, re.split(r"[\s\u2010\u2011-]+", text)) if word]


def missing(expected, actual):
    """The words that are there less often than expected; those that a line broke are looked for without the break."""
    found = collections.Counter(words(actual))
    joined = letters(actual)
    backwards = joined[::-1]
    lost = []
    for word, count in collections.Counter(expected).items():
        if found[word] < count and joined.count(word) < count and backwards.count(word) < count:
            lost.append(word)
    return lost


def in_browser(page, address):
    page.goto(address)
    page.evaluate("document.querySelectorAll('details').forEach(item => item.open = true)")
    return page.locator("main").inner_text()


def in_text_browser(route):
    return subprocess.run(
        ["lynx", "-dump", "-nolist", "-width=200", "-display_charset=utf-8", "-assume_charset=utf-8", route],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "TERM": "xterm", "LC_ALL": "C.UTF-8"},
    ).stdout


def on_paper(page, address, folder):
    """The text of the page as it is printed, with nothing opened but what stands behind a warning."""
    page.goto(address)
    page.evaluate("document.querySelectorAll('details.graphic').forEach(item => item.open = true)")
    file = os.path.join(folder, "page.pdf")
    page.pdf(path=file, format="A4")
    # By lines, and in the order of writing: only there are both parts of a word together that a table breaks.
    return [
        subprocess.run(["pdftotext", order, file, "-"], capture_output=True, text=True, check=True).stdout
        for order in ("-layout", "-raw")
    ]


routes = sorted(
    "articles/" + name
    for name in os.listdir(os.path.join(site, "articles"))
    if name.endswith(".html") and not re.match(r"index|.*-\d+\.html", name)
) or ["index.html"]
tools = [name for name in ("lynx", "pdftotext") if not shutil.which(name)]
if tools:
    print(f"skipped: {', '.join(tools)} not installed")
total = collections.Counter()
with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
    browser = playwright.chromium.launch(
        executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
    )
    page = browser.new_page()
    silent = browser.new_context(java_script_enabled=False).new_page()
    for place, route in enumerate(routes):
        file = os.path.join(site, route)
        parsed = Words()
        with open(file, encoding="utf-8") as source:
            parsed.feed(source.read())
        expected = words("".join(parsed.text))
        total["words"] += len(expected)
        lost = missing(expected, in_browser(silent, f"file://{file}"))
        check(not lost, f"{route}: without scripts: {lost[:8]}")
        if "lynx" not in tools:
            lost = missing(expected, in_text_browser(file))
            check(not lost, f"{route}: in a text browser: {lost[:8]}")
        if "pdftotext" not in tools and (not limit or place < limit):
            printed = on_paper(page, f"file://{file}", folder)
            total["printed"] += 1
            printable = words("".join(parsed.printed))
            lost = sorted(set.intersection(*(set(missing(printable, text)) for text in printed)))
            check(not lost, f"{route}: on paper: {lost[:8]}")
            for address in parsed.addresses:
                is_printed = any(letters(address) in letters(text) for text in printed)
                check(is_printed, f"{route}: on paper without the address {address}")
    browser.close()
print(f"reading: {len(routes)} articles, {total['words']} words, {total['printed']} printed, {len(findings)} findings")
sys.exit(bool(findings))
