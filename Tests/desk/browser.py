"""The desk as an editor's browser works on it: BRIEFGEN SITE [FOLDER FOR SCREENSHOTS]."""
import importlib.util, os, re, signal, subprocess, sys
from playwright.sync_api import sync_playwright

program, site, shots = sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None
failures = []

RAW = """Port of Vell closes after drone falls beside quay
By Jane Doe
Harbour News

The port of Vell stayed closed on Wednesday after a drone fell beside its northern quay late on Monday, the ministry of
transport said. Nobody was hurt, according to the harbour master, who spoke to reporters at the gate of the port.

Iran said on Tuesday that it had nothing to do with the drone. Israel did not comment on the report.

The port is to open again on Friday, the ministry said in a statement. Ships wait outside, the harbour master added, and
the northern quay stays closed until engineers have looked at it.
"""


def check(name, holds):
    print(("ok      " if holds else "FAILED  ") + name)
    if not holds:
        failures.append(name)


def read(path):
    with open(os.path.join(site, path), encoding="utf-8") as file:
        return file.read()


def accessible(page, name):
    source = os.path.join(os.path.dirname(importlib.util.find_spec("axe_playwright_python").origin), "axe.min.js")
    with open(source, encoding="utf-8") as file:
        page.evaluate(file.read())
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            if shots:
                page.screenshot(path=f"{shots}/{name.replace(' ', '-')}-{width}-{scheme}.png", full_page=True)
            found = page.evaluate("t=>axe.run(document,{runOnly:{type:'tag',values:t}})", tags)["violations"]
            for violation in found:
                print("       ", violation["id"], [node["target"] for node in violation["nodes"]][:3])
            check(f"{name} is accessible, {width} px, {scheme}", not found)
            wide = page.evaluate("document.scrollingElement.scrollWidth>document.documentElement.clientWidth")
            check(f"{name} is no wider than {width} px", not wide)
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 1280, "height": 900})


