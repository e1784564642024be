// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/AuthoriseAct.h"
#include "tests/kit/Builders.h"
#include "tests/kit/Fakes.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

/// One operator of each role, known by the PIN "right".
struct FakeOperators final : Operators
{
    QList<Operator> everybody;
    std::optional<Operator> here;
    QDateTime lockedUntil;
    int looks = 0; ///< at a PIN

    Result<QList<Operator>> all() const override { return everybody; }
    Result<Operator> add(const Operator &, const QString &, const QDateTime &) override
    {
        return Failure{};
    }
    Result<Done> change(const Operator &, const QString &, const QDateTime &) override
    {
        return Failure{};
    }
    Result<Done> remove(Id<Operator>, const QDateTime &) override { return Failure{}; }
    Result<Recognition> recognise(const Credentials &credentials, const QDateTime &now) override
    {
        ++looks;
        if (lockedUntil > now)
            return Recognition{LockedOut{lockedUntil}};
        for (const Operator &who : everybody) {
            if (who.name == credentials.name && credentials.pin == u"right")
                return Recognition{Recognised{who}};
        }
        return Recognition{NotRecognised{4}};
    }
    Result<Done> signIn(const Operator &who, const QDateTime &) override
    {
        here = who;
        return Done{};
    }
    Result<Done> signOut(const QDateTime &) override { return Failure{}; }
    std::optional<Operator> signedIn() const override { return here; }
};

const std::array everyAct{Act::Override,
                          Act::LateUndo,
                          Act::MarkPaid,
                          Act::SwapTicket,
                          Act::Reissue,
                          Act::Block,
                          Act::ChangeDoors,
                          Act::ChangeOperators,
                          Act::ChangeSettings};

const char *const actNames[]{"override",
                             "late undo",
                             "mark paid",
                             "swap ticket",
                             "re-issue",
                             "block",
                             "change doors",
                             "change operators",
                             "change settings"};

} // namespace

class AuthoriseActTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        operators = {};
        qint64 id = 0;
        for (const Role role : everyRole)
            operators.everybody.append(
                {.id = Id<Operator>{++id}, .name = nameOf(role), .role = role, .badge = {}});
        clock.at = noon;
    }

    void anEventWithoutOperatorsTrustsEverybody()
    {
        operators.everybody.clear();
        for (const Act act : everyAct)
            QVERIFY(std::get<Authorised>(decide(act)).supervisor().isEmpty());
    }

    void whoMayDoWhatAlone_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<Role>("here");
        QTest::addColumn<bool>("alone");
        for (size_t i = 0; i < everyAct.size(); ++i) {
            const bool organisers = i >= 7; // operators and settings are for organisers only
            for (const Role here : everyRole) {
                const bool alone = here == Role::Organiser || (here == Role::Lead && !organisers);
                QTest::addRow("%s by a %s", actNames[i], qPrintable(nameOf(here)))
                    << everyAct[i] << here << alone;
            }
        }
    }

    void whoMayDoWhatAlone()
    {
        QFETCH(const Act, act);
        QFETCH(const Role, here);
        QFETCH(const bool, alone);
        operators.here = operators.everybody.at(int(here));

        const auto outcome = decide(act);
        if (alone) {
            QVERIFY(std::get<Authorised>(outcome).supervisor().isEmpty());
            return;
        }
        const Role least = leastRoleFor(act);
        QCOMPARE(std::get<SecondPersonNeeded>(outcome).least, least);
        for (const Role second : everyRole) {
            const auto agreed = decide(act, {nameOf(second), u"right"_s});
            if (second >= least)
                QCOMPARE(std::get<Authorised>(agreed).supervisor(), nameOf(second));
            else
                QCOMPARE(std::get<RoleTooLow>(agreed).who.role, second);
        }
    }

    void nobodySignedInMayDoNothingAlone()
    {
        QVERIFY(std::holds_alternative<SecondPersonNeeded>(decide(Act::MarkPaid)));
    }

    void aWrongPinAndALockAreTold()
    {
        operators.here = operators.everybody.first();
        const Credentials wrong{u"lead"_s, u"wrong"_s};
        QCOMPARE(std::get<NotRecognised>(decide(Act::Block, wrong)).triesLeft, 4);
        operators.lockedUntil = noon.addSecs(30);
        QCOMPARE(std::get<LockedOut>(decide(Act::Block, wrong)).until, noon.addSecs(30));
    }

    void noPinIsLookedAtWhereNobodyElseIsNeeded()
    {
        operators.here = operators.everybody.last();
        QVERIFY(std::holds_alternative<Authorised>(decide(Act::Block, {u"lead"_s, u"wrong"_s})));
        QCOMPARE(operators.looks, 0);
    }

private:
    AuthoriseAct::Outcome decide(Act act, const Credentials &second = {})
    {
        const auto outcome = AuthoriseAct{operators, clock}(act, second);
        return outcome ? *outcome : AuthoriseAct::Outcome{NotRecognised{-1}};
    }

    FakeOperators operators;
    FixedClock clock;
};

QTEST_GUILESS_MAIN(AuthoriseActTest)
#include "tst_AuthoriseAct.moc"
