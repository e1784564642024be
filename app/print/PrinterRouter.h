// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PrinterAddress.h"
#include "app/ports/PrintQueue.h"
#include "app/ports/PrinterCalibrations.h"
#include "app/print/CupsPrintQueue.h"
#include "app/print/HandedOver.h"
#include "app/print/PrinterLink.h"

#include <QDeadlineTimer>

#include <map>
#include <memory>

namespace lanyard::print {

/// Every printer that a name or an address says (see PrinterAddress): the queues of CUPS, and those
/// that are spoken to directly.
///
/// A printer that did not answer is left alone for some seconds, in which it is simply away: so a
/// dead one costs the others no more than a small part of the time.
class PrinterRouter final : public PrintQueue
{
public:
    /// Notes about what was handed over are kept in @p folder. @p calibrations must outlive it.
    PrinterRouter(const QString &folder, const PrinterCalibrations &calibrations);
    /// With the CUPS server of this address.
    PrinterRouter(const QString &folder,
                  const PrinterCalibrations &calibrations,
                  const QByteArray &cupsHost,
                  int cupsPort);

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
    struct Route
    {
        std::unique_ptr<PrinterLink> link;
        QDeadlineTimer away; ///< until then nobody is asked
        Failure why;
    };

    /// The answer of @p call, or at once why the printer is away.
    template<typename T, typename Call>
    [[nodiscard]] Result<T> ask(const QString &printer, const Call &call);
    [[nodiscard]] Result<Route *> routeTo(const QString &printer);
    [[nodiscard]] std::unique_ptr<PrinterLink> linkTo(const QString &name,
                                                      const PrinterAddress &address);

    const PrinterCalibrations &m_calibrations;
    HandedOver m_notes;
    CupsPrintQueue m_cups;
    std::map<QString, Route> m_routes;
};

} // namespace lanyard::print
