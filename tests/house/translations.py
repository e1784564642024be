#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every visible string is translated: the .ts files hold all of the sources' strings, none unfinished."""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(sys.argv[1]).resolve()
LUPDATE = sys.argv[2]

findings = []
for path in sorted((ROOT / "resources/translations").glob("*.ts")):
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / path.name
        shutil.copy(path, fresh)
        sources = [str(ROOT / room) for room in ("app/words", "app/cli", "ui")]
        subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-locations", "none", "-I", str(ROOT), "-recursive", *sources,
                        "-ts", str(fresh)], check=True)
        for context in xml.parse(fresh).getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                texts = [form.text for form in translation.iter("numerusform")] or [translation.text]
                if translation.get("type") or not all(texts):
                    findings.append(f"{path.name}: {context.findtext('name')}: {message.findtext('source')!r}")

if not list((ROOT / "resources/translations").glob("*.ts")):
    findings.append("there is no translation at all")
print("\n".join(findings) or "Everything is translated.")
sys.exit(bool(findings))
