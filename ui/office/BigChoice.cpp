// SPDX-License-Identifier: Apache-2.0
#include "ui/office/BigChoice.h"

#include "ui/office/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

BigChoice::BigChoice(const QString &objectName, QWidget *parent)
    : QPushButton{parent}
    , m_title{new PlainLabel{PlainLabel::Kind::Section, objectName + u"Title"_s}}
    , m_explanation{new PlainLabel{PlainLabel::Kind::Hint, objectName + u"Explanation"_s}}
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setAutoDefault(true); // Enter works like the space bar
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(2);
    for (PlainLabel *line : {m_title, m_explanation}) {
        line->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(line);
    }
    QSizePolicy ownHeight = m_title->sizePolicy(); // choices in a row have their titles in a row
    ownHeight.setVerticalPolicy(QSizePolicy::Fixed);
    m_title->setSizePolicy(ownHeight);
    m_explanation->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void BigChoice::render(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    setAccessibleName(title);
    setAccessibleDescription(explanation);
}

QSize BigChoice::sizeHint() const
{
    return layout()->sizeHint().expandedTo({320, 88});
}

QSize BigChoice::minimumSizeHint() const
{
    return layout()->minimumSize().expandedTo({200, 88});
}

} // namespace lanyard::ui
