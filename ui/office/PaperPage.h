// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/usecases/EnterFromPaper.h"
#include "ui/office/Page.h"

#include <optional>

class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace lanyard {
class Wording;
}

namespace lanyard::ui {

class Choice;
class PlainLabel;
class TwoLineList;

/// The printed list: on its way to paper, and back. Door and time stay as they are; code after code
/// is typed, each with Enter.
class PaperPage final : public Page
{
    Q_OBJECT

public:
    /// @p wording must outlive the page.
    explicit PaperPage(const Wording &wording, QWidget *parent = nullptr);

    void setEvent(const Event &event);
    void showDoors(const QList<Door> &doors);
    [[nodiscard]] QString unfinished() const override;

    /// As if the person had named this file for the list.
    void printTo(const QString &path);

public Q_SLOTS:
    void showMeant(const QString &typed, const lanyard::EnterFromPaper::Meant &meant);
    void showEntered(const lanyard::EnterFromPaper::Entered &entered);
    void showTakenBack(const lanyard::EnterFromPaper::Entered &entered);
    void showFailure(const lanyard::Failure &failure);
    /// Nobody agreed to setting a refusal aside; says nothing if that was not asked.
    void showNotAllowed(const QString &sentence);
    void showListSaved(const QString &path);
    void showListFailure(const lanyard::Failure &failure);

Q_SIGNALS:
    void meantWanted(const QString &typed);
    void tickEntered(const lanyard::EnterFromPaper::Tick &tick);
    void takeBackWanted(const lanyard::EnterFromPaper::Entered &entered, const QString &reason);
    void listWanted(const QString &path, lanyard::Id<lanyard::Door> door);
    void listStopWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    struct Line
    {
        EnterFromPaper::Entered entered;
        bool takenBack = false;
    };
    void buildForm();
    void buildActions();
    void addKey(Qt::Key key, QPushButton *button);
    void look();
    void enter();
    void enterMeant();
    void letIn();
    void takeBackLast();
    void askWhere();
    void renderLine(int index);
    void renderActions();
    void renderWriting(bool writing);
    [[nodiscard]] QDateTime at() const;
    [[nodiscard]] QString typed() const;
    [[nodiscard]] int lastEntered() const;
    [[nodiscard]] int chosenRefusal() const;
    [[nodiscard]] QString outcome(const Line &line) const;

    const Wording &m_wording;
    Event m_event;
    QList<Door> m_doors;
    QList<Line> m_lines;
    std::optional<EnterFromPaper::Meant> m_meant; ///< by what is typed now
    bool m_entering = false; ///< Enter was pressed before it was known who is meant
    bool m_storing = false;

    PlainLabel *m_hint;
    Choice *m_door;
    QDateTimeEdit *m_time;
    QLineEdit *m_code;
    PlainLabel *m_name;
    PlainLabel *m_problem;
    PlainLabel *m_done;
    TwoLineList *m_list;
    QPushButton *m_print;
    QPushButton *m_stop;
    QPushButton *m_undo;
    QPushButton *m_letIn;
};

} // namespace lanyard::ui
