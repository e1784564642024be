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

QStringList textsIn(const std::vector<QByteArray> &cells)
{
    QStringList texts;
    for (const QByteArray &cell : cells)
        texts.append(cleaned(cell));
    return texts;
}

/// The row that looks most like a header; the first of them.
size_t headerAmong(const std::vector<HeaderRow> &rows,
                   const SourceCatalogue &catalogue,
                   const ReadOptions &options)
{
    std::vector<qsizetype> scores;
    for (const HeaderRow &row : rows)
        scores.push_back(headerScore(catalogue, row, options));
    return static_cast<size_t>(std::ranges::max_element(scores) - scores.begin());
}

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

bool Intake::begin()
{
    std::vector<HeaderRow> rows;
    for (const KeptRow &kept : m_kept)
        rows.emplace_back(textsIn(kept.texts));
    const size_t header = headerAmong(rows, m_catalogue, m_options);
    const auto plan = choosePlan(m_catalogue, rows[header], m_options);
    if (!plan) {
        m_failure = plan.failure();
        return false;
    }
    m_plan = *plan;
    m_maker.emplace(m_plan, m_catalogue.generic(), m_options.statuses);
    m_report.codesMade = m_plan.makesCodes();
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
    const auto &[draft, places] = std::get<RowDraft>(made);
    m_report.places += places - 1;
    const int people = m_options.places == ReadOptions::Places::Each ? places : 1;
    bool goOn = m_take(row.number, draft);
    for (int guest = 1; goOn && guest < people; ++guest)
        goOn = m_take(row.number, guestOf(draft, guest));
    return goOn;
}

Result<Done> Intake::finish()
{
    if (!m_maker && !m_failure && !m_kept.empty())
        static_cast<void>(begin());
    if (m_failure)
        return *m_failure;
    if (m_report.rows == 0)
        return Failure{Failure::Kind::Empty, {}, u"no row below the header"_s};
    m_report.unknownStatuses = m_maker->unknownStatuses();
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

Result<QStringList> ExportReader::headers(const QString &path, const ReadOptions &options) const
{
    const auto beginning = beginningOf(path, options, headerWithin);
    if (!beginning)
        return beginning.failure();
    return beginning->headers.names();
}

Result<TablePreview> ExportReader::preview(const QString &path, const ReadOptions &options) const
{
    const auto beginning = beginningOf(path, options, headerWithin + TablePreview::mostPreviewed);
    if (!beginning)
        return beginning.failure();
    const auto plan = likelyPlan(m_catalogue, beginning->headers, options);
    if (!plan)
        return plan.failure();
    const auto samples = m_spreadsheets.samples(path);
    if (!samples)
        return samples.failure();

    TablePreview preview{.format = beginning->format,
                         .encoding = options.encoding,
                         .encodings = *samples,
                         .source = plan->source->source.name,
                         .columns = plan->columns(),
                         .headers = beginning->headers.names(),
                         .rows = {}};
    if (preview.encoding.isEmpty() && !samples->isEmpty())
        preview.encoding = samples->first().encoding;
    for (size_t i = 1; i < beginning->rows.size(); ++i) {
        if (preview.rows.size() < TablePreview::mostPreviewed)
            preview.rows.append(beginning->rows[i]);
    }
    return preview;
}

Result<ExportReader::Beginning>
ExportReader::beginningOf(const QString &path, const ReadOptions &options, size_t mostRows) const
{
    std::vector<QStringList> rows;
    const auto format = m_spreadsheets.read(path, options.encoding, [&](const TableRow &row) {
        QStringList texts;
        for (const TableCell &cell : row.cells)
            texts.append(cleaned(cell.text));
        if (!isBlank(row))
            rows.push_back(std::move(texts));
        return rows.size() < mostRows;
    });
    if (!format)
        return format.failure();
    if (rows.empty())
        return Failure{Failure::Kind::Empty, path, u"no row"_s};

    std::vector<HeaderRow> headers;
    for (size_t i = 0; i < std::min(rows.size(), headerWithin); ++i)
        headers.emplace_back(rows[i]);
    const size_t header = headerAmong(headers, m_catalogue, options);
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(header));
    return Beginning{*format, std::move(rows), headers[header]};
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
