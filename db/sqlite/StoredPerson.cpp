// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/StoredPerson.h"

#include "db/sqlite/RegistrationRow.h"
#include "db/sqlite/Statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

QMap<QString, QString> textsIn(QByteArrayView json)
{
    QMap<QString, QString> texts;
    if (json.isEmpty())
        return texts;
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

bool says(const QSet<QString> &columns, const QString &column)
{
    return columns.isEmpty() || columns.contains(column);
}

void keepFields(const PersonContent &stored, const QSet<QString> &columns, PersonContent &incoming)
{
    if (columns.isEmpty() || incoming.fields == stored.fields)
        return;
    QMap<QString, QString> fields = textsIn(incoming.fields);
    const QMap<QString, QString> known = textsIn(stored.fields);
    for (auto it = known.begin(); it != known.end(); ++it) {
        if (!columns.contains(it.key()))
            fields.insert(it.key(), it.value());
    }
    incoming.fields = jsonOf(fields);
}

QByteArray momentIn(const Execution &row, int column)
{
    return row.isNull(column)
        ? QByteArray{}
        : textOf(QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC));
}

/// A desk marks somebody as paid; that the ticket was cancelled since is news to it. Whom a desk
/// blocks stays so.
bool overrules(QStringView field,
               const QByteArray &now,
               const QByteArray &before,
               const QByteArray &corrected)
{
    return field == u"status" && corrected != "blocked" && now != before
        && (now == "cancelled" || now == "blocked");
}

} // namespace

QByteArray textOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs).toLatin1() : QByteArray{};
}

ImportedTexts importedTextsIn(QByteArrayView json)
{
    ImportedTexts corrections;
    const QMap<QString, QString> texts = textsIn(json);
    for (auto it = texts.begin(); it != texts.end(); ++it)
        corrections.insert(it.key(), it.value().toUtf8());
    return corrections;
}

QByteArray jsonOf(const ImportedTexts &corrections)
{
    QMap<QString, QString> texts;
    for (auto it = corrections.begin(); it != corrections.end(); ++it)
        texts.insert(it.key(), QString::fromUtf8(it.value()));
    return jsonOf(texts);
}

StoredPerson StoredPerson::read(const Execution &row)
{
    const auto copied = [&row](int column) { return row.bytes(column).toByteArray(); };
    return {.id = row.integer(0),
            .code = copied(1),
            .content = {.type = row.integer(2),
                        .standing = copied(3),
                        .name = copied(4),
                        .company = copied(5),
                        .jobTitle = copied(6),
                        .email = copied(7),
                        .phone = copied(8),
                        .order = copied(9),
                        .notes = copied(10),
                        .fields = copied(11),
                        .sourceId = copied(12),
                        .validFrom = momentIn(row, 14),
                        .validUntil = momentIn(row, 15)},
            .corrections = importedTextsIn(row.bytes(13))};
}

void keepWhatIsKnown(const PersonContent &stored,
                     const QSet<QString> &columns,
                     PersonContent &incoming,
                     ImportedTexts &corrections)
{
    if (incoming.sourceId.isEmpty())
        incoming.sourceId = stored.sourceId;
    keepFields(stored, columns, incoming);
    for (const auto &[field, text] : textColumns) {
        const QString name = field.toString();
        if (incoming.*text != stored.*text && !says(columns, name))
            incoming.*text = stored.*text;
        const auto corrected = corrections.find(name);
        if (corrected == corrections.end() || !says(columns, name))
            continue;
        const QByteArray imported = incoming.*text;
        if (imported == stored.*text || overrules(field, imported, *corrected, stored.*text)) {
            corrections.erase(corrected);
        } else {
            *corrected = imported;
            incoming.*text = stored.*text;
        }
    }
}

QList<FieldChange> changesBetween(const PersonContent &before, const PersonContent &after)
{
    QList<FieldChange> changes;
    for (const auto &[field, text] : textColumns) {
        if (before.*text != after.*text) {
            changes.append({field == u"status" ? u"standing"_s : field.toString(),
                            QString::fromUtf8(before.*text),
                            QString::fromUtf8(after.*text)});
        }
    }
    if (before.fields == after.fields)
        return changes;

    QMap<QString, QString> old = textsIn(before.fields);
    const QMap<QString, QString> now = textsIn(after.fields);
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (const QString known = old.take(it.key()); known != it.value())
            changes.append({it.key(), known, it.value()});
    }
    for (auto it = old.begin(); it != old.end(); ++it)
        changes.append({it.key(), it.value(), {}});
    return changes;
}

} // namespace lanyard::db
