// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/ArrangePanel.h"

#include "ui/kit/LineIcon.h"
#include "ui/kit/Touch.h"
#include "ui/studio/Draft.h"
#include "ui/studio/StepWords.h"

#include <QEvent>
#include <QGridLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

using Step = StepWords::Step;

constexpr int columns = 4;

} // namespace

ArrangePanel::ArrangePanel(Draft &draft, QWidget *parent)
    : QWidget{parent}
    , m_draft{draft}
{
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    addAlignments();
    addOthers();
    connect(&draft, &Draft::selectionChanged, this, &ArrangePanel::render);
    retranslate();
    render();
}

void ArrangePanel::add(const QString &name,
                       const QString &icon,
                       int least,
                       QString (*words)(),
                       const std::function<void()> &work)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(lineIcon(icon));
    button->setIconSize({20, 20});
    button->setProperty("segment", true);
    button->setMinimumSize(fingerHeight, fingerHeight);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int at = int(m_actions.size());
    qobject_cast<QGridLayout *>(layout())->addWidget(button, at / columns, at % columns);
    m_actions.append({button, least, words});
    connect(button, &QToolButton::clicked, this, work);
}

void ArrangePanel::addAlignments()
{
    const auto align = [this](Edge edge) {
        return [this, edge] {
            m_draft.apply(StepWords::of(Step::Align, m_draft.now()),
                          edits::aligned(m_draft.now(), edge, false));
        };
    };
    add(
        u"alignLeft"_s,
        u"studio-align-left"_s,
        1,
        [] { return tr("Align at the left"); },
        align(Edge::Left));
    add(
        u"alignCentre"_s,
        u"studio-align-centre"_s,
        1,
        [] { return tr("Centre from left to right"); },
        align(Edge::Centre));
    add(
        u"alignRight"_s,
        u"studio-align-right"_s,
        1,
        [] { return tr("Align at the right"); },
        align(Edge::Right));
    add(
        u"alignTop"_s,
        u"studio-align-top"_s,
        1,
        [] { return tr("Align at the top"); },
        align(Edge::Top));
    add(
        u"alignMiddle"_s,
        u"studio-align-middle"_s,
        1,
        [] { return tr("Centre from top to bottom"); },
        align(Edge::Middle));
    add(
        u"alignBottom"_s,
        u"studio-align-bottom"_s,
        1,
        [] { return tr("Align at the bottom"); },
        align(Edge::Bottom));
}

void ArrangePanel::addOthers()
{
    const auto spread = [this](Qt::Orientation along) {
        return [this, along] {
            m_draft.apply(StepWords::of(Step::Distribute, m_draft.now()),
                          edits::distributed(m_draft.now(), along));
        };
    };
    const auto bring = [this](Rank rank) {
        return [this, rank] {
            m_draft.apply(StepWords::of(Step::Rank, m_draft.now()),
                          edits::ranked(m_draft.now(), rank));
        };
    };
    add(
        u"spreadAcross"_s,
        u"studio-spread-across"_s,
        3,
        [] { return tr("Same gaps from left to right"); },
        spread(Qt::Horizontal));
    add(
        u"spreadDown"_s,
        u"studio-spread-down"_s,
        3,
        [] { return tr("Same gaps from top to bottom"); },
        spread(Qt::Vertical));
    add(
        u"bringForward"_s,
        u"studio-forward"_s,
        1,
        [] { return tr("Move in front of the next"); },
        bring(Rank::Forward));
    add(
        u"sendBackward"_s,
        u"studio-backward"_s,
        1,
        [] { return tr("Move behind the next"); },
        bring(Rank::Backward));
    add(
        u"duplicateElements"_s,
        u"studio-copy"_s,
        1,
        [] { return tr("Duplicate (Ctrl+D)"); },
        [this] {
            m_draft.apply(StepWords::of(Step::Duplicate, m_draft.now()),
                          edits::duplicated(m_draft.now()));
        });
    add(
        u"deleteElements"_s,
        u"studio-bin"_s,
        1,
        [] { return tr("Delete (Del)"); },
        [this] {
            m_draft.apply(StepWords::of(Step::Delete, m_draft.now()),
                          edits::removed(m_draft.now()));
        });
}

void ArrangePanel::render()
{
    for (const Action &action : std::as_const(m_actions))
        action.button->setEnabled(m_draft.selection().elements.size() >= action.least);
}

void ArrangePanel::retranslate()
{
    for (const Action &action : std::as_const(m_actions)) {
        action.button->setToolTip(action.words());
        action.button->setAccessibleName(action.words());
    }
}

void ArrangePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lanyard::ui
