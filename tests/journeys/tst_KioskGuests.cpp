// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Seat.h"
#include "tests/unit/print/FakeLabelPrinter.h"

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms; machines are slow at times

const QByteArray guests = "Ticket code,Name,Company,Ticket type,Status,Language\n"
                          "KIOSK-0001,Ada Lovelace,Analytical Engines,Visitor,confirmed,English\n"
                          "KIOSK-0002,张伟,晨星科技,Visitor,confirmed,中文\n"
                          "KIOSK-0003,Jörg Müller,Werft,Visitor,confirmed,Deutsch\n"
                          "KIOSK-0004,Grace Hopper,Navy,Visitor,confirmed,English\n"
                          "KIOSK-0005,Jean Bartik,ENIAC,Visitor,confirmed,English\n"
                          "KIOSK-0009,Lea Lead,Staff,Staff,confirmed,English\n";

} // namespace

/// Guests before the real kiosk, which nothing but keys, clicks and scans reaches.
class KioskGuestsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        seat = std::make_unique<Seat>(Display::Windows::AsTheyCome);
        printer = std::make_unique<FakeLabelPrinter>();
        QVERIFY(seat->makeEvent(u"Kiosk Conf"_s, guests));
        QVERIFY(seat->setUp("[desk]\nname=Kiosk 1\n[screen]\nlanguage=en\nsounds=false\n"
                            "[badge]\nprinter="
                            + printer->address().toUtf8() + "\nautoPrint=once\n"));
    }
    void cleanup()
    {
        seat.reset();
        printer.reset();
    }

    void threeGuestsAreServedInTheirLanguages()
    {
        openTheKiosk();
        SEE(*seat, seat->isReading({u"Show your ticket to the camera or scanner"_s}));

        QVERIFY(seat->scan(u"KIOSK-0002"_s));
        SEE(*seat, seat->reads(u"欢迎！"_s));
        SEE(*seat, seat->isReading({u"张伟"_s, u"晨星科技"_s}));
        SEE(*seat, seat->click(u"打印我的胸牌"_s));
        SEE(*seat, seat->reads(u"请取走您的胸牌"_s));
        QTRY_COMPARE_WITH_TIMEOUT(printer->labels(), 1, patience);

        QVERIFY(seat->scan(u"KIOSK-0003"_s)); // while the badge before is taken
        SEE(*seat, seat->reads(u"Willkommen!"_s));
        SEE(*seat, !seat->isReading({u"张伟"_s}));
        SEE(*seat, seat->click(u"Name oder Firma ändern"_s));
        SEE(*seat, seat->click(u"Name"_s, u"text"_s, 3));
        QVERIFY(seat->type(u"Joerg Mueller"_s));
        SEE(*seat, seat->click(u"Mein Namensschild drucken"_s));
        SEE(*seat, seat->reads(u"Bitte nehmen Sie Ihr Namensschild"_s));
        SEE(*seat, seat->isReading({u"Joerg Mueller"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(printer->labels(), 2, patience);

        QVERIFY(seat->scan(u"KIOSK-0001"_s));
        SEE(*seat, seat->reads(u"Ada Lovelace"_s));
        SEE(*seat, seat->isReading({u"Welcome!"_s, u"This is what your badge will say."_s}));
        QVERIFY(seat->press(u"Return"_s));
        SEE(*seat, seat->reads(u"Take your badge, please"_s));
        QTRY_COMPARE_WITH_TIMEOUT(printer->labels(), 3, patience);
        SEE(*seat, seat->reads(u"Show your ticket to the camera or scanner"_s)); // by itself
        SEE(*seat, !seat->isReading({u"Ada"_s}));

        QVERIFY(seat->scan(u"KIOSK-0002"_s)); // a second time
        SEE(*seat, seat->reads(u"此票已使用"_s));
        SEE(*seat, seat->isReading({u"K-4"_s}));
        SEE(*seat, !seat->isReading({u"张伟"_s}));
        leaveByPin();
        theDeskFinds(u"K-4"_s, u"张伟"_s);
        QCOMPARE(seat->peopleIn(seat->program().eventFile()), 3);
        QCOMPARE(nameOf(u"KIOSK-0003"_s), u"Joerg Mueller"_s);
    }

    void thePrinterGoesAwayInTheMiddle()
    {
        openTheKiosk();
        QVERIFY(seat->scan(u"KIOSK-0004"_s));
        SEE(*seat, seat->reads(u"Grace Hopper"_s));
        printer->answer(FakeLabelPrinter::Answers::PaperOut);
        QTest::qWait(1000); // it is asked now and then
        SEE(*seat, seat->click(u"Print my badge"_s));
        SEE(*seat, seat->reads(u"Your badge is not lost"_s));
        SEE(*seat, seat->isReading({u"K-1"_s}));
        QVERIFY(seat->press(u"ctrl+shift+q"_s));
        SEE(*seat, seat->click(u"Back to the start"_s));
        SEE(*seat, seat->reads(u"the printer needs help"_s));
        QVERIFY(seat->scan(u"KIOSK-0005"_s));
        SEE(*seat, seat->isReading({u"the printer needs help"_s}));
        QCOMPARE(printer->labels(), 0);

        printer->answer(FakeLabelPrinter::Answers::Well);
        SEE(*seat, seat->reads(u"Show your ticket to the camera or scanner"_s));
        QTRY_COMPARE_WITH_TIMEOUT(printer->labels(), 1, patience); // nobody had to ask again
        QVERIFY(seat->scan(u"KIOSK-0005"_s));
        SEE(*seat, seat->click(u"Print my badge"_s));
        SEE(*seat, seat->reads(u"Take your badge, please"_s));
        QTRY_COMPARE_WITH_TIMEOUT(printer->labels(), 2, patience);
        QCOMPARE(seat->peopleIn(seat->program().eventFile()), 2);
    }

    void aLeadsBadgeOpensItAndNobodyElsesDoes()
    {
        employ(u"Olga"_s, u"organiser"_s, "1111", u"KIOSK-0001"_s);
        employ(u"Lea"_s, u"lead"_s, "2222", u"KIOSK-0009"_s);
        employ(u"Vera"_s, u"volunteer"_s, "3333", u"KIOSK-0005"_s);
        openTheKiosk();
        QVERIFY(seat->press(u"ctrl+shift+q"_s));
        SEE(*seat, seat->reads(u"scan the badge of a desk lead"_s));
        for (const QString &badge : {u"KIOSK-0004"_s, u"KIOSK-0005"_s}) { // a guest, a volunteer
            QVERIFY(seat->scan(badge));
            SEE(*seat, seat->reads(u"That is not it. Please try again."_s));
            SEE(*seat, seat->isReading({u"For staff: leave the kiosk"_s}));
            SEE(*seat, seat->click(u"Back to the start"_s));
            SEE(*seat, seat->reads(u"Show your ticket to the camera or scanner"_s));
            QVERIFY(seat->press(u"ctrl+shift+q"_s));
            SEE(*seat, seat->reads(u"scan the badge of a desk lead"_s));
        }
        QVERIFY(seat->scan(u"KIOSK-0009"_s));
        SEE(*seat, seat->readsNoMore(u"For staff: leave the kiosk"_s));
        SEE(*seat, seat->reads(u"Who works here?"_s));
        QCOMPARE(seat->peopleIn(seat->program().eventFile()),
                 0); // badges opened, and admitted nobody
    }

private:
    void openTheKiosk()
    {
        QVERIFY(seat->start({u"--kiosk"_s, u"--event"_s, seat->program().eventFile()}));
        for (const QString &asked :
             {u"For staff: choose a PIN"_s, u"For staff: the same PIN again"_s}) {
            SEE(*seat, seat->reads(asked));
            QVERIFY(seat->type(u"4711"_s));
            QVERIFY(seat->press(u"Return"_s));
        }
        SEE(*seat, seat->reads(u"Show your ticket to the camera or scanner"_s));
    }
    void leaveByPin()
    {
        QVERIFY(seat->press(u"ctrl+shift+q"_s));
        SEE(*seat, seat->reads(u"For staff: leave the kiosk"_s));
        touchPin();
        SEE(*seat, seat->reads(u"Scan a ticket"_s));
    }
    /// By a finger, as at a kiosk without a keyboard.
    void touchPin()
    {
        for (const QString &key : {u"4"_s, u"7"_s, u"1"_s, u"1"_s, u"Enter"_s})
            SEE(*seat, seat->click(key, u"push button"_s));
    }
    void theDeskFinds(const QString &visit, const QString &name)
    {
        SEE(*seat, seat->click(u"Search"_s, u"text"_s));
        QVERIFY(seat->type(visit));
        QVERIFY(seat->press(u"Return"_s));
        SEE(*seat, seat->reads(name));
        SEE(*seat, seat->isReading({u"Is this the person?"_s}));
    }
    void
    employ(const QString &name, const QString &role, const QByteArray &pin, const QString &badge)
    {
        QStringList words{u"operators"_s, u"add"_s, name, u"--role"_s, role};
        words += {u"--badge"_s, badge, u"--new-pin-file"_s, seat->program().write(name, pin)};
        if (name != "Olga"_L1)
            words = QStringList{u"--operator"_s,
                                u"Olga"_s,
                                u"--pin-file"_s,
                                seat->program().path(u"Olga"_s)}
                + words;
        const Run run = seat->program().run(words);
        QVERIFY2(run.status == 0, run.err.constData());
    }
    QString nameOf(const QString &code) const
    {
        return seat->program().json({u"find"_s, code}).line().value(u"name"_s).toString();
    }

    std::unique_ptr<FakeLabelPrinter> printer;
    std::unique_ptr<Seat> seat;
};

QTEST_GUILESS_MAIN(KioskGuestsTest)
#include "tst_KioskGuests.moc"
