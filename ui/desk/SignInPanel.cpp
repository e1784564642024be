// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/SignInPanel.h"

#include "app/words/OperatorWords.h"
#include "ui/kit/CredentialsPanel.h"
#include "ui/kit/LineIcon.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/TypeScale.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

using words::OperatorWords;

SignInPanel::SignInPanel(QMenu *menu, QWidget *parent)
    : QWidget{parent}
    , m_form{new CredentialsPanel}
    , m_signOut{new QPushButton}
    , m_menu{new QPushButton}
{
    setObjectName(u"signIn"_s);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    m_signOut->setObjectName(u"signOut"_s);
    m_menu->setObjectName(u"signInMenu"_s);
    m_menu->setIcon(lineIcon(u"menu"_s));
    m_menu->setMenu(menu);
    for (QPushButton *button : {m_signOut, m_menu}) {
        setTouchable(*button, 3);
        m_form->addButton(button);
    }
    connect(m_form, &CredentialsPanel::left, this, &SignInPanel::left);
    connect(
        m_form, &CredentialsPanel::given, this, [this](const QString &name, const QString &pin) {
            Q_EMIT signInWanted({name, pin});
        });
    connect(m_signOut, &QPushButton::clicked, this, &SignInPanel::signOutWanted);
    connect(
        new QShortcut{Qt::Key_F10, this}, &QShortcut::activated, m_menu, &QPushButton::showMenu);
    retranslate();
}

void SignInPanel::ask(const QList<Operator> &everybody, const std::optional<Operator> &signedIn)
{
    m_signedIn = signedIn;
    m_form->setLeavable(signedIn.has_value());
    m_signOut->setVisible(signedIn.has_value());
    retranslate();
    QStringList names;
    for (const Operator &who : everybody)
        names.append(who.name);
    m_form->ask(names);
}

void SignInPanel::refuse(const Recognition &recognition)
{
    if (const auto *locked = std::get_if<LockedOut>(&recognition)) {
        const LockedOut lock = *locked;
        m_form->lock(lock.until,
                     [lock](const QDateTime &now) { return OperatorWords::lockedOut(lock, now); });
    } else {
        m_form->refuse(OperatorWords::sentence(recognition, {}));
    }
}

void SignInPanel::fail(const QString &sentence)
{
    m_form->refuse(sentence);
}

void SignInPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInPanel::retranslate()
{
    m_form->setWords(
        tr("Who works here?"),
        m_signedIn ? tr("%1 is signed in.").arg(isolated(m_signedIn->name))
                   : tr("Everything that is done at this desk is written down with your name."));
    m_signOut->setText(tr("Sign out"));
    m_menu->setText(tr("Menu  F10"));
}

} // namespace lanyard::ui
