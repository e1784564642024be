// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/DraftMaker.h"

#include "app/exchange/CellText.h"
#include "app/exchange/Places.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

using Kind = ImportProblem::Kind;

constexpr qsizetype longestDetail = 80;
constexpr int looksBeforeJudging = 256; // whether a column is worth a memory
constexpr int hitsWorthIt = looksBeforeJudging / 8;

ImportProblem problem(const TableRow &row, Kind kind, const QString &detail = {})
{
    return {row.number, kind, detail.left(longestDetail)};
}

ImportProblem tooFewCells(const TableRow &row)
{
    return problem(row, Kind::TooFewCells, QString::number(row.cells.size()));
}

Kind kindOf(CodeDebris debris)
{
    switch (debris) {
    case CodeDebris::Placeholder: return Kind::NoCode;
    case CodeDebris::Damaged: return Kind::CodeDamagedByExcel;
    case CodeDebris::AnotherValue: return Kind::CodeIsAnotherValue;
    }
    Q_UNREACHABLE();
}

/// A column that is filled for few people may say "no" for the others.
bool isNo(const QString &text)
{
    static const QStringList words{u"no"_s, u"false"_s, u"0"_s, u"nein"_s, u"non"_s, u"否"_s};
    return words.contains(keyOf(text));
}

/// A cell about further guests.
bool saysNobody(const QString &text)
{
    static const QStringList words{u"none"_s, u"无"_s, u"無"_s, u"keine"_s, u"-"_s};
    return text.isEmpty() || isNo(text) || words.contains(text.toLower());
}

} // namespace

DraftMaker::DraftMaker(const ColumnPlan &plan,
                       const SourceProfile &generic,
                       const ReadOptions &options)
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
    , m_blocked{plan.columnOf(u"blocked"_s)}
    , m_validFrom{plan.columnOf(u"valid_from"_s)}
    , m_validUntil{plan.columnOf(u"valid_until"_s)}
    , m_status{plan.fields.value(u"status"_s)}
    , m_id{plan.fields.value(u"id"_s)}
    , m_memory(static_cast<size_t>(plan.names.size()))
    , m_zone{options.zone}
{
    m_columns = {plan.fields.keyBegin(), plan.fields.keyEnd()};
    if (m_firstName || m_lastName)
        m_columns.insert(u"name"_s);
    for (const size_t column : plan.others()) {
        m_columns.insert(plan.names[static_cast<qsizetype>(column)]);
        m_others.push_back({column, plan.names[static_cast<qsizetype>(column)]});
    }
    m_columnsButStatus = m_columns - QSet{u"status"_s};
    for (auto it = options.statuses.begin(); it != options.statuses.end(); ++it)
        m_asked.insert(keyOf(it.key()), it.value());
}

std::optional<ImportProblem> DraftMaker::make(const TableRow &row)
{
    const auto code = m_code ? codeIn(row) : madeCodeIn(row);
    if (const auto *const refused = std::get_if<ImportProblem>(&code))
        return *refused;
    const auto standing = standingIn(row);
    if (const auto *const refused = std::get_if<ImportProblem>(&standing))
        return *refused;
    const auto people = peopleIn(row, std::get<Standing>(standing));
    if (const auto *const refused = std::get_if<ImportProblem>(&people))
        return *refused;
    if (auto refused = readValidity(row))
        return refused;

    if (m_draft) {
        m_draft->code = std::get<TicketCode>(code);
    } else {
        m_draft = RegistrationDraft{
            std::get<TicketCode>(code), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, m_columns};
    }
    m_draft->standing = std::get<Standing>(standing);
    m_draft->columns = m_saysStatus ? m_columns : m_columnsButStatus;
    m_people = std::get<qint64>(people);
    fill(row);
    return std::nullopt;
}

void DraftMaker::fill(const TableRow &row)
{
    m_draft->ticketType = text(row, m_ticketType);
    m_draft->name = nameIn(row);
    m_draft->company = text(row, m_company);
    m_draft->jobTitle = text(row, m_jobTitle);
    m_draft->email = withPlainLetters(text(row, m_email));
    m_draft->phone = repairedPhone(text(row, m_phone));
    m_draft->order = text(row, m_order);
    m_draft->notes = text(row, m_notes);
    m_draft->validFrom = m_from;
    m_draft->validUntil = m_until;
    const QString id = idIn(row);
    m_draft->sourceId = id.isEmpty() ? id : QString{m_source.source.name % u':' % id};
    for (const Column &other : m_others) {
        QString value = text(row, other.index);
        if (value.isEmpty())
            m_draft->fields.remove(other.header);
        else
            m_draft->fields[other.header] = std::move(value);
    }
}

