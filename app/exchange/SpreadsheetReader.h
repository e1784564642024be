// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/EncodingSamples.h"
#include "app/exchange/Table.h"

#include <QStringList>

namespace lanyard::exchange {

/// Reads the rows of a table out of any file that people call a spreadsheet. What it is shows in
/// its content; its name is not looked at. The subject of every failure is the path.
class SpreadsheetReader final
{
public:
    /// @p program is the path of this program, which is started again so that nothing a file does
    /// can hurt this process; empty: files are read in this process.
    explicit SpreadsheetReader(const QString &program = {});

    /// @p encoding is one of `encodings()` for text (CSV, HTML), or empty: recognised.
    [[nodiscard]] Result<TableFormat>
    read(const QString &path, const QString &encoding, const TakeRow &take) const;

    /// What `encodingSamples` says.
    [[nodiscard]] Result<QList<EncodingSample>> samples(const QString &path) const;

    [[nodiscard]] static QStringList encodings();

private:
    QString m_program;
};

} // namespace lanyard::exchange
