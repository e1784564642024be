#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Names those of the JSON files that a schema refuses. Usage: validate.py SCHEMA FILE…"""
import json
import sys

import jsonschema


def read(path):
    with open(path, encoding="utf-8") as text:
        return json.load(text)


schema = read(sys.argv[1])
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for path in sys.argv[2:]:
    for error in validator.iter_errors(read(path)):
        print(f"{path}\t{error.json_path}: {error.message[:200]}")
        break
