// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Seat.h"

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray guests = "Ticket code,Name,Company,Ticket type,Status\n"
                          "LEAD-0001,Ada Lovelace,Analytical Engines,Visitor,confirmed\n"
                          "LEAD-0002,Grace Hopper,Navy,Speaker,confirmed\n"
                          "LEAD-0003,Jean Bartik,ENIAC,Speaker,confirmed\n"
                          "LEAD-0004,Kay McNulty,ENIAC,Visitor,cancelled\n";

} // namespace

/// The desk lead on the morning of the event, from the organiser's export to the first queue.
class LeadsMorningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeMorning()
    {
        using Part = void (LeadsMorningTest::*)();
        for (const Part part :
             std::initializer_list<Part>{&LeadsMorningTest::theEventIsMade,
                                         &LeadsMorningTest::theExportIsImported,
                                         &LeadsMorningTest::aDoorForSpeakersIsAdded,
                                         &LeadsMorningTest::aDoorIsRemovedByMistake,
                                         &LeadsMorningTest::badgesAreMadeAhead,
                                         &LeadsMorningTest::peopleGetPins,
                                         &LeadsMorningTest::aVolunteerSignsIn,
                                         &LeadsMorningTest::aRefusalIsOverriddenByTwo,
                                         &LeadsMorningTest::aNameIsCorrected,
                                         &LeadsMorningTest::aGuestComesFromTheKiosk,
                                         &LeadsMorningTest::theOverviewShowsIt,
                                         &LeadsMorningTest::theFileSaysTheSame}) {
            (this->*part)();
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    QString eventFile() const { return seat.program().path(u"lead.lanyard"_s); }
    Run told(const QStringList &command) const
    {
        return seat.program().json(QStringList{u"--event"_s, eventFile()} + command);
    }
    void openSection(const QString &section) { SEE(seat, seat.click(section, u"list item"_s)); }
    /// Olga opens the office; with it closed again the desk is in front.
    void openOffice()
    {
        QVERIFY(seat.press(u"F9"_s));
        SEE(seat, seat.reads(u"People at the desks"_s));
    }

    void theEventIsMade()
    {
        QVERIFY(seat.start());
        SEE(seat, seat.click(u"New event"_s));
        SEE(seat, seat.reads(u"First day"_s));
        QVERIFY(seat.type(u"Lead Conf"_s)); // the name has the keyboard
        SEE(seat, seat.click(u"File"_s, u"text"_s, 3));
        QVERIFY(seat.type(eventFile()));
        SEE(seat, seat.click(u"Create event"_s));
        SEE(seat, seat.click(u"Begin to check in"_s));
        SEE(seat, seat.reads(u"Scan a ticket"_s));
    }
    void theExportIsImported()
    {
        openOffice();
        openSection(u"Registrations"_s);
        SEE(seat, seat.click(u"Export file"_s, u"text"_s));
        QVERIFY(seat.type(seat.program().write(u"e.csv"_s, guests)));
        SEE(seat, seat.click(u"Look into it"_s));
        SEE(seat, seat.reads(u"Is this right?"_s));
        QVERIFY(seat.press(u"alt+Right"_s));
        SEE(seat, seat.reads(u"Which column is what?"_s));
        QVERIFY(seat.press(u"alt+Right"_s));
        SEE(seat, seat.reads(u"4 rows: 3 can be admitted, 1 cancelled."_s));
        SEE(seat, seat.click(u"Import"_s, u"push button"_s));
        SEE(seat, seat.reads(u"are stored"_s));
    }
    void aDoorForSpeakersIsAdded()
    {
        openSection(u"Doors"_s);
        SEE(seat, seat.click(u"Add a door"_s));
        SEE(seat, seat.reads(u"Only if"_s));
        QVERIFY(seat.type(u"Speakers room"_s));
        setTime(u"Opens"_s, u"00:00"_s);
        setTime(u"Closes"_s, u"23:59"_s);
        SEE(seat, seat.click(u"Rule as text"_s, u"text"_s));
        QVERIFY(seat.type(u"ticket_type is \"Speaker\""_s));
        QVERIFY(seat.press(u"Tab"_s));
        SEE(seat, seat.reads(u"Who comes in here:"_s));
        SEE(seat, seat.click(u"Save"_s, u"push button"_s));
        SEE(seat, seat.reads(u"Speakers room"_s));
        SEE(seat, seat.reads(u"Add a door"_s));
    }
    void setTime(const QString &field, const QString &time)
    {
        SEE(seat, seat.click(field, u"spin box"_s, 3));
        QVERIFY(seat.press(u"ctrl+a"_s));
        QVERIFY(seat.type(today.toString(u"M/d/yyyy"_s) + u' ' + time)); // as English writes it
    }
    void aDoorIsRemovedByMistake()
    {
        SEE(seat, seat.click(u"Day 1"_s, u"list item"_s));
        SEE(seat, seat.click(u"Remove"_s));
        SEE(seat, seat.reads(u"is removed."_s));
        QCOMPARE(told({u"doors"_s}).lines().size(), 1);
        SEE(seat, seat.click(u"Undo"_s));
        SEE(seat, seat.readsNoMore(u"is removed."_s));
        SEE(seat, seat.reads(u"Day 1"_s));
        QCOMPARE(told({u"doors"_s}).lines().size(), 2);
    }
    void badgesAreMadeAhead()
    {
        openSection(u"Badges"_s);
        SEE(seat, seat.reads(u"3 badges"_s));
        SEE(seat, seat.click(u"Save as PDF …"_s));
        SEE(seat, seat.click(u"File name:"_s, u"text"_s, 3));
        const QString file = seat.program().path(u"badges.pdf"_s);
        QVERIFY(seat.type(file));
        QVERIFY(seat.press(u"Return"_s));
        SEE(seat, seat.reads(u"3 badges are in"_s));
        QProcess text;
        text.start(u"pdftotext"_s, {file, u"-"_s});
        QVERIFY(text.waitForFinished());
        const QByteArray written = text.readAllStandardOutput();
        QVERIFY2(written.contains("Bartik") && written.contains("Hopper"), written.constData());
        QVERIFY(!written.contains("McNulty"));
    }
    void peopleGetPins()
    {
        employ(u"Olga"_s, {}, u"1111"_s);
        SEE(seat, seat.reads(u"Who works here?"_s));
        QVERIFY(seat.enter(u"1111"_s));
        SEE(seat, seat.reads(u"Scan a ticket"_s));
        openOffice();
        employ(u"Lea"_s, u"Lead"_s, u"2222"_s);
        SEE(seat, seat.reads(u"Lea"_s));
        employ(u"Vera"_s, u"Volunteer"_s, u"3333"_s);
        SEE(seat, seat.reads(u"Vera"_s));
        QVERIFY(seat.press(u"Escape"_s));
        SEE(seat, seat.readsNoMore(u"Add somebody"_s));
    }
    void employ(const QString &name, const QString &role, const QString &pin)
    {
        openSection(u"People at the desks"_s);
        SEE(seat, seat.click(u"Add somebody"_s));
        SEE(seat, seat.reads(u"The same again"_s));
        QVERIFY(seat.type(name));
        if (!role.isEmpty()) {
            SEE(seat, seat.click(u"Role"_s, u"combo box"_s));
            SEE(seat, seat.click(role, u"list item"_s));
        }
        SEE(seat, seat.click(u"PIN"_s, u"text"_s));
        QVERIFY(seat.type(pin));
        QVERIFY(seat.press(u"Tab"_s));
        QVERIFY(seat.type(pin));
        SEE(seat, seat.click(u"Save"_s, u"push button"_s));
    }
    void aVolunteerSignsIn()
    {
        SEE(seat, seat.click(u"Who works here"_s));
        SEE(seat, seat.click(u"Vera"_s, u"list item"_s));
        QVERIFY(seat.enter(u"3333"_s));
        SEE(seat, seat.reads(u"Scan a ticket"_s));
        QVERIFY(seat.press(u"F3"_s));
        SEE(seat, seat.reads(u"Which door is served here?"_s));
        SEE(seat, seat.click(u"Speakers room"_s, u"list item"_s));
        SEE(seat, seat.readsNoMore(u"Which door is served here?"_s));
        QVERIFY(seat.scan(u"LEAD-0002"_s));
        SEE(seat, seat.reads(u"Let them in"_s));
    }
    void aRefusalIsOverriddenByTwo()
    {
        QVERIFY(seat.scan(u"LEAD-0001"_s));
        SEE(seat, seat.reads(u"Not allowed here now"_s));
        SEE(seat, seat.click(u"Let in anyway"_s));
        SEE(seat, seat.reads(u"Let in although the door says no"_s));
        QVERIFY(seat.press(u"Return"_s));
        SEE(seat, seat.reads(u"A second person, please"_s));
        QCOMPARE(people(), 1);
        SEE(seat, seat.click(u"Lea"_s, u"list item"_s));
        QVERIFY(seat.enter(u"2222"_s));
        SEE(seat, seat.reads(u"Let in by decision"_s));
        QCOMPARE(people(), 2);
    }
    void aNameIsCorrected()
    {
        QVERIFY(seat.press(u"F1"_s));
        SEE(seat, seat.click(u"Correct name"_s));
        SEE(seat, seat.click(u"Name"_s, u"text"_s, 3));
        QVERIFY(seat.type(u"Ada King"_s));
        QVERIFY(seat.press(u"Return"_s));
        SEE(seat, seat.reads(u"Corrected"_s));
        QCOMPARE(told({u"find"_s, u"LEAD-0001"_s}).line().value(u"name"_s).toString(),
                 u"Ada King"_s);
    }
    void aGuestComesFromTheKiosk()
    {
        QVERIFY(seat.press(u"shift+F8"_s));
        SEE(seat, seat.reads(u"For staff: choose a PIN"_s));
        QVERIFY(seat.enter(u"4711"_s));
        SEE(seat, seat.reads(u"For staff: the same PIN again"_s));
        QVERIFY(seat.enter(u"4711"_s));
        SEE(seat, seat.reads(u"Show your ticket to the camera or scanner"_s));
        SEE(seat, !seat.isReading({u"Ada"_s}));
        QVERIFY(seat.scan(u"LEAD-0004"_s));
        SEE(seat, seat.reads(u"K-1"_s));
        SEE(seat, !seat.isReading({u"McNulty"_s}));
        QVERIFY(seat.press(u"ctrl+shift+q"_s));
        SEE(seat, seat.reads(u"For staff: leave the kiosk"_s));
        QVERIFY(seat.enter(u"4711"_s));
        SEE(seat, seat.reads(u"Scan a ticket"_s));
        QVERIFY(seat.type(u"k-1"_s));
        QVERIFY(seat.press(u"Return"_s));
        SEE(seat, seat.reads(u"Is this the person?"_s));
        SEE(seat, seat.isReading({u"Kay McNulty"_s, u"Cancelled"_s}));
        QVERIFY(seat.press(u"Escape"_s));
    }
    void theOverviewShowsIt()
    {
        openOffice();
        openSection(u"Overview"_s);
        SEE(seat, seat.reads(u"came in today"_s));
        SEE(seat, seat.figure(u"came in today"_s) == "2"_L1);
        SEE(seat, seat.figure(u"refused in the last hour"_s) == "2"_L1);
    }
    void theFileSaysTheSame()
    {
        seat.end();
        QCOMPARE(seat.peopleIn(eventFile()), 2);
        const QString journal = seat.program().path(u"journal.json"_s);
        QCOMPARE(told({u"export"_s, u"--what"_s, u"journal"_s, u"-o"_s, journal}).status, 0);
        QFile file{journal};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY(all.contains("Ada King"));
        QByteArray letIn; // the one record of it, with both of them
        for (const QJsonValue &each : QJsonDocument::fromJson(all).array()) {
            const QByteArray record = QJsonDocument{each.toObject()}.toJson();
            if (record.contains("The organiser said so"))
                letIn += record;
        }
        for (const QByteArray said : {"Vera", "Lea"})
            QVERIFY2(letIn.contains(said), letIn.constData());
    }
    int people() const { return told({u"stats"_s}).line().value(u"people"_s).toInt(); }

    const QDate today = QDateTime::currentDateTimeUtc().date();
    Seat seat;
};

QTEST_GUILESS_MAIN(LeadsMorningTest)
#include "tst_LeadsMorning.moc"
