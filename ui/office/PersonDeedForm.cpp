// SPDX-License-Identifier: Apache-2.0
#include "ui/office/PersonDeedForm.h"

#include "app/domain/UnknownReason.h"
#include "app/words/ImportWords.h"
#include "ui/kit/Touch.h"
#include "ui/office/Choice.h"
#include "ui/office/PlainLabel.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

const QStringList correctable{u"name"_s, u"company"_s, u"job_title"_s, u"email"_s, u"phone"_s};

} // namespace

PersonDeedForm::PersonDeedForm(QWidget *parent)
    : QWidget{parent}
    , m_title{new PlainLabel{PlainLabel::Kind::Section, u"deedTitle"_s}}
    , m_explanation{new PlainLabel{PlainLabel::Kind::Hint, u"deedExplanation"_s}}
    , m_complaint{new PlainLabel{PlainLabel::Kind::Bad, u"deedComplaint"_s}}
    , m_form{new QFormLayout}
    , m_choice{new Choice{u"deedChoice"_s}}
    , m_text{touch(new QLineEdit, u"deedText"_s)}
    , m_back{touch(new QPushButton, u"deedBack"_s)}
    , m_ok{touch(new QPushButton, u"deedOk"_s)}
{
    setObjectName(u"personDeed"_s);
    buildFields();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_ok);
    m_ok->setProperty("main", true);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addLayout(m_form);
    layout->addWidget(m_complaint);
    layout->addLayout(buttons);
    connect(m_ok, &QPushButton::clicked, this, &PersonDeedForm::answer);
    connect(m_text, &QLineEdit::returnPressed, this, &PersonDeedForm::answer);
    connect(m_back, &QPushButton::clicked, this, &PersonDeedForm::dismissed);
    retranslate();
}

void PersonDeedForm::buildFields()
{
    m_form->addRow(u" "_s, m_choice);
    for (const QString &field : correctable) {
        auto *edit = touch(new QLineEdit, u"deed_"_s + field);
        m_fields.insert(field, edit);
        m_form->addRow(u" "_s, edit);
    }
    m_form->addRow(u" "_s, m_text);
}

void PersonDeedForm::ask(PersonDeed deed, const PersonFile &person, const Offers &offers)
{
    m_deed = deed;
    m_hasBadge = person.prints.badges > 0;
    m_complaint->hide();
    m_text->clear();
    offerChoices(person, offers);
    fillIn(person.who);
    retranslate();
    if (deed == PersonDeed::Correct)
        m_fields[correctable.first()]->setFocus();
    else if (deed == PersonDeed::Swap)
        m_choice->setFocus();
    else
        m_text->setFocus();
}

void PersonDeedForm::offerChoices(const PersonFile &person, const Offers &offers)
{
    m_choice->clear();
    if (m_deed == PersonDeed::Admit) {
        for (const Door &door : offers.doors)
            m_choice->addItem(excerptOf(door.name), door.id.value());
        m_choice->choose(offers.door.value());
    } else if (m_deed == PersonDeed::Undo) {
        for (const StandingAdmission &admission : person.admissions)
            m_choice->addItem(excerptOf(admission.doorName), admission.door.value());
    } else if (m_deed == PersonDeed::Swap) {
        for (const TicketType &type : offers.types)
            m_choice->addItem(excerptOf(type.name), type.name);
        m_choice->choose(person.who.type.name);
    }
    m_form->setRowVisible(m_choice, m_choice->count() > 0);
}

void PersonDeedForm::fillIn(const Registration &who)
{
    m_before = {{u"name"_s, who.name},
                {u"company"_s, who.company},
                {u"job_title"_s, who.jobTitle},
                {u"email"_s, who.email},
                {u"phone"_s, who.phone}};
    for (const QString &field : correctable) {
        m_fields[field]->setText(m_before[field]);
        m_form->setRowVisible(m_fields[field], m_deed == PersonDeed::Correct);
    }
    m_form->setRowVisible(m_text, m_deed != PersonDeed::Correct && m_deed != PersonDeed::Swap);
}

