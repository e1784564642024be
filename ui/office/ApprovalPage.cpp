// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ApprovalPage.h"

#include "app/words/OperatorWords.h"
#include "ui/kit/CredentialsPanel.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

using words::OperatorWords;

ApprovalPage::ApprovalPage(QWidget *parent)
    : QWidget{parent}
    , m_form{new CredentialsPanel}
{
    setObjectName(u"officeApproval"_s);
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(m_form);
    m_form->setLeavable(true);
    connect(m_form, &CredentialsPanel::left, this, &ApprovalPage::dismissed);
    connect(
        m_form, &CredentialsPanel::given, this, [this](const QString &name, const QString &pin) {
            Q_EMIT agreed({name, pin});
        });
    retranslate();
}

void ApprovalPage::ask(Act act,
                       const AuthoriseAct::Outcome &outcome,
                       const QList<Operator> &everybody)
{
    m_act = act;
    retranslate();
    if (std::holds_alternative<SecondPersonNeeded>(outcome)) {
        QStringList names;
        for (const Operator &who : everybody) {
            if (who.role >= leastRoleFor(act))
                names.append(who.name);
        }
        m_form->ask(names);
    } else if (const auto *locked = std::get_if<LockedOut>(&outcome)) {
        const LockedOut lock = *locked;
        m_form->lock(lock.until,
                     [lock](const QDateTime &now) { return OperatorWords::lockedOut(lock, now); });
    } else {
        m_form->refuse(OperatorWords::sentence(act, outcome, {}));
    }
}

void ApprovalPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ApprovalPage::retranslate()
{
    m_form->setWords(tr("A second person, please"), OperatorWords::needed(m_act));
}

} // namespace lanyard::ui
