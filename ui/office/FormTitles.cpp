// SPDX-License-Identifier: Apache-2.0
#include "ui/office/FormTitles.h"

#include "ui/kit/Touch.h"

#include <QFormLayout>
#include <QLabel>

namespace lanyard::ui {

void titleFields(const QFormLayout &form, const QList<std::pair<QWidget *, QString>> &titles)
{
    for (const auto &[field, title] : titles) {
        if (auto *label = qobject_cast<QLabel *>(form.labelForField(field))) {
            label->setText(title);
            label->setMinimumHeight(fingerHeight); // level with the field's writing
        }
        field->setAccessibleName(title);
    }
}

} // namespace lanyard::ui
