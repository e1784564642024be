// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/ElementForm.h"

#include "ui/kit/Touch.h"
#include "ui/kit/WholeWords.h"

#include <QEvent>
#include <QLabel>

namespace lanyard::ui {

ElementForm::ElementForm(QWidget *parent)
    : QWidget{parent}
    , m_rows{new QFormLayout{this}}
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ElementForm::setFurtherFields(const QStringList &)
{
}

void ElementForm::addRow(QWidget *field)
{
    auto *label = new QLabel;
    label->setMinimumSize(labelWidth, fingerHeight);
    label->setBuddy(field);
    m_rows->addRow(label, field);
}

void ElementForm::addWide(QWidget *field)
{
    m_rows->addRow(field);
}

void ElementForm::call(QWidget *field, const QString &label)
{
    if (auto *words = qobject_cast<QLabel *>(m_rows->labelForField(field)))
        words->setText(label);
    (field->focusProxy() ? field->focusProxy() : field)->setAccessibleName(label);
}

void ElementForm::showRow(QWidget *field, bool shown)
{
    m_rows->setRowVisible(field, shown);
}

void ElementForm::want(const QWidget &field, const Change &change)
{
    Q_EMIT changeWanted(field.objectName(), change);
}

void ElementForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QComboBox *narrowChoice(const QString &objectName)
{
    auto *choice = new QComboBox;
    keepWhole(*choice);
    choice->setObjectName(objectName);
    choice->setMinimumHeight(fingerHeight);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    return choice;
}

void setWords(QComboBox &choice, const QStringList &words)
{
    const int row = choice.currentIndex();
    choice.clear();
    choice.addItems(words);
    choice.setCurrentIndex(row);
}

} // namespace lanyard::ui
