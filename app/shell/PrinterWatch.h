// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/PrintQueue.h"

#include <QObject>

#include <functional>
#include <memory>

namespace lanyard::shell {

/// Looks at printers without holding up one that prints. Lives on a thread of its own.
class PrinterWatch final : public QObject
{
    Q_OBJECT

public:
    using MakeQueue = std::function<std::unique_ptr<PrintQueue>()>;
    explicit PrinterWatch(MakeQueue makeQueue);
    ~PrinterWatch() override;

    /// Those of this computer, and @p addresses that are not among them.
    void look(const QStringList &addresses);
    void stop();

Q_SIGNALS:
    void seen(const QList<lanyard::Printer> &printers);

private:
    MakeQueue m_makeQueue;
    std::unique_ptr<PrintQueue> m_queue; // made on our thread
};

} // namespace lanyard::shell
