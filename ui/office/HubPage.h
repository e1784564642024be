// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/office/HubView.h"
#include "ui/office/Page.h"

class QImage;
class QPushButton;

namespace lanyard::ui {

class HubAttempts;
class HubConflicts;
class HubDesks;
class HubInvitation;
class HubSharing;
class InlineQuestion;
class PlainLabel;
class StatusLine;

/// Many desks, one event: how they stand, what somebody has to see to, and how desks come and go.
class HubPage final : public Page
{
    Q_OBJECT

public:
    explicit HubPage(QWidget *parent = nullptr);

    void render(const HubView &view);

    [[nodiscard]] QString unfinished() const override;

public Q_SLOTS:
    /// Of an event that is being shared; @p total 0: not known yet.
    void showSharing(qint64 records, qint64 total);
    void showShareFailure(const QString &sentence);
    /// @p picture is the code as a QR code with its quiet zone, one pixel a module or more.
    void showJoinCode(const QString &code, const QImage &picture);
    /// What came of anything else that was wished for here.
    void showDone(const QString &sentence);
    void showFailure(const QString &sentence);

Q_SIGNALS:
    void shareRequested(const QString &address);
    void shareStopRequested();
    void joinCodeRequested();
    void acknowledgeRequested(const lanyard::Conflict &conflict);
    void exportConflictsRequested(const QString &path);
    void finishRequested(const lanyard::OpenAttempt &attempt);
    void abandonRequested(const lanyard::OpenAttempt &attempt);
    void revokeRequested(const QString &desk);
    void detachRequested();
    void exchangeExportRequested(const QString &path);
    void exchangeTakeInRequested(const QString &path);

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildParts();
    void buildFarewell();
    void forward();
    void askToDetach();
    void bringIntoSightSoon(QWidget *part);
    void askWhereTo();
    void askWhatFrom();

    HubView m_view;
    StatusLine *m_status;
    PlainLabel *m_trouble;
    PlainLabel *m_done;
    PlainLabel *m_failure;
    HubSharing *m_sharing;
    HubConflicts *m_conflicts;
    HubAttempts *m_attempts;
    HubDesks *m_desks;
    PlainLabel *m_quarantine;
    HubInvitation *m_invitation;
    QWidget *m_farewell; ///< exchange by file, and the way off the hub
    PlainLabel *m_exchangeTitle;
    PlainLabel *m_exchangeHint;
    QPushButton *m_takeIn;
    QPushButton *m_export;
    QPushButton *m_detach;
    InlineQuestion *m_question;
};

} // namespace lanyard::ui
