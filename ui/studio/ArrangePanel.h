// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QToolButton;

namespace lanyard::ui {

class Draft;

/// Aligns, distributes, moves in front or behind, copies and deletes what is selected.
class ArrangePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ArrangePanel(Draft &draft, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Action
    {
        QToolButton *button;
        int least; ///< so many must be selected
        QString (*words)();
    };

    void add(const QString &name,
             const QString &icon,
             int least,
             QString (*words)(),
             const std::function<void()> &work);
    void addAlignments();
    void addOthers();
    void render();
    void retranslate();

    Draft &m_draft;
    QList<Action> m_actions;
};

} // namespace lanyard::ui