bool PersonDeedForm::needsText() const
{
    switch (m_deed) {
    case PersonDeed::Undo:
    case PersonDeed::Note:
    case PersonDeed::Pay:
    case PersonDeed::Reissue:
    case PersonDeed::Block:
    case PersonDeed::Unblock: return true;
    case PersonDeed::Print: return m_hasBadge;
    case PersonDeed::Admit:
    case PersonDeed::Correct:
    case PersonDeed::Swap: return false;
    }
    Q_UNREACHABLE();
}

void PersonDeedForm::answer()
{
    PersonWish wish{.deed = m_deed, .text = m_text->text().trimmed()};
    if (needsText() && wish.text.isEmpty()) {
        m_complaint->say(tr("Something has to be written here: it stays in the journal."));
        m_text->setFocus();
        return;
    }
    if (m_deed == PersonDeed::Swap)
        wish.ticketType = m_choice->currentData().toString();
    else
        wish.door = Id<Door>{m_choice->currentData().toLongLong()};
    if (m_deed == PersonDeed::Correct) {
        for (const QString &field : correctable) {
            const QString text = m_fields[field]->text().trimmed();
            if (text != m_before[field])
                wish.corrected.insert(field, text);
        }
        if (wish.corrected.isEmpty()) {
            m_complaint->say(tr("Nothing is changed yet."));
            return;
        }
    }
    Q_EMIT answered(wish);
}

QString PersonDeedForm::title(PersonDeed deed)
{
    switch (deed) {
    case PersonDeed::Admit: return tr("Let in …");
    case PersonDeed::Undo: return tr("Take back …");
    case PersonDeed::Print: return tr("Print badge …");
    case PersonDeed::Correct: return tr("Correct …");
    case PersonDeed::Note: return tr("Note …");
    case PersonDeed::Pay: return tr("Paid …");
    case PersonDeed::Swap: return tr("Ticket type …");
    case PersonDeed::Reissue: return tr("New code …");
    case PersonDeed::Block: return tr("Block …");
    case PersonDeed::Unblock: return tr("End the block …");
    }
    Q_UNREACHABLE();
}

QString PersonDeedForm::explanation() const
{
    switch (m_deed) {
    case PersonDeed::Admit:
        return tr("Without a reason the door decides as at every scan. With one it lets in, "
                  "whatever it would say.");
    case PersonDeed::Undo: return tr("The admission counts no longer. It stays in the journal.");
    case PersonDeed::Print:
        return m_hasBadge ? tr("There is a badge already: say why there is to be one more.")
                          : tr("It comes out of the printer of this desk.");
    case PersonDeed::Correct: return tr("No later import changes back what is written here.");
    case PersonDeed::Note: return tr("It is read out at the next scan and has to be confirmed.");
    case PersonDeed::Pay: return tr("From now on the ticket counts as paid.");
    case PersonDeed::Swap: return tr("From now on the ticket is of this type.");
    case PersonDeed::Reissue: return tr("The code of now lets nobody in any more.");
    case PersonDeed::Block: return tr("No door lets them in until the block is ended.");
    case PersonDeed::Unblock: return tr("They are let in again as before.");
    }
    Q_UNREACHABLE();
}

QString PersonDeedForm::textTitle() const
{
    return m_deed == PersonDeed::Note ? tr("Note")
        : m_deed == PersonDeed::Pay   ? tr("How it was paid")
                                      : tr("Reason");
}

void PersonDeedForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PersonDeedForm::retranslate()
{
    const auto name = [this](QWidget *field, const QString &text) {
        if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(field)))
            label->setText(text);
        field->setAccessibleName(text);
    };
    m_title->setText(title(m_deed));
    m_explanation->setText(explanation());
    name(m_choice, m_deed == PersonDeed::Swap ? tr("Ticket type") : tr("Door"));
    name(m_text, textTitle());
    for (const QString &field : correctable)
        name(m_fields[field], words::ImportWords::fieldTitle(field));
    m_back->setText(tr("Back"));
    m_ok->setText(tr("Do it"));
}

} // namespace lanyard::ui
