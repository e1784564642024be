// SPDX-License-Identifier: Apache-2.0
#include "app/ports/LogEntry.h"

#include <QLoggingCategory>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

Q_LOGGING_CATEGORY(programLog, logCategory)

QString plain(const QString &word)
{
    static const QRegularExpression allowed{u"^[a-z0-9.-]{1,40}$"_s};
    return allowed.match(word).hasMatch() ? word : QString{};
}

const QMetaEnum &kinds()
{
    static const QMetaEnum values = QMetaEnum::fromType<LogEntry::Kind>();
    return values;
}

} // namespace

bool isTrouble(LogEntry::Kind kind)
{
    using Kind = LogEntry::Kind;
    constexpr std::array troubles{Kind::StartedAgain,
                                  Kind::EventOpenFailed,
                                  Kind::EventFileFailed,
                                  Kind::ImportFailed,
                                  Kind::ExportFailed,
                                  Kind::VerifyFoundProblems,
                                  Kind::PrinterTrouble,
                                  Kind::PrinterMissing,
                                  Kind::BadgeFailed,
                                  Kind::CameraGone,
                                  Kind::ScannerGone,
                                  Kind::WrongPin};
    return std::ranges::find(troubles, kind) != troubles.end();
}

QString lineOf(const LogEntry &entry)
{
    return QStringList{entry.at.toUTC().toString(Qt::ISODateWithMs),
                       QString::fromLatin1(kinds().valueToKey(int(entry.kind))),
                       QString::number(entry.number),
                       plain(entry.word)}
        .join(u'\t');
}

std::optional<LogEntry> logEntryIn(const QString &line)
{
    const QStringList cells = line.split(u'\t');
    if (cells.size() != 4)
        return std::nullopt;
    const QDateTime at = QDateTime::fromString(cells[0], Qt::ISODateWithMs);
    bool isKind = false;
    const int kind = kinds().keyToValue(cells[1].toLatin1().constData(), &isKind);
    bool isNumber = false;
    const qint64 number = cells[2].toLongLong(&isNumber);
    if (!at.isValid() || !isKind || !isNumber || plain(cells[3]) != cells[3])
        return std::nullopt;
    return LogEntry{at, LogEntry::Kind(kind), number, cells[3]};
}

QString nameOf(Failure::Kind kind)
{
    using Kind = Failure::Kind;
    switch (kind) {
    case Kind::NotFound: return u"not-found"_s;
    case Kind::NoPrinter: return u"no-printer"_s;
    case Kind::NotPermitted: return u"not-permitted"_s;
    case Kind::ReadOnly: return u"read-only"_s;
    case Kind::InUse: return u"in-use"_s;
    case Kind::Busy: return u"busy"_s;
    case Kind::Damaged: return u"damaged"_s;
    case Kind::NewerVersion: return u"newer-version"_s;
    case Kind::NotAnEventFile: return u"not-an-event-file"_s;
    case Kind::AlreadyThere: return u"already-there"_s;
    case Kind::DiskFull: return u"disk-full"_s;
    case Kind::Empty: return u"empty"_s;
    case Kind::Truncated: return u"truncated"_s;
    case Kind::PasswordProtected: return u"password-protected"_s;
    case Kind::TooLarge: return u"too-large"_s;
    case Kind::UnknownFormat: return u"unknown-format"_s;
    case Kind::NoPicture: return u"no-picture"_s;
    case Kind::MissingColumn: return u"missing-column"_s;
    case Kind::InvalidValue: return u"invalid-value"_s;
    case Kind::DoesNotFit: return u"does-not-fit"_s;
    case Kind::NotAnAddress: return u"not-an-address"_s;
    case Kind::Unreachable: return u"unreachable"_s;
    case Kind::Rejected: return u"rejected"_s;
    case Kind::Unexpected: return u"unexpected"_s;
    case Kind::Cancelled: return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

void note(LogEntry::Kind kind, qint64 number, const QString &word)
{
    const LogEntry entry{QDateTime::currentDateTimeUtc(), kind, number, word};
    qCInfo(programLog).noquote() << lineOf(entry);
}

} // namespace lanyard
