#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the keys in app/domain/Keyboard.cpp against the keyboards of this system (xkeyboard-config, by
libxkbcommon); with --write it puts them there.
Usage: keyboards.py ROOT [--write]
"""
import ctypes
import ctypes.util
import pathlib
import re
import sys
import unicodedata

KEYBOARDS = [("us", "us", ""), ("british", "gb", ""), ("german", "de", ""), ("swiss", "ch", ""), ("french", "fr", ""),
             ("spanish", "es", ""), ("italian", "it", ""), ("dvorak", "us", "dvorak"), ("russian", "ru", ""),
             ("ukrainian", "ua", ""), ("japanese", "jp", "")]
KEYS = (["TLDE"] + [f"AE{n:02}" for n in range(1, 14)] + [f"AD{n:02}" for n in range(1, 13)]
        + [f"AC{n:02}" for n in range(1, 12)] + ["BKSL", "LSGT"] + [f"AB{n:02}" for n in range(1, 12)])
DEAD = {"dead_acute": "\u0301", "dead_grave": "\u0300", "dead_circumflex": "\u0302", "dead_diaeresis": "\u0308",
        "dead_tilde": "\u0303", "dead_cedilla": "\u0327", "dead_caron": "\u030c", "dead_abovering": "\u030a",
        "dead_breve": "\u0306"}


class Names(ctypes.Structure):
    _fields_ = [(name, ctypes.c_char_p) for name in ("rules", "model", "layout", "variant", "options")]


class Xkb:
    def __init__(self):
        self.lib = ctypes.CDLL(ctypes.util.find_library("xkbcommon") or "libxkbcommon.so.0")
        for name in ("xkb_context_new", "xkb_keymap_new_from_names"):
            getattr(self.lib, name).restype = ctypes.c_void_p
        self.context = ctypes.c_void_p(self.lib.xkb_context_new(0))

    def keys(self, layout, variant):
        names = Names(b"evdev", b"pc105", layout.encode(), variant.encode(), b"")
        keymap = ctypes.c_void_p(self.lib.xkb_keymap_new_from_names(self.context, ctypes.byref(names), 0))
        levels = ["", ""]
        for key in KEYS:
            code = self.lib.xkb_keymap_key_by_name(keymap, key.encode())
            for level in (0, 1):
                levels[level] += self.character(keymap, code, level)
        return levels

    def character(self, keymap, code, level):
        symbols = ctypes.POINTER(ctypes.c_uint32)()
        count = self.lib.xkb_keymap_key_get_syms_by_level(keymap, code, 0, level, ctypes.byref(symbols))
        if code == 0xFFFFFFFF or count != 1:
            return " "
        name = ctypes.create_string_buffer(64)
        self.lib.xkb_keysym_get_name(symbols[0], name, 64)
        if name.value.decode() in DEAD:
            return DEAD[name.value.decode()]
        text = chr(self.lib.xkb_keysym_to_utf32(symbols[0]))
        return text if text >= " " else " "


def escaped(text):
    # A hexadecimal escape never swallows what follows: universal character names have four digits.
    return "".join(f"\\u{ord(c):04x}" if unicodedata.combining(c) else "\\" + c if c in '"\\' else c for c in text)


def table(xkb):
    lines = []
    for word, layout, variant in KEYBOARDS:
        alone, shifted = xkb.keys(layout, variant)
        lines += [f"constexpr Keys {word} = u\"{escaped(alone)}\"", f"                  u\"{escaped(shifted)}\";"]
    return "\n".join(lines) + "\n"


def main():
    path = pathlib.Path(sys.argv[1]) / "app/domain/Keyboard.cpp"
    source = path.read_text(encoding="utf-8")
    wanted = table(Xkb())
    between = re.compile(r"(// clang-format off\n)(.*?)(// clang-format on\n)", re.S)
    if "--write" in sys.argv:
        path.write_text(between.sub(lambda m: m[1] + wanted + m[3], source), encoding="utf-8")
        return 0
    found = between.search(source)
    if found and found[2] == wanted:
        return 0
    print("app/domain/Keyboard.cpp differs from the keyboards of this system; these are:\n" + wanted)
    return 1


if __name__ == "__main__":
    sys.exit(main())
