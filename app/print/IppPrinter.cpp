// SPDX-License-Identifier: Apache-2.0
#include "app/print/IppPrinter.h"

using namespace Qt::StringLiterals;

namespace lanyard::print {

namespace {

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

void addUser(const Ipp &request)
{
    ippAddString(request.get(),
                 IPP_TAG_OPERATION,
                 IPP_TAG_NAME,
                 "requesting-user-name",
                 nullptr,
                 cupsUser());
}

SpooledJob gone()
{
    SpooledJob job;
    job.state = SpooledJob::State::Gone;
    return job;
}

} // namespace

IppPrinter::IppPrinter(IppConnection &server, const QByteArray &uri, QString name)
    : m_server{server}
    , m_uri{uri}
    , m_name{std::move(name)}
{
}

Ipp IppPrinter::request(ipp_op_t operation) const
{
    Ipp request{ippNewRequest(operation)};
    // The spooler talks about a job in the language that it came in.
    ipp_attribute_t *language
        = ippFindAttribute(request.get(), "attributes-natural-language", IPP_TAG_LANGUAGE);
    ippSetString(request.get(), &language, 0, "en");
    ippAddString(
        request.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, m_uri.constData());
    return request;
}

Ipp IppPrinter::requestForJob(ipp_op_t operation, int number) const
{
    Ipp request = this->request(operation);
    ippAddInteger(request.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", number);
    addUser(request);
    return request;
}

Result<Ipp> IppPrinter::ask(const Ipp &request)
{
    auto answer = m_server.ask(request);
    if (!answer)
        return Failure{answer.failure().kind, m_name, answer.failure().detail};
    return answer;
}

Result<Ipp> IppPrinter::attributes()
{
    const Ipp request = this->request(IPP_OP_GET_PRINTER_ATTRIBUTES);
    addUser(request);
    wish(request, printerAttributes);
    return ask(request);
}

Result<SpooledJob> IppPrinter::submit(const PrintQueue::Document &document)
{
    if (const auto fits = checkMedium(document); !fits)
        return fits.failure();
    const auto number = createJob(document);
    if (!number)
        return number.failure();
    auto sent = sendDocument(*number, document);
    if (!sent) {
        // Nobody will look for this job again. If even this fails there is nothing left to do: a
        // job without its document never prints.
        static_cast<void>(cancel(*number));
    }
    return sent;
}

Result<Done> IppPrinter::checkMedium(const PrintQueue::Document &document)
{
    const auto answer = attributes();
    if (!answer)
        return answer.failure();
    const auto printers = groupsOf(answer->get(), IPP_TAG_PRINTER);
    if (printers.isEmpty() || hasMedium(printers.first(), document.widthMm, document.heightMm))
        return Done{};
    return Failure{Failure::Kind::Rejected,
                   m_name,
                   u"no medium of %1 x %2 mm"_s.arg(document.widthMm).arg(document.heightMm)};
}

Result<int> IppPrinter::createJob(const PrintQueue::Document &document)
{
    const Ipp request = this->request(IPP_OP_CREATE_JOB);
    addUser(request);
    ippAddString(request.get(),
                 IPP_TAG_OPERATION,
                 IPP_TAG_NAME,
                 "job-name",
                 nullptr,
                 document.title.toUtf8().constData());
    // Badges are made to measure: nothing may enlarge, shrink or turn them.
    ippAddString(request.get(), IPP_TAG_JOB, IPP_TAG_KEYWORD, "print-scaling", nullptr, "none");
    if (document.copies != 1)
        ippAddInteger(request.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "copies", document.copies);
    addMedium(request, document.widthMm, document.heightMm);

    const auto answer = ask(request);
    if (!answer)
        return answer.failure();
    const auto jobs = groupsOf(answer->get(), IPP_TAG_JOB);
    return jobs.isEmpty() ? 0 : integerIn(jobs.first(), "job-id");
}

Result<SpooledJob> IppPrinter::sendDocument(int number, const PrintQueue::Document &document)
{
    const Ipp request = requestForJob(IPP_OP_SEND_DOCUMENT, number);
    ippAddString(request.get(),
                 IPP_TAG_OPERATION,
                 IPP_TAG_MIMETYPE,
                 "document-format",
                 nullptr,
                 "application/pdf");
    ippAddBoolean(request.get(), IPP_TAG_OPERATION, "last-document", 1);

    const auto answer = m_server.hand(request, document.bytes);
    if (!answer)
        return Failure{answer.failure().kind, m_name, answer.failure().detail};
    SpooledJob job;
    job.number = number;
    job.state = *answer ? SpooledJob::State::Waiting : SpooledJob::State::Unknown;
    return job;
}

Result<Done> IppPrinter::cancel(int number)
{
    const auto answer = ask(requestForJob(IPP_OP_CANCEL_JOB, number));
    // What has ended already cannot be cancelled; look() says how it ended.
    if (!answer && cupsLastError() != IPP_STATUS_ERROR_NOT_POSSIBLE)
        return answer.failure();
    return Done{};
}

Result<SpooledJob> IppPrinter::look(const QString &title, int number)
{
    if (number > 0) {
        const auto found = jobNumbered(number, title);
        if (!found)
            return found.failure();
        if (*found)
            return **found;
    }
    return jobTitled(title);
}

Result<std::optional<SpooledJob>> IppPrinter::jobNumbered(int number, const QString &title)
{
    const Ipp request = requestForJob(IPP_OP_GET_JOB_ATTRIBUTES, number);
    wish(request, jobAttributes);
    const auto answer = ask(request);
    if (!answer && answer.failure().kind == Failure::Kind::NotFound)
        return std::optional<SpooledJob>{};
    if (!answer)
        return answer.failure();
    const auto jobs = groupsOf(answer->get(), IPP_TAG_JOB);
    // After a crash the number may be that of somebody else's job.
    if (jobs.isEmpty() || textIn(jobs.first(), "job-name") != title)
        return std::optional<SpooledJob>{};
    return std::optional{withDocument(jobs.first())};
}

Result<SpooledJob> IppPrinter::jobTitled(const QString &title)
{
    SpooledJob newest = gone();
    // Printers, unlike CUPS, do not know the keyword "all".
    for (const char *which : {"completed", "not-completed"}) {
        const Ipp request = this->request(IPP_OP_GET_JOBS);
        addUser(request);
        ippAddString(
            request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "which-jobs", nullptr, which);
        wish(request, jobAttributes);
        const auto answer = ask(request);
        if (!answer)
            return answer.failure();
        for (const IppGroup &group : groupsOf(answer->get(), IPP_TAG_JOB)) {
            if (textIn(group, "job-name") == title && integerIn(group, "job-id") > newest.number)
                newest = withDocument(group);
        }
    }
    return newest;
}

SpooledJob IppPrinter::withDocument(const IppGroup &group)
{
    if (!isEmptyJob(group))
        return jobIn(group);
    static_cast<void>(cancel(integerIn(group, "job-id")));
    return gone();
}

} // namespace lanyard::print
