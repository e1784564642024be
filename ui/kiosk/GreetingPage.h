// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace lanyard::ui {

class FittedLabel;

/// What a guest's badge will say, before it is printed.
struct BadgeText
{
    QString name;
    QString company;
    QString ticketType = {}; ///< not theirs to change

    friend bool operator==(const BadgeText &, const BadgeText &) = default;
};

/// Greets a guest by name and shows their badge: it prints, or they say what is wrong with it.
class GreetingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit GreetingPage(QWidget *parent = nullptr);

    void render(const BadgeText &badge);

Q_SIGNALS:
    void printWanted();
    void correctionWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    FittedLabel *m_welcome;
    FittedLabel *m_badgeTitle;
    FittedLabel *m_name;
    FittedLabel *m_company;
    FittedLabel *m_type;
    QPushButton *m_print;
    QPushButton *m_correct;
};

} // namespace lanyard::ui
