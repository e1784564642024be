// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/ApprovalPanel.h"

#include "app/words/OperatorWords.h"
#include "ui/kit/CredentialsPanel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace lanyard::ui {

using words::OperatorWords;

ApprovalPanel::ApprovalPanel(QWidget *parent)
    : QWidget{parent}
    , m_form{new CredentialsPanel}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    m_form->setLeavable(true);
    setFocusProxy(m_form);
    connect(m_form, &CredentialsPanel::left, this, &ApprovalPanel::dismissed);
    connect(
        m_form, &CredentialsPanel::given, this, [this](const QString &name, const QString &pin) {
            Q_EMIT agreed({name, pin});
        });
    retranslate();
}

void ApprovalPanel::ask(Act act, const QList<Operator> &everybody)
{
    m_act = act;
    retranslate();
    QStringList names;
    for (const Operator &who : everybody) {
        if (who.role >= leastRoleFor(act))
            names.append(who.name);
    }
    m_form->ask(names);
}

void ApprovalPanel::refuse(const AuthoriseAct::Outcome &outcome)
{
    if (const auto *locked = std::get_if<LockedOut>(&outcome)) {
        const LockedOut lock = *locked;
        m_form->lock(lock.until,
                     [lock](const QDateTime &now) { return OperatorWords::lockedOut(lock, now); });
    } else {
        m_form->refuse(OperatorWords::sentence(m_act, outcome, {}));
    }
}

void ApprovalPanel::scan(const QString &code)
{
    Q_EMIT agreed({{}, code});
}

void ApprovalPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ApprovalPanel::retranslate()
{
    m_form->setWords(tr("A second person, please"), OperatorWords::needed(m_act));
}

} // namespace lanyard::ui
