// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/PersonView.h"
#include "ui/desk/VerdictView.h"

#include <QStackedWidget>
#include <QTimer>

#include <chrono>

namespace lanyard::ui {

class ActionPages;
class IdlePanel;
class PersonCard;
class ResultList;
class VerdictPanel;

/// The states of the desk, one at a time and full size, and whom the one that is seen is about.
class DeskPages final : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Page { Waiting, Verdict, Results, Person, Action };

    explicit DeskPages(QWidget *parent = nullptr);

    [[nodiscard]] Page page() const { return Page(currentIndex()); }

    /// How long a verdict stays that asks nothing of anybody; zero: until the next one.
    void setVerdictTime(std::chrono::milliseconds time) { m_verdictTime = time; }

    void showWaiting();
    void showBusy(); ///< after a while
    void showLeaving(bool leaving);
    /// @p passes: it may make room by itself.
    void showVerdict(const VerdictView &view, bool passes);
    /// The last one again.
    void returnToVerdict();
    /// That of whoever was here last.
    void returnToLastGuest();
    void forgetVerdict();
    /// It does not make room by itself any more.
    void keepVerdict() { m_verdictTimer.stop(); }
    void showResults(const QList<PersonView> &people, const QString &searched);
    void returnToResults();
    void stepResults(int rows);
    void showPerson(const PersonView &person);
    void showAction();
    /// Back to what was there before; false where that has passed.
    [[nodiscard]] bool leaveAction();

    /// The person of the chosen row; nullptr if nobody was found.
    [[nodiscard]] const PersonView *chosenResult() const;
    /// Whom the steps are about.
    [[nodiscard]] const Subject &subject() const;
    /// What can be done about them.
    [[nodiscard]] QList<Step> steps() const;
    /// Who was here last; empty: nobody.
    [[nodiscard]] const QString &lastGuest() const { return m_guest.subject.name; }

    [[nodiscard]] ActionPages &actions() const { return *m_actions; }

Q_SIGNALS:
    void verdictPassed();
    void changed(); ///< another page, or another page of an action
    void personChosen(const lanyard::ui::PersonView &person);
    void backWanted();
    void checkInWanted(const QString &code);

private:
    [[nodiscard]] QList<Step> stepsOfLastGuest() const;
    void turnTo(Page page) { setCurrentIndex(int(page)); }

    IdlePanel *m_waitingPage;
    VerdictPanel *m_verdictPage;
    ResultList *m_resultsPage;
    PersonCard *m_personPage;
    ActionPages *m_actions;
    VerdictView m_verdict; ///< the last one
    VerdictView m_guest; ///< the last one about somebody
    PersonView m_person;
    Page m_before = Page::Waiting; ///< an action was begun
    std::chrono::milliseconds m_verdictTime{8000};
    QTimer m_verdictTimer;
    QTimer m_busyTimer;
};

} // namespace lanyard::ui
