// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Operators.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace lanyard::ui {

class CredentialsPanel;

/// Who works here? Stands in place of the desk until somebody has signed in.
class SignInPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @p menu is the desk's.
    explicit SignInPanel(QMenu *menu, QWidget *parent = nullptr);

    /// It may be left only while somebody is signed in.
    void ask(const QList<Operator> &everybody, const std::optional<Operator> &signedIn);
    /// @p recognition is any but Recognised.
    void refuse(const Recognition &recognition);
    void fail(const QString &sentence);

Q_SIGNALS:
    void signInWanted(const lanyard::Credentials &credentials);
    void signOutWanted();
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<Operator> m_signedIn;
    CredentialsPanel *m_form;
    QPushButton *m_signOut;
    QPushButton *m_menu;
};

} // namespace lanyard::ui
