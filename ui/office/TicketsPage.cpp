// SPDX-License-Identifier: Apache-2.0
#include "ui/office/TicketsPage.h"

#include "ui/kit/FittedButton.h"
#include "ui/kit/Touch.h"
#include "ui/office/AskFirst.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/SymbologyTicks.h"
#include "ui/office/TickBox.h"
#include "ui/office/TwoLineList.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

TicketsPage::TicketsPage(QWidget *parent)
    : Page{u"ticketsPage"_s, parent}
    , m_hint{new PlainLabel{PlainLabel::Kind::Hint, u"ticketsHint"_s}}
    , m_unlisted{new TickBox{u"ticketsUnlisted"_s}}
    , m_unlistedHint{new PlainLabel{PlainLabel::Kind::Hint, u"ticketsUnlistedHint"_s}}
    , m_keysTitle{new PlainLabel{PlainLabel::Kind::Section, u"ticketKeysTitle"_s}}
    , m_keys{new TwoLineList{u"ticketKeys"_s}}
    , m_recalled{new PlainLabel{PlainLabel::Kind::Text, u"ticketsRecalled"_s}}
    , m_symbologies{new SymbologyTicks}
    , m_result{new PlainLabel{PlainLabel::Kind::Good, u"ticketsResult"_s}}
    , m_remove{touch(new FittedButton, u"ticketKeyRemove"_s)}
    , m_revoked{touch(new FittedButton, u"ticketsRevoked"_s)}
    , m_blocked{touch(new FittedButton, u"ticketsBlocked"_s)}
    , m_add{touch(new FittedButton, u"ticketKeyAdd"_s)}
{
    setAcceptDrops(true);
    m_result->hide();
    m_keys->setMinimumHeight(2 * fingerHeight);
    for (QWidget *part : {static_cast<QWidget *>(m_hint),
                          static_cast<QWidget *>(m_result),
                          static_cast<QWidget *>(m_unlisted),
                          static_cast<QWidget *>(m_unlistedHint),
                          static_cast<QWidget *>(m_keysTitle)})
        content()->addWidget(part);
    content()->addWidget(m_keys, 1);
    content()->addWidget(m_recalled);
    content()->addWidget(m_symbologies);
    content()->addStretch(1);
    connect(m_symbologies, &SymbologyTicks::chosen, this, &TicketsPage::symbologiesChosen);
    buildActions();
    retranslate();
}

void TicketsPage::buildActions()
{
    m_add->setProperty("main", true);
    actions()->addStretch(1);
    for (QPushButton *button : {m_remove, m_revoked, m_blocked, m_add})
        actions()->addWidget(button);
    connect(m_add, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_revoked, &QPushButton::clicked, this, [this] { choose(Recall::Revoked); });
    connect(m_blocked, &QPushButton::clicked, this, [this] { choose(Recall::Blocked); });
    connect(m_remove, &QPushButton::clicked, this, &TicketsPage::askToRemove);
    connect(m_unlisted, &QCheckBox::clicked, this, [this](bool admits) {
        Q_EMIT unlistedChosen(admits ? Unlisted::Admit : Unlisted::Refuse);
        m_unlisted->setChecked(m_known.unlisted == Unlisted::Admit); // until it is so
    });
    connect(m_keys, &QListWidget::currentRowChanged, this, [this](int row) {
        m_remove->setEnabled(row >= 0);
    });
}

void TicketsPage::choose(std::optional<Recall> meant)
{
    auto *dialog = new QFileDialog{this, windowTitle()};
    dialog->setObjectName(u"ticketFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, meant](const QString &path) {
        Q_EMIT fileGiven(path, meant);
    });
    dialog->open();
}

