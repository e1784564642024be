// SPDX-License-Identifier: Apache-2.0
// How long the office window leaves a person waiting while it imports the file that is named second
// into a new event in the folder that is named first: the longest gap between two turns of the
// event loop, in milliseconds, from the choice of the file to the report. Then the same for a copy
// in which no row has a code. The rival is the same window with nothing to do, for as long.
#include "app/domain/Door.h"
#include "app/shell/Adapters.h"
#include "app/shell/OfficeWiring.h"
#include "app/shell/Workers.h"
#include "ui/kit/Theme.h"
#include "ui/office/OfficeWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace lanyard;
using namespace lanyard::shell;
using namespace Qt::StringLiterals;

namespace {

/// Notes the longest time that the event loop did not turn.
class Pulse final
{
public:
    Pulse()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = qMax(m_longest, m_last.nsecsElapsed());
            m_last.start();
        });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_last.start();
        m_timer.start(1);
    }

    /// Lets the event loop turn until @p done; the longest gap in milliseconds.
    double longestUntil(const std::function<bool()> &done)
    {
        m_longest = 0;
        m_last.start();
        while (!done())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return double(m_longest) / 1e6;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_last;
    qint64 m_longest = 0;
};

/// A copy of @p csv in which nobody has a code.
QString withoutCodes(const QString &csv, const QString &copy)
{
    QFile in{csv};
    QFile out{copy};
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        qFatal("cannot copy %s", qPrintable(csv));
    const QByteArray header = in.readLine();
    const auto code = header.split(',').indexOf(QStringLiteral("签到码").toUtf8());
    out.write(header);
    while (!in.atEnd()) {
        QByteArrayList cells = in.readLine().split(',');
        if (code >= 0 && cells.size() > code) // else the rest of a cell of several lines
            cells[code].clear();
        out.write(cells.join(','));
    }
    return copy;
}

class Lead final
{
public:
    explicit Lead(ui::OfficeWindow &office)
        : m_office{office}
    {
    }

    /// Presses what leads on as soon as it can be pressed; whether @p last is in sight.
    [[nodiscard]] bool hurryTo(const QString &last) const
    {
        for (const QString &name : {u"importNext"_s, u"importImport"_s}) {
            auto *button = m_office.findChild<QPushButton *>(name);
            if (name != last && button->isVisible() && button->isEnabled())
                button->click();
        }
        return m_office.findChild<QWidget *>(last)->isVisible();
    }

private:
    ui::OfficeWindow &m_office;
};

Event anEvent()
{
    return {.id = QUuid::createUuid(),
            .name = u"Bench"_s,
            .starts = QDate{2030, 5, 17},
            .ends = QDate{2030, 5, 18},
            .timeZone = "UTC"};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    QApplication::setDoubleClickInterval(0); // nobody presses here
    if (argc < 3)
        qFatal("bench_import_window FOLDER FILE.csv");
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString csv = QString::fromLocal8Bit(argv[2]);
    const QString noCodes = withoutCodes(csv, folder + u"/no-codes.csv"_s);
    const QString event = folder + u"/import-window.lanyard"_s;
    ui::Theme::bright().applyTo(application);

    Adapters adapters{QCoreApplication::applicationDirPath() + u"/lanyard"_s};
    if (!adapters.files.create(event, anEvent(), doorPerDay(anEvent())))
        qFatal("cannot make %s", qPrintable(event));
    ui::OfficeWindow office{adapters.wording};
    DeskSession session;
    session.event = anEvent();
    Workers workers{adapters};
    const OfficeWiring wiring{office, workers, session, adapters};
    Workers::post(workers.desk, [event](EventDesk &desk) { desk.open(event, {u"Main"_s, {}}); });
    Workers::post(workers.view, [event](EventView &view) { view.open(event); });
    office.show();

    const Lead lead{office};
    Pulse pulse;
    QElapsedTimer watch;
    watch.start();
    static_cast<void>(
        pulse.longestUntil([&watch] { return watch.elapsed() > 500; })); // to start up
    watch.start();
    office.lookInto(csv);
    const double importing
        = pulse.longestUntil([&lead] { return lead.hurryTo(u"importAnother"_s); });
    const qint64 took = watch.elapsed();
    office.lookInto(noCodes);
    const double problems = pulse.longestUntil([&lead] { return lead.hurryTo(u"importImport"_s); });
    watch.start();
    const double idle = pulse.longestUntil([&watch, took] { return watch.elapsed() > took; });

    std::puts(QJsonDocument{QJsonObject{{u"ours_ms"_s, importing},
                                        {u"problems_ms"_s, problems},
                                        {u"rival_ms"_s, idle},
                                        {u"import_s"_s, double(took) / 1e3}}}
                  .toJson(QJsonDocument::Compact)
                  .constData());
    return 0;
}
