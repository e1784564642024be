// SPDX-License-Identifier: Apache-2.0
#include "app/badge/QtBadgeRenderer.h"
#include "app/print/PrinterRouter.h"
#include "app/shell/PrintDesk.h"
#include "tests/kit/MeasuredPrinters.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace lanyard;
using namespace lanyard::shell;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

/// A port that is there and never takes a call: whoever connects waits.
class SilentPort final
{
public:
    SilentPort()
        : m_listener{::socket(AF_INET, SOCK_STREAM, 0)}
    {
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof here;
        ::bind(m_listener, reinterpret_cast<sockaddr *>(&here), size);
        ::listen(m_listener, 0);
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&here), &size);
        m_port = ntohs(here.sin_port);
        for (int &caller : m_callers) { // as many as may wait
            caller = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            ::connect(caller, reinterpret_cast<const sockaddr *>(&here), size);
        }
    }
    ~SilentPort()
    {
        for (const int caller : m_callers)
            ::close(caller);
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(SilentPort)

    [[nodiscard]] QString zpl() const { return u"socket://127.0.0.1:%1"_s.arg(m_port); }
    [[nodiscard]] QString ipp() const { return u"ipp://127.0.0.1:%1/ipp/print"_s.arg(m_port); }

private:
    int m_listener;
    std::array<int, 4> m_callers{};
    int m_port = 0;
};

PrintJob aJob(const QString &printer)
{
    PrintJob job;
    job.id = QUuid::createUuid();
    job.templateName = u"conference-a6"_s;
    job.printer = printer;
    return job;
}

} // namespace

/// A printer that does not answer costs the window nothing, and other printers little.
class DeadPrinterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverBlocksTheWindowNorOtherPrinters_data()
    {
        QTest::addColumn<bool>("isIpp");
        QTest::newRow("a label printer") << false;
        QTest::newRow("an IPP printer") << true;
    }

    void neverBlocksTheWindowNorOtherPrinters()
    {
        QFETCH(const bool, isIpp);
        const SilentPort dead;
        const QTemporaryDir folder;
        const tests::MeasuredPrinters measured;
        const badge::QtBadgeRenderer renderer;
        QThread thread;
        PrintDesk desk{renderer, [&folder, &measured] {
                           return std::make_unique<print::PrinterRouter>(
                               folder.filePath(u"notes"_s), measured);
                       }};
        desk.moveToThread(&thread);
        thread.start();

        QElapsedTimer sinceBeat;
        qint64 longest = 0;
        int beats = 0;
        QTimer heartbeat;
        heartbeat.setTimerType(Qt::PreciseTimer);
        connect(&heartbeat, &QTimer::timeout, this, [&] {
            longest = std::max(longest, sinceBeat.restart());
            ++beats;
        });
        heartbeat.start(5);
        sinceBeat.start();

        QStringList troubled;
        QStringList printed;
        connect(&desk, &PrintDesk::troubled, this, [&](const PrintJob &job) {
            troubled << job.printer;
        });
        connect(&desk, &PrintDesk::progressed, this, [&](const PrintJob &job) {
            if (job.state == PrintJob::State::Printed)
                printed << job.printer;
        });
        const Badge badge{*TicketCode::parse(u"ADA-0001"), u"Ada"_s, {}, {}, {}, {}, {}, {}};
        const QString away = isIpp ? dead.ipp() : dead.zpl();
        const auto print = [&desk, &badge](const QString &printer) {
            QMetaObject::invokeMethod(
                &desk, [&desk, job = aJob(printer), badge] { desk.print(job, badge); });
        };
        print(away);
        for (int i = 0; i < 5; ++i)
            print(folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 5, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(troubled, QStringList{away}, patienceMs);
        QCOMPARE(printed, QStringList(5, folder.path()));
        QTest::qWait(3000); // it goes on being asked
        qInfo("longest time without a turn of the window: %lld ms",
              static_cast<long long>(longest));
        QVERIFY(beats > 50);
        QVERIFY(longest < 1000);

        QMetaObject::invokeMethod(&desk, &PrintDesk::stop, Qt::BlockingQueuedConnection);
        QMetaObject::invokeMethod(
            &desk,
            [&desk] { desk.moveToThread(QCoreApplication::instance()->thread()); },
            Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
    }
};

QTEST_MAIN(DeadPrinterTest)
#include "tst_DeadPrinter.moc"
