// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Operators.h"

#include <QObject>

namespace lanyard::shell {

struct Adapters;
class EventDesk;

/// Who works at the desk that an EventDesk is. Lives on its thread: PINs are compared there.
class OperatorDesk final : public QObject
{
    Q_OBJECT

public:
    OperatorDesk(const Adapters &adapters, EventDesk &desk);

    void list();
    void signIn(const Credentials &credentials);
    void signOut();

    void add(const Operator &who, const QString &pin, const Credentials &second);
    void change(const Operator &who, const QString &pin, const Credentials &second);
    void remove(Id<Operator> who, const Credentials &second);

    /// Whose badge signs an operator in is given as the code on it; empty: none.
    void findBearer(const QString &code);

Q_SIGNALS:
    /// After each opening and each change of them or of who is signed in.
    void listed(const QList<lanyard::Operator> &everybody,
                const std::optional<lanyard::Operator> &signedIn);
    /// By signIn(); after listed().
    void signedIn();
    void notSignedIn(const lanyard::Recognition &recognition);
    void bearerFound(const std::optional<lanyard::Registration> &bearer);
    void failed(const lanyard::Failure &failure);

private:
    void answer(const Result<Done> &result);

    const Adapters &m_adapters;
    EventDesk &m_desk;
};

} // namespace lanyard::shell
