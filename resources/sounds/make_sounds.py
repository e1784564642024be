#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the sounds of the desk. Run it in this folder; the same files come out every time.

Every kind differs in rhythm and direction, so that it is known without looking and in a loud
hall: admitted rises, goodbye falls softly, a note rises and then repeats, refused falls and is
rough, attention repeats, again is one short tick-tock, unknown wavers.
"""
import array
import math
import pathlib
import wave

RATE = 44100


def tone(hertz, seconds, rough=0.0):
    """A struck tone: soft start, long fading end, a little of the octave above."""
    count = int(RATE * seconds)
    for i in range(count):
        t = i / RATE
        start = min(1.0, t / 0.006)
        end = min(1.0, (count - i) / (0.02 * RATE))
        fade = math.exp(-3.2 * t / seconds)
        wobble = 1.0 + rough * math.sin(2 * math.pi * 31 * t)
        body = math.sin(2 * math.pi * hertz * t) + 0.28 * math.sin(4 * math.pi * hertz * t)
        yield 0.52 * start * end * fade * wobble * body


def silence(seconds):
    return (0.0 for _ in range(int(RATE * seconds)))


SOUNDS = {
    "admitted": lambda: [*tone(784, 0.11), *tone(1175, 0.30)],
    "goodbye": lambda: [*tone(1175, 0.11), *tone(784, 0.30)],
    "again": lambda: [*tone(988, 0.07), *silence(0.05), *tone(988, 0.07)],
    "attention": lambda: [*tone(740, 0.12), *silence(0.06), *tone(740, 0.12), *silence(0.06),
                          *tone(740, 0.22)],
    "note": lambda: [*tone(784, 0.11), *tone(1175, 0.20), *silence(0.08), *tone(740, 0.12), *silence(0.06),
                     *tone(740, 0.22)],
    "refused": lambda: [*tone(294, 0.20, 0.35), *tone(196, 0.42, 0.35)],
    "inside": lambda: [*tone(523, 0.10, 0.2), *tone(294, 0.34, 0.35), *silence(0.05), *tone(294, 0.24, 0.35)],
    "unknown": lambda: [*tone(440, 0.14), *tone(554, 0.14), *tone(440, 0.24)],
}

for name, samples in SOUNDS.items():
    data = array.array("h", (int(32767 * max(-1.0, min(1.0, s))) for s in samples()))
    with wave.open(str(pathlib.Path(__file__).with_name(name + ".wav")), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(data.tobytes())
