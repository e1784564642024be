// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/XlsTable.h"

#include "app/exchange/NumberFormat.h"
#include "app/exchange/RowMaker.h"

#include <QFile>

#include <freexl.h>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

Failure failureOf(int code)
{
    const auto kind
        = code == FREEXL_INSUFFICIENT_MEMORY ? Failure::Kind::TooLarge : Failure::Kind::Damaged;
    return {kind, {}, u"freexl error "_s % QString::number(code)};
}

class XlsWorkbook final
{
public:
    [[nodiscard]] int open(const QString &path)
    {
        return freexl_open(QFile::encodeName(path).constData(), &m_handle);
    }
    XlsWorkbook() = default;
    XlsWorkbook(const XlsWorkbook &) = delete;
    XlsWorkbook &operator=(const XlsWorkbook &) = delete;
    ~XlsWorkbook()
    {
        if (m_handle)
            freexl_close(m_handle);
    }

    [[nodiscard]] unsigned int info(unsigned short what) const
    {
        unsigned int value = 0;
        return freexl_get_info(m_handle, what, &value) == FREEXL_OK ? value : 0;
    }

    /// False to stop.
    bool readSheet(unsigned short number, RowMaker &row) const
    {
        unsigned int rows = 0;
        unsigned short columns = 0;
        if (freexl_select_active_worksheet(m_handle, number) != FREEXL_OK
            || freexl_worksheet_dimensions(m_handle, &rows, &columns) != FREEXL_OK)
            return true;
        for (unsigned int r = 0; r < rows; ++r) {
            row.begin(r + 1);
            for (unsigned short c = 0; c < columns; ++c)
                put(row, r, c);
            if (!row.handOn())
                return false;
        }
        return true;
    }

private:
    void put(RowMaker &row, unsigned int r, unsigned short c) const
    {
        FreeXL_CellValue cell;
        if (freexl_get_cell_value(m_handle, r, c, &cell) != FREEXL_OK)
            return;
        switch (cell.type) {
        case FREEXL_CELL_INT: row.put(c, QByteArray::number(cell.value.int_value)); break;
        case FREEXL_CELL_DOUBLE: {
            const QString number = QString::number(cell.value.double_value, 'g', 17);
            row.put(c, textOfNumber(number, {}, false), isImprecise(number));
            break;
        }
        case FREEXL_CELL_TEXT:
        case FREEXL_CELL_SST_TEXT:
        case FREEXL_CELL_DATE:
        case FREEXL_CELL_DATETIME:
        case FREEXL_CELL_TIME:
            if (cell.value.text_value)
                row.put(c, QByteArrayView{cell.value.text_value});
            break;
        default: break; // empty
        }
    }

    const void *m_handle = nullptr;
};

} // namespace

Result<TableFormat> readXls(const QString &path, const TakeRow &take)
{
    XlsWorkbook book;
    const int opened = book.open(path);
    if (book.info(FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED)
        return Failure{Failure::Kind::PasswordProtected, {}, u"encrypted workbook"_s};
    if (opened != FREEXL_OK)
        return failureOf(opened);

    RowMaker row{take};
    const unsigned int sheets = book.info(FREEXL_BIFF_SHEET_COUNT);
    if (sheets == 0)
        return Failure{Failure::Kind::Damaged, {}, u"workbook without worksheets"_s};
    for (unsigned int i = 0; i < sheets && !row.sawText(); ++i) {
        if (!book.readSheet(static_cast<unsigned short>(i), row))
            break;
    }
    if (row.isTooLarge())
        return RowMaker::tooLarge();
    return TableFormat{u"XLS"_s};
}

} // namespace lanyard::exchange
