// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"
#include "app/ports/BadgeTemplates.h"

#include <QMutex>

namespace lanyard::badge {

/// Templates in memory, for every thread.
class TemplateShelf final : public BadgeTemplates
{
public:
    /// With those that come with the program.
    TemplateShelf();
    explicit TemplateShelf(const QList<Template> &own);

    QList<Failure> use(const QList<StoredTemplate> &ofTheEvent) override;
    [[nodiscard]] Result<BadgeTemplate> examine(const QByteArray &json) const override;
    [[nodiscard]] Result<Done> writeJson(const QString &name, const QString &path) const override;

    [[nodiscard]] Result<QByteArray> jsonOf(const QString &name) const;
    [[nodiscard]] QList<BadgeTemplate> templates() const; ///< the program's, then the event's
    [[nodiscard]] QList<Template> ofTheEvent() const;
    [[nodiscard]] Result<Template> named(const QString &name) const;

private:
    struct Entry
    {
        Template how;
        QByteArray json;
        bool ofTheEvent = false;
    };

    [[nodiscard]] QList<Entry> entries() const;
    [[nodiscard]] static BadgeTemplate wordsOf(const Entry &entry);
    [[nodiscard]] static QList<Entry> comingWithTheProgram();

    QList<Entry> m_own;
    mutable QMutex m_mutex; ///< of what follows
    QList<Entry> m_all;
};

} // namespace lanyard::badge
