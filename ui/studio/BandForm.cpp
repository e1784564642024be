// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/BandForm.h"

#include "ui/studio/TextForm.h"

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

using badge::BandElement;

BandElement *bandOf(badge::Element &element)
{
    return std::get_if<BandElement>(&element.what);
}

badge::TextElement *labelOf(badge::Element &element)
{
    BandElement *band = bandOf(element);
    return band ? &band->label : nullptr;
}

} // namespace

BandForm::BandForm(QWidget *parent)
    : ElementForm{parent}
    , m_fill{new ColourField{u"bandFill"_s, ColourField::Offers::Area}}
    , m_across{new MmField{u"bandAcross"_s, 0, 200}}
    , m_down{new MmField{u"bandDown"_s, 0, 200}}
    , m_text{new TextForm{u"band"_s, labelOf}}
{
    addRow(m_fill);
    addRow(m_across);
    addRow(m_down);
    addWide(m_text);
    bind(*m_fill, [](badge::Element &to, const QString &colour) {
        if (BandElement *band = bandOf(to))
            band->fill = colour;
    });
    bind(*m_across, [](badge::Element &to, double mm) {
        if (BandElement *band = bandOf(to)) {
            band->inset.setLeft(mm);
            band->inset.setRight(mm);
        }
    });
    bind(*m_down, [](badge::Element &to, double mm) {
        if (BandElement *band = bandOf(to)) {
            band->inset.setTop(mm);
            band->inset.setBottom(mm);
        }
    });
    connect(m_text, &ElementForm::changeWanted, this, &ElementForm::changeWanted);
    BandForm::retranslate();
}

bool BandForm::fits(const badge::Element &element) const
{
    return std::holds_alternative<BandElement>(element.what);
}

void BandForm::render(const badge::Element &element)
{
    const auto *band = std::get_if<BandElement>(&element.what);
    if (!band)
        return;
    m_fill->setQuietly(band->fill);
    m_across->setQuietly(band->inset.left());
    m_down->setQuietly(band->inset.top());
    m_text->render(element);
}

void BandForm::setFurtherFields(const QStringList &fields)
{
    m_text->setFurtherFields(fields);
}

void BandForm::retranslate()
{
    call(m_fill, tr("Area"));
    call(m_across, tr("Rim at the sides"));
    call(m_down, tr("Rim above and below"));
}

} // namespace lanyard::ui
