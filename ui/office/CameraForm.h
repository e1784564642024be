// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/CameraOffer.h"
#include "app/ports/DeskSettings.h"

#include <QWidget>

namespace lanyard::ui {

class Choice;
class TickBox;

/// Which camera, and how it is used. What it does not offer is not asked.
class CameraForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CameraForm(QWidget *parent = nullptr);

    void render(const QString &camera, const CameraPicture &picture);
    void showOffers(const QList<CameraOffer> &offers);
    void showLightOffered(bool offered); ///< by the camera that is on

    [[nodiscard]] const QString &camera() const { return m_chosen; }
    [[nodiscard]] const CameraPicture &picture() const { return m_picture; }

Q_SIGNALS:
    void changed(); ///< by a person

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseCamera();
    void renderCameras();
    void renderPicture();
    void retranslate();

    QList<CameraOffer> m_offers;
    QString m_chosen;
    CameraPicture m_picture;
    bool m_lightOffered = false;
    Choice *m_camera;
    Choice *m_size;
    TickBox *m_mirror;
    TickBox *m_light;
};

} // namespace lanyard::ui
