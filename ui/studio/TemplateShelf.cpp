// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/TemplateShelf.h"

#include "ui/kit/LineIcon.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/Touch.h"
#include "ui/kit/WholeWords.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

const badge::Template *findIn(const QList<badge::Template> &list, const QString &name)
{
    const auto found = std::find_if(
        list.begin(), list.end(), [&name](const badge::Template &how) { return how.name == name; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

TemplateShelf::TemplateShelf(const QList<badge::Template> &builtIn, QWidget *parent)
    : QWidget{parent}
    , m_builtIn{builtIn}
    , m_list{new QComboBox}
    , m_save{new QPushButton}
    , m_more{new QToolButton}
    , m_duplicate{new QAction{this}}
    , m_remove{new QAction{this}}
    , m_import{new QAction{this}}
    , m_export{new QAction{this}}
    , m_pdf{new QAction{this}}
{
    auto *line = new QHBoxLayout{this};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_list, 1);
    line->addWidget(m_save);
    line->addWidget(m_more);
    m_list->setObjectName(u"studioTemplate"_s);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(12);
    keepWhole(*m_list);
    m_save->setObjectName(u"studioSave"_s);
    m_more->setObjectName(u"studioMore"_s);
    m_more->setIcon(lineIcon(u"menu"_s));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu{m_more});
    m_more->setMinimumWidth(fingerHeight);
    for (QWidget *control : QList<QWidget *>{m_list, m_save, m_more})
        control->setMinimumHeight(fingerHeight);
    addToMenu(m_duplicate, u"studioDuplicate"_s);
    addToMenu(m_remove, u"studioRemove"_s);
    m_more->menu()->addSeparator();
    addToMenu(m_import, u"studioImport"_s);
    addToMenu(m_export, u"studioExport"_s);
    m_more->menu()->addSeparator();
    addToMenu(m_pdf, u"studioPdf"_s);
    connect(m_list, &QComboBox::activated, this, [this](int row) {
        const QString wanted = m_list->itemData(row).toString();
        renderList(); // shows what is worked on until it is something else
        if (wanted != m_name)
            Q_EMIT chosen(wanted);
    });
    connect(m_save, &QPushButton::clicked, this, &TemplateShelf::saveWanted);
    connect(m_duplicate, &QAction::triggered, this, &TemplateShelf::duplicateWanted);
    connect(m_remove, &QAction::triggered, this, &TemplateShelf::removeWanted);
    connect(m_import, &QAction::triggered, this, &TemplateShelf::importWanted);
    connect(m_export, &QAction::triggered, this, &TemplateShelf::exportWanted);
    connect(m_pdf, &QAction::triggered, this, &TemplateShelf::pdfWanted);
    retranslate();
}

void TemplateShelf::addToMenu(QAction *action, const QString &objectName)
{
    action->setObjectName(objectName);
    m_more->menu()->addAction(action);
}

void TemplateShelf::setOwn(const QList<badge::Template> &own)
{
    m_own = own;
    renderList();
}

const badge::Template *TemplateShelf::named(const QString &name) const
{
    const badge::Template *own = findIn(m_own, name);
    return own ? own : findIn(m_builtIn, name);
}

bool TemplateShelf::isBuiltIn(const QString &name) const
{
    return !findIn(m_own, name) && findIn(m_builtIn, name);
}

QString TemplateShelf::firstName() const
{
    return m_builtIn.isEmpty() ? QString{} : m_builtIn.first().name;
}

QString TemplateShelf::freeName(const QString &wish) const
{
    QString name = wish;
    for (int number = 2; named(name); ++number)
        name = wish + u'-' + QString::number(number);
    return name;
}

void TemplateShelf::renderChosen(const QString &name, bool changed)
{
    m_save->setEnabled(changed);
    m_remove->setEnabled(findIn(m_own, name) != nullptr);
    if (name == m_name)
        return;
    m_name = name;
    renderList();
}

void TemplateShelf::renderList()
{
    m_list->clear();
    for (const auto &[list, icon] : {std::pair{&m_own, u"file"_s}, {&m_builtIn, QString{}}}) {
        for (const badge::Template &how : *list) {
            const QString title = plainLine(how.title);
            const QString words = title.contains(u'×') // it says its size
                ? title
                : tr("%1, %2 × %3 mm")
                      .arg(
                          title, QLocale{}.toString(how.widthMm), QLocale{}.toString(how.heightMm));
            m_list->addItem(icon.isEmpty() ? QIcon{} : lineIcon(icon), words, how.name);
        }
    }
    m_list->setCurrentIndex(m_list->findData(m_name));
}

void TemplateShelf::retranslate()
{
    m_list->setAccessibleName(tr("Badge template"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Keep it in this event (Ctrl+S)"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Delete this template"));
    m_import->setText(tr("Import from a file …"));
    m_export->setText(tr("Export to a file …"));
    m_pdf->setText(tr("Save this badge as PDF …"));
    renderList();
}

void TemplateShelf::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lanyard::ui
