// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Program.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <csignal>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class KilledProgramTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whoever was shown green is in the file, however the program ended.
    void losesNobodyWhoWasShownGreen()
    {
        constexpr int people = 3000;
        constexpr int kills = 12;
        const Program program;
        QCOMPARE(program.create().status, 0);
        QByteArray csv = "code,name\r\n";
        for (int i = 0; i < people; ++i)
            csv += "CODE-" + QByteArray::number(100000 + i) + ",Guest " + QByteArray::number(i)
                + "\r\n";
        QCOMPARE(program.import(csv).status, 0);

        QSet<QString> green;
        for (int round = 0; round < kills; ++round)
            green += greenBeforeTheKill(program, round * people / kills);
        QVERIFY(green.size() > kills);

        QVERIFY(program.json({u"verify"_s}).line().value(u"ok").toBool());
        const QString list = program.path(u"attendance.json"_s);
        QCOMPARE(program.run({u"export"_s, u"-o"_s, list}).status, 0);
        QFile file{list};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        for (const QString &code : std::as_const(green))
            QVERIFY2(written.contains(code.toUtf8()), qPrintable(code));
    }

private:
    static QSet<QString> greenBeforeTheKill(const Program &program, int first)
    {
        QProcess desk;
        program.prepare(desk, {u"--json"_s, u"admit"_s, u"-"_s, u"--at"_s, u"2026-11-28T09:30"_s});
        desk.start();
        for (int i = first; i < first + 250; ++i)
            desk.write("CODE-" + QByteArray::number(100000 + i) + '\n');

        QByteArray answers;
        const int enough = QRandomGenerator::global()->bounded(1, 60);
        while (answers.count('\n') < enough && desk.waitForReadyRead(30000))
            answers += desk.readAllStandardOutput();
        ::kill(pid_t(desk.processId()), SIGKILL);
        desk.waitForFinished();
        answers += desk.readAllStandardOutput();

        QSet<QString> green;
        for (const QByteArray &line : answers.split('\n')) {
            const QJsonObject verdict = QJsonDocument::fromJson(line).object();
            if (verdict.value(u"verdict").toString() == u"admitted")
                green.insert(verdict.value(u"code").toString());
        }
        return green;
    }
};

QTEST_GUILESS_MAIN(KilledProgramTest)
#include "tst_KilledProgram.moc"
