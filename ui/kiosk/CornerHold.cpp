// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/CornerHold.h"

#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int side = 64; ///< pixels

} // namespace

CornerHold::CornerHold(std::chrono::milliseconds patience, QWidget *parent)
    : QWidget{parent}
{
    setObjectName(u"kioskCorner"_s);
    setGeometry(0, 0, side, side);
    m_hold.setSingleShot(true);
    m_hold.setInterval(patience);
    connect(&m_hold, &QTimer::timeout, this, &CornerHold::heldLong);
}

void CornerHold::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    m_hold.start();
}

void CornerHold::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    m_hold.stop();
}

} // namespace lanyard::ui
