// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Program.h"

#include <QTest>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList admitAda{u"admit"_s, u"CODE-1"_s, u"--at"_s, u"2026-11-28T10:00"_s};

} // namespace

/// Operators on the command line: who does what, and who must agree.
class OperatorsJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        program.emplace();
        QCOMPARE(program->create().status, 0);
        QCOMPARE(program
                     ->import("Ticket code,Name,Ticket type,Status\n"
                              "CODE-1,Ada,Standard,confirmed\n"
                              "CODE-2,Bob,Standard,cancelled\n"
                              "STAFF-1,Lea,Staff,confirmed\n")
                     .status,
                 0);
    }

    void withoutOperatorsEverybodyMayDoEverything()
    {
        QCOMPARE(admit({u"CODE-2"_s, u"--override"_s, u"the boss says so"_s}).status, 0);
    }

    void theFirstOperatorIsAnOrganiser()
    {
        const Run lead = add(u"Lea"_s, u"lead"_s, "2580\n");
        QCOMPARE(lead.status, 1);
        QVERIFY(lead.err.contains("organiser"));
        QCOMPARE(add(u"Olga"_s, u"organiser"_s, "2580\n").status, 0);
    }

    void thePinMayComeFromAFile()
    {
        const QString pin = program->write(u"pin"_s, "2580\n");
        QCOMPARE(run({u"operators"_s,
                      u"add"_s,
                      u"Olga"_s,
                      u"--role"_s,
                      u"organiser"_s,
                      u"--new-pin-file"_s,
                      pin})
                     .status,
                 0);
        QCOMPARE(run(as(u"Olga"_s, "2580", admitAda)).status, 0);
    }

    void whoChangesSomethingSaysWhoTheyAre()
    {
        addThree();
        const Run nobody = run(admitAda);
        QCOMPARE(nobody.status, 2);
        QVERIFY(nobody.err.contains("--operator NAME"));
        const Run noPin = run({u"--operator"_s, u"Vera"_s, u"admit"_s, u"CODE-1"_s});
        QCOMPARE(noPin.status, 2);
        QVERIFY(noPin.err.contains("PIN"));
        const Run wrong = run(as(u"Vera"_s, "0000", admitAda));
        QCOMPARE(wrong.status, 3);
        QVERIFY2(wrong.err.contains("4 tries"), wrong.err.constData());
        QCOMPARE(run({u"stats"_s}).line().value(u"people"_s).toInt(), 0);
        QCOMPARE(run(as(u"Vera"_s, "1111", admitAda)).status, 0);
        QCOMPARE(run({u"stats"_s}).line().value(u"people"_s).toInt(), 1);
    }

    void fiveWrongPinsLockAlsoTheNextRun()
    {
        addThree();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(run(as(u"Vera"_s, "0000", admitAda)).status, 3);
        const Run right = run(as(u"Vera"_s, "1111", admitAda));
        QCOMPARE(right.status, 3);
        QVERIFY2(right.err.contains("Try again in"), right.err.constData());
    }

    void anOverrideTakesALead()
    {
        addThree();
        const QStringList override{u"admit"_s, u"CODE-2"_s, u"--override"_s, u"the boss says so"_s};
        const Run alone = run(as(u"Vera"_s, "1111", override));
        QCOMPARE(alone.status, 3);
        QVERIFY(alone.err.contains("--supervisor"));
        const Run volunteer = run(with(u"Vera"_s, "1111", as(u"Vera"_s, "1111", override)));
        QCOMPARE(volunteer.status, 3);
        QVERIFY2(volunteer.err.contains("Volunteer"), volunteer.err.constData());
        QCOMPARE(run(with(u"Lea"_s, "2222", as(u"Vera"_s, "1111", override))).status, 0);

        const QString journal = program->path(u"journal.json"_s);
        QCOMPARE(program->run({u"export"_s, u"--what"_s, u"journal"_s, u"-o"_s, journal}).status,
                 0);
        QFile file{journal};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray records = file.readAll();
        QVERIFY(records.contains("Lea") && records.contains("Vera"));
        for (const QByteArray secret : {"1111", "2222", "3333", "argon2"})
            QVERIFY2(!records.contains(secret), secret.constData());
    }

    void aLeadOverridesAlone()
    {
        addThree();
        QCOMPARE(run(as(u"Lea"_s,
                        "2222",
                        {u"admit"_s, u"CODE-2"_s, u"--override"_s, u"the boss says so"_s}))
                     .status,
                 0);
    }

    void doorsAreForLeadsAndSettingsForOrganisers()
    {
        addThree();
        const QString first = run({u"doors"_s}).line().value(u"name"_s).toString();
        const QStringList change{u"doors"_s, u"change"_s, first, u"--capacity"_s, u"5"_s};
        QCOMPARE(run(as(u"Vera"_s, "1111", change)).status, 3);
        QCOMPARE(run(as(u"Lea"_s, "2222", change)).status, 0);
        const QStringList settings{u"settings"_s, u"--contacts"_s, u"shown"_s};
        QCOMPARE(run(as(u"Lea"_s, "2222", settings)).status, 3);
        QCOMPARE(run(as(u"Olga"_s, "3333", settings)).status, 0);
    }

    void operatorsAreChangedByOrganisersOnly()
    {
        addThree();
        const QStringList promote{u"operators"_s, u"change"_s, u"Vera"_s, u"--role"_s, u"lead"_s};
        QCOMPARE(run(as(u"Vera"_s, "1111", promote)).status, 3);
        QCOMPARE(run(as(u"Lea"_s, "2222", promote)).status, 3);
        QCOMPARE(run(as(u"Olga"_s, "3333", promote)).status, 0);
        const auto everybody = run({u"operators"_s}).lines();
        QCOMPARE(everybody.size(), 3);
        QCOMPARE(everybody.last().value(u"name"_s).toString(), u"Vera"_s);
        QCOMPARE(everybody.last().value(u"role"_s).toString(), u"lead"_s);
        const Run last = run(as(u"Olga"_s, "3333", {u"operators"_s, u"remove"_s, u"Olga"_s}));
        QCOMPARE(last.status, 1);
        QVERIFY(last.err.contains("last organiser"));
    }

    void aBadgeIsGivenByItsCode()
    {
        addThree();
        QCOMPARE(run(as(u"Olga"_s,
                        "3333",
                        {u"operators"_s, u"change"_s, u"Lea"_s, u"--badge"_s, u"STAFF-1"_s}))
                     .status,
                 0);
        QVERIFY(run({u"operators"_s}).line().value(u"badge"_s).toBool());
        QCOMPARE(run(as(u"Olga"_s,
                        "3333",
                        {u"operators"_s, u"change"_s, u"Vera"_s, u"--badge"_s, u"NOBODY-1"_s}))
                     .status,
                 2);
    }

    void aNewPinTakesThePlaceOfTheOldOne()
    {
        addThree();
        const QStringList change{u"operators"_s, u"change"_s, u"Vera"_s, u"--new-pin"_s};
        QCOMPARE(run(as(u"Olga"_s, "3333", change), "9876\n").status, 0);
        QCOMPARE(run(as(u"Vera"_s, "1111", admitAda)).status, 3);
        QCOMPARE(run(as(u"Vera"_s, "9876", admitAda)).status, 0);
    }

    void thePinMayStandInTheEnvironment()
    {
        addThree();
        qputenv("LANYARD_PIN", "1111");
        qputenv("LANYARD_SUPERVISOR_PIN", "2222");
        const Run overridden = run({u"--operator"_s,
                                    u"Vera"_s,
                                    u"--supervisor"_s,
                                    u"Lea"_s,
                                    u"admit"_s,
                                    u"CODE-2"_s,
                                    u"--override"_s,
                                    u"the boss says so"_s});
        qunsetenv("LANYARD_PIN");
        qunsetenv("LANYARD_SUPERVISOR_PIN");
        QCOMPARE(overridden.status, 0);
    }

