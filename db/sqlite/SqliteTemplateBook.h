// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/TemplateBook.h"
#include "db/sqlite/JournalWriter.h"

namespace lanyard::db {

class SqliteTemplateBook final : public TemplateBook
{
public:
    explicit SqliteTemplateBook(Session &session);

    Result<QList<StoredTemplate>> templates() const override;
    Result<Done> save(const StoredTemplate &what, const QDateTime &at) override;
    Result<QStringList> remove(const QString &name, const QDateTime &at) override;

    Result<QMap<QString, BadgeChoice>> choices() const override;
    Result<BadgeChoice> choiceOf(const QString &ticketType) const override;
    Result<Done>
    choose(const QString &ticketType, const BadgeChoice &choice, const QDateTime &at) override;

private:
    [[nodiscard]] Result<QStringList> typesWith(const QString &name) const;
    [[nodiscard]] Result<Done> store(const QString &ticketType, const BadgeChoice &choice);
    [[nodiscard]] Result<Done> writeDown(const QJsonObject &body, const QDateTime &at);

    Session &m_session;
    JournalWriter m_writer;
    mutable Statement m_templates;
    mutable Statement m_choices;
    mutable Statement m_choice;
    mutable Statement m_typesWith;
    Statement m_insert;
    Statement m_delete;
    Statement m_insertChoice;
    Statement m_deleteChoice;
    Statement m_deleteChoicesOf;
};

} // namespace lanyard::db
