// SPDX-License-Identifier: Apache-2.0
#include "app/ports/Operators.h"
#include "app/ports/Registrar.h"
#include "tests/store/StoreKit.h"

#include <QJsonDocument>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

/// As cheap as libsodium lets it be: nothing here is about the work.
const db::PinCost cheap{1, 8192};

const QString rightPin = u"2580-right"_s;
const QString wrongPin = u"0000-wrong"_s;

Operator anOperator(const QString &name, Role role, Id<Registration> badge = {})
{
    return {.id = {}, .name = name, .role = role, .badge = badge};
}

} // namespace

class OperatorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder.emplace();
        LANYARD_VERIFY_DONE(folder->create());
        open();
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"BADGE-1"_s, u"Mia"_s)}));
    }
    void cleanup()
    {
        file.reset();
        folder.reset();
    }

    void thePinIsHashedWithArgon2idAtItsRealCost()
    {
        const auto hash = db::hashOfPin(rightPin, {});
        LANYARD_VERIFY_DONE(hash);
        QVERIFY2(hash->startsWith("$argon2id$v=19$m=65536,t=3,p=1$"), hash->constData());
        QVERIFY(*db::isPin(rightPin, *hash));
        QVERIFY(!*db::isPin(wrongPin, *hash));
    }

    void fullWidthDigitsOfAnInputMethodAreTheSamePin()
    {
        const auto hash = db::hashOfPin(u"1234"_s, cheap);
        LANYARD_VERIFY_DONE(hash);
        QVERIFY(*db::isPin(u"１２３４"_s, *hash));
    }

    void theFirstOperatorIsAnOrganiser()
    {
        const auto first = operators().add(anOperator(u"Ben"_s, Role::Lead), rightPin, noon);
        QVERIFY(failureIn(first) == Failure::Kind::InvalidValue);
        QVERIFY(operators().all()->isEmpty());
    }

    void whatIsNoOperatorIsNotAdded_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pin");
        QTest::addColumn<Failure::Kind>("kind");
        QTest::newRow("a PIN of three characters")
            << u"Ben"_s << u"123"_s << Failure::Kind::InvalidValue;
        QTest::newRow("a PIN of 65 characters")
            << u"Ben"_s << QString{65, u'1'} << Failure::Kind::InvalidValue;
        QTest::newRow("no name") << QString{} << rightPin << Failure::Kind::InvalidValue;
        QTest::newRow("a name with a line break")
            << u"Ben\nMia"_s << rightPin << Failure::Kind::InvalidValue;
        QTest::newRow("a name that is taken")
            << u"Olga"_s << rightPin << Failure::Kind::AlreadyThere;
    }

    void whatIsNoOperatorIsNotAdded()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, pin);
        QFETCH(const Failure::Kind, kind);
        add(u"Olga"_s, Role::Organiser);
        const auto added = operators().add(anOperator(name, Role::Volunteer), pin, noon);
        QVERIFY(failureIn(added) == kind);
        QCOMPARE(operators().all()->size(), 1);
    }

    void somebodyIsRecognisedByNameAndPinAlsoAfterARestart()
    {
        const Operator olga = add(u"Olga"_s, Role::Organiser);
        open();
        QCOMPARE(recognise(u"Olga"_s, rightPin), Recognition{Recognised{olga}});
        QCOMPARE(recognise(u"Nobody"_s, rightPin), Recognition{NotRecognised{}});
    }

    void aBadgeSignsInWithoutAPin()
    {
        const auto mia = personWith(*file, u"BADGE-1")->id;
        add(u"Olga"_s, Role::Organiser);
        const auto ben = operators().add(anOperator(u"Ben"_s, Role::Lead, mia), rightPin, noon);
        LANYARD_VERIFY_DONE(ben);
        QCOMPARE(recognise({}, u"BADGE-1"_s), Recognition{Recognised{*ben}});
        QCOMPARE(recognise({}, rightPin), Recognition{NotRecognised{}});

        const auto reissued = file->registrar().reissue(mia, {}, noon);
        LANYARD_VERIFY_DONE(reissued);
        QCOMPARE(recognise({}, u"BADGE-1"_s), Recognition{NotRecognised{}});
        QCOMPARE(recognise({}, reissued->code.text()), Recognition{Recognised{*ben}});

        LANYARD_VERIFY_DONE(file->registrar().setStanding(mia, Standing::Blocked, {}, noon));
        QCOMPARE(recognise({}, reissued->code.text()), Recognition{NotRecognised{}});
    }

    void aBadgeBelongsToOneOperator()
    {
        const auto mia = personWith(*file, u"BADGE-1")->id;
        LANYARD_VERIFY_DONE(
            operators().add(anOperator(u"Olga"_s, Role::Organiser, mia), rightPin, noon));
        const auto ben = operators().add(anOperator(u"Ben"_s, Role::Lead, mia), rightPin, noon);
        QVERIFY(failureIn(ben) == Failure::Kind::AlreadyThere);
        QCOMPARE(ben.failure().subject, u"Olga"_s);
    }

    void afterFiveWrongPinsInARowEachWaitIsTwiceAsLong()
    {
        const Operator olga = add(u"Olga"_s, Role::Organiser);
        for (const int left : {4, 3, 2, 1})
            QCOMPARE(recognise(u"Olga"_s, wrongPin), Recognition{NotRecognised{left}});
        QDateTime now = noon;
        for (const int seconds : {30, 60, 120, 240, 480, 960, 1920, 3600, 3600}) {
            const Recognition locked{LockedOut{now.addSecs(seconds)}};
            QCOMPARE(recognise(u"Olga"_s, wrongPin, now), locked);
            open(); // a restart resets nothing
            now = now.addSecs(seconds);
            QCOMPARE(recognise(u"Olga"_s, rightPin, now.addMSecs(-1)), locked);
        }
        QCOMPARE(recognise(u"Olga"_s, rightPin, now), Recognition{Recognised{olga}});
        QCOMPARE(recognise(u"Olga"_s, wrongPin, now), Recognition{NotRecognised{4}});
    }

    void oneLockedNameLocksNobodyElse()
    {
        add(u"Olga"_s, Role::Organiser);
        const Operator ben = add(u"Ben"_s, Role::Volunteer);
        lock(u"Olga"_s);
        QCOMPARE(recognise(u"Ben"_s, rightPin), Recognition{Recognised{ben}});
    }

    void aRightPinForgetsTheWrongOnes()
    {
        const Operator olga = add(u"Olga"_s, Role::Organiser);
        for (int i = 0; i < 4; ++i)
            recognise(u"Olga"_s, wrongPin);
        QCOMPARE(recognise(u"Olga"_s, rightPin), Recognition{Recognised{olga}});
        QCOMPARE(recognise(u"Olga"_s, wrongPin), Recognition{NotRecognised{4}});
    }

    void aClockThatWasSetBackLocksNoLonger()
    {
        const Operator olga = add(u"Olga"_s, Role::Organiser);
        lock(u"Olga"_s);
        const QDateTime lastYear = noon.addDays(-365);
        const Recognition locked{LockedOut{lastYear.addSecs(30)}};
        QCOMPARE(recognise(u"Olga"_s, rightPin, lastYear), locked);
        QCOMPARE(recognise(u"Olga"_s, rightPin, lastYear.addSecs(29)), locked);
        QCOMPARE(recognise(u"Olga"_s, rightPin, lastYear.addSecs(30)),
                 Recognition{Recognised{olga}});
    }

    void aNewPinEndsALock()
    {
        Operator olga = add(u"Olga"_s, Role::Organiser);
        lock(u"Olga"_s);
        LANYARD_VERIFY_DONE(operators().change(olga, u"another one"_s, noon));
        QCOMPARE(recognise(u"Olga"_s, rightPin), Recognition{NotRecognised{4}});
        QCOMPARE(recognise(u"Olga"_s, u"another one"_s), Recognition{Recognised{olga}});
    }

    void theLastOrganiserStaysOne()
    {
        Operator olga = add(u"Olga"_s, Role::Organiser);
        const Operator ben = add(u"Ben"_s, Role::Lead);
        olga.role = Role::Lead;
        QVERIFY(failureIn(operators().change(olga, {}, noon)) == Failure::Kind::InvalidValue);
        QVERIFY(failureIn(operators().remove(olga.id, noon)) == Failure::Kind::InvalidValue);
        LANYARD_VERIFY_DONE(operators().remove(ben.id, noon));
        LANYARD_VERIFY_DONE(operators().remove(olga.id, noon)); // nobody is left to be locked out
        QVERIFY(operators().all()->isEmpty());
    }

    void aChangeKeepsPinAndBadge()
    {
        Operator olga = add(u"Olga"_s, Role::Organiser);
        olga.name = u"Olga Ivanova"_s;
        LANYARD_VERIFY_DONE(operators().change(olga, {}, noon));
        QCOMPARE(recognise(u"Olga"_s, rightPin), Recognition{NotRecognised{}});
        QCOMPARE(recognise(u"Olga Ivanova"_s, rightPin), Recognition{Recognised{olga}});
    }

    void everyRecordNamesWhoIsSignedIn()
    {
        const Operator olga = add(u"Olga"_s, Role::Organiser);
        LANYARD_VERIFY_DONE(operators().signIn(olga, noon));
        QVERIFY(operators().signedIn() == olga);
        admit();
        LANYARD_VERIFY_DONE(operators().signOut(noon));
        QVERIFY(!operators().signedIn());
        const auto written = records();
        QCOMPARE(nameOf(written.at(written.size() - 3).kind), u"sign_in"_s);
        QCOMPARE(written.at(written.size() - 2).operatorName, u"Olga"_s);
        QCOMPARE(written.last().body.value(u"outcome"_s).toString(), u"signed_out"_s);
        QCOMPARE(problemsOf(*file), QStringList{});
    }

    void aNameFromTheSettingsIsBelievedOnlyWithoutOperators()
    {
        admit();
        QCOMPARE(records().last().operatorName, u"Olive"_s); // who mainDesk says it is
        add(u"Olga"_s, Role::Organiser);
        admit();
        QCOMPARE(records().last().operatorName, QString{});
        open();
        admit();
        QCOMPARE(records().last().operatorName, QString{});
    }

    void nobodyWorksOnUnderARemovedName()
    {
        add(u"Olga"_s, Role::Organiser);
        const Operator ben = add(u"Ben"_s, Role::Lead);
        LANYARD_VERIFY_DONE(operators().signIn(ben, noon));
        LANYARD_VERIFY_DONE(operators().remove(ben.id, noon));
        QVERIFY(!operators().signedIn());
    }

    void theJournalTellsOfWrongPinsAndLocks()
    {
        add(u"Olga"_s, Role::Organiser);
        lock(u"Olga"_s);
        recognise(u"Nobody"_s, wrongPin);
        QStringList outcomes;
        for (const JournalRecord &record : records()) {
            if (record.kind == Deed::Kind::SignIn)
                outcomes.append(record.body.value(u"outcome"_s).toString());
        }
        QCOMPARE(outcomes,
                 (QStringList{u"wrong_pin"_s,
                              u"wrong_pin"_s,
                              u"wrong_pin"_s,
                              u"wrong_pin"_s,
                              u"locked"_s,
                              u"unknown_name"_s}));
    }

    void neitherPinNorHashNorUnknownNameStandsInTheJournal()
    {
        Operator olga = add(u"Olga"_s, Role::Organiser);
        LANYARD_VERIFY_DONE(operators().change(olga, u"another one"_s, noon));
        recognise(u"4711-as-a-name"_s, wrongPin);
        recognise(u"Olga"_s, wrongPin);
        QByteArray bodies;
        for (const JournalRecord &record : records())
            bodies += QJsonDocument{record.body}.toJson();
        QVERIFY(bodies.contains("Olga"));
        for (const QByteArray &secret : {QByteArray{"another one"},
                                         rightPin.toUtf8(),
                                         wrongPin.toUtf8(),
                                         QByteArray{"4711"},
                                         QByteArray{"argon2"}})
            QVERIFY2(!bodies.contains(secret), secret.constData());
        file.reset();
        QVERIFY(!folder->bytes().contains(rightPin.toUtf8()));
    }

    void aFileThatIsOpenToReadCountsNoTries()
    {
        add(u"Olga"_s, Role::Organiser);
        file.reset();
        auto reading = files().open(folder->path(), Access::Read, mainDesk);
        LANYARD_VERIFY_DONE(reading);
        const auto wrong = (*reading)->operators().recognise({u"Olga"_s, wrongPin}, noon);
        QVERIFY(failureIn(wrong) == Failure::Kind::ReadOnly);
    }

