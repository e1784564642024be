// SPDX-License-Identifier: Apache-2.0
#include "app/ports/Registrar.h"
#include "tests/store/StoreKit.h"

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

/// What a kiosk asks of an event file.
class KioskVisitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<EventFolder>();
        file = folder->fresh();
        QVERIFY(file);
        RegistrationDraft wei = aDraft(u"T-2"_s, u"张伟"_s);
        wei.email = u"ada@example.org"_s;
        wei.company = u"Ada Looms"_s;
        LANYARD_VERIFY_DONE(import(*file,
                                   {aDraft(u"T-1"_s, u"Ada Lovelace"_s),
                                    wei,
                                    aDraft(u"T-3"_s, u"Jörg Müller"_s),
                                    aDraft(u"T-4"_s, u"Ada Lovelace"_s)}));
    }
    void cleanup() { file.reset(); }

    void peopleAreFoundByTheirWholeNameOnly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("codes");
        QTest::newRow("as written") << u"Jörg Müller"_s << u"T-3"_s;
        QTest::newRow("without umlauts") << u"jorg muller"_s << u"T-3"_s;
        QTest::newRow("with ue") << u"Joerg Mueller"_s << u"T-3"_s;
        QTest::newRow("last name first") << u"Müller Jörg"_s << u"T-3"_s;
        QTest::newRow("Chinese") << u"张伟"_s << u"T-2"_s;
        QTest::newRow("pinyin") << u"Zhang Wei"_s << u"T-2"_s;
        QTest::newRow("two namesakes") << u"ada lovelace"_s << u"T-1 T-4"_s;
        QTest::newRow("half a name") << u"Ada"_s << u""_s;
        QTest::newRow("initials") << u"zw"_s << u""_s;
        QTest::newRow("a beginning") << u"Jörg Mülle"_s << u""_s;
        QTest::newRow("an e-mail address") << u"ada@example.org"_s << u""_s;
        QTest::newRow("a company") << u"Ada Looms"_s << u""_s;
        QTest::newRow("a code") << u"T-1"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void peopleAreFoundByTheirWholeNameOnly()
    {
        QFETCH(QString, name);
        QFETCH(QString, codes);
        const auto found = file->registrations().named(name);
        QVERIFY(found);
        QStringList carried;
        for (const Registration &who : *found)
            carried << who.code.text();
        carried.sort();
        QCOMPARE(carried.join(u' '), codes);
    }

    void theLatestRecordOfAVisitIsFound()
    {
        const auto none = file->journal().latestOf(std::nullopt);
        QVERIFY(none && !none->has_value());
        const auto ada = personWith(*file, u"T-1");
        QVERIFY(ada);
        Deed deed = aDeed(Deed::Kind::Admission, *ada, firstDoor(*file));
        deed.body.insert(u"visit"_s, u"K-7"_s);
        LANYARD_VERIFY_DONE(file->journal().append(deed));
        LANYARD_VERIFY_DONE(file->journal().append(
            {.kind = Deed::Kind::Refusal,
             .at = noon,
             .who = {},
             .door = firstDoor(*file).id,
             .body = {{u"verdict"_s, u"unknown_code"_s},
                      {u"scanned"_s, u"\"visit\":\"K-9\""_s}, // what a guest typed
                      {u"visit"_s, u"K-8"_s}}}));
        const auto seventh = file->journal().latestOf(VisitNumber{7});
        QVERIFY(seventh && seventh->has_value());
        QCOMPARE((*seventh)->who, u"T-1"_s);
        const auto latest = file->journal().latestOf(std::nullopt);
        QVERIFY(latest && latest->has_value());
        QCOMPARE((*latest)->body.value(u"visit").toString(), u"K-8"_s);
        const auto ninth = file->journal().latestOf(VisitNumber{9});
        QVERIFY(ninth && !ninth->has_value());
        QCOMPARE(problemsOf(*file), QStringList{});
    }

    void aGuestsOwnCorrectionCarriesTheVisit()
    {
        const auto ada = personWith(*file, u"T-1");
        QVERIFY(ada);
        LANYARD_VERIFY_DONE(file->registrar().correct(
            ada->id, {{u"name"_s, u"Ada King"_s}}, {.visit = VisitNumber{3}}, noon));
        const auto record = file->journal().latestOf(VisitNumber{3});
        QVERIFY(record && record->has_value());
        QCOMPARE((*record)->kind, Deed::Kind::Correction);
        QCOMPARE((*record)->name, u"Ada King"_s);
        QCOMPARE(problemsOf(*file), QStringList{});
    }

private:
    std::unique_ptr<EventFolder> folder;
    std::unique_ptr<EventFile> file;
};

QTEST_GUILESS_MAIN(KioskVisitsTest)
#include "tst_KioskVisits.moc"
