// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/SheetFileWriter.h"
#include "app/usecases/ExportAttendance.h"
#include "app/words/ReportWords.h"
#include "tests/store/StoreKit.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include <xlsxwriter.h>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 100'000;

template<typename Work>
double secondsFor(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// An event with everybody in. Not on a disk: what is measured reads it only.
bool fill(EventFile &file)
{
    QList<RegistrationDraft> drafts;
    for (int i = 0; i < people; ++i) {
        RegistrationDraft draft
            = aDraft(u"%1"_s.arg(814'847'311'126'137'000 + i), u"Ada %1 Berg"_s.arg(i));
        draft.company = u"山海文化传播有限责任公司 %1"_s.arg(i % 5'000);
        draft.jobTitle = u"工程师"_s;
        draft.email = u"guest%1@example.org"_s.arg(i);
        draft.phone = u"+86138%1"_s.arg(i, 8, 10, QChar{u'0'});
        draft.order = u"O-%1"_s.arg(i / 3);
        drafts.append(draft);
    }
    if (!import(file, drafts))
        return false;
    QList<Id<Registration>> all;
    const auto read = file.registrations().forEach([&all](const Registration &who) {
        all.append(who.id);
        return true;
    });
    const Door door = firstDoor(file);
    for (qsizetype i = 0; read && i < all.size(); ++i) {
        Deed deed{.kind = Deed::Kind::Admission,
                  .at = noon.addMSecs(i * 20),
                  .who = all[i],
                  .door = door.id,
                  .body = {}};
        if (!file.journal().append(deed))
            return false;
    }
    return bool(read);
}

/// Keeps what would be written.
struct KeptSheet final : SheetWriter
{
    mutable Sheet sheet;
    Result<Done> write(const QString &, const Sheet &written) const override
    {
        sheet = written;
        sheet.pageWords = {};
        sheet.front = {};
        return Done{};
    }
};

/// A cell as the library takes it: nothing is left to be converted.
struct Cell
{
    enum class Kind { Nothing, Text, Number, Date, Truth } kind = Kind::Nothing;
    QByteArray text;
    double number = 0;
    lxw_datetime date{};
};

Cell cellOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime) {
        const QDateTime at = value.toDateTime();
        const QDate date = at.date();
        const QTime time = at.time();
        return {Cell::Kind::Date,
                {},
                0,
                {date.year(),
                 date.month(),
                 date.day(),
                 time.hour(),
                 time.minute(),
                 double(time.second())}};
    }
    if (value.typeId() == QMetaType::Bool)
        return {Cell::Kind::Truth, {}, double(value.toBool()), {}};
    if (value.typeId() == QMetaType::LongLong)
        return {Cell::Kind::Number, {}, value.toDouble(), {}};
    const QByteArray text = value.toString().toUtf8();
    return {text.isEmpty() ? Cell::Kind::Nothing : Cell::Kind::Text, text, 0, {}};
}

void write(const QString &path, const std::vector<std::vector<Cell>> &rows)
{
    lxw_workbook *const book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *const page = workbook_add_worksheet(book, nullptr);
    lxw_format *const date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd hh:mm:ss");
    for (size_t r = 0; r < rows.size(); ++r) {
        for (size_t c = 0; c < rows[r].size(); ++c) {
            const Cell &cell = rows[r][c];
            const auto row = static_cast<lxw_row_t>(r);
            const auto column = static_cast<lxw_col_t>(c);
            lxw_datetime at = cell.date;
            switch (cell.kind) {
            case Cell::Kind::Nothing: break;
            case Cell::Kind::Text:
                worksheet_write_string(page, row, column, cell.text.constData(), nullptr);
                break;
            case Cell::Kind::Number:
                worksheet_write_number(page, row, column, cell.number, nullptr);
                break;
            case Cell::Kind::Truth:
                worksheet_write_boolean(page, row, column, cell.number > 0, nullptr);
                break;
            case Cell::Kind::Date: worksheet_write_datetime(page, row, column, &at, date); break;
            }
        }
    }
    workbook_close(book);
}

} // namespace

/// Prints one JSON object: seconds of both, medians of the rounds.
int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const EventFolder folder;
    const auto file = folder.fresh();
    if (!file || !fill(*file))
        return 1;
    const words::ReportWords wording{file->event(), noon, QLocale::c()};
    const KeptSheet kept;
    if (!ExportAttendance{*file, kept, wording}({.path = u"a.xlsx"_s}))
        return 1;
    std::vector<std::vector<Cell>> rows;
    for (const QVariantList &row : std::as_const(kept.sheet.rows))
        std::ranges::transform(row, std::back_inserter(rows.emplace_back()), cellOf);

    constexpr int rounds = 3;
    std::vector<double> ours, rivals;
    const exchange::SheetFileWriter writer;
    const ExportAttendance exporting{*file, writer, wording};
    for (int round = 0; round < rounds; ++round) {
        bool done = false;
        ours.push_back(
            secondsFor([&] { done = bool(exporting({.path = folder.path(u"ours.xlsx"_s)})); }));
        if (!done)
            return 1;
        rivals.push_back(secondsFor([&] { write(folder.path(u"rival.xlsx"_s), rows); }));
    }
    std::ranges::sort(ours);
    std::ranges::sort(rivals);
    std::printf(R"({"ours_s": %.3f, "rival_s": %.3f})"
                "\n",
                ours[rounds / 2],
                rivals[rounds / 2]);
    return 0;
}
