// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/office/SampleTicket.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;

namespace lanyard::ui {

class PlainLabel;
class TwoLineList;

/// The tickets of a rehearsal, one at a time so large that a scanner reads it off the screen.
class SampleTicketsWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit SampleTicketsWindow(QWidget *parent = nullptr);

    void showTickets(const QList<SampleTicket> &tickets);

Q_SIGNALS:
    void scanWanted(const QString &code); ///< as if a scanner had read it
    void resetWanted(); ///< everybody is out again
    void helpWanted(const QString &place); ///< of the guide's chapter about the first minute

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] const SampleTicket *current() const;
    void renderKinds();
    void renderTicket();
    void goOn();
    void retranslate();

    QMap<SampleTicket::Kind, QList<SampleTicket>> m_tickets;
    QMap<SampleTicket::Kind, qsizetype> m_places; ///< whose turn it is
    PlainLabel *m_title;
    PlainLabel *m_hint;
    TwoLineList *m_kinds;
    QLabel *m_picture;
    PlainLabel *m_name;
    QPushButton *m_scan;
    QPushButton *m_another;
    QPushButton *m_reset;
};

} // namespace lanyard::ui
