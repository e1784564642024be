// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PrinterAddress.h"
#include "app/print/HandedOver.h"
#include "app/print/IppPrinter.h"
#include "app/print/PrinterLink.h"

namespace lanyard::print {

/// A printer that speaks IPP itself, without CUPS in between. It takes PDF. What it says of a job
/// is its own word.
class IppLink final : public PrinterLink
{
public:
    IppLink(QString name, const IppAddress &address, const HandedOver &notes);

    [[nodiscard]] Result<Printer> printer() override;
    [[nodiscard]] Result<PrintFormat> format() override;
    [[nodiscard]] Result<SpooledJob> submit(const PrintQueue::Document &document) override;
    [[nodiscard]] Result<SpooledJob> look(const QString &title, int number) override;
    [[nodiscard]] Result<Done> cancel(const QString &title, int number) override;

private:
    QString m_name;
    bool m_takesPdf = false; ///< it said so
    bool m_vouches; ///< its word is the printer's
    const HandedOver &m_notes;
    IppConnection m_server;
    IppPrinter m_printer;
};

} // namespace lanyard::print
