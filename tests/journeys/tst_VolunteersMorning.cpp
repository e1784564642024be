// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Seat.h"

#include <QDir>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms; machines are slow at times

const QByteArray guests = "Ticket code,Name,Company,Ticket type,Status\n"
                          "MORN-0001,Ada Lovelace,Analytical Engines,Visitor,confirmed\n"
                          "MORN-0002,Grace Hopper,Navy,Visitor,confirmed\n"
                          "MORN-0003,Jean Bartik,ENIAC,Speaker,confirmed\n"
                          "MORN-0004,张伟,晨星科技,Visitor,confirmed\n"
                          "MORN-0005,Betty Holberton,ENIAC,Visitor,confirmed\n"
                          "MORN-0006,Kay McNulty,ENIAC,Visitor,cancelled\n";

} // namespace

/// A volunteer who has never seen the program, from the first start to the end of the morning.
class VolunteersMorningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { seat = std::make_unique<Seat>(); }
    void cleanup() { seat.reset(); }

    void theScreenLeadsFromNothingToTheFirstGuest()
    {
        QVERIFY(seat->start());
        SEE(*seat, seat->reads(u"Welcome to Lanyard"_s));
        SEE(*seat, seat->click(u"Rehearse with the sample event"_s));
        SEE(*seat, seat->reads(u"press Enter to begin"_s));
        QVERIFY(seat->press(u"Return"_s));
        SEE(*seat, seat->reads(u"Sample tickets"_s));
        SEE(*seat, seat->click(u"Scan it for me"_s));
        SEE(*seat, seat->reads(u"Let them in"_s));
        SEE(*seat, seat->isReading({u"Rehearsal: nobody is really checked in"_s}));
        const QDir samples{seat->program().path(u"data/lanyard/lanyard/sample"_s)};
        const QStringList files = samples.entryList({u"*.lanyard"_s});
        QCOMPARE(files.size(), 1);
        seat->cutOff();
        QCOMPARE(seat->peopleIn(samples.filePath(files.first())), 1);
    }

    void aWholeMorning()
    {
        using Step = void (VolunteersMorningTest::*)();
        for (const Step step :
             std::initializer_list<Step>{&VolunteersMorningTest::makeEvent,
                                         &VolunteersMorningTest::openTheFile,
                                         &VolunteersMorningTest::setUpTheDesk,
                                         &VolunteersMorningTest::theFirstGuestsCome,
                                         &VolunteersMorningTest::oneIsFoundByTwoLetters,
                                         &VolunteersMorningTest::oneIsFoundByAChineseName,
                                         &VolunteersMorningTest::oneComesTwice,
                                         &VolunteersMorningTest::oneWalksIn,
                                         &VolunteersMorningTest::oneIsNoted,
                                         &VolunteersMorningTest::aMistakeIsTakenBack,
                                         &VolunteersMorningTest::aBadgeIsPrintedAgain,
                                         &VolunteersMorningTest::theDeskIsLeftForAMoment,
                                         &VolunteersMorningTest::thePowerFails,
                                         &VolunteersMorningTest::theNumbersAreRight}) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    QString eventFile() const { return seat->program().eventFile(); }

    void makeEvent()
    {
        QVERIFY(seat->makeEvent(u"Morning Conf"_s, guests));
        QVERIFY(QDir{}.mkpath(seat->program().path(u"badges"_s)));
    }
    void openTheFile()
    {
        QVERIFY(seat->start());
        SEE(*seat, seat->click(u"Open an event file"_s));
        SEE(*seat, seat->reads(u"File name"_s));
        QVERIFY(seat->type(eventFile()));
        QVERIFY(seat->press(u"Return"_s));
    }
    void setUpTheDesk()
    {
        SEE(*seat, seat->reads(u"Set up this desk"_s));
        SEE(*seat, seat->click(u"Desk name"_s, u"text"_s, 3));
        QVERIFY(seat->type(u"Main entrance 2"_s));
        SEE(*seat, seat->click(u"Printer"_s, u"text"_s));
        QVERIFY(seat->press(u"ctrl+a"_s));
        QVERIFY(seat->type(seat->program().path(u"badges"_s)));
        QVERIFY(seat->press(u"Tab"_s));
        SEE(*seat, seat->click(u"Begin to check in"_s));
        SEE(*seat, seat->reads(u"Scan a ticket"_s));
    }
    void theFirstGuestsCome()
    {
        QVERIFY(seat->scan(u"MORN-0001"_s));
        SEE(*seat, seat->reads(u"Ada Lovelace"_s));
        SEE(*seat, seat->reads(u"Let them in"_s));
        QVERIFY(seat->scan(u"MORN-0006"_s));
        SEE(*seat, seat->reads(u"Ticket cancelled"_s));
        QVERIFY(seat->scan(u"MORN-0003"_s));
        SEE(*seat, seat->reads(u"Jean Bartik"_s));
        QTRY_COMPARE_WITH_TIMEOUT(badges(), 2, patience);
    }
    void oneIsFoundByTwoLetters()
    {
        QVERIFY(seat->type(u"gr"_s));
        SEE(*seat, seat->reads(u"Grace Hopper"_s));
        QVERIFY(seat->press(u"Return"_s));
        SEE(*seat, seat->reads(u"Is this the person?"_s));
        QVERIFY(seat->press(u"Return"_s));
        SEE(*seat, seat->reads(u"Let them in"_s));
        QTRY_COMPARE_WITH_TIMEOUT(badges(), 3, patience);
    }
    /// By a keyboard without an input method.
    void oneIsFoundByAChineseName()
    {
        QVERIFY(seat->type(u"zhangw"_s));
        SEE(*seat, seat->reads(u"张伟"_s));
        QVERIFY(seat->press(u"Return"_s));
        SEE(*seat, seat->reads(u"Is this the person?"_s));
        SEE(*seat, seat->click(u"Check in"_s));
        SEE(*seat, seat->reads(u"Let them in"_s));
        QTRY_COMPARE_WITH_TIMEOUT(badges(), 4, patience);
    }
    void oneComesTwice()
    {
        QVERIFY(seat->scan(u"MORN-0001"_s));
        SEE(*seat, seat->reads(u"Already checked in"_s));
        SEE(*seat, seat->isReading({u"Ada Lovelace"_s}));
    }
    void oneWalksIn()
    {
        QVERIFY(seat->press(u"F12"_s));
        SEE(*seat, seat->reads(u"Somebody without a registration"_s));
        QVERIFY(seat->type(u"Marlyn Wescoff"_s));
        QVERIFY(seat->press(u"Tab"_s));
        QVERIFY(seat->type(u"ENIAC"_s));
        QVERIFY(seat->press(u"Return"_s));
        SEE(*seat, seat->reads(u"Let them in"_s));
        SEE(*seat, seat->isReading({u"Marlyn Wescoff"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(badges(), 5, patience);
    }
    void oneIsNoted()
    {
        QVERIFY(seat->press(u"ctrl+n"_s));
        SEE(*seat, seat->reads(u"Every desk sees it at the next scan"_s));
        QVERIFY(seat->type(u"Lunch is paid"_s));
        QVERIFY(seat->press(u"Return"_s));
        SEE(*seat, seat->reads(u"The note is kept"_s));
    }
    void aMistakeIsTakenBack()
    {
        QVERIFY(seat->scan(u"MORN-0005"_s));
        SEE(*seat, seat->reads(u"Betty Holberton"_s));
        SEE(*seat, seat->click(u"Take back"_s));
        SEE(*seat, seat->reads(u"Take the check-in back"_s));
        SEE(*seat, seat->click(u"Wrong person"_s, u"list item"_s));
        SEE(*seat, seat->click(u"Take back"_s, u"push button"_s));
        SEE(*seat, seat->reads(u"Taken back"_s));
    }
    void aBadgeIsPrintedAgain()
    {
        const int before = badges();
        QVERIFY(seat->scan(u"MORN-0003"_s));
        SEE(*seat, seat->reads(u"Already checked in"_s));
        QVERIFY(seat->press(u"F5"_s));
        SEE(*seat, seat->reads(u"Why another badge?"_s));
        QVERIFY(seat->press(u"Return"_s));
        SEE(*seat, seat->reads(u"Give them the badge from the printer"_s));
        QTRY_COMPARE_WITH_TIMEOUT(badges(), before + 1, patience);
    }
    void theDeskIsLeftForAMoment()
    {
        QVERIFY(seat->press(u"ctrl+shift+l"_s));
        SEE(*seat, seat->reads(u"Choose a PIN for this desk"_s));
        QVERIFY(seat->enter(u"4711"_s));
        SEE(*seat, seat->reads(u"The same PIN again"_s));
        QVERIFY(seat->enter(u"4711"_s));
        SEE(*seat, seat->reads(u"Type the PIN of this desk"_s));
        SEE(*seat, !seat->isReading({u"Jean Bartik"_s}));
        QVERIFY(seat->scan(u"MORN-0005"_s));
        SEE(*seat, seat->reads(u"This desk is locked"_s));
        QVERIFY(seat->enter(u"4711"_s));
        SEE(*seat, seat->reads(u"Main entrance 2"_s));
        SEE(*seat, seat->readsNoMore(u"Type the PIN of this desk"_s));
    }
    void thePowerFails()
    {
        seat->cutOff();
        QVERIFY(seat->start());
        SEE(*seat, seat->reads(u"Scan a ticket"_s));
        SEE(*seat, seat->reads(u"Morning Conf"_s));
        QVERIFY(seat->scan(u"MORN-0005"_s));
        SEE(*seat, seat->reads(u"Betty Holberton"_s));
    }
    /// Ada, Grace, Jean, Zhang Wei, the walk-in and, in the end, Betty.
    void theNumbersAreRight()
    {
        seat->end();
        QCOMPARE(seat->peopleIn(eventFile()), 6);
    }

    int badges() const
    {
        return int(QDir{seat->program().path(u"badges"_s)}.entryList({u"*.pdf"_s}).size());
    }
    std::unique_ptr<Seat> seat;
};

QTEST_GUILESS_MAIN(VolunteersMorningTest)
#include "tst_VolunteersMorning.moc"
