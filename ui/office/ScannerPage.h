// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ScanReport.h"
#include "app/domain/TestSheet.h"
#include "app/ports/DeskSettings.h"
#include "ui/office/Page.h"

class QPushButton;

namespace lanyard::ui {

class PlainLabel;
class ScannerForm;
class ScanResult;
class TestCodeTicks;
class TypingField;

/// Tries scanners and says how to set them right. While it is in front, nobody is checked in by a
/// scan.
class ScannerPage final : public Page
{
    Q_OBJECT

public:
    explicit ScannerPage(QWidget *parent = nullptr);

    /// It is in front: scans are for it.
    [[nodiscard]] bool isTesting() const;

    void showScan(const ScanReport &report);
    /// What had to be repaired at the desk.
    void showRepair(const ScanRepair &repair);
    void showSettings(const DeskSettings &settings);
    void showPorts(const QStringList &names);
    void showSerialState(const QString &sentence);
    void showSheetSaved(const QString &path);
    void showSheetFailure(const QString &sentence);

Q_SIGNALS:
    void opened(); ///< somebody looks at it
    void settingsChanged(const lanyard::DeskSettings &settings);
    void sheetWanted(const QString &path, const lanyard::TestSheet &sheet);

protected:
    void retranslate() override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void askWhere();
    void renderInvitation();
    void renderRepair();

    std::optional<ScanRepair> m_repair;
    PlainLabel *m_repaired;
    PlainLabel *m_invitation;
    PlainLabel *m_harmless;
    ScanResult *m_result;
    TypingField *m_typing;
    PlainLabel *m_codesTitle;
    TestCodeTicks *m_codes;
    QPushButton *m_sheet;
    PlainLabel *m_sheetResult;
    PlainLabel *m_formTitle;
    ScannerForm *m_form;
};

} // namespace lanyard::ui
