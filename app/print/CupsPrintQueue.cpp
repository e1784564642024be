// SPDX-License-Identifier: Apache-2.0
#include "app/print/CupsPrintQueue.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace lanyard::print {

namespace {

/// CUPS only shows the device of a queue; whoever prints to a class does not know which it took.
Printer queueIn(const IppGroup &group)
{
    Printer printer = printerIn(group);
    printer.canTell = asksThePrinter(textIn(group, "device-uri"));
    return printer;
}

} // namespace

CupsPrintQueue::CupsPrintQueue()
    : m_server{IppServer{}}
{
}

CupsPrintQueue::CupsPrintQueue(const QByteArray &host, int port)
    : m_server{IppServer{.host = host, .port = port}}
{
}

IppPrinter CupsPrintQueue::queueNamed(const QString &printer)
{
    const QByteArray uri = "ipp://localhost/printers/" + QUrl::toPercentEncoding(printer, {}, "&");
    return {m_server, uri, printer};
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
    for (const IppGroup &group : groupsOf(answer->get(), IPP_TAG_PRINTER))
        printers << queueIn(group);
    return printers;
}

Result<Printer> CupsPrintQueue::printer(const QString &name)
{
    const auto answer = queueNamed(name).attributes();
    if (!answer)
        return answer.failure();
    const auto found = groupsOf(answer->get(), IPP_TAG_PRINTER);
    if (found.isEmpty())
        return Failure{Failure::Kind::NotFound, name, {}};
    return queueIn(found.first());
}

/// CUPS makes of it what the printer needs.
Result<PrintFormat> CupsPrintQueue::formatFor(const QString &)
{
    return PrintFormat{};
}

Result<SpooledJob> CupsPrintQueue::submit(const QString &printer, const Document &document)
{
    if (printer.isEmpty())
        return Failure{Failure::Kind::NotFound, printer, u"no printer is named"_s};
    auto taken = queueNamed(printer).submit(document);
    if (!taken && cupsLastError() == IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS) {
        SpooledJob waits;
        waits.state = SpooledJob::State::Gone;
        waits.trouble = Printer::Trouble::Paused;
        waits.message = taken.failure().detail;
        return waits;
    }
    return taken;
}

Result<SpooledJob> CupsPrintQueue::look(const QString &printer, const QString &title, int number)
{
    auto found = queueNamed(printer).look(title, number);
    if (!found || found->state != SpooledJob::State::Completed)
        return found;
    // When a printer aborts a job, the IPP back end of CUPS 2.4.2 often takes it for done (its two
    // threads race for the printer's answer), and then the jam is all that tells. Other reasons
    // outlast what they were about, so those of a completed job say nothing.
    if (found->trouble == Printer::Trouble::Jam) {
        found->state = SpooledJob::State::Unknown;
        return found;
    }
    found->trouble = Printer::Trouble::None;
    const auto queue = this->printer(printer);
    if (!queue)
        return queue.failure();
    found->vouched = queue->canTell;
    return found;
}

Result<Done> CupsPrintQueue::cancel(const QString &printer, const QString &, int number)
{
    return queueNamed(printer).cancel(number);
}

} // namespace lanyard::print
