// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/NumberFormat.h"
#include "app/exchange/XmlReader.h"
#include "app/exchange/ZipArchive.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace lanyard::exchange {

/// What stopped reading a part, or nothing.
[[nodiscard]] Result<Done> outcomeOf(const XmlReader &xml, const ZipEntry &entry);

/// Appends the text of a shared or inline string, without the readings that Japanese writes over
/// it. The reader stands on its start element and is left on its end.
void appendRichText(QString &text, XmlReader &xml);

/// The texts that many cells share, in one piece of memory.
class SharedStrings final
{
public:
    [[nodiscard]] static Result<SharedStrings> read(const ZipArchive &archive, const QString &part);
    [[nodiscard]] QByteArrayView at(size_t index) const; ///< empty beyond the end

private:
    QByteArray m_text;
    std::vector<qsizetype> m_ends;
};

struct Workbook
{
    QStringList sheets; ///< parts of the visible worksheets, in the order of their tabs
    QString sharedStrings; ///< part; empty if there is none
    std::vector<NumberFormat> formats; ///< by the cell's style number
    bool epoch1904 = false;

    [[nodiscard]] static Result<Workbook> read(const ZipArchive &archive);
};

} // namespace lanyard::exchange
