// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/PropertyPanel.h"

#include "ui/studio/ArrangePanel.h"
#include "ui/studio/BandForm.h"
#include "ui/studio/CodeForm.h"
#include "ui/studio/ConditionForm.h"
#include "ui/studio/Draft.h"
#include "ui/studio/LinesForm.h"
#include "ui/studio/NewElement.h"
#include "ui/studio/PictureForm.h"
#include "ui/studio/PlaceForm.h"
#include "ui/studio/ShapeForm.h"
#include "ui/studio/StepWords.h"
#include "ui/studio/TextForm.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

badge::TextElement *wordsOf(badge::Element &element)
{
    return std::get_if<badge::TextElement>(&element.what);
}

} // namespace

PropertyPanel::PropertyPanel(Draft &draft, QWidget *parent)
    : QScrollArea{parent}
    , m_draft{draft}
    , m_column{nullptr}
    , m_title{new QLabel}
    , m_arrange{new ArrangePanel{draft}}
    , m_page{new PageForm}
{
    setObjectName(u"studioProperties"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    m_column = new QVBoxLayout{inside};
    m_column->setContentsMargins(2, 0, 6, 0);
    m_column->setSpacing(14);
    m_title->setObjectName(u"propertiesTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_column->addWidget(m_title);
    m_column->addWidget(m_arrange);
    auto *picture = new PictureForm;
    connect(picture, &PictureForm::fileWanted, this, &PropertyPanel::pictureWanted);
    for (ElementForm *form : QList<ElementForm *>{new TextForm{u"text"_s, wordsOf},
                                                  new LinesForm,
                                                  new CodeForm,
                                                  picture,
                                                  new ShapeForm,
                                                  new BandForm,
                                                  new PlaceForm,
                                                  new ConditionForm})
        addForm(form);
    m_column->addWidget(m_page);
    m_column->addStretch(1);
    setWidget(inside);
    connect(m_page,
            &PageForm::changeWanted,
            this,
            [this](const QString &run, const PageForm::Change &change) {
                if (!m_rendering)
                    m_draft.changePage(tr("Change the page"), change, run);
            });
    connect(&draft, &Draft::templateChanged, this, &PropertyPanel::render);
    connect(&draft, &Draft::selectionChanged, this, &PropertyPanel::render);
    render();
}

void PropertyPanel::addForm(ElementForm *form)
{
    m_forms << form;
    m_column->addWidget(form);
    connect(form,
            &ElementForm::changeWanted,
            this,
            [this](const QString &run, const ElementForm::Change &change) {
                if (!m_rendering)
                    m_draft.change(
                        StepWords::of(StepWords::Step::Change, m_draft.now()), change, run);
            });
}

void PropertyPanel::render()
{
    m_rendering = true;
    const Selection &chosen = m_draft.selection();
    const bool any = !chosen.isEmpty();
    m_arrange->setVisible(any);
    m_page->setVisible(!any);
    if (!any) {
        m_page->render(m_draft.shown());
        m_title->setText(tr("Page"));
        renderForms(nullptr);
    } else if (chosen.elements.size() > 1) {
        m_title->setText(tr("%1 elements").arg(chosen.elements.size()));
        renderForms(nullptr);
    } else {
        const badge::Element &element
            = elementsOf(m_draft.shown(), chosen.face).at(chosen.elements.first());
        m_title->setText(NewElement::titleOf(element));
        renderForms(&element);
    }
    m_rendering = false;
}

void PropertyPanel::renderForms(const badge::Element *element)
{
    for (ElementForm *form : std::as_const(m_forms)) {
        const bool fits = element && form->fits(*element);
        if (fits)
            form->render(*element);
        form->setVisible(fits);
    }
}

void PropertyPanel::setFurtherFields(const QStringList &fields)
{
    for (ElementForm *form : std::as_const(m_forms))
        form->setFurtherFields(fields);
}

void PropertyPanel::startTyping()
{
    for (QLineEdit *line : findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->objectName().endsWith(u"Words"_s)) {
            ensureWidgetVisible(line);
            line->setFocus();
            line->selectAll();
            return;
        }
    }
}

void PropertyPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

} // namespace lanyard::ui
