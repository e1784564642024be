// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/BadgeChoice.h"
#include "app/ports/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace lanyard {

/// A template of the event, as the JSON text that it was saved as.
struct StoredTemplate
{
    QString name;
    QByteArray json;

    friend bool operator==(const StoredTemplate &, const StoredTemplate &) = default;
};

/// The badge templates of the event, beside those that come with the program, and which of all of
/// them a ticket type has. Kept in the event file; every change has its journal record, which says
/// name and SHA-256.
class TemplateBook
{
public:
    virtual ~TemplateBook() = default;

    [[nodiscard]] virtual Result<QList<StoredTemplate>> templates() const = 0; ///< by name

    /// In place of one of the same name. What the JSON says is not looked at here.
    [[nodiscard]] virtual Result<Done> save(const StoredTemplate &what, const QDateTime &at) = 0;
    /// Answers the ticket types that had it: they have the desk's from now on. NotFound for a name
    /// that no template of the event has.
    [[nodiscard]] virtual Result<QStringList> remove(const QString &name, const QDateTime &at) = 0;

    /// By name of the ticket type; those with the desk's template are left out.
    [[nodiscard]] virtual Result<QMap<QString, BadgeChoice>> choices() const = 0;
    [[nodiscard]] virtual Result<BadgeChoice> choiceOf(const QString &ticketType) const = 0;
    [[nodiscard]] virtual Result<Done>
    choose(const QString &ticketType, const BadgeChoice &choice, const QDateTime &at) = 0;
};

} // namespace lanyard
