"""The preview as an editor's browser sees it: BRIEFGEN SITE [FOLDER FOR SCREENSHOTS]."""
import importlib.util, os, re, signal, subprocess, sys, time
from playwright.sync_api import sync_playwright

program, site, shots = sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None
failures = []


def check(name, holds):
    print(("ok      " if holds else "FAILED  ") + name)
    if not holds:
        failures.append(name)


def write(path, text):
    with open(os.path.join(site, path), "w", encoding="utf-8") as file:
        file.write(text)


def article(text, title="A test of the preview", extra="status: draft\n"):
    return f"---\ntitle: {title}\npublished: 2026-11-21\n{extra}---\n{text}\n"


def eventually(page, expression):
    for _ in range(200):
        if page.evaluate(expression):
            return True
        page.wait_for_timeout(50)
    return False


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
                page.screenshot(path=f"{shots}/{name.replace(' ', '-')}-{width}-{scheme}.png")
            found = page.evaluate("t=>axe.run(document,{runOnly:{type:'tag',values:t}})", tags)["violations"]
            for violation in found:
                print("       ", violation["id"], [node["target"] for node in violation["nodes"]][:3])
            check(f"{name} is accessible, {width} px, {scheme}", not found)
            wide = page.evaluate("document.scrollingElement.scrollWidth>document.documentElement.clientWidth")
            check(f"{name} is no wider than {width} px", not wide)
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 1280, "height": 900})


path = "content/articles/preview-test.md"
long = "\n\n".join(f"Paragraph {number} of a long text." for number in range(80))
write(path, article(f"First words.\n\n{long}"))
server = subprocess.Popen(
    [program, "serve", "--source", site, "--port", "0", "--follow", "--quiet"], stdout=subprocess.PIPE, text=True)
try:
    base = server.stdout.readline().strip()
    address = base + "articles/preview-test.html"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
        complaints = []
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.goto(address)
        page.wait_for_timeout(300)
        check("a draft bears its banner", page.locator("._preview-banner b").inner_text() == "Draft")

        page.evaluate("scrollTo(0, 900)")
        write(path, article(f"Second words.\n\n{long}"))
        page.get_by_text("Second words.").wait_for(state="attached", timeout=10_000)
        check("what is saved is shown", True)
        page.wait_for_timeout(300)
        check("the place in the page is kept", abs(page.evaluate("scrollY") - 900) < 2)

        page.evaluate("window.marked = true")
        style = open(os.path.join(site, "templates/assets/site.css"), encoding="utf-8").read()
        write("templates/assets/site.css", style + "\nh1 { letter-spacing: 3px }\n")
        spacing = "getComputedStyle(document.querySelector('h1')).letterSpacing"
        check("a style is swapped", eventually(page, f"{spacing} === '3px'"))
        check("without a reload", page.evaluate("window.marked === true"))
        write("templates/assets/site.css", style)
        check("and back", eventually(page, f"{spacing} !== '3px'"))

        write(path, article("Third words.", extra="status: drft\n"))
        page.locator("._preview-overlay").wait_for(timeout=10_000)
        overlay = page.locator("._preview-overlay").inner_text()
        check("a mistake is shown with its place", f"{path}:4:9" in overlay and "drft" in overlay and "^" in overlay)
        check("the last good page stays below", page.get_by_text("Second words.").count() == 1)
        accessible(page, "the overlay")
        page.locator("._preview-overlay > summary").click()
        check("the mistake can be folded", not page.locator("._preview-overlay > section").is_visible())

        write(path, article("Fourth words."))
        page.get_by_text("Fourth words.").wait_for(timeout=10_000)
        page.wait_for_timeout(300)
        check("the mistake goes when it is mended", page.locator("._preview-overlay").count() == 0)

        template = open(os.path.join(site, "templates/article.html"), encoding="utf-8").read()
        write("templates/article.html", template.replace("page.title", "page.titel", 1))
        page.locator("._preview-overlay").wait_for(timeout=10_000)
        check("a mistake in a template is shown", "templates/article.html" in page.locator("._preview-overlay").inner_text())
        write("templates/article.html", template)
        page.locator("._preview-overlay").wait_for(state="detached", timeout=10_000)

        accessible(page, "a draft")
        page.get_by_role("link", name="As the public sees it").click()
        check("the public gets no draft", "_public" in page.url and "Not public" in page.content())
        page.get_by_role("link", name="Back to the preview").click()
        check("and back", page.url == address)

        page.wait_for_timeout(1_000)
        about = open(os.path.join(site, "content/pages/about.md"), encoding="utf-8").read()
        write("content/pages/about.md", about + "\nOne more sentence.\n")
        page.wait_for_url(base + "about.html", timeout=10_000)
        check("the browser follows to the page that was saved", page.get_by_text("One more sentence.").count() == 1)

        page.goto(base + "_desk/")
        page.get_by_text(f"{path}:1").first.wait_for(timeout=10_000)
        check("the desk names file and line", True)
        accessible(page, "the desk")
        page.goto(base + "_desk/topics")
        accessible(page, "a section of the desk")
        check("the browser has nothing to complain of", not [text for text in complaints if "404" not in text])
        for text in complaints:
            print("       ", text)

        silent = browser.new_context(java_script_enabled=False).new_page()
        silent.goto(base + "_desk/")
        check("the desk needs no script", silent.get_by_role("heading", name="Desk").count() == 1)
        browser.close()
finally:
    server.send_signal(signal.SIGINT)
    check("the preview ends cleanly", server.wait(10) == 0)
sys.exit(1 if failures else 0)
