// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/ElementForm.h"
#include "ui/studio/PageForm.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace lanyard::ui {

class ArrangePanel;
class Draft;

/// What can be said about what is selected; about the page, if nothing is.
class PropertyPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PropertyPanel(Draft &draft, QWidget *parent = nullptr);

    void setFurtherFields(const QStringList &fields); ///< columns of this event
    void startTyping(); ///< into the words of what is selected

Q_SIGNALS:
    void pictureWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addForm(ElementForm *form);
    void render();
    void renderForms(const badge::Element *element);

    Draft &m_draft;
    QVBoxLayout *m_column;
    QLabel *m_title;
    ArrangePanel *m_arrange;
    QList<ElementForm *> m_forms;
    PageForm *m_page;
    bool m_rendering = false;
};

} // namespace lanyard::ui
