// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/TicketsView.h"
#include "ui/desk/VerdictView.h"

#include <optional>

namespace lanyard::ui {

/// A note that has to be confirmed before anything else is decided, and what waits for that.
class WaitingNote final
{
public:
    [[nodiscard]] bool isOpen() const noexcept { return m_open; }
    void open() { m_open = true; }
    void close() { m_open = false; }
    void confirm(); ///< closes it; what was not read is not spoken of any more
    /// Nothing waits any more, either.
    void forget();

    void keep(const VerdictView &view) { m_verdicts.append(view); }
    void keep(const TicketsView &tickets) { m_tickets = tickets; }
    /// Only one is kept; another one is remembered as not read.
    void keepCode(const QString &code);

    /// What waited, first what is decided already; each is taken out.
    [[nodiscard]] std::optional<VerdictView> takeVerdict();
    [[nodiscard]] std::optional<TicketsView> takeTickets();
    [[nodiscard]] QString takeCode();

    [[nodiscard]] const QString &kept() const noexcept { return m_kept; }
    [[nodiscard]] const QString &notKept() const noexcept { return m_notKept; }

private:
    bool m_open = false;
    QList<VerdictView> m_verdicts;
    std::optional<TicketsView> m_tickets;
    QString m_kept; ///< scanned meanwhile
    QString m_notKept; ///< scanned when one was kept already
};

} // namespace lanyard::ui
