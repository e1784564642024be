// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Badge.h"

#include <QList>

namespace lanyard::ui {

/// A person who is hard on a template.
struct BadgeSample
{
    QString why; ///< "Longest name"
    Badge badge;
};

/// Of @p people: shortest and longest name, Chinese, Chinese and Latin, longest company, no
/// company, no job title; those that there are, in this order.
[[nodiscard]] QList<BadgeSample> samplesOf(const QList<Badge> &people);

} // namespace lanyard::ui
