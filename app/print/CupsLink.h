// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/print/PrinterLink.h"

namespace lanyard::print {

/// One queue among those of a spooler.
class CupsLink final : public PrinterLink
{
public:
    CupsLink(PrintQueue &spooler, QString queue)
        : m_spooler{spooler}
        , m_queue{std::move(queue)}
    {
    }

    [[nodiscard]] Result<Printer> printer() override { return m_spooler.printer(m_queue); }
    [[nodiscard]] Result<PrintFormat> format() override { return m_spooler.formatFor(m_queue); }
    [[nodiscard]] Result<SpooledJob> submit(const PrintQueue::Document &document) override
    {
        return m_spooler.submit(m_queue, document);
    }
    [[nodiscard]] Result<SpooledJob> look(const QString &title, int number) override
    {
        return m_spooler.look(m_queue, title, number);
    }
    [[nodiscard]] Result<Done> cancel(const QString &title, int number) override
    {
        return m_spooler.cancel(m_queue, title, number);
    }

private:
    PrintQueue &m_spooler;
    QString m_queue;
};

} // namespace lanyard::print
