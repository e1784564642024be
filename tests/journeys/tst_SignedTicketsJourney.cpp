// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/PretixVectors.h"
#include "tests/kit/Program.h"

#include <QTest>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

/// An organiser gives Lanyard the keys of pretix; a ticket that was sold after the export is
/// shown; the next export has it.
class SignedTicketsJourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        program = std::make_unique<Program>();
        QCOMPARE(program->create().status, 0);
        QCOMPARE(program->import("code,name,ticket type\nADA-0001,Ada,Standard\n").status, 0);
        QCOMPARE(program
                     ->run({u"doors"_s,
                            u"add"_s,
                            u"Always"_s,
                            u"--opens"_s,
                            u"2000-01-01T00:00"_s,
                            u"--closes"_s,
                            u"2100-01-01T00:00"_s})
                     .status,
                 0);
    }

    void aTicketSoldAfterTheExportBecomesThePersonOfTheNextOne()
    {
        const Run added = keys({u"add"_s, program->write(u"event.json"_s, event())});
        QCOMPARE(added.status, 0);
        QCOMPARE(added.lines().size(), 3); // two keys and the lists
        QCOMPARE(keys({u"item"_s, u"1"_s, u"Standard"_s}).status, 0);

        Run refused = admit(pretix::v1);
        QCOMPARE(refused.status, 3);
        QCOMPARE(text(refused, u"unknown"), u"not_in_the_list_yet"_s);

        QCOMPARE(text(program->json({u"settings"_s, u"--unlisted"_s, u"admit"_s}), u"unlisted"),
                 u"admit"_s);
        const Run admitted = admit(pretix::v1);
        QCOMPARE(admitted.status, 0);
        QCOMPARE(text(admitted, u"verdict"), u"admitted"_s);
        QCOMPARE(text(admitted, u"ticket_type"), u"Standard"_s);
        QCOMPARE(admitted.line().value(u"listed"), QJsonValue{false});
        QCOMPARE(text(admit(u"ADA-0001"_s), u"verdict"), u"admitted"_s);

        const Run imported = program->import("code,name,ticket type\nADA-0001,Ada,Standard\n"
                                             + pretix::v1.toUtf8() + ",Bea,Standard\n");
        QCOMPARE(imported.status, 0);
        QCOMPARE(imported.line().value(u"new").toInt(), 0);
        QCOMPARE(imported.line().value(u"changed").toInt(), 1);
        QCOMPARE(imported.line().value(u"missing").toInt(), 0);

        const Run again = admit(pretix::v1);
        QCOMPARE(text(again, u"verdict"), u"already_in"_s);
        QCOMPARE(text(again, u"name"), u"Bea"_s);
        QCOMPARE(again.line().value(u"listed"), QJsonValue{true});
        const QJsonObject stats = program->json({u"stats"_s}).line();
        QCOMPARE(stats.value(u"people").toInt(), 2);
        QCOMPARE(stats.value(u"registrations").toInt(), 2);
        QCOMPARE(program->json({u"verify"_s}).line().value(u"ok"), QJsonValue{true});
    }

    void whatTheSellerTookBackIsRefused()
    {
        QCOMPARE(keys({u"add"_s, QString::fromLatin1(pretix::key1Text)}).status, 0);
        QCOMPARE(program->run({u"settings"_s, u"--unlisted"_s, u"admit"_s}).status, 0);
        const QString page = program->write(
            u"revoked.json"_s, "{\"results\":[{\"secret\":\"" + pretix::v1.toUtf8() + "\"}]}");
        QCOMPARE(keys({u"revoked"_s, page}).lines().last().value(u"revoked").toInt(), 1);
        const Run run = admit(pretix::v1);
        QCOMPARE(run.status, 3);
        QCOMPARE(text(run, u"unknown"), u"ticket_revoked"_s);

        const QString list = program->write(u"blocked.txt"_s, pretix::v5.toUtf8() + "\n");
        QCOMPARE(keys({u"blocked"_s, list}).status, 0);
        QCOMPARE(text(admit(pretix::v5), u"unknown"), u"ticket_blocked"_s);

        const QString nothing = program->write(u"nothing.json"_s, "{\"results\":[]}");
        const Run replaced = keys({u"blocked"_s, nothing, u"--replace"_s});
        QCOMPARE(replaced.lines().last().value(u"blocked").toInt(), 0);
        QCOMPARE(text(admit(pretix::v5), u"verdict"), u"admitted"_s);
    }

    void aForgedTicketIsNamed()
    {
        QCOMPARE(keys({u"add"_s, QString::fromLatin1(pretix::key1Text)}).status, 0);
        QCOMPARE(text(admit(pretix::v6Forged), u"unknown"), u"signature_wrong"_s);
    }

    void aKeyGoesAsItCame()
    {
        const Run added = keys({u"add"_s, QString::fromLatin1(pretix::key1Text)});
        const QString key = text(added, u"key");
        QCOMPARE(key.size(), 16);
        const Run removed = keys({u"remove"_s, key});
        QCOMPARE(removed.status, 0);
        QCOMPARE(removed.lines().size(), 1);
        QCOMPARE(keys({u"remove"_s, key}).status, 1);
    }

    void aPrivateKeyIsReadFromAFileAndNeverSaid()
    {
        const QString path = program->write(u"alf-io.key"_s, "hush-hush\n");
        const Run added = keys({u"add"_s, u"--alf-io"_s, path});
        QCOMPARE(added.status, 0);
        QCOMPARE(text(added, u"kind"), u"alf.io"_s);
        QVERIFY(!added.out.contains("hush-hush"));
        QCOMPARE(keys({u"add"_s, u"--alf-io"_s, program->path(u"none"_s)}).status, 1);
    }

    void whatIsNoKeyIsSaidSo()
    {
        QCOMPARE(keys({u"add"_s, u"nonsense"_s}).status, 2);
        const Run missing = keys({u"add"_s, program->path(u"none.json"_s)});
        QCOMPARE(missing.status, 2);
        QVERIFY(missing.err.contains("There is no file"));
        const Run secret = keys({u"add"_s,
                                 program->write(u"secret.pem"_s,
                                                "-----BEGIN PRIVATE KEY-----\nhush\n"
                                                "-----END PRIVATE KEY-----\n")});
        QCOMPARE(secret.status, 2);
        QVERIFY(secret.err.contains("private key") && !secret.err.contains("hush"));
        QCOMPARE(keys({u"revoked"_s, program->write(u"x.json"_s, "{\"detail\":\"no\"}")}).status,
                 2);
        QCOMPARE(keys({u"revoked"_s, u"--replace"_s, program->write(u"none.txt"_s, "\n# none\n")})
                     .status,
                 2); // a download that failed
        const QByteArray page = R"({"next": "page=2", "results": [{"secret": "abc"}]})";
        QCOMPARE(keys({u"revoked"_s, program->write(u"page.json"_s, page)}).status, 2);
        QCOMPARE(keys({u"item"_s, u"one"_s, u"Standard"_s}).status, 2);
        QCOMPARE(keys({u"dance"_s}).status, 2);
        QCOMPARE(program->run({u"settings"_s, u"--unlisted"_s, u"perhaps"_s}).status, 2);
    }

    void bytesThatAreNoTextAreShownAsHex()
    {
        const Run run
            = program->json({u"admit"_s, u"-"_s, u"--door"_s, u"Always"_s}, "\xff\x80zz\n");
        QCOMPARE(run.status, 3);
        QCOMPARE(text(run, u"code"), u"<ff 80 7a 7a>"_s);
        QCOMPARE(text(run, u"unknown"), u"undecodable"_s);
    }

private:
    static QString text(const Run &run, QStringView field)
    {
        return run.line().value(field).toString();
    }
    Run keys(const QStringList &words) { return program->json(QStringList{u"keys"_s} + words); }
    Run admit(const QString &code)
    {
        return program->json({u"admit"_s, u"--door"_s, u"Always"_s, u"--"_s, code});
    }
    static QByteArray event()
    {
        return "{\"slug\":\"demo\",\"valid_keys\":{\"pretix_sig1\":[\"" + pretix::key1Text + "\",\""
            + pretix::key2Text + "\"]}}";
    }

    std::unique_ptr<Program> program;
};

QTEST_GUILESS_MAIN(SignedTicketsJourneyTest)
#include "tst_SignedTicketsJourney.moc"
