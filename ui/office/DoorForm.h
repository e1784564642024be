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

class Choice;
class PlainLabel;
class QuestionsEditor;
class RuleEditor;
class TickBox;

/// Fields of one door, and what they mean in a sentence. Times are typed as the clocks at the event
/// show them.
class DoorForm final : public QWidget
{
    Q_OBJECT

public:
    explicit DoorForm(QWidget *parent = nullptr);

    /// What a rule may ask about.
    struct Known
    {
        QList<TicketType> types;
        QStringList fields; ///< headers of imported columns
    };
    void render(const Event &event, const Known &known, const Door &door);
    /// Whether several desks share the event: only then there is a hub to do without.
    void setShared(bool shared);

    /// The door as typed; nothing while something is wrong, which is then said in place. Names in
    /// @p taken belong to other doors.
    [[nodiscard]] std::optional<Door> door(const QStringList &taken);
    void complain(const QString &sentence);
    /// Where what is wrong is said, after door() gave nothing.
    [[nodiscard]] QWidget *complaint() const;
    [[nodiscard]] const Door &original() const { return m_door; } ///< as it was rendered
    [[nodiscard]] bool isChanged() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The moment that is taken for a typed time, and what is strange about it.
    struct TakenTime
    {
        QDateTime moment; ///< UTC
        QString note;
    };
    void buildForm();
    void connectFields();
    void renderTypes(const QList<Id<TicketType>> &welcome);
    void showWithoutHub();
    void explain();
    [[nodiscard]] TakenTime opening() const;
    [[nodiscard]] TakenTime closing() const;
    [[nodiscard]] QString skipped(const QDateTimeEdit *edit, const QDateTime &moment) const;
    [[nodiscard]] Door typed() const;
    [[nodiscard]] QString problemOf(const Door &door, const QStringList &taken) const;
    void retranslate();

    Event m_event;
    Known m_known;
    Door m_door;
    PlainLabel *m_problem;
    PlainLabel *m_sentence;
    QLineEdit *m_name;
    QLineEdit *m_place;
    QDateTimeEdit *m_opens;
    PlainLabel *m_opensNote;
    QDateTimeEdit *m_closes;
    PlainLabel *m_closesNote;
    TickBox *m_everyone;
    QListWidget *m_types;
    TickBox *m_limited;
    QSpinBox *m_capacity;
    QSpinBox *m_apartSeats; ///< of each desk
    Choice *m_reentry;
    TickBox *m_secondScan;
    Choice *m_withoutHub;
    bool m_shared = false;
    QuestionsEditor *m_questions;
    RuleEditor *m_rule;
    QFormLayout *m_form;
};

} // namespace lanyard::ui
