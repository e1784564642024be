// SPDX-License-Identifier: Apache-2.0
#include "ui/office/SampleTicketsWindow.h"

#include "app/domain/UnknownReason.h"
#include "ui/kit/EnterPresses.h"
#include "ui/kit/HelpButton.h"
#include "ui/kit/OpenAt.h"
#include "ui/kit/Spacing.h"
#include "ui/kit/Touch.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TwoLineList.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

using Kind = SampleTicket::Kind;

constexpr int smallestPicture = 200; ///< pixels; below that phones and scanners begin to fail

struct KindWords
{
    QString title;
    QString explanation;
};

KindWords wordsOf(Kind kind)
{
    switch (kind) {
    case Kind::Confirmed:
        return {SampleTicketsWindow::tr("Paid and confirmed"),
                SampleTicketsWindow::tr("Comes in.")};
    case Kind::Speaker:
        return {SampleTicketsWindow::tr("A speaker"),
                SampleTicketsWindow::tr("Comes in, another badge.")};
    case Kind::WithNote:
        return {SampleTicketsWindow::tr("With a note"),
                SampleTicketsWindow::tr("Comes in. There is something to read.")};
    case Kind::Group:
        return {SampleTicketsWindow::tr("One of a group"),
                SampleTicketsWindow::tr("F7 lets the others in, too.")};
    case Kind::Unpaid:
        return {SampleTicketsWindow::tr("Not paid"),
                SampleTicketsWindow::tr("Stays out until it is paid.")};
    case Kind::Pending:
        return {SampleTicketsWindow::tr("Not approved"), SampleTicketsWindow::tr("Stays out.")};
    case Kind::Cancelled:
        return {SampleTicketsWindow::tr("Cancelled"), SampleTicketsWindow::tr("Stays out.")};
    case Kind::OnlineOnly:
        return {SampleTicketsWindow::tr("Online only"),
                SampleTicketsWindow::tr("Watches from home, stays out.")};
    case Kind::Stranger:
        return {SampleTicketsWindow::tr("No ticket at all"),
                SampleTicketsWindow::tr("A code from somewhere else.")};
    }
    Q_UNREACHABLE();
}

} // namespace

SampleTicketsWindow::SampleTicketsWindow(QWidget *parent)
    : QWidget{parent, Qt::Window | Qt::WindowStaysOnTopHint} // the desk fills the screen behind it
    , m_title{new PlainLabel{PlainLabel::Kind::Section, u"sampleTitle"_s}}
    , m_hint{new PlainLabel{PlainLabel::Kind::Hint, u"sampleHint"_s}}
    , m_kinds{new TwoLineList{u"sampleKinds"_s}}
    , m_picture{new QLabel}
    , m_name{new PlainLabel{PlainLabel::Kind::Text, u"sampleName"_s}}
    , m_scan{touch(new QPushButton, u"sampleScan"_s)}
    , m_another{touch(new QPushButton, u"sampleAnother"_s)}
    , m_reset{touch(new QPushButton, u"sampleReset"_s)}
{
    setObjectName(u"sampleTickets"_s);
    build();
    connect(m_kinds, &QListWidget::currentRowChanged, this, &SampleTicketsWindow::renderTicket);
    connect(m_another, &QPushButton::clicked, this, &SampleTicketsWindow::goOn);
    connect(m_reset, &QPushButton::clicked, this, &SampleTicketsWindow::resetWanted);
    connect(m_scan, &QPushButton::clicked, this, [this] {
        if (const SampleTicket *ticket = current())
            Q_EMIT scanWanted(ticket->code);
    });
    letEnterPress(*this);
    openAt(*this, {620, 560});
    retranslate();
}

void SampleTicketsWindow::build()
{
    m_picture->setObjectName(u"samplePicture"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(smallestPicture, smallestPicture);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_name->setAlignment(Qt::AlignCenter);
    m_scan->setProperty("main", true);

    auto *ticket = new QVBoxLayout;
    ticket->setSpacing(spacing::small);
    ticket->addWidget(m_picture, 1);
    ticket->addWidget(m_name);
    ticket->addWidget(m_scan);
    ticket->addWidget(m_another);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(spacing::wide);
    middle->addWidget(m_kinds, 1);
    middle->addLayout(ticket, 1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(spacing::small);
    auto *help = new HelpButton{HelpButton::Words::ToolTip};
    connect(help, &QPushButton::clicked, this, [this] { Q_EMIT helpWanted(tr("Sample tickets")); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(help);
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addLayout(middle, 1);
    layout->addWidget(m_reset);
}

void SampleTicketsWindow::showTickets(const QList<SampleTicket> &tickets)
{
    m_tickets.clear();
    m_places.clear();
    for (const SampleTicket &ticket : tickets)
        m_tickets[ticket.kind].append(ticket);
    renderKinds();
}

const SampleTicket *SampleTicketsWindow::current() const
{
    const QListWidgetItem *const item = m_kinds->currentItem();
    if (!item)
        return nullptr;
    const auto kind = item->data(Qt::UserRole).value<Kind>();
    const auto tickets = m_tickets.constFind(kind);
    if (tickets == m_tickets.cend() || tickets->isEmpty())
        return nullptr;
    return &tickets->at(m_places.value(kind) % tickets->size());
}

void SampleTicketsWindow::goOn()
{
    if (const SampleTicket *ticket = current())
        ++m_places[ticket->kind];
    renderTicket();
}

void SampleTicketsWindow::renderKinds()
{
    const int row = qMax(0, m_kinds->currentRow());
    m_kinds->clear();
    const QList<Kind> kinds = m_tickets.keys();
    for (const Kind kind : kinds) {
        const KindWords words = wordsOf(kind);
        m_kinds->add(words.title, words.explanation, QVariant::fromValue(kind));
    }
    m_kinds->setCurrentRow(qMin(row, m_kinds->count() - 1));
    renderTicket();
}

void SampleTicketsWindow::renderTicket()
{
    const SampleTicket *const ticket = current();
    m_scan->setEnabled(ticket != nullptr);
    m_another->setEnabled(ticket && m_tickets.value(ticket->kind).size() > 1);
    if (!ticket) {
        m_picture->clear();
        m_name->setText({});
        return;
    }
    // Whole pixels a module: a scanner sees no blurred edge.
    const int room = qMin(m_picture->width(), m_picture->height());
    const int times = qMax(1, room / qMax(1, ticket->picture.width()));
    m_picture->setPixmap(
        QPixmap::fromImage(ticket->picture.scaled(ticket->picture.size() * times)));
    m_picture->setAccessibleName(ticket->code);
    m_name->setText(ticket->name.isEmpty() ? excerptOf(ticket->code) : excerptOf(ticket->name));
}

void SampleTicketsWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    renderTicket();
}

void SampleTicketsWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SampleTicketsWindow::retranslate()
{
    setWindowTitle(tr("Sample tickets"));
    m_title->setText(tr("Tickets to practise with"));
    m_hint->setText(tr("Scan the code from this screen, or press the button. These people are "
                       "invented: nobody is really checked in."));
    m_kinds->setAccessibleName(tr("Kinds of tickets"));
    m_scan->setText(tr("Scan it for me"));
    m_another->setText(tr("Another person"));
    m_reset->setText(tr("Begin the rehearsal again"));
    renderKinds();
}

} // namespace lanyard::ui
