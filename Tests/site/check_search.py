#!/usr/bin/env python3
"""Searches and filters a built site in a real browser: from a disk, in a sub-path, with scripts off, and after Back.

check_search.py SITE        prints findings, and exits 1 when there are any
"""
import csv
import functools
import gzip
import html
import http.server
import os
import re
import sys
import threading
import urllib.parse

from playwright.sync_api import sync_playwright

site = os.path.abspath(sys.argv[1])
findings = []


def check(holds, finding):
    if not holds:
        findings.append(finding)
        print(finding)


class Handler(http.server.BaseHTTPRequestHandler):
    """Serves the site under /a/b/, compressed."""

    protocol_version = "HTTP/1.1"
    types = {".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}

    def do_GET(self):
        path = os.path.join(site, self.path.split("?")[0].removeprefix("/a/b/"))
        found = self.path.startswith("/a/b/") and os.path.isfile(path)
        with open(path if found else os.path.join(site, "404.html"), "rb") as file:
            content = gzip.compress(file.read())
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", self.types.get(os.path.splitext(path)[1], "application/octet-stream"))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *arguments):
        pass


def settled(page):
    """The report on a search, when it is there."""
    for _ in range(100):
        text = page.locator("#_status").inner_text()
        if text and text != page.locator("#_status").get_attribute("data-wait"):
            return text
        page.wait_for_timeout(50)
    return ""


def results(page):
    """The addresses of what was found, relative to the site."""
    links = page.locator("[data-results]:not([hidden]) ol a")
    return [links.nth(index).get_attribute("href") for index in range(links.count())]


def title(route):
    """The words of a page's heading."""
    with open(os.path.join(site, route), encoding="utf-8") as file:
        heading = re.search(r"<h1[^>]*>(.*?)</h1>", file.read(), re.S)
    return html.unescape(re.sub(r"<[^>]+>", "", heading.group(1))) if heading else ""


def pages(folder):
    """The pages of documents in a folder; not those that list others, and not the later pages of lists."""
    names = sorted(os.listdir(os.path.join(site, folder)))
    return [f"{folder}/{name}" for name in names
            if name.endswith(".html") and not re.match(r"index|.*-\d+\.html", name)][:12]


def search(browser, base):
    page = browser.new_page()
    page.on("pageerror", lambda error: check(False, f"{base}: {error}"))
    hosts = []
    page.on("request", lambda request: hosts.append(request.url))
    for route in pages("articles") + pages("topics"):
        page.goto("about:blank")
        page.goto(f"{base}search.html")
        page.locator("#_query").fill(title(route))
        page.locator("#_query").press("Enter")
        check(settled(page), f"{base}: searching for ‘{title(route)}’ does not end")
        check(route in results(page), f"{base}: ‘{title(route)}’ does not find {route}")
    address = page.url
    first = page.locator("[data-results]:not([hidden]) ol a").first
    found = results(page)
    first.click()
    page.wait_for_load_state()
    check(page.url != address, f"{base}: a result leads nowhere")
    page.go_back()
    settled(page)
    check(page.url == address and results(page) == found, f"{base}: Back does not lead to the results")

    page.goto("about:blank")
    page.goto(f"{base}search.html?q={title(pages('topics')[0]).split()[0]}")
    check("0" != settled(page) and results(page), f"{base}: ?q= finds nothing")
    page.locator("#_query").fill("xyzzyxyzzy")
    page.locator("#_query").press("Enter")
    page.wait_for_timeout(300)
    none = page.locator("#_status").get_attribute("data-none")
    check(settled(page) == none and not results(page), f"{base}: a word that is nowhere is found")
    check(all(url.startswith((base, "about:", "data:")) for url in hosts), f"{base}: other hosts are asked")
    page.close()


def filter_events(browser, base):
    page = browser.new_page()
    page.on("pageerror", lambda error: check(False, f"{base}: {error}"))
    page.goto(f"{base}timeline/index.html")
    shown = page.locator(".timeline > .event:visible")
    total = shown.count()
    select = page.locator("select[name=status]")
    page.locator("#_filter summary").click()
    if not select.count() or select.is_disabled():
        return
    value = select.locator("option").nth(1).get_attribute("value")
    select.select_option(value)
    check(page.url.endswith(f"#status={value}"), f"{base}: the address does not hold the filter")
    check(0 < shown.count() < total, f"{base}: the filter shows {shown.count()} of {total} events")
    statuses = page.locator(f".timeline > .event:visible > div > .claim > .status.{value}").count()
    check(statuses == shown.count(), f"{base}: the filter shows events of another status")
    check(page.locator("#_filter [role=status]").inner_text(), f"{base}: the filter does not say how many events it shows")
    count = shown.count()
    page.goto("about:blank")
    page.goto(f"{base}timeline/index.html#status={value}")
    check(shown.count() == count, f"{base}: the address does not filter")
    page.locator("#_filter [type=reset]").click()
    page.wait_for_timeout(50)
    check(shown.count() == total and "#" not in page.url, f"{base}: the filter cannot be undone")
    page.close()


def ask(browser, base):
    """Asks for events of a topic and a status, and for a word with a mistake."""
    page = browser.new_page()
    page.on("pageerror", lambda error: check(False, f"{base}: {error}"))
    page.goto(f"{base}search.html")
    page.locator("#_search summary").click()
    for name in ("status", "topic"):
        select = page.locator(f"#_search select[name={name}]")
        page.wait_for_function("name => !document.querySelector(`#_search select[name=${name}]`).disabled", arg=name)
        page.wait_for_timeout(100)
        if select.locator("option").count() < 2:
            page.close()
            return
        option = select.locator("option").nth(1)
        value, words = option.get_attribute("value"), option.inner_text()
        page.locator("#_search [type=reset]").click()
        select.select_option(value)
        report = settled(page)
        check(page.url.endswith(f"#{name}={urllib.parse.quote(value)}"), f"{base}: the address does not hold the question")
        check(re.search(r"\((.*)\)$", words).group(1) in report, f"{base}: {words}, and yet {report}")
        check(all(route.startswith("events/") for route in results(page)), f"{base}: what is filtered is not events")
    with page.expect_download() as download:
        page.locator("#_take").click()
    with open(download.value.path(), encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    check(rows and all(os.path.isfile(f"{site}/events/{row['event_id']}.html") for row in rows), f"{base}: the table is wrong")

    long = [word for route in pages("topics") for word in re.findall(r"[A-Za-z]{7,}", title(route))]
    for word in long[:10]:
        page.goto("about:blank")
        page.goto(f"{base}search.html#q={word[:4] + word[5:]}")
        check(settled(page) and results(page), f"{base}: ‘{word[:4] + word[5:]}’ does not find ‘{word}’")
    page.close()


def without_scripts(browser, base):
    """Everything that has a page is reached from the page that searches, and no control is shown that does nothing."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{base}timeline/index.html")
    check(page.locator("select:visible").count() == 0, "without scripts a filter is shown")
    page.goto(f"{base}search.html")
    check(page.locator("input:visible").count() == 0, "without scripts a field for queries is shown")
    waiting, seen = ["search.html"], set()
    while waiting:
        route = waiting.pop()
        with open(os.path.join(site, route), encoding="utf-8") as file:
            hrefs = re.findall(r'<a[^>]* href="([^"#]+)', file.read().split("<main", 1)[1].split("</main>", 1)[0])
        for href in hrefs:
            target = os.path.normpath(os.path.join(os.path.dirname(route), href))
            if target not in seen and not re.match(r"\w+:", href):
                seen.add(target)
                if target.startswith("a-z/"):
                    waiting.append(target)
    for folder in ("articles", "topics", "sources"):
        for name in sorted(os.listdir(os.path.join(site, folder))):
            if name.endswith(".html") and not re.match(r"index|.*-\d+\.html", name):
                check(f"{folder}/{name}" in seen, f"without scripts nothing leads to {folder}/{name}")
    context.close()


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler))
threading.Thread(target=server.serve_forever, daemon=True).start()
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(
        executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
    for base in (f"file://{site}/", f"http://127.0.0.1:{server.server_address[1]}/a/b/"):
        search(browser, base)
        filter_events(browser, base)
        ask(browser, base)
    without_scripts(browser, f"file://{site}/")
    browser.close()
server.shutdown()
print(f"search: {len(findings)} findings")
sys.exit(bool(findings))
