// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "ui/office/Page.h"

class QPushButton;

namespace lanyard::ui {

class DoorForm;
class PlainLabel;
class TwoLineList;

/// Doors of the event: a list, and a form for one of them.
class DoorsPage final : public Page
{
    Q_OBJECT

public:
    explicit DoorsPage(QWidget *parent = nullptr);

    void setEvent(const Event &event);
    void showDoors(const QList<Door> &doors); ///< also ends an edit under way: it was stored
    void showTicketTypes(const QList<TicketType> &types);
    void showFields(const QStringList &headers); ///< of imported columns, for rules
    void showFailure(const QString &sentence);
    /// The door that was to be removed stays: people came to it.
    void showDoorWasUsed();
    [[nodiscard]] QString unfinished() const override;

    void edit(const Door &door);
    void editNew();
    /// A new door like this one, for another time.
    void editCopy(const Door &door);

Q_SIGNALS:
    void doorAddWanted(const lanyard::Door &door);
    void doorChangeWanted(const lanyard::Door &door);
    void doorRemoveWanted(lanyard::Id<lanyard::Door> door);

protected:
    void retranslate() override;

private:
    void buildActions();
    void renderList();
    void showList(bool list);
    void store();
    void goBack();
    void askAndRemove(const Door &door);
    [[nodiscard]] const Door *chosen() const;
    [[nodiscard]] QString freeName(const QString &like) const;
    [[nodiscard]] QStringList namesBut(Id<Door> id) const;

    Event m_event;
    QList<Door> m_doors;
    QList<TicketType> m_types;
    QStringList m_fields;
    PlainLabel *m_zone;
    PlainLabel *m_failure;
    TwoLineList *m_list;
    DoorForm *m_form;
    bool m_storing = false; ///< the answer to a wish has not come yet
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_copy;
    QPushButton *m_remove;
    QPushButton *m_back;
    QPushButton *m_store;
};

} // namespace lanyard::ui
