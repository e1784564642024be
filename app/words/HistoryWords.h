// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/Journal.h"
#include "app/usecases/RefusedScans.h"

#include <QCoreApplication>
#include <QLocale>

namespace lanyard::words {

/// What the journal says, in sentences. Times are those of the clocks at the event.
class HistoryWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::words::HistoryWords)

public:
    HistoryWords(const Event &event, QLocale locale);

    /// "Ada Lovelace came in at Main hall." Who, what, at which door, why; not when, nor at which
    /// desk.
    [[nodiscard]] QString sentence(const JournalRecord &record) const;
    /// "Main 1, Olive"
    [[nodiscard]] static QString whereFrom(const JournalRecord &record);
    /// "Sat 28/11/2026 09:15:03"
    [[nodiscard]] QString time(const QDateTime &at) const;

    /// "The unknown code “8812” was shown 14 times since Sat 28/11/2026 09:00:00."
    [[nodiscard]] QString sentence(const RepeatedRefusal &refusal) const;

    /// "Admission", "Refusal", …
    [[nodiscard]] static QString title(Deed::Kind kind);
    /// Why a door refused: "already in", "not paid", … @p verdict as nameOf(Verdict) writes it.
    [[nodiscard]] static QString reason(const QString &verdict);

private:
    [[nodiscard]] QString ofAdmission(const JournalRecord &record) const;
    [[nodiscard]] QString ofRefusal(const JournalRecord &record) const;
    [[nodiscard]] QString ofPrint(const JournalRecord &record) const;
    [[nodiscard]] QString ofCorrection(const JournalRecord &record) const;
    [[nodiscard]] QString ofImport(const JournalRecord &record) const;
    [[nodiscard]] QString ofOperator(const JournalRecord &record) const;
    [[nodiscard]] QString plain(const JournalRecord &record) const;

    QTimeZone m_zone;
    QLocale m_locale;
};

} // namespace lanyard::words
