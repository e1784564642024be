// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/PrintQueue.h"

namespace lanyard::print {

/// One printer that is known by its address. What its calls mean stands at PrintQueue.
class PrinterLink
{
public:
    virtual ~PrinterLink() = default;

    [[nodiscard]] virtual Result<Printer> printer() = 0;
    [[nodiscard]] virtual Result<PrintFormat> format() = 0;
    [[nodiscard]] virtual Result<SpooledJob> submit(const PrintQueue::Document &document) = 0;
    [[nodiscard]] virtual Result<SpooledJob> look(const QString &title, int number) = 0;
    [[nodiscard]] virtual Result<Done> cancel(const QString &title, int number) = 0;
};

} // namespace lanyard::print
