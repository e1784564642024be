// SPDX-License-Identifier: Apache-2.0
#include "app/words/HistoryWords.h"
#include "tests/kit/Builders.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::words;
using namespace Qt::StringLiterals;
using Kind = Deed::Kind;

namespace {

JournalRecord aRecord(Kind kind, const QJsonObject &body = {})
{
    return {.id = {},
            .at = noon,
            .kind = kind,
            .desk = u"Main 1"_s,
            .operatorName = u"Olive"_s,
            .door = u"Hall"_s,
            .who = u"GRACE-0001"_s,
            .name = u"Grace"_s,
            .body = body};
}

JournalRecord nameless(JournalRecord record)
{
    record.name.clear();
    return record;
}

JournalRecord ofNobody(JournalRecord record)
{
    record.who.clear();
    return nameless(record);
}

JournalRecord takenBack(JournalRecord record)
{
    record.undone = true;
    return record;
}

QString plain(QString sentence)
{
    return sentence.remove(QChar{0x2068}).remove(QChar{0x2069});
}

} // namespace

class HistoryWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordIsASentence_data()
    {
        QTest::addColumn<JournalRecord>("record");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("admission") << aRecord(Kind::Admission) << u"Grace came in at Hall."_s;
        QTest::newRow("admission of a ticket without a name")
            << nameless(aRecord(Kind::Admission)) << u"Ticket …0001 came in at Hall."_s;
        QTest::newRow("admission with answers")
            << aRecord(Kind::Admission, {{u"answers"_s, QJsonObject{{u"size"_s, u"L"_s}}}})
            << u"Grace came in at Hall. Answers: size: “L”."_s;
        QTest::newRow("admission from paper")
            << aRecord(Kind::Admission, {{u"origin"_s, u"paper"_s}})
            << u"Grace was ticked on paper at Hall."_s;
        QTest::newRow("admission that does not count any more")
            << takenBack(aRecord(Kind::Admission))
            << u"Grace came in at Hall. It was taken back later."_s;
        QTest::newRow("exit") << aRecord(Kind::Exit) << u"Grace left through Hall."_s;
        QTest::newRow("refusal of a person")
            << aRecord(Kind::Refusal, {{u"verdict"_s, u"unpaid"_s}})
            << u"Grace was refused at Hall: not paid."_s;
        QTest::newRow("refusal of a code") << ofNobody(aRecord(
            Kind::Refusal, {{u"verdict"_s, u"unknown_code"_s}, {u"scanned"_s, u"<b>8812"_s}}))
                                           << u"The unknown code “<b>8812” was refused at Hall."_s;
        QTest::newRow("override")
            << aRecord(Kind::Override, {{u"reason"_s, u"speaker"_s}, {u"supervisor"_s, u"Lee"_s}})
            << u"Grace was let in at Hall against the rule. Reason: “speaker”. Agreed to by Lee."_s;
        QTest::newRow("undo") << aRecord(Kind::Undo, {{u"reason"_s, u"wrong person"_s}})
                              << u"The admission of Grace at Hall was taken back. Reason: “wrong "
                                 u"person”."_s;
        QTest::newRow("badge printed")
            << aRecord(Kind::Print, {{u"state"_s, u"printed"_s}, {u"printer"_s, u"zd421"_s}})
            << u"The badge of Grace was printed on “zd421”."_s;
        QTest::newRow("badge failed")
            << aRecord(Kind::Print,
                       {{u"state"_s, u"failed"_s},
                        {u"printer"_s, u"zd421"_s},
                        {u"message"_s, u"no paper"_s}})
            << u"The badge of Grace could not be printed on “zd421”: “no paper”."_s;
        QTest::newRow("correction")
            << aRecord(Kind::Correction,
                       {{u"fields"_s,
                         QJsonObject{{u"company"_s,
                                      QJsonObject{{u"before"_s, u"A"_s}, {u"after"_s, u"B"_s}}}}}})
            << u"Grace was corrected: Company is “B” instead of “A”."_s;
        QTest::newRow("correction of what not everybody may see")
            << aRecord(
                   Kind::Correction,
                   {{u"fields"_s,
                     QJsonObject{{u"email"_s,
                                  QJsonObject{{u"before"_s, u"a@x"_s}, {u"after"_s, u"b@x"_s}}}}}})
            << u"Grace was corrected: E-mail is another one."_s;
        QTest::newRow("swap") << aRecord(
            Kind::Swap,
            {{u"ticket_type"_s,
              QJsonObject{{u"before"_s, u"Standard"_s}, {u"after"_s, u"Speaker"_s}}}})
                              << u"The ticket of Grace was changed from “Standard” to “Speaker”."_s;
        QTest::newRow("note") << aRecord(Kind::Note, {{u"note"_s, u"call the host"_s}})
                              << u"A note was made on Grace: “call the host”."_s;
        QTest::newRow("new operator") << ofNobody(
            aRecord(Kind::OperatorChange, {{u"change"_s, u"added"_s}, {u"name"_s, u"Lee"_s}}))
                                      << u"Lee may work here from now on."_s;
        QTest::newRow("wrong PIN") << ofNobody(
            aRecord(Kind::SignIn, {{u"outcome"_s, u"wrong_pin"_s}, {u"name"_s, u"Lee"_s}}))
                                   << u"Somebody typed a wrong PIN for Lee."_s;
        QTest::newRow("removed door")
            << ofNobody(aRecord(Kind::DoorChange, {{u"name"_s, u"Camp"_s}, {u"removed"_s, true}}))
            << u"The door “Camp” was removed."_s;
        QTest::newRow("import") << ofNobody(aRecord(
            Kind::Import, {{u"file"_s, u"guests.csv"_s}, {u"added"_s, 1340}, {u"changed"_s, 3}}))
                                << u"“guests.csv” was imported: 1,340 people new, 3 changed, 0 as "
                                   u"before, 0 cancelled."_s;
    }
    void everyRecordIsASentence()
    {
        QFETCH(JournalRecord, record);
        QFETCH(QString, sentence);
        QCOMPARE(plain(words.sentence(record)), sentence);
    }

    void everyKindHasATitle()
    {
        for (int kind = 0; kind <= int(Kind::SignIn); ++kind) {
            QVERIFY(!HistoryWords::title(Kind(kind)).isEmpty());
            QVERIFY(words.sentence(aRecord(Kind(kind))).endsWith(u'.'));
        }
    }

    void timesAreThoseOfTheEvent() { QCOMPARE(words.time(noon), u"Fri 17/05/2030 20:00:00"_s); }

    void deskAndOperatorAreNamed()
    {
        QCOMPARE(plain(HistoryWords::whereFrom(aRecord(Kind::Exit))), u"Main 1, Olive"_s);
    }

    void aCodeThatIsShownAgainAndAgainIsSaidOnce()
    {
        const RepeatedRefusal refusal{.verdict = u"unknown_code"_s,
                                      .scanned = u"8812"_s,
                                      .who = {},
                                      .name = {},
                                      .times = 14,
                                      .first = noon,
                                      .last = noon.addSecs(600),
                                      .doors = {}};
        QCOMPARE(plain(words.sentence(refusal)),
                 u"The unknown code “8812” was refused 14 times since Fri 17/05/2030 20:00:00."_s);
    }

private:
    const HistoryWords words{anEvent(), QLocale{QLocale::English, QLocale::UnitedKingdom}};
};

QTEST_GUILESS_MAIN(HistoryWordsTest)
#include "tst_HistoryWords.moc"
