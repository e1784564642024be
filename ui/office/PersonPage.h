// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/usecases/TellPerson.h"
#include "ui/office/Page.h"
#include "ui/office/PersonDeedForm.h"

#include <optional>

class QPushButton;

namespace lanyard::ui {

class PersonFacts;
class PlainLabel;
class TwoLineList;

/// One person with everything that is known of them, all that happened to them, and all that can
/// be done. Stands in place of the office's pages until somebody goes back.
class PersonPage final : public Page
{
    Q_OBJECT

public:
    explicit PersonPage(QWidget *parent = nullptr);

    void setEvent(const Event &event);
    void showDoors(const QList<Door> &doors);
    void showTicketTypes(const QList<TicketType> &types);
    void open(const QString &code);
    [[nodiscard]] QString unfinished() const override;

public Q_SLOTS:
    void showPerson(const std::optional<lanyard::PersonFile> &person);
    /// What was wished for is done, or refused by the door: the journal's latest words say which.
    void showDone(const QString &code);
    void showFailure(const QString &sentence);
    void showNothingToUndo();
    void showQuestionFirst();

Q_SIGNALS:
    void personWanted(const QString &code);
    void deedWanted(const QString &code, const lanyard::ui::PersonWish &wish);
    void leaveWanted();

protected:
    void retranslate() override;

private:
    void buildDeeds();
    void buildLists();
    void begin(PersonDeed deed);
    void showForm(bool shown);
    void sayNews();
    void renderPerson();
    void renderDeeds();
    void renderParty();
    void renderRecords();
    [[nodiscard]] bool isPossible(PersonDeed deed) const;

    Event m_event;
    QList<Door> m_doors;
    QList<TicketType> m_types;
    QString m_code; ///< of whom is asked for
    std::optional<PersonFile> m_person;
    bool m_hasNews = false; ///< the latest record is about what was wished for
    PlainLabel *m_failure;
    PlainLabel *m_done;
    PersonFacts *m_facts;
    QWidget *m_deedRow;
    QMap<PersonDeed, QPushButton *> m_deeds;
    PersonDeedForm *m_form;
    PlainLabel *m_partyTitle;
    TwoLineList *m_party;
    PlainLabel *m_recordsTitle;
    TwoLineList *m_records;
    QPushButton *m_back;
};

} // namespace lanyard::ui