private:
    Run run(const QStringList &words, const QByteArray &input = {}) const
    {
        return program->json(words, input);
    }
    Run admit(const QStringList &words) const { return run(QStringList{u"admit"_s} + words); }
    Run add(const QString &name, const QString &role, const QByteArray &pin) const
    {
        return run({u"operators"_s, u"add"_s, name, u"--role"_s, role}, pin);
    }
    QStringList as(const QString &name, const QByteArray &pin, const QStringList &words) const
    {
        return QStringList{u"--operator"_s, name, u"--pin-file"_s, program->write(u"pin"_s, pin)}
        + words;
    }
    QStringList with(const QString &name, const QByteArray &pin, const QStringList &words) const
    {
        return QStringList{u"--supervisor"_s,
                           name,
                           u"--supervisor-pin-file"_s,
                           program->write(u"pin2"_s, pin)}
        + words;
    }
    void addThree() const
    {
        QCOMPARE(add(u"Olga"_s, u"organiser"_s, "3333\n").status, 0);
        for (const auto &[name, role, pin] :
             {std::tuple{u"Lea"_s, u"lead"_s, "2222\n"}, {u"Vera"_s, u"volunteer"_s, "1111\n"}}) {
            const QStringList words{u"operators"_s, u"add"_s, name, u"--role"_s, role};
            QCOMPARE(run(as(u"Olga"_s, "3333", words), pin).status, 0);
        }
    }

    std::optional<Program> program;
};

QTEST_GUILESS_MAIN(OperatorsJourney)
#include "tst_OperatorsJourney.moc"
