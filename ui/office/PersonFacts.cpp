// SPDX-License-Identifier: Apache-2.0
#include "ui/office/PersonFacts.h"

#include "app/domain/UnknownReason.h"
#include "app/words/ColumnTitles.h"
#include "app/words/HistoryWords.h"
#include "app/words/ImportWords.h"
#include "ui/kit/Spacing.h"
#include "ui/office/PlainLabel.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

PersonFacts::PersonFacts(QWidget *parent)
    : QWidget{parent}
    , m_grid{new QGridLayout{this}}
{
    setObjectName(u"personFacts"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::wide);
    m_grid->setVerticalSpacing(spacing::tight);
    m_grid->setColumnStretch(1, 1);
}

void PersonFacts::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines = 0;
}

void PersonFacts::add(const QString &title, const QString &value)
{
    if (value.trimmed().isEmpty())
        return;
    auto *name = new PlainLabel{PlainLabel::Kind::Hint, u"factTitle"_s};
    name->setText(title);
    name->setWordWrap(false);
    auto *text = new PlainLabel{PlainLabel::Kind::Text, u"fact"_s};
    text->setText(value);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(name, m_lines, 0, Qt::AlignTop);
    m_grid->addWidget(text, m_lines, 1);
    m_grid->setRowMinimumHeight(m_lines, fontMetrics().height());
    ++m_lines;
}

void PersonFacts::render(const PersonFile &person, const Event &event)
{
    clear();
    const Registration &who = person.who;
    const words::HistoryWords words{event, QLocale{}};
    QStringList inside;
    for (const StandingAdmission &admission : person.admissions)
        inside << tr("%1, %2").arg(excerptOf(admission.doorName), words.time(admission.at));
    add(tr("Came in"), inside.isEmpty() ? tr("not yet") : inside.join(u'\n'));
    add(tr("Badges"),
        person.prints.badges > 0 ? QLocale{}.toString(person.prints.badges) : tr("none"));
    addTicket(who, event);
    const auto column = [this](const QString &name, const QString &value) {
        add(words::columnTitle(name), excerptOf(value));
    };
    column(u"company"_s, who.company);
    column(u"job_title"_s, who.jobTitle);
    column(u"email"_s, who.email);
    column(u"phone"_s, who.phone);
    column(u"order"_s, who.order);
    add(words::columnTitle(u"notes"_s), who.notes);
    for (auto field = who.fields.cbegin(); field != who.fields.cend(); ++field)
        add(excerptOf(field.key()), excerptOf(field.value()));
}

void PersonFacts::addTicket(const Registration &who, const Event &event)
{
    const words::HistoryWords words{event, QLocale{}};
    add(words::columnTitle(u"standing"_s), words::ImportWords::standingTitle(who.standing));
    add(words::columnTitle(u"ticket_type"_s), excerptOf(who.type.name));
    add(words::columnTitle(u"code"_s), who.code.text());
    if (!who.listed)
        add(tr("List"), tr("valid, but not in the imported list yet"));
    if (who.validFrom.isValid())
        add(tr("Valid from"), words.time(who.validFrom));
    if (who.validUntil.isValid())
        add(tr("Valid until"), words.time(who.validUntil));
}

} // namespace lanyard::ui
