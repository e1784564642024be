// SPDX-License-Identifier: Apache-2.0
// bench_wedge EVENT COPY: from the Enter of a scan, typed a millisecond a key into the real desk
// window on an event file of make_busy_event, to the verdict, painted; the milliseconds of the
// median and of 99 of 100. The rival does the least that can be called the same on a copy of the
// file: a text field, a prepared SELECT by the code, one row inserted with the same durability
// (WAL, synchronous=FULL), a label. As JSON.
#include "app/ports/AttendanceBook.h"
#include "app/shell/Adapters.h"
#include "app/shell/DeskApplication.h"
#include "tests/bench/BusyEvent.h"
#include "ui/kit/FittedLabel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace lanyard;
using namespace lanyard::bench;
using namespace lanyard::shell;
using namespace Qt::StringLiterals;

namespace {

constexpr int scans = 400;
constexpr int warmUp = 20;
constexpr int tooLong = 10'000; // ms

/// Notes when a widget of a name was painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QString name)
        : m_name{std::move(name)}
    {
        qApp->installEventFilter(this);
    }
    void start() { m_painted = false; }
    [[nodiscard]] bool painted() const { return m_painted; }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->objectName() == m_name)
            m_painted = true;
        return false;
    }

private:
    QString m_name;
    bool m_painted = false;
};

class Times final
{
public:
    void add(qint64 ns) { m_ms.push_back(double(ns) / 1e6); }
    [[nodiscard]] double at(double part)
    {
        std::sort(m_ms.begin(), m_ms.end());
        return m_ms[size_t(part * double(m_ms.size() - 1))];
    }

private:
    std::vector<double> m_ms;
};

void turn()
{
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Types the code of person @p i and waits until their name stands in @p shown and is painted.
template<typename Shown>
qint64 scan(QWindow *window, qint64 i, PaintWatch &watch, Shown shown)
{
    QTest::qWait(30); // people are further apart
    for (const QChar character : codeOf(i))
        QTest::keyClick(window, character.toLatin1(), Qt::NoModifier, 1);
    const QString name = u"Guest %1"_s.arg(i);
    watch.start();
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(window, Qt::Key_Return);
    while (!(shown() == name && watch.painted())) {
        if (shown() != name)
            watch.start(); // the window before the verdict
        if (timer.elapsed() > tooLong)
            qFatal("no verdict for %s", qPrintable(codeOf(i)));
        turn();
    }
    return timer.nsecsElapsed();
}

class BareDesk final : public QWidget
{
public:
    explicit BareDesk(const QString &path)
    {
        auto *layout = new QVBoxLayout{this};
        layout->addWidget(m_field);
        layout->addWidget(m_name);
        m_name->setObjectName(u"bareName"_s);
        sqlite3_open(path.toUtf8().constData(), &m_db);
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("CREATE TABLE seen (at INTEGER, code TEXT)");
        prepare("SELECT name FROM registration WHERE code = ?1", &m_select);
        prepare("INSERT INTO seen VALUES (?1, ?2)", &m_insert);
        connect(m_field, &QLineEdit::returnPressed, this, [this] { admit(); });
    }
    ~BareDesk() override
    {
        sqlite3_finalize(m_select);
        sqlite3_finalize(m_insert);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(BareDesk)

    [[nodiscard]] QString shown() const { return m_name->text(); }

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
    }
    void prepare(const char *sql, sqlite3_stmt **statement)
    {
        if (sqlite3_prepare_v2(m_db, sql, -1, statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
    }
    void admit()
    {
        const QByteArray code = m_field->text().toUtf8();
        m_field->clear();
        sqlite3_bind_text(m_select, 1, code.constData(), int(code.size()), nullptr);
        QString name;
        if (sqlite3_step(m_select) == SQLITE_ROW)
            name = QString::fromUtf8(
                reinterpret_cast<const char *>(sqlite3_column_text(m_select, 0)));
        sqlite3_reset(m_select);
        sqlite3_bind_int64(m_insert, 1, QDateTime::currentMSecsSinceEpoch());
        sqlite3_bind_text(m_insert, 2, code.constData(), int(code.size()), nullptr);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_db));
        sqlite3_reset(m_insert);
        m_name->setText(name);
    }

    QLineEdit *m_field = new QLineEdit;
    QLabel *m_name = new QLabel;
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_select = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

QWidget *deskWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("lanyard::ui::DeskWindow") && widget->isVisible())
            return widget;
    }
    return nullptr;
}

qint64 peopleIn(const QString &event)
{
    Adapters adapters;
    const auto file = adapters.files.open(event, EventFiles::Access::Read, {});
    if (!file)
        qFatal("cannot open %s", qPrintable(event));
    return (*file)->attendance().attendance({})->registrations;
}

Times ours(QApplication &application, const QString &event, qint64 people)
{
    Settings settings;
    DeskSettings quiet = settings.desk();
    quiet.sounds = false;
    settings.setDesk(quiet);
    Adapters adapters;
    DeskApplication program{application, adapters};
    program.start(event);
    while (!deskWindow())
        turn();
    QWidget *desk = deskWindow();
    if (!QTest::qWaitForWindowActive(desk))
        qFatal("the desk does not come to the front");
    QTest::qWait(3000); // what counts in the background at the start
    PaintWatch watch{u"verdict"_s};
    const auto shown = [desk] { return desk->findChild<ui::FittedLabel *>(u"name"_s)->text(); };
    Times times;
    for (int i = -warmUp; i < scans; ++i) {
        const qint64 took = scan(desk->windowHandle(), people - 1 - warmUp - i, watch, shown);
        if (i >= 0)
            times.add(took);
    }
    return times;
}

Times rival(const QString &copy, qint64 people)
{
    BareDesk desk{copy};
    desk.show();
    if (!QTest::qWaitForWindowActive(&desk))
        qFatal("the rival does not come to the front");
    PaintWatch watch{u"bareName"_s};
    Times times;
    for (int i = -warmUp; i < scans; ++i) {
        const qint64 took = scan(
            desk.windowHandle(), people - 1 - warmUp - i, watch, [&desk] { return desk.shown(); });
        if (i >= 0)
            times.add(took);
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    QCoreApplication::setOrganizationName(u"lanyard-bench"_s);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    const qint64 people = peopleIn(words[1]);
    Times lanyard = ours(application, words[1], people);
    Times bare = rival(words[2], people);
    std::printf("{\"ours_ms\": %.3f, \"ours_p99_ms\": %.3f, \"rival_ms\": %.3f, "
                "\"rival_p99_ms\": %.3f}\n",
                lanyard.at(0.5),
                lanyard.at(0.99),
                bare.at(0.5),
                bare.at(0.99));
    return 0;
}
