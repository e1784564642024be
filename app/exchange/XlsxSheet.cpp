// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/CellText.h"
#include "app/exchange/SheetFormats.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr qsizetype longestCell = 32'767; // of the file format
constexpr qsizetype longestSheetName = 31;
constexpr time_t anyFixedTime = 1'767'225'600; // otherwise every file would differ

bool isUnfit(QChar c)
{
    return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == u'\uFFFE' || c == u'\uFFFF';
}

/// Characters that XML 1.0 cannot hold are left out.
QByteArray cellText(const QString &text)
{
    if (text.size() <= longestCell && std::none_of(text.begin(), text.end(), isUnfit))
        return text.toUtf8();
    QString fitting = text;
    fitting.removeIf(isUnfit);
    return fitting.left(longestCell).toUtf8();
}

/// A cell is text whatever it begins with; but readers, ours too, take an apostrophe off that looks
/// like the guard of a CSV, and line ends before it.
QString kept(const QString &text)
{
    const bool isKept = text.isEmpty() || (text.front() != u'\'' && !text.front().isSpace());
    return isKept || (withoutShield(text) == text && !text.front().isSpace()) ? text : u'\'' + text;
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

/// Days since the end of 1899, as the clock of its zone shows them: what a workbook keeps of a time
/// (ECMA-376 part 1, 18.17.4.1).
double serialOf(const QDateTime &at)
{
    constexpr qint64 secondsADay = 86'400;
    constexpr qint64 daysBefore1970 = 25'569;
    const qint64 seconds = at.toSecsSinceEpoch() + at.offsetFromUtc();
    return static_cast<double>(seconds + daysBefore1970 * secondsADay)
        / static_cast<double>(secondsADay);
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

    /// False if it was stopped.
    [[nodiscard]] bool write()
    {
        if (!m_page)
            return true;
        for (qsizetype c = 0; c < m_sheet.columns.size(); ++c) {
            const QString &title = m_sheet.columns[c].title;
            m_widths.push_back(widthOf(title));
            worksheet_write_string(
                m_page, 0, static_cast<lxw_col_t>(c), cellText(kept(title)).constData(), m_bold);
        }
        for (qsizetype r = 0; r < m_sheet.rows.size(); ++r) {
            if (!goesOn(m_sheet, r))
                return false;
            writeRow(static_cast<lxw_row_t>(r + 1), m_sheet.rows[r]);
        }
        worksheet_freeze_panes(m_page, 1, 0);
        setWidths();
        return true;
    }

private:
    void writeRow(lxw_row_t row, const QVariantList &values)
    {
        const size_t columns = std::min(m_widths.size(), static_cast<size_t>(values.size()));
        for (size_t c = 0; c < columns; ++c) {
            const double width
                = writeCell(row, static_cast<lxw_col_t>(c), values[static_cast<qsizetype>(c)]);
            m_widths[c] = std::max(m_widths[c], width);
        }
    }

    /// Answers how wide it is, in digits.
    double writeCell(lxw_row_t row, lxw_col_t column, const QVariant &value)
    {
        constexpr double ofDate = 19;
        constexpr double ofNumber = 6;
        switch (value.typeId()) {
        case QMetaType::QDateTime:
            if (const QDateTime at = value.toDateTime(); at.isValid())
                worksheet_write_number(m_page, row, column, serialOf(at), m_date);
            return ofDate;
        case QMetaType::Bool:
            worksheet_write_boolean(m_page, row, column, value.toBool(), nullptr);
            return ofNumber;
        case QMetaType::Int:
        case QMetaType::LongLong:
        case QMetaType::Double:
            worksheet_write_number(m_page, row, column, value.toDouble(), nullptr);
            return ofNumber;
        default: return writeText(row, column, value.toString());
        }
    }

    double writeText(lxw_row_t row, lxw_col_t column, const QString &text)
    {
        if (text.isEmpty())
            return 0;
        worksheet_write_string(m_page, row, column, cellText(kept(text)).constData(), nullptr);
        return widthOf(text);
    }

    void setWidths()
    {
        constexpr double widest = 48;
        for (size_t c = 0; c < m_widths.size(); ++c) {
            const auto column = static_cast<lxw_col_t>(c);
            worksheet_set_column(
                m_page, column, column, std::min(m_widths[c] + 2, widest), nullptr);
        }
    }

    const Sheet &m_sheet;
    lxw_worksheet *m_page;
    lxw_format *m_bold;
    lxw_format *m_date;
    std::vector<double> m_widths;
};

} // namespace

Result<QByteArray> xlsxOf(const Sheet &sheet)
{
    // The library writes to a path, so it writes beside nothing of anybody's.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.xlsx"_s);
    // Row by row: no cell is kept in memory after it was written.
    QByteArray scratch = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = scratch.data();
    lxw_workbook *const book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!folder.isValid() || !book)
        return Failure{Failure::Kind::DiskFull, path, folder.errorString()};

    lxw_doc_properties properties{};
    properties.created = anyFixedTime;
    workbook_set_properties(book, &properties);
    const bool whole = Sheetful{book, sheet}.write();
    const lxw_error error = workbook_close(book); // which also gives its memory back
    if (!whole)
        return stopped();
    if (error != LXW_NO_ERROR)
        return Failure{Failure::Kind::DiskFull, path, QString::fromUtf8(lxw_strerror(error))};

    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::Unexpected, path, file.errorString()};
    return file.readAll();
}

} // namespace lanyard::exchange
