// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace lanyard::ui {

/// A PIN by fingers or keyboard. Nobody sees it, and nobody hears of it before Enter.
class PinPad final : public QWidget
{
    Q_OBJECT

public:
    explicit PinPad(QWidget *parent = nullptr);

    void clear();
    void takeFocus();

Q_SIGNALS:
    void entered(const QString &pin); ///< never empty; the pad has forgotten it

protected:
    void changeEvent(QEvent *event) override;

private:
    void addKeys();
    void enter();
    void retranslate();

    QLineEdit *m_pin;
    QPushButton *m_back;
    QPushButton *m_enter;
};

} // namespace lanyard::ui
