// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace lanyard {

/// Something that happened to the program, its devices or its files. There is no room in it for a
/// name, a code or a contact: one of a few kinds, a number, and one plain technical word.
struct LogEntry
{
    Q_GADGET

public:
    enum class Kind {
        Started,
        StartedAgain, ///< the run before did not end by itself
        Ended,
        EventOpened, ///< number: doors; word: rehearsal, or nothing
        EventOpenFailed, ///< word: see nameOf(Failure::Kind), here and below
        EventFileFailed, ///< it could not be read or written meanwhile
        Imported, ///< number: rows taken
        ImportFailed,
        Exported, ///< number: rows
        ExportFailed,
        Verified, ///< number: journal records
        VerifyFoundProblems, ///< number: problems
        PrinterTrouble, ///< word: which
        PrinterWell,
        PrinterMissing,
        BadgeFailed,
        CameraRuns,
        CameraGone, ///< word: lost, not-found, failed
        ScannerRuns, ///< at a serial port
        ScannerGone,
        ScanRepaired, ///< the scanner is set to another keyboard
        Locked,
        Unlocked,
        WrongPin,
        RehearsalReset,
        Library, ///< Qt or a library below it complained; word: its category; number: how often
    };
    Q_ENUM(Kind)

    QDateTime at; ///< UTC
    Kind kind = Kind::Library;
    qint64 number = 0;
    QString word = {}; ///< small letters, digits, dots and hyphens; at most 40

    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

/// Whether somebody should do something about it.
[[nodiscard]] bool isTrouble(LogEntry::Kind kind);

/// One line of the log's file, without its end: time, kind, number and word with tabs between.
[[nodiscard]] QString lineOf(const LogEntry &entry);
/// None for anything but such a line.
[[nodiscard]] std::optional<LogEntry> logEntryIn(const QString &line);

/// For the log: "disk-full".
[[nodiscard]] QString nameOf(Failure::Kind kind);

/// Writes it down, from any thread; through Qt's logging, category lanyard.log. A @p word that is
/// not plain is left out.
void note(LogEntry::Kind kind, qint64 number = 0, const QString &word = {});

inline constexpr auto logCategory = "lanyard.log";

} // namespace lanyard
