// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/widgets/desk/DeskScenes.h"
#include "ui/desk/ActionPages.h"
#include "ui/desk/BannerWords.h"
#include "ui/desk/StatusWords.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

#include <chrono>
#include <functional>

namespace lanyard::tests {

/// A state of the desk, and how it comes about in a window that was furnished and is shown.
struct Scene
{
    QString name;
    std::function<void(ui::DeskWindow &)> show;
};

inline ui::VerdictView seenAtNoon(const Verdict &verdict)
{
    ui::Surroundings here = hereAtNoon();
    here.companions = 3;
    return ui::viewOf(verdict, here, PlainWording{});
}

inline Registration graceAtWork()
{
    Registration who
        = someoneAtWork(QStringLiteral("Grace Hill"), QStringLiteral("Northwind Labs"));
    who.order = QStringLiteral("HD260830000165");
    return who;
}

inline void typeName(ui::DeskWindow &desk, const QList<FoundPerson> &people)
{
    QTest::keyClicks(desk.findChild<QLineEdit *>(QStringLiteral("search")), QStringLiteral("gr"));
    desk.showSearchResults(people, QStringLiteral("gr"));
}

/// Verdicts first.
inline QList<Scene> everyScene()
{
    using ui::DeskWindow;
    using ui::Step;
    QList<Scene> scenes;
    for (const auto &[name, verdict] : everyVerdict(graceAtWork())) {
        scenes.append({QStringLiteral("verdict: ") + name, [verdict = verdict](DeskWindow &desk) {
                           desk.showVerdict(seenAtNoon(verdict));
                       }});
    }
    const Operator lea{.id = {}, .name = QStringLiteral("Lea"), .role = Role::Lead, .badge = {}};
    scenes.append(
        {{QStringLiteral("waiting"), [](DeskWindow &) {}},
         {QStringLiteral("waiting, somebody was here"),
          [](DeskWindow &desk) {
              desk.showVerdict(seenAtNoon(Admitted{graceAtWork(), {}}));
              desk.showIdle();
          }},
         {QStringLiteral("nothing was decided"),
          [](DeskWindow &desk) {
              desk.showVerdict(ui::StatusWords::undecided(QStringLiteral("The disk is full.")));
          }},
         {QStringLiteral("people who were found"),
          [](DeskWindow &desk) {
              typeName(desk, {{graceAtWork(), false}, {graceAtWork(), true}});
          }},
         {QStringLiteral("nobody was found"), [](DeskWindow &desk) { typeName(desk, {}); }},
         {QStringLiteral("a card"),
          [](DeskWindow &desk) {
              typeName(desk, {{graceAtWork(), true}});
              QTest::keyClick(desk.focusWidget(), Qt::Key_Return);
          }},
         {QStringLiteral("answers"),
          [](DeskWindow &desk) {
              desk.actions().askFor(ui::subjectOf(graceAtWork()), everyKindOfQuestion());
          }},
         {QStringLiteral("a walk-in"),
          [](DeskWindow &desk) { QTest::keyClick(desk.focusWidget(), Qt::Key_F12); }},
         {QStringLiteral("a group"),
          [](DeskWindow &desk) {
              desk.actions().begin(Step::Party, ui::subjectOf(graceAtWork()));
              desk.actions().showParty(graceAtWork().code.text(), {{graceAtWork(), false}});
          }},
         {QStringLiteral("a second person"),
          [lea](DeskWindow &desk) { desk.actions().askForApproval(Act::Override, {lea}); }},
         {QStringLiteral("doors"),
          [](DeskWindow &desk) { QTest::keyClick(desk.focusWidget(), Qt::Key_F3); }},
         {QStringLiteral("two tickets at once"),
          [](DeskWindow &desk) { desk.offerTickets(ui::viewOf(severalTickets())); }},
         {QStringLiteral("badges"), [](DeskWindow &desk) { desk.actions().showBadges(); }},
         {QStringLiteral("people leave"),
          [](DeskWindow &desk) { QTest::keyClick(desk.focusWidget(), Qt::Key_F8); }},
         {QStringLiteral("a camera"),
          [](DeskWindow &desk) {
              desk.showCameras({QStringLiteral("HD Webcam")}, QStringLiteral("HD Webcam"));
          }},
         {QStringLiteral("a camera that is gone"),
          [](DeskWindow &desk) {
              desk.showCameras({}, QStringLiteral("HD Webcam"));
              desk.showCameraProblem(ui::StatusWords::cameraLost(QStringLiteral("HD Webcam")));
          }},
         {QStringLiteral("a scanner that is gone"),
          [](DeskWindow &desk) {
              desk.showScannerProblem(
                  ui::StatusWords::serialScanner(false, QStringLiteral("ttyACM0")));
          }},
         {QStringLiteral("a disk that is full"),
          [](DeskWindow &desk) {
              desk.showEventFile(ui::StatusWords::eventFile(QStringLiteral("conference.lanyard"),
                                                            {.bytesFree = 9'000'000}));
          }},
         {QStringLiteral("an old list"),
          [](DeskWindow &desk) {
              desk.showEventFile(ui::StatusWords::eventFile(QStringLiteral("conference.lanyard"),
                                                            {.listAge = std::chrono::hours{3}}));
          }},
         {QStringLiteral("a clock that was changed"),
          [](DeskWindow &desk) {
              desk.showClock(
                  ui::BannerWords::clockChanged(std::chrono::seconds{-10'900}, QTime{9, 5}));
          }},
         {QStringLiteral("signing in"), [lea](DeskWindow &desk) { desk.showOperators({lea}, {}); }},
         {QStringLiteral("somebody signed in"),
          [lea](DeskWindow &desk) { desk.showOperators({lea}, lea); }}});
    for (const auto &[name, step] : {std::pair{QStringLiteral("undo"), Step::TakeBack},
                                     {QStringLiteral("let in"), Step::LetIn},
                                     {QStringLiteral("paid"), Step::Paid},
                                     {QStringLiteral("another ticket"), Step::Swap},
                                     {QStringLiteral("a note"), Step::Note},
                                     {QStringLiteral("a lost badge"), Step::Reissue},
                                     {QStringLiteral("a correction"), Step::Correct},
                                     {QStringLiteral("all steps"), Step::More}}) {
        scenes.append({name, [step = step](DeskWindow &desk) {
                           desk.actions().showTicketTypes(
                               {QStringLiteral("Standard"), QStringLiteral("Press")});
                           desk.actions().begin(step, ui::subjectOf(graceAtWork()));
                       }});
    }
    return scenes;
}

} // namespace lanyard::tests