def serve(language=None):
    if language:
        settings = re.sub(r"(?m)^language: .*", f"language: {language}", read("content/site.yml"))
        with open(os.path.join(site, "content/site.yml"), "w", encoding="utf-8") as file:
            file.write(settings)
    server = subprocess.Popen(
        [program, "serve", "--source", site, "--port", "0", "--edit"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    return server, server.stdout.readline().strip()


def end(server):
    server.send_signal(signal.SIGINT)
    told = server.communicate(timeout=20)[1]
    check("the preview ends cleanly", server.returncode == 0)
    return told


def answered(page, act):
    """What the page says after something was sent from it."""
    page.evaluate("document.querySelector('main').dataset.old = 1")
    act()
    page.locator("main:not([data-old]) ._desk-notice").wait_for(timeout=10_000)
    return page.locator("._desk-notice").inner_text()


def press(page, form, button):
    return answered(page, page.locator(f"#{form}").get_by_role("button", name=button, exact=True).first.click)


os.makedirs(os.path.join(site, "raw"))
raw = os.path.join(site, "raw/report.txt")
with open(raw, "w", encoding="utf-8") as file:
    file.write(RAW)
told = subprocess.run([program, "import", "--source", site, raw], capture_output=True, text=True).stdout
path = os.path.relpath(told.split(": ")[0], site)
slug = os.path.basename(path)[:-3]
imported = read(path)
check("the report is imported as a draft", "status: draft" in imported)

server, entrance = serve()
base = entrance.split("_desk/")[0]
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    complaints = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)

    page.goto(base + "_desk/article/" + slug)
    check("without the address nobody edits", page.locator("form").count() == 0)
    page.goto(entrance)
    check("the token leaves the address", page.url == base + "_desk/")
    cookie = context.cookies()[0]
    check("no script and no other site has the cookie", cookie["httpOnly"] and cookie["sameSite"] == "Strict")
    check("the token is no cookie", cookie["value"] not in entrance)
    page.goto(base + "_desk/drafts")
    page.locator(f"a._desk-edit[href='/_desk/article/{slug}']").click()
    accessible(page, "the review")

    missing = page.locator("#missing ~ ul li").all_inner_texts()
    check("what is missing is listed", any("publication" in line for line in missing))
    page.locator("#publication").fill("Harbour News")
    page.locator("#source_published").fill("2026-11-18")
    answered(page, lambda: page.locator("#source_published").press("Enter"))
    check("what was chosen is saved", "publication" in read(path) and "published: 2026-11-18" in read(path))
    missing = page.locator("#missing ~ ul li").all_inner_texts()
    check("and is missing no more", not any("‘publication’" in line for line in missing))

    events = page.locator("form[id^=event-]").count()
    check("events are proposed", events > 1)
    page.locator("#event-0-date").fill("late on Monday")
    page.locator("#event-0-by").fill("the ministry of transport")
    check("an event is taken up", press(page, "event-0", "Take up") == "Saved.")
    check("its date follows from the words", "date: 2026-11-16" in read(path))
    page.locator("#event-0-date").fill("some day")
    refused = press(page, "event-0", "Save")
    check("a date that none follows from is refused", "No date follows from ‘some day’." in refused)
    check("and stays in the form", page.locator("#event-0-date").input_value() == "some day")
    accessible(page, "a refusal")
    page.reload()
    for _ in range(1, events):
        press(page, "event-1", "Reject")
    check("the others are rejected", page.locator("form[id^=event-]").count() == 1)
    before = read(path)
    press(page, "note-0", "Done")
    said = answered(page, page.get_by_role("button", name=re.compile("^Undo")).click)
    check("a step is taken back", said == "Taken back." and read(path) == before)
    while page.locator("form[id^=note-]").count():
        press(page, "note-0", "Done")

    left_out = page.locator("#raw-form mark")
    check("what was left out is marked", left_out.count() > 0)
    words = left_out.first.inner_text()
    check("it is taken back", press(page, "raw-form", "Take back") == "Saved." and words in read(path))
    text = page.locator("#text")
    text.fill(text.input_value().replace("Nobody was hurt", "Nobody was harmed"))
    with open(os.path.join(site, path), "a", encoding="utf-8") as file:
        file.write("\nWords of somebody else.\n")
    refused = press(page, "text-form", "Save")
    check("what somebody else wrote is kept", "Words of somebody else." in read(path) and "Somebody else" in refused)
    both = page.locator("main").inner_text()
    check("both versions are shown", "Nobody was harmed" in both and "Words of somebody else." in both)
    accessible(page, "two versions")
    page.goto(base + "_desk/article/" + slug)
    text = page.locator("#text")
    text.fill(text.input_value().replace("Nobody was hurt", "Nobody was harmed"))
    press(page, "text-form", "Save")
    check("the text is saved", "Nobody was harmed" in read(path) and "Words of somebody else." in read(path))
    check("nothing is missing", page.get_by_text("Nothing is missing.").count() == 1)
    press(page, "publication-form", "Publish")
    check("the article is published", "status: published" in read(path))

    page.goto(base + "_desk/publish")
    for _ in range(100):
        if page.get_by_text(f"New: articles/{slug}.html").count():
            break
        page.wait_for_timeout(50)
        page.reload()
    check("what changes for readers is listed", page.get_by_text(f"New: articles/{slug}.html").count() == 1)
    accessible(page, "the publication")
    press(page, "publish", "Publish now")
    public = os.path.join(site, "public/articles", slug + ".html")
    check("readers have the article", os.path.exists(public) and "Nobody was harmed" in open(public, encoding="utf-8").read())
    check("and its event", "falls" in open(public, encoding="utf-8").read() or "fell" in open(public, encoding="utf-8").read())

    # Without scripts the same forms are sent by the browser itself.
    silent = browser.new_context(java_script_enabled=False).new_page()
    silent.goto(entrance)
    silent.goto(base + "_desk/article/" + slug)
    silent.locator("#summary").fill("Said: without a script.")
    silent.locator("#origin").get_by_role("button", name="Save").click()
    silent.get_by_text("Saved.").wait_for()
    check("without scripts it works as well", 'summary: "Said: without a script."' in read(path))

    # A page of another site sends what it can.
    evil = browser.new_context().new_page()
    evil.route("http://evil.example/*", lambda route: route.fulfill(content_type="text/html", body=f"""
        <form id=f method=post action="{base}_desk/article/{slug}"><input name=subject value=origin><input name=title value=Taken></form>
        <form id=g method=post enctype=text/plain action="{base}_desk/article/{slug}"><input name='{{"title":"Taken","x":"' value='"}}'></form>"""))
    for form in ("f", "g"):
        evil.goto("http://evil.example/")
        evil.evaluate(f"document.getElementById('{form}').submit()")
        evil.wait_for_timeout(300)
    evil.goto("http://evil.example/")
    evil.evaluate(f"""fetch('{base}_desk/article/{slug}', {{method: 'POST', credentials: 'include', mode: 'no-cors',
        body: JSON.stringify({{title: 'Taken'}})}}).catch(() => 0)""")
    evil.wait_for_timeout(300)
    check("another site writes nothing", "Taken" not in read(path))
    unexpected = [text for text in complaints if not re.search("40[39]|422", text)]
    check("the browser has nothing to complain of", not unexpected)
    for text in unexpected:
        print("       ", text)

    told = end(server)
    check("each write is told", told.count("wrote " + path) > 5)
    for language in ("ar", "fa", "fr", "he"):
        server, entrance = serve(language)
        foreign = browser.new_context(viewport={"width": 360, "height": 900}).new_page()
        foreign.goto(entrance)
        foreign.goto(entrance.split("_desk/")[0] + "_desk/article/" + slug)
        check(f"the desk speaks {language}", foreign.locator("html").get_attribute("lang") == language)
        check(f"{language} has all words", not re.search(r"\b[a-z]+[A-Z][a-z]+\b", foreign.locator("main h2, main label").first.inner_text()))
        wide = foreign.evaluate("document.scrollingElement.scrollWidth>document.documentElement.clientWidth")
        check(f"{language} is no wider than 360 px", not wide)
        if language == "ar":
            accessible(foreign, f"the review in {language}")
        end(server)
    browser.close()
sys.exit(1 if failures else 0)
