// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/PersonView.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace lanyard::ui {

class FittedLabel;
class IconLabel;
class StatusLine;

/// Somebody who was looked up: only "Check in" checks them in.
class PersonCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonCard(QWidget *parent = nullptr);

    void render(const PersonView &view);

Q_SIGNALS:
    void checkInWanted();
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addWarning(QVBoxLayout *layout);

    FittedLabel *m_question;
    FittedLabel *m_name;
    FittedLabel *m_company;
    FittedLabel *m_ticket;
    StatusLine *m_state;
    QWidget *m_warning; ///< instead of the state, for somebody whom no door lets in
    IconLabel *m_warningShape;
    FittedLabel *m_warningText;
    QPushButton *m_back;
    QPushButton *m_checkIn;
};

} // namespace lanyard::ui
