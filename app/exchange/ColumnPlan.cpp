// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/ColumnPlan.h"

#include "app/exchange/CellText.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

const QString codeField = u"code"_s;
const QString statusField = u"status"_s;
const QString idField = u"id"_s;
const QString severalHeaders = u" + "_s; // how a report names two status columns

std::vector<size_t>
columnsFor(const QString &field, const QStringList &aliases, const HeaderRow &headers)
{
    std::vector<size_t> columns;
    for (const QString &alias : aliases) {
        for (const size_t column : headers.findAll(alias)) {
            if (std::ranges::count(columns, column) == 0)
                columns.push_back(column);
        }
        if (!columns.empty() && field != statusField)
            break;
    }
    return columns;
}

QSet<size_t> takenIn(const ColumnPlan &plan)
{
    QSet<size_t> taken;
    for (const auto &columns : plan.fields) {
        for (const size_t column : columns)
            taken.insert(column);
    }
    return taken;
}

void add(ColumnPlan &plan, const QMap<QString, QStringList> &aliases, const HeaderRow &headers)
{
    QSet<size_t> taken = takenIn(plan);
    for (const QString &field : importFields()) {
        if (plan.fields.contains(field))
            continue;
        auto columns = columnsFor(field, aliases.value(field), headers);
        if (field != idField) // what identifies a person may also be the code or the order
            std::erase_if(columns, [&taken](size_t column) { return taken.contains(column); });
        if (columns.empty())
            continue;
        for (const size_t column : columns)
            taken.insert(column);
        plan.fields.insert(field, std::move(columns));
    }
}

/// How many headers of a row only this source has together.
qsizetype marksOf(const SourceProfile &source, const HeaderRow &headers)
{
    qsizetype most = 0;
    for (const QStringList &signature : source.signatures) {
        const bool all = std::ranges::all_of(
            signature, [&headers](const QString &it) { return headers.find(it).has_value(); });
        most = all ? std::max(most, signature.size()) : most;
    }
    return most;
}

struct Candidate
{
    ColumnPlan plan;
    qsizetype marks = 0;
};

Candidate bestPlan(const SourceCatalogue &catalogue, const HeaderRow &headers)
{
    const SourceProfile &generic = catalogue.generic();
    Candidate best{planFor(generic, generic, headers)};
    for (const SourceProfile &source : catalogue.profiles()) {
        const qsizetype marks = marksOf(source, headers);
        if (marks == 0 || marks < best.marks)
            continue;
        ColumnPlan plan = planFor(source, generic, headers);
        if (marks > best.marks || plan.fields.size() > best.plan.fields.size())
            best = {std::move(plan), marks};
    }
    return best;
}

Failure invalid(const QString &subject, const QString &detail)
{
    return {Failure::Kind::InvalidValue, subject, detail};
}

/// Puts what a person said over what the source says.
Result<Done> apply(const QMap<QString, QString> &wishes, const HeaderRow &headers, ColumnPlan &plan)
{
    for (auto wish = wishes.begin(); wish != wishes.end(); ++wish) {
        if (!importFields().contains(wish.key()))
            return invalid(wish.key(), u"no such field"_s);
        if (wish.value().isEmpty()) { // no column at all
            plan.fields.remove(wish.key());
            continue;
        }
        const bool mayBeSeveral = wish.key() == statusField || wish.key() == idField;
        const auto columns = headers.findAll(wish.value());
        if (columns.empty() || (columns.size() > 1 && !mayBeSeveral))
            return invalid(wish.value(), u"no such column"_s);
        for (auto it = plan.fields.begin(); it != plan.fields.end(); ++it) {
            if (wish.key() != idField && it.key() != idField)
                std::erase_if(*it, [&](size_t c) { return std::ranges::count(columns, c) > 0; });
        }
        plan.fields.insert(wish.key(), columns);
    }
    plan.fields.removeIf([](const auto &field) { return field.value().empty(); });
    return Done{};
}

} // namespace

