// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace lanyard::ui {

class FittedLabel;
class PinPad;
class StatusLine;

/// Who somebody is: a name to touch and a PIN, or a badge that is scanned while this is on the
/// screen. Compares nothing itself, and opens nothing modal.
class CredentialsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CredentialsPanel(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &reason);
    /// Beside "Back", which is there only if it may be left.
    void addButton(QPushButton *button);
    void setLeavable(bool leavable);

    /// From the beginning; the name that was last chosen stays so.
    void ask(const QStringList &names);
    /// What was given is not right.
    void refuse(const QString &sentence);
    /// Says @p sentence anew each second until it is over.
    void lock(const QDateTime &until, const std::function<QString(const QDateTime &now)> &sentence);

Q_SIGNALS:
    void given(const QString &name, const QString &pin);
    void left(); ///< "Back" or Esc

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void give(const QString &pin);
    void answered();
    void countDown();
    void retranslate();

    FittedLabel *m_title;
    QLabel *m_reason;
    QListWidget *m_names;
    PinPad *m_pad;
    QLabel *m_hint;
    StatusLine *m_message;
    QPushButton *m_back;
    QHBoxLayout *m_buttons;
    QTimer m_second;
    QDateTime m_lockedUntil;
    std::function<QString(const QDateTime &now)> m_lockSentence;
};

} // namespace lanyard::ui
