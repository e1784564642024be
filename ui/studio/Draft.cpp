// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/Draft.h"

#include <QUndoCommand>

#include <numeric>

namespace lanyard::ui {

namespace {

constexpr int stepId = 1;

/// A template may have lost elements since.
Selection within(Selection selection, const badge::Template &how)
{
    const qsizetype count = elementsOf(how, selection.face).size();
    selection.elements.removeIf([count](qsizetype i) { return i >= count; });
    return selection;
}

} // namespace

class Draft::Step final : public QUndoCommand
{
public:
    Step(Draft &draft, const QString &what, Edited next, QString run)
        : QUndoCommand{what}
        , m_draft{draft}
        , m_before{draft.m_now}
        , m_after{std::move(next)}
        , m_run{std::move(run)}
        , m_selectionRun{draft.m_runs}
    {
    }

    void undo() override { m_draft.take(m_before); }
    void redo() override { m_draft.take(m_after); }
    [[nodiscard]] int id() const override { return stepId; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other); // there is one kind only
        if (m_run.isEmpty() || next->m_run != m_run || next->m_selectionRun != m_selectionRun)
            return false;
        m_after = next->m_after;
        setText(next->text());
        setObsolete(m_after.how == m_before.how);
        return true;
    }

private:
    Draft &m_draft;
    Edited m_before;
    Edited m_after;
    QString m_run;
    int m_selectionRun;
};

Draft::Draft(QObject *parent)
    : QObject{parent}
{
}

void Draft::load(const badge::Template &how)
{
    m_steps.clear();
    m_name = how.name;
    ++m_runs;
    take({how, {}});
}

const badge::Template &Draft::shown() const
{
    return m_preview ? *m_preview : m_now.how;
}

const badge::Element *Draft::only() const
{
    const Selection &chosen = m_now.selection;
    return chosen.elements.size() == 1
        ? &elementsOf(m_now.how, chosen.face).at(chosen.elements.first())
        : nullptr;
}

void Draft::select(const Selection &selection)
{
    const Selection next = within(selection, m_now.how);
    if (next == m_now.selection)
        return;
    const bool turnedOver = next.face != m_now.selection.face;
    m_now.selection = next;
    ++m_runs;
    if (turnedOver)
        Q_EMIT templateChanged();
    Q_EMIT selectionChanged();
}

void Draft::selectAll()
{
    Selection all{m_now.selection.face, {}};
    all.elements.resize(elementsOf(m_now.how, all.face).size());
    std::iota(all.elements.begin(), all.elements.end(), 0);
    select(all);
}

void Draft::showFace(Face face)
{
    if (face != m_now.selection.face)
        select({face, {}});
}

void Draft::apply(const QString &what, const Edited &next, const QString &run)
{
    m_preview.reset();
    if (next.how == m_now.how)
        select(next.selection);
    else
        m_steps.push(new Step{*this, what, next, run});
}

void Draft::change(const QString &what,
                   const std::function<void(badge::Element &)> &change,
                   const QString &run)
{
    apply(what, edits::changed(m_now, change), run);
}

void Draft::changePage(const QString &what,
                       const std::function<void(badge::Template &)> &change,
                       const QString &run)
{
    Edited next = m_now;
    change(next.how);
    if (next.how.back == badge::Template::Back::None && next.selection.face == Face::Back)
        next.selection = {};
    apply(what, next, run);
}

void Draft::adopt(const QString &name, const QString &title, int step)
{
    const bool isStillThere = step == m_steps.index();
    m_name = name;
    m_now.how.name = name;
    if (title != m_now.how.title)
        changePage(tr("Name the copy"), [title](badge::Template &how) { how.title = title; });
    if (isStillThere)
        m_steps.setClean();
    Q_EMIT templateChanged();
}

void Draft::preview(const badge::Template &how)
{
    m_preview = how;
    Q_EMIT templateChanged();
}

void Draft::dropPreview()
{
    if (!m_preview)
        return;
    m_preview.reset();
    Q_EMIT templateChanged();
}

void Draft::take(const Edited &edited)
{
    const bool selects = edited.selection != m_now.selection;
    m_preview.reset();
    m_now = edited;
    m_now.how.name = m_name;
    if (selects)
        ++m_runs;
    Q_EMIT templateChanged();
    if (selects)
        Q_EMIT selectionChanged();
}

} // namespace lanyard::ui
