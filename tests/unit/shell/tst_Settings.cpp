// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Settings.h"
#include "app/shell/StoredCalibrations.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace lanyard;
using namespace lanyard::shell;
using namespace Qt::StringLiterals;

class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"lanyard-tests"_s);
        QCoreApplication::setApplicationName(
            u"settings-%1"_s.arg(QCoreApplication::applicationPid()));
    }
    void init() { QSettings{}.clear(); }
    void cleanupTestCase() { QFile::remove(QSettings{}.fileName()); }

    void whatIsStoredComesBack()
    {
        Settings settings;
        DeskSettings desk = settings.desk();
        desk.printing = {.printer = u"socket://10.0.0.9:9100"_s,
                         .secondPrinter = u"Back"_s,
                         .printerByTemplate = {{u"card"_s, u"ipp://10.0.0.8/ipp/print"_s}},
                         .autoPrint = AutoPrint::Always,
                         .failOver = FailOver::Automatic,
                         .copies = 2,
                         .reprintLimit = 5,
                         .labelsPerRoll = 300,
                         .labelsLeft = {{u"socket://10.0.0.9:9100"_s, 17}}};
        settings.setDesk(desk);
        settings.setLabelsLeft(desk.printing.labelsLeft); // counted while others are changed
        QCOMPARE(Settings{}.desk(), desk);
    }

    void whatWasMeasuredOnAPrinterComesBack()
    {
        const Calibration off{.dx = 1.5, .dy = -0.5, .scaleX = 1.01, .scaleY = 0.995};
        const QString name = u"ipp://10.0.0.8:631/ipp/print?a=b&c"_s;
        StoredCalibrations{}.keep(name, off);
        StoredCalibrations{}.keep(u"Büro / 2"_s, {.dx = 2});
        Settings settings;
        settings.setDesk(settings.desk()); // somebody changes something else
        QCOMPARE(StoredCalibrations{}.of(name), off);
        QCOMPARE(StoredCalibrations{}.of(u"Büro / 2"_s).dx, 2.0);
        QCOMPARE(StoredCalibrations{}.of(u"another"_s), Calibration{});
    }

    void whatWasMeasuredIsFoundByEverySpellingOfTheAddress()
    {
        const Calibration off{.dx = 1.5};
        StoredCalibrations{}.keep(u"socket://10.0.0.9:9100"_s, off);
        QCOMPARE(StoredCalibrations{}.of(u"socket://10.0.0.9:9100?dpi=300"_s), off);
        QCOMPARE(StoredCalibrations{}.of(u"zpl://10.0.0.9"_s), off);
        QCOMPARE(StoredCalibrations{}.of(u"socket://10.0.0.9:9101"_s), Calibration{});
        StoredCalibrations{}.keep(u"/dev/usb/lp0?dpi=300"_s, off);
        QCOMPARE(StoredCalibrations{}.of(u"usb:/dev/usb/lp0"_s), off);
        StoredCalibrations{}.keep(u"ipp://Printer.local/ipp/print"_s, off);
        QCOMPARE(StoredCalibrations{}.of(u"ipp://printer.local:631/ipp/print"_s), off);
        QCOMPARE(StoredCalibrations{}.of(u"ipps://printer.local/ipp/print"_s), Calibration{});
        StoredCalibrations{}.keep(u"zpl://10.0.0.9?dpi=600"_s, {});
        QCOMPARE(StoredCalibrations{}.of(u"socket://10.0.0.9:9100"_s), Calibration{});
    }

    void whatNoPrinterCanBeOffIsNotBelieved()
    {
        QSettings{}.setValue(
            u"badge/calibrations"_s,
            QVariantMap{{u"far"_s, QVariantList{500, 0, 1, 1}}, {u"short"_s, QVariantList{1, 2}}});
        QCOMPARE(StoredCalibrations{}.of(u"far"_s), Calibration{});
        QCOMPARE(StoredCalibrations{}.of(u"short"_s), Calibration{});
    }

    void aDeskThatWasDarkStaysDark()
    {
        QCOMPARE(Settings{}.desk().theme, u"bright"_s);
        QSettings{}.setValue(u"screen/dark"_s, true);
        Settings settings;
        DeskSettings desk = settings.desk();
        QCOMPARE(desk.theme, u"dark"_s);
        desk.theme = u"high-contrast"_s;
        settings.setDesk(desk);
        QCOMPARE(Settings{}.desk().theme, u"high-contrast"_s);
    }

    void aDeskThatPrintedWithTheFirstAdmissionStillDoes_data()
    {
        QTest::addColumn<bool>("before");
        QTest::addColumn<AutoPrint>("now");
        QTest::addRow("printed") << true << AutoPrint::Once;
        QTest::addRow("did not print") << false << AutoPrint::Never;
    }
    void aDeskThatPrintedWithTheFirstAdmissionStillDoes()
    {
        QFETCH(bool, before);
        QFETCH(AutoPrint, now);
        QSettings{}.setValue(u"badge/onAdmission"_s, before);
        QSettings{}.setValue(u"badge/printer"_s, u"zd421"_s);
        Settings settings;
        const DeskSettings desk = settings.desk();
        QCOMPARE(desk.printing.autoPrint, now);
        QCOMPARE(desk.printing.printer, u"zd421"_s);
        settings.setDesk(desk);
        QVERIFY(!QSettings{}.contains(u"badge/onAdmission"_s));
        QCOMPARE(Settings{}.desk().printing.autoPrint, now);
    }

    void countingLabelsChangesNothingElse()
    {
        Settings settings;
        const DeskSettings before = settings.desk();
        settings.setLabelsLeft({{u"Front"_s, 3}});
        DeskSettings after = settings.desk();
        QCOMPARE(after.printing.labelsLeft.value(u"Front"_s), 3);
        after.printing.labelsLeft.clear();
        QCOMPARE(after, before);
    }
};

QTEST_MAIN(SettingsTest)
#include "tst_Settings.moc"
