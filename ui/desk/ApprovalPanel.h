// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/AuthoriseAct.h"

#include <QWidget>

namespace lanyard::ui {

class CredentialsPanel;

/// Asks a second person for what the operator may not do alone. To be embedded: it is not modal,
/// and it compares nothing itself.
class ApprovalPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalPanel(QWidget *parent = nullptr);

    /// Says why it is needed, and offers those of @p everybody whose role suffices.
    void ask(Act act, const QList<Operator> &everybody);
    /// @p outcome is any but Authorised.
    void refuse(const AuthoriseAct::Outcome &outcome);
    /// To be called with what a scanner reads while the panel is shown.
    void scan(const QString &code);

Q_SIGNALS:
    /// Whether they may is for AuthoriseAct to say.
    void agreed(const lanyard::Credentials &second);
    void dismissed(); ///< Back or Esc

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Act m_act = Act::Override;
    CredentialsPanel *m_form;
};

} // namespace lanyard::ui
