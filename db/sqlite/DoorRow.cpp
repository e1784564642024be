// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/DoorRow.h"

#include "db/sqlite/Statement.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

Question questionIn(const QJsonObject &object)
{
    Question question{
        .key = object.value(u"key").toString(),
        .text = object.value(u"text").toString(),
        .note = object.value(u"note").toString(),
        .kind = questionKindNamed(object.value(u"kind").toString()).value_or(Question::Kind::Text),
        .choices = {},
        .required = object.value(u"required").toBool(true)};
    for (const QJsonValue &choice : object.value(u"choices").toArray())
        question.choices.append(choice.toString());
    return question;
}

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

Failure damaged(const Execution &row)
{
    return {Failure::Kind::Damaged, {}, u"door %1"_s.arg(row.integer(0))};
}

} // namespace

Result<Door> doorIn(const Execution &row)
{
    const auto reentry = reentryNamed(row.text(6));
    const auto exits = exitModeNamed(row.text(7));
    const auto rule = ruleIn(row.text(9));
    const auto withoutHub = withoutHubNamed(row.text(10));
    if (!reentry || !exits || !withoutHub || !std::holds_alternative<Rule>(rule))
        return damaged(row);

    Door door{.id = Id<Door>{row.integer(0)},
              .name = row.text(1),
              .place = row.text(2),
              .opens = utc(row.integer(3)),
              .closes = utc(row.integer(4)),
              .welcome = {},
              .capacity = row.isNull(5) ? std::nullopt : std::optional{int(row.integer(5))},
              .reentry = *reentry,
              .exits = *exits,
              .questions = {},
              .rule = std::get<Rule>(rule),
              .withoutHub = *withoutHub,
              .apartSeats = static_cast<int>(row.integer(11))};
    for (const QJsonValue &question : QJsonDocument::fromJson(row.blob(8)).array())
        door.questions.append(questionIn(question.toObject()));
    return door;
}

void bindDoor(Execution &row, const Door &door)
{
    const QByteArray questions
        = QJsonDocument{jsonOf(door.questions)}.toJson(QJsonDocument::Compact);
    row.bind(":name", door.name)
        .bind(":place", door.place)
        .bind(":opens", door.opens.toMSecsSinceEpoch())
        .bind(":closes", door.closes.toMSecsSinceEpoch())
        .bind(":reentry", nameOf(door.reentry))
        .bind(":exit_mode", nameOf(door.exits))
        .bind(":questions", QString::fromUtf8(questions))
        .bind(":rule", textOf(door.rule))
        .bind(":without_hub", nameOf(door.withoutHub))
        .bind(":apart_seats", qint64{door.apartSeats});
    if (door.capacity)
        row.bind(":capacity", *door.capacity);
}

QJsonArray jsonOf(const QList<Question> &questions)
{
    QJsonArray array;
    for (const Question &question : questions) {
        array.append(QJsonObject{{u"key"_s, question.key},
                                 {u"text"_s, question.text},
                                 {u"note"_s, question.note},
                                 {u"kind"_s, nameOf(question.kind)},
                                 {u"choices"_s, QJsonArray::fromStringList(question.choices)},
                                 {u"required"_s, question.required}});
    }
    return array;
}

} // namespace lanyard::db
