// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/ColumnPlan.h"
#include "app/exchange/Table.h"

#include <variant>

namespace lanyard::exchange {

/// Makes registrations of rows.
class DraftMaker final
{
public:
    DraftMaker(const ColumnPlan &plan, const SourceProfile &generic);

    [[nodiscard]] std::variant<RegistrationDraft, ImportProblem> operator()(const TableRow &row);

private:
    struct Column
    {
        size_t index;
        QString header;
    };
    /// The cell that a column had last: types and companies come again and again.
    struct Memory
    {
        QByteArray cell;
        QString text;
    };

    [[nodiscard]] QString text(const TableRow &row, std::optional<size_t> column);
    [[nodiscard]] QString nameIn(const TableRow &row);
    [[nodiscard]] std::variant<TicketCode, ImportProblem> codeIn(const TableRow &row) const;
    [[nodiscard]] std::variant<Standing, ImportProblem> standingIn(const TableRow &row);
    [[nodiscard]] std::optional<Standing> meaningOf(const QString &word);

    const SourceProfile &m_source;
    const SourceProfile &m_generic;
    size_t m_code;
    std::optional<size_t> m_name, m_firstName, m_lastName, m_company, m_jobTitle, m_email, m_phone,
        m_ticketType, m_order, m_notes;
    std::vector<size_t> m_status;
    std::vector<Column> m_others;
    QSet<QString> m_columns; ///< what this export has something to say about
    std::vector<Memory> m_memory;
    QHash<QString, std::optional<Standing>> m_meanings;
};

} // namespace lanyard::exchange