void TicketsPage::askToRemove()
{
    const int row = m_keys->currentRow();
    if (row < 0)
        return;
    const QString fingerprint = m_known.keys.at(row).fingerprint;
    askFirst(this,
             {.objectName = u"ticketKeyRemove"_s,
              .question = tr("Remove the key %1?").arg(fingerprint),
              .explanation = tr("Tickets that only it signed are no longer known as genuine here."),
              .yes = tr("Yes, remove it"),
              .no = tr("Keep it")},
             [this, fingerprint] { Q_EMIT removeWanted(fingerprint); });
}

void TicketsPage::showKnown(const KnownTickets &known)
{
    m_known = known;
    render();
}

void TicketsPage::showLearned(const LearnTickets::Learned &learned)
{
    using What = LearnTickets::Learned::What;
    const bool isTaken = learned.what != What::Unclear && learned.what != What::Nothing;
    m_result->setKind(isTaken ? PlainLabel::Kind::Good : PlainLabel::Kind::Bad);
    m_result->say(sentence(learned));
    bringIntoSight(m_result);
}

void TicketsPage::showFailure(const QString &sentence)
{
    m_result->setKind(PlainLabel::Kind::Bad);
    m_result->say(sentence);
    bringIntoSight(m_result);
    render();
}

QString TicketsPage::sentence(const LearnTickets::Learned &learned)
{
    using What = LearnTickets::Learned::What;
    switch (learned.what) {
    case What::Keys: {
        const QString taken = learned.count == 0 ? tr("These keys were known already.")
                                                 : tr("New keys: %1.").arg(learned.count);
        return learned.series ? taken + u' '
                + tr("The event is a series: say which date this is with “lanyard settings "
                     "--pretix-date”.")
                              : taken;
    }
    case What::Revoked: return tr("Tickets taken back, of this file: %1.").arg(learned.count);
    case What::Blocked: return tr("Blocked tickets, of this file: %1.").arg(learned.count);
    case What::Unclear:
        return tr("This file has ticket codes, but does not say what for. Press “Revoked …” or "
                  "“Blocked …” and choose it there.");
    case What::Nothing:
        return tr("This file has neither keys nor lists of tickets. Take the answer of pretix for "
                  "the event, for revoked or for blocked tickets.");
    }
    Q_UNREACHABLE();
}

void TicketsPage::render()
{
    m_unlisted->setChecked(m_known.unlisted == Unlisted::Admit);
    m_symbologies->show(m_known.symbologies);
    m_keys->clear();
    for (const KnownTickets::Key &key : m_known.keys) {
        m_keys->add(key.kind == TicketKey::Kind::Pretix ? tr("pretix, signed tickets")
                                                        : tr("alf.io, private key of the event"),
                    key.fingerprint,
                    {});
    }
    m_keysTitle->say(m_known.keys.isEmpty() ? tr("No key yet: only the list counts")
                                            : tr("Keys of this event"));
    m_keys->setVisible(!m_known.keys.isEmpty());
    m_remove->setVisible(!m_known.keys.isEmpty());
    m_remove->setEnabled(m_keys->currentRow() >= 0);
    m_recalled->say(
        tr("Tickets that let nobody in: %1 taken back, %2 blocked.")
            .arg(locale().toString(m_known.revoked), locale().toString(m_known.blocked)));
}

void TicketsPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void TicketsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT fileGiven(event->mimeData()->urls().constFirst().toLocalFile(), {});
}

void TicketsPage::retranslate()
{
    setTitle(tr("Tickets"));
    m_hint->say(tr("pretix can sign its tickets. With its key they are known as genuine without "
                   "network. Drop the file here."));
    m_unlisted->setText(tr("Let genuine tickets in that are not in the list yet"));
    m_unlistedHint->say(tr("They were sold after the last import. The next one adds the names."));
    m_symbologies->retranslate();
    m_remove->setText(tr("Remove key"));
    m_revoked->setText(tr("Revoked …"));
    m_blocked->setText(tr("Blocked …"));
    m_add->setText(tr("Add a key …"));
    render();
}

} // namespace lanyard::ui
