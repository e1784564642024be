// SPDX-License-Identifier: Apache-2.0
#include "ui/office/OperatorForm.h"

#include "app/words/OperatorWords.h"
#include "ui/kit/Touch.h"
#include "ui/kit/WholeWords.h"
#include "ui/office/Choice.h"
#include "ui/office/FormTitles.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TickBox.h"

#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

QLineEdit *pinField(const QString &objectName)
{
    auto *field = touch(new QLineEdit, objectName);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(64);
    return field;
}

} // namespace

OperatorForm::OperatorForm(QWidget *parent)
    : QWidget{parent}
    , m_problem{new PlainLabel{PlainLabel::Kind::Bad, u"operatorProblem"_s}}
    , m_name{touch(new QLineEdit, u"operatorName"_s)}
    , m_role{new Choice{u"operatorRole"_s}}
    , m_pin{pinField(u"operatorPin"_s)}
    , m_pinAgain{pinField(u"operatorPinAgain"_s)}
    , m_badge{touch(new QLineEdit, u"operatorBadge"_s)}
    , m_badgeState{new PlainLabel{PlainLabel::Kind::Hint, u"operatorBadgeState"_s}}
    , m_noBadge{new TickBox{u"operatorNoBadge"_s}}
    , m_form{new QFormLayout}
{
    setObjectName(u"operatorForm"_s);
    m_name->setMaxLength(100);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_problem);
    layout->addLayout(m_form);
    m_form->setVerticalSpacing(10);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QWidget *field : {static_cast<QWidget *>(m_name),
                           static_cast<QWidget *>(m_role),
                           static_cast<QWidget *>(m_pin),
                           static_cast<QWidget *>(m_pinAgain),
                           static_cast<QWidget *>(m_badge)})
        m_form->addRow(u" "_s, field);
    m_form->addRow(QString{}, m_badgeState);
    m_form->addRow(QString{}, m_noBadge);
    connect(m_badge, &QLineEdit::textEdited, this, [this] {
        m_bearer.clear();
        m_badgeIsNobodys = false;
        renderBadge();
    });
    connect(m_badge, &QLineEdit::editingFinished, this, [this] {
        if (const QString code = m_badge->text().trimmed(); !code.isEmpty() && m_bearer.isEmpty())
            Q_EMIT bearerWanted(code);
    });
    connect(m_noBadge, &TickBox::toggled, this, &OperatorForm::renderBadge);
    retranslate();
}

void OperatorForm::render(const Operator &who, bool isFirst)
{
    m_who = who;
    m_isFirst = isFirst;
    m_bearer.clear();
    m_badgeIsNobodys = false;
    m_name->setText(who.name);
    for (QLineEdit *field : {m_pin, m_pinAgain, m_badge})
        field->clear();
    m_noBadge->setChecked(false);
    m_problem->hide();
    retranslate();
    m_name->setFocus();
}

void OperatorForm::typeBadge(const QString &code)
{
    m_badge->setText(code);
    m_bearer.clear();
    Q_EMIT bearerWanted(code.trimmed());
}

void OperatorForm::showBearer(const std::optional<Registration> &bearer)
{
    m_badgeIsNobodys = !bearer;
    m_bearer = bearer ? bearer->name : QString{};
    if (bearer) {
        m_who.badge = bearer->id;
        m_noBadge->setChecked(false);
    }
    renderBadge();
}

std::optional<OperatorForm::Typed> OperatorForm::typed()
{
    const QString wrong = problem();
    m_problem->say(wrong);
    if (!wrong.isEmpty())
        return std::nullopt;
    Operator who = m_who;
    who.name = m_name->text().simplified();
    who.role = roleNamed(m_role->currentData().toString()).value_or(who.role);
    if (m_noBadge->isChecked())
        who.badge = {};
    return Typed{who, m_pin->text()};
}

QString OperatorForm::problem() const
{
    const qsizetype length = m_pin->text().size();
    if (m_name->text().simplified().isEmpty())
        return tr("Give the operator a name.");
    if (!m_who.id && length == 0)
        return tr("Give the operator a PIN.");
    if (length > 0 && length < 4)
        return tr("A PIN has at least 4 characters.");
    if (m_pin->text() != m_pinAgain->text())
        return tr("The two PINs are not the same. Type them again.");
    if (!m_badge->text().trimmed().isEmpty() && m_bearer.isEmpty())
        return tr("Nobody has this badge. Scan it again, or leave it out.");
    return {};
}

void OperatorForm::renderRoles()
{
    const QString chosen = nameOf(m_isFirst ? Role::Organiser : m_who.role);
    m_role->clear();
    for (const Role role : everyRole) {
        if (!m_isFirst || role == Role::Organiser)
            m_role->addItem(words::OperatorWords::roleTitle(role), nameOf(role));
    }
    m_role->choose(chosen);
}

void OperatorForm::renderBadge()
{
    m_noBadge->setVisible(bool(m_who.badge));
    m_badge->setEnabled(!m_noBadge->isChecked());
    if (m_noBadge->isChecked())
        m_badgeState->say(tr("Signs in by PIN only."));
    else if (m_badgeIsNobodys)
        m_badgeState->say(tr("Nobody has this badge."));
    else if (!m_bearer.isEmpty())
        m_badgeState->say(tr("The badge of %1 signs in, too.").arg(quoted(m_bearer)));
    else if (m_who.badge)
        m_badgeState->say(tr("A badge signs in, too. Another one takes its place."));
    else
        m_badgeState->say(tr("Scan a badge if it is to sign in, too."));
}

void OperatorForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OperatorForm::retranslate()
{
    titleFields(*m_form,
                {{m_name, tr("Name")},
                 {m_role, tr("Role")},
                 {m_pin, m_who.id ? tr("New PIN") : tr("PIN")},
                 {m_pinAgain, tr("The same again")},
                 {m_badge, tr("Badge code")}});
    setHint(*m_pin, m_who.id ? tr("As it is") : tr("4 characters or more"));
    m_noBadge->setText(tr("No badge any more"));
    renderRoles();
    renderBadge();
}

} // namespace lanyard::ui
