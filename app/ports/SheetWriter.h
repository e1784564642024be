// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/PrintedReport.h"
#include "app/ports/Result.h"

#include <QList>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace lanyard {

/// A table for people who work with spreadsheets.
struct Sheet
{
    struct Column
    {
        QString name; ///< stable English key, for JSON
        QString title; ///< for people
        bool onPaper = true; ///< in the table of a PDF, too
    };
    QString title;
    QList<Column> columns;
    QList<QVariantList> rows; ///< QString, qint64, bool or QDateTime (already in the zone to show)
    /// Asked every now and then while the file is written; false stops that, as Cancelled.
    std::function<bool()> goesOn{};

    // Only in a PDF:
    std::function<Result<FrontPage>()> front{}; ///< stands before the table, if there is one
    std::optional<TickList> ticks{}; ///< stands instead of the table
    std::function<QString(qsizetype page, qsizetype pages)> pageWords{}; ///< "Page 2 of 7"
};

/// Writes a sheet; the ending of the file's name chooses the format: .csv .xlsx .pdf .json.
class SheetWriter
{
public:
    virtual ~SheetWriter() = default;

    /// The file is there whole or not at all; a file of that name is replaced.
    [[nodiscard]] virtual Result<Done> write(const QString &path, const Sheet &sheet) const = 0;
};

} // namespace lanyard
