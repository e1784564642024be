// SPDX-License-Identifier: Apache-2.0
#include "ui/office/FormTitles.h"

#include "ui/kit/Touch.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace lanyard::ui {

namespace {

/// The part of a field of several parts that has the keyboard, and so speaks for it.
QWidget *speakerOf(QWidget *field)
{
    QWidget *const part = field->focusProxy();
    return part && field->isAncestorOf(part) ? speakerOf(part) : field;
}

void nameIt(QWidget &field, const QString &title)
{
    if (qobject_cast<const QAbstractButton *>(&field))
        return; // says itself what it is
    field.setAccessibleName(title);
    if (const auto *choice = qobject_cast<QComboBox *>(&field); choice && choice->lineEdit())
        choice->lineEdit()->setAccessibleName(title);
}

} // namespace

void titleFields(const QFormLayout &form, const QList<std::pair<QWidget *, QString>> &titles)
{
    for (const auto &[field, title] : titles) {
        if (auto *label = qobject_cast<QLabel *>(form.labelForField(field))) {
            label->setText(title);
            label->setMinimumHeight(fingerHeight); // level with the field's writing
            label->setBuddy(speakerOf(field)); // or no screen reader says what a choice is about
        }
        nameIt(*field, title);
        nameIt(*speakerOf(field), title);
    }
}

} // namespace lanyard::ui
