// SPDX-License-Identifier: Apache-2.0
#include "app/badge/UnknownFields.h"

#include "app/badge/Fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

/// The columns that elements name.
class Columns final
{
public:
    explicit Columns(bool withConditions)
        : m_withConditions{withConditions}
    {
    }

    void add(const QList<Element> &elements)
    {
        for (const Element &element : elements) {
            if (m_withConditions && element.when.kind != Condition::Kind::Always)
                addExpression(u'{' + element.when.field + u'}');
            std::visit(*this, element.what);
        }
    }

    void operator()(const TextElement &text)
    {
        addExpression(text.text);
        addExpression(text.style.colour);
    }
    void operator()(const StackElement &stack)
    {
        for (const StackElement::Item &item : stack.items)
            (*this)(item.text);
    }
    void operator()(const CodeElement &code)
    {
        addExpression(code.text);
        addExpression(code.secret);
    }
    void operator()(const PictureElement &picture)
    {
        if (!picture.photoField.isEmpty())
            addExpression(u'{' + picture.photoField + u'}');
    }
    void operator()(const ShapeElement &shape)
    {
        addExpression(shape.fill);
        addExpression(shape.stroke);
    }
    void operator()(const BandElement &band)
    {
        addExpression(band.fill);
        (*this)(band.label);
    }

    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    void addExpression(const QString &expression)
    {
        if (expression == "{colour}"_L1 || expression == "{contrast}"_L1)
            return;
        for (const QString &column : columnsIn(expression)) {
            if (!m_names.contains(column))
                m_names << column;
        }
    }

    bool m_withConditions;
    QStringList m_names;
};

} // namespace

QStringList unknownFields(const Template &how, const QList<Badge> &badges)
{
    Columns columns{badges.size() > 1};
    columns.add(how.front);
    columns.add(how.backElements);
    QStringList unknown = columns.names();
    unknown.removeIf([&badges](const QString &column) {
        return std::any_of(badges.begin(), badges.end(), [&column](const Badge &badge) {
            return valueOf(column, badge).has_value();
        });
    });
    return unknown;
}

} // namespace lanyard::badge
