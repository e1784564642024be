// SPDX-License-Identifier: Apache-2.0
#include "app/shell/OperatorDesk.h"

#include "app/ports/RegistrationBook.h"
#include "app/shell/Adapters.h"
#include "app/shell/EventDesk.h"

namespace lanyard::shell {

OperatorDesk::OperatorDesk(const Adapters &adapters, EventDesk &desk)
    : QObject{&desk}
    , m_adapters{adapters}
    , m_desk{desk}
{
    // On its thread: nothing can be asked of a desk before it is known who may ask.
    connect(&desk, &EventDesk::opened, this, &OperatorDesk::list, Qt::DirectConnection);
}

void OperatorDesk::list()
{
    EventFile *const file = m_desk.file();
    if (!file)
        return;
    const auto everybody = file->operators().all();
    if (everybody)
        Q_EMIT listed(*everybody, file->operators().signedIn());
    else
        Q_EMIT failed(everybody.failure());
}

void OperatorDesk::answer(const Result<Done> &result)
{
    if (result)
        list();
    else
        Q_EMIT failed(result.failure());
}

void OperatorDesk::signIn(const Credentials &credentials)
{
    EventFile *const file = m_desk.file();
    if (!file)
        return;
    const auto recognition = file->operators().recognise(credentials, m_adapters.clock.now());
    if (!recognition) {
        Q_EMIT failed(recognition.failure());
        return;
    }
    const auto *recognised = std::get_if<Recognised>(&*recognition);
    if (!recognised) {
        Q_EMIT notSignedIn(*recognition);
        return;
    }
    const auto done = file->operators().signIn(recognised->who, m_adapters.clock.now());
    answer(done);
    if (done)
        Q_EMIT signedIn();
}

void OperatorDesk::signOut()
{
    if (EventFile *const file = m_desk.file())
        answer(file->operators().signOut(m_adapters.clock.now()));
}

void OperatorDesk::add(const Operator &who, const QString &pin, const Credentials &second)
{
    if (!m_desk.authorise(Act::ChangeOperators, second))
        return;
    const auto added = m_desk.file()->operators().add(who, pin, m_adapters.clock.now());
    answer(added ? Result{Done{}} : added.failure());
}

void OperatorDesk::change(const Operator &who, const QString &pin, const Credentials &second)
{
    if (m_desk.authorise(Act::ChangeOperators, second))
        answer(m_desk.file()->operators().change(who, pin, m_adapters.clock.now()));
}

void OperatorDesk::remove(Id<Operator> who, const Credentials &second)
{
    if (m_desk.authorise(Act::ChangeOperators, second))
        answer(m_desk.file()->operators().remove(who, m_adapters.clock.now()));
}

void OperatorDesk::findBearer(const QString &code)
{
    EventFile *const file = m_desk.file();
    const auto parsed = TicketCode::parse(code);
    if (!file)
        return;
    const auto bearer = parsed ? file->registrations().findByCode(*parsed)
                               : Result<std::optional<Registration>>{std::nullopt};
    if (bearer)
        Q_EMIT bearerFound(*bearer);
    else
        Q_EMIT failed(bearer.failure());
}

} // namespace lanyard::shell
