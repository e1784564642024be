// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Program.h"
#include "tests/kit/ZplPicture.h"
#include "tests/unit/badge/PdfPages.h"
#include "tests/unit/print/FakeLabelPrinter.h"

#include <QLineF>
#include <QTest>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray people = "code,name,company,ticket type,status,order\r\n"
                          "ADA-0001,Ada Lovelace,Analytical,Standard,paid,ORDER-1\r\n"
                          "MEI-0002,\xe5\xbc\xa0\xe4\xbc\x9f,,Speaker,paid,ORDER-1\r\n";

QString text(const Run &run, QStringView field)
{
    return run.line().value(field).toString();
}

} // namespace

/// Badges on printers that are named by their address, with the real program.
class PrintingCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        program = std::make_unique<Program>();
        QCOMPARE(program->create().status, 0);
        QCOMPARE(program->import(people).status, 0);
    }
    void cleanup()
    {
        const Run verified = program->json({u"verify"_s});
        QVERIFY2(verified.line().value(u"ok").toBool(), verified.out.constData());
    }

    void aFolderHasPrintedWhatItHolds()
    {
        QVERIFY(QDir{}.mkpath(program->path(u"out"_s)));
        const Run run
            = program->json({u"badge"_s, u"MEI-0002"_s, u"--printer"_s, program->path(u"out"_s)});
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.line().value(u"printed").toInt(), 1);
        QCOMPARE(run.line().value(u"sent").toInt(), 0);
        const auto files = QDir{program->path(u"out"_s)}.entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QCOMPARE(codesOf(pagesOf(files.first().filePath(), 200).value(0)),
                 QStringList{u"MEI-0002"_s});
        const Run history = program->json({u"history"_s, u"MEI-0002"_s, u"--latest"_s, u"1"_s});
        QVERIFY2(history.out.contains("was printed on"), history.out.constData());
    }

    void aLabelPrinterWasSentWhatItGot()
    {
        const FakeLabelPrinter printer;
        const Run run = program->json(
            {u"badge"_s, u"ADA-0001"_s, u"MEI-0002"_s, u"--printer"_s, printer.address()});
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.line().value(u"printed").toInt(), 0);
        QCOMPARE(run.line().value(u"sent").toInt(), 2);
        QTRY_COMPARE(printer.labels(), 2);
        QStringList codes;
        for (const ZplLabel &label : labelsOf(printer.received()))
            codes += codesOf(label.picture.convertToFormat(QImage::Format_RGB32));
        QCOMPARE(codes, (QStringList{u"ADA-0001"_s, u"MEI-0002"_s}));
        const Run history = program->json({u"history"_s, u"MEI-0002"_s, u"--latest"_s, u"1"_s});
        QVERIFY2(history.out.contains("cannot say whether it came out"), history.out.constData());
    }

    void aMeasuredPrinterGetsMovedBadgesFromThenOn()
    {
        QVERIFY(QDir{}.mkpath(program->path(u"out"_s)));
        const QString out = program->path(u"out"_s);
        const QPointF before = placeOnPaper(out);
        QVERIFY(!before.isNull());
        const Run page = program->json({u"badge"_s, u"--calibration"_s, u"--printer"_s, out});
        QVERIFY2(page.status == 0, page.err.constData());
        QCOMPARE(pageSizeMm(newestIn(out)), QSizeF(210, 297));
        // Of an A4 page the frame begins at 20, 20 and measures 170 by 257.
        const Run kept = program->json({u"badge"_s,
                                        u"--calibration"_s,
                                        u"--measured"_s,
                                        u"17,21,170,257"_s,
                                        u"--printer"_s,
                                        out});
        QVERIFY2(kept.status == 0, kept.err.constData());
        QCOMPARE(kept.line().value(u"offset_x_mm"_s).toDouble(), 3.0);
        const QPointF moved = placeOnPaper(out) - before;
        QVERIFY2(qAbs(moved.x() - 3) < 0.3 && qAbs(moved.y() + 1) < 0.3,
                 qPrintable(u"%1, %2"_s.arg(moved.x()).arg(moved.y())));
        QVERIFY(program->run({u"printers"_s, out}).out.contains("3,-1"));

        const FakeLabelPrinter label;
        const Run straight
            = program->json({u"badge"_s, u"MEI-0002"_s, u"--printer"_s, label.address()});
        QVERIFY2(straight.status == 0, straight.err.constData());
        QTRY_COMPARE(label.labels(), 1); // nobody measured that one
        const QPointF there = placeOfCode(
            labelsOf(label.received()).first().picture.convertToFormat(QImage::Format_RGB32), 203);
        QVERIFY(QLineF(there, before).length() < 1.5); // dots move codes a little
    }

    void whatIsMeasuredOnAPrinterIsNotMovedByHand()
    {
        QVERIFY(QDir{}.mkpath(program->path(u"out"_s)));
        const QString out = program->path(u"out"_s);
        const QStringList words{u"badge"_s, u"--calibration"_s, u"--printer"_s, out};
        const QStringList measured{u"--measured"_s, u"17,21,170,257"_s};
        for (const QStringList &moved :
             {QStringList{u"--offset"_s, u"1,1"_s}, QStringList{u"--scale"_s, u"100,99"_s}}) {
            const Run printed = program->run(words + moved);
            QCOMPARE(printed.status, 2);
            QVERIFY2(printed.err.contains("--calibration and --printer"), printed.err.constData());
            QCOMPARE(program->run(words + measured + moved).status, 2);
        }
        QVERIFY(QDir{out}.entryList(QDir::Files).isEmpty());
        QVERIFY(!program->run({u"printers"_s, out}).out.contains("3,-1"));
    }

    void thePageToMeasureWithComesOutOfALabelPrinter()
    {
        const FakeLabelPrinter printer;
        const Run run = program->json({u"badge"_s,
                                       u"--calibration"_s,
                                       u"--medium"_s,
                                       u"62x100"_s,
                                       u"--printer"_s,
                                       printer.address()});
        QVERIFY2(run.status == 0, run.err.constData());
        QTRY_COMPARE(printer.labels(), 1);
        const ZplLabel label = labelsOf(printer.received()).first();
        QCOMPARE(QSize(label.width, label.height), QSize(496, 799));
    }

    void aPrinterThatIsNotThereIsNotMeasured()
    {
        const QStringList words{u"badge"_s, u"--calibration"_s, u"--printer"_s};
        QCOMPARE(program->run(words + QStringList{program->path(u"nowhere"_s)}).status, 1);
        QCOMPARE(
            program
                ->run(
                    words
                    + QStringList{program->path(u"nowhere"_s), u"--measured"_s, u"17,21,170,257"_s})
                .status,
            1);
    }

    void saysHowAPrinterIs()
    {
        FakeLabelPrinter printer;
        const Run well = program->json({u"printers"_s, printer.address()});
        QCOMPARE(well.status, 0);
        QCOMPARE(text(well, u"state"), u"ready"_s);
        QCOMPARE(well.line().value(u"can_tell").toBool(true), false);
        printer.answer(FakeLabelPrinter::Answers::PaperOut);
        const Run empty = program->json({u"printers"_s, printer.address()});
        QCOMPARE(text(empty, u"trouble"), u"paper"_s);
        QVERIFY(text(empty, u"text").contains(u"out of paper or labels"_s));
        const Run nobody = program->json({u"printers"_s, u"/dev/usb/lp77"_s});
        QCOMPARE(text(nobody, u"trouble"), u"offline"_s);
        const Run wrong = program->run({u"printers"_s, u"ipp://"_s});
        QCOMPARE(wrong.status, 1);
        QVERIFY2(wrong.err.contains("like ipp://10.0.0.8/ipp/print"), wrong.err.constData());
    }

    void nothingIsBegunForAPrinterThatThereIsNot_data()
    {
        QTest::addColumn<QString>("printer");
        QTest::newRow("a queue that nobody set up") << u"no-such-queue"_s;
        QTest::newRow("an address that is none") << u"socket://"_s;
    }
    void nothingIsBegunForAPrinterThatThereIsNot()
    {
        QFETCH(const QString, printer);
        const Run run = program->run({u"badge"_s, u"ADA-0001"_s, u"--printer"_s, printer});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(printer.toUtf8()), run.err.constData());
        const Run history = program->json({u"history"_s, u"ADA-0001"_s});
        QVERIFY2(!history.out.contains("print"), history.out.constData());
    }

    void aPrinterThatCannotBeIsAFailure()
    {
        const Run run = program->json(
            {u"badge"_s, u"ADA-0001"_s, u"--printer"_s, program->path(u"nowhere"_s)});
        QCOMPARE(run.status, 1);
        const Run history = program->json({u"history"_s, u"ADA-0001"_s, u"--latest"_s, u"1"_s});
        QVERIFY2(history.out.contains("could not be printed"), history.out.constData());
    }

private:
    static QString newestIn(const QString &folder)
    {
        return QDir{folder}.entryInfoList(QDir::Files, QDir::Time).value(0).filePath();
    }
    QPointF placeOnPaper(const QString &folder) const
    {
        const Run run = program->json({u"badge"_s, u"MEI-0002"_s, u"--printer"_s, folder});
        return run.status == 0 ? placeOfCode(pagesOf(newestIn(folder), 203).value(0), 203)
                               : QPointF{};
    }

    std::unique_ptr<Program> program;
};

QTEST_GUILESS_MAIN(PrintingCommandsTest)
#include "tst_PrintingCommands.moc"
