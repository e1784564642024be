// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"
#include "app/domain/ScanReport.h"
#include "app/ports/DeskSettings.h"
#include "app/ports/PrintQueue.h"
#include "ui/kit/Language.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lanyard::ui {

class Choice;
class DoorTicks;
class PlainLabel;
class PrinterChoice;
class ScanResult;
class TickBox;

/// All that a desk needs before its first guest, on one page and preset: Enter alone begins. Each
/// change counts at once.
class SetupWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit SetupWindow(QWidget *parent = nullptr);

    void showEventName(const QString &name);
    void showSettings(const DeskSettings &settings);
    /// This desk was called @p name, as another one is.
    void showNameTaken(const QString &name);
    void showLanguages(const QList<Language> &languages);
    void showDoors(const QList<Door> &doors, const QList<Id<Door>> &served);
    void showPrinters(const QList<Printer> &printers);
    void showTestPrintSent(const QString &printer);
    void showTestPrintFailure(const QString &sentence);

    /// It is in front: whatever is scanned is a test.
    [[nodiscard]] bool isTesting() const;
    void showScan(const ScanReport &report);

Q_SIGNALS:
    void settingsChanged(const lanyard::DeskSettings &settings);
    void doorsChosen(const QList<lanyard::Id<lanyard::Door>> &doors);
    void testPrintWanted();
    void soundWanted(); ///< to be heard, whether or not they are on
    void done();
    void helpWanted(const QString &place); ///< of the guide's chapter about the first minute

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *buildTest();
    void watch();
    void noteChange();
    void renderLanguages();
    void renderInvitation();
    void retranslate();

    DeskSettings m_settings;
    QString m_eventName;
    QString m_takenName;
    QList<Language> m_languages;
    QFormLayout *m_form;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QLineEdit *m_name;
    PlainLabel *m_nameTaken;
    Choice *m_language;
    PrinterChoice *m_printer;
    TickBox *m_print; ///< a badge at the first admission
    QPushButton *m_testPrint;
    PlainLabel *m_testPrintResult;
    TickBox *m_sounds;
    QPushButton *m_listen;
    PlainLabel *m_doorsTitle;
    DoorTicks *m_doors;
    PlainLabel *m_scanTitle;
    PlainLabel *m_scanHint;
    ScanResult *m_scan;
    QPushButton *m_done;
};

} // namespace lanyard::ui
