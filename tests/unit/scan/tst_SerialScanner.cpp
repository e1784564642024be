// SPDX-License-Identifier: Apache-2.0
#include "app/scan/SerialPorts.h"
#include "app/scan/SerialScanner.h"
#include "tests/kit/PseudoTerminal.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace lanyard;
using namespace lanyard::scan;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

/// Pseudo-terminals in the place of ports.
class SerialScannerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        scanner = std::make_unique<SerialScanner>();
        seen = std::make_unique<QSignalSpy>(scanner.get(), &SerialScanner::scanSeen);
        plugged = std::make_unique<PseudoTerminal>();
        QVERIFY(plugged->plugInto(link()));
    }
    void cleanup() { scanner.reset(); }

    void readsScansInPieces()
    {
        start();
        for (const char *piece : {"EV", "T-00", "42", "\r\nEVT-0043\r\nEV", "T-0044\r"}) {
            QVERIFY(plugged->send(piece));
            QThread::msleep(5);
        }
        QTRY_COMPARE(texts(), (QStringList{u"EVT-0042"_s, u"EVT-0043"_s, u"EVT-0044"_s}));
    }

    void readsAScanThatNothingEnds()
    {
        start();
        QVERIFY(plugged->send("EVT-0042"));
        QTRY_COMPARE(texts(), QStringList{u"EVT-0042"_s});
        QCOMPARE(reports().first().end, ScanReport::End::Silence);
    }

    void readsBytesAsTheyAre()
    {
        start();
        QByteArray every;
        for (int byte = 1; byte < 256; ++byte) {
            if (byte != '\r' && byte != '\n')
                every.append(char(byte));
        }
        QVERIFY(plugged->send(every + '\r')); // XON, XOFF and Ctrl+C among them
        QTRY_COMPARE(reports().size(), 1);
        QCOMPARE(reports().first().bytes, every);
        QVERIFY(!reports().first().readable);
    }

    void comesBackAfterItWasUnplugged()
    {
        start();
        QVERIFY(plugged->send("EVT-00")); // half a scan is none
        QTest::qWait(20);
        plugged.reset();
        QFile::remove(link());
        QTRY_COMPARE(scanner->state(), SerialScanner::State::Lost);
        QTest::qWait(200);
        plugged = std::make_unique<PseudoTerminal>();
        QVERIFY(plugged->plugInto(link()));
        QTRY_COMPARE(scanner->state(), SerialScanner::State::Running);
        seen->clear();
        QVERIFY(plugged->send("EVT-0042\r"));
        QTRY_COMPARE(texts(), QStringList{u"EVT-0042"_s});
    }

    void followsAScannerThatIsPluggedInElsewhere()
    {
        start();
        const PseudoTerminal other;
        QVERIFY(other.plugInto(link()));
        QTRY_VERIFY(seen->isEmpty() && scanner->state() == SerialScanner::State::Lost);
        QTRY_COMPARE(scanner->state(), SerialScanner::State::Running);
        QVERIFY(other.send("EVT-0042\r"));
        QTRY_COMPARE(texts(), QStringList{u"EVT-0042"_s});
    }

    void waitsForAScannerThatIsNotThereYet()
    {
        QFile::remove(link());
        scanner->start({.port = link()});
        QTRY_COMPARE(scanner->state(), SerialScanner::State::NotFound);
        QVERIFY(plugged->plugInto(link()));
        QTRY_COMPARE(scanner->state(), SerialScanner::State::Running);
    }

    void saysThatAPortDoesNotWork()
    {
        scanner->start({.port = u"/dev/null"_s});
        QTRY_COMPARE(scanner->state(), SerialScanner::State::Failed);
    }

    void stopsWhenThereIsNoPortAnyMore()
    {
        start();
        scanner->start({});
        QTRY_COMPARE(scanner->state(), SerialScanner::State::Off);
        QVERIFY(plugged->send("EVT-0042\r"));
        QTest::qWait(100);
        QCOMPARE(texts(), QStringList{});
    }

    void findsNoPortThatIsNotThere()
    {
        QCOMPARE(locationOf(u"Scanner of nobody (0)"_s), QString{});
        QCOMPARE(locationOf(u"/dev/no-such-port"_s), QString{});
        QCOMPARE(locationOf(plugged->path()), plugged->path());
        for (const QString &name : serialPorts())
            QVERIFY(!locationOf(name).isEmpty());
    }

    void understandsFrames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSerialPort::DataBits>("dataBits");
        QTest::addColumn<QSerialPort::Parity>("parity");
        QTest::addColumn<QSerialPort::StopBits>("stopBits");
        QTest::newRow("usual") << u"8N1"_s << QSerialPort::Data8 << QSerialPort::NoParity
                               << QSerialPort::OneStop;
        QTest::newRow("old") << u"7e2"_s << QSerialPort::Data7 << QSerialPort::EvenParity
                             << QSerialPort::TwoStop;
        QTest::newRow("nonsense") << u"fast"_s << QSerialPort::Data8 << QSerialPort::NoParity
                                  << QSerialPort::OneStop;
    }
    void understandsFrames()
    {
        QFETCH(const QString, text);
        QFETCH(const QSerialPort::DataBits, dataBits);
        QFETCH(const QSerialPort::Parity, parity);
        QFETCH(const QSerialPort::StopBits, stopBits);
        const SerialFrame frame = SerialFrame::parse(text);
        QCOMPARE(frame.dataBits, dataBits);
        QCOMPARE(frame.parity, parity);
        QCOMPARE(frame.stopBits, stopBits);
    }

private:
    QString link() const { return folder.filePath(u"scanner"_s); }
    void start() const
    {
        scanner->start({.port = link(), .baud = 115200});
        QTRY_COMPARE(scanner->state(), SerialScanner::State::Running);
    }
    QList<ScanReport> reports() const
    {
        QList<ScanReport> all;
        for (const QList<QVariant> &arguments : *seen)
            all.append(arguments.first().value<ScanReport>());
        return all;
    }
    QStringList texts() const
    {
        QStringList all;
        for (const ScanReport &report : reports())
            all.append(report.text);
        return all;
    }

    QTemporaryDir folder;
    std::unique_ptr<SerialScanner> scanner;
    std::unique_ptr<QSignalSpy> seen;
    std::unique_ptr<PseudoTerminal> plugged;
};

QTEST_GUILESS_MAIN(SerialScannerTest)
#include "tst_SerialScanner.moc"
