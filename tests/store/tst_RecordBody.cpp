// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/RecordBody.h"

#include <QJsonDocument>
#include <QTest>

using namespace lanyard::db;

class RecordBodyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatQtSays_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {
                 "{'verdict':'admitted'}",
                 "{'operator':'张三','verdict':'admitted','spooler_job':17}",
                 "{ 'verdict' : 'admitted' }",
                 "{'verdict':'a \\'quoted\\' word','spooler_job':3}",
                 "{'\\u0076erdict':'escaped key'}",
                 "{'verdict':'first','verdict':'last'}",
                 "{'verdict':'text','verdict':4}",
                 "{'verdict':7,'spooler_job':'text'}",
                 "{'spooler_job':0}",
                 "{'spooler_job':01}",
                 "{'spooler_job':-5}",
                 "{'spooler_job':2.5}",
                 "{'spooler_job':1e3}",
                 "{'spooler_job':999999999999999}",
                 "{'spooler_job':9223372036854775807}",
                 "{'spooler_job':99999999999999999999}",
                 "{'undoes':{'incarnation':'x','seq':4},'verdict':'undone'}",
                 "{'verdict':null,'operator':true}",
                 "{'verdict':''}",
                 "{'':'no key'}",
                 "{}",
                 "[]",
                 "",
                 "{",
                 "{'verdict'",
                 "{'verdict':",
                 "{'verdict':}",
                 "{'verdict':'admitted",
                 "{'verdict':'admitted'",
                 "{'verdict':'admitted',}",
                 "{'verdict':'admitted'}}",
                 "{'verdict':'admitted'}x",
                 "{'verdict':'admitted'},",
                 "{'verdict':'line\nend'}",
                 "{'verdict':'no UTF-8: \xff'}",
                 "{'verdict':'half of it: \xe5\xbc'}",
             })
            QTest::newRow(json) << QByteArray{json}.replace('\'', '"');
    }
    void saysWhatQtSays()
    {
        QFETCH(const QByteArray, json);
        RecordBody body;
        const QByteArray before
            = QByteArray{"{'verdict':'of the record before','spooler_job':1,'undoes':{}}"}.replace(
                '\'', '"');
        QVERIFY(body.read(before));

        const auto document = QJsonDocument::fromJson(json);
        QCOMPARE(body.read(json), document.isObject());
        const QJsonObject object = document.object();
        for (const char *key : {"verdict", "operator", "spooler_job", "undoes", "missing", ""}) {
            const QJsonValue value = object.value(QLatin1StringView{key});
            QCOMPARE(body.text(key), value.toString().toUtf8());
            QCOMPARE(body.integer(key), value.toInteger());
            QCOMPARE(body.object(key), value.toObject());
        }
    }
};

QTEST_GUILESS_MAIN(RecordBodyTest)
#include "tst_RecordBody.moc"
