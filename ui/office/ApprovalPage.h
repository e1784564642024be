// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/AuthoriseAct.h"

#include <QWidget>

namespace lanyard::ui {

class CredentialsPanel;

/// Stands in place of the office's pages while somebody else is to agree to what was asked for.
class ApprovalPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalPage(QWidget *parent = nullptr);

    /// @p outcome is any but Authorised; the first one begins it.
    void ask(Act act, const AuthoriseAct::Outcome &outcome, const QList<Operator> &everybody);

Q_SIGNALS:
    void agreed(const lanyard::Credentials &second);
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Act m_act = Act::ChangeDoors;
    CredentialsPanel *m_form;
};

} // namespace lanyard::ui
