// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/DraftMaker.h"

#include "app/exchange/CellText.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

using Kind = ImportProblem::Kind;

constexpr qsizetype longestDetail = 80;

ImportProblem problem(const TableRow &row, Kind kind, const QString &detail = {})
{
    return {row.number, kind, detail.left(longestDetail)};
}

/// The parameter of a ticket's web address; other text as it is.
QString codeFrom(const QString &cell, const QString &parameter)
{
    if (parameter.isEmpty() || !cell.startsWith(u"http", Qt::CaseInsensitive))
        return cell;
    const QString code = QUrlQuery{QUrl{cell}}.queryItemValue(parameter, QUrl::FullyDecoded);
    return code.isEmpty() ? cell : code;
}

} // namespace

DraftMaker::DraftMaker(const ColumnPlan &plan, const SourceProfile &generic)
    : m_source{*plan.source}
    , m_generic{generic}
    , m_code{plan.columnOf(u"code"_s).value_or(0)}
    , m_name{plan.columnOf(u"name"_s)}
    , m_firstName{plan.columnOf(u"first_name"_s)}
    , m_lastName{plan.columnOf(u"last_name"_s)}
    , m_company{plan.columnOf(u"company"_s)}
    , m_jobTitle{plan.columnOf(u"job_title"_s)}
    , m_email{plan.columnOf(u"email"_s)}
    , m_phone{plan.columnOf(u"phone"_s)}
    , m_ticketType{plan.columnOf(u"ticket_type"_s)}
    , m_order{plan.columnOf(u"order"_s)}
    , m_notes{plan.columnOf(u"notes"_s)}
    , m_status{plan.fields.value(u"status"_s)}
    , m_memory(static_cast<size_t>(plan.names.size()))
{
    m_columns = {plan.fields.keyBegin(), plan.fields.keyEnd()};
    if (m_firstName || m_lastName)
        m_columns.insert(u"name"_s);
    for (const size_t column : plan.others())
        m_columns.insert(plan.names[static_cast<qsizetype>(column)]);
    for (const size_t column : plan.others())
        m_others.push_back({column, plan.names[static_cast<qsizetype>(column)]});
}

std::variant<RegistrationDraft, ImportProblem> DraftMaker::operator()(const TableRow &row)
{
    const auto code = codeIn(row);
    if (const auto *const refused = std::get_if<ImportProblem>(&code))
        return *refused;
    const auto standing = standingIn(row);
    if (const auto *const refused = std::get_if<ImportProblem>(&standing))
        return *refused;

    RegistrationDraft draft{.code = std::get<TicketCode>(code),
                            .ticketType = text(row, m_ticketType),
                            .standing = std::get<Standing>(standing),
                            .name = nameIn(row),
                            .company = text(row, m_company),
                            .jobTitle = text(row, m_jobTitle),
                            .email = text(row, m_email),
                            .phone = repairedPhone(text(row, m_phone)),
                            .order = text(row, m_order),
                            .notes = text(row, m_notes),
                            .fields = {},
                            .sourceId = {},
                            .columns = m_columns};
    for (const Column &other : m_others) {
        if (QString value = text(row, other.index); !value.isEmpty())
            draft.fields.insert(other.header, std::move(value));
    }
    return draft;
}

QString DraftMaker::text(const TableRow &row, std::optional<size_t> column)
{
    if (!column || *column >= row.cells.size() || row.cells[*column].text.isEmpty())
        return {};
    const QByteArrayView cell = row.cells[*column].text;
    Memory &last = m_memory[*column];
    if (last.cell != cell) {
        last.cell = cell.toByteArray();
        last.text = cleaned(cell);
    }
    return last.text;
}

QString DraftMaker::nameIn(const TableRow &row)
{
    const QString whole = text(row, m_name);
    return whole.isEmpty() ? joinedName(text(row, m_firstName), text(row, m_lastName)) : whole;
}

std::variant<TicketCode, ImportProblem> DraftMaker::codeIn(const TableRow &row) const
{
    if (m_code >= row.cells.size()) {
        return row.mayBeShort ? problem(row, Kind::NoCode)
                              : problem(row, Kind::TooFewCells, QString::number(row.cells.size()));
    }
    const TableCell &cell = row.cells[m_code];
    const QString text = codeFrom(cleaned(cell.text), m_source.codeParameter);
    if (text.isEmpty())
        return problem(row, Kind::NoCode);
    if (cell.imprecise || isScientific(text))
        return problem(row, Kind::CodeDamagedByExcel, text);
    const auto code = TicketCode::parse(text);
    if (!code)
        return problem(row, Kind::CodeTooShort, text);
    return *code;
}

std::variant<Standing, ImportProblem> DraftMaker::standingIn(const TableRow &row)
{
    Standing strictest = Standing::Confirmed;
    for (const size_t column : m_status) {
        const QString word = text(row, column);
        if (word.isEmpty())
            continue;
        const auto meaning = meaningOf(word);
        if (!meaning)
            return problem(row, Kind::UnknownStatus, word);
        strictest = std::max(strictest, *meaning); // everyStanding is in the order of strictness
    }
    return strictest;
}

std::optional<Standing> DraftMaker::meaningOf(const QString &word)
{
    const auto known = m_meanings.constFind(word);
    if (known != m_meanings.cend())
        return *known;
    const QString key = keyOf(word);
    std::optional<Standing> meaning;
    for (const SourceProfile *const source : {&m_source, &m_generic}) {
        const auto found = source->standings.constFind(key);
        if (!meaning && found != source->standings.cend())
            meaning = *found;
    }
    m_meanings.insert(word, meaning);
    return meaning;
}

} // namespace lanyard::exchange
