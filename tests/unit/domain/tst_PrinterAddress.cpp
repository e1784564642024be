// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PrinterAddress.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class PrinterAddressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichWayToGo()
    {
        QCOMPARE(wayOf(u"Front desk"_s), std::nullopt); // no queue has a blank
        QCOMPARE(wayOf(u"front_desk"_s), Way{CupsQueueAddress{u"front_desk"_s}});
        QCOMPARE(wayOf(u"zd421:left"_s), Way{CupsQueueAddress{u"zd421:left"_s}});
        QCOMPARE(wayOf(u"ipp://printer.local/ipp/print"_s),
                 (Way{IppAddress{u"printer.local"_s, 631, u"/ipp/print"_s, false}}));
        QCOMPARE(wayOf(u"ipps://[fe80::1]:8631"_s),
                 (Way{IppAddress{u"fe80::1"_s, 8631, u"/"_s, true}}));
        QCOMPARE(wayOf(u"socket://10.0.0.7"_s), (Way{RawSocketAddress{u"10.0.0.7"_s, 9100, 203}}));
        QCOMPARE(wayOf(u"zpl://zd421:6101?dpi=300"_s),
                 (Way{RawSocketAddress{u"zd421"_s, 6101, 300}}));
        QCOMPARE(wayOf(u"/dev/usb/lp0"_s), (Way{RawDeviceAddress{u"/dev/usb/lp0"_s, 203}}));
        QCOMPARE(wayOf(u"usb:/dev/usb/lp1?dpi=600"_s),
                 (Way{RawDeviceAddress{u"/dev/usb/lp1"_s, 600}}));
        QCOMPARE(wayOf(u"/dev/usb/lp0?dpi=300"_s), (Way{RawDeviceAddress{u"/dev/usb/lp0"_s, 300}}));
        QCOMPARE(wayOf(u"file:///var/badges"_s), Way{FolderAddress{u"/var/badges"_s}});
        QCOMPARE(wayOf(u"/var/my badges #1?"_s), Way{FolderAddress{u"/var/my badges #1?"_s}});
    }

    void takesAMistakeForNoQueue_data()
    {
        using enum PrinterAddress::Mistake;
        QTest::addColumn<PrinterAddress::Mistake>("mistake");
        const std::initializer_list<std::pair<const char *, PrinterAddress::Mistake>> rows{
            {"", NoName},
            {"ipp://", NoHost},
            {"ipp:printer", NoHost},
            {"ipp://user:secret@printer/", TooMuch},
            {"ipp://printer/?waitjob=false", TooMuch},
            {"ipp://printer:0/", Port},
            {"ipp://printer:99999/", Port},
            {"socket://", NoHost},
            {"socket://printer/queue", TooMuch},
            {"socket://printer?dpi=72", Resolution},
            {"socket://printer?dpi=203&dpi=300", Resolution},
            {"socket://printer?speed=4", Resolution},
            {"zpl:printer", NoHost},
            {"usb:lp0", NoWholePath},
            {"usb://Zebra/ZD421", OtherComputer},
            {"/dev/usb/lp0?dpi=9", Resolution},
            {"file://server/share", OtherComputer},
            {"file:badges", NoWholePath},
            {"file:///badges?x", TooMuch},
            {"http://printer/", NoName},
            {"front/desk", NoName},
            {"front#1", NoName}};
        for (const auto &[text, mistake] : rows)
            QTest::newRow(text) << mistake;
    }

    void takesAMistakeForNoQueue()
    {
        const QString text = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(wayOf(text), std::nullopt);
        const auto read = PrinterAddress::read(text);
        QVERIFY(std::holds_alternative<PrinterAddress::Mistake>(read));
        QTEST(std::get<PrinterAddress::Mistake>(read), "mistake");
    }

private:
    using Way = PrinterAddress::Way;
    static std::optional<Way> wayOf(const QString &text)
    {
        const auto address = PrinterAddress::parse(text);
        return address ? std::optional{address->way} : std::nullopt;
    }
};

QTEST_GUILESS_MAIN(PrinterAddressTest)
#include "tst_PrinterAddress.moc"
