#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The dependency rule of the house, as a test: which room may include which."""
import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()

MAY_INCLUDE = {
    "app/domain":   set(),
    "app/ports":    {"app/domain"},
    "app/usecases": {"app/domain", "app/ports"},
    "app/scan":     {"app/domain", "app/ports"},
    "app/badge":    {"app/domain", "app/ports"},
    "app/print":    {"app/domain", "app/ports"},
    "app/exchange": {"app/domain", "app/ports"},
    "db/sqlite":    {"app/domain", "app/ports"},
    "db/hub":       {"app/domain", "app/ports"},
    "ui/kit":       set(),
    "ui/desk":      {"app/domain", "app/ports", "app/usecases", "app/words", "ui/kit"},
    "ui/kiosk":     {"app/domain", "app/ports", "app/usecases", "ui/kit"},
    "ui/office":    {"app/domain", "app/ports", "app/usecases", "app/words", "ui/kit"},
    "ui/studio":    {"app/domain", "app/ports", "app/usecases", "app/badge", "ui/kit"},
    "app/words":    {"app/domain", "app/ports", "app/usecases"},
    "app/cli":      {"app/domain", "app/ports", "app/usecases", "app/words"},
    "app/shell":    {"*"},
}
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)

findings = []
for path in sorted(p for top in ("app", "ui", "db") for p in (ROOT / top).rglob("*")):
    if path.suffix not in {".cpp", ".h"}:
        continue
    name = path.relative_to(ROOT).as_posix()
    room = "/".join(name.split("/")[:2])
    if room not in MAY_INCLUDE:
        findings.append(f"{name}: {room} is not a room")
        continue
    for target in INCLUDE.findall(path.read_text(encoding="utf-8")):
        other = "/".join(target.split("/")[:2])
        if target.endswith(".moc"):
            continue
        if other not in MAY_INCLUDE:
            findings.append(f"{name}: include \"{target}\" is not written from the root")
        elif other != room and not MAY_INCLUDE[room] & {other, "*"}:
            findings.append(f"{name}: {room} may not include {other}")

print("\n".join(findings) or "The house is in order.")
sys.exit(bool(findings))
