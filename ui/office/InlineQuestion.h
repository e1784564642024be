// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace lanyard::ui {

class PlainLabel;

/// Asks back in place, before something is done that cannot be taken back. Enter and Esc mean no.
class InlineQuestion final : public QWidget
{
    Q_OBJECT

public:
    /// @p objectName is the stem: "hubRevoke" makes hubRevokeQuestion, hubRevokeYes, hubRevokeNo.
    explicit InlineQuestion(const QString &objectName, QWidget *parent = nullptr);

    void ask(const QString &question, const QString &yes, const QString &no);

Q_SIGNALS:
    void agreed();
    void dismissed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void end(bool agreement);

    PlainLabel *m_question;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace lanyard::ui
