// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/PlaceForm.h"

#include "ui/kit/WholeWords.h"

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr double farthest = 2000; ///< millimetres

} // namespace

PlaceForm::PlaceForm(QWidget *parent)
    : ElementForm{parent}
    , m_name{new PlainLine{u"elementName"_s}}
    , m_left{new MmField{u"elementLeft"_s, -farthest, farthest}}
    , m_top{new MmField{u"elementTop"_s, -farthest, farthest}}
    , m_width{new MmField{u"elementWidth"_s, 0, farthest}}
    , m_height{new MmField{u"elementHeight"_s, 0, farthest}}
    , m_turn{new MmField{u"elementTurn"_s, 0, 359.99, 15}}
{
    m_turn->setSuffix(u"°"_s);
    m_turn->setWrapping(true);
    for (QWidget *field : QList<QWidget *>{m_name, m_left, m_top, m_width, m_height, m_turn})
        addRow(field);
    bind(*m_name, [](badge::Element &to, const QString &name) { to.name = name; });
    bind(*m_left, [](badge::Element &to, double mm) { to.box.moveLeft(mm); });
    bind(*m_top, [](badge::Element &to, double mm) { to.box.moveTop(mm); });
    bind(*m_width, [](badge::Element &to, double mm) { to.box.setWidth(mm); });
    bind(*m_height, [](badge::Element &to, double mm) { to.box.setHeight(mm); });
    bind(*m_turn, [](badge::Element &to, double degrees) { to.turn = degrees; });
    PlaceForm::retranslate();
}

void PlaceForm::render(const badge::Element &element)
{
    m_name->setQuietly(element.name);
    m_left->setQuietly(element.box.left());
    m_top->setQuietly(element.box.top());
    m_width->setQuietly(element.box.width());
    m_height->setQuietly(element.box.height());
    m_turn->setQuietly(element.turn);
}

void PlaceForm::retranslate()
{
    call(m_name, tr("Name"));
    call(m_left, tr("From left"));
    call(m_top, tr("From top"));
    call(m_width, tr("Width"));
    call(m_height, tr("Height"));
    call(m_turn, tr("Turned by"));
    setHint(*m_name, tr("for the list"));
}

} // namespace lanyard::ui
