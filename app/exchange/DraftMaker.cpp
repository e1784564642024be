// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/DraftMaker.h"

#include "app/exchange/CellText.h"
#include "app/exchange/MadeCode.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

using Kind = ImportProblem::Kind;

constexpr qsizetype longestDetail = 80;

ImportProblem problem(const TableRow &row, Kind kind, const QString &detail = {})
{
    return {row.number, kind, detail.left(longestDetail)};
}

/// What stands for the whole name among a source's fields, wherever it has only parts of it.
constexpr size_t wholeName = std::numeric_limits<size_t>::max();

constexpr int mostPlaces = 100;

} // namespace

RegistrationDraft guestOf(const RegistrationDraft &draft, int number)
{
    const QString suffix = u'+' + QString::number(number);
    RegistrationDraft guest = draft;
    if (const auto code = TicketCode::parse(QString{draft.code.text() % suffix}))
        guest.code = *code;
    if (!draft.name.isEmpty())
        guest.name = draft.name % u' ' % suffix;
    if (!draft.sourceId.isEmpty())
        guest.sourceId += suffix;
    return guest;
}

DraftMaker::DraftMaker(const ColumnPlan &plan,
                       const SourceProfile &generic,
                       const QMap<QString, Standing> &statuses)
    : m_source{*plan.source}
    , m_generic{generic}
    , m_code{plan.columnOf(u"code"_s)}
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
    , m_quantity{plan.columnOf(u"quantity"_s)}
    , m_guests{plan.columnOf(u"guests"_s)}
    , m_status{plan.fields.value(u"status"_s)}
    , m_identity{columnsOf(plan, plan.source->identity)}
    , m_columns{plan.fields.keyBegin(), plan.fields.keyEnd()}
    , m_memory(static_cast<size_t>(plan.names.size()))
{
    for (auto it = statuses.begin(); it != statuses.end(); ++it)
        m_said.insert(keyOf(it.key()), it.value());
    if (plan.makesCodes()) {
        for (const QStringList &fields : plan.codesFrom)
            m_codesFrom.push_back(columnsOf(plan, fields));
    }
    if (plan.has(u"name"_s))
        m_columns.insert(u"name"_s);
    for (const size_t column : plan.others()) {
        m_others.push_back({column, plan.names[static_cast<qsizetype>(column)]});
        m_columns.insert(m_others.back().header);
    }
    std::ranges::sort(m_others, {}, &Column::header);
}

DraftMaker::Columns DraftMaker::columnsOf(const ColumnPlan &plan, const QStringList &fields) const
{
    Columns columns;
    for (const QString &field : fields) {
        const bool isWhole = field == u"name" && plan.has(field);
        columns.push_back(isWhole ? std::optional{wholeName} : plan.columnOf(field));
    }
    return columns;
}

std::variant<RowDraft, ImportProblem> DraftMaker::operator()(const TableRow &row)
{
    const auto code = m_code ? codeIn(row) : codeFor(row);
    if (const auto *const refused = std::get_if<ImportProblem>(&code))
        return *refused;
    const auto standing = standingIn(row);
    if (const auto *const refused = std::get_if<ImportProblem>(&standing))
        return *refused;
    const auto places = placesIn(row);
    if (const auto *const refused = std::get_if<ImportProblem>(&places))
        return *refused;

    RowDraft made{.draft = {.code = std::get<TicketCode>(code),
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
                            .sourceId = facts(row, m_identity).join(u'\n'),
                            .columns = m_columns},
                  .places = std::get<int>(places)};
    for (const Column &other : m_others) {
        if (const QString value = text(row, other.index); !value.isEmpty())
            made.draft.fields.insert(made.draft.fields.cend(), other.header, value);
    }
    return made;
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

QStringList DraftMaker::facts(const TableRow &row, const Columns &columns)
{
    QStringList facts;
    for (const auto &column : columns) {
        const QString fact = column == wholeName ? nameIn(row) : text(row, column);
        if (fact.isEmpty())
            return {};
        facts.append(fact);
    }
    return facts;
}

std::variant<TicketCode, ImportProblem> DraftMaker::codeIn(const TableRow &row)
{
    if (*m_code >= row.cells.size()) {
        return row.mayBeShort ? problem(row, Kind::NoCode)
                              : problem(row, Kind::TooFewCells, QString::number(row.cells.size()));
    }
    const TableCell &cell = row.cells[*m_code];
    const QString text = m_source.extractor(cleaned(cell.text));
    if (text.isEmpty())
        return problem(row, Kind::NoCode);
    if (cell.imprecise || isScientific(text))
        return problem(row, Kind::CodeDamagedByExcel, text);
    const auto code = TicketCode::parse(text);
    if (!code)
        return problem(row, Kind::CodeTooShort, text);
    return *code;
}

/// Of what the source gives instead of a code.
std::variant<TicketCode, ImportProblem> DraftMaker::codeFor(const TableRow &row)
{
    for (const Columns &columns : m_codesFrom) {
        if (const QStringList known = facts(row, columns); !known.isEmpty())
            return madeCode(known);
    }
    return problem(row, Kind::NoCode);
}

std::variant<int, ImportProblem> DraftMaker::placesIn(const TableRow &row)
{
    const QString quantity = text(row, m_quantity);
    const QString guests = text(row, m_guests);
    const double places = std::max(1.0, quantity.toDouble()) + std::max(0.0, guests.toDouble());
    if (!(places <= mostPlaces))
        return problem(row, Kind::TooManyPlaces, quantity.toDouble() > 1 ? quantity : guests);
    return static_cast<int>(places);
}

std::variant<Standing, ImportProblem> DraftMaker::standingIn(const TableRow &row)
{
    Standing strictest = Standing::Confirmed;
    for (const size_t column : m_status) {
        const QString word = text(row, column);
        if (word.isEmpty())
            continue;
        const auto meaning = meaningOf(word);
        if (!meaning) {
            ++m_unknownStatuses[word];
            return problem(row, Kind::UnknownStatus, word);
        }
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
    if (const auto said = m_said.constFind(key); said != m_said.cend())
        meaning = *said;
    for (const SourceProfile *const source : {&m_source, &m_generic}) {
        const auto found = source->standings.constFind(key);
        if (!meaning && found != source->standings.cend())
            meaning = *found;
    }
    m_meanings.insert(word, meaning);
    return meaning;
}

} // namespace lanyard::exchange
