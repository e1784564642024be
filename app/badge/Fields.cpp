// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Fields.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

struct Field
{
    QStringView name;
    QString (*value)(const Badge &);
};

constexpr std::array fields{
    Field{u"name", [](const Badge &badge) { return badge.name; }},
    Field{u"company", [](const Badge &badge) { return badge.company; }},
    Field{u"title", [](const Badge &badge) { return badge.jobTitle; }},
    Field{u"type", [](const Badge &badge) { return badge.ticketType; }},
    Field{u"role", [](const Badge &badge) { return badge.role; }},
    Field{u"event", [](const Badge &badge) { return badge.event; }},
    Field{u"code", [](const Badge &badge) { return badge.code.text(); }},
    Field{u"order", [](const Badge &badge) { return badge.order; }},
    Field{u"email", [](const Badge &badge) { return badge.email; }},
    Field{u"phone", [](const Badge &badge) { return badge.phone; }},
    Field{u"door", [](const Badge &badge) { return badge.door; }},
    Field{u"day", [](const Badge &badge) { return badge.day; }},
    Field{u"number",
          [](const Badge &badge) {
              return badge.number > 0 ? QString::number(badge.number) : QString{};
          }},
};

const Field *fieldNamed(QStringView name)
{
    const auto found = std::find_if(
        fields.begin(), fields.end(), [name](const Field &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

/// A column by its header; headers that differ in case only are the same.
std::optional<QString> columnOf(const QString &header, const Badge &badge)
{
    const auto exact = badge.fields.constFind(header);
    if (exact != badge.fields.constEnd())
        return *exact;
    for (auto it = badge.fields.constBegin(); it != badge.fields.constEnd(); ++it) {
        if (it.key().compare(header, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return std::nullopt;
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression braces{u"\\{([^{}|]*)(\\|[^{}]*)?\\}"_s};
    return braces;
}

/// The value of what stands between braces, or its default.
QString filled(const QRegularExpressionMatch &match, const Badge &badge)
{
    const QString value = valueOf(match.captured(1).trimmed(), badge).value_or(QString{});
    return value.isEmpty() ? match.captured(2).mid(1).simplified() : value;
}

} // namespace

std::optional<QString> valueOf(const QString &field, const Badge &badge)
{
    if (const Field *common = fieldNamed(field))
        return common->value(badge).simplified();
    const auto column = columnOf(field, badge);
    return column ? std::optional{column->simplified()} : std::nullopt;
}

bool asksFor(const QString &expression, QStringView field)
{
    for (auto it = placeholder().globalMatch(expression); it.hasNext();) {
        if (it.next().capturedView(1).trimmed() == field)
            return true;
    }
    return false;
}

QStringList columnsIn(const QString &expression)
{
    QStringList columns;
    for (auto it = placeholder().globalMatch(expression); it.hasNext();) {
        const auto match = it.next();
        const QString name = match.captured(1).trimmed();
        if (!match.hasCaptured(2) && !fieldNamed(name))
            columns << name;
    }
    return columns;
}

QString expand(const QString &expression, const Badge &badge)
{
    QString out;
    qsizetype done = 0;
    bool anyField = false;
    bool anyValue = false;
    for (auto it = placeholder().globalMatch(expression); it.hasNext();) {
        const auto match = it.next();
        const QString value = filled(match, badge);
        anyField = true;
        anyValue = anyValue || !value.isEmpty();
        out += QStringView{expression}.mid(done, match.capturedStart() - done) % value;
        done = match.capturedEnd();
    }
    out += QStringView{expression}.mid(done);
    return anyField && !anyValue ? QString{}
                                 : out.simplified().normalized(QString::NormalizationForm_C);
}

} // namespace lanyard::badge
