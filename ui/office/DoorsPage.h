// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "ui/office/Page.h"

#include <optional>

class QPushButton;

namespace lanyard::ui {

class DoorForm;
class PlainLabel;
class TwoLineList;
class UndoLine;

/// Doors of the event: a list, and a form for one of them.
class DoorsPage final : public Page
{
    Q_OBJECT

public:
    explicit DoorsPage(QWidget *parent = nullptr);

    void setEvent(const Event &event);
    void showDoors(const QList<Door> &doors); ///< also ends an edit under way: it was stored
    void showTicketTypes(const QList<TicketType> &types);
    void setShared(bool shared); ///< see DoorForm
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
    void remove(const Door &door);
    void undo();
    /// What the last deed was, once it is done.
    void offerUndo();
    [[nodiscard]] const Door *chosen() const;
    [[nodiscard]] QString freeName(const QString &like) const;
    [[nodiscard]] QStringList namesBut(Id<Door> id) const;

    Event m_event;
    QList<Door> m_doors;
    QList<TicketType> m_types;
    QStringList m_fields;
    PlainLabel *m_zone;
    UndoLine *m_undo;
    PlainLabel *m_failure;
    TwoLineList *m_list;
    DoorForm *m_form;
    bool m_storing = false; ///< the answer to a wish has not come yet
    std::optional<Door> m_wished; ///< as it was before the deed that has no answer yet
    bool m_removing = false; ///< that deed
    std::optional<Door> m_before; ///< as it was before the last deed; none: nothing to undo
    bool m_removed = false; ///< that deed
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_copy;
    QPushButton *m_remove;
    QPushButton *m_back;
    QPushButton *m_store;
};

} // namespace lanyard::ui
