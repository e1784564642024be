// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/LearnTickets.h"
#include "ui/office/Page.h"

class QPushButton;

namespace lanyard::ui {

class PlainLabel;
class SymbologyTicks;
class TickBox;
class TwoLineList;

/// With what signed tickets are checked: keys, tickets that were taken back, and what becomes of
/// those that no import has yet; and as which kinds of codes tickets are printed. A file of the ticket source may be dropped anywhere.
class TicketsPage final : public Page
{
    Q_OBJECT

public:
    explicit TicketsPage(QWidget *parent = nullptr);

    void showKnown(const KnownTickets &known);
    void showLearned(const LearnTickets::Learned &learned);
    void showFailure(const QString &sentence);

Q_SIGNALS:
    void fileGiven(const QString &path, std::optional<lanyard::Recall> meant);
    void removeWanted(const QString &fingerprint);
    void unlistedChosen(lanyard::Unlisted unlisted);
    void symbologiesChosen(lanyard::Symbologies symbologies);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildActions();
    void choose(std::optional<Recall> meant);
    void askToRemove();
    void render();
    [[nodiscard]] static QString sentence(const LearnTickets::Learned &learned);

    KnownTickets m_known;
    PlainLabel *m_hint;
    TickBox *m_unlisted;
    PlainLabel *m_unlistedHint;
    PlainLabel *m_keysTitle;
    TwoLineList *m_keys;
    PlainLabel *m_recalled;
    SymbologyTicks *m_symbologies;
    PlainLabel *m_result;
    QPushButton *m_remove;
    QPushButton *m_revoked;
    QPushButton *m_blocked;
    QPushButton *m_add;
};

} // namespace lanyard::ui
