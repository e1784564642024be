// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/CentredLine.h"

#include "ui/kit/FittedLabel.h"

namespace lanyard::ui {

FittedLabel *centredLine(const QString &objectName, bool bold, const TextFitLimits &limits)
{
    auto *label = new FittedLabel;
    label->setObjectName(objectName);
    label->setAlignment(Qt::AlignCenter);
    label->setBold(bold);
    label->setLimits(limits);
    return label;
}

} // namespace lanyard::ui
