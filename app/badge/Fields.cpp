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
};

const Field *fieldNamed(QStringView name)
{
    const auto found = std::find_if(
        fields.begin(), fields.end(), [name](const Field &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression braces{u"\\{([^{}]*)\\}"_s};
    return braces;
}

} // namespace

std::optional<QString> unknownField(const QString &expression)
{
    for (auto it = placeholder().globalMatch(expression); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (!fieldNamed(name))
            return name;
    }
    return std::nullopt;
}

QString expand(const QString &expression, const Badge &badge)
{
    QString out;
    qsizetype done = 0;
    bool anyField = false;
    bool anyValue = false;
    for (auto it = placeholder().globalMatch(expression); it.hasNext();) {
        const auto match = it.next();
        const Field *field = fieldNamed(match.capturedView(1));
        const QString value = field ? field->value(badge).simplified() : QString{};
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
