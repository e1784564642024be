// SPDX-License-Identifier: Apache-2.0
#include "app/shell/LogWiring.h"

#include "app/ports/Wording.h"
#include "app/scan/CameraScanner.h"
#include "app/scan/SerialScanner.h"
#include "app/shell/LockWiring.h"
#include "app/shell/Workers.h"
#include "ui/office/LogPage.h"

using namespace Qt::StringLiterals;

namespace lanyard::shell {

namespace {

using Kind = LogEntry::Kind;

QString nameOf(Printer::Trouble trouble)
{
    switch (trouble) {
    case Printer::Trouble::None: return {};
    case Printer::Trouble::Paper: return u"paper"_s;
    case Printer::Trouble::Jam: return u"jam"_s;
    case Printer::Trouble::CoverOpen: return u"cover-open"_s;
    case Printer::Trouble::Ink: return u"ink"_s;
    case Printer::Trouble::Offline: return u"offline"_s;
    case Printer::Trouble::Paused: return u"paused"_s;
    case Printer::Trouble::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

auto failureAs(Kind kind)
{
    return [kind](const Failure &failure) {
        if (failure.kind != Failure::Kind::Cancelled) // somebody wanted it so
            note(kind, 0, lanyard::nameOf(failure.kind));
    };
}

} // namespace

LogWiring::LogWiring(ui::LogPage &page, Workers &workers, const Wording &wording)
    : m_workers{workers}
    , m_book{LogBook::usualFile()}
{
    wirePage(page, wording);
    wireEvent();
    wireFiles();
    wirePrinter();
}

LogWiring::~LogWiring()
{
    note(Kind::Ended);
}

void LogWiring::noteStart(bool again) const
{
    note(again ? Kind::StartedAgain : Kind::Started);
}

void LogWiring::wirePage(ui::LogPage &page, const Wording &wording)
{
    connect(&page, &ui::LogPage::opened, &m_book, &LogBook::list);
    connect(&m_book, &LogBook::listed, &page, &ui::LogPage::showEntries);
    connect(
        &page, &ui::LogPage::saveWanted, this, [this](const QString &path, const QString &text) {
            Workers::post(m_workers.view,
                          [path, text](EventView &view) { view.saveLog(path, text); });
        });
    connect(&m_workers.view, &EventView::logSaved, &page, &ui::LogPage::showSaved);
    connect(
        &m_workers.view, &EventView::logFailed, &page, [&page, &wording](const Failure &failure) {
            page.showFailure(wording.sentence(failure));
        });
}

void LogWiring::wireEvent() const
{
    const EventDesk &desk = m_workers.desk;
    connect(&desk,
            &EventDesk::opened,
            this,
            [](const QString &, const Event &event, const QList<Door> &doors) {
                note(Kind::EventOpened, doors.size(), event.rehearsal ? u"rehearsal"_s : QString{});
            });
    connect(&desk, &EventDesk::openFailed, this, failureAs(Kind::EventOpenFailed));
    connect(&desk, &EventDesk::admissionFailed, this, failureAs(Kind::EventFileFailed));
    connect(&desk, &EventDesk::scanRepaired, this, [] { note(Kind::ScanRepaired); });
    connect(&m_workers.view, &EventView::failed, this, failureAs(Kind::EventFileFailed));
    connect(&m_workers.operators, &OperatorDesk::notSignedIn, this, [] { note(Kind::WrongPin); });
}

void LogWiring::wireFiles() const
{
    connect(&m_workers.desk, &EventDesk::imported, this, [](const ImportReport &report) {
        if (report.stored)
            note(Kind::Imported, report.taken);
    });
    connect(&m_workers.desk, &EventDesk::importFailed, this, failureAs(Kind::ImportFailed));
    connect(&m_workers.view, &EventView::exported, this, [](const QString &, qint64 rows) {
        note(Kind::Exported, rows);
    });
    connect(
        &m_workers.view,
        &EventView::exportFailed,
        this,
        [](const QString &, const Failure &failure) { failureAs(Kind::ExportFailed)(failure); });
    connect(&m_workers.view, &EventView::verified, this, [](const AuditReport &report) {
        if (report.problems.isEmpty())
            note(Kind::Verified, report.records);
        else
            note(Kind::VerifyFoundProblems, report.problems.size());
    });
}

void LogWiring::wirePrinter() const
{
    const PrintDesk &prints = m_workers.prints;
    connect(&prints, &PrintDesk::printerSeen, this, [](const Printer &printer) {
        if (printer.trouble == Printer::Trouble::None)
            note(Kind::PrinterWell);
        else
            note(Kind::PrinterTrouble, 0, nameOf(printer.trouble));
    });
    connect(&prints, &PrintDesk::printerMissing, this, [] { note(Kind::PrinterMissing); });
    connect(&prints, &PrintDesk::progressed, this, [](const PrintJob &job) {
        if (job.state == PrintJob::State::Failed)
            note(Kind::BadgeFailed);
    });
    connect(&m_workers.desk.badges(), &BadgeDesk::failed, this, failureAs(Kind::BadgeFailed));
}

void LogWiring::watch(const scan::CameraScanner &camera) const
{
    using State = scan::CameraScanner::State;
    connect(&camera, &scan::CameraScanner::stateChanged, this, [](State state) {
        switch (state) {
        case State::Off:
        case State::Starting: return;
        case State::Running: note(Kind::CameraRuns); return;
        case State::Lost: note(Kind::CameraGone, 0, u"lost"_s); return;
        case State::NotFound: note(Kind::CameraGone, 0, u"not-found"_s); return;
        case State::Failed: note(Kind::CameraGone, 0, u"failed"_s); return;
        }
        Q_UNREACHABLE();
    });
}

void LogWiring::watch(const scan::SerialScanner &scanner) const
{
    using State = scan::SerialScanner::State;
    connect(&scanner, &scan::SerialScanner::stateChanged, this, [&scanner] {
        const State state = scanner.state();
        if (state == State::Running)
            note(Kind::ScannerRuns);
        else if (state == State::Lost || state == State::NotFound || state == State::Failed)
            note(Kind::ScannerGone);
    });
}

void LogWiring::watch(const LockWiring &lock) const
{
    connect(&lock, &LockWiring::lockChanged, this, [](bool locked) {
        note(locked ? Kind::Locked : Kind::Unlocked);
    });
    connect(&lock, &LockWiring::wrongPin, this, [] { note(Kind::WrongPin); });
}

} // namespace lanyard::shell
