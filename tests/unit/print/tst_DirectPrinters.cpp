// SPDX-License-Identifier: Apache-2.0
#include "app/badge/QtBadgeRenderer.h"
#include "app/print/PrinterRouter.h"
#include "tests/kit/MeasuredPrinters.h"
#include "tests/kit/ZplPicture.h"
#include "tests/unit/badge/PdfPages.h"
#include "tests/unit/badge/Wardrobe.h"
#include "tests/unit/print/FakeLabelPrinter.h"

#include <QDir>
#include <QLineF>
#include <QTest>
#include <QUuid>

#include <fcntl.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

using namespace lanyard;
using namespace lanyard::print;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;
using Answers = FakeLabelPrinter::Answers;
using State = SpooledJob::State;

Q_DECLARE_METATYPE(Answers)

namespace {

Badge graceBadge()
{
    return badgeFor(u"李雷 Grace"_s, u"GRACE-0001"_s);
}

QStringList codesOn(const QByteArray &zpl)
{
    QStringList codes;
    for (const ZplLabel &label : labelsOf(zpl))
        codes += codesOf(label.picture.convertToFormat(QImage::Format_RGB32));
    return codes;
}

/// The far end of a cable.
class Cable final
{
public:
    Cable()
        : m_end{::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK)}
    {
        ::grantpt(m_end);
        ::unlockpt(m_end);
        m_near = ::open(::ptsname(m_end), O_RDWR | O_NOCTTY);
        termios raw{};
        ::tcgetattr(m_near, &raw);
        ::cfmakeraw(&raw);
        ::tcsetattr(m_near, TCSANOW, &raw);
        m_thread.reset(QThread::create([this] { serve(); }));
        m_thread->start();
    }
    ~Cable()
    {
        m_ends = true;
        m_thread->wait();
        ::close(m_near);
        ::close(m_end);
    }
    [[nodiscard]] QString path() const { return QString::fromLocal8Bit(::ptsname(m_end)); }
    [[nodiscard]] QByteArray received() const
    {
        const QMutexLocker lock{&m_mutex};
        return m_received;
    }

private:
    void serve()
    {
        while (!m_ends) {
            std::array<char, 4096> part{};
            const ssize_t taken = ::read(m_end, part.data(), part.size());
            if (taken <= 0) {
                QThread::msleep(2);
                continue;
            }
            const QMutexLocker lock{&m_mutex};
            m_received.append(part.data(), taken);
            if (const qsizetype asked = m_received.indexOf("~HS"); asked >= 0) {
                m_received.remove(asked, 3);
                const QByteArray answer = hostStatus(Answers::Well);
                static_cast<void>(::write(m_end, answer.constData(), std::size_t(answer.size())));
            }
        }
    }

