// SPDX-License-Identifier: Apache-2.0
#include "ui/office/SymbologyTicks.h"

#include "ui/office/PlainLabel.h"
#include "ui/office/TickBox.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int tickColumns = 4;

} // namespace

SymbologyTicks::SymbologyTicks(QWidget *parent)
    : QWidget{parent}
    , m_title{new PlainLabel{PlainLabel::Kind::Section, u"symbologiesTitle"_s}}
    , m_hint{new PlainLabel{PlainLabel::Kind::Hint, u"symbologiesHint"_s}}
{
    auto *layout = new QGridLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_title, 0, 0, 1, tickColumns);
    int place = 0;
    for (const Symbology symbology : everySymbology) {
        if (symbology == Symbology::QrCode)
            continue;
        auto *tick = new TickBox{u"symbology-"_s + nameOf(symbology)};
        layout->addWidget(tick, 1 + place / tickColumns, place % tickColumns);
        ++place;
        m_ticks.insert(symbology, tick);
        connect(tick, &QCheckBox::clicked, this, [this] {
            const Symbologies wanted = ticked();
            show(m_shown); // until it is so
            Q_EMIT chosen(wanted);
        });
    }
    layout->addWidget(m_hint, 1 + (place + tickColumns - 1) / tickColumns, 0, 1, tickColumns);
    retranslate();
}

void SymbologyTicks::show(Symbologies symbologies)
{
    m_shown = symbologies;
    for (auto tick = m_ticks.begin(); tick != m_ticks.end(); ++tick)
        (*tick)->setChecked(bool(symbologies & tick.key()));
}

Symbologies SymbologyTicks::ticked() const
{
    Symbologies symbologies = Symbology::QrCode;
    for (auto tick = m_ticks.begin(); tick != m_ticks.end(); ++tick)
        symbologies.setFlag(tick.key(), (*tick)->isChecked());
    return symbologies;
}

/// The names that the standards give them.
QString SymbologyTicks::titleOf(Symbology symbology)
{
    switch (symbology) {
    case Symbology::QrCode: return u"QR"_s;
    case Symbology::MicroQr: return u"Micro QR"_s;
    case Symbology::Aztec: return u"Aztec"_s;
    case Symbology::DataMatrix: return u"Data Matrix"_s;
    case Symbology::Pdf417: return u"PDF417"_s;
    case Symbology::Code128: return u"Code 128"_s;
    case Symbology::Code39: return u"Code 39"_s;
    case Symbology::Ean: return u"EAN/UPC"_s;
    }
    Q_UNREACHABLE();
}

void SymbologyTicks::retranslate()
{
    m_title->say(tr("Besides QR codes, cameras look for"));
    m_hint->say(tr("Tick only what your tickets have: each kind takes a camera a little longer."));
    for (auto tick = m_ticks.begin(); tick != m_ticks.end(); ++tick)
        (*tick)->setText(titleOf(tick.key()));
}

} // namespace lanyard::ui
