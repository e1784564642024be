// SPDX-License-Identifier: Apache-2.0
// A whole morning in the folder that is named first: every guest of the sample event comes to the
// desk, one each 25 ms, their badges go to a folder as PDF, thirty pictures a second are shown as
// if from a camera (no code is looked for in them), and the office shows its overview. Prints the
// longest time that the windows' thread was away from its event loop, in milliseconds. The rival is
// the same windows with nothing to do.
#include "app/shell/Adapters.h"
#include "app/shell/BundledSample.h"
#include "app/shell/DeskApplication.h"
#include "app/shell/EventLoopWatchdog.h"
#include "app/shell/Settings.h"
#include "app/usecases/SetUpSample.h"
#include "ui/desk/SearchField.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <QPainter>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace lanyard;
using namespace lanyard::shell;
using namespace Qt::StringLiterals;

namespace {

constexpr int betweenGuests = 25; // milliseconds
constexpr int betweenFrames = 33;
constexpr int quietAfter = 3'000; // no badge for so long: all are out

template<typename Window>
Window *windowOf()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *window = qobject_cast<Window *>(widget))
            return window;
    qFatal("a window is missing");
}

void turnUntil(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void turnFor(qint64 milliseconds)
{
    QElapsedTimer watch;
    watch.start();
    turnUntil([&watch, milliseconds] { return watch.elapsed() > milliseconds; });
}

/// What a camera would show, a different picture each time.
QImage frame(int number)
{
    QImage picture{640, 480, QImage::Format_RGB32};
    picture.fill(QColor::fromHsv(number % 360, 80, 180));
    QPainter painter{&picture};
    painter.fillRect(number * 7 % 600, 200, 80, 80, Qt::black);
    return picture;
}

void choosePrinterFolder(const QString &folder)
{
    Settings settings;
    DeskSettings desk = settings.desk();
    desk.sounds = false;
    desk.printing.printer = folder;
    desk.printing.autoPrint = AutoPrint::Once;
    settings.setDesk(desk);
}

qsizetype badgesIn(const QString &folder)
{
    return QDir{folder}.entryList({u"*.pdf"_s}, QDir::Files).size();
}

/// Until no further badge comes out.
void awaitBadges(const QString &folder)
{
    QElapsedTimer quiet;
    quiet.start();
    qsizetype known = -1;
    turnUntil([&] {
        const qsizetype now = badgesIn(folder);
        if (now != std::exchange(known, now))
            quiet.start();
        return quiet.elapsed() > quietAfter;
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    QCoreApplication::setOrganizationName(u"lanyard-bench"_s);
    QCoreApplication::setApplicationName(u"replay"_s);
    if (argc < 2)
        qFatal("bench_replay FOLDER");
    const QDir folder{QString::fromLocal8Bit(argv[1])};
    const QString badges = folder.absoluteFilePath(u"badges"_s);
    folder.mkpath(badges);
    choosePrinterFolder(badges);

    Adapters adapters{QCoreApplication::applicationDirPath() + u"/lanyard"_s};
    const BundledSample sample = BundledSample::startingOn(QDate::currentDate());
    const QString event = folder.absoluteFilePath(u"replay.lanyard"_s);
    const SetUpSample setUp{adapters.files, adapters.reader, sample, adapters.clock};
    if (!setUp(event, folder.absoluteFilePath(u"registrations.csv"_s)))
        qFatal("cannot make %s", qPrintable(event));
    DeskApplication program{application, adapters};
    program.start(event);
    auto *desk = windowOf<ui::DeskWindow>();
    turnUntil([desk] { return desk->isVisible(); });
    auto *office = windowOf<ui::OfficeWindow>();
    Q_EMIT desk->officeWanted();
    office->open(ui::OfficeWindow::Section::Overview);
    turnFor(2'000);

    EventLoopWatchdog watchdog;
    QElapsedTimer watch;
    watch.start();
    QTimer camera;
    int frames = 0;
    QObject::connect(&camera, &QTimer::timeout, desk, [&] { desk->showFrame(frame(++frames)); });
    camera.start(betweenFrames);
    QTimer guests;
    const auto arrivals = sample.arrivals();
    qsizetype came = 0;
    QObject::connect(&guests, &QTimer::timeout, desk, [&] {
        if (auto *search = desk->findChild<ui::SearchField *>(); search->text().isEmpty())
            Q_EMIT search->returnPressed(); // whatever there is to note is noted
        if (came < arrivals.size())
            Q_EMIT desk->admissionWanted(arrivals[came++].code);
    });
    guests.start(betweenGuests);
    turnUntil([&] { return came == arrivals.size(); });
    awaitBadges(badges);
    const double busy = watchdog.longestMilliseconds();
    const double took = double(watch.elapsed()) / 1e3;
    camera.stop();
    guests.stop();
    watchdog.startAnew();
    turnFor(10'000);

    std::puts(QJsonDocument{QJsonObject{{u"ours_ms"_s, busy},
                                        {u"rival_ms"_s, watchdog.longestMilliseconds()},
                                        {u"guests"_s, qint64(arrivals.size())},
                                        {u"badges"_s, qint64(badgesIn(badges))},
                                        {u"frames"_s, frames},
                                        {u"took_s"_s, took}}}
                  .toJson(QJsonDocument::Compact)
                  .constData());
    return 0;
}
