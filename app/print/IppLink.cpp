// SPDX-License-Identifier: Apache-2.0
#include "app/print/IppLink.h"

#include <array>

using namespace Qt::StringLiterals;

namespace lanyard::print {

namespace {

QByteArray uriOf(const IppAddress &address)
{
    std::array<char, 1024> uri{};
    httpAssembleURI(HTTP_URI_CODING_MOST,
                    uri.data(),
                    static_cast<int>(uri.size()),
                    address.encrypted ? "ipps" : "ipp",
                    nullptr,
                    address.host.toUtf8().constData(),
                    address.port,
                    address.path.toUtf8().constData());
    return uri.data();
}

} // namespace

IppLink::IppLink(QString name, const IppAddress &address, const HandedOver &notes)
    : m_name{std::move(name)}
    , m_vouches{!isSpooler(address.path)}
    , m_notes{notes}
    , m_server{IppServer{.host = address.host.toUtf8(),
                         .port = address.port,
                         .resource = address.path.toUtf8(),
                         .encrypted = address.encrypted}}
    , m_printer{m_server, uriOf(address), m_name}
{
}

Result<Printer> IppLink::printer()
{
    const auto answer = m_printer.attributes();
    if (!answer)
        return answer.failure();
    const auto found = groupsOf(answer->get(), IPP_TAG_PRINTER);
    if (found.isEmpty())
        return Failure{Failure::Kind::NotFound, m_name, {}};
    Printer printer = printerIn(found.first());
    printer.name = m_name;
    printer.canTell = m_vouches;
    return printer;
}

Result<PrintFormat> IppLink::format()
{
    if (m_takesPdf)
        return PrintFormat{};
    const auto answer = m_printer.attributes();
    if (!answer)
        return answer.failure();
    for (const IppGroup &group : groupsOf(answer->get(), IPP_TAG_PRINTER)) {
        if (textsIn(group, "document-format-supported").contains(u"application/pdf")) {
            m_takesPdf = true;
            return PrintFormat{};
        }
    }
    return Failure{Failure::Kind::Rejected, m_name, u"it takes no PDF: use it through CUPS"_s};
}

Result<SpooledJob> IppLink::submit(const PrintQueue::Document &document)
{
    if (const auto noted = m_notes.write(document.title, HandedOver::Note::Begun); !noted)
        return noted.failure();
    auto taken = m_printer.submit(document);
    if (!taken)
        m_notes.forget(document.title);
    return taken;
}

Result<SpooledJob> IppLink::look(const QString &title, int number)
{
    if (!m_notes.read(title)) {
        SpooledJob never;
        never.state = SpooledJob::State::Gone;
        return never;
    }
    auto job = m_printer.look(title, number);
    if (!job)
        return job;
    job->vouched = m_vouches && job->state == SpooledJob::State::Completed;
    if (job->state == SpooledJob::State::Waiting || job->state == SpooledJob::State::Printing) {
        const auto now = printer();
        if (!now)
            return now.failure();
        job->trouble = now->trouble;
        if (!now->message.isEmpty())
            job->message = now->message;
    }
    return job;
}

Result<Done> IppLink::cancel(const QString &, int number)
{
    return m_printer.cancel(number);
}

} // namespace lanyard::print
