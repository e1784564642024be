// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/TemplateBook.h"

namespace lanyard::tests {

/// The event's templates in memory; can be told to break.
struct FakeTemplates final : TemplateBook
{
    QMap<QString, QByteArray> saved;
    QMap<QString, BadgeChoice> chosen;
    std::optional<Failure> broken;

    Result<QList<StoredTemplate>> templates() const override
    {
        QList<StoredTemplate> all;
        for (auto it = saved.begin(); it != saved.end(); ++it)
            all.append({it.key(), it.value()});
        return all;
    }
    Result<Done> save(const StoredTemplate &what, const QDateTime &) override
    {
        saved.insert(what.name, what.json);
        return Done{};
    }
    Result<QStringList> remove(const QString &name, const QDateTime &) override
    {
        saved.remove(name);
        return QStringList{};
    }
    Result<QMap<QString, BadgeChoice>> choices() const override { return chosen; }
    Result<BadgeChoice> choiceOf(const QString &ticketType) const override
    {
        if (broken)
            return *broken;
        return chosen.value(ticketType, DeskTemplate{});
    }
    Result<Done>
    choose(const QString &ticketType, const BadgeChoice &choice, const QDateTime &) override
    {
        chosen.insert(ticketType, choice);
        return Done{};
    }
};

} // namespace lanyard::tests
