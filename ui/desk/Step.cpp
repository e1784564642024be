// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/Step.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)

public:
    /// Steps that are never offered together share a key.
    static StepView of(Step step)
    {
        switch (step) {
        case Step::Noted: return {tr("Noted"), u"tick"_s, Qt::Key_Return};
        case Step::Paid: return {tr("Paid here"), u"tick"_s, Qt::Key_F6};
        case Step::BadgeAgain: return {tr("Badge again"), u"printer"_s, Qt::Key_F5};
        case Step::TakeBack: return {tr("Take back"), u"back"_s, Qt::Key_F6};
        case Step::LetIn: return {tr("Let in anyway"), u"door"_s, Qt::Key_F7};
        case Step::Party: return {tr("Whole group"), u"people"_s, Qt::Key_F7};
        case Step::LookUp: return {tr("Search name"), u"search"_s, Qt::Key_F2};
        case Step::WalkIn: return {tr("Walk-in"), u"person"_s, Qt::Key_F12};
        case Step::Leave: return {tr("Leaves now"), u"arrow"_s, {}};
        case Step::Correct: return {tr("Correct name"), u"person"_s, {}};
        case Step::Swap: return {tr("Other ticket"), u"badge"_s, {}};
        case Step::Note: return {tr("Add a note"), u"note"_s, Qt::CTRL | Qt::Key_N};
        case Step::Reissue: return {tr("Badge lost"), u"badge"_s, {}};
        case Step::Block: return {tr("Block"), u"cross"_s, {}};
        case Step::Unblock: return {tr("Unblock"), u"tick"_s, {}};
        case Step::LastGuest: return {tr("Last guest"), u"back"_s, Qt::CTRL | Qt::Key_G};
        case Step::More: return {tr("More"), u"menu"_s, Qt::Key_F1};
        }
        Q_UNREACHABLE();
    }
    static QString nameOf(const QKeySequence &key)
    {
        if (key == QKeySequence{Qt::Key_Return})
            return tr("Enter", "the key");
        return key.toString(QKeySequence::NativeText);
    }
};

} // namespace

StepView viewOf(Step step)
{
    return StepWords::of(step);
}

QString keyNameOf(const StepView &view)
{
    return StepWords::nameOf(view.key);
}

QString captionOf(const StepView &view)
{
    return view.key.isEmpty() ? view.label : view.label + u"  "_s + StepWords::nameOf(view.key);
}

QList<Step> stepsFor(const Subject &subject)
{
    QList<Step> steps{Step::BadgeAgain, Step::TakeBack, Step::LetIn};
    if (!subject.order.isEmpty())
        steps.append(Step::Party);
    if (subject.standing == Standing::Unpaid)
        steps.append(Step::Paid);
    steps.append({Step::Leave, Step::Correct, Step::Swap, Step::Note, Step::Reissue});
    steps.append(subject.standing == Standing::Blocked ? Step::Unblock : Step::Block);
    return steps;
}

} // namespace lanyard::ui
