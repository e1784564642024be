// SPDX-License-Identifier: Apache-2.0
#include "app/words/LogWords.h"

using namespace Qt::StringLiterals;

namespace lanyard::words {

QString LogWords::time(const LogEntry &entry) const
{
    return entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString LogWords::sentence(const LogEntry &entry) const
{
    const QString sentence = plainSentence(entry);
    return entry.word.isEmpty() ? sentence : tr("%1 (%2)").arg(sentence, entry.word);
}

QString LogWords::plainSentence(const LogEntry &entry) const
{
    using Kind = LogEntry::Kind;
    const QString number = m_locale.toString(entry.number);
    switch (entry.kind) {
    case Kind::Started: return tr("The program was started.");
    case Kind::StartedAgain: return tr("The program was started again after it was cut off.");
    case Kind::Ended: return tr("The program was closed.");
    case Kind::EventOpened: return tr("An event was opened. Doors: %1").arg(number);
    case Kind::EventOpenFailed: return tr("An event file could not be opened.");
    case Kind::EventFileFailed: return tr("The event file could not be read or written.");
    case Kind::Imported: return tr("Registrations were imported. Rows: %1").arg(number);
    case Kind::ImportFailed: return tr("An import failed.");
    case Kind::Exported: return tr("A list was exported. Rows: %1").arg(number);
    case Kind::ExportFailed: return tr("An export failed.");
    case Kind::Verified:
        return tr("The event file was checked, all is well. Records: %1").arg(number);
    case Kind::VerifyFoundProblems:
        return tr("The event file was checked. Problems: %1").arg(number);
    case Kind::PrinterTrouble: return tr("The printer needs somebody.");
    case Kind::PrinterWell: return tr("The printer is ready.");
    case Kind::PrinterMissing: return tr("The printer does not answer.");
    case Kind::BadgeFailed: return tr("A badge could not be printed.");
    case Kind::CameraRuns: return tr("The camera runs.");
    case Kind::CameraGone: return tr("The camera does not work.");
    case Kind::ScannerRuns: return tr("The scanner at the serial port is connected.");
    case Kind::ScannerGone: return tr("The scanner at the serial port is gone.");
    case Kind::ScanRepaired:
        return tr("A scan was repaired: the scanner is set to another keyboard.");
    case Kind::Locked: return tr("The desk was locked.");
    case Kind::Unlocked: return tr("The desk was unlocked.");
    case Kind::WrongPin: return tr("A wrong PIN or badge was given.");
    case Kind::RehearsalReset: return tr("The rehearsal was begun again.");
    case Kind::Library: return tr("A part of the system complained.");
    }
    Q_UNREACHABLE();
}

QString LogWords::document(const QList<LogEntry> &entries) const
{
    QString text = tr("Lanyard's log: no names, no ticket codes, no contacts.") + u'\n';
    for (const LogEntry &entry : entries)
        text += time(entry) + u"  " + (isTrouble(entry.kind) ? u"! "_s : u"  "_s) + sentence(entry)
            + u'\n';
    return text;
}

} // namespace lanyard::words
