// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/office/HubView.h"

#include <QWidget>

class QPushButton;

namespace lanyard::ui {

class PlainLabel;
class TwoLineList;

/// Who was let in more than once, until somebody has seen to it; seen to, they are grey.
class HubConflicts final : public QWidget
{
    Q_OBJECT

public:
    explicit HubConflicts(QWidget *parent = nullptr);

    void render(const HubView &view);

Q_SIGNALS:
    void acknowledgeRequested(const lanyard::Conflict &conflict);
    void exportRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void renderRows(const QList<HubView::ConflictRow> &rows);
    void renderButtons();
    void acknowledge();
    void askWhere();
    void retranslate();

    QList<HubView::ConflictRow> m_rows;
    qsizetype m_open = 0;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    TwoLineList *m_list;
    QPushButton *m_save;
    QPushButton *m_seenTo;
};

} // namespace lanyard::ui
