// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kiosk/KioskView.h"

#include <QPolygonF>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QStackedWidget;

namespace lanyard::ui {

class CameraView;
class FittedLabel;
class KioskPanel;

/// Self-service: the guest shows a ticket, is greeted or sent to the desk, and the window is ready
/// for the next one. It has no menu, dialog, link or search, and neither keys nor the window
/// system close it; Ctrl+Shift+Q asks for it (leaveWanted) and release() lets it go.
class KioskWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit KioskWindow(std::chrono::milliseconds patience = std::chrono::seconds{7},
                         QWidget *parent = nullptr);

    /// From now on the window may be closed; closes it.
    void release();

public Q_SLOTS:
    void showReady(); ///< back to the first screen
    void showVerdict(const lanyard::Verdict &verdict);
    void showWelcome(const QString &name, const QString &detail);
    void showSorry(const QString &headline, const QString &whatToDo);
    void showPrinting(const QString &name);
    /// Scans are not taken at the moment; stays until showReady().
    void showOutOfOrder(const QString &whatToDo);

    void showFrame(const QImage &frame); ///< a null image: no camera
    void showCodesInView(const QList<QPolygonF> &outlines, std::chrono::milliseconds pause);
    void showMirrored(bool mirrored); ///< the camera's picture
    /// Tickets of several people were shown together; @p oneWasDecided: its verdict is on screen.
    void showSeveralTickets(bool oneWasDecided);

Q_SIGNALS:
    void leaveWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildReady();
    void render(const KioskView &view);
    void retranslate();

    QTimer m_patience;
    KioskView m_shown;
    bool m_released = false;
    QStackedWidget *m_screens;
    FittedLabel *m_invitation;
    FittedLabel *m_explanation;
    CameraView *m_camera;
    KioskPanel *m_panel;
};

} // namespace lanyard::ui
