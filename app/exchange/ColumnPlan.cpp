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
const QStringList keptFields{u"id"_s, u"quantity"_s, u"guests"_s};
const QString severalHeaders = u" + "_s; // how a report names two status columns

constexpr qsizetype worthOfCode = 1000;
constexpr qsizetype worthOfSignature = 20;

std::vector<size_t>
columnsFor(const QString &field, const QStringList &keys, const HeaderRow &headers)
{
    std::vector<size_t> columns;
    for (const QString &key : keys) {
        const auto column = headers.findKey(key);
        if (!column || std::find(columns.begin(), columns.end(), *column) != columns.end())
            continue;
        columns.push_back(*column);
        if (field != statusField)
            break;
    }
    return columns;
}

void add(ColumnPlan &plan, const SourceProfile &source, const HeaderRow &headers)
{
    QSet<size_t> taken;
    for (const auto &columns : std::as_const(plan.fields)) {
        for (const size_t column : columns)
            taken.insert(column);
    }
    for (const QString &field : importFields()) {
        if (plan.fields.contains(field))
            continue;
        auto columns = columnsFor(field, source.keys.value(field), headers);
        std::erase_if(columns, [&taken](size_t column) { return taken.contains(column); });
        if (columns.empty())
            continue;
        for (const size_t column : columns)
            taken.insert(column);
        plan.fields.insert(field, std::move(columns));
    }
}

qsizetype scoreOf(const ColumnPlan &plan, const HeaderRow &headers)
{
    const QStringList &signature = plan.source->signatureKeys;
    const auto marks = std::count_if(signature.begin(), signature.end(), [&](const QString &it) {
        return headers.findKey(it).has_value();
    });
    return (plan.fields.contains(codeField) || plan.makesCodes() ? worthOfCode : 0)
        + marks * worthOfSignature + plan.fields.size();
}

/// A spreadsheet of anybody's has codes unless a person says otherwise.
ColumnPlan genericPlan(const SourceCatalogue &catalogue, const HeaderRow &headers)
{
    const SourceProfile &generic = catalogue.generic();
    ColumnPlan plan = planFor(generic, generic, headers);
    plan.codesFrom.clear();
    return plan;
}

ColumnPlan bestPlan(const SourceCatalogue &catalogue, const HeaderRow &headers)
{
    ColumnPlan best = genericPlan(catalogue, headers);
    for (const SourceProfile &source : catalogue.profiles()) {
        const bool marked
            = std::any_of(source.signatureKeys.begin(),
                          source.signatureKeys.end(),
                          [&](const QString &it) { return headers.findKey(it).has_value(); });
        if (!marked)
            continue;
        ColumnPlan plan = planFor(source, catalogue.help(), headers);
        if (scoreOf(plan, headers) > scoreOf(best, headers))
            best = std::move(plan);
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
        std::vector<size_t> columns;
        if (wish.value().isEmpty()) {
            plan.fields.remove(wish.key());
            continue;
        }
        if (const auto whole = headers.find(wish.value())) {
            columns.push_back(*whole);
        } else {
            const QStringList parts = wish.value().split(severalHeaders);
            for (const QString &part : parts) {
                const auto column = headers.find(part);
                if (!column || (parts.size() > 1 && wish.key() != statusField))
                    return invalid(wish.value(), u"no such column"_s);
                columns.push_back(*column);
            }
        }
        for (auto &others : plan.fields)
            std::erase_if(others, [&](size_t c) { return std::ranges::count(columns, c) > 0; });
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
    return findKey(keyOf(header));
}

std::optional<size_t> HeaderRow::findKey(const QString &key) const
{
    const auto found = m_columns.constFind(key);
    return found == m_columns.cend() ? std::nullopt : std::optional{*found};
}

std::optional<size_t> ColumnPlan::columnOf(const QString &field) const
{
    const auto found = fields.constFind(field);
    return found == fields.cend() ? std::nullopt : std::optional{found->front()};
}

bool ColumnPlan::has(const QString &field) const
{
    if (field == u"name")
        return fields.contains(field) || fields.contains(u"first_name"_s)
            || fields.contains(u"last_name"_s);
    return fields.contains(field);
}

bool ColumnPlan::makesCodes() const
{
    const auto hasColumns = [this](const QStringList &wanted) {
        return std::all_of(
            wanted.begin(), wanted.end(), [this](const QString &field) { return has(field); });
    };
    return !fields.contains(codeField)
        && std::any_of(codesFrom.begin(), codesFrom.end(), hasColumns);
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
    QSet<size_t> taken;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!keptFields.contains(it.key()))
            taken.unite({it->begin(), it->end()});
    }
    std::vector<size_t> others;
    for (size_t column = 0; column < static_cast<size_t>(names.size()); ++column) {
        if (!taken.contains(column) && !names[static_cast<qsizetype>(column)].isEmpty())
            others.push_back(column);
    }
    return others;
}

ColumnPlan planFor(const SourceProfile &source, const SourceProfile &help, const HeaderRow &headers)
{
    ColumnPlan plan{&source, {}, headers.names(), source.codesFrom};
    add(plan, source, headers);
    add(plan, help, headers);
    return plan;
}

qsizetype
headerScore(const SourceCatalogue &catalogue, const HeaderRow &headers, const ReadOptions &options)
{
    const auto wished = std::count_if(options.columns.begin(),
                                      options.columns.end(),
                                      [&](const QString &it) { return headers.find(it); });
    const ColumnPlan plan = bestPlan(catalogue, headers);
    const bool codes = plan.fields.contains(codeField) || plan.makesCodes();
    return plan.fields.size() + wished + (codes ? 1 : 0);
}

Result<ColumnPlan>
likelyPlan(const SourceCatalogue &catalogue, const HeaderRow &headers, const ReadOptions &options)
{
    const SourceProfile *const asked
        = options.source.isEmpty() ? nullptr : catalogue.named(options.source);
    if (!options.source.isEmpty() && !asked)
        return invalid(options.source, u"no such source"_s);

    const bool isGeneric = asked == &catalogue.generic();
    ColumnPlan plan = !asked ? bestPlan(catalogue, headers)
        : isGeneric          ? genericPlan(catalogue, headers)
                             : planFor(*asked, catalogue.help(), headers);
    if (const auto applied = apply(options.columns, headers, plan); !applied)
        return applied.failure();
    const auto code = options.columns.constFind(codeField);
    if (code != options.columns.cend() && code->isEmpty() && plan.codesFrom.isEmpty())
        plan.codesFrom = catalogue.generic().codesFrom;
    return plan;
}

Result<ColumnPlan>
choosePlan(const SourceCatalogue &catalogue, const HeaderRow &headers, const ReadOptions &options)
{
    auto plan = likelyPlan(catalogue, headers, options);
    if (plan && !plan->fields.contains(codeField) && !plan->makesCodes()) {
        return Failure{Failure::Kind::MissingColumn,
                       codeField,
                       u"columns: "_s % headers.names().join(u", ").left(1000)};
    }
    return plan;
}

} // namespace lanyard::exchange
