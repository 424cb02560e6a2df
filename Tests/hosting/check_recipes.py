#!/usr/bin/env python3
"""Runs the servers of the page on hosting over a built site and asks them for what readers and programs ask for.

check_recipes.py PAGE SITE WORK     prints findings, and exits 1 when there are any; WORK is an empty folder
"""
import gzip
import http.client
import pathlib
import re
import shutil
import signal
import subprocess
import sys

import recipes
from recipes import FOLDER, replace

signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that servers end with this
readme, built, work = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
blocks = recipes.recipes(readme)
findings = []

# A copy of the site with what may stand at its top, and what must not be seen.
site = work / "public"
shutil.copytree(built, site)
planted = {".well-known/security.txt": "Contact: mailto:desk@briefing.example\n", "CNAME": "briefing.example\n",
           ".secret": "secret\n", ".git/config": "secret\n", ".git/day.csv": "secret\n", ".well-known/.secret": "secret\n",
           "assets/probe.svg": "<svg xmlns='http://www.w3.org/2000/svg'>" + "<g></g>" * 300 + "</svg>\n"}
for name, text in planted.items():
    (site / name).parent.mkdir(exist_ok=True)
    (site / name).write_text(text)


def first(pattern):
    return min(path.relative_to(site).as_posix() for path in site.glob(pattern))


types = {
    "index.html": "text/html", "robots.txt": "text/plain", "manifest": "text/plain",
    ".well-known/security.txt": "text/plain", "assets/probe.svg": "image/svg+xml",
    first("assets/*.css"): "text/css", first("assets/*.js"): "text/javascript",
    first("data/events.json"): "application/json", first("data/*.csv"): "text/csv", first("data/*.ics"): "text/calendar",
    "feed.xml": "application/atom+xml", first("topics/*.xml"): "application/atom+xml",
    first("timeline/*.xml"): "application/atom+xml", "sitemap.xml": "application/xml",
    "feed.json": "application/feed+json", first("topics/*.feed.json"): "application/feed+json",
}
# Two names of one type (RFC 9239, section 6; RFC 7303, section 9.2).
same = {"application/javascript": "text/javascript", "text/xml": "application/xml"}
textual = ("text/css", "text/csv", "text/calendar", "text/html", "text/javascript")
every, embed = (built / "_headers").read_text().split("/embed/*\n")
headers = dict(re.findall(r"^  ([\w-]+): (.+)$", every, re.M))
framed = re.search(r"^  Content-Security-Policy: (.+)$", embed, re.M)[1]


def ask(port, path, host="briefing.example", **fields):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path, headers={"Host": host, **{key.replace("_", "-"): fields[key] for key in fields}})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, answer.headers, body


def check(holds, server, finding):
    if not holds:
        findings.append(finding)
        print(f"{server}: {finding}")


def check_files(server, port, expected):
    for path, type in expected.items():
        status, fields, body = ask(port, "/" + path)
        sent, _, parameter = (fields["Content-Type"] or "").partition(";")
        check(status == 200 and body == (site / path).read_bytes(), server, f"/{path} is not what the site has: {status}")
        check(same.get(sent, sent) == type, server, f"/{path} has the type {sent}, not {type}")
        check(type not in textual or "utf-8" in parameter.lower(), server, f"/{path} has no charset")


def check_compression(server, port):
    for path, type in types.items():
        original = (site / path).read_bytes()
        if len(original) < 1024:
            continue
        _, fields, body = ask(port, "/" + path, Accept_Encoding="gzip")
        check(fields["Content-Encoding"] == "gzip" and gzip.decompress(body) == original, server,
              f"/{path} ({type}) is not compressed")


def check_headers(server, port):
    for path in ["/", "/no/such/page", *("/" + path for path in types)]:
        _, fields, _ = ask(port, path)
        for name, value in headers.items():
            check(fields.get_all(name) == [value], server, f"{path} has {name}: {fields.get_all(name)}")
    if server in ("nginx", "Apache", "Caddy"):
        policy = ask(port, "/" + first("embed/*.html"))[1].get_all("Content-Security-Policy")
        check(policy == [framed], server, f"what may be framed has the policy {policy}")
    for path in (first("assets/*.????????????????.css"), first("assets/*.????????????????.js")):
        caching = ask(port, "/" + path)[1]["Cache-Control"] or ""
        check("max-age=31" in caching, server, f"/{path} is not kept: {caching}")
    for path in ("/", "/feed.xml", "/no/such/page"):
        caching = ", ".join(ask(port, path)[1].get_all("Cache-Control") or [])
        check("max-age=3" not in caching, server, f"{path} is kept: {caching}")
    check(ask(port, "/")[1]["Cache-Control"] == "no-cache", server, "the home page is kept without asking")


