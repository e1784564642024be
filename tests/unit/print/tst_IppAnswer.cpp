// SPDX-License-Identifier: Apache-2.0
#include "app/print/IppAnswer.h"

#include <QTest>

using namespace lanyard::print;
using namespace Qt::StringLiterals;

class IppAnswerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhichQueuesAskThePrinter_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<bool>("asks");
        const auto row = [](const char *device, bool asks) {
            QTest::newRow(device) << QString::fromLatin1(device) << asks;
        };
        row("ipp://localhost:8501/ipp/print", true);
        row("ipps://printer.local:631/ipp/print?waitjob=true", true);
        row("dnssd://Badge%20printer._ipp._tcp.local/?uuid=4", true);
        row("dnssd://Badge%20printer._ipps._tcp.local/", true);
        row("ipp://localhost:8501/ipp/print?waitjob=false", false);
        row("ipp://localhost:8501/ipp/print?waitprinter=no&waitjob=no", false);
        row("dnssd://Label._pdl-datastream._tcp.local/", false);
        row("ipp://192.0.2.7/printers/zebra", false); // a print server
        row("dnssd://Zebra%20%40%20pi._ipp._tcp.local/cups?uuid=5", false);
        row("socket://192.0.2.7:9100", false);
        row("usb://Zebra/ZD421?serial=1", false);
        row("lpd://192.0.2.7/queue", false);
        row("implicitclass://Badges/", false);
        row("cups-pdf:/", false);
        row("", false);
    }

    void knowsWhichQueuesAskThePrinter()
    {
        QFETCH(const QString, device);
        QFETCH(const bool, asks);
        QCOMPARE(asksThePrinter(device), asks);
    }

    void knowsWhichMediaThereAre()
    {
        const Ipp a6 = size();
        ippAddInteger(a6.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, "x-dimension", 10500);
        ippAddInteger(a6.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, "y-dimension", 14800);
        const Ipp roll = size();
        ippAddRange(roll.get(), IPP_TAG_ZERO, "x-dimension", 6200, 6200);
        ippAddRange(roll.get(), IPP_TAG_ZERO, "y-dimension", 2540, 100000);
        const Ipp answer{ippNew()};
        const std::array<const ipp_t *, 2> sizes{a6.get(), roll.get()};
        ippAddCollections(answer.get(),
                          IPP_TAG_PRINTER,
                          "media-size-supported",
                          int(sizes.size()),
                          const_cast<const ipp_t **>(sizes.data()));
        const IppGroup printer = groupsOf(answer.get(), IPP_TAG_PRINTER).value(0);
        QVERIFY(hasMedium(printer, 105, 148));
        QVERIFY(hasMedium(printer, 148, 105));
        QVERIFY(hasMedium(printer, 104.775, 148.2));
        QVERIFY(hasMedium(printer, 62, 100));
        QVERIFY(hasMedium(printer, 300, 62));
        QVERIFY(!hasMedium(printer, 96, 134));
        QVERIFY(!hasMedium(printer, 62, 10));
        QVERIFY(hasMedium({}, 96, 134));
    }

private:
    static Ipp size() { return Ipp{ippNew()}; }
};

QTEST_GUILESS_MAIN(IppAnswerTest)
#include "tst_IppAnswer.moc"
