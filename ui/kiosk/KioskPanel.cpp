// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/KioskPanel.h"

#include "ui/kiosk/CentredLine.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/IconLabel.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/Restyle.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

/// The tone that resources/theme/lanyard.qss paints, and the drawing that goes with it.
struct Look
{
    QString tone;
    QString icon;
};

Look lookOf(KioskView::Tone tone)
{
    switch (tone) {
    case KioskView::Tone::Idle: return {u"idle"_s, u"badge"_s};
    case KioskView::Tone::Busy: return {u"busy"_s, u"clock"_s};
    case KioskView::Tone::Printing: return {u"busy"_s, u"printer"_s};
    case KioskView::Tone::Welcome: return {u"welcome"_s, u"verdict-admitted"_s};
    case KioskView::Tone::Goodbye: return {u"goodbye"_s, u"verdict-exited"_s};
    case KioskView::Tone::Sorry: return {u"attention"_s, u"person"_s}; // kindly, never red
    }
    Q_UNREACHABLE();
}

} // namespace

KioskPanel::KioskPanel(QWidget *parent)
    : QWidget{parent}
    , m_shape{new IconLabel}
    , m_headline{centredLine(
          u"kioskHeadline"_s, true, {.lines = 2, .smallest = 18, .largest = 110})}
    , m_name{centredLine(u"kioskName"_s, true, {.lines = 2, .smallest = 18, .largest = 200})}
    , m_detail{centredLine(u"kioskDetail"_s, false, {.lines = 3, .smallest = 16, .largest = 56})}
    , m_number{centredLine(u"kioskNumber"_s, true, {.lines = 1, .smallest = 28, .largest = 160})}
    , m_numberHint{
          centredLine(u"kioskNumberHint"_s, false, {.lines = 2, .smallest = 16, .largest = 40})}
{
    setObjectName(u"kioskPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_shape->setObjectName(u"kioskShape"_s);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(40, 28, 40, 28);
    layout->setSpacing(16);
    layout->addWidget(m_shape, 3);
    layout->addWidget(m_headline, 3);
    layout->addWidget(m_name, 4);
    layout->addWidget(m_detail, 3);
    layout->addWidget(m_number, 3);
    layout->addWidget(m_numberHint, 1);
    render({});
}

void KioskPanel::render(const KioskView &view)
{
    const Look look = lookOf(view.tone);
    m_shape->setIcon(look.icon);
    m_headline->setText(view.headline);
    m_name->setText(plainLine(view.name));
    m_name->setVisible(!view.name.isEmpty());
    m_detail->setText(view.detail);
    m_number->setText(view.number);
    m_numberHint->setText(tr("Your number for the desk"));
    for (FittedLabel *label : {m_number, m_numberHint})
        label->setVisible(!view.number.isEmpty());
    setAccessibleName(
        QStringList{view.headline, m_name->text(), view.detail, view.number}.join(u' '));
    restyle(*this, "tone", look.tone);
}

} // namespace lanyard::ui
