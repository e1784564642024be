// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/TemplateEdits.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace lanyard::ui {

/// A template that somebody works on: as it is, what is selected, and every step on the way, which
/// can be taken back.
class Draft final : public QObject
{
    Q_OBJECT

public:
    explicit Draft(QObject *parent = nullptr);

    /// Begins anew with @p how; its steps are those that follow.
    void load(const badge::Template &how);
    /// What is drawn: the template, or what it would be if a drag ended here.
    [[nodiscard]] const badge::Template &shown() const;
    [[nodiscard]] const badge::Template &stored() const noexcept { return m_now.how; }
    [[nodiscard]] const Edited &now() const noexcept { return m_now; }
    [[nodiscard]] const Selection &selection() const noexcept { return m_now.selection; }
    [[nodiscard]] const badge::Element *only() const; ///< if exactly one is selected

    void select(const Selection &selection);
    void selectAll();
    void showFace(Face face);

    /// A step named @p what. Steps that follow each other with the same @p run are one: typing,
    /// arrow keys. What changes nothing is no step.
    void apply(const QString &what, const Edited &next, const QString &run = {});
    void change(const QString &what,
                const std::function<void(badge::Element &)> &change,
                const QString &run = {});
    void changePage(const QString &what,
                    const std::function<void(badge::Template &)> &change,
                    const QString &run = {});

    /// While something is dragged: shown, and no step yet.
    void preview(const badge::Template &how);
    [[nodiscard]] bool isPreviewing() const { return m_preview.has_value(); }
    void dropPreview();

    [[nodiscard]] QUndoStack &steps() { return m_steps; }
    [[nodiscard]] bool isChanged() const { return !m_steps.isClean(); }
    /// It is kept under @p name and @p title now, as it was at step number @p step.
    void adopt(const QString &name, const QString &title, int step);

Q_SIGNALS:
    void templateChanged();
    void selectionChanged();

private:
    class Step;
    void take(const Edited &edited);

    Edited m_now;
    QString m_name; ///< not among what can be taken back
    std::optional<badge::Template> m_preview;
    QUndoStack m_steps;
    int m_runs = 0; ///< a new selection begins a new run
};

} // namespace lanyard::ui
