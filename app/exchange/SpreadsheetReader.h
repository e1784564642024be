// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/Table.h"
#include "app/exchange/ZipArchive.h"

namespace lanyard::exchange {

/// Reads the rows of a table out of any file that people call a spreadsheet. What it is shows in
/// its content; its name is not looked at. The subject of every failure is the path.
class SpreadsheetReader final
{
public:
    explicit SpreadsheetReader(const ZipLimits &limits = {});

    [[nodiscard]] Result<TableFormat> read(const QString &path, const TakeRow &take) const;

private:
    ZipLimits m_limits;
};

} // namespace lanyard::exchange
