// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/desk/DeskScenes.h"
#include "ui/desk/VerdictView.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;

using Tone = VerdictView::Tone;
Q_DECLARE_METATYPE(Tone)
Q_DECLARE_METATYPE(lanyard::UnknownReason)
Q_DECLARE_METATYPE(lanyard::Verdict)

namespace {

QString withoutIsolates(QString text)
{
    return text.remove(QChar{0x2068}).remove(QChar{0x2069});
}

VerdictView seen(const Verdict &verdict)
{
    return viewOf(verdict, hereAtNoon(), PlainWording{});
}

AlreadyIn cameIn(qint64 secondsAgo, const QString &desk, const QString &by = u"Kim"_s)
{
    return {anAttendee(), Entry{noon.addSecs(-secondsAgo), desk, by}};
}

} // namespace

class VerdictViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerdictHasItsToneAndWords_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<QString>("headline");
        const Registration who = anAttendee();
        const QList<Tone> tones{Tone::Welcome,
                                Tone::Goodbye,
                                Tone::Again,
                                Tone::Inside,
                                Tone::Unknown,
                                Tone::Refuse,
                                Tone::Refuse,
                                Tone::Refuse,
                                Tone::Attention,
                                Tone::Refuse,
                                Tone::Attention,
                                Tone::Attention,
                                Tone::Attention,
                                Tone::Inside,
                                Tone::Attention,
                                Tone::Attention,
                                Tone::Attention,
                                Tone::Attention,
                                Tone::Note};
        const QStringList headlines{u"Welcome"_s,
                                    u"Goodbye"_s,
                                    u"Already checked in"_s,
                                    u"Stop: already inside"_s,
                                    u"Not a ticket here"_s,
                                    u"Ticket cancelled"_s,
                                    u"Do not let in"_s,
                                    u"Old ticket"_s,
                                    u"Not approved yet"_s,
                                    u"Not for this door"_s,
                                    u"Not open yet"_s,
                                    u"Not paid yet"_s,
                                    u"Full"_s,
                                    u"Stop: came in before"_s,
                                    u"Ticket not valid yet"_s,
                                    u"Not allowed here now"_s,
                                    u"Please wait"_s,
                                    u"You decide"_s,
                                    u"Checked in. Read this first"_s};
        const auto verdicts = everyVerdict(who);
        for (qsizetype i = 0; i < verdicts.size(); ++i)
            QTest::addRow("%s", qPrintable(verdicts[i].first))
                << verdicts[i].second << tones[i] << headlines[i];
        QTest::addRow("a door that has closed")
            << Verdict{DoorNotOpen{who, noon.addSecs(-7200), noon.addSecs(-60), true}}
            << Tone::Refuse << u"Door is closed"_s;
    }
    void everyVerdictHasItsToneAndWords()
    {
        QFETCH(Verdict, verdict);
        QFETCH(Tone, tone);
        QFETCH(QString, headline);
        const VerdictView view = seen(verdict);
        QCOMPARE(view.tone, tone);
        QCOMPARE(view.headline, headline);
        QVERIFY2(!view.next.isEmpty(), "there is always one thing to do next");
        QCOMPARE(view.name.isEmpty(), personIn(verdict) == nullptr);
        QCOMPARE(view.subject.code.isEmpty(), personIn(verdict) == nullptr);
    }

    void aTicketThatNoImportHasYetSaysSo()
    {
        Registration who = anAttendee().named({});
        who.listed = false;
        const VerdictView view = seen(Admitted{who});
        QCOMPARE(view.tone, Tone::Welcome);
        QVERIFY(view.fact.contains(u"not in the list yet"));
        QVERIFY(!view.name.isEmpty());
    }

    void aTicketThatItsSellerTookBackSaysSo()
    {
        QVERIFY(seen(Cancelled{anAttendee(), true}).fact
                != seen(Cancelled{anAttendee(), false}).fact);
    }

    void whatASignatureTellsHasItsOwnHeadline_data()
    {
        QTest::addColumn<UnknownReason>("reason");
        QTest::newRow("not in the list yet") << UnknownReason::NotInTheListYet;
        QTest::newRow("another date") << UnknownReason::OtherDate;
        QTest::newRow("revoked") << UnknownReason::TicketRevoked;
        QTest::newRow("blocked") << UnknownReason::TicketBlocked;
        QTest::newRow("forged") << UnknownReason::SignatureWrong;
    }
    void whatASignatureTellsHasItsOwnHeadline()
    {
        QFETCH(const UnknownReason, reason);
        const VerdictView view = seen(UnknownCode{u"E4BibyTSylQOgeKjuMPi"_s, reason});
        QVERIFY(view.headline != u"Not a ticket here"_s);
        QVERIFY(view.note.isEmpty()); // a hundred letters help nobody
        QVERIFY(!view.next.isEmpty());
    }

    void aTicketHeldOutTwiceReassures()
    {
        QCOMPARE(seen(cameIn(120, u"Main entrance 2"_s)).tone, Tone::Again);
        QCOMPARE(seen(cameIn(121, u"Main entrance 2"_s)).tone, Tone::Inside);
        QCOMPARE(seen(cameIn(5, u"West door"_s)).tone, Tone::Inside);
    }

    void saysSinceWhenWhereAndByWhom_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("operatorName");
        QTest::addColumn<QString>("fact");
        QTest::addRow("minutes")
            << qint64{300} << u"Kim"_s
            << u"Came in at 19:55 (5 min ago) at Main door, desk West door, checked "
               "by Kim. Nothing is known of a badge yet."_s;
        QTest::addRow("hours") << qint64{8040} << u"Kim"_s
                               << u"Came in at 17:46 (2 h 14 min ago) at Main door, desk West "
                                  u"door, checked by Kim. Nothing is "
                                  "known of a badge yet."_s;
        QTest::addRow("nobody gave a name")
            << qint64{300} << QString{}
            << u"Came in at 19:55 (5 min ago) at Main door, desk West door. Nothing is known of a badge yet."_s;
        QTest::addRow("the day before") << qint64{93600} << QString{}
                                        << u"Came in on 16/05/2030 at 18:00 (1 d 2 h ago) at Main "
                                           u"door, desk West door. Nothing is "
                                           "known of a badge yet."_s;
    }
    void saysSinceWhenWhereAndByWhom()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, operatorName);
        QFETCH(QString, fact);
        QCOMPARE(withoutIsolates(seen(cameIn(seconds, u"West door"_s, operatorName)).fact), fact);
    }

    void saysWhetherABadgeWasPrinted()
    {
        AlreadyIn there = cameIn(5, u"Main entrance 2"_s);
        QCOMPARE(seen(there).fact, u"Just now at this desk, 5 s ago. No badge was printed yet."_s);
        there.entry.badgePrinted = true;
        QCOMPARE(seen(there).fact, u"Just now at this desk, 5 s ago. The badge was printed."_s);
    }

    void saysWhoDecidesWhileTheOtherDesksAreSilent()
    {
        const auto asking = seen(HubSilent{anAttendee(), true});
        QCOMPARE(asking.headline, u"You decide"_s);
        QVERIFY(asking.next.contains(keyNameOf(viewOf(Step::LetIn))));
        const auto waiting = seen(HubSilent{anAttendee(), false});
        QCOMPARE(waiting.headline, u"Please wait"_s);
        QVERIFY(asking.fact != waiting.fact && asking.next != waiting.next);
        QVERIFY(stays(asking.tone) && stays(waiting.tone));
    }

    void saysHowOftenADoorLetsSomebodyIn()
    {
        AlreadyIn gone = cameIn(8040, u"West door"_s);
        gone.entry.stillInside = false;
        gone.reentry = Reentry::OncePerDay;
        QVERIFY(seen(gone).fact.endsWith(u"This door lets everybody in once a day."_s));
        gone.reentry = Reentry::Once;
        QVERIFY(seen(gone).fact.endsWith(u"This door lets everybody in once."_s));
    }

    void namesTheDoorWhereSeveralAreServed()
    {
        Surroundings here = hereAtNoon();
        QVERIFY(viewOf(Admitted{anAttendee(), {}}, here, PlainWording{}).fact.isEmpty());
        here.severalDoors = true;
        QCOMPARE(withoutIsolates(viewOf(Admitted{anAttendee(), {}}, here, PlainWording{}).fact),
                 u"Door: Main door"_s);
    }

    void namesTheOtherEventOfATicket()
    {
        const auto view
            = seen(UnknownCode{u"ABC-123"_s, UnknownReason::OtherEvent, u"Harbour Days 2029"_s});
        QVERIFY(view.fact.contains(u"Harbour Days 2029"_s));
    }

    void offersOnlyStepsThatMakeSense_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QList<Step>>("steps");
        const Registration who = anAttendee();
        QTest::addRow("admitted") << Verdict{
            Admitted{who, {}}} << QList{Step::BadgeAgain, Step::TakeBack, Step::Note, Step::More};
        QTest::addRow("with a note")
            << Verdict{Admitted{noted(who), {}}}
            << QList{Step::Noted, Step::BadgeAgain, Step::TakeBack, Step::Note, Step::More};
        QTest::addRow("unpaid") << Verdict{Unpaid{who}}
                                << QList{Step::Paid, Step::LetIn, Step::Note, Step::More};
        QTest::addRow("full") << Verdict{Full{who, 4}}
                              << QList{Step::LetIn, Step::Note, Step::More};
        QTest::addRow("without the hub")
            << Verdict{HubSilent{who, true}} << QList{Step::LetIn, Step::Note, Step::More};
        QTest::addRow("a shaky hand")
            << Verdict{cameIn(5, u"Main entrance 2"_s)}
            << QList{Step::BadgeAgain, Step::TakeBack, Step::Note, Step::More};
        QTest::addRow("at another desk")
            << Verdict{cameIn(5, u"West door"_s)}
            << QList{Step::TakeBack, Step::LetIn, Step::Note, Step::More};
        QTest::addRow("unknown") << Verdict{UnknownCode{u"x-1"_s}}
                                 << QList{Step::LookUp, Step::WalkIn};
        QTest::addRow("leaving with a note")
            << Verdict{Exited{noted(who)}} << QList{Step::Note, Step::More};
    }
    void offersOnlyStepsThatMakeSense()
    {
        QFETCH(Verdict, verdict);
        QFETCH(QList<Step>, steps);
        QCOMPARE(seen(verdict).steps, steps);
    }

    void aGroupIsOfferedToWhoeverIsNotAlone()
    {
        Surroundings here = hereAtNoon();
        here.companions = 2;
        QVERIFY(
            viewOf(Admitted{anAttendee(), {}}, here, PlainWording{}).steps.contains(Step::Party));
    }

    void saysWhenTheDoorOpensInTheEventsTimeZone()
    {
        const auto view
            = seen(DoorNotOpen{anAttendee(), noon.addSecs(1800), noon.addSecs(9000), false});
        QCOMPARE(withoutIsolates(view.fact), u"Main door opens at 20:30."_s);
    }

    void namesTheDoorsThatWouldWelcomeTheTicket()
    {
        const auto view = seen(NotForThisDoor{anAttendee(), {u"Day 2"_s, u"Party"_s}});
        QCOMPARE(withoutIsolates(view.fact), u"Welcome at: Day 2 and Party"_s);
    }

    void saysThatAnOnlineTicketIsForWatching()
    {
        const auto view = seen(NotForThisDoor{anAttendee().with(onlineTicket), {}});
        QCOMPARE(view.fact, u"This ticket is for watching online."_s);
    }

    void showsWhatAnUnknownCodeSaysBetweenIsolates()
    {
        const auto view = seen(UnknownCode{u"4711:\u202Eevil"_s, UnknownReason::NotOnTheList});
        QCOMPARE(view.note,
                 u"It says: \u2068"
                 "4711:evil\u2069"_s);
    }

    void keepsPrivateCodesOffTheScreen_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<UnknownReason>("reason");
        QTest::addColumn<QString>("note");
        QTest::newRow("the password of a Wi-Fi")
            << u"WIFI:S:Hall;T:WPA;P:secret;;"_s << UnknownReason::WifiCode << QString{};
        QTest::newRow("a payment") << u"wxp://f2f0abc"_s << UnknownReason::PaymentCode << QString{};
        QTest::newRow("a contact card")
            << u"MECARD:N:Hill;TEL:1;;"_s << UnknownReason::ContactCard << QString{};
        QTest::newRow("the path of a web page")
            << u"https://example.org/login?token=secret"_s << UnknownReason::WebPage
            << u"It says: \u2068example.org\u2069"_s;
    }
    void keepsPrivateCodesOffTheScreen()
    {
        QFETCH(QString, scanned);
        QFETCH(UnknownReason, reason);
        QFETCH(QString, note);
        const auto view = seen(UnknownCode{scanned, reason});
        QCOMPARE(view.note, note);
        QVERIFY(!view.fact.isEmpty());
    }

    void aTicketWithoutANameIsCalledByTheEndOfItsCode()
    {
        const Registration who = anAttendee().named({});
        QVERIFY(seen(Admitted{who, {}}).name.contains(who.code.redacted()));
    }

    void saysWhySomebodyWasLetInAllTheSame()
    {
        QVERIFY(seen(Admitted{anAttendee(), u"paid in cash"_s}).fact.contains(u"paid in cash"_s));
    }
};

QTEST_GUILESS_MAIN(VerdictViewTest)
#include "tst_VerdictView.moc"
