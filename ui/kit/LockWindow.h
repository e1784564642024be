// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace lanyard::ui {

class CredentialsPanel;
class FittedLabel;
class PinPad;
class StatusLine;

/// Stands in place of every other window while the desk is locked: shows nothing of any guest.
/// Compares nothing itself.
class LockWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit LockWindow(QWidget *parent = nullptr);

    void showDesk(const QString &name);
    /// This desk has no PIN yet: the first that is typed is typed again and then chosen.
    void askForNewPin();
    void askForPin();
    /// Of one of these people, or their badge.
    void askForOperator(const QStringList &names);

    void refuse(const QString &sentence);
    /// What was typed was wrong too often, or a person is locked out: see CredentialsPanel::lock.
    void refuseUntil(const QDateTime &until,
                     const std::function<QString(const QDateTime &now)> &sentence);
    /// The PIN is wrong.
    void refusePin();
    /// Wrong too often: nothing is taken before @p until.
    void refusePinUntil(const QDateTime &until);
    /// A scan came that counts for nothing.
    void showScanIgnored();

Q_SIGNALS:
    void pinGiven(const QString &pin);
    void pinChosen(const QString &pin);
    void operatorGiven(const QString &name, const QString &pin);
    void dismissed(); ///< no new PIN, no lock

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Asking { NewPin, NewPinAgain, Pin };

    [[nodiscard]] QWidget *buildPinPage();
    void ask(Asking asking);
    void take(const QString &pin);
    void say(const QString &sentence);
    void renderPause();
    void retranslate();

    Asking m_asking = Asking::Pin;
    QString m_desk;
    QString m_firstPin;
    QDateTime m_pausedUntil;
    QTimer m_second;
    QStackedWidget *m_pages;
    CredentialsPanel *m_people;
    FittedLabel *m_title;
    QLabel *m_hint;
    PinPad *m_pad;
    StatusLine *m_message;
    QPushButton *m_back;
};

} // namespace lanyard::ui
