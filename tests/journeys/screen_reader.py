#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""What a screen reader hears and sees of a program: screen_reader.py PROGRAM [ARGUMENT]...

Starts the program and prints one JSON object a line. {"heard": WORDS, "role": ROLE} whenever something
that is read out by itself appears or the focus moves; for each line on standard input
{"name": NAME, "role": ROLE, "focusable": true or false} of everything that is seen, and {"end": true}.
Ends when standard input does. To be run in a D-Bus session of its own (dbus-run-session) and an X server.
"""
import json
import os
import subprocess
import sys

import pyatspi
from gi.repository import GLib

READ_OUT = {pyatspi.ROLE_NOTIFICATION, pyatspi.ROLE_ALERT}


def say(**words):
    print(json.dumps(words, ensure_ascii=False), flush=True)


def shown(event):
    if event.detail1 and event.source and event.source.getRole() in READ_OUT:
        event.source.clear_cache()
        say(heard=event.source.name, role=event.source.getRoleName())


def focused(event):
    if event.detail1 and event.source:
        say(heard=event.source.name, role=event.source.getRoleName())


def tell(node):
    states = node.getState()
    if states.contains(pyatspi.STATE_SHOWING):
        say(name=node.name, role=node.getRoleName(), focusable=states.contains(pyatspi.STATE_FOCUSABLE))
    for child in node:
        if child:
            tell(child)


def asked(channel, condition):
    line = sys.stdin.readline()
    if not line:
        program.terminate()
        program.wait()
        pyatspi.Registry.stop()
        return False
    for application in pyatspi.Registry.getDesktop(0):
        if application and application.get_process_id() == program.pid:
            for window in application:
                tell(window)
    say(end=True)
    return True


pyatspi.Registry.registerEventListener(shown, "object:state-changed:showing")
pyatspi.Registry.registerEventListener(focused, "object:state-changed:focused")
environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
program = subprocess.Popen(sys.argv[1:], env=environment)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, asked)
pyatspi.Registry.start()
