#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""What a screen reader hears and sees of a program: screen_reader.py PROGRAM [ARGUMENT]...

Starts the program and prints one JSON object a line. {"process": NUMBER} first. {"heard": WORDS, "role": ROLE}
whenever something that is read out by itself appears or the focus moves; for each line on standard input
{"name": NAME, "label": what is written beside it, "role": ROLE, "text": what stands in a field, "box": [x, y,
width, height] in pixels of the screen, "window": the same of its window, "front" (in the window that has the keyboard), "focusable", "focused", "enabled": true or false} of everything that is seen, and {"end": true}.
Ends when standard input does. To be run in a D-Bus session of its own (dbus-run-session) and an X server.
"""
import json
import os
import subprocess
import sys

import pyatspi
from gi.repository import Gio, GLib

READ_OUT = {pyatspi.ROLE_NOTIFICATION, pyatspi.ROLE_ALERT}
STATES = {"focusable": 11, "focused": 12, "enabled": 8}  # atspi-constants.h
ACTIVE, SHOWING = 1, 25
FIELDS = {"text", "spin box"}
MOST_CHILDREN = 300  # of a list that is longer than any screen
ACCESSIBLE = "org.a11y.atspi.Accessible"


def say(**words):
    print(json.dumps(words, ensure_ascii=False), flush=True)


def hear(event, roles=None):
    try:
        if event.detail1 and event.source and (roles is None or event.source.getRole() in roles):
            event.source.clear_cache()
            say(heard=event.source.name, role=event.source.getRoleName())
    except GLib.GError:
        pass  # it has gone already


def shown(event):
    hear(event, READ_OUT)


def focused(event):
    hear(event)


class Glance:
    """Everything that a program shows, asked for all at once: one question after the other takes a second."""

    def __init__(self, bus, name):
        self.bus = bus
        self.name = name
        self.open = 0

    def ask(self, path, interface, method, arguments, then):
        self.open += 1
        self.bus.call(self.name, path, interface, method, arguments, None, 0, 5000, None, self.answered, then)

    def answered(self, bus, result, then):
        self.open -= 1
        try:
            answer = bus.call_finish(result).unpack()
        except GLib.GError:
            return  # it went away while it was looked at
        then(*answer)

    def name_of(self, path, then):
        arguments = GLib.Variant("(ss)", (ACCESSIBLE, "Name"))
        self.ask(path, "org.freedesktop.DBus.Properties", "Get", arguments, then)

    def visit(self, path, front, into):
        """Appends what is at this path, if it is seen, and whatever is in it."""
        node = {"seen": {}, "children": []}
        into.append(node)

        def state(words):
            states = words[0] | words[1] << 32
            if not states >> SHOWING & 1:
                return
            nonlocal front
            front = front if front is not None else bool(states >> ACTIVE & 1)
            node["seen"].update(name="", label="", role="", text="", box=[], front=front)
            node["seen"].update({name: bool(states >> bit & 1) for name, bit in STATES.items()})
            self.name_of(path, lambda name: node["seen"].update(name=name))
            self.ask(path, ACCESSIBLE, "GetRoleName", None, role)
            place = GLib.Variant("(u)", (0,))
            self.ask(path, "org.a11y.atspi.Component", "GetExtents", place, lambda box: node["seen"].update(box=box))
            self.ask(path, ACCESSIBLE, "GetChildren", None, children)

        def role(name):
            node["seen"]["role"] = name
            if name in FIELDS:
                whole = GLib.Variant("(ii)", (0, -1))
                self.ask(path, "org.a11y.atspi.Text", "GetText", whole, lambda text: node["seen"].update(text=text))
            if name == "combo box":
                self.ask(path, ACCESSIBLE, "GetRelationSet", None, relations)

        def relations(all_of_them):
            for kind, targets in all_of_them:
                if kind == int(pyatspi.RELATION_LABELLED_BY):
                    self.name_of(targets[0][1], lambda name: node["seen"].update(label=name))

        def children(all_of_them):
            for _, child in all_of_them[:MOST_CHILDREN]:
                self.visit(child, front, node["children"])

        self.ask(path, ACCESSIBLE, "GetState", None, state)

    def tell(self, nodes, window=None):
        for node in nodes:
            if node["seen"]:
                box = window or node["seen"]["box"]
                say(**node["seen"], window=box)
                self.tell(node["children"], box)

    def take(self):
        windows = []
        root = "/org/a11y/atspi/accessible/root"
        self.ask(root, ACCESSIBLE, "GetChildren", None, lambda all_of_them: [
            self.visit(window, None, windows) for _, window in all_of_them])
        while self.open:
            GLib.MainContext.default().iteration(True)
        self.tell(windows)


def bus_of_screen_readers():
    session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    address = session.call_sync(
        "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1, None).unpack()[0]
    how = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, how, None, None)


def names_of_program():
    names = bus.call_sync("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root", ACCESSIBLE, "GetChildren",
                          None, None, 0, -1, None).unpack()[0]
    for name, _ in names:
        who = bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                            "GetConnectionUnixProcessID", GLib.Variant("(s)", (name,)), None, 0, -1, None)
        if who.unpack()[0] == program.pid:
            yield name


def look():
    for name in names_of_program():
        Glance(bus, name).take()


def asked(channel, condition):
    line = sys.stdin.readline()
    if not line:
        program.terminate()
        program.wait()
        pyatspi.Registry.stop()
        return False
    try:
        look()
    except GLib.GError:
        pass  # the program went away
    say(end=True)
    return True


bus = bus_of_screen_readers()
pyatspi.Registry.registerEventListener(shown, "object:state-changed:showing")
pyatspi.Registry.registerEventListener(focused, "object:state-changed:focused")
environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
program = subprocess.Popen(sys.argv[1:], env=environment)
say(process=program.pid)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, asked)
pyatspi.Registry.start()
