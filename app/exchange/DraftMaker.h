// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/CodeDebris.h"
#include "app/exchange/ColumnPlan.h"
#include "app/exchange/Moments.h"
#include "app/exchange/Table.h"

#include <variant>

namespace lanyard::exchange {

/// Makes registrations of rows.
class DraftMaker final
{
public:
    DraftMaker(const ColumnPlan &plan, const SourceProfile &generic, const ReadOptions &options);

    /// Learns from @p row before the first is made, so that one row can be judged by the others.
    void look(const TableRow &row);
    /// Makes draft() and people() of @p row, or answers why it cannot.
    [[nodiscard]] std::optional<ImportProblem> make(const TableRow &row);
    /// Of the last row that was made. The same object serves every row.
    [[nodiscard]] const RegistrationDraft &draft() const { return *m_draft; }
    /// For how many people that row stands, at least one.
    [[nodiscard]] qint64 people() const noexcept { return m_people; }

    [[nodiscard]] const QMap<QString, qint64> &unknownStatuses() const { return m_unknown; }

    /// True for "Total" or "合计" in the first cell, and nobody named in the row.
    [[nodiscard]] bool isTotal(const TableRow &row);

private:
    struct Column
    {
        size_t index;
        QString header;
    };
    /// The cell that a column had last: types and companies come again and again. A column in
    /// which nothing comes again is not remembered any longer.
    struct Memory
    {
        std::string cell;
        QString text;
        int hits = 0;
        int looks = 0;
    };
    template<typename T>
    using Made = std::variant<T, ImportProblem>;

    [[nodiscard]] QString text(const TableRow &row, std::optional<size_t> column);
    [[nodiscard]] QString textOf(const TableRow &row, const QString &field);
    [[nodiscard]] QString nameIn(const TableRow &row);
    [[nodiscard]] QString idIn(const TableRow &row);
    [[nodiscard]] QString codeTextIn(const TableCell &cell) const;
    [[nodiscard]] Made<TicketCode> codeIn(const TableRow &row);
    [[nodiscard]] Made<TicketCode> madeCodeIn(const TableRow &row);
    [[nodiscard]] Made<QString> composedIn(const TableRow &row);
    [[nodiscard]] Made<Standing> standingIn(const TableRow &row);
    [[nodiscard]] Made<qint64> peopleIn(const TableRow &row, Standing standing);
    [[nodiscard]] bool hasMeaning(const QString &word) const;
    [[nodiscard]] std::optional<Standing> meaningOf(const QString &word) const;
    [[nodiscard]] Made<QDateTime>
    momentIn(const TableRow &row, std::optional<size_t> column, DayEdge edge);
    [[nodiscard]] std::optional<ImportProblem> readValidity(const TableRow &row);
    void fill(const TableRow &row);

    const SourceProfile &m_source;
    const SourceProfile &m_generic;
    std::optional<size_t> m_code, m_name, m_firstName, m_lastName, m_company, m_jobTitle, m_email,
        m_phone, m_ticketType, m_order, m_notes, m_quantity, m_guests, m_blocked, m_validFrom,
        m_validUntil;
    std::vector<size_t> m_status, m_id;
    std::vector<Column> m_others;
    QSet<QString> m_columns; ///< what this export has something to say about
    QSet<QString> m_columnsButStatus; ///< the same of a row whose status cells are blank
    bool m_saysStatus = true; ///< the last row
    std::vector<Memory> m_memory;
    Rounding m_rounding; ///< of the codes
    QTimeZone m_zone;
    QDateTime m_from, m_until; ///< of the last row
    QHash<QString, Standing> m_asked; ///< key of a status word → what a person said it means
    QHash<QString, std::optional<Standing>> m_meanings; ///< of words met so far
    QMap<QString, qint64> m_unknown;
    std::optional<RegistrationDraft> m_draft;
    qint64 m_people = 1;
};

} // namespace lanyard::exchange
