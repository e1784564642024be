// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/ColumnPlan.h"
#include "app/exchange/Table.h"

#include <variant>

namespace lanyard::exchange {

/// A row as a registration, and how many people it stands for.
struct RowDraft
{
    RegistrationDraft draft;
    int places = 1;
};

/// The @p number-th person beside the one of a row (1, 2, …): "Ada +1" with the code "CODE+1".
[[nodiscard]] RegistrationDraft guestOf(const RegistrationDraft &draft, int number);

/// Makes registrations of rows.
class DraftMaker final
{
public:
    DraftMaker(const ColumnPlan &plan,
               const SourceProfile &generic,
               const QMap<QString, Standing> &statuses);

    [[nodiscard]] std::variant<RowDraft, ImportProblem> operator()(const TableRow &row);

    /// Words of the status columns that nobody said the meaning of → rows.
    [[nodiscard]] const QMap<QString, qint64> &unknownStatuses() const noexcept
    {
        return m_unknownStatuses;
    }

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
    using Columns = std::vector<std::optional<size_t>>;

    [[nodiscard]] Columns columnsOf(const ColumnPlan &plan, const QStringList &fields) const;
    [[nodiscard]] QString text(const TableRow &row, std::optional<size_t> column);
    [[nodiscard]] QString nameIn(const TableRow &row);
    /// The texts of @p columns; empty if one of them is.
    [[nodiscard]] QStringList facts(const TableRow &row, const Columns &columns);
    [[nodiscard]] std::variant<TicketCode, ImportProblem> codeIn(const TableRow &row);
    [[nodiscard]] std::variant<TicketCode, ImportProblem> codeFor(const TableRow &row);
    [[nodiscard]] std::variant<Standing, ImportProblem> standingIn(const TableRow &row);
    [[nodiscard]] std::variant<int, ImportProblem> placesIn(const TableRow &row);
    [[nodiscard]] std::optional<Standing> meaningOf(const QString &word);

    const SourceProfile &m_source;
    const SourceProfile &m_generic;
    QHash<QString, Standing> m_said; ///< key of a status word → what a person says it means
    std::optional<size_t> m_code, m_name, m_firstName, m_lastName, m_company, m_jobTitle, m_email,
        m_phone, m_ticketType, m_order, m_notes, m_quantity, m_guests;
    std::vector<size_t> m_status;
    std::vector<Columns> m_codesFrom;
    Columns m_identity;
    std::vector<Column> m_others; ///< by header
    QSet<QString> m_columns; ///< what this export has something to say about
    std::vector<Memory> m_memory;
    QHash<QString, std::optional<Standing>> m_meanings;
    QMap<QString, qint64> m_unknownStatuses;
};

} // namespace lanyard::exchange
