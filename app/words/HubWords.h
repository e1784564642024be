// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/HubState.h"

#include <QCoreApplication>
#include <QLocale>

namespace lanyard::words {

/// How this desk, the others and the hub stand. Times are those of the clocks at the event.
class HubWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::words::HubWords)

public:
    /// @p now is UTC.
    HubWords(const Event &event, QLocale locale, const QDateTime &now);

    /// "Working alone since 09:05"
    [[nodiscard]] QString link(const HubState &state) const;
    /// "Working alone since 09:05, 14 people not yet shared"
    [[nodiscard]] QString status(const HubState &state) const;
    /// What is wrong and what to do next; empty where nothing is.
    [[nodiscard]] static QString trouble(const HubState &state);
    /// Why the event was not put into a database: InvalidValue where that has no address,
    /// AlreadyThere where it holds another event …
    [[nodiscard]] static QString notShared(const Failure &failure);
    /// Why this computer did not join: InvalidValue for something else than a join code,
    /// AlreadyThere where the event is here …
    [[nodiscard]] static QString notJoined(const Failure &failure);
    /// "All desks agree: 12,345 records.", or who does not yet; empty where there are no desks.
    [[nodiscard]] QString agreement(const HubState &state) const;
    /// "2 people were let in twice"; empty if nobody has to see to it.
    [[nodiscard]] QString twice(const HubState &state) const;
    /// When and where, if that is one person: "09:12 North 1, 09:14 Basement"; else empty.
    [[nodiscard]] QString whereTwice(const HubState &state) const;
    /// Of this desk's clock; empty where it is right.
    [[nodiscard]] QString wrongClock(const HubState &state) const;
    /// Empty where this desk has a name of its own.
    [[nodiscard]] static QString namesake(const HubState &state);
    /// Of every desk's clock that is off by more than clockTolerance; empty: none.
    [[nodiscard]] QString wrongClocks(const HubState &state) const;
    [[nodiscard]] QString quarantine(qint64 records) const;

    /// "all", "12 behind", "differs", "revoked"
    [[nodiscard]] QString records(const DeskReport &desk, const HubState &state) const;
    /// "09:12, 4 min ago"
    [[nodiscard]] QString lastContact(const DeskReport &desk) const;
    /// "right", "42 s behind", "3 min ahead", "not known"
    [[nodiscard]] QString clock(std::optional<qint64> offset) const;

    /// "Mei Lin was let in twice: Main door"
    [[nodiscard]] QString title(const Conflict &conflict) const;
    /// Each admission on a line, and who saw to it.
    [[nodiscard]] QString explanation(const Conflict &conflict) const;
    /// "Mei Lin at Main door, 09:12: finish or abandon"
    [[nodiscard]] QString title(const OpenAttempt &attempt) const;

    /// What came of what somebody did about the hub.
    [[nodiscard]] static QString revoked(const QString &desk);
    [[nodiscard]] static QString finished(bool letIn);
    [[nodiscard]] static QString exchanged(const QString &file, qint64 taken, qint64 given);
    [[nodiscard]] static QString exported(const QString &file, qint64 rows);
    /// See ExportConflicts.
    [[nodiscard]] static QStringList conflictTitles();

    [[nodiscard]] QString time(const QDateTime &utc) const; ///< with the day, unless that is today
    [[nodiscard]] QString number(qint64 value) const;

private:
    [[nodiscard]] QString people(qint64 number) const;
    [[nodiscard]] QString admission(const RivalAdmission &admission, bool counts) const;

    QTimeZone m_zone;
    QLocale m_locale;
    QDateTime m_now;
};

/// True if a clock is off by more than is worth a warning.
[[nodiscard]] bool isWrong(std::optional<qint64> clockOffset);

} // namespace lanyard::words
