// SPDX-License-Identifier: Apache-2.0
#include "app/print/PrinterRouter.h"

#include "app/print/CupsLink.h"
#include "app/print/FolderLink.h"
#include "app/print/IppLink.h"
#include "app/print/ZplLink.h"

#include <QElapsedTimer>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace lanyard::print {

namespace {

constexpr auto rest = 3s;
/// What fails faster than this may be asked again at once.
constexpr qint64 costlyMs = 50;

/// Makes the link that an address asks for.
struct LinkMaker
{
    const QString &name;
    PrintQueue &cups;
    const HandedOver &notes;

    using Link = std::unique_ptr<PrinterLink>;

    Link operator()(const CupsQueueAddress &address) const
    {
        return std::make_unique<CupsLink>(cups, address.queue);
    }
    Link operator()(const IppAddress &address) const
    {
        return std::make_unique<IppLink>(name, address, notes);
    }
    Link operator()(const RawSocketAddress &address) const { return zpl(address); }
    Link operator()(const RawDeviceAddress &address) const { return zpl(address); }
    Link operator()(const FolderAddress &address) const
    {
        return std::make_unique<FolderLink>(name, address.path, notes);
    }

    template<typename Address>
    Link zpl(const Address &address) const
    {
        const auto open = [address](QDeadlineTimer end) { return RawWire::open(address, end); };
        return std::make_unique<ZplLink>(name, address.dpi, open, notes);
    }
};

} // namespace

PrinterRouter::PrinterRouter(const QString &folder, const PrinterCalibrations &calibrations)
    : m_calibrations{calibrations}
    , m_notes{folder}
{
}

PrinterRouter::PrinterRouter(const QString &folder,
                             const PrinterCalibrations &calibrations,
                             const QByteArray &cupsHost,
                             int cupsPort)
    : m_calibrations{calibrations}
    , m_notes{folder}
    , m_cups{cupsHost, cupsPort}
{
}

std::unique_ptr<PrinterLink> PrinterRouter::linkTo(const QString &name,
                                                   const PrinterAddress &address)
{
    return std::visit(LinkMaker{name, m_cups, m_notes}, address.way);
}

Result<PrinterRouter::Route *> PrinterRouter::routeTo(const QString &printer)
{
    if (const auto known = m_routes.find(printer); known != m_routes.end())
        return &known->second;
    const auto address = PrinterAddress::parse(printer);
    if (!address)
        return Failure{Failure::Kind::NotAnAddress, printer, u"no printer has such a name"_s};
    return &m_routes.emplace(printer, Route{linkTo(printer, *address), {}, {}}).first->second;
}

template<typename T, typename Call>
Result<T> PrinterRouter::ask(const QString &printer, const Call &call)
{
    const auto route = routeTo(printer);
    if (!route)
        return route.failure();
    Route &to = **route;
    if (!to.away.hasExpired())
        return to.why;
    QElapsedTimer clock;
    clock.start();
    Result<T> answer = call(*to.link);
    if (!answer && answer.failure().kind == Failure::Kind::Unreachable
        && clock.elapsed() > costlyMs) {
        to.away.setRemainingTime(rest);
        to.why = answer.failure();
    }
    return answer;
}

Result<QList<Printer>> PrinterRouter::printers()
{
    return m_cups.printers();
}

Result<Printer> PrinterRouter::printer(const QString &name)
{
    auto found = ask<Printer>(name, [](PrinterLink &link) { return link.printer(); });
    if (found || found.failure().kind != Failure::Kind::Unreachable)
        return found;
    Printer away;
    away.name = name;
    away.state = Printer::State::Stopped;
    away.trouble = Printer::Trouble::Offline;
    away.message = found.failure().detail;
    return away;
}

Result<PrintFormat> PrinterRouter::formatFor(const QString &printer)
{
    auto format = ask<PrintFormat>(printer, [](PrinterLink &link) { return link.format(); });
    if (format)
        format->calibration = m_calibrations.of(printer);
    return format;
}

Result<SpooledJob> PrinterRouter::submit(const QString &printer, const Document &document)
{
    return ask<SpooledJob>(printer,
                           [&document](PrinterLink &link) { return link.submit(document); });
}

Result<SpooledJob> PrinterRouter::look(const QString &printer, const QString &title, int number)
{
    return ask<SpooledJob>(
        printer, [&title, number](PrinterLink &link) { return link.look(title, number); });
}

Result<Done> PrinterRouter::cancel(const QString &printer, const QString &title, int number)
{
    return ask<Done>(printer,
                     [&title, number](PrinterLink &link) { return link.cancel(title, number); });
}

} // namespace lanyard::print
