"""Holds the front matter of a site to the schemas that the program writes.

check_schema.py PROGRAM CONTENT
"""
import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import yaml


class Loader(yaml.SafeLoader):
    """Days are texts, as they are to editors."""


Loader.yaml_implicit_resolvers = {
    first: [each for each in resolvers if each[0] != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}

program, content = sys.argv[1], Path(sys.argv[2])
wrong = 0
for kind in ["article", "topic", "event", "source", "page", "site"]:
    schema = json.loads(subprocess.check_output([program, "schema", kind]))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    files = [content / "site.yml"] if kind == "site" else sorted((content / (kind + "s")).rglob("*.md"))
    for file in files:
        text = file.read_text()
        for error in validator.iter_errors(yaml.load(text if kind == "site" else text.split("\n---", 1)[0], Loader)):
            wrong += 1
            print(f"{file}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
    print(f"{kind}: {len(files)} files")
sys.exit(1 if wrong else 0)
