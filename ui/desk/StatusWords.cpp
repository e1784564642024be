// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/StatusWords.h"

#include "app/words/HubWords.h"
#include "app/words/ScannerWords.h"
#include "ui/kit/PlainText.h"

#include <QFileInfo>
#include <QLocale>

namespace lanyard::ui {

using Level = StatusView::Level;
using namespace std::chrono_literals;

namespace {

constexpr qint64 full = 20'000'000; ///< bytes
constexpr qint64 nearlyFull = 500'000'000; ///< bytes; a day with pictures of badges

} // namespace

StatusView StatusWords::eventFile(const QString &path, const EventFileFacts &facts)
{
    const QLocale locale;
    const QString name = isolated(QFileInfo{path}.fileName());
    if (!facts.writable)
        return {Level::Trouble, tr("%1 is write-protected. Call the desk lead.").arg(name)};
    if (facts.bytesFree >= 0 && facts.bytesFree < nearlyFull) {
        const QString left
            = locale.formattedDataSize(facts.bytesFree, 0, QLocale::DataSizeSIFormat);
        if (facts.bytesFree < full)
            return {Level::Trouble, tr("The disk is full: %1 left. Delete files.").arg(left)};
        return {Level::Attention, tr("The disk is nearly full: %1 left. Delete files.").arg(left)};
    }
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(facts.listAge.value_or(0s));
    if (hours >= 48h)
        return {Level::Good,
                tr("Saved in %1. The list is %2 days old.")
                    .arg(name, locale.toString(qint64(hours / 24h)))};
    if (hours >= 1h)
        return {Level::Good,
                tr("Saved in %1. The list is %2 h old.")
                    .arg(name, locale.toString(qint64(hours.count())))};
    return {Level::Good, tr("Every check-in is saved in %1.").arg(name)};
}

StatusView StatusWords::eventFileFails(const QString &sentence)
{
    return {Level::Trouble, sentence};
}

StatusView StatusWords::hub(const HubState &state, const words::HubWords &words)
{
    using Link = HubState::Link;
    if (state.link == Link::None)
        return {};
    if (state.link == Link::Revoked)
        return {Level::Trouble, tr("This desk was revoked. Call the desk lead.")};
    const QString twice = words.twice(state);
    const QString clock = words.wrongClock(state);
    QStringList sentences;
    if (state.link != Link::Connected)
        sentences << tr("%1.").arg(twice.isEmpty() && clock.isEmpty() ? words.status(state)
                                                                      : words.link(state));
    const QString where = words.whereTwice(state);
    if (!twice.isEmpty() && !where.isEmpty() && sentences.isEmpty() && clock.isEmpty())
        sentences << tr("%1: %2. See Office → Hub.").arg(twice, where);
    else if (!twice.isEmpty())
        sentences << tr("%1: see Office → Hub.").arg(twice);
    if (sentences.isEmpty() && state.hasNamesake)
        sentences << words::HubWords::namesake(state);
    if (!clock.isEmpty() && sentences.size() < 2)
        sentences << tr("%1: set it.").arg(clock);
    if (sentences.isEmpty()) // what is told a second later is not worth a word
        return {Level::Good, tr("Shared with the other desks.")};
    return {Level::Attention, sentences.join(u' ')};
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
