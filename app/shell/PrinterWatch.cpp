// SPDX-License-Identifier: Apache-2.0
#include "app/shell/PrinterWatch.h"

#include <algorithm>
#include <utility>

namespace lanyard::shell {

PrinterWatch::PrinterWatch(MakeQueue makeQueue)
    : m_makeQueue{std::move(makeQueue)}
{
}

PrinterWatch::~PrinterWatch() = default;

void PrinterWatch::look(const QStringList &addresses)
{
    if (!m_queue)
        m_queue = m_makeQueue();
    const auto listed = m_queue->printers();
    QList<Printer> printers = listed ? *listed : QList<Printer>{};
    for (const QString &address : addresses) {
        if (std::ranges::find(printers, address, &Printer::name) != printers.end())
            continue;
        if (const auto printer = m_queue->printer(address))
            printers.append(*printer);
        else
            printers.append({.name = address,
                             .description = {},
                             .state = Printer::State::Stopped,
                             .trouble = Printer::Trouble::Offline,
                             .message = {}});
    }
    Q_EMIT seen(printers);
}

void PrinterWatch::stop()
{
    m_queue.reset();
}

} // namespace lanyard::shell