def check_ways(server, port, names_host=False):
    """Missing pages, and folders without their slash; a server may name the host that it was asked for."""
    missing = (site / "404.html").read_bytes()
    for path in ("/none", "/none.html", "/no/such/deep/page.html", "/topics/none", "/data/none.csv", "/none.json"):
        status, fields, body = ask(port, path)
        check(status == 404 and body == missing, server, f"{path} does not show the site's own page: {status}")
        check(fields["Content-Type"].startswith("text/html"), server, f"{path} has the type {fields['Content-Type']}")
    for host in ("briefing.example", "a" * 56 + ".onion"):
        status, fields, body = ask(port, "/topics", host)
        targets = ("/topics/", "topics/", f"http://{host}/topics/") if names_host else ("/topics/", "topics/")
        check(status in (301, 302, 307, 308) and fields["Location"] in targets, server,
              f"/topics leads to {fields['Location']} ({status})")
        check(str(port).encode() not in body, server, "/topics names the inner port in its text")
        status, fields, body = ask(port, "/topics/", host)
        check(status == 200 and body == (site / "topics/index.html").read_bytes(), server, f"/topics/ is not its page: {status}")


def check_hidden(server, port):
    for path in ("/.secret", "/.git/config", "/.git/day.csv", "/.well-known/.secret", "/%2egit/config"):
        status, _, body = ask(port, path)
        check(status in (403, 404) and b"secret" not in body, server, f"{path} is shown: {status}")


def check_server(server, running, names_host=False):
    with running as port:
        check_files(server, port, types)
        check_compression(server, port)
        check_headers(server, port)
        check_ways(server, port, names_host)
        check_hidden(server, port)


check_server("nginx", recipes.nginx(blocks["nginx", "nginx"], str(site), work))
check_server("Apache", recipes.apache(blocks["Apache", "apache"], str(site), work), names_host=True)
check_server("Caddy", recipes.caddy(blocks["Caddy", "caddyfile"], str(site), work))
check_server("lighttpd", recipes.lighttpd(blocks["lighttpd", "lighttpd"], str(site), work))

# What the page says that busybox cannot do is not asked for.
with recipes.busybox(blocks["busybox httpd", "httpd"], blocks["busybox httpd", "sh"], str(site), work) as port:
    plain = {path: type for path, type in types.items() if path != "manifest"}
    plain = {path: type.replace("atom+", "").replace("feed+", "") for path, type in plain.items()}
    check_files("busybox", port, plain)
    check_ways("busybox", port)

# Tor takes the recipe.
(work / "tor").mkdir(mode=0o700)
(work / "torrc").write_text(replace(blocks["An onion address", "torrc"], ("/var/lib/tor/briefing/", f"{work}/tor/")))
verified = subprocess.run(["tor", "--verify-config", "--defaults-torrc", "/dev/null", "-f", f"{work}/torrc",
                           "--DataDirectory", f"{work}/tor"], capture_output=True, text=True)
check(verified.returncode == 0, "Tor", verified.stdout)

# Copies keep what stands at the top of the site, take away what is gone, and leave the branch its repository.
pages, bucket = work / "pages", work / "bucket"
for copy in (pages, bucket):
    (copy / ".git").mkdir(parents=True)
    (copy / ".git/HEAD").write_text("ref: refs/heads/pages\n")
    (copy / "gone.html").write_text("gone\n")
shutil.rmtree(site / ".git")
rsync = blocks["A pages service", "sh"].split("\n")[0]
rclone = blocks["Object storage", "sh"].strip()
subprocess.run(replace(rsync, ("../pages/", f"{pages}/")).split(), cwd=work, check=True)
subprocess.run([*replace(rclone, ("storage:bucket", str(bucket))).split(), "--config", f"{work}/rclone.conf"], cwd=work,
               check=True, stderr=subprocess.DEVNULL)
for name, copy in (("rsync", pages), ("rclone", bucket)):
    for path in (".well-known/security.txt", "CNAME", "index.html", "manifest"):
        check((copy / path).exists(), name, f"{path} is lost")
    check(not (copy / "gone.html").exists(), name, "gone.html is left")
check((pages / ".git/HEAD").exists(), "rsync", "the branch's repository is lost")

print(f"{len(findings)} findings in the recipes of {readme}")
sys.exit(1 if findings else 0)
