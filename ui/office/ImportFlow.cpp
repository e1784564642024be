// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ImportFlow.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

ImportWish ImportFlow::open(const QString &path)
{
    if (isStoring())
        return {};
    m_path = path;
    m_options = {};
    m_preview.reset();
    m_step = Step::File;
    forgetAnswers();
    return ask();
}

void ImportFlow::forgetAnswers()
{
    m_statuses.clear();
    m_unasked = 0;
    m_leftOut.clear();
    m_places = 0;
}

ImportWish ImportFlow::ask()
{
    m_report.reset();
    m_failure.reset();
    if (isBusy()) {
        const bool first = !m_outdated;
        m_outdated = true;
        return first ? ImportWish{StopWish{}} : ImportWish{};
    }
    if (m_path.isEmpty())
        return {}; // began again since
    m_awaits = Awaits::Preview;
    return LookWish{m_path, m_options};
}

ImportWish ImportFlow::readOtherwise(const ReadOptions &options)
{
    if (isStoring() || !m_preview)
        return {};
    const ReadOptions &before = this->options();
    const bool otherRows = options.source != before.source || options.columns != before.columns
        || options.encoding != before.encoding;
    if (otherRows)
        forgetAnswers();
    m_options = options;
    if (m_options == ReadOptions{})
        m_options.source = m_preview->table.source; // to say nothing would mean: as remembered
    return ask();
}

ImportWish ImportFlow::readAfresh()
{
    return readOtherwise({});
}

ImportWish ImportFlow::tryAgain()
{
    return isStoring() ? ImportWish{} : ask();
}

ImportWish ImportFlow::store(Intake::Missing missing)
{
    if (!mayStore())
        return {};
    m_awaits = Awaits::Import;
    m_failure.reset();
    return ReadWish{m_path, {.options = m_options, .dryRun = false, .missing = missing}};
}

ImportWish ImportFlow::stop()
{
    m_stopped = isBusy();
    return m_stopped ? ImportWish{StopWish{}} : ImportWish{};
}

ImportWish ImportFlow::leaveOut(const QString &status)
{
    m_leftOut.insert(status);
    ReadOptions otherwise = options();
    return otherwise.statuses.remove(status) > 0 ? readOtherwise(otherwise) : ImportWish{};
}

ImportWish ImportFlow::take(const QString &status, Standing standing)
{
    m_leftOut.remove(status);
    ReadOptions otherwise = options();
    otherwise.statuses.insert(status, standing);
    return readOtherwise(otherwise);
}

void ImportFlow::goOn()
{
    const QList<Step> all = steps();
    if (mayGoOn())
        m_step = all.at(all.indexOf(m_step) + 1);
}

void ImportFlow::goBack()
{
    const QList<Step> all = steps();
    if (mayGoBack())
        m_step = all.at(all.indexOf(m_step) - 1);
}

ImportWish ImportFlow::beginAgain()
{
    if (isStoring())
        return {};
    const Awaits awaits = m_awaits;
    *this = {};
    m_awaits = awaits;
    m_outdated = isBusy();
    return m_outdated ? ImportWish{StopWish{}} : ImportWish{};
}

/// Whether what came in answers an old question; then it is over.
bool ImportFlow::isOutdated()
{
    if (!m_outdated)
        return false;
    m_outdated = false;
    m_awaits = Awaits::Nothing;
    return true;
}

/// What was stopped ends here, whatever came in.
ImportWish ImportFlow::halt()
{
    m_outdated = false;
    return failed({Failure::Kind::Cancelled, {}, {}});
}

ImportWish ImportFlow::seen(const ImportRegistrations::Preview &preview)
{
    if (m_stopped)
        return halt();
    if (isOutdated())
        return ask();
    if (m_awaits != Awaits::Preview)
        return {};
    m_preview = preview;
    if (m_step == Step::File)
        m_step = Step::Look;
    m_awaits = Awaits::Trial;
    return ReadWish{m_path,
                    {.options = m_options, .dryRun = true, .missing = Intake::Missing::Keep}};
}

ImportWish ImportFlow::read(const ImportReport &report)
{
    if (m_stopped && !report.stored)
        return halt();
    if (isOutdated())
        return ask();
    if (m_awaits == Awaits::Nothing)
        return {};
    m_awaits = Awaits::Nothing;
    m_stopped = false;
    m_report = report;
    m_places = report.file.places;
    m_expectedRows = report.file.rows;
    noteStatuses(report.file.unknownStatuses);
    if (report.stored)
        m_step = Step::Done;
    else if (m_step == Step::Check && openQuestions() > 0)
        m_step = Step::Questions;
    return {};
}

/// Words that were answered already stay, so that the answer can be changed.
void ImportFlow::noteStatuses(const QMap<QString, qint64> &unknown)
{
    QStringList words = unknown.keys();
    std::stable_sort(words.begin(), words.end(), [&unknown](const QString &a, const QString &b) {
        return unknown.value(a) > unknown.value(b);
    });
    m_unasked = 0;
    for (const QString &word : std::as_const(words)) {
        if (m_statuses.contains(word) || m_statuses.size() < mostAsked)
            m_statuses.insert(word, unknown.value(word));
        else
            ++m_unasked;
    }
}

ImportWish ImportFlow::failed(const Failure &failure)
{
    if (!m_stopped && isOutdated())
        return ask();
    if (!isBusy())
        return {};
    m_stopped = false;
    m_outdated = false;
    m_failedAt = m_awaits;
    m_awaits = Awaits::Nothing;
    m_failure = failure;
    if (!m_preview)
        m_step = Step::File;
    else if (!lackingField().isEmpty() && m_step > Step::Columns)
        m_step = Step::Columns;
    return {};
}

QList<ImportFlow::Step> ImportFlow::steps() const
{
    QList<Step> steps{Step::File, Step::Look, Step::Columns};
    if (hasQuestions() || m_step == Step::Questions)
        steps << Step::Questions;
    return steps << Step::Check << Step::Done;
}

bool ImportFlow::mayGoOn() const
{
    switch (m_step) {
    case Step::File: return m_preview.has_value();
    case Step::Look:
        return m_awaits != Awaits::Preview && !m_outdated
            && (!m_failure || m_failedAt != Awaits::Preview);
    case Step::Columns: return m_report.has_value();
    case Step::Questions: return m_report && openQuestions() == 0;
    case Step::Check:
    case Step::Done: break;
    }
    return false;
}

bool ImportFlow::mayGoBack() const
{
    return m_step != Step::File && m_step != Step::Done && !isStoring();
}

bool ImportFlow::mayStore() const
{
    return m_step == Step::Check && !isBusy() && m_report && m_report->taken > 0;
}

const ReadOptions &ImportFlow::options() const
{
    return m_options == ReadOptions{} && m_preview ? m_preview->options : m_options;
}

QString ImportFlow::lackingField() const
{
    return m_failure && m_failure->kind == Failure::Kind::MissingColumn ? m_failure->subject
                                                                        : QString{};
}

qint64 ImportFlow::openQuestions() const
{
    const QList<QString> words = m_statuses.keys();
    return std::count_if(words.begin(), words.end(), [this](const QString &word) {
        return !m_leftOut.contains(word) && !options().statuses.contains(word);
    });
}

} // namespace lanyard::ui
