// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace lanyard::ui {

class FittedLabel;
class PinPad;

/// Staff only: the PIN that ends the kiosk or, before it begins, the one that will.
class LeavePage final : public QWidget
{
    Q_OBJECT

public:
    explicit LeavePage(QWidget *parent = nullptr);

    enum class Purpose { Leave, Choose, Repeat };
    void ask(Purpose purpose);
    void clear(); ///< every digit, and what was said about them

    enum class Refusal { None, Wrong, TooOften, NotTheSame, TooShort };
    void showRefusal(Refusal refusal);

Q_SIGNALS:
    void pinEntered(const QString &pin);
    void pinChosen(const QString &pin); ///< typed twice
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const QString &pin);
    void retranslate();

    Purpose m_purpose = Purpose::Leave;
    Refusal m_refusal = Refusal::None;
    QString m_first; ///< until it is repeated
    FittedLabel *m_title;
    FittedLabel *m_explanation;
    PinPad *m_pad;
    QPushButton *m_back;
};

} // namespace lanyard::ui
