// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Operators.h"
#include "app/usecases/EnterFromPaper.h"

#include <QObject>

namespace lanyard {
class EventFile;
}

namespace lanyard::shell {

struct Adapters;
class EventDesk;

/// Takes paper lists in at the desk that an EventDesk is. Lives on its thread.
class PaperDesk final : public QObject
{
    Q_OBJECT

public:
    PaperDesk(const Adapters &adapters, EventDesk &desk);

    void find(const QString &typed);
    /// To set a refusal aside takes whoever may: see EventDesk::authorise().
    void enter(EnterFromPaper::Tick tick, const Credentials &second);
    void takeBack(const EnterFromPaper::Entered &entered, const QString &reason);

Q_SIGNALS:
    void meant(const QString &typed, const lanyard::EnterFromPaper::Meant &meant);
    void entered(const lanyard::EnterFromPaper::Entered &entered);
    void takenBack(const lanyard::EnterFromPaper::Entered &entered);
    void failed(const lanyard::Failure &failure);

private:
    [[nodiscard]] EnterFromPaper entering(EventFile &file) const;

    const Adapters &m_adapters;
    EventDesk &m_desk;
};

} // namespace lanyard::shell
