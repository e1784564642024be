// SPDX-License-Identifier: Apache-2.0
#include "ui/office/CameraForm.h"

#include "app/domain/UnknownReason.h"
#include "ui/office/Choice.h"
#include "ui/office/TickBox.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

CameraForm::CameraForm(QWidget *parent)
    : QWidget{parent}
    , m_camera{new Choice{u"deskCamera"_s}}
    , m_size{new Choice{u"deskCameraSize"_s}}
    , m_mirror{new TickBox{u"deskCameraMirror"_s}}
    , m_light{new TickBox{u"deskCameraLight"_s}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *field : std::initializer_list<QWidget *>{m_camera, m_size, m_mirror, m_light})
        layout->addWidget(field);
    setFocusProxy(m_camera);
    connect(m_camera, &QComboBox::activated, this, &CameraForm::chooseCamera);
    connect(m_size, &QComboBox::activated, this, [this] {
        m_picture.resolution = m_size->currentData().toSize();
        Q_EMIT changed();
    });
    connect(m_mirror, &QCheckBox::clicked, this, [this](bool mirrored) {
        m_picture.mirrored = mirrored;
        Q_EMIT changed();
    });
    connect(m_light, &QCheckBox::clicked, this, [this](bool on) {
        m_picture.light = on;
        Q_EMIT changed();
    });
    retranslate();
}

void CameraForm::render(const QString &camera, const CameraPicture &picture)
{
    m_chosen = camera;
    m_picture = picture;
    renderCameras();
}

void CameraForm::showOffers(const QList<CameraOffer> &offers)
{
    m_offers = offers;
    renderCameras();
}

void CameraForm::showLightOffered(bool offered)
{
    m_lightOffered = offered;
    renderPicture();
}

/// What was chosen for another camera says nothing about this one.
void CameraForm::chooseCamera()
{
    const QString camera = m_camera->currentData().toString();
    if (camera == m_chosen)
        return;
    m_chosen = camera;
    m_picture = {};
    m_lightOffered = false;
    renderPicture();
    Q_EMIT changed();
}

void CameraForm::renderCameras()
{
    m_camera->clear();
    m_camera->addItem(tr("No camera"), QString{});
    for (const CameraOffer &offer : std::as_const(m_offers))
        m_camera->addItem(excerptOf(offer.name), offer.name);
    if (!m_chosen.isEmpty() && m_camera->findData(m_chosen) < 0)
        m_camera->addItem(tr("%1 (not plugged in)").arg(excerptOf(m_chosen)), m_chosen);
    m_camera->choose(m_chosen);
    renderPicture();
}

void CameraForm::renderPicture()
{
    const auto found = std::ranges::find(m_offers, m_chosen, &CameraOffer::name);
    const bool there = !m_chosen.isEmpty() && found != m_offers.cend();
    const CameraOffer offer = there ? *found : CameraOffer{};
    m_size->clear();
    m_size->addItem(tr("The picture size that suits best"), QSize{});
    for (const QSize size : offer.resolutions)
        m_size->addItem(tr("%1 × %2 pixels").arg(size.width()).arg(size.height()), size);
    m_size->choose(m_picture.resolution);
    m_size->setVisible(offer.resolutions.size() > 1);
    m_mirror->setChecked(isMirrored(m_picture, offer));
    m_mirror->setVisible(there);
    m_light->setChecked(m_picture.light);
    m_light->setVisible(there && m_lightOffered);
}

void CameraForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CameraForm::retranslate()
{
    m_camera->setAccessibleName(tr("Camera"));
    m_size->setAccessibleName(tr("Picture size of the camera"));
    m_mirror->setText(tr("Show its picture as in a mirror"));
    m_light->setText(tr("Its light is on"));
    renderCameras();
}

} // namespace lanyard::ui
