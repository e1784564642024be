// SPDX-License-Identifier: Apache-2.0
#include "app/print/ZplLink.h"

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace lanyard::print {

namespace {

constexpr auto openPatience = 1500ms;
constexpr auto statusPatience = 1000ms;
constexpr auto writePatience = 2000ms;
constexpr auto statusHolds = 700ms;
/// Some print servers and cables give no answers: they are not asked every time.
constexpr auto silenceHolds = 60s;
constexpr int statusStrings = 3;
constexpr auto labelEnd = "^XZ";

} // namespace

ZplLink::ZplLink(QString name, int dpi, Open open, const HandedOver &notes)
    : m_name{std::move(name)}
    , m_dpi{dpi}
    , m_open{std::move(open)}
    , m_notes{notes}
{
}

std::optional<ZebraStatus> ZplLink::ask(RawWire &wire)
{
    if (!m_statusHolds.hasExpired())
        return m_status;
    m_status.reset();
    if (wire.write("~HS", QDeadlineTimer{statusPatience}))
        m_status = zebraStatusIn(wire.read(statusStrings, QDeadlineTimer{statusPatience}));
    m_statusHolds.setRemainingTime(m_status ? statusHolds : silenceHolds);
    return m_status;
}

Result<std::optional<ZebraStatus>> ZplLink::status()
{
    if (m_status && !m_statusHolds.hasExpired())
        return m_status;
    auto wire = m_open(QDeadlineTimer{openPatience});
    if (!wire)
        return Failure{wire.failure().kind, m_name, wire.failure().detail};
    return ask(*wire);
}

Result<Printer> ZplLink::printer()
{
    Printer printer;
    printer.name = m_name;
    printer.canTell = false;
    const auto known = status();
    if (!known)
        return known.failure();
    if (*known) {
        printer.trouble = troubleOf(**known);
        printer.queued = (*known)->formatsWaiting;
        printer.state = printer.trouble != Printer::Trouble::None ? Printer::State::Stopped
            : isPrinting(**known)                                 ? Printer::State::Busy
                                                                  : Printer::State::Ready;
    }
    return printer;
}

Result<PrintFormat> ZplLink::format()
{
    return PrintFormat{PrintFormat::Kind::Zpl, m_dpi};
}

Result<SpooledJob> ZplLink::submit(const PrintQueue::Document &document)
{
    auto wire = m_open(QDeadlineTimer{openPatience});
    if (!wire)
        return Failure{wire.failure().kind, m_name, wire.failure().detail};
    if (const auto known = ask(*wire); known && troubleOf(*known) != Printer::Trouble::None) {
        SpooledJob waits;
        waits.state = SpooledJob::State::Gone;
        waits.trouble = troubleOf(*known);
        return waits;
    }
    // A label prints when its end has come. Until then a broken connection costs nothing: the next
    // label begins with ^XA, which ends an unfinished graphic.
    const QByteArray labels = document.bytes.repeated(document.copies);
    const qsizetype end = labels.indexOf(labelEnd);
    if (end < 0)
        return Failure{Failure::Kind::Rejected, m_name, u"not a label"_s};
    const auto begun = wire->write(labels.left(end), QDeadlineTimer{writePatience});
    if (!begun)
        return Failure{begun.failure().kind, m_name, begun.failure().detail};
    if (!wire->drain(QDeadlineTimer{writePatience}))
        return Failure{Failure::Kind::Unreachable, m_name, u"it takes no more data"_s};
    if (const auto noted = m_notes.write(document.title, HandedOver::Note::Begun); !noted)
        return noted.failure();
    return handOver(*wire, labels.mid(end), document.title);
}

SpooledJob ZplLink::handOver(RawWire &wire, const QByteArray &rest, const QString &title)
{
    SpooledJob job;
    job.state = SpooledJob::State::Unknown;
    if (wire.write(rest, QDeadlineTimer{writePatience}) && wire.drain(QDeadlineTimer{writePatience})
        && m_notes.write(title, HandedOver::Note::Finished))
        job.state = m_status ? SpooledJob::State::Printing : SpooledJob::State::Completed;
    if (m_status)
        m_statusHolds.setRemainingTime(0ms); // what it said was before this label
    return job;
}

Result<SpooledJob> ZplLink::look(const QString &title, int)
{
    SpooledJob job;
    const auto note = m_notes.read(title);
    if (note != HandedOver::Note::Finished) {
        job.state = note ? SpooledJob::State::Unknown : SpooledJob::State::Gone;
        return job;
    }
    job.state = SpooledJob::State::Completed;
    const auto known = status();
    if (!known)
        return known.failure();
    if (*known) {
        job.trouble = troubleOf(**known);
        if (isPrinting(**known) || job.trouble != Printer::Trouble::None)
            job.state = SpooledJob::State::Printing;
    }
    return job;
}

Result<Done> ZplLink::cancel(const QString &, int)
{
    return Failure{Failure::Kind::Rejected, m_name, u"a label printer gives nothing back"_s};
}

} // namespace lanyard::print
