// SPDX-License-Identifier: Apache-2.0
#include "ui/office/Figure.h"

#include "ui/office/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

Figure::Figure(const QString &objectName, QWidget *parent)
    : QFrame{parent}
    , m_number{new PlainLabel{PlainLabel::Kind::Figure, objectName + u"Number"_s}}
    , m_meaning{new PlainLabel{PlainLabel::Kind::Hint, objectName + u"Meaning"_s}}
{
    setObjectName(objectName);
    setProperty("card", true);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(0);
    m_number->setWordWrap(false);
    layout->addWidget(m_number);
    layout->addWidget(m_meaning);
}

void Figure::render(const QString &number, const QString &meaning)
{
    m_number->setText(number);
    m_meaning->setText(meaning);
}

} // namespace lanyard::ui