HeaderRow::HeaderRow(const QStringList &cells)
{
    QSet<QString> seen;
    for (const QString &cell : cells) {
        const QString base = cell.simplified();
        QString name = base;
        for (int copy = 2; !base.isEmpty() && seen.contains(name); ++copy)
            name = base % u" ("_s % QString::number(copy) % u')';
        seen.insert(name);
        m_names.append(name);
        for (const QString &key : {keyOf(name), keyOf(base)}) {
            if (!key.isEmpty() && !m_columns.contains(key))
                m_columns.insert(key, static_cast<size_t>(m_names.size() - 1));
        }
    }
}

std::optional<size_t> HeaderRow::find(const QString &header) const
{
    const auto found = m_columns.constFind(keyOf(header));
    return found == m_columns.cend() ? std::nullopt : std::optional{*found};
}

std::vector<size_t> HeaderRow::findAll(const QString &header) const
{
    if (const auto whole = find(header))
        return {*whole};
    std::vector<size_t> columns;
    const QStringList parts = header.split(severalHeaders);
    for (const QString &part : parts) {
        const auto column = find(part);
        if (!column)
            return {};
        columns.push_back(*column);
    }
    return columns;
}

std::optional<size_t> ColumnPlan::columnOf(const QString &field) const
{
    const auto found = fields.constFind(field);
    return found == fields.cend() ? std::nullopt : std::optional{found->front()};
}

QMap<QString, QString> ColumnPlan::columns() const
{
    QMap<QString, QString> said;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        QStringList headers;
        for (const size_t column : it.value())
            headers.append(names[static_cast<qsizetype>(column)]);
        said.insert(it.key(), headers.join(severalHeaders));
    }
    return said;
}

std::vector<size_t> ColumnPlan::others() const
{
    QSet<size_t> taken = takenIn(*this);
    for (const size_t column : ignored)
        taken.insert(column);
    std::vector<size_t> others;
    for (size_t column = 0; column < static_cast<size_t>(names.size()); ++column) {
        if (!taken.contains(column) && !names[static_cast<qsizetype>(column)].isEmpty())
            others.push_back(column);
    }
    return others;
}

bool ColumnPlan::makesCodes() const
{
    return !fields.contains(codeField) && source->code.makes();
}

ColumnPlan
planFor(const SourceProfile &source, const SourceProfile &generic, const HeaderRow &headers)
{
    ColumnPlan plan{&source, {}, headers.names(), {}};
    for (const QString &header : source.ignored) {
        if (const auto column = headers.find(header))
            plan.ignored.push_back(*column);
    }
    add(plan, source.source.headers, headers);
    if (source.source.name == generic.source.name)
        return plan;
    // What lets somebody in, and how many, is the source's own to say; so are words for a status
    // that it has: "State" is a part of an address in most exports.
    QMap<QString, QStringList> rest = generic.source.headers;
    for (const QString &field : {codeField, idField, u"quantity"_s, u"guests"_s, u"blocked"_s})
        rest.remove(field);
    if (source.source.headers.contains(statusField))
        rest.remove(statusField);
    add(plan, rest, headers);
    return plan;
}

qsizetype
headerScore(const SourceCatalogue &catalogue, const HeaderRow &headers, const ReadOptions &options)
{
    const auto wished
        = std::count_if(options.columns.begin(), options.columns.end(), [&](const QString &it) {
              return !headers.findAll(it).empty();
          });
    const Candidate best = bestPlan(catalogue, headers);
    return best.plan.fields.size() + wished + best.marks
        + (best.plan.fields.contains(codeField) ? 1 : 0);
}

Result<ColumnPlan>
choosePlan(const SourceCatalogue &catalogue, const HeaderRow &headers, const ReadOptions &options)
{
    const SourceProfile *const asked
        = options.source.isEmpty() ? nullptr : catalogue.named(options.source);
    if (!options.source.isEmpty() && !asked)
        return invalid(options.source, u"no such source"_s);

    ColumnPlan plan
        = asked ? planFor(*asked, catalogue.generic(), headers) : bestPlan(catalogue, headers).plan;
    if (const auto applied = apply(options.columns, headers, plan); !applied)
        return applied.failure();
    return plan;
}

Result<Done> checkCode(const ColumnPlan &plan)
{
    if (plan.fields.contains(codeField) || plan.makesCodes())
        return Done{};
    return Failure{Failure::Kind::MissingColumn,
                   codeField,
                   QString{plan.source->source.name % u": "_s % plan.names.join(u", ")}.left(1000)};
}

} // namespace lanyard::exchange
