// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/LogEntry.h"

#include <QList>
#include <QObject>
#include <QThreadPool>

namespace lanyard::shell {

/// Keeps the newest entries of the program's log in a file. While it lives, Qt's messages go
/// through it: those of category lanyard.log as they are; of anything else only that something
/// complained, for what it says may name anybody.
class LogBook final : public QObject
{
    Q_OBJECT

public:
    /// @p file may grow to @p most bytes; then its older half goes.
    explicit LogBook(const QString &file, qint64 most = 512 * 1024);
    ~LogBook() override;

    /// May be called from any thread.
    void append(const LogEntry &entry);
    /// In the background; listed().
    void list();

    /// Where a user's programs keep what they know of their last runs: $XDG_STATE_HOME or
    /// ~/.local/state (XDG Base Directory Specification 0.8).
    [[nodiscard]] static QString usualFile();

Q_SIGNALS:
    void listed(const QList<lanyard::LogEntry> &entries); ///< newest first

private:
    void write(const QString &line) const;

    QString m_file;
    qint64 m_most;
    LogBook *m_outer = nullptr; ///< hears nothing while this one lives
    QThreadPool m_writer; ///< one thread: in order
};

} // namespace lanyard::shell
