// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lanyard::ui {

class FittedLabel;
class Keypad;

/// Two fields and the keys to fill them in with. Nothing is dragged, pasted or asked for by a menu.
class KeyedForm final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyedForm(const QString &objectName, QWidget *parent = nullptr);

    struct Wording
    {
        QString title;
        QString first;
        QString second;
        QString back;
        QString next;
    };
    void setWording(const Wording &wording);
    /// Otherwise the second may stay empty.
    void needBoth(bool needed);
    /// Addresses and numbers are typed there, not only names.
    void expectAddressSecond();

    void fill(const QString &first, const QString &second);
    void say(const QString &message); ///< below the title
    [[nodiscard]] QString first() const;
    [[nodiscard]] QString second() const;

Q_SIGNALS:
    void filledIn(const QString &first, const QString &second);
    void backWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void watch();
    void noteChange();
    void finish();

    FittedLabel *m_title;
    QLabel *m_message;
    QLabel *m_firstTitle;
    QLabel *m_secondTitle;
    QLineEdit *m_first;
    QLineEdit *m_second;
    Keypad *m_keypad;
    QPushButton *m_back;
    QPushButton *m_next;
    bool m_needsBoth = false;
};

} // namespace lanyard::ui
