// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"
#include "app/ports/Operators.h"
#include "app/ports/Result.h"

#include <QByteArray>
#include <QList>
#include <QObject>

namespace lanyard::shell {

struct Adapters;
class EventDesk;

/// The badge templates of the open event. Lives on the thread of an EventDesk.
class TemplateDesk final : public QObject
{
    Q_OBJECT

public:
    TemplateDesk(const Adapters &adapters, EventDesk &desk);

    void tell();
    void save(const QString &name, const QByteArray &json, const Credentials &second);
    void remove(const QString &name, const Credentials &second);

Q_SIGNALS:
    void
    listed(const QList<lanyard::badge::Template> &ofTheEvent); ///< after each opening and change
    void saved(const QString &name);
    void failed(const lanyard::Failure &failure);

private:
    const Adapters &m_adapters;
    EventDesk &m_desk;
};

} // namespace lanyard::shell
