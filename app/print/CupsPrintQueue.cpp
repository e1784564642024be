// SPDX-License-Identifier: Apache-2.0
#include "app/print/CupsPrintQueue.h"

#include "app/print/PrinterReasons.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lanyard::print {

namespace {

constexpr std::array printerAttributes{"printer-name",
                                       "printer-info",
                                       "printer-state",
                                       "printer-state-message",
                                       "printer-state-reasons",
                                       "printer-is-accepting-jobs",
                                       "queued-job-count"};
constexpr std::array jobAttributes{
    "job-id", "job-name", "job-state", "job-printer-state-message", "job-printer-state-reasons"};

template<std::size_t Count>
void wish(const Ipp &request, const std::array<const char *, Count> &attributes)
{
    ippAddStrings(request.get(),
                  IPP_TAG_OPERATION,
                  IPP_TAG_KEYWORD,
                  "requested-attributes",
                  static_cast<int>(Count),
                  nullptr,
                  attributes.data());
}

QString firstText(ipp_attribute_t *attribute)
{
    const char *text = ippGetString(attribute, 0, nullptr);
    return text ? QString::fromUtf8(text) : QString{};
}

QStringList allTexts(ipp_attribute_t *attribute)
{
    QStringList texts;
    for (int i = 0; i < ippGetCount(attribute); ++i) {
        if (const char *text = ippGetString(attribute, i, nullptr))
            texts << QString::fromUtf8(text);
    }
    return texts;
}

Printer::State stateOf(int printerState)
{
    switch (printerState) {
    case IPP_PSTATE_STOPPED: return Printer::State::Stopped;
    case IPP_PSTATE_PROCESSING: return Printer::State::Busy;
    default: return Printer::State::Ready;
    }
}

SpooledJob::State jobStateOf(int jobState)
{
    switch (jobState) {
    case IPP_JSTATE_PROCESSING: return SpooledJob::State::Printing;
    case IPP_JSTATE_CANCELED:
    case IPP_JSTATE_ABORTED: return SpooledJob::State::Failed;
    case IPP_JSTATE_COMPLETED: return SpooledJob::State::Completed;
    default: return SpooledJob::State::Waiting;
    }
}

using Group = QHash<QByteArray, ipp_attribute_t *>;

/// Calls @p reader with each printer or job of an answer: a group of attributes.
template<typename Reader>
void eachGroup(ipp_t *answer, ipp_tag_t tag, const Reader &reader)
{
    ipp_attribute_t *attribute = ippFirstAttribute(answer);
    while (attribute) {
        Group group;
        for (; attribute && ippGetGroupTag(attribute) == tag; attribute = ippNextAttribute(answer))
            group.insert(ippGetName(attribute), attribute);
        if (!group.isEmpty())
            reader(group);
        while (attribute && ippGetGroupTag(attribute) != tag)
            attribute = ippNextAttribute(answer);
    }
}

Printer printerOf(const Group &group)
{
    const QStringList reasons = allTexts(group.value("printer-state-reasons"));
    Printer printer{.name = firstText(group.value("printer-name")),
                    .description = firstText(group.value("printer-info")),
                    .state = stateOf(ippGetInteger(group.value("printer-state"), 0)),
                    .trouble = Printer::Trouble::None,
                    .message = firstText(group.value("printer-state-message")),
                    .queued = ippGetInteger(group.value("queued-job-count"), 0)};
    printer.trouble = troubleOf(reasons, printer.message);
    if (printer.state == Printer::State::Stopped && printer.trouble == Printer::Trouble::None)
        printer.trouble = Printer::Trouble::Paused;
    if (!ippGetBoolean(group.value("printer-is-accepting-jobs"), 0))
        printer.state = Printer::State::NotAccepting;
    return printer;
}

SpooledJob jobOf(const Group &group)
{
    SpooledJob job{.number = ippGetInteger(group.value("job-id"), 0),
                   .state = jobStateOf(ippGetInteger(group.value("job-state"), 0)),
                   .trouble = Printer::Trouble::None,
                   .message = firstText(group.value("job-printer-state-message"))};
    job.trouble = troubleOf(allTexts(group.value("job-printer-state-reasons")), job.message);
    // Reasons outlast what they were about, so those of a completed job say nothing; but for a
    // jam. When a printer aborts a job, the IPP backend of CUPS 2.4.2 often takes it for done
    // (its two threads race for the printer's answer), and then the jam is all that tells.
    if (job.state == SpooledJob::State::Completed && job.trouble != Printer::Trouble::Jam)
        job.trouble = Printer::Trouble::None;
    return job;
}

SpooledJob goneJob(int number)
{
    SpooledJob job;
    job.number = number;
    job.state = SpooledJob::State::Gone;
    return job;
}

/// Hundredths of a millimetre (PWG 5100.7, media-col).
int hundredths(double mm)
{
    return static_cast<int>(std::lround(mm * 100));
}

void addMedium(const Ipp &request, double widthMm, double heightMm)
{
    const Ipp size{ippNew()};
    ippAddInteger(size.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, "x-dimension", hundredths(widthMm));
    ippAddInteger(size.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, "y-dimension", hundredths(heightMm));

    const Ipp medium{ippNew()};
    ippAddCollection(medium.get(), IPP_TAG_ZERO, "media-size", size.get());
    for (const char *margin :
         {"media-bottom-margin", "media-left-margin", "media-right-margin", "media-top-margin"})
        ippAddInteger(medium.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, margin, 0);
    ippAddCollection(request.get(), IPP_TAG_JOB, "media-col", medium.get());
}

Ipp requestForJob(ipp_op_t operation, const QString &printer, int number)
{
    Ipp request = requestFor(operation, printer);
    ippAddInteger(request.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", number);
    return request;
}

} // namespace

CupsPrintQueue::CupsPrintQueue(const QByteArray &host, int port)
    : m_server{host, port}
{
}

Result<QList<Printer>> CupsPrintQueue::printers()
{
    const Ipp request{ippNewRequest(IPP_OP_CUPS_GET_PRINTERS)};
    wish(request, printerAttributes);
    const auto answer = m_server.ask(request);
    if (!answer && answer.failure().kind == Failure::Kind::NotFound)
        return QList<Printer>{};
    if (!answer)
        return answer.failure();

    QList<Printer> printers;
    eachGroup(answer->get(), IPP_TAG_PRINTER, [&printers](const Group &group) {
        printers << printerOf(group);
    });
    return printers;
}

Result<int> CupsPrintQueue::submit(const QString &printer, const Document &document)
{
    auto number = createJob(printer, document);
    if (!number)
        return number;
    if (const auto sent = sendDocument(printer, *number, document); !sent) {
        // Nobody will look for this job again; it must not come out by itself later.
        cancel(printer, *number);
        return sent.failure();
    }
    return number;
}

Result<int> CupsPrintQueue::createJob(const QString &printer, const Document &document)
{
    if (printer.isEmpty())
        return Failure{Failure::Kind::NotFound, printer, u"no printer is named"_s};
    const Ipp request = requestFor(IPP_OP_CREATE_JOB, printer);
    ippAddString(request.get(),
                 IPP_TAG_OPERATION,
                 IPP_TAG_NAME,
                 "job-name",
                 nullptr,
                 document.title.toUtf8().constData());
    // Badges are made to measure: nothing may enlarge, shrink or turn them.
    ippAddString(request.get(), IPP_TAG_JOB, IPP_TAG_KEYWORD, "print-scaling", nullptr, "none");
    addMedium(request, document.widthMm, document.heightMm);

    const auto answer = m_server.ask(request);
    if (!answer)
        return Failure{answer.failure().kind, printer, answer.failure().detail};
    return integerOf(answer->get(), "job-id");
}

Result<Done>
CupsPrintQueue::sendDocument(const QString &printer, int number, const Document &document)
{
    const Ipp request = requestForJob(IPP_OP_SEND_DOCUMENT, printer, number);
    ippAddString(request.get(),
                 IPP_TAG_OPERATION,
                 IPP_TAG_MIMETYPE,
                 "document-format",
                 nullptr,
                 "application/pdf");
    ippAddBoolean(request.get(), IPP_TAG_OPERATION, "last-document", 1);

    const auto http = m_server.open();
    if (!http)
        return http.failure();
    const std::size_t length
        = ippLength(request.get()) + static_cast<std::size_t>(document.pdf.size());
    http_status_t status = cupsSendRequest(*http, request.get(), "/", length);
    if (status == HTTP_STATUS_CONTINUE) {
        status = cupsWriteRequestData(
            *http, document.pdf.constData(), static_cast<std::size_t>(document.pdf.size()));
    }
    const Ipp answer{cupsGetResponse(*http, "/")};
    if (answer && ippGetStatusCode(answer.get()) <= IPP_STATUS_OK_EVENTS_COMPLETE)
        return Done{};
    const Failure failure = lastFailure(printer);
    if (!answer)
        m_server.close();
    return failure;
}

void CupsPrintQueue::cancel(const QString &printer, int number)
{
    // If even this fails there is nothing left to do: a job without its document never prints.
    const auto ignored = m_server.ask(requestForJob(IPP_OP_CANCEL_JOB, printer, number));
    static_cast<void>(ignored);
}

Result<SpooledJob> CupsPrintQueue::look(const QString &printer, int number)
{
    const Ipp request = requestForJob(IPP_OP_GET_JOB_ATTRIBUTES, printer, number);
    wish(request, jobAttributes);
    const auto answer = m_server.ask(request);
    if (!answer && answer.failure().kind == Failure::Kind::NotFound)
        return goneJob(number);
    if (!answer)
        return Failure{answer.failure().kind, printer, answer.failure().detail};

    SpooledJob job = goneJob(number);
    eachGroup(answer->get(), IPP_TAG_JOB, [&job](const Group &group) { job = jobOf(group); });
    return job;
}

Result<SpooledJob> CupsPrintQueue::lookByTitle(const QString &printer, const QString &title)
{
    const Ipp request = requestFor(IPP_OP_GET_JOBS, printer);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "which-jobs", nullptr, "all");
    wish(request, jobAttributes);
    const auto answer = m_server.ask(request);
    if (!answer)
        return Failure{answer.failure().kind, printer, answer.failure().detail};

    SpooledJob newest = goneJob(0);
    eachGroup(answer->get(), IPP_TAG_JOB, [&](const Group &group) {
        const SpooledJob job = jobOf(group);
        if (firstText(group.value("job-name")) == title && job.number > newest.number)
            newest = job;
    });
    return newest;
}

} // namespace lanyard::print
