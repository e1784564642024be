// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/print/HandedOver.h"
#include "app/print/PrinterLink.h"
#include "app/print/RawWire.h"
#include "app/print/ZebraStatus.h"

#include <functional>

namespace lanyard::print {

/// A label printer that takes ZPL on port 9100 or a cable. It keeps no list of jobs, so the notes
/// are all that is known of one after a crash. While it says that something is wrong, nothing is
/// handed over: badges wait here, where they can still go elsewhere.
///
/// Nothing is ever vouched for: ~HS of a printer that was switched off and on says the same as that
/// of one that has printed all. What it does say is what to mend; and as long as it has labels to
/// print, the job counts as printing.
class ZplLink final : public PrinterLink
{
public:
    using Open = std::function<Result<RawWire>(QDeadlineTimer)>;
    ZplLink(QString name, int dpi, Open open, const HandedOver &notes);

    [[nodiscard]] Result<Printer> printer() override;
    [[nodiscard]] Result<PrintFormat> format() override;
    [[nodiscard]] Result<SpooledJob> submit(const PrintQueue::Document &document) override;
    [[nodiscard]] Result<SpooledJob> look(const QString &title, int number) override;
    [[nodiscard]] Result<Done> cancel(const QString &title, int number) override;

private:
    [[nodiscard]] Result<std::optional<ZebraStatus>> status();
    [[nodiscard]] std::optional<ZebraStatus> ask(RawWire &wire);
    [[nodiscard]] SpooledJob handOver(RawWire &wire, const QByteArray &rest, const QString &title);

    QString m_name;
    int m_dpi;
    Open m_open;
    const HandedOver &m_notes;
    std::optional<ZebraStatus> m_status; ///< the last, for a moment
    QDeadlineTimer m_statusHolds; ///< until then nobody is asked again
};

} // namespace lanyard::print
