// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/SidePanel.h"

#include "ui/kit/CameraView.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/StatusLine.h"
#include "ui/kit/TypeScale.h"
#include "ui/kit/WholeWords.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

QWidget *card()
{
    auto *made = new QWidget;
    made->setProperty("card", true);
    made->setAttribute(Qt::WA_StyledBackground);
    return made;
}

QLabel *caption(double scale = 1)
{
    auto *made = new QLabel;
    made->setTextFormat(Qt::PlainText);
    made->setProperty("quiet", true);
    made->setWordWrap(true);
    made->setMinimumWidth(1);
    setScale(*made, scale);
    return made;
}

FittedLabel *fittedCaption()
{
    auto *made = new FittedLabel;
    made->setProperty("quiet", true);
    made->setLimits({.lines = 2, .smallest = 11, .largest = 200});
    made->setTimesWriting(1);
    return made;
}

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : QWidget{parent}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeCounts(), 4);
    layout->addWidget(makeGuests(), 7);
    layout->addWidget(makeCamera(), 0);
    retranslate();
}

QWidget *SidePanel::makeCounts()
{
    QWidget *made = card();
    m_admitted = new FittedLabel;
    m_admitted->setObjectName(u"admitted"_s);
    m_admitted->setBold(true);
    m_admitted->setTimesWriting(4.5);
    m_admitted->setLimits({.lines = 1, .smallest = 16, .largest = 600});
    m_admittedCaption = fittedCaption();
    m_admittedCaption->setObjectName(u"admittedCaption"_s);
    m_inside = fittedCaption();
    m_inside->setObjectName(u"inside"_s);
    auto *layout = new QVBoxLayout{made};
    layout->setContentsMargins(14, 8, 14, 10);
    layout->setSpacing(2);
    layout->addWidget(m_admitted, 5);
    layout->addWidget(m_admittedCaption, 2);
    layout->addWidget(m_inside, 2);
    return made;
}

QWidget *SidePanel::makeGuests()
{
    QWidget *made = card();
    m_guestsTitle = caption();
    auto *layout = new QGridLayout{made};
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_guestsTitle, 0, 0, 1, 2);
    for (int row = 1; row <= guestsShown; ++row) {
        auto *time = caption();
        time->setWordWrap(false);
        auto *name = new FittedLabel;
        name->setObjectName(u"guest%1"_s.arg(row));
        name->setLimits({.lines = 1, .smallest = 12, .largest = 200});
        name->setTimesWriting(1.15);
        name->setLeastTimesWriting(0.9);
        layout->addWidget(time, row, 0);
        layout->addWidget(name, row, 1);
        layout->setRowStretch(row, 1);
        m_guests.append({time, name});
    }
    return made;
}

QWidget *SidePanel::makeCamera()
{
    m_cameraCard = card();
    m_picture = new CameraView;
    m_picture->setObjectName(u"camera"_s);
    m_cameraProblem = new StatusLine{u"camera"_s};
    m_cameraProblem->setObjectName(u"cameraProblem"_s);
    m_chooser = new QComboBox;
    keepWhole(*m_chooser);
    m_chooser->setObjectName(u"cameraChooser"_s);
    setTouchable(*m_chooser);
    m_chooser->setMinimumContentsLength(4);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *layout = new QVBoxLayout{m_cameraCard};
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_picture);
    layout->addWidget(m_cameraProblem);
    layout->addWidget(m_chooser);
    connect(m_chooser, &QComboBox::activated, this, [this](int row) {
        Q_EMIT cameraChosen(row == 0 ? QString{} : m_cameras.value(row - 1));
    });
    m_cameraCard->hide();
    return m_cameraCard;
}

void SidePanel::showCounts(const CountsView &counts)
{
    m_counts = counts;
    retranslate();
}

void SidePanel::showLastGuests(const QList<GuestView> &guests)
{
    for (int row = 0; row < guestsShown; ++row) {
        const GuestView guest = guests.value(row);
        m_guests[row].time->setText(guest.time);
        m_guests[row].name->setText(guest.name);
        m_guests[row].name->setToolTip(guest.detail.toHtmlEscaped());
    }
}

void SidePanel::showCameras(const QStringList &cameras, const QString &current)
{
    m_cameras = cameras;
    m_camera = current;
    m_cameraCard->setVisible(!cameras.isEmpty() || !m_cameraProblem->isHidden());
    m_picture->setVisible(!current.isEmpty() && m_cameraProblem->isHidden());
    if (current.isEmpty())
        m_picture->showFrame({});
    retranslate();
    makeRoom();
}

void SidePanel::showCameraProblem(const StatusView &view)
{
    m_cameraProblem->render(view);
    m_cameraCard->setVisible(!m_cameras.isEmpty() || !view.sentence.isEmpty());
    m_picture->setVisible(!m_camera.isEmpty() && view.sentence.isEmpty());
    makeRoom();
}

void SidePanel::showFrame(const QImage &frame)
{
    m_picture->showFrame(frame);
}

void SidePanel::showCodes(const QList<QPolygonF> &outlines, std::chrono::milliseconds pause)
{
    m_picture->showCodes(outlines, pause);
}

void SidePanel::showMirrored(bool mirrored)
{
    m_picture->setMirrored(mirrored);
}

void SidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SidePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

/// In a low window the camera takes the place of the guests who came longest
/// ago.
void SidePanel::makeRoom()
{
    const int line = fontInfo().pixelSize() * 17 / 10;
    const bool camera = !m_cameraCard->isHidden();
    m_picture->setMaximumHeight(std::max(54, height() / 4));
    m_admitted->setMinimumHeight(line * 3 / 2);
    m_admittedCaption->setMinimumHeight(line);
    m_inside->setMinimumHeight(line);
    const int cameraHeight = camera ? m_cameraCard->sizeHint().height() : 0;
    const int room = (height() - cameraHeight - line * 7) / line;
    const int rows = std::clamp(room, 1, guestsShown);
    for (int row = 0; row < guestsShown; ++row) {
        m_guests[row].time->setVisible(row < rows);
        m_guests[row].name->setVisible(row < rows);
    }
}

void SidePanel::retranslate()
{
    const QLocale locale;
    m_admitted->setText(locale.toString(m_counts.admitted));
    m_admittedCaption->setText(
        m_counts.registrations > 0
            ? tr("of %1 checked in here").arg(locale.toString(m_counts.registrations))
            : m_counts.doors > 1 ? tr("checked in at %1 doors").arg(locale.toString(m_counts.doors))
                                 : tr("checked in here"));
    m_inside->setText(tr("%1 inside now").arg(locale.toString(m_counts.inside)));
    m_guestsTitle->setText(tr("Came last"));
    m_chooser->setAccessibleName(tr("Camera"));
    m_chooser->clear();
    m_chooser->addItem(tr("Camera off"));
    m_chooser->addItems(m_cameras);
    m_chooser->setCurrentIndex(m_camera.isEmpty() ? 0 : int(m_cameras.indexOf(m_camera)) + 1);
}

} // namespace lanyard::ui
