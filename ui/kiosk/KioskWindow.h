// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kiosk/GreetingPage.h"
#include "ui/kiosk/KioskGuard.h"
#include "ui/kiosk/KioskView.h"
#include "ui/kiosk/LeavePage.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

class QLabel;
class QStackedWidget;

namespace lanyard::ui {

class CornerHold;
class KeyedForm;
class KioskPanel;
class WelcomePage;

/// How long a screen of the kiosk stays when nobody touches it.
struct KioskPatience
{
    std::chrono::milliseconds typing = std::chrono::seconds{30};
    std::chrono::milliseconds greeting = std::chrono::seconds{15}; ///< then the badge prints
    std::chrono::milliseconds message = std::chrono::seconds{8};
    std::chrono::milliseconds referral = std::chrono::seconds{20}; ///< a number to remember
    std::chrono::milliseconds corner = std::chrono::seconds{3}; ///< a finger on it
    /// Until the event file has answered: a disk that hangs is a disk in trouble.
    std::chrono::milliseconds answer = std::chrono::seconds{30};
};

/// Self-service: the guest shows a ticket or says who they are, is greeted or sent to the desk,
/// looks at what the badge will say, and takes it. Then the window has forgotten them. It has no
/// menu, dialog or link, and neither keys nor the window system close it; see LeavePage.
class KioskWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit KioskWindow(const KioskPatience &patience = {}, QWidget *parent = nullptr);
    ~KioskWindow() override;

    enum class Screen { Welcome, Name, Wait, Greeting, Correction, Message, Leave, OutOfOrder };
    [[nodiscard]] Screen screen() const noexcept { return m_screen; }
    /// Nobody is in the middle of something: a scan begins the next visit.
    [[nodiscard]] bool takesScans() const noexcept;

    void lock(); ///< over the whole screen, with every key that the window system gives away
    void release(); ///< from now on the window may be closed; closes it
    void choosePin(); ///< first of all

    [[nodiscard]] WelcomePage &welcome() { return *m_welcome; }

public Q_SLOTS:
    void forget(); ///< whatever the last guest typed or saw, on every screen
    void showHome(); ///< the first screen, or what is wrong; nothing of the last guest is left
    void showWait();
    /// Greets, and asks what the badge shall say; without a name that comes first.
    void showGuest(const lanyard::ui::BadgeText &badge);
    void showMessage(const lanyard::ui::KioskView &view);
    void showNotIdentified(); ///< there is another try
    void showLeaveRefusal(lanyard::ui::LeavePage::Refusal refusal);
    /// None: all is well. In the middle of a visit it waits for its end.
    void setOutOfOrder(std::optional<lanyard::ui::KioskTrouble> trouble, const QString &desk);

Q_SIGNALS:
    void atHome();
    void languageChosen(const QString &language);
    void identityGiven(const QString &name, const QString &fact);
    /// What is to be corrected first, by field; empty: nothing.
    void badgeWanted(const QMap<QString, QString> &corrections);
    void pinEntered(const QString &pin);
    void pinChosen(const QString &pin);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void wire();
    void turnTo(Screen screen, QWidget *page, std::chrono::milliseconds patience);
    void startVisit();
    void correct();
    void confirm(const QMap<QString, QString> &corrections);
    void askToLeave();
    void runOut();
    void touch();
    void showTime();
    void retranslate();

    KioskPatience m_patience;
    KioskGuard m_guard;
    QTimer m_idle;
    QTimer m_tick;
    Screen m_screen = Screen::Welcome;
    BadgeText m_badge;
    std::optional<KioskTrouble> m_outOfOrder;
    QString m_deskName;
    bool m_released = false;
    bool m_needsPin = false;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    KeyedForm *m_identity;
    GreetingPage *m_greeting;
    KeyedForm *m_correction;
    KioskPanel *m_panel;
    LeavePage *m_leave;
    QLabel *m_time;
    CornerHold *m_corner;
};

} // namespace lanyard::ui
