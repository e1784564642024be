// SPDX-License-Identifier: Apache-2.0
#include "app/shell/TemplateDesk.h"

#include "app/ports/TemplateBook.h"
#include "app/shell/Adapters.h"
#include "app/shell/EventDesk.h"

namespace lanyard::shell {

TemplateDesk::TemplateDesk(const Adapters &adapters, EventDesk &desk)
    : QObject{&desk}
    , m_adapters{adapters}
    , m_desk{desk}
{
    connect(&desk, &EventDesk::opened, this, &TemplateDesk::tell, Qt::DirectConnection);
}

void TemplateDesk::tell()
{
    EventFile *const file = m_desk.file();
    if (!file)
        return;
    const auto templates = file->templates().templates();
    if (!templates)
        Q_EMIT failed(templates.failure());
    for (const Failure &bad :
         m_adapters.templates->use(templates ? *templates : QList<StoredTemplate>{}))
        Q_EMIT failed(bad);
    Q_EMIT listed(m_adapters.templates->ofTheEvent());
}

void TemplateDesk::save(const QString &name, const QByteArray &json, const Credentials &second)
{
    if (!m_desk.authorise(Act::ChangeSettings, second))
        return;
    const auto done = m_desk.file()->templates().save({name, json}, m_adapters.clock.now());
    if (!done) {
        Q_EMIT failed(done.failure());
        return;
    }
    Q_EMIT saved(name);
    tell();
}

void TemplateDesk::remove(const QString &name, const Credentials &second)
{
    if (!m_desk.authorise(Act::ChangeSettings, second))
        return;
    const auto hadIt = m_desk.file()->templates().remove(name, m_adapters.clock.now());
    if (hadIt)
        tell();
    else
        Q_EMIT failed(hadIt.failure());
}

} // namespace lanyard::shell
