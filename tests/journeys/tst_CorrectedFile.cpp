// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Program.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray headers = "code,name,company,email,ticket type,status\r\n";
const QByteArray ada = "ADA-0001,Ada Lovelace,Analytical,ada@example.org,Standard,paid\r\n";
const QByteArray mei = "MEI-0002,\xe5\xbc\xa0\xe4\xbc\x9f,,mei@example.org,Standard,paid\r\n";
const QByteArray leo = "LEO-0003,Leo,,leo@example.org,Standard,paid\r\n";

/// @p count people whose codes nobody else has.
QByteArray crowd(int count)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(1000 + i);
        rows += "X-" + number + ",Guest " + number + ",,g" + number
            + "@example.org,Standard,paid\r\n";
    }
    return rows;
}

} // namespace

/// The desk lead gets a corrected spreadsheet while people are coming in.
class CorrectedFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        program = std::make_unique<Program>();
        QCOMPARE(program->create().status, 0);
        QCOMPARE(program->import(headers + ada + mei + leo).status, 0);
        QCOMPARE(admit(u"ADA-0001"_s).value(u"verdict").toString(), u"admitted"_s);
    }
    void cleanup() { QCOMPARE(program->run({u"verify"_s}).status, 0); }

    void saysWhatChangedFieldByField()
    {
        QByteArray moved = leo;
        moved.replace("Leo,,", "Leo,Navy,");
        const QJsonObject report = import(headers + ada + mei + moved, {u"--dry-run"_s});
        QCOMPARE(report.value(u"changed").toInt(), 1);
        QCOMPARE(report.value(u"unchanged").toInt(), 2);
        const QJsonObject person = report.value(u"changes").toArray().first().toObject();
        QCOMPARE(person.value(u"row").toInt(), 4);
        QCOMPARE(person.value(u"name").toString(), u"Leo"_s);
        const QJsonObject field = person.value(u"fields").toArray().first().toObject();
        QCOMPARE(field.value(u"field").toString(), u"company"_s);
        QCOMPARE(field.value(u"before").toString(), QString{});
        QCOMPARE(field.value(u"after").toString(), u"Navy"_s);
    }

    void keepsCheckInsWhenTheTicketCodeIsAnotherOne()
    {
        QByteArray reissued = ada;
        reissued.replace("ADA-0001", "ADA-NEW1");
        const QJsonObject report = import(headers + reissued + mei + leo, {});
        QCOMPARE(report.value(u"reissued").toInt(), 1);
        QCOMPARE(report.value(u"new").toInt(), 0);
        QCOMPARE(report.value(u"missing").toInt(), 0);
        QCOMPARE(admit(u"ADA-NEW1"_s).value(u"verdict").toString(), u"already_in"_s);
        const QJsonObject old = admit(u"ADA-0001"_s);
        QCOMPARE(old.value(u"verdict").toString(), u"badge_reissued"_s);
        QCOMPARE(old.value(u"code").toString(), u"ADA-0001"_s);
        QCOMPARE(old.value(u"name").toString(), u"Ada Lovelace"_s);
    }

    void keepsWhatADeskCorrected()
    {
        QCOMPARE(program->run({u"correct"_s, u"LEO-0003"_s, u"name=Léo Dupont"_s}).status, 0);
        QByteArray late = leo;
        late.replace("Leo,,", "LEO D.,Navy,");
        const QJsonObject report = import(headers + ada + mei + late, {});
        QCOMPARE(report.value(u"corrections_kept").toInt(), 1);
        const QJsonObject leon = program->json({u"find"_s, u"leo dupont"_s}).line();
        QCOMPARE(leon.value(u"name").toString(), u"Léo Dupont"_s);
        QCOMPARE(leon.value(u"company").toString(), u"Navy"_s);
    }

    void aCorrectionIsATextThatAPersonCanHave_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("an empty name") << u"name="_s << QByteArray{"1 to 200"};
        QTest::newRow("a name of blanks") << u"name=  "_s << QByteArray{"1 to 200"};
        QTest::newRow("an endless name")
            << u"name="_s + QString{201, u'x'} << QByteArray{"1 to 200"};
        QTest::newRow("a terminal sequence") << u"company=\x1b[31mRed"_s << QByteArray{"up to 500"};
        QTest::newRow("an endless note")
            << u"notes="_s + QString{501, u'x'} << QByteArray{"up to 500"};
    }

    void aCorrectionIsATextThatAPersonCanHave()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, sentence);
        const Run run = program->run({u"correct"_s, u"ADA-0001"_s, u"job_title=Countess"_s, text});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains(sentence), run.err.constData());
        QCOMPARE(program->json({u"find"_s, u"ADA-0001"_s}).line().value(u"name").toString(),
                 u"Ada Lovelace"_s);
    }

    void saysWhatItRemembersAndForgetsItOnDemand()
    {
        const QByteArray pair = "code,name,quantity\nPAIR-001,Ann,2\n";
        QCOMPARE(import(pair, {u"--several"_s, u"one"_s}).value(u"new").toInt(), 1);
        const Run remembered
            = program->run({u"import"_s, program->path(u"later.csv"_s), u"--dry-run"_s});
        QVERIFY2(remembered.out.contains("one registration a row")
                     && remembered.out.contains("--afresh"),
                 remembered.out.constData());
        QCOMPARE(import(pair, {u"--dry-run"_s, u"--several"_s, u"each"_s}).value(u"new").toInt(),
                 1);
        QCOMPARE(import(pair, {u"--afresh"_s}).value(u"new").toInt(), 1);
        QVERIFY(!import(pair, {}).value(u"as_remembered").toBool());
    }

    void refusesRemovalsThatAreNoNumberOrNotAccepted()
    {
        for (const QStringList &how :
             {QStringList{u"--removals"_s, u"3"_s},
              QStringList{u"--accept-removals"_s, u"--removals"_s, u"abc"_s},
              QStringList{u"--accept-removals"_s, u"--removals"_s, u"-1"_s}}) {
            const Run run = importRun(headers + ada, how);
            QCOMPARE(run.status, 2);
            QVERIFY2(run.err.contains("--removals"), run.err.constData());
        }
    }

    void saysWhichOfSeveralFilesWereStored()
    {
        const QString good = program->write(u"good.csv"_s, headers + ada);
        const QString bad = program->write(u"bad.csv"_s, "nothing\n");
        const Run run = program->run({u"import"_s, good, bad});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("Stored: good.csv. Not stored: bad.csv."), run.err.constData());
    }

    void knowsEncodingsHoweverTheyAreSpelled()
    {
        for (const QString &name : {u"big5"_s, u"BIG-5"_s, u"utf8"_s, u"shift-jis"_s})
            QCOMPARE(importRun(headers + ada, {u"--dry-run"_s, u"--encoding"_s, name}).status, 0);
        QCOMPARE(importRun(headers + ada, {u"--encoding"_s, u"morse"_s}).status, 2);
    }

    void asksTwiceBeforeManyAreCancelled()
    {
        QCOMPARE(import(headers + ada + mei + leo + crowd(30), {}).value(u"new").toInt(), 30);
        const QByteArray short_ = headers + ada + mei + leo;
        const Run once = importRun(short_, {u"--accept-removals"_s});
        QCOMPARE(once.status, 1);
        QVERIFY2(once.err.contains("30 of 33"), once.err.constData());
        QCOMPARE(admit(u"X-1000"_s).value(u"verdict").toString(), u"admitted"_s);

        const Run wrong = importRun(short_, {u"--accept-removals"_s, u"--removals"_s, u"29"_s});
        QCOMPARE(wrong.status, 1);
        const Run twice = importRun(short_, {u"--accept-removals"_s, u"--removals"_s, u"30"_s});
        QCOMPARE(twice.status, 0);
        QVERIFY(twice.line().value(u"missing_cancelled").toBool());
        QCOMPARE(twice.line().value(u"missing_people").toArray().size(), 30);
        QCOMPARE(admit(u"X-1001"_s).value(u"verdict").toString(), u"cancelled"_s);
    }

    void readsTheSameFileAsBefore()
    {
        const QByteArray odd = "Wer,Nummer,Firma\r\nAda Lovelace,ADA-0001,Analytical\r\n";
        const QJsonObject first
            = import(odd, {u"--map"_s, u"code=Nummer"_s, u"--map"_s, u"name=Wer"_s});
        QVERIFY(!first.value(u"as_remembered").toBool());
        const QJsonObject later = import(odd, {});
        QVERIFY(later.value(u"as_remembered").toBool());
        QCOMPARE(later.value(u"columns").toObject().value(u"name").toString(), u"Wer"_s);
        QCOMPARE(later.value(u"unchanged").toInt(), 1);
    }

    void noticesPeopleWhoStandThereTwice()
    {
        QByteArray again = ada;
        again.replace("ADA-0001", "ADA-0009");
        const QJsonObject report = import(headers + ada + mei + leo + again, {u"--dry-run"_s});
        const QJsonArray twice = report.value(u"same_people").toArray();
        QCOMPARE(twice.size(), 1);
        QCOMPARE(twice.first().toObject().value(u"row").toInt(), 5);
        QCOMPARE(twice.first().toObject().value(u"earlier_row").toInt(), 2);
    }

    void masksContactsAsTheOrganiserWants()
    {
        QCOMPARE(program->json({u"settings"_s}).line().value(u"contacts").toString(), u"masked"_s);
        const QString masked = u"a•••@example.org"_s;
        QCOMPARE(program->json({u"find"_s, u"ada"_s}).line().value(u"email").toString(), masked);
        QCOMPARE(program->run({u"settings"_s, u"--contacts"_s, u"hidden"_s}).status, 0);
        QCOMPARE(program->json({u"find"_s, u"ada"_s}).line().value(u"email").toString(), QString{});
        QCOMPARE(program->json({u"settings"_s}).line().value(u"contacts").toString(), u"hidden"_s);
        QCOMPARE(program->run({u"settings"_s, u"--contacts"_s, u"secret"_s}).status, 2);
    }

private:
    Run importRun(const QByteArray &csv, const QStringList &how) const
    {
        return program->json(QStringList{u"import"_s, program->write(u"later.csv"_s, csv)} + how);
    }
    QJsonObject import(const QByteArray &csv, const QStringList &how) const
    {
        const Run run = importRun(csv, how);
        return run.status == 0 ? run.line() : QJsonObject{};
    }
    QJsonObject admit(const QString &code) const
    {
        return program->json({u"admit"_s, code, u"--at"_s, u"2026-11-28T09:30"_s}).line();
    }

    std::unique_ptr<Program> program;
};

QTEST_GUILESS_MAIN(CorrectedFileTest)
#include "tst_CorrectedFile.moc"
