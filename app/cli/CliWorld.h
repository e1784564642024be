// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/EventFile.h"

#include <QString>

class QIODevice;

namespace lanyard {

class BadgePress;
class BadgeRenderer;
class BadgeTemplates;
class Clock;
class CodeReader;
class ExchangeFiles;
class Hubs;
class Media;
class PrintQueue;
class PrinterCalibrations;
class RegistrationReader;
class SampleEvent;
class SheetWriter;
class ThrowAwayHubs;
class Wording;

namespace cli {

/// Everything that a command may use, handed over by the shell.
struct CliWorld
{
    const EventFiles &files;
    const RegistrationReader &reader;
    const SheetWriter &sheets;
    const BadgeRenderer &badges;
    BadgeTemplates &templates;
    const BadgePress &press;
    const Media &media;
    PrintQueue &printers;
    PrinterCalibrations &calibrations;
    const CodeReader &codes;
    const SampleEvent &sample;
    const SampleEvent &sampleToday; ///< the same, with its first day today
    const Hubs &hubs;
    const ThrowAwayHubs &throwAwayHubs;
    const ExchangeFiles &exchange;
    const Clock &clock;
    const Wording &wording;
    DeskIdentity desk;
    QStringList recentFiles; ///< event files that were open on this computer, to explain codes
    QString defaultEventFile; ///< from the environment; may be empty
    QString operatorPin; ///< from the environment; may be empty
    QString supervisorPin; ///< from the environment; may be empty
    QIODevice &in;
    QIODevice &out;
    QIODevice &err;
};

/// What scripts rely on; see design.md, "Command line".
enum class Exit { Done = 0, Failed = 1, Usage = 2, Refused = 3 };

} // namespace cli
} // namespace lanyard
