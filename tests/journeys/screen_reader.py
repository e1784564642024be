#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""What a screen reader hears and sees of a program: screen_reader.py PROGRAM [ARGUMENT]...

Starts the program and prints one JSON object a line. {"process": NUMBER} first. {"heard": WORDS, "role": ROLE}
whenever something that is read out by itself appears or the focus moves; for each line on standard input
{"name": NAME, "label": what is written beside it, "role": ROLE, "text": what stands in a field, "box": [x, y,
width, height] in pixels of the screen, "front" (in the window that has the keyboard), "focusable", "focused", "enabled", "checked": true or false} of everything that is seen, and {"end": true}.
Ends when standard input does. To be run in a D-Bus session of its own (dbus-run-session) and an X server.
"""
import json
import os
import subprocess
import sys

import gi
import pyatspi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

READ_OUT = {pyatspi.ROLE_NOTIFICATION, pyatspi.ROLE_ALERT}
STATES = {
    "focusable": pyatspi.STATE_FOCUSABLE,
    "focused": pyatspi.STATE_FOCUSED,
    "enabled": pyatspi.STATE_ENABLED,
    "checked": pyatspi.STATE_CHECKED,
}
MOST_CHILDREN = 300  # of a list that is longer than any screen


def say(**words):
    print(json.dumps(words, ensure_ascii=False), flush=True)


def shown(event):
    if event.detail1 and event.source and event.source.getRole() in READ_OUT:
        event.source.clear_cache()
        say(heard=event.source.name, role=event.source.getRoleName())


def focused(event):
    if event.detail1 and event.source:
        say(heard=event.source.name, role=event.source.getRoleName())


def label_of(node):
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return ""


def tell(node, front):
    states = node.get_state_set()
    if not states.contains(pyatspi.STATE_SHOWING):
        return
    can = node.get_interfaces()
    box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN) if "Component" in can else None
    say(
        name=node.get_name(),
        label=label_of(node),
        role=node.get_role_name(),
        text=Atspi.Text.get_text(node, 0, -1) if "Text" in can else "",
        front=front,
        box=[box.x, box.y, box.width, box.height] if box else [],
        **{name: states.contains(state) for name, state in STATES.items()},
    )
    for index in range(min(node.get_child_count(), MOST_CHILDREN)):
        child = node.get_child_at_index(index)
        if child:
            tell(child, front)


def look():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application and application.get_process_id() == program.pid:
            application.set_cache_mask(Atspi.Cache.NONE)
            for window in range(application.get_child_count()):
                node = application.get_child_at_index(window)
                tell(node, node.get_state_set().contains(pyatspi.STATE_ACTIVE))


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
        pass  # something went away while it was looked at
    say(end=True)
    return True


pyatspi.Registry.registerEventListener(shown, "object:state-changed:showing")
pyatspi.Registry.registerEventListener(focused, "object:state-changed:focused")
environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
program = subprocess.Popen(sys.argv[1:], env=environment)
say(process=program.pid)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, asked)
pyatspi.Registry.start()
