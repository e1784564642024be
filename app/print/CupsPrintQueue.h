// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/PrintQueue.h"
#include "app/print/IppConnection.h"
#include "app/print/IppPrinter.h"

namespace lanyard::print {

/// Printers and jobs of a CUPS server, by IPP. Never by QPrinter: it reports success for jobs that
/// no queue took, and knows no job numbers.
///
/// Completed is vouched for where CUPS' back end for IPP asked the printer; for printers on USB or
/// a raw socket it only means that they have taken the data.
///
/// A job that ended with a jam is Unknown: CUPS 2.4.2 calls most jobs that an IPP printer aborted
/// completed. A person has to look whether it came out.
class CupsPrintQueue final : public PrintQueue
{
public:
    /// The server that the system or CUPS_SERVER names.
    CupsPrintQueue();
    CupsPrintQueue(const QByteArray &host, int port);

    [[nodiscard]] Result<QList<Printer>> printers() override;
    [[nodiscard]] Result<Printer> printer(const QString &name) override;
    [[nodiscard]] Result<PrintFormat> formatFor(const QString &printer) override;
    [[nodiscard]] Result<SpooledJob> submit(const QString &printer,
                                            const Document &document) override;
    [[nodiscard]] Result<SpooledJob>
    look(const QString &printer, const QString &title, int number) override;
    [[nodiscard]] Result<Done>
    cancel(const QString &printer, const QString &title, int number) override;

private:
    [[nodiscard]] IppPrinter queueNamed(const QString &printer);

    IppConnection m_server;
};

} // namespace lanyard::print
