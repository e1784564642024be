// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationIntake.h"

#include <QByteArray>
#include <QMap>

#include <array>

namespace lanyard::db {

class Execution;

/// What an import says of a person, as the columns of `registration` hold it, in UTF-8.
struct PersonContent
{
    qint64 type = 0;
    QByteArray standing, name, company, jobTitle, email, phone, order, notes;
    QByteArray fields; ///< JSON; empty: none
    QByteArray sourceId; ///< empty: none
    QByteArray validFrom, validUntil; ///< ISO 8601 in UTC; empty: no bound

    friend bool operator==(const PersonContent &, const PersonContent &) = default;
};

/// What is one text each, by the names that imports use for them.
struct TextColumn
{
    QStringView field;
    QByteArray PersonContent::*text;
};
inline constexpr std::array textColumns{TextColumn{u"status", &PersonContent::standing},
                                        TextColumn{u"name", &PersonContent::name},
                                        TextColumn{u"company", &PersonContent::company},
                                        TextColumn{u"job_title", &PersonContent::jobTitle},
                                        TextColumn{u"email", &PersonContent::email},
                                        TextColumn{u"phone", &PersonContent::phone},
                                        TextColumn{u"order", &PersonContent::order},
                                        TextColumn{u"notes", &PersonContent::notes},
                                        TextColumn{u"valid_from", &PersonContent::validFrom},
                                        TextColumn{u"valid_until", &PersonContent::validUntil}};

[[nodiscard]] QByteArray textOf(const QDateTime &moment); ///< as validFrom holds it

/// Field that a desk corrected → what the last import said of it, in UTF-8.
using ImportedTexts = QMap<QString, QByteArray>;

[[nodiscard]] ImportedTexts importedTextsIn(QByteArrayView json);
[[nodiscard]] QByteArray jsonOf(const ImportedTexts &corrections); ///< empty if there are none

/// A row of `registration`.
struct StoredPerson
{
    /// From a row of the view `imported_person`.
    [[nodiscard]] static StoredPerson read(const Execution &row);

    qint64 id = 0;
    QByteArray code;
    PersonContent content;
    ImportedTexts corrections;
};

/// Changes @p incoming to what a person is to be from now on: what the export says nothing about
/// stays as it is stored, and so does what a desk corrected until the source says the same, unless
/// it cancelled or blocked meanwhile whom a desk marked as paid. @p corrections learns what the
/// import said of corrected fields. The ticket type, which is a number here, is not looked at.
void keepWhatIsKnown(const PersonContent &stored,
                     const QSet<QString> &columns,
                     PersonContent &incoming,
                     ImportedTexts &corrections);

/// Every field in which they differ, but for the ticket type, which is a number here.
[[nodiscard]] QList<FieldChange> changesBetween(const PersonContent &before,
                                                const PersonContent &after);

} // namespace lanyard::db
