// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/StatusWords.h"

#include "app/words/ScannerWords.h"
#include "ui/kit/PlainText.h"

#include <QFileInfo>

namespace lanyard::ui {

using Level = StatusView::Level;

StatusView StatusWords::eventFile(const QString &path)
{
    return {Level::Good,
            tr("Every check-in is saved in %1.").arg(isolated(QFileInfo{path}.fileName()))};
}

StatusView StatusWords::eventFileFails(const QString &sentence)
{
    return {Level::Trouble, sentence};
}

StatusView StatusWords::noPrinter()
{
    return {Level::Good, tr("No badges are printed here.")};
}

StatusView StatusWords::printer(const Printer &printer, const QString &sentence)
{
    const bool ready = printer.trouble == Printer::Trouble::None
        && (printer.state == Printer::State::Ready || printer.state == Printer::State::Busy);
    return {ready ? Level::Good : Level::Trouble, sentence};
}

StatusView StatusWords::printerIsGone(const QString &name)
{
    return {Level::Trouble,
            tr("The printer “%1” is not there. Check its power and cable, or choose another one.")
                .arg(isolated(name))};
}

StatusView StatusWords::badge(const PrintJob &job, const QString &name)
{
    switch (job.state) {
    case PrintJob::State::Queued:
        return {Level::Good, tr("The badge of %1 is next.").arg(isolated(name))};
    case PrintJob::State::Sent:
        if (job.settled)
            return {Level::Attention,
                    tr("The badge of %1 was sent to the printer. Did it come out?")
                        .arg(isolated(name))};
        return {Level::Good, tr("The badge of %1 is being printed.").arg(isolated(name))};
    case PrintJob::State::Printed:
        return {Level::Good, tr("The badge of %1 is printed.").arg(isolated(name))};
    case PrintJob::State::Failed:
        return {Level::Trouble,
                tr("The badge of %1 was not printed. Look at the printer, then print it again.")
                    .arg(isolated(name))};
    case PrintJob::State::Unknown:
        return {Level::Trouble,
                tr("Look whether the badge of %1 came out. If not, print it again.")
                    .arg(isolated(name))};
    }
    Q_UNREACHABLE();
}

StatusView StatusWords::badgeWaits(const QString &name, const QString &sentence)
{
    return {Level::Attention, tr("The badge of %1 waits. %2").arg(isolated(name), sentence)};
}

StatusView StatusWords::badgeFails(const QString &sentence)
{
    return {Level::Trouble, sentence};
}

StatusView StatusWords::nothingInPicture()
{
    return {Level::Attention,
            tr("No code is in that picture. Show the whole code, flat and without glare.")};
}

StatusView StatusWords::pictureFails(const QString &sentence)
{
    return {Level::Attention, sentence};
}

StatusView StatusWords::cameraLost(const QString &camera)
{
    return {Level::Attention,
            tr("The camera “%1” is unplugged. Plug it in again, or type names meanwhile.")
                .arg(isolated(camera))};
}

StatusView StatusWords::serialScanner(bool works, const QString &port)
{
    if (port.isEmpty())
        return {};
    if (works)
        return {Level::Good, tr("The scanner “%1” is connected.").arg(isolated(port))};
    return {Level::Attention,
            tr("The scanner “%1” is not connected. Plug it in; Lanyard finds it by itself.")
                .arg(isolated(port))};
}

StatusView StatusWords::serialScannerIsAway()
{
    return {Level::Attention, tr("The scanner is unplugged. Plug it in again.")};
}

/// Two short lines on a small screen; the office says the rest.
StatusView StatusWords::scanRepaired(const ScanRepair &repair)
{
    if (repair.mismatch)
        return {Level::Good,
                tr("Scanner is set to %1 keys. See Office → Scanners.")
                    .arg(words::ScannerWords::nameOf(repair.mismatch->scanner))};
    if (repair.capsLock)
        return {Level::Good, tr("Caps Lock is on. Scans work all the same.")};
    if (repair.wide)
        return {Level::Good, tr("Input method is on. Scans work all the same.")};
    return {Level::Good, tr("Scanner adds characters. See Office → Scanners.")};
}

VerdictView StatusWords::undecided(const QString &sentence)
{
    VerdictView view;
    view.tone = VerdictView::Tone::Refuse;
    view.headline = tr("Not checked in");
    view.fact = sentence;
    view.next = tr("Scan again. If it stays so, call the desk lead.");
    return view;
}

} // namespace lanyard::ui
