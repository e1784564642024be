// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/Files.h"

#include <QFile>
#include <QStringEncoder>

#include <algorithm>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace lanyard::samples {

namespace {

constexpr time_t created = 1'793'520'000; // 2026-11-01: the same at each run
constexpr qsizetype numberColumn = 0;
constexpr qsizetype timeColumn = 12;

QString csvCell(const QString &text)
{
    const bool plain = std::none_of(
        text.begin(), text.end(), [](QChar c) { return QStringView{u",\"\r\n"}.contains(c); });
    QString doubled = text;
    return plain ? text : QString{u'"' % doubled.replace(u"\""_s, u"\"\""_s) % u'"'};
}

void writeRow(lxw_worksheet *sheet, lxw_row_t at, const SampleRow &row, lxw_format *timeFormat)
{
    const QStringList cells = cellsOf(row);
    for (qsizetype c = 0; c < cells.size(); ++c) {
        const auto column = static_cast<lxw_col_t>(c);
        if (c == numberColumn) {
            worksheet_write_number(sheet, at, column, static_cast<double>(row.number), nullptr);
        } else if (c == timeColumn) {
            const QDate day = row.registered.date();
            const QTime time = row.registered.time();
            lxw_datetime moment{day.year(),
                                day.month(),
                                day.day(),
                                time.hour(),
                                time.minute(),
                                static_cast<double>(time.second())};
            worksheet_write_datetime(sheet, at, column, &moment, timeFormat);
        } else if (!cells[c].isEmpty()) {
            worksheet_write_string(sheet, at, column, cells[c].toUtf8().constData(), nullptr);
        }
    }
}

} // namespace

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',') % u"\r\n"_s;
}

QByteArray exportAsGb18030(const QList<SampleRow> &rows)
{
    QString text = csvLine(columnTitles());
    for (const SampleRow &row : rows)
        text += csvLine(cellsOf(row));
    QStringEncoder encoder{"GB18030"};
    return encoder.encode(text);
}

bool writeWorkbook(const QString &path, const QList<SampleRow> &rows)
{
    lxw_workbook *const book = workbook_new(QFile::encodeName(path).constData());
    if (!book)
        return false;
    lxw_doc_properties properties{};
    properties.created = created;
    workbook_set_properties(book, &properties);
    lxw_format *const timeFormat = workbook_add_format(book);
    format_set_num_format(timeFormat, "yyyy/mm/dd hh:mm:ss");

    lxw_worksheet *const sheet = workbook_add_worksheet(book, "报名名单");
    for (qsizetype c = 0; c < columnTitles().size(); ++c) {
        worksheet_write_string(
            sheet, 0, static_cast<lxw_col_t>(c), columnTitles()[c].toUtf8().constData(), nullptr);
    }
    for (qsizetype r = 0; r < rows.size(); ++r)
        writeRow(sheet, static_cast<lxw_row_t>(r + 1), rows[r], timeFormat);
    return workbook_close(book) == LXW_NO_ERROR;
}

QByteArray arrivalsAsCsv(const QList<Arrival> &arrivals)
{
    QString text = u"code,time\r\n"_s;
    for (const Arrival &arrival : arrivals)
        text += csvLine({arrival.code, arrival.at.toString(Qt::ISODate)});
    return text.toUtf8();
}

bool writeManyRows(QIODevice &out, qint64 count, uint64_t seed)
{
    EndlessRows rows{seed};
    QByteArray piece = csvLine(columnTitles()).toUtf8();
    for (qint64 i = 0; i < count; ++i) {
        piece += csvLine(cellsOf(rows.next())).toUtf8();
        if (piece.size() > 1'000'000) {
            if (out.write(piece) != piece.size())
                return false;
            piece.clear();
        }
    }
    return out.write(piece) == piece.size();
}

} // namespace lanyard::samples
