// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/office/HubView.h"

#include <QWidget>

class QPushButton;

namespace lanyard::ui {

class PlainLabel;
class TwoLineList;

/// Who was about to be let in when the program or the computer stopped.
class HubAttempts final : public QWidget
{
    Q_OBJECT

public:
    explicit HubAttempts(QWidget *parent = nullptr);

    void render(const HubView &view);

Q_SIGNALS:
    void finishRequested(const lanyard::OpenAttempt &attempt);
    void abandonRequested(const lanyard::OpenAttempt &attempt);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void renderRows();
    void retranslate();

    QList<HubView::AttemptRow> m_rows;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    TwoLineList *m_list;
    QPushButton *m_abandon;
    QPushButton *m_finish;
};

} // namespace lanyard::ui
