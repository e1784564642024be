// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/LogEntry.h"

#include <QCoreApplication>
#include <QLocale>

namespace lanyard::words {

/// What the log says, for people.
class LogWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::words::LogWords)

public:
    explicit LogWords(const QLocale &locale)
        : m_locale{locale}
    {
    }

    /// In the time of this computer, to the second.
    [[nodiscard]] QString time(const LogEntry &entry) const;
    [[nodiscard]] QString sentence(const LogEntry &entry) const;
    /// All of them as a text file, one a line.
    [[nodiscard]] QString document(const QList<LogEntry> &entries) const;

private:
    [[nodiscard]] QString plainSentence(const LogEntry &entry) const;

    QLocale m_locale;
};

} // namespace lanyard::words
