// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Operator.h"
#include "app/usecases/LearnTickets.h"

#include <QObject>

#include <functional>

namespace lanyard::shell {

struct Adapters;
class EventDesk;

/// With what the tickets of the open event are checked. Lives on the thread of an EventDesk.
class TicketDesk final : public QObject
{
    Q_OBJECT

public:
    TicketDesk(const Adapters &adapters, EventDesk &desk);

    void tell();
    void learn(const QString &path, std::optional<Recall> meant, const Credentials &second);
    void removeKey(const QString &fingerprint, const Credentials &second);
    /// Changes some of what is chosen for the event.
    using Change = std::function<void(EventChoices &choices)>;
    void choose(const Change &change, const Credentials &second);

Q_SIGNALS:
    void known(const lanyard::KnownTickets &known); ///< after each opening and each change
    void learned(const lanyard::LearnTickets::Learned &learned);
    void failed(const lanyard::Failure &failure);

private:
    void answer(const Result<Done> &result);

    const Adapters &m_adapters;
    EventDesk &m_desk;
};

} // namespace lanyard::shell
