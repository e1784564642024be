// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/ExportReader.h"

#include "app/exchange/DraftMaker.h"
#include "app/exchange/Places.h"
#include "app/exchange/TableHead.h"
#include "app/exchange/Utf8Check.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <future>
#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

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
    bool begin();
    bool maybeHandOn(const TableRow &row);
    bool handOn(const TableRow &row);
    bool handOnPeople(const TableRow &row);
    void say(const ColumnPlan &plan);

    const SourceCatalogue &m_catalogue;
    const ReadOptions &m_options;
    const RegistrationReader::Take &m_take;
    ReadReport &m_report;
    TableHead m_head; ///< until the header is known
    std::optional<DraftMaker> m_maker;
    std::optional<KeptRow> m_total; ///< may be a line of totals, if it is the last row
    std::optional<Failure> m_failure;
};

bool Intake::row(const TableRow &row)
{
    if (isBlank(row))
        return true;
    if (m_maker)
        return maybeHandOn(row);
    m_head.keep(row);
    return m_head.rows().size() < TableHead::headerWithin || begin();
}

bool Intake::begin()
{
    const size_t header = m_head.header(m_catalogue, m_options);
    const auto plan = choosePlan(m_catalogue, HeaderRow{m_head.rows()[header].cells()}, m_options);
    const auto coded = plan ? checkCode(*plan) : Result<Done>{plan.failure()};
    if (!coded) {
        m_failure = coded.failure();
        return false;
    }
    m_maker.emplace(*plan, m_catalogue.generic(), m_options);
    say(*plan);
    for (size_t i = header + 1; i < m_head.rows().size(); ++i) {
        static_cast<void>(m_head.rows()[i].show([this](const TableRow &row) {
            m_maker->look(row);
            return true;
        }));
    }
    for (size_t i = header + 1; i < m_head.rows().size(); ++i) {
        if (!m_head.rows()[i].show([this](const TableRow &row) { return maybeHandOn(row); }))
            return false;
    }
    m_head.clear();
    return true;
}

void Intake::say(const ColumnPlan &plan)
{
    m_report.source = plan.source->source.name;
    m_report.columns = plan.columns();
    m_report.headers = plan.names;
    m_report.codesMade = plan.makesCodes();
    m_report.severalCodeColumns
        = plan.names.contains(QString{m_report.columns.value(u"code"_s) % u" (2)"_s});
    for (const size_t other : plan.others())
        m_report.otherColumns.append(plan.names[static_cast<qsizetype>(other)]);
}

/// The last row waits if it may be a line of totals.
bool Intake::maybeHandOn(const TableRow &row)
{
    if (m_total) {
        const KeptRow waited = *std::exchange(m_total, std::nullopt);
        if (!waited.show([this](const TableRow &it) { return handOn(it); }))
            return false;
    }
    if (!m_maker->isTotal(row))
        return handOn(row);
    m_total.emplace(row);
    return true;
}

bool Intake::handOn(const TableRow &row)
{
    ++m_report.rows;
    if (const auto problem = m_maker->make(row)) {
        m_report.problems.append(*problem);
        return true;
    }
    return m_take(row.number, m_maker->draft()) && (m_maker->people() == 1 || handOnPeople(row));
}

bool Intake::handOnPeople(const TableRow &row)
{
    m_report.places += m_maker->people() - 1;
    if (m_options.places == ReadOptions::Places::One)
        return true;
    const RegistrationDraft first = m_maker->draft();
    for (qint64 number = 1; number < m_maker->people(); ++number) {
        const auto further = furtherPerson(first, number);
        if (further && !m_take(row.number, *further))
            return false;
    }
    return true;
}

Result<Done> Intake::finish()
{
    if (!m_maker && !m_failure && !m_head.rows().empty())
        static_cast<void>(begin());
    if (m_failure)
        return *m_failure;
    if (m_report.rows == 0)
        return Failure{Failure::Kind::Empty, {}, u"no row below the header"_s};
    m_report.unknownStatuses = m_maker->unknownStatuses();
    return Done{};
}

/// Text whose beginning is not UTF-8. Workbooks begin as ZIP archives or OLE documents.
bool mayBeOldText(const QString &path)
{
    constexpr qint64 looked = 1024 * 1024;
    QFile file{path};
    if (!QFileInfo{path}.isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = file.read(looked);
    Utf8Check utf8;
    static_cast<void>(utf8.feed(start));
    return !start.startsWith("PK") && !start.startsWith("\xD0\xCF") && !utf8.isValid();
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
ExportReader::read(const QString &path, const ReadOptions &asked, const Take &take) const
{
    const ReadOptions options = settled(path, asked);
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
    const auto beginning = beginningOf(path, settled(path, options), TableHead::headerWithin);
    if (!beginning)
        return beginning.failure();
    return beginning->headers.names();
}

Result<TablePreview> ExportReader::preview(const QString &path, const ReadOptions &asked) const
{
    const ReadOptions options = settled(path, asked);
    const auto beginning
        = beginningOf(path, options, TableHead::headerWithin + TablePreview::mostPreviewed);
    if (!beginning)
        return beginning.failure();
    const auto plan = choosePlan(m_catalogue, beginning->headers, options);
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
                         .headers = plan->names,
                         .rows = beginning->rows.mid(0, TablePreview::mostPreviewed)};
    if (preview.encoding.isEmpty() && !samples->isEmpty())
        preview.encoding = samples->first().encoding;
    return preview;
}

ReadOptions ExportReader::settled(const QString &path, const ReadOptions &options) const
{
    if (!options.encoding.isEmpty() || !mayBeOldText(path))
        return options;
    const auto guessed = beginningOf(path, options, TableHead::headerWithin);
    if (!guessed || guessed->format.contains(u"UTF-"))
        return options;
    const auto samples = m_spreadsheets.samples(path);
    ReadOptions best = options;
    qsizetype bestScore = headerScore(m_catalogue, guessed->headers, options);
    for (const EncodingSample &sample : samples ? *samples : QList<EncodingSample>{}) {
        ReadOptions other = options;
        other.encoding = sample.encoding;
        const auto beginning = beginningOf(path, other, TableHead::headerWithin);
        const qsizetype score = beginning ? headerScore(m_catalogue, beginning->headers, other) : 0;
        if (score > bestScore) {
            best = other;
            bestScore = score;
        }
    }
    return best;
}

Result<ExportReader::Beginning>
ExportReader::beginningOf(const QString &path, const ReadOptions &options, size_t mostRows) const
{
    TableHead head;
    const auto format = m_spreadsheets.read(path, options.encoding, [&](const TableRow &row) {
        if (!isBlank(row))
            head.keep(row);
        return head.rows().size() < mostRows;
    });
    if (!format)
        return format.failure();
    if (head.rows().empty())
        return Failure{Failure::Kind::Empty, path, u"no row"_s};

    const size_t header = head.header(m_catalogue, options);
    Beginning beginning{*format, HeaderRow{head.rows()[header].cells()}, {}};
    for (size_t i = header + 1; i < head.rows().size(); ++i)
        beginning.rows.append(head.rows()[i].cells());
    return beginning;
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