QString DraftMaker::text(const TableRow &row, std::optional<size_t> column)
{
    if (!column || *column >= row.cells.size() || row.cells[*column].text.isEmpty())
        return {};
    const QByteArrayView cell = row.cells[*column].text;
    Memory &last = m_memory[*column];
    if (last.looks >= looksBeforeJudging && last.hits < hitsWorthIt)
        return cleaned(cell);
    const std::string_view bytes{cell.data(), static_cast<size_t>(cell.size())};
    if (last.looks < looksBeforeJudging) {
        ++last.looks;
        last.hits += last.cell == bytes;
    }
    if (last.cell != bytes) {
        last.cell = bytes;
        last.text = cleaned(cell);
    }
    return last.text;
}

QString DraftMaker::nameIn(const TableRow &row)
{
    const QString whole = text(row, m_name);
    return whole.isEmpty() ? joinedName(text(row, m_firstName), text(row, m_lastName)) : whole;
}

/// Only whole: half of what identifies somebody may be somebody else.
QString DraftMaker::idIn(const TableRow &row)
{
    QString id;
    for (const size_t column : m_id) {
        const QString part = text(row, column);
        if (part.isEmpty())
            return {};
        id += id.isEmpty() ? part : QString{u'/' % part};
    }
    return id;
}

void DraftMaker::look(const TableRow &row)
{
    if (m_code && *m_code < row.cells.size())
        m_rounding.look(codeTextIn(row.cells[*m_code]));
}

QString DraftMaker::codeTextIn(const TableCell &cell) const
{
    return repairedNumber(withPlainLetters(m_source.code.codeIn(cleaned(cell.text))));
}

DraftMaker::Made<TicketCode> DraftMaker::codeIn(const TableRow &row)
{
    if (*m_code >= row.cells.size())
        return row.mayBeShort ? problem(row, Kind::NoCode) : tooFewCells(row);
    const TableCell &cell = row.cells[*m_code];
    const QString text = codeTextIn(cell);
    if (text.isEmpty())
        return problem(row, Kind::NoCode);
    const bool isMarkedAsText = cell.text.startsWith('\'') || cell.text.startsWith('\t');
    if (cell.imprecise || (!isMarkedAsText && m_rounding.hit(text)))
        return problem(row, Kind::CodeDamagedByExcel, text);
    if (const auto debris = debrisIn(text))
        return problem(row, kindOf(*debris), text);
    const auto code = TicketCode::parse(text);
    if (!code)
        return problem(row, Kind::CodeTooShort, text);
    return *code;
}

QString DraftMaker::textOf(const TableRow &row, const QString &field)
{
    if (field == u"name")
        return nameIn(row);
    if (field == u"phone")
        return repairedPhone(text(row, m_phone));
    if (field == u"email")
        return text(row, m_email);
    if (field == u"order")
        return text(row, m_order);
    if (field == u"company")
        return text(row, m_company);
    return field == u"id" ? idIn(row) : QString{};
}

DraftMaker::Made<QString> DraftMaker::composedIn(const TableRow &row)
{
    QString code = m_source.code.composed;
    for (const QString &field : fieldsIn(code)) {
        const QString value = textOf(row, field);
        if (value.isEmpty())
            return QString{};
        if (isScientific(value))
            return problem(row, Kind::CodeDamagedByExcel, value);
        code.replace(QString{u'{' % field % u'}'}, value);
    }
    return code;
}

DraftMaker::Made<TicketCode> DraftMaker::madeCodeIn(const TableRow &row)
{
    const auto composed = composedIn(row);
    if (const auto *const refused = std::get_if<ImportProblem>(&composed))
        return *refused;
    QString made = std::get<QString>(composed);
    const auto damaged = [](const QString &part) { return isScientific(part); };
    for (const QStringList &fields : m_source.code.madeFrom) {
        if (!made.isEmpty())
            break;
        QStringList values;
        for (const QString &field : fields)
            values.append(textOf(row, field));
        if (const auto part = std::ranges::find_if(values, damaged); part != values.end())
            return problem(row, Kind::CodeDamagedByExcel, *part);
        if (!values.contains(QString{}))
            made = madeCode(m_source.source.name, fields + values);
    }
    const auto code = TicketCode::parse(made);
    if (!code)
        return problem(row, Kind::NoCode);
    return *code;
}

