"""The recipes of the page on hosting, and the servers that run them on a port of this machine."""
import contextlib
import re
import socket
import subprocess
import tempfile
import time

HOST = "briefing.example"
FOLDER = "/srv/briefing/public"


def recipes(page):
    """The fenced blocks of the page, by heading and language."""
    text = open(page, encoding="utf-8").read()
    found = {}
    for part in text.split("\n## ")[1:]:
        heading, body = part.split("\n", 1)
        for language, block in re.findall(r"^```(\w+)\n(.*?)^```$", body, re.M | re.S):
            found[heading, language] = block
    return found


def replace(recipe, *changes):
    """The recipe with addresses, ports and folders of this run; each must stand in it, so that none is changed in vain."""
    for old, new in changes:
        assert old in recipe, f"the recipe has no ‘{old}’"
        recipe = recipe.replace(old, new)
    return recipe


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@contextlib.contextmanager
def running(command, port):
    """The server while it runs in the foreground; it is ended by its number, whatever happens."""
    log = tempfile.TemporaryFile()
    server = subprocess.Popen(command, stdout=log, stderr=log)
    try:
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            assert server.poll() is None, f"{command[0]} ended with {server.returncode}"
            time.sleep(0.05)
        else:
            raise AssertionError(f"{command[0]} does not answer")
        yield port
    except AssertionError:
        log.seek(0)
        print(log.read().decode(errors="replace"))
        raise
    finally:
        server.terminate()
        server.wait(20)
        log.close()


def nginx(block, site, work, listen="listen 80;"):
    port = free_port()
    server = replace(block, (listen, f"listen 127.0.0.1:{port};"), (FOLDER, site))
    temporary = "".join(f"{of}_temp_path {work}/nginx;\n" for of in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (work / "nginx.conf").write_text(
        f"daemon off; pid {work}/nginx.pid; error_log {work}/nginx.log;\nevents {{}}\n"
        f"http {{\ninclude /etc/nginx/mime.types;\ndefault_type application/octet-stream;\naccess_log off;\n"
        f"{temporary}{server}}}\n")
    return running(["nginx", "-c", f"{work}/nginx.conf", "-e", f"{work}/nginx.log"], port)


def apache(block, site, work):
    port = free_port()
    host = replace(block, ("*:80", f"127.0.0.1:{port}"), (FOLDER, site))
    # What Debian turns on by itself, and what the sentence before the recipe does.
    modules = "mpm_event authz_core authz_host alias dir mime filter negotiation autoindex headers deflate".split()
    loads = "".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n" for name in modules)
    (work / "apache.conf").write_text(
        f"{loads}ServerRoot {work}\nServerName localhost\nPidFile {work}/apache.pid\nDefaultRuntimeDir {work}\n"
        f"ErrorLog {work}/apache.log\nUser www-data\nGroup www-data\nTypesConfig /etc/mime.types\n"
        f"Listen 127.0.0.1:{port}\n<Directory />\nRequire all denied\n</Directory>\n{host}")
    return running(["apache2", "-X", "-f", f"{work}/apache.conf"], port)


def caddy(block, site, work):
    port = free_port()
    host = replace(block, (HOST, f"http://:{port}"), (FOLDER, site))
    (work / "Caddyfile").write_text(f"{{\nadmin off\nauto_https off\ndefault_bind 127.0.0.1\n}}\n{host}")
    return running(["env", f"HOME={work}", "XDG_CONFIG_HOME=", "XDG_DATA_HOME=", "caddy", "run", "--adapter", "caddyfile",
                    "--config", f"{work}/Caddyfile"], port)


def lighttpd(block, site, work):
    port = free_port()
    configuration = replace(block, ("server.port = 80", f'server.bind = "127.0.0.1"\nserver.port = {port}'), (FOLDER, site))
    (work / "lighttpd.conf").write_text(configuration)
    return running(["lighttpd", "-D", "-f", f"{work}/lighttpd.conf"], port)


def busybox(block, command, site, work):
    port = free_port()
    (work / "httpd.conf").write_text(replace(block, (FOLDER, site)))
    command = replace(command, ("-p 80", f"-p 127.0.0.1:{port}"), ("/etc/briefing-httpd.conf", f"{work}/httpd.conf"),
                      (FOLDER, site))
    return running(command.split(), port)
