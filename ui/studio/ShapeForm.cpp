// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/ShapeForm.h"

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

using badge::ShapeElement;

constexpr double usualStroke = 0.5; ///< millimetres

} // namespace

ShapeForm::ShapeForm(QWidget *parent)
    : ElementForm{parent}
    , m_kind{new Segments{u"shapeKind"_s,
                          {u"studio-rectangle"_s, u"studio-ellipse"_s, u"studio-line"_s}}}
    , m_fill{new ColourField{u"shapeFill"_s, ColourField::Offers::Area}}
    , m_stroke{new ColourField{u"shapeStroke"_s, ColourField::Offers::Area}}
    , m_width{new MmField{u"shapeWidth"_s, 0, 50, 0.1}}
    , m_radius{new MmField{u"shapeRadius"_s, 0, 200}}
{
    for (QWidget *field : QList<QWidget *>{m_kind, m_fill, m_stroke, m_width, m_radius})
        addRow(field);
    bindAll();
    ShapeForm::retranslate();
}

void ShapeForm::bindAll()
{
    const auto into = [](auto assign) {
        return [assign](badge::Element &element, const auto &value) {
            if (auto *shape = std::get_if<ShapeElement>(&element.what))
                assign(*shape, value);
        };
    };
    bind(*m_kind, into([](ShapeElement &to, int kind) {
        to.kind = static_cast<ShapeElement::Kind>(kind);
        if (to.kind == ShapeElement::Kind::Line && to.stroke.isEmpty()) {
            to.stroke = to.fill.isEmpty() ? u"#000000"_s : to.fill;
            to.strokeWidth = usualStroke;
        }
    }));
    bind(*m_fill, into([](ShapeElement &to, const QString &colour) { to.fill = colour; }));
    bind(*m_stroke, into([](ShapeElement &to, const QString &colour) {
        to.stroke = colour;
        if (!colour.isEmpty() && to.strokeWidth <= 0)
            to.strokeWidth = usualStroke;
    }));
    bind(*m_width, into([](ShapeElement &to, double mm) { to.strokeWidth = mm; }));
    bind(*m_radius, into([](ShapeElement &to, double mm) { to.radius = mm; }));
}

bool ShapeForm::fits(const badge::Element &element) const
{
    return std::holds_alternative<ShapeElement>(element.what);
}

void ShapeForm::render(const badge::Element &element)
{
    const auto *shape = std::get_if<ShapeElement>(&element.what);
    if (!shape)
        return;
    m_kind->setQuietly(static_cast<int>(shape->kind));
    m_fill->setQuietly(shape->fill);
    m_stroke->setQuietly(shape->stroke);
    m_width->setQuietly(shape->strokeWidth);
    m_radius->setQuietly(shape->radius);
    showRow(m_fill, shape->kind != ShapeElement::Kind::Line);
    showRow(m_radius, shape->kind == ShapeElement::Kind::Rectangle);
    showRow(m_width, !shape->stroke.isEmpty());
}

void ShapeForm::retranslate()
{
    call(m_kind, tr("Shape"));
    call(m_fill, tr("Area"));
    call(m_stroke, tr("Line"));
    call(m_width, tr("Thickness"));
    call(m_radius, tr("Round corners"));
    m_kind->setWords({tr("Rectangle"), tr("Ellipse"), tr("Line")});
}

} // namespace lanyard::ui
