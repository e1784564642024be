// SPDX-License-Identifier: Apache-2.0
#include "app/shell/LogBook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

namespace {

// Qt knows one handler for the whole program.
QMutex installing;
LogBook *installed = nullptr;
QtMessageHandler before = nullptr;

std::optional<LogEntry>
entryOf(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (qstrcmp(context.category, logCategory) == 0)
        return logEntryIn(message);
    if (type == QtDebugMsg || type == QtInfoMsg)
        return std::nullopt;
    const QString category = QString::fromLatin1(context.category).toLower();
    return LogEntry{QDateTime::currentDateTimeUtc(), LogEntry::Kind::Library, 1, category};
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const auto entry = entryOf(type, context, message);
    const QMutexLocker lock{&installing};
    if (entry && installed)
        installed->append(*entry);
    if (before && qstrcmp(context.category, logCategory) != 0)
        before(type, context, message);
}

} // namespace

LogBook::LogBook(const QString &file, qint64 most)
    : m_file{file}
    , m_most{most}
{
    m_writer.setMaxThreadCount(1);
    const QMutexLocker lock{&installing};
    m_outer = std::exchange(installed, this);
    if (!m_outer)
        before = qInstallMessageHandler(handle);
}

LogBook::~LogBook()
{
    {
        const QMutexLocker lock{&installing};
        installed = m_outer;
        if (!m_outer)
            qInstallMessageHandler(std::exchange(before, nullptr));
    }
    m_writer.waitForDone();
}

QString LogBook::usualFile()
{
    if (QStandardPaths::isTestModeEnabled()) // as Qt's own StateLocation does
        return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
            + "/log.txt"_L1;
    QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(folder))
        folder = QDir::homePath() + "/.local/state"_L1;
    return folder + "/lanyard/log.txt"_L1;
}

void LogBook::append(const LogEntry &entry)
{
    m_writer.start([this, line = lineOf(entry)] { write(line); });
}

/// Whatever goes wrong here goes unsaid: a log that cannot be written stops no guest.
void LogBook::write(const QString &line) const
{
    QDir{}.mkpath(QFileInfo{m_file}.path());
    QFile file{m_file};
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return;
    file.write(line.toUtf8() + '\n');
    if (file.size() <= m_most)
        return;
    file.seek(file.size() - m_most / 2);
    file.readLine();
    const QByteArray newer = file.readAll();
    file.close();
    QSaveFile shorter{m_file};
    if (shorter.open(QIODevice::WriteOnly) && shorter.write(newer) == newer.size())
        shorter.commit();
}

void LogBook::list()
{
    m_writer.start([this] {
        QList<LogEntry> entries;
        QFile file{m_file};
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (const auto entry = logEntryIn(QString::fromUtf8(line)))
                    entries.append(*entry);
            }
        }
        std::ranges::reverse(entries);
        Q_EMIT listed(entries);
    });
}

} // namespace lanyard::shell
