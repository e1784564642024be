// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/AuthoriseAct.h"

#include <QObject>

#include <functional>

namespace lanyard::shell {

class Workers;

/// The wishes of one window that may take a second person. Each is sent without one; where one is
/// needed it is kept, and sent again with whoever agrees.
class Approvals final : public QObject
{
    Q_OBJECT

public:
    /// Posts to EventDesk, which calls authorise().
    using Wish = std::function<void(const Credentials &second)>;

    explicit Approvals(Workers &workers);

    void send(const Wish &wish);
    void agree(const Credentials &second);
    void dismiss() { m_wish = {}; }

Q_SIGNALS:
    /// Any outcome but Authorised; the first time that somebody is needed.
    void needed(lanyard::Act act,
                const lanyard::AuthoriseAct::Outcome &outcome,
                const QList<lanyard::Operator> &everybody);
    void settled(); ///< allowed, or it could not be found out: nobody is needed any more

private:
    void settle();

    Wish m_wish; ///< until it is allowed or dismissed
};

} // namespace lanyard::shell
