// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ScanResultView.h"
#include "ui/office/ScannerPage.h"
#include "ui/office/TypingField.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

ScanReport keys(const QString &text)
{
    return {.text = text,
            .bytes = text.toUtf8(),
            .source = ScanReport::Source::Keyboard,
            .end = ScanReport::End::Enter,
            .lasted = 31,
            .widest = 2};
}

} // namespace

class ScannerPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        window = std::make_unique<QWidget>();
        page = new ScannerPage{window.get()};
        page->resize(600, 520);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    void cleanup() { window.reset(); }

    void saysThatNobodyIsCheckedInWhileItIsInFront()
    {
        QVERIFY(page->isTesting());
        QTRY_VERIFY(text(u"scanHarmless"_s).startsWith(u"Nobody is checked in"_s));
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QVERIFY(!page->isTesting());
        QTRY_VERIFY(text(u"scanHarmless"_s).contains(u"scans are for the door"_s));
        page->hide();
        QVERIFY(!page->isTesting());
    }

    void showsWhatArrivedAndHow()
    {
        page->showScan(keys(u"GRACE\x1d-0001"_s));
        QCOMPARE(
            text(u"scanFacts"_s),
            u"Characters: 11, in 31 ms: a scanner that types.\nIt ended with Enter. That is best."_s);
        QVERIFY(plain(u"scanText"_s).contains(u"GRACE␝-0001"_s));
        QVERIFY(text(u"scanBytes"_s).contains(u"47 52 41 43 45 1d 2d 30 30 30 31"_s));
    }

    void ticksTheCodesOfTheSheet()
    {
        QVERIFY(!isTicked(4));
        page->showScan(keys(u"LANYARD-TEST-04"_s));
        QCOMPARE(text(u"scanHeadline"_s), u"Code 4 of 12: the scanner reads dots of 0.33 mm."_s);
        QVERIFY(isTicked(4));
        QVERIFY(!isTicked(5));
        QVERIFY(!label(u"scanAdvice"_s)->isVisible());
    }

    void saysWhatToChangeAtTheScanner()
    {
        page->showScan(keys(u"LQNYQRD)TEST)à&"_s)); // US scanner, French computer
        QVERIFY(text(u"scanFacts"_s).contains(u"another keyboard (US)"_s));
        QVERIFY(text(u"scanAdvice"_s).startsWith(u"Set the scanner to the French keyboard"_s));
        QVERIFY(isTicked(1));

        page->showScan(keys(u"lanyard-test-01"_s));
        QCOMPARE(text(u"scanAdvice"_s), u"Press Caps Lock once."_s);
    }

    void saysThatBytesAreNoText()
    {
        ScanReport report = keys(u"d5 c5"_s);
        report.bytes = "\xd5\xc5";
        report.source = ScanReport::Source::Serial;
        report.end = ScanReport::End::LineEnd;
        report.readable = false;
        const ScanResultView view = viewOf(report, QLocale::c());
        QVERIFY(!view.isGood);
        QVERIFY(view.headline.contains(u"no text"_s));
        QCOMPARE(view.text, QString{});
        QCOMPARE(view.bytes, u"d5 c5"_s);
    }

    void advisesAnEnter()
    {
        ScanReport report = keys(u"GRACE-0001"_s);
        report.end = ScanReport::End::Silence;
        QVERIFY(
            viewOf(report, QLocale::c()).facts.last().contains(u"send Enter after each code"_s));
    }

    void tellsTypingByHand()
    {
        auto *field = page->findChild<TypingField *>(u"scanTyping"_s);
        QTest::keyClicks(field, u"GRACE"_s, Qt::NoModifier, 60);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(text(u"scanHeadline"_s), u"Typed by hand"_s);
        QVERIFY(text(u"scanFacts"_s).startsWith(u"Characters: 5, in 0."_s));
        QCOMPARE(field->text(), QString{});
    }

    void keepsWhatTheDeskSaw()
    {
        QVERIFY(!label(u"scannerRepaired"_s)->isVisible());
        page->showRepair(
            {.text = u"X"_s, .mismatch = ScanRepair::Mismatch{Keyboard::Us, Keyboard::German}});
        QVERIFY(label(u"scannerRepaired"_s)->isVisible());
        QVERIFY(text(u"scannerRepaired"_s).contains(u"Set the scanner to the German keyboard"_s));
    }

    void changesTheSerialPort()
    {
        QSignalSpy changed{page, &ScannerPage::settingsChanged};
        DeskSettings before;
        before.deskName = u"North"_s;
        page->showSettings(before);
        page->showPorts({u"ttyS0"_s, u"Honeywell 1900 (17)"_s});
        auto *port = page->findChild<QComboBox *>(u"serialPort"_s);
        QCOMPARE(port->count(), 3);
        port->setCurrentIndex(2);
        Q_EMIT port->activated(2);
        QCOMPARE(changed.size(), 1);
        const auto settings = changed.last().first().value<DeskSettings>();
        QCOMPARE(settings.serial.port, u"Honeywell 1900 (17)"_s);
        QCOMPARE(settings.deskName, u"North"_s); // nothing else is touched

        port->setEditText(u"/dev/pts/4"_s);
        Q_EMIT port->lineEdit()->editingFinished();
        QCOMPARE(changed.last().first().value<DeskSettings>().serial.port, u"/dev/pts/4"_s);
        auto *suffix = page->findChild<QLineEdit *>(u"scannerSuffix"_s);
        suffix->setText(u"#"_s);
        Q_EMIT suffix->editingFinished();
        QCOMPARE(changed.last().first().value<DeskSettings>().scannerSuffix, u"#"_s);
        QCOMPARE(changed.size(), 3);
    }

private:
    QLabel *label(const QString &name) const { return page->findChild<QLabel *>(name); }
    QString text(const QString &name) const { return label(name)->text(); }
    bool isTicked(int number) const
    {
        return text(u"testNumber%1"_s.arg(number)).startsWith(u"✓"_s);
    }
    /// Without the places where a line may break.
    QString plain(const QString &name) const { return text(name).remove(u'\u200b'); }

    std::unique_ptr<QWidget> window;
    ScannerPage *page = nullptr; ///< owned by the window
};

QTEST_MAIN(ScannerPageTest)
#include "tst_ScannerPage.moc"
