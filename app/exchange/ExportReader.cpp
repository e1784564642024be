// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/ExportReader.h"

#include "app/exchange/CellText.h"
#include "app/exchange/DraftMaker.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <future>
#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr size_t headerWithin = 20; // title lines come before it, but not many

/// The table as rows come: waits for the header, then makes drafts.
class Intake final
{
public:
    Intake(const SourceCatalogue &catalogue,
           const ReadOptions &options,
           const RegistrationReader::Take &take,
           ReadReport &report)
        : m_catalogue{catalogue}
        , m_options{options}
        , m_take{take}
        , m_report{report}
    {
    }

    bool row(const TableRow &row);
    /// The file is over. What is wrong with it as a whole, or nothing.
    Result<Done> finish();

private:
    struct KeptRow
    {
        qint64 number;
        std::vector<QByteArray> texts;
        std::vector<bool> imprecise;
        bool mayBeShort;
    };

    void keep(const TableRow &row);
    bool begin();
    bool handOn(const TableRow &row);
    [[nodiscard]] size_t headerAmongKept() const;
    [[nodiscard]] static HeaderRow headersIn(const KeptRow &row);

    const SourceCatalogue &m_catalogue;
    const ReadOptions &m_options;
    const RegistrationReader::Take &m_take;
    ReadReport &m_report;
    std::vector<KeptRow> m_kept; ///< until the header is known
    ColumnPlan m_plan;
    std::optional<DraftMaker> m_maker;
    std::optional<Failure> m_failure;
};

bool Intake::row(const TableRow &row)
{
    if (isBlank(row))
        return true;
    if (m_maker)
        return handOn(row);
    keep(row);
    return m_kept.size() < headerWithin || begin();
}

void Intake::keep(const TableRow &row)
{
    KeptRow kept{row.number, {}, {}, row.mayBeShort};
    for (const TableCell &cell : row.cells) {
        kept.texts.push_back(cell.text.toByteArray());
        kept.imprecise.push_back(cell.imprecise);
    }
    m_kept.push_back(std::move(kept));
}

HeaderRow Intake::headersIn(const KeptRow &row)
{
    QStringList cells;
    for (const QByteArray &text : row.texts)
        cells.append(cleaned(text));
    return HeaderRow{cells};
}

size_t Intake::headerAmongKept() const
{
    size_t best = 0;
    qsizetype bestScore = 0;
    for (size_t i = 0; i < m_kept.size(); ++i) {
        const qsizetype score = headerScore(m_catalogue, headersIn(m_kept[i]), m_options);
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

bool Intake::begin()
{
    const size_t header = headerAmongKept();
    const auto plan = choosePlan(m_catalogue, headersIn(m_kept[header]), m_options);
    if (!plan) {
        m_failure = plan.failure();
        return false;
    }
    m_plan = *plan;
    m_maker.emplace(m_plan, m_catalogue.generic());
    m_report.source = m_plan.source->source.name;
    m_report.columns = m_plan.columns();
    m_report.headers = m_plan.names;
    for (const size_t other : m_plan.others())
        m_report.otherColumns.append(m_plan.names[static_cast<qsizetype>(other)]);

    for (size_t i = header + 1; i < m_kept.size(); ++i) {
        std::vector<TableCell> cells;
        for (size_t c = 0; c < m_kept[i].texts.size(); ++c)
            cells.push_back({m_kept[i].texts[c], m_kept[i].imprecise[c]});
        if (!handOn({m_kept[i].number, cells, m_kept[i].mayBeShort}))
            return false;
    }
    m_kept.clear();
    return true;
}

bool Intake::handOn(const TableRow &row)
{
    ++m_report.rows;
    const auto made = (*m_maker)(row);
    if (const auto *const problem = std::get_if<ImportProblem>(&made)) {
        m_report.problems.append(*problem);
        return true;
    }
    return m_take(row.number, std::get<RegistrationDraft>(made));
}

Result<Done> Intake::finish()
{
    if (!m_maker && !m_failure && !m_kept.empty())
        static_cast<void>(begin());
    if (m_failure)
        return *m_failure;
    if (m_report.rows == 0)
        return Failure{Failure::Kind::Empty, {}, u"no row below the header"_s};
    return Done{};
}

QByteArray sha256Of(const QString &path)
{
    QFile file{path};
    QCryptographicHash hash{QCryptographicHash::Sha256};
    return QFileInfo{path}.isFile() && file.open(QIODevice::ReadOnly) && hash.addData(&file)
        ? hash.result()
        : QByteArray{};
}

} // namespace

ExportReader::ExportReader(const QString &program)
    : m_spreadsheets{program}
{
}

Result<ReadReport>
ExportReader::read(const QString &path, const ReadOptions &options, const Take &take) const
{
    auto sha256 = std::async(std::launch::async, sha256Of, path); // takes as long as reading does
    ReadReport report;
    Intake intake{m_catalogue, options, take, report};
    const auto format = m_spreadsheets.read(
        path, options.encoding, [&intake](const TableRow &row) { return intake.row(row); });
    if (!format)
        return format.failure();
    if (const auto finished = intake.finish(); !finished) {
        Failure failure = finished.failure();
        if (failure.subject.isEmpty())
            failure.subject = path;
        return failure;
    }
    report.format = *format;
    report.sha256 = sha256.get();
    return report;
}

Result<TablePreview> ExportReader::preview(const QString &path, const ReadOptions &options) const
{
    TablePreview preview;
    std::vector<QStringList> rows;
    const auto format = m_spreadsheets.read(path, options.encoding, [&rows](const TableRow &row) {
        QStringList texts;
        for (const TableCell &cell : row.cells)
            texts.append(cleaned(cell.text));
        if (!isBlank(row))
            rows.push_back(texts);
        return std::cmp_less(rows.size(), headerWithin + TablePreview::mostPreviewed);
    });
    if (!format)
        return format.failure();
    if (rows.empty())
        return Failure{Failure::Kind::Empty, path, u"no row"_s};

    const auto score
        = [&](const QStringList &row) { return headerScore(m_catalogue, HeaderRow{row}, options); };
    const auto end
        = rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), headerWithin));
    const auto header = std::max_element(
        rows.begin(), end, [&](const auto &a, const auto &b) { return score(a) < score(b); });
    const HeaderRow headers{*header};
    const auto samples = m_spreadsheets.samples(path);
    if (!samples)
        return samples.failure();
    preview.encodings = *samples;
    preview.encoding = !options.encoding.isEmpty() ? options.encoding
        : samples->isEmpty()                       ? QString{}
                                                   : samples->first().encoding;
    preview.format = *format;
    if (const auto samples = m_spreadsheets.samples(path); samples && !samples->isEmpty()) {
        preview.encodings = *samples;
        preview.encoding
            = options.encoding.isEmpty() ? samples->first().encoding : options.encoding;
    }
    preview.headers = headers.names();
    for (auto row = header + 1; row != rows.end(); ++row) {
        if (preview.rows.size() < TablePreview::mostPreviewed)
            preview.rows.append(*row);
    }
    if (const auto plan = choosePlan(m_catalogue, headers, options)) {
        preview.source = plan->source->source.name;
        preview.columns = plan->columns();
    }
    return preview;
}

QStringList ExportReader::encodings() const
{
    return SpreadsheetReader::encodings();
}

QList<ImportSource> ExportReader::sources() const
{
    QList<ImportSource> sources;
    for (const SourceProfile &profile : m_catalogue.profiles())
        sources.append(profile.source);
    return sources;
}

QStringList ExportReader::fields() const
{
    return importFields();
}

} // namespace lanyard::exchange
