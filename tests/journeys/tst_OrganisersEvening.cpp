// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Seat.h"

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray headers = "Ticket code,Name,Company,Ticket type,Status\n";
const QByteArray guests = headers
    + "EVE-0001,Ada Lovelace,Analytical Engines,Visitor,confirmed\n"
      "EVE-0002,Grace Hopper,Navy,Speaker,confirmed\n"
      "EVE-0003,Jean Bartik,ENIAC,Speaker,confirmed\n"
      "EVE-0004,张伟,晨星科技,Visitor,confirmed\n"
      "EVE-0005,Kay McNulty,ENIAC,Visitor,cancelled\n";
const QByteArray corrected = headers
    + "EVE-0001,Ada King,Analytical Engines,Visitor,confirmed\n"
      "EVE-0002,Grace Hopper,Navy,Speaker,confirmed\n"
      "EVE-0003,Jean Bartik,ENIAC,Speaker,confirmed\n"
      "EVE-0004,张伟,晨星科技,Visitor,confirmed\n"
      "EVE-0005,Kay McNulty,ENIAC,Visitor,cancelled\n"
      "EVE-0006,Betty Holberton,ENIAC,Visitor,confirmed\n";

} // namespace

/// The organiser after the day: what happened, what goes to others, what is put right.
class OrganisersEveningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Grace, Jean and a walk-in came; Kay and a stranger were refused; Ada was taken back.
    void initTestCase()
    {
        QVERIFY(seat.makeEvent(u"Evening Conf"_s, guests));
        QVERIFY(seat.setUp("[desk]\nname=Office\n[screen]\nlanguage=en\nsounds=false\n"));
        const Run admitted = seat.program().run({u"admit"_s,
                                                 u"EVE-0003"_s,
                                                 u"EVE-0002"_s,
                                                 u"EVE-0001"_s,
                                                 u"EVE-0005"_s,
                                                 u"NOBODY-77"_s});
        QCOMPARE(admitted.status, 3);
        QCOMPARE(
            seat.program().run({u"undo"_s, u"EVE-0001"_s, u"--reason"_s, u"Wrong person"_s}).status,
            0);
        QCOMPARE(seat.program().run({u"walk-in"_s, u"--name"_s, u"Marlyn Wescoff"_s}).status, 0);
        QVERIFY(seat.start({u"--event"_s, seat.program().eventFile()}));
        SEE(seat, seat.reads(u"Scan a ticket"_s));
        QVERIFY(seat.press(u"F9"_s));
        SEE(seat, seat.click(u"Overview"_s, u"list item"_s));
        SEE(seat, seat.reads(u"Nothing needs anybody."_s));
    }
    void cleanupTestCase() { seat.end(); }

    void theOverviewAndTheNumbersSayHowItWas()
    {
        SEE(seat, seat.isReading({u"came in today"_s, u"refused in the last hour"_s}));
        SEE(seat, seat.figure(u"came in today"_s) == "3"_L1);
        SEE(seat, seat.figure(u"refused in the last hour"_s) == "2"_L1);
        SEE(seat, seat.click(u"Numbers"_s, u"list item"_s));
        SEE(seat, seat.reads(u"people admitted"_s));
        SEE(seat, seat.figure(u"people admitted"_s) == "3"_L1);
        SEE(seat, seat.figure(u"confirmed, not here yet"_s) == "2"_L1);
        SEE(seat, seat.figure(u"walk-ins"_s) == "1"_L1);
    }

    void theReportIsSavedAsPdf()
    {
        SEE(seat, seat.click(u"Report …"_s));
        saveAs(u"report.pdf"_s);
        QProcess text;
        text.start(u"pdftotext"_s, {u"-layout"_s, path(u"report.pdf"_s), u"-"_s});
        QVERIFY(text.waitForFinished());
        const QString written = QString::fromUtf8(text.readAllStandardOutput());
        QVERIFY2(written.contains(u"Evening Conf"_s), written.toUtf8().constData());
        // came, did not come, registered, most inside, walk-ins, refused
        const QRegularExpression figures{u"3\\s+2\\s+6\\s+3\\s+1\\s+2\\s+people came"_s};
        QVERIFY2(written.contains(figures), written.toUtf8().constData());
    }

    void whoDidNotComeIsSavedAsTheCommandLineDoesIt()
    {
        openListOfMenu(2); // Who did not come …
        saveAs(u"no-shows.csv"_s);
        QCOMPARE(contentOf(u"no-shows.csv"_s), exported(u"no-shows"_s, u"other.csv"_s));
        QVERIFY(contentOf(u"no-shows.csv"_s).contains("EVE-0004"));
        QVERIFY(!contentOf(u"no-shows.csv"_s).contains("EVE-0002"));
    }

    void theJournalIsSavedAsTheCommandLineDoesIt()
    {
        openListOfMenu(5); // Journal …
        saveAs(u"journal.json"_s);
        QCOMPARE(contentOf(u"journal.json"_s), exported(u"journal"_s, u"other.json"_s));
        QVERIFY(contentOf(u"journal.json"_s).contains("Wrong person"));
    }

    void aListIsSavedAsItIsFilteredAndSorted()
    {
        SEE(seat, seat.click(u"Lists"_s, u"list item"_s));
        SEE(seat, seat.reads(u"Rows: 6"_s));
        QVERIFY(seat.type(u"speaker"_s)); // the filter has the keyboard
        SEE(seat, seat.reads(u"Rows: 2 of 6"_s));
        SEE(seat, seat.click(u"Company"_s, u"column header"_s));
        SEE(seat, seat.click(u"Save …"_s));
        saveAs(u"speakers.csv"_s);
        SEE(seat, seat.isReading({u"with 2 rows"_s}));
        const QByteArray rising = contentOf(u"speakers.csv"_s);
        QVERIFY2(rising.contains("Jean Bartik") && rising.contains("Grace Hopper"),
                 rising.constData());
        QVERIFY(rising.indexOf("Jean Bartik") < rising.indexOf("Grace Hopper")); // ENIAC, Navy
        QVERIFY(!rising.contains("Ada"));
        SEE(seat, seat.click(u"Company"_s, u"column header"_s));
        SEE(seat, seat.click(u"Save …"_s));
        saveAs(u"speakers.xlsx"_s);
        const QByteArray falling = wordsOfWorkbook(u"speakers.xlsx"_s);
        QVERIFY(falling.contains("Jean Bartik"));
        QVERIFY(falling.indexOf("Grace Hopper") < falling.indexOf("Jean Bartik"));
    }

    void theRefusedScansAreSaved()
    {
        SEE(seat, seat.click(u"Everybody who is registered"_s, u"combo box"_s));
        SEE(seat, seat.click(u"Refused scans"_s, u"list item"_s));
        SEE(seat, seat.reads(u"Rows: 2"_s));
        SEE(seat, seat.click(u"Save …"_s));
        saveAs(u"refused.csv"_s);
        const QByteArray refused = contentOf(u"refused.csv"_s);
        QVERIFY2(refused.contains("NOBODY-77") && refused.contains("Kay McNulty"),
                 refused.constData());
    }

    void aCorrectedExportIsImported()
    {
        const QString file = seat.program().write(u"late.csv"_s, corrected);
        SEE(seat, seat.click(u"Registrations"_s, u"list item"_s));
        SEE(seat, seat.click(u"Export file"_s, u"text"_s));
        QVERIFY(seat.type(file));
        SEE(seat, seat.click(u"Look into it"_s));
        SEE(seat, seat.reads(u"Is this right?"_s));
        SEE(seat, seat.click(u"Next"_s));
        SEE(seat, seat.reads(u"Columns"_s));
        SEE(seat, seat.click(u"Next"_s));
        SEE(seat, seat.reads(u"What the import would do"_s));
        SEE(seat, seat.click(u"Import"_s, u"push button"_s));
        SEE(seat, seat.reads(u"are stored"_s));
        const auto nameOf = [this](const QString &code) {
            return seat.program().json({u"find"_s, code}).line().value(u"name"_s).toString();
        };
        QCOMPARE(nameOf(u"EVE-0001"_s), u"Ada King"_s);
        QCOMPARE(nameOf(u"EVE-0006"_s), u"Betty Holberton"_s);
    }

    void theFileIsWhole()
    {
        SEE(seat, seat.click(u"This desk"_s, u"list item"_s));
        SEE(seat, seat.click(u"Check the event file"_s));
        SEE(seat, seat.reads(u"All is well"_s));
        seat.end();
        QCOMPARE(seat.peopleIn(seat.program().eventFile()), 3);
    }

