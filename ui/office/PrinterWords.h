// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/PrintQueue.h"

#include <QCoreApplication>

namespace lanyard::ui {

/// What is the matter with a printer and what to do about it; "Ready" if nothing is.
class PrinterWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::PrinterWords)

public:
    [[nodiscard]] static QString state(const Printer &printer);
};

} // namespace lanyard::ui
