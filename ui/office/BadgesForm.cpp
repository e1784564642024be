// SPDX-License-Identifier: Apache-2.0
#include "ui/office/BadgesForm.h"

#include "app/domain/UnknownReason.h"
#include "ui/kit/Touch.h"
#include "ui/office/Choice.h"
#include "ui/office/FormTitles.h"
#include "ui/office/PrinterChoice.h"
#include "ui/office/TickBox.h"

#include <QEvent>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

using Order = GatherBadges::Order;
using Who = GatherBadges::Who;

} // namespace

BadgesForm::BadgesForm(QWidget *parent)
    : QWidget{parent}
    , m_form{new QFormLayout{this}}
    , m_who{new Choice{u"badgesWho"_s}}
    , m_type{new Choice{u"badgesType"_s}}
    , m_notPrinted{new TickBox{u"badgesNotPrinted"_s}}
    , m_sorting{new Choice{u"badgesOrder"_s}}
    , m_template{new Choice{u"badgesTemplate"_s}}
    , m_printer{new PrinterChoice{u"badgesPrinter"_s}}
    , m_medium{new Choice{u"badgesMedium"_s}}
    , m_start{touch(new QSpinBox, u"badgesStart"_s)}
    , m_cutLines{new TickBox{u"badgesCutLines"_s}}
    , m_cropMarks{new TickBox{u"badgesCropMarks"_s}}
{
    m_order.wish.notPrinted = true;
    m_order.wish.order = Order::Surname;
    build();
    watch();
    retranslate();
}

void BadgesForm::build()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_notPrinted->setChecked(m_order.wish.notPrinted);
    m_start->setFocusPolicy(Qt::StrongFocus);
    for (QWidget *field : std::initializer_list<QWidget *>{m_who, m_type})
        m_form->addRow(u" "_s, field);
    m_form->addRow(QString{}, m_notPrinted);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_sorting, m_template, m_printer, m_medium, m_start})
        m_form->addRow(u" "_s, field);
    m_form->addRow(QString{}, m_cutLines);
    m_form->addRow(QString{}, m_cropMarks);
}

void BadgesForm::watch()
{
    for (Choice *choice : {m_who, m_type, m_sorting, m_template, m_medium})
        connect(choice, &QComboBox::activated, this, &BadgesForm::take);
    for (TickBox *tick : {m_notPrinted, m_cutLines, m_cropMarks})
        connect(tick, &TickBox::clicked, this, &BadgesForm::take);
    connect(m_start, &QSpinBox::valueChanged, this, &BadgesForm::take);
    connect(m_printer, &PrinterChoice::changed, this, [this] {
        m_printerIsChosen = true;
        Q_EMIT printerChanged();
    });
}

void BadgesForm::showTicketTypes(const QList<TicketType> &types)
{
    m_types = types;
    renderWhose();
}

void BadgesForm::showTemplates(const QList<BadgeTemplate> &templates)
{
    m_templates = templates;
    renderWhose();
}

void BadgesForm::showPrinters(const QList<Printer> &printers)
{
    m_printer->showPrinters(printers);
}

void BadgesForm::choosePrinter(const QString &printer)
{
    if (!m_printerIsChosen)
        m_printer->choose(printer);
}

void BadgesForm::showMedia(const QList<Medium> &media)
{
    m_media = media;
    renderMedia();
}

void BadgesForm::forgetTicketType()
{
    m_order.wish.ticketType.clear();
    renderWhose();
}

const QString &BadgesForm::printer() const
{
    return m_printer->printer();
}

void BadgesForm::take()
{
    const BadgeOrder before = m_order;
    m_order.who = m_who->currentData().value<Who>();
    m_order.wish.ticketType = m_type->currentData().toString();
    m_order.wish.notPrinted = m_notPrinted->isChecked();
    m_order.wish.order = m_sorting->currentData().value<Order>();
    m_order.wish.templateName = m_template->currentData().toString();
    m_order.medium = m_medium->currentData().toString();
    if (m_order.medium != before.medium)
        renderMedia();
    m_order.start = m_start->value();
    m_order.cutLines = m_cutLines->isChecked();
    m_order.cropMarks = m_cropMarks->isChecked();
    if (m_order != before)
        Q_EMIT changed();
}

void BadgesForm::renderWhose()
{
    m_who->clear();
    m_who->addItem(tr("Everybody with a confirmed ticket on site"),
                   QVariant::fromValue(Who::Expected));
    m_who->addItem(tr("Whoever was checked in"), QVariant::fromValue(Who::Admitted));
    m_who->choose(QVariant::fromValue(m_order.who));
    m_type->clear();
    m_type->addItem(tr("All ticket types"), QString{});
    for (const TicketType &type : std::as_const(m_types)) {
        if (!type.online)
            m_type->addItem(excerptOf(type.name), type.name);
    }
    m_type->choose(m_order.wish.ticketType);
    m_sorting->clear();
    m_sorting->addItem(tr("Surname"), QVariant::fromValue(Order::Surname));
    m_sorting->addItem(tr("Name as it is written"), QVariant::fromValue(Order::Name));
    m_sorting->addItem(tr("Ticket type, then surname"), QVariant::fromValue(Order::Type));
    m_sorting->addItem(tr("Order: who bought together"), QVariant::fromValue(Order::Party));
    m_sorting->addItem(tr("As in the registrations"), QVariant::fromValue(Order::Listed));
    m_sorting->choose(QVariant::fromValue(m_order.wish.order));
    m_template->clear();
    m_template->addItem(tr("What the ticket type has"), QString{});
    for (const BadgeTemplate &badge : std::as_const(m_templates))
        m_template->addItem(excerptOf(badge.title.isEmpty() ? badge.name : badge.title),
                            badge.name);
    m_template->choose(m_order.wish.templateName);
}

void BadgesForm::renderMedia()
{
    const QSignalBlocker quiet{m_start};
    m_medium->clear();
    m_medium->addItem(tr("As large as the badge"), QString{});
    for (const Medium &medium : std::as_const(m_media))
        m_medium->addItem(excerptOf(medium.title.isEmpty() ? medium.name : medium.title),
                          medium.name);
    m_medium->choose(m_order.medium);
    const auto found = std::ranges::find(m_media, m_order.medium, &Medium::name);
    const bool isChosen = found != m_media.cend();
    const int labels = isChosen ? int(labelsOf(*found).size()) : 1;
    m_start->setRange(1, qMax(1, labels));
    m_form->setRowVisible(m_start, labels > 1);
    for (TickBox *tick : {m_cutLines, m_cropMarks})
        m_form->setRowVisible(tick, isChosen);
}

void BadgesForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BadgesForm::retranslate()
{
    titleFields(*m_form,
                {{m_who, tr("Whose")},
                 {m_type, tr("Ticket type")},
                 {m_sorting, tr("In the order of")},
                 {m_template, tr("Badge")},
                 {m_printer, tr("Printer")},
                 {m_medium, tr("Paper of the file")},
                 {m_start, tr("First free label")}});
    m_notPrinted->setText(tr("Leave out whoever has a badge"));
    m_cutLines->setText(tr("A thin line around each badge"));
    m_cropMarks->setText(tr("Marks to cut at"));
    m_printer->setNone(tr("None"));
    renderWhose();
    renderMedia();
}

} // namespace lanyard::ui