private:
    QString path(const QString &name) const { return seat.program().path(name); }

    /// Qt tells screen readers nothing of a menu that is open: by the keys.
    void openListOfMenu(int row)
    {
        SEE(seat, seat.click(u"Lists"_s, u"button menu"_s));
        for (int i = 0; i < row; ++i)
            QVERIFY(seat.press(u"Down"_s));
        QVERIFY(seat.press(u"Return"_s));
    }
    void saveAs(const QString &name)
    {
        SEE(seat, seat.click(u"File name:"_s, u"text"_s, 3));
        QVERIFY(seat.type(path(name)));
        QVERIFY(seat.press(u"Return"_s));
        SEE(seat, seat.reads(name + u"\u2069 is saved"_s));
    }
    QByteArray contentOf(const QString &name) const
    {
        QFile file{path(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    QByteArray exported(const QString &what, const QString &name) const
    {
        const Run run = seat.program().run({u"export"_s, u"--what"_s, what, u"-o"_s, path(name)});
        return run.status == 0 ? contentOf(name) : run.err;
    }
    QByteArray wordsOfWorkbook(const QString &name) const
    {
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, path(name), u"xl/worksheets/sheet1.xml"_s});
        unzip.waitForFinished();
        return unzip.readAllStandardOutput();
    }

    Seat seat;
};

QTEST_GUILESS_MAIN(OrganisersEveningTest)
#include "tst_OrganisersEvening.moc"
