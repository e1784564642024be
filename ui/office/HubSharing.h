// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace lanyard::ui {

class LoadBar;
class PlainLabel;

/// For an event that is on this computer only: puts it into a database that other desks can reach.
class HubSharing final : public QWidget
{
    Q_OBJECT

public:
    explicit HubSharing(QWidget *parent = nullptr);

    /// Of the records that go to the database; @p total 0: not known yet.
    void showProgress(qint64 records, qint64 total);
    void showFailure(const QString &sentence);
    /// It worked: empties the form, which holds a password.
    void end();

    [[nodiscard]] bool isAtWork() const { return m_atWork; }

Q_SIGNALS:
    void shareRequested(const QString &address);
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void share();
    void renderWork(bool atWork);
    void retranslate();

    bool m_atWork = false;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QLineEdit *m_address;
    PlainLabel *m_failure;
    LoadBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_share;
};

} // namespace lanyard::ui