    int m_end;
    int m_near;
    mutable QMutex m_mutex;
    QByteArray m_received;
    std::atomic_bool m_ends = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

class DirectPrintersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const badge::QtBadgeRenderer renderer;
        zpl = *renderer.forPrinter(graceBadge(), u"conference-a6"_s, {PrintFormat::Kind::Zpl, 203});
        pdf = *renderer.forPrinter(graceBadge(), u"conference-a6"_s, {});
    }

    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        printer = std::make_unique<FakeLabelPrinter>();
        restart();
    }

    void aLabelArrivesInItsSizeWithACodeThatReads()
    {
        QCOMPARE(*queue->formatFor(address()), (PrintFormat{PrintFormat::Kind::Zpl, 203}));
        const auto job = queue->submit(address(), label());
        QVERIFY(job);
        QTRY_COMPARE(printer->labels(), 1);
        QCOMPARE(printer->received(), zpl);
        const ZplLabel read = labelsOf(printer->received()).first();
        QCOMPARE(QSize(read.width, read.height), QSize(839, 1183));
        QCOMPARE(codesOn(printer->received()), QStringList{u"GRACE-0001"_s});
    }

    void twoPocketsGetTwoLabels()
    {
        auto twice = label();
        twice.copies = 2;
        QVERIFY(queue->submit(address(), twice));
        QTRY_COMPARE(printer->labels(), 2);
        QCOMPARE(codesOn(printer->received()).size(), 2);
    }

    void neverVouchesForALabel()
    {
        const auto document = label();
        QVERIFY(queue->submit(address(), document));
        QTRY_COMPARE(stateOf(document.title), State::Completed);
        QVERIFY(!queue->look(address(), document.title, 0)->vouched);
        QVERIFY(!queue->printer(address())->canTell);
    }

    void labelsThatWaitAreNotOut()
    {
        printer->answer(Answers::Busy);
        const auto document = label();
        QVERIFY(queue->submit(address(), document));
        QTRY_COMPARE(stateOf(document.title), State::Printing);
        QCOMPARE(queue->printer(address())->state, Printer::State::Busy);
        QCOMPARE(queue->printer(address())->queued, 2);
        printer->answer(Answers::Well);
        QTRY_COMPARE(stateOf(document.title), State::Completed);
        QCOMPARE(printer->labels(), 1);
    }

    void handsNothingOverUntilItIsMended_data()
    {
        QTest::addColumn<Answers>("how");
        QTest::addColumn<Printer::Trouble>("trouble");
        QTest::newRow("no labels are left") << Answers::PaperOut << Printer::Trouble::Paper;
        QTest::newRow("the head is open") << Answers::HeadOpen << Printer::Trouble::CoverOpen;
        QTest::newRow("somebody paused it") << Answers::Paused << Printer::Trouble::Paused;
    }

    void handsNothingOverUntilItIsMended()
    {
        QFETCH(const Answers, how);
        QFETCH(const Printer::Trouble, trouble);
        printer->answer(how);
        const auto document = label();
        const auto waits = queue->submit(address(), document);
        QVERIFY(waits);
        QCOMPARE(waits->state, State::Gone);
        QCOMPARE(waits->trouble, trouble);
        QCOMPARE(queue->printer(address())->trouble, trouble);
        QCOMPARE(stateOf(document.title), State::Gone);
        QCOMPARE(printer->received(), QByteArray{});

        printer->answer(Answers::Well);
        QTRY_COMPARE(queue->printer(address())->trouble, Printer::Trouble::None);
        QVERIFY(queue->submit(address(), document)->state != State::Gone);
        QTRY_COMPARE(printer->labels(), 1);
    }

    void printsOnAPrinterThatGivesNoAnswers()
    {
        printer->answer(Answers::Never);
        const auto job = queue->submit(address(), label());
        QVERIFY(job);
        QCOMPARE(job->state, State::Completed);
        QVERIFY(!job->vouched);
        QTRY_COMPARE(codesOn(printer->received()), QStringList{u"GRACE-0001"_s});
    }

    void aLabelThatBrokeOffIsPrintedOnceWhenItGoesAgain()
    {
        printer->hangUpAfter(1000);
        auto large = label();
        // So much that not all of it fits into the buffers on the way.
        large.bytes.insert(large.bytes.indexOf("^FO"),
                           QByteArray{"^FX"} + QByteArray(8'000'000, ' '));
        const auto broken = queue->submit(address(), large);
        QVERIFY(!broken);
        QCOMPARE(broken.failure().kind, Failure::Kind::Unreachable);
        QCOMPARE(printer->labels(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(queue->look(address(), large.title, 0) ? stateOf(large.title)
                                                                         : State::Waiting,
                                  State::Gone,
                                  30'000);
        auto again = label();
        again.title = large.title;
        QVERIFY(queue->submit(address(), again));
        QTRY_COMPARE(printer->labels(), 1);
    }

    void knowsAfterARestartWhatWasSent()
    {
        const auto document = label();
        QVERIFY(queue->submit(address(), document));
        restart();
        QTRY_COMPARE(stateOf(document.title), State::Completed);
        QCOMPARE(stateOf(u"never sent"_s), State::Gone);
    }

    void asksAPersonAboutALabelThatACrashCaughtOnItsWay()
    {
        const auto document = label();
        QVERIFY(HandedOver{notes()}.write(document.title, HandedOver::Note::Begun));
        QCOMPARE(stateOf(document.title), State::Unknown);
    }

    void givesNothingBack()
    {
        const auto document = label();
        QVERIFY(queue->submit(address(), document));
        QCOMPARE(queue->cancel(address(), document.title, 0).failure().kind,
                 Failure::Kind::Rejected);
    }

    void saysThatNobodyIsThere()
    {
        const QString gone = address();
        printer.reset();
        QCOMPARE(queue->submit(gone, label()).failure().kind, Failure::Kind::Unreachable);
        QCOMPARE(queue->printer(gone)->trouble, Printer::Trouble::Offline);
        QCOMPARE(queue->submit(u"socket://no-such-host.invalid"_s, label()).failure().kind,
                 Failure::Kind::Unreachable);
        QCOMPARE(queue->submit(u"socket://"_s, label()).failure().kind,
                 Failure::Kind::NotAnAddress);
    }

    void aLabelGoesThroughACable()
    {
        const Cable cable;
        const QString usb = u"usb:"_s + cable.path();
        QCOMPARE(queue->printer(usb)->trouble, Printer::Trouble::None);
        QVERIFY(queue->submit(usb, label()));
        QTRY_COMPARE(cable.received(), zpl);
        QCOMPARE(codesOn(cable.received()), QStringList{u"GRACE-0001"_s});
    }

    void aCableThatIsNotPluggedInIsOffline()
    {
        QCOMPARE(queue->printer(u"/dev/usb/lp77"_s)->trouble, Printer::Trouble::Offline);
        QCOMPARE(queue->submit(u"usb:"_s + notes(), label()).failure().kind,
                 Failure::Kind::Unreachable);
    }

    void aFolderTakesWholeDocuments()
    {
        const QString here = folder->filePath(u"badges"_s);
        QCOMPARE(queue->submit(here, document()).failure().kind, Failure::Kind::NotFound);
        QVERIFY(QDir{}.mkpath(here));
        QCOMPARE(*queue->formatFor(here), PrintFormat{});
        auto twice = document();
        twice.copies = 2;
        const auto job = queue->submit(here, twice);
        QVERIFY(job);
        QCOMPARE(job->state, State::Completed);
        QVERIFY(job->vouched);
        const auto files = QDir{here}.entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
        QCOMPARE(files.size(), 2);
        for (const QFileInfo &file : files) {
            QCOMPARE(pageSizeMm(file.filePath()), QSizeF(105, 148));
            QCOMPARE(codesOf(pagesOf(file.filePath(), 200).value(0)), QStringList{u"GRACE-0001"_s});
        }
    }

    void aPrinterThatWasMeasuredGetsMovedBadges_data()
    {
        QTest::addColumn<bool>("isLabelPrinter");
        QTest::newRow("a label printer") << true;
        QTest::newRow("a folder") << false;
    }
    void aPrinterThatWasMeasuredGetsMovedBadges()
    {
        QFETCH(const bool, isLabelPrinter);
        const QString name = isLabelPrinter ? address() : folder->path();
        const QPointF before = placeOnPaper(name);
        const Calibration off{.dx = 4, .dy = -2.5, .scaleX = 1.02, .scaleY = 0.98};
        measured.known.insert(name, off);
        const QPointF after = placeOnPaper(name);
        measured.known.clear();
        const QPointF where = calibrated(before, off);
        QVERIFY2(QLineF(after, where).length() < 0.8,
                 qPrintable(u"%1, %2"_s.arg(after.x() - where.x()).arg(after.y() - where.y())));
    }

    void aDocumentThatSomebodyTookAwayIsStillPrinted()
    {
        const QString here = folder->filePath(u"badges"_s);
        QVERIFY(QDir{}.mkpath(here));
        const auto one = document();
        QVERIFY(queue->submit(here, one));
        QVERIFY(QFile::remove(here + u'/' + one.title + u".pdf"));
        restart();
        QCOMPARE(queue->look(here, one.title, 0)->state, State::Completed);
    }

private:
    void restart() { queue = std::make_unique<PrinterRouter>(notes(), measured, "127.0.0.1", 1); }
    /// Of the code on a badge that is made as that printer wants it, and that came out there.
    QPointF placeOnPaper(const QString &name)
    {
        const auto format = queue->formatFor(name);
        const auto bytes
            = badge::QtBadgeRenderer{}.forPrinter(graceBadge(), u"conference-a6"_s, *format);
        const PrintQueue::Document one = documentOf(*bytes);
        if (!queue->submit(name, one))
            return {};
        if (format->kind == PrintFormat::Kind::Pdf)
            return placeOfCode(pagesOf(name + u'/' + one.title + u".pdf", 203).value(0), 203);
        if (!QTest::qWaitFor([&] { return printer->received().endsWith(*bytes); }))
            return {};
        return placeOfCode(
            labelsOf(printer->received()).constLast().picture.convertToFormat(QImage::Format_RGB32),
            203);
    }
    QString notes() const { return folder->filePath(u"notes"_s); }
    QString address() const { return printer->address(); }
    State stateOf(const QString &title) const { return queue->look(address(), title, 0)->state; }
    PrintQueue::Document label() const { return documentOf(zpl); }
    PrintQueue::Document document() const { return documentOf(pdf); }
    static PrintQueue::Document documentOf(const QByteArray &bytes)
    {
        return {.bytes = bytes,
                .title = QUuid::createUuid().toString(QUuid::WithoutBraces),
                .widthMm = 105,
                .heightMm = 148,
                .copies = 1};
    }

    QByteArray zpl;
    QByteArray pdf;
    MeasuredPrinters measured;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<FakeLabelPrinter> printer;
    std::unique_ptr<PrinterRouter> queue;
};

QTEST_MAIN(DirectPrintersTest)
#include "tst_DirectPrinters.moc"