private:
    [[nodiscard]] db::SqliteEventFiles files() const
    {
        return db::SqliteEventFiles{folder->cache(), cheap};
    }
    [[nodiscard]] Operators &operators() const { return file->operators(); }

    void open()
    {
        file.reset();
        auto opened = files().open(folder->path(), Access::Write, mainDesk);
        LANYARD_VERIFY_DONE(opened);
        file = *std::move(opened);
    }
    Operator add(const QString &name, Role role) const
    {
        const auto added = operators().add(anOperator(name, role), rightPin, noon);
        return added ? *added : Operator{};
    }
    Recognition recognise(const QString &name, const QString &pin, const QDateTime &at = noon) const
    {
        const auto recognition = operators().recognise({name, pin}, at);
        return recognition ? *recognition : Recognition{NotRecognised{-1}};
    }
    void lock(const QString &name) const
    {
        for (int i = 0; i < 5; ++i)
            recognise(name, wrongPin);
    }
    void admit() const
    {
        LANYARD_VERIFY_DONE(file->journal().append(
            aDeed(Deed::Kind::Refusal, *personWith(*file, u"BADGE-1"), firstDoor(*file))));
    }
    QList<JournalRecord> records() const
    {
        QList<JournalRecord> found;
        const auto done = file->journal().forEachRecord({}, [&found](const JournalRecord &record) {
            found.append(record);
            return true;
        });
        return done ? found : QList<JournalRecord>{};
    }

    std::optional<EventFolder> folder;
    std::unique_ptr<EventFile> file;
};

QTEST_GUILESS_MAIN(OperatorsTest)
#include "tst_Operators.moc"
