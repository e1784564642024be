// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>

namespace lanyard::ui {

class Draft;

/// The elements of a face by name, the front one first: the way to those that others cover.
class ElementList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ElementList(Draft &draft, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void render();
    void renderSelection();
    void chooseRows();

    Draft &m_draft;
    bool m_rendering = false;
};

} // namespace lanyard::ui
