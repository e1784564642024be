// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/PrintQueue.h"
#include "app/print/CupsConnection.h"

namespace lanyard::print {

/// Printers and jobs of a CUPS server, by IPP (RFC 8011). Never by QPrinter: it reports success
/// for jobs that no queue took, and knows no job numbers.
///
/// A job is Completed when the spooler says so. For IPP printers that is when the page is out;
/// for printers on USB or a raw socket it only means that they have taken the data.
///
/// A Completed job with Trouble::Jam is not known to be printed: CUPS 2.4.2 calls most jobs that
/// an IPP printer aborted completed. A person has to look whether it came out.
class CupsPrintQueue final : public PrintQueue
{
public:
    /// The server that the system or CUPS_SERVER names.
    CupsPrintQueue() = default;
    CupsPrintQueue(const QByteArray &host, int port);

    [[nodiscard]] Result<QList<Printer>> printers() override;
    [[nodiscard]] Result<int> submit(const QString &printer, const Document &document) override;
    [[nodiscard]] Result<SpooledJob> look(const QString &printer, int number) override;
    [[nodiscard]] Result<SpooledJob> lookByTitle(const QString &printer,
                                                 const QString &title) override;

private:
    [[nodiscard]] Result<int> createJob(const QString &printer, const Document &document);
    [[nodiscard]] Result<Done>
    sendDocument(const QString &printer, int number, const Document &document);
    void cancel(const QString &printer, int number);

    CupsConnection m_server;
};

} // namespace lanyard::print
