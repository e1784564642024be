// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Wording.h"
#include "app/usecases/ImportRegistrations.h"

#include <QCoreApplication>
#include <QLocale>

namespace lanyard::words {

/// An import report in sentences. Numbers are written as @p locale writes them.
class ImportWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::words::ImportWords)

public:
    explicit ImportWords(QLocale locale)
        : m_locale{std::move(locale)}
    {
    }

    /// "3,634 rows: 1,340 can be admitted, 10 cancelled, 2,284 online only; 3 have no code; 2 codes
    /// twice; the column Barcode was damaged by Excel: export it as text."
    [[nodiscard]] QString rows(const ImportReport &report) const;
    /// What the file says nothing about, or says twice, although it matters: names, payment, codes.
    [[nodiscard]] QStringList unsaid(const ImportReport &report) const;
    /// "5 rows are left out." Empty if none is.
    [[nodiscard]] QString leftOut(const ImportReport &report) const;
    /// "12 people are new, 3 have changed, 1,335 are as before."
    [[nodiscard]] QString changes(const ImportReport &report) const;
    /// "What changed: Company (2), Ticket code (1)." Empty if nothing did.
    [[nodiscard]] QString changedFields(const ImportReport &report) const;
    /// "2 tickets were issued anew: the old codes let nobody in any more." Empty if none was.
    [[nodiscard]] QString reissued(const ImportReport &report) const;
    /// "4 people keep what a desk corrected." Empty if nobody does.
    [[nodiscard]] QString corrected(const ImportReport &report) const;
    /// "5 people who are registered already are not in this file, 2 of them came in already." Empty
    /// if none is missing.
    [[nodiscard]] QString missing(const ImportReport &report) const;
    /// What became of the missing, or why they cannot be cancelled. Empty if none is missing.
    [[nodiscard]] QString missingKept(const ImportReport &report) const;
    /// "5 people seem to be registered twice." Empty if nobody does.
    [[nodiscard]] QString twice(const ImportReport &report) const;
    /// That Lanyard makes the codes. Empty if the file has some.
    [[nodiscard]] QString codesMade(const ImportReport &report) const;
    /// What a person said the last time about files with the same headers.
    [[nodiscard]] QString remembered(const ReadOptions &options) const;
    /// That it was read as such a file was the last time. Empty if it was not.
    [[nodiscard]] QString asRemembered(const ImportReport &report) const;
    /// "CSV, GB18030, comma"; with the source's title.
    [[nodiscard]] QString origin(const QString &format, const QString &sourceTitle) const;
    /// Everything above and every problem with its row, to be saved as a text file.
    [[nodiscard]] QString
    document(const QString &fileName, const ImportReport &report, const Wording &wording) const;

    /// A field that a column can be mapped to, or that changed, for people.
    [[nodiscard]] static QString fieldTitle(const QString &field);
    /// What a changed field holds, for people; of a ticket code only its end.
    [[nodiscard]] static QString valueOf(const QString &field, const QString &value);
    /// "may come in", "unpaid", …
    [[nodiscard]] static QString standingTitle(Standing standing);

private:
    [[nodiscard]] QString counted(qint64 count, const QString &one, const QString &many) const;
    [[nodiscard]] QString ofKind(ImportProblem::Kind kind, qint64 count) const;
    [[nodiscard]] QString ofStanding(Standing standing, qint64 count) const;
    [[nodiscard]] QStringList taken(const IntakeCounts &counts) const;
    [[nodiscard]] QStringList troubles(const ImportReport &report) const;
    [[nodiscard]] QString repeated(const ImportReport &report, qint64 rows) const;
    [[nodiscard]] QStringList lists(const ImportReport &report, const Wording &wording) const;

    QLocale m_locale;
};

} // namespace lanyard::words
