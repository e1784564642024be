// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/office/HubView.h"

#include <QWidget>

class QPushButton;

namespace lanyard::ui {

class InlineQuestion;
class PlainLabel;
class TextTableView;

/// Every desk of the event in a table, whether they agree, and one of them revoked.
class HubDesks final : public QWidget
{
    Q_OBJECT

public:
    explicit HubDesks(QWidget *parent = nullptr);

    void render(const HubView &view);

Q_SIGNALS:
    void revokeRequested(const QString &desk);
    void asked(QWidget *question); ///< which somebody has to see

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void renderTable(const QList<HubView::DeskRow> &desks);
    void renderChosen(const QModelIndex &current);
    void renderRevoke();
    void askToRevoke();
    [[nodiscard]] int chosen() const; ///< row; -1: none
    void retranslate();

    QList<HubView::DeskRow> m_desks;
    QString m_doomed; ///< the desk that is asked about
    PlainLabel *m_title;
    PlainLabel *m_agreement;
    PlainLabel *m_clocks;
    TextTableView *m_table;
    QPushButton *m_revoke;
    InlineQuestion *m_question;
};

} // namespace lanyard::ui
