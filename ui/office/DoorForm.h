// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"

#include <QWidget>

#include <optional>

class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace lanyard::ui {

class PlainLabel;
class TickBox;

/// Fields of one door. Times are typed as the clocks at the event show them.
class DoorForm final : public QWidget
{
    Q_OBJECT

public:
    explicit DoorForm(QWidget *parent = nullptr);

    void render(const Event &event, const QList<TicketType> &types, const Door &door);

    /// The door as typed; nothing while something is wrong, which is then said in place. Names in
    /// @p taken belong to other doors.
    [[nodiscard]] std::optional<Door> door(const QStringList &taken);
    void complain(const QString &sentence);
    [[nodiscard]] const Door &original() const { return m_door; } ///< as it was rendered

protected:
    void changeEvent(QEvent *event) override;

private:
    void renderTypes(const QList<TicketType> &types, const QList<Id<TicketType>> &welcome);
    [[nodiscard]] QDateTime moment(const QDateTimeEdit *edit) const;
    [[nodiscard]] Door typed() const;
    [[nodiscard]] QString problemOf(const Door &door, const QStringList &taken) const;
    void retranslate();

    Event m_event;
    Door m_door;
    PlainLabel *m_problem;
    QLineEdit *m_name;
    QLineEdit *m_place;
    QDateTimeEdit *m_opens;
    QDateTimeEdit *m_closes;
    TickBox *m_everyone;
    QListWidget *m_types;
    TickBox *m_limited;
    QSpinBox *m_capacity;
    QFormLayout *m_form;
};

} // namespace lanyard::ui
