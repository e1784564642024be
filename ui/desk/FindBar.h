// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace lanyard::ui {

class SearchField;
class TouchButton;

/// Where names are typed, and what can be done about somebody who has no ticket to scan.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    [[nodiscard]] SearchField &search() const { return *m_search; }
    /// What is looked for; empty: nothing.
    [[nodiscard]] QString wanted() const;
    void showLeaving(bool leaving);
    /// As if its button had been pressed.
    void switchLeaving();
    void beginWalkIn();

Q_SIGNALS:
    void walkInWanted();
    void leavingChosen(bool leaving);
    void pictureWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SearchField *m_search;
    TouchButton *m_walkIn;
    TouchButton *m_leave;
    TouchButton *m_picture;
};

} // namespace lanyard::ui
