// SPDX-License-Identifier: Apache-2.0
#include "app/words/ImportTables.h"

#include "app/domain/UnknownReason.h"
#include "app/ports/Wording.h"
#include "app/words/ImportWords.h"

#include <QHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace lanyard::words {

QStringList headersOf(const TablePreview &preview, const QString &field)
{
    const QString header = preview.columns.value(field);
    if (header.isEmpty())
        return {};
    return preview.headers.contains(header) ? QStringList{header} : header.split(u" + "_s);
}

TextTable ImportTables::leftOut(const ImportReport &report) const
{
    return {{tr("Row"), tr("Why it is left out")},
            int(report.file.problems.size()),
            [problems = report.file.problems, locale = m_locale, &wording = m_wording](int row,
                                                                                       int column) {
                const ImportProblem &problem = problems.at(row);
                return column == 0 ? locale.toString(problem.row) : wording.sentence(problem);
            }};
}

TextTable ImportTables::changes(const ImportReport &report) const
{
    struct Place
    {
        qsizetype person;
        qsizetype field;
    };
    std::vector<Place> places;
    for (qsizetype person = 0; person < report.changes.size(); ++person)
        for (qsizetype field = 0; field < report.changes.at(person).changes.size(); ++field)
            places.push_back({person, field});

    const int rows = int(places.size());
    return {{tr("Row"), tr("Name"), tr("Field"), tr("Before"), tr("After")},
            rows,
            [people = report.changes, places = std::move(places), locale = m_locale](int row,
                                                                                     int column) {
                const Place place = places.at(size_t(row));
                const PersonChange &who = people.at(place.person);
                const FieldChange &what = who.changes.at(place.field);
                switch (column) {
                case 0: return who.row > 0 ? locale.toString(who.row) : QString{};
                case 1: return excerptOf(who.name);
                case 2: return ImportWords::fieldTitle(what.field);
                case 3: return ImportWords::valueOf(what.field, what.before);
                default: return ImportWords::valueOf(what.field, what.after);
                }
            }};
}

TextTable ImportTables::missing(const ImportReport &report) const
{
    return {{tr("Name"), tr("Company"), tr("Ticket code"), tr("At the door")},
            int(report.missing.size()),
            [people = report.missing](int row, int column) {
                const MissingPerson &who = people.at(row);
                switch (column) {
                case 0: return excerptOf(who.name);
                case 1: return excerptOf(who.company);
                case 2: return who.code.redacted();
                default: return who.admitted ? tr("came in already") : tr("not yet");
                }
            }};
}

TextTable ImportTables::twice(const ImportReport &report) const
{
    return {{tr("Row"), tr("Seems to be the same person as")},
            int(report.samePeople.size()),
            [people = report.samePeople, locale = m_locale](int row, int column) {
                const SamePerson &who = people.at(row);
                return column == 0 ? locale.toString(who.row)
                                   : tr("row %1").arg(locale.toString(who.earlierRow));
            }};
}

TextTable ImportTables::beginning(const TablePreview &preview)
{
    QHash<QString, QString> fields; ///< by header
    for (auto column = preview.columns.cbegin(); column != preview.columns.cend(); ++column)
        for (const QString &header : headersOf(preview, column.key()))
            fields.insert(header, column.key());
    QStringList titles;
    for (const QString &header : preview.headers) {
        const QString field = fields.value(header);
        titles << excerptOf(header)
                + (field.isEmpty() ? QString{} : u"\n→ " + ImportWords::fieldTitle(field));
    }
    return {titles, int(preview.rows.size()), [rows = preview.rows](int row, int column) {
                return excerptOf(rows.at(row).value(column));
            }};
}

} // namespace lanyard::words
