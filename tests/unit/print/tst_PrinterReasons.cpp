// SPDX-License-Identifier: Apache-2.0
#include "app/print/PrinterReasons.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::print;
using namespace Qt::StringLiterals;
using Trouble = Printer::Trouble;

class PrinterReasonsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheOneThingAPersonCanDo_data()
    {
        QTest::addColumn<QStringList>("reasons");
        QTest::addColumn<Trouble>("trouble");

        QTest::newRow("no reason is no trouble") << QStringList{} << Trouble::None;
        QTest::newRow("the word none is no trouble") << QStringList{u"none"_s} << Trouble::None;
        QTest::newRow("waiting for a job is normal")
            << QStringList{u"cups-waiting-for-job-completed"_s} << Trouble::None;
        QTest::newRow("paper that runs low still prints")
            << QStringList{u"media-low-warning"_s} << Trouble::None;
        QTest::newRow("an empty roll needs paper")
            << QStringList{u"media-empty-error"_s} << Trouble::Paper;
        QTest::newRow("the ending does not matter")
            << QStringList{u"media-empty-warning"_s} << Trouble::Paper;
        QTest::newRow("paper that is asked for is missing")
            << QStringList{u"media-needed"_s} << Trouble::Paper;
        QTest::newRow("an open cover has to be closed")
            << QStringList{u"cover-open-report"_s} << Trouble::CoverOpen;
        QTest::newRow("a jam comes before empty paper")
            << QStringList{u"media-empty-error"_s, u"media-jam-error"_s} << Trouble::Jam;
        QTest::newRow("noise hides nothing")
            << QStringList{u"cups-remote-pending"_s, u"toner-empty-error"_s} << Trouble::Ink;
        QTest::newRow("a printer that does not answer is offline")
            << QStringList{u"offline-report"_s} << Trouble::Offline;
        QTest::newRow("a queue that somebody stopped is paused")
            << QStringList{u"paused"_s} << Trouble::Paused;
        QTest::newRow("an unknown reason is trouble of some kind")
            << QStringList{u"fuser-over-temp-error"_s} << Trouble::Other;
        QTest::newRow("an unknown report is not")
            << QStringList{u"power-save-report"_s} << Trouble::None;
    }

    void namesTheOneThingAPersonCanDo()
    {
        QFETCH(const QStringList, reasons);
        QFETCH(const Trouble, trouble);
        QCOMPARE(troubleOf(reasons), trouble);
    }

    void readsFromTheMessageThatNobodyAnswers()
    {
        const QString words = u"The printer may not exist or is unavailable at this time."_s;
        QCOMPARE(troubleOf({u"none"_s}, words), Trouble::Offline);
        QCOMPARE(troubleOf({u"none"_s}, u"Connected to printer."_s), Trouble::None);
        QCOMPARE(troubleOf({u"media-empty-error"_s}, words), Trouble::Offline);
    }
};

QTEST_GUILESS_MAIN(PrinterReasonsTest)
#include "tst_PrinterReasons.moc"
