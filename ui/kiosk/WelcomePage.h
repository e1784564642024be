// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPolygonF>
#include <QWidget>

#include <chrono>

class QPushButton;

namespace lanyard::ui {

class CameraView;
class FittedLabel;
class LanguageRow;

/// Where every guest begins: show a ticket, or say that there is none at hand, in any language.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void showEventName(const QString &name);
    void offerLanguages(const QStringList &languages);
    void showFrame(const QImage &frame); ///< a null image: no camera
    void showCodesInView(const QList<QPolygonF> &outlines, std::chrono::milliseconds pause);
    void showMirrored(bool mirrored);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void noTicketAtHand();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    FittedLabel *m_event;
    FittedLabel *m_invitation;
    FittedLabel *m_explanation;
    CameraView *m_camera;
    QPushButton *m_noTicket;
    LanguageRow *m_languages;
};

} // namespace lanyard::ui