DraftMaker::Made<Standing> DraftMaker::standingIn(const TableRow &row)
{
    if (const QString blocked = text(row, m_blocked); !blocked.isEmpty() && !isNo(blocked)) {
        m_saysStatus = true;
        return Standing::Blocked;
    }
    std::optional<Standing> strictest;
    for (const size_t column : m_status) {
        if (column >= row.cells.size() && !row.mayBeShort)
            return tooFewCells(row); // cut off before it says whether the person may come
        const QString word = text(row, column);
        if (word.isEmpty())
            continue;
        auto known = m_meanings.constFind(word);
        if (known == m_meanings.cend())
            known = m_meanings.insert(word, meaningOf(word));
        if (!*known) {
            ++m_unknown[word];
            return problem(row, Kind::UnknownStatus, word);
        }
        strictest = std::max(strictest, *known); // everyStanding is in the order of strictness
    }
    m_saysStatus = strictest.has_value() || m_status.empty() || hasMeaning({});
    if (!strictest && !m_status.empty())
        strictest = meaningOf({});
    return strictest.value_or(Standing::Confirmed);
}

/// True if the source or a person said what this word means.
bool DraftMaker::hasMeaning(const QString &word) const
{
    const QString key = keyOf(word);
    return m_asked.contains(key) || (&m_source != &m_generic && m_source.standings.contains(key));
}

std::optional<Standing> DraftMaker::meaningOf(const QString &word) const
{
    const QString key = keyOf(word);
    if (key.isEmpty() && !word.isEmpty())
        return std::nullopt; // "-" or "?" says something, but not that all is well
    for (const auto *const meanings : {&m_asked, &m_source.standings, &m_generic.standings}) {
        const auto found = meanings->constFind(key);
        if (found != meanings->cend())
            return *found;
    }
    return std::nullopt;
}

/// An order that was cancelled whole may be for nobody any more, and is still to be known.
DraftMaker::Made<qint64> DraftMaker::peopleIn(const TableRow &row, Standing standing)
{
    if (!m_quantity && !m_guests)
        return qint64{1};
    const QString quantity = text(row, m_quantity);
    const QString guests = text(row, m_guests);
    const auto first = quantity.isEmpty() ? std::optional<qint64>{1} : countIn(quantity);
    const auto further = saysNobody(guests) ? std::optional<qint64>{0} : countIn(guests);
    if (!further || !first || (*first == 0 && standing != Standing::Cancelled))
        return problem(row, Kind::UnclearPlaces, further ? quantity : guests);
    const qint64 people = std::max(*first, qint64{1}) + *further;
    if (people > mostPlaces)
        return problem(row, Kind::TooManyPlaces, *first > mostPlaces ? quantity : guests);
    return people;
}

DraftMaker::Made<QDateTime>
DraftMaker::momentIn(const TableRow &row, std::optional<size_t> column, DayEdge edge)
{
    const QString cell = text(row, column);
    if (cell.isEmpty())
        return QDateTime{};
    const auto moment = exchange::momentIn(cell, m_zone, edge);
    if (!moment)
        return problem(row, Kind::UnreadableTime, cell);
    return *moment;
}

std::optional<ImportProblem> DraftMaker::readValidity(const TableRow &row)
{
    const auto from = momentIn(row, m_validFrom, DayEdge::Begins);
    if (const auto *const refused = std::get_if<ImportProblem>(&from))
        return *refused;
    const auto until = momentIn(row, m_validUntil, DayEdge::Ends);
    if (const auto *const refused = std::get_if<ImportProblem>(&until))
        return *refused;
    m_from = std::get<QDateTime>(from);
    m_until = std::get<QDateTime>(until);
    return std::nullopt;
}

bool DraftMaker::isTotal(const TableRow &row)
{
    static const QSet<QString> words{u"total"_s,
                                     u"totals"_s,
                                     u"grandtotal"_s,
                                     u"sum"_s,
                                     u"summe"_s,
                                     u"gesamt"_s,
                                     u"合计"_s,
                                     u"总计"_s,
                                     u"合計"_s,
                                     u"總計"_s,
                                     u"小计"_s,
                                     u"总数"_s};
    const auto first = std::ranges::find_if(
        row.cells, [](const TableCell &cell) { return !cell.text.isEmpty(); });
    if (first == row.cells.end() || first->text.size() > 20)
        return false;
    const auto isElsewhere = [&](std::optional<size_t> column) {
        return column && *column < row.cells.size() && &row.cells[*column] != &*first
            && !row.cells[*column].text.isEmpty();
    };
    if (isElsewhere(m_name) || isElsewhere(m_lastName) || isElsewhere(m_email)
        || isElsewhere(m_phone))
        return false;
    return words.contains(keyOf(cleaned(first->text)));
}

} // namespace lanyard::exchange
