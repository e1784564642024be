// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/DeskView.h"

#include <QList>
#include <QPolygonF>
#include <QWidget>

#include <chrono>

class QComboBox;
class QLabel;

namespace lanyard::ui {

struct StatusView;
class CameraView;
class FittedLabel;
class StatusLine;

/// Beside the verdict: how many, who last, and what the camera sees.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int guestsShown = 6;

    explicit SidePanel(QWidget *parent = nullptr);

    void showCounts(const CountsView &counts);
    void showLastGuests(const QList<GuestView> &guests);
    void showCameras(const QStringList &cameras, const QString &current);
    /// In the place of its picture.
    void showCameraProblem(const StatusView &view);
    void showFrame(const QImage &frame);
    void showCodes(const QList<QPolygonF> &outlines, std::chrono::milliseconds pause);
    void showMirrored(bool mirrored);

Q_SIGNALS:
    void cameraChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeCounts();
    QWidget *makeGuests();
    QWidget *makeCamera();
    void retranslate();
    void makeRoom();

    struct GuestRow
    {
        QLabel *time;
        FittedLabel *name;
    };

    CountsView m_counts;
    QStringList m_cameras;
    QString m_camera;
    FittedLabel *m_admitted = nullptr;
    FittedLabel *m_admittedCaption = nullptr;
    FittedLabel *m_inside = nullptr;
    QLabel *m_guestsTitle = nullptr;
    QList<GuestRow> m_guests;
    QWidget *m_cameraCard = nullptr;
    CameraView *m_picture = nullptr;
    StatusLine *m_cameraProblem = nullptr;
    QComboBox *m_chooser = nullptr;
};

} // namespace lanyard::ui
