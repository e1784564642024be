// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/CellText.h"
#include "app/exchange/SheetFormats.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr qsizetype longestCell = 32'767; // of the file format
constexpr qsizetype longestSheetName = 31;
constexpr time_t anyFixedTime = 1'767'225'600; // otherwise every file would differ

/// Characters that XML 1.0 cannot hold are left out.
QByteArray cellText(QString text)
{
    text.removeIf([](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == u'\uFFFE'
            || c == u'\uFFFF';
    });
    return text.left(longestCell).toUtf8();
}

/// A cell is text whatever it begins with; but readers, ours too, take an apostrophe off that looks
/// like the guard of a CSV.
QString kept(const QString &text)
{
    return withoutShield(text) == text ? text : u'\'' + text;
}

QByteArray sheetName(const QString &title)
{
    static const QRegularExpression forbidden{u"[\\[\\]:*?/\\\\]|^'|'$"_s};
    QString name = title;
    name = name.replace(forbidden, u" "_s).left(longestSheetName).trimmed();
    return (name.isEmpty() ? u"Sheet1"_s : name).toUtf8();
}

/// East Asian characters are about two digits wide.
double widthOf(const QString &text)
{
    const auto wide
        = std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x1100; });
    return static_cast<double>(text.size() + wide);
}

class Sheetful final
{
public:
    Sheetful(lxw_workbook *book, const Sheet &sheet)
        : m_sheet{sheet}
        , m_page{workbook_add_worksheet(book, sheetName(sheet.title).constData())}
        , m_bold{workbook_add_format(book)}
        , m_date{workbook_add_format(book)}
    {
        format_set_bold(m_bold);
        format_set_num_format(m_date, "yyyy-mm-dd hh:mm:ss");
    }

    void write()
    {
        if (!m_page)
            return;
        for (qsizetype c = 0; c < m_sheet.columns.size(); ++c) {
            const QByteArray title = cellText(m_sheet.columns[c].title);
            worksheet_write_string(m_page, 0, static_cast<lxw_col_t>(c), title.constData(), m_bold);
        }
        for (qsizetype r = 0; r < m_sheet.rows.size(); ++r) {
            for (qsizetype c = 0; c < m_sheet.rows[r].size(); ++c)
                writeCell(
                    static_cast<lxw_row_t>(r + 1), static_cast<lxw_col_t>(c), m_sheet.rows[r][c]);
        }
        worksheet_freeze_panes(m_page, 1, 0);
        setWidths();
    }

private:
    void writeCell(lxw_row_t row, lxw_col_t column, const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::QDateTime: writeDate(row, column, value.toDateTime()); break;
        case QMetaType::Bool:
            worksheet_write_boolean(m_page, row, column, value.toBool(), nullptr);
            break;
        case QMetaType::Int:
        case QMetaType::LongLong:
        case QMetaType::Double:
            worksheet_write_number(m_page, row, column, value.toDouble(), nullptr);
            break;
        default: {
            const QByteArray text = cellText(kept(value.toString()));
            if (!text.isEmpty())
                worksheet_write_string(m_page, row, column, text.constData(), nullptr);
        }
        }
    }

    void writeDate(lxw_row_t row, lxw_col_t column, const QDateTime &at)
    {
        if (!at.isValid())
            return;
        lxw_datetime moment{at.date().year(),
                            at.date().month(),
                            at.date().day(),
                            at.time().hour(),
                            at.time().minute(),
                            static_cast<double>(at.time().second())};
        worksheet_write_datetime(m_page, row, column, &moment, m_date);
    }

    void setWidths()
    {
        constexpr double widest = 48;
        for (qsizetype c = 0; c < m_sheet.columns.size(); ++c) {
            double width = widthOf(m_sheet.columns[c].title);
            for (const QVariantList &row : m_sheet.rows) {
                if (c < row.size())
                    width = std::max(width, widthOf(shownText(row[c])));
            }
            const auto column = static_cast<lxw_col_t>(c);
            worksheet_set_column(m_page, column, column, std::min(width + 2, widest), nullptr);
        }
    }

    const Sheet &m_sheet;
    lxw_worksheet *m_page;
    lxw_format *m_bold;
    lxw_format *m_date;
};

} // namespace

Result<QByteArray> xlsxOf(const Sheet &sheet)
{
    // The library writes to a path, so it writes beside nothing of anybody's.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.xlsx"_s);
    lxw_workbook *const book = workbook_new(QFile::encodeName(path).constData());
    if (!folder.isValid() || !book)
        return Failure{Failure::Kind::DiskFull, path, folder.errorString()};

    lxw_doc_properties properties{};
    properties.created = anyFixedTime;
    workbook_set_properties(book, &properties);
    Sheetful{book, sheet}.write();
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return Failure{Failure::Kind::DiskFull, path, QString::fromUtf8(lxw_strerror(error))};

    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::Unexpected, path, file.errorString()};
    return file.readAll();
}

} // namespace lanyard::exchange
