// SPDX-License-Identifier: Apache-2.0
#include "ui/office/DoorTicks.h"

#include "app/domain/UnknownReason.h"
#include "ui/office/TickBox.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

DoorTicks::DoorTicks(QWidget *parent)
    : QScrollArea{parent}
    , m_column{new QVBoxLayout}
{
    setObjectName(u"doorTicks"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_column->setContentsMargins(8, 0, 8, 0);
    m_column->setSpacing(0);
    auto *sheet = new QWidget;
    sheet->setLayout(m_column);
    setWidget(sheet);
}

void DoorTicks::render(const QList<Door> &doors, const QList<Id<Door>> &served)
{
    m_doors = doors;
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const Door &door : doors) {
        auto *box = new TickBox{u"doorTick%1"_s.arg(m_boxes.size())};
        QString words = excerptOf(door.name);
        if (!door.place.isEmpty())
            words += u" · "_s + excerptOf(door.place);
        box->setText(words.replace(u'&', u"&&"_s));
        box->setChecked(served.contains(door.id));
        connect(box, &TickBox::clicked, this, [this, box] { take(box); });
        m_column->addWidget(box);
        m_boxes.append(box);
    }
    for (TickBox *box : std::as_const(m_boxes)) {
        if (box->isChecked())
            ensureWidgetVisible(box);
    }
}

void DoorTicks::take(TickBox *ticked)
{
    QList<Id<Door>> doors;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            doors.append(m_doors[i].id);
    }
    if (doors.isEmpty())
        ticked->setChecked(true); // a desk without a door decides nothing
    else
        Q_EMIT chosen(doors);
}

} // namespace lanyard::ui
