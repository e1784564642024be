// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/StudioWindow.h"

#include "app/badge/TemplateReader.h"
#include "app/badge/TemplateWriter.h"
#include "app/ports/Wording.h"
#include "ui/kit/EnterPresses.h"
#include "ui/kit/HelpButton.h"
#include "ui/kit/OpenAt.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/Restyle.h"
#include "ui/kit/Touch.h"
#include "ui/studio/Canvas.h"
#include "ui/studio/CanvasFrame.h"
#include "ui/studio/CanvasTools.h"
#include "ui/studio/ElementList.h"
#include "ui/studio/InventedBadge.h"
#include "ui/studio/PeoplePanel.h"
#include "ui/studio/PlaceChecks.h"
#include "ui/studio/PropertyPanel.h"
#include "ui/studio/QuestionBar.h"
#include "ui/studio/ScanLine.h"
#include "ui/studio/StepWords.h"
#include "ui/studio/StudioFiles.h"
#include "ui/studio/StudioKeys.h"
#include "ui/studio/TemplateShelf.h"
#include "ui/studio/WarningWords.h"
#include "ui/studio/ZoomBar.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int margin = 12;
constexpr int elementsHeight = 168;

QList<badge::Template> comingWithTheProgram()
{
    const auto templates = badge::builtInTemplates();
    return templates ? *templates : QList<badge::Template>{};
}

} // namespace

StudioWindow::StudioWindow(const CodeReader &reader, const Wording &wording, QWidget *parent)
    : QWidget{parent}
    , m_wording{wording}
    , m_check{reader}
    , m_shelf{new TemplateShelf{comingWithTheProgram()}}
    , m_people{new PeoplePanel}
    , m_frame{new CanvasFrame{m_draft}}
    , m_tools{new CanvasTools{m_draft, *m_frame}}
    , m_elements{new ElementList{m_draft}}
    , m_properties{new PropertyPanel{m_draft}}
    , m_question{new QuestionBar}
    , m_filing{m_draft, *m_shelf, *m_question}
    , m_scans{new ScanLine}
    , m_result{new QLabel}
    , m_proof{new QPushButton}
    , m_right{nullptr}
{
    setObjectName(u"studioWindow"_s);
    setMinimumSize(760, 540);
    buildRows();
    connectShelf();
    connectDraft();
    addStudioKeys(*this, *m_frame, *m_people);
    letEnterPress(*this);
    openAt(*this, {1180, 760});
    retranslate();
    chooseTemplate(m_shelf->firstName());
    showBadge();
    m_frame->canvas().setFocus();
}

void StudioWindow::buildRows()
{
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_shelf, 1);
    top->addWidget(m_proof);
    auto *help = new HelpButton{HelpButton::Words::ToolTip};
    connect(help, &QPushButton::clicked, this, &StudioWindow::helpWanted);
    top->addWidget(help);
    m_proof->setObjectName(u"studioProof"_s);
    m_proof->setMinimumHeight(fingerHeight);
    m_proof->setProperty("main", true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(margin);
    columns->addWidget(m_people);
    columns->addWidget(buildMiddle(), 1);
    columns->addWidget(buildRight());
    rows->addLayout(top);
    rows->addWidget(m_question);
    rows->addLayout(columns, 1);
}

QWidget *StudioWindow::buildMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout{middle};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_tools);
    column->addWidget(m_frame, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_scans, 1);
    foot->addWidget(new ZoomBar{*m_frame}, 0, Qt::AlignTop);
    column->addLayout(foot);
    column->addWidget(m_result);
    m_result->setObjectName(u"studioResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->hide();
    return middle;
}

QWidget *StudioWindow::buildRight()
{
    m_right = new QWidget;
    auto *column = new QVBoxLayout{m_right};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_elements);
    column->addWidget(m_properties, 1);
    m_elements->setFixedHeight(elementsHeight);
    return m_right;
}

void StudioWindow::connectShelf()
{
    connect(m_shelf, &TemplateShelf::chosen, this, [this](const QString &name) {
        m_filing.leaveDraft([this, name] {
            if (const badge::Template *how = m_shelf->named(name))
                load(*how);
        });
    });
    connect(m_shelf, &TemplateShelf::saveWanted, &m_filing, &TemplateFiling::save);
    connect(m_shelf, &TemplateShelf::duplicateWanted, &m_filing, &TemplateFiling::duplicate);
    connect(m_shelf, &TemplateShelf::removeWanted, &m_filing, &TemplateFiling::remove);
    connect(&m_filing, &TemplateFiling::saveWanted, this, &StudioWindow::saveWanted);
    connect(&m_filing, &TemplateFiling::removeWanted, this, &StudioWindow::removeWanted);
    connect(&m_filing, &TemplateFiling::said, this, &StudioWindow::say);
    connect(m_shelf, &TemplateShelf::importWanted, this, &StudioWindow::askForTemplate);
    connect(m_shelf, &TemplateShelf::exportWanted, this, [this] {
        StudioFiles::askToWrite(*this,
                                tr("Export the template"),
                                tr("Badge templates (*.json)"),
                                m_draft.stored().name + u".json"_s,
                                [this](const QString &path) { exportTo(path); });
    });
    connect(m_shelf, &TemplateShelf::pdfWanted, this, [this] {
        StudioFiles::askToWrite(*this,
                                tr("Save the badge"),
                                tr("PDF (*.pdf)"),
                                u"badge.pdf"_s,
                                [this](const QString &path) { saveTo(path); });
    });
    connect(m_proof, &QPushButton::clicked, this, [this] {
        if (const Badge *badge = m_people->chosen())
            Q_EMIT proofWanted(*badge, m_draft.stored());
    });
}

void StudioWindow::connectDraft()
{
    connect(m_people, &PeoplePanel::searchWanted, this, &StudioWindow::searchWanted);
    connect(m_people, &PeoplePanel::chosenChanged, this, &StudioWindow::showBadge);
    connect(&m_draft, &Draft::templateChanged, this, [this] {
        if (!m_draft.isPreviewing())
            check();
    });
    connect(&m_draft.steps(), &QUndoStack::indexChanged, this, &StudioWindow::renderChanged);
    connect(&m_draft.steps(), &QUndoStack::cleanChanged, this, &StudioWindow::renderChanged);
    connect(&m_check, &ScanCheck::looked, this, [this](const ScanCheck::Answer &answer) {
        m_scans->render(answer, PlaceChecks::of(m_draft.stored()));
    });
    connect(&m_frame->canvas(), &Canvas::textWanted, m_properties, &PropertyPanel::startTyping);
    connect(m_properties, &PropertyPanel::pictureWanted, this, &StudioWindow::askForPicture);
    connect(m_tools, &CanvasTools::pictureWanted, this, &StudioWindow::askForPicture);
}

void StudioWindow::chooseTemplate(const QString &name)
{
    if (m_draft.isChanged() || (name == m_draft.stored().name && !name.isEmpty()))
        return; // work that is not saved is not taken from anybody
    const badge::Template *how = m_shelf->named(name);
    if (!how)
        how = m_shelf->named(m_shelf->firstName());
    if (how)
        load(*how);
}

void StudioWindow::load(const badge::Template &how)
{
    m_draft.load(how);
    m_frame->fit();
    m_result->hide();
    renderChanged();
}

void StudioWindow::askForTemplate()
{
    StudioFiles::askToRead(*this,
                           tr("Import a template"),
                           tr("Badge templates (*.json)"),
                           [this](const QString &path) {
                               m_filing.leaveDraft([this, path] { Q_EMIT importWanted(path); });
                           });
}

void StudioWindow::exportTo(const QString &path)
{
    Q_EMIT exportWanted(path, badge::writeTemplate(m_draft.stored()));
}

void StudioWindow::saveTo(const QString &path)
{
    if (const Badge *badge = m_people->chosen())
        Q_EMIT pdfWanted(path, *badge, m_draft.stored());
}

void StudioWindow::askForPicture()
{
    StudioFiles::askToRead(*this,
                           tr("Choose a picture"),
                           tr("Pictures (*.png *.jpg *.jpeg *.svg)"),
                           [this](const QString &path) { Q_EMIT pictureWanted(path); });
}

void StudioWindow::showPicture(const QString &path, const QByteArray &bytes)
{
    QString name = QFileInfo{path}.fileName();
    if (const auto fault = badge::faultOf(bytes)) {
        say(WarningWords::sentence(*fault, name), u"trouble"_s);
        return;
    }
    name = edits::nameForPicture(m_draft.now().how, name, bytes);
    Edited next = edits::changed(m_draft.now(), [&name](badge::Element &element) {
        if (auto *picture = std::get_if<badge::PictureElement>(&element.what)) {
            picture->picture = name;
            picture->photoField.clear();
        }
    });
    if (next.how == m_draft.now().how)
        return; // what was selected then is not any more
    next.how.pictures.insert(name, bytes);
    m_draft.apply(StepWords::of(StepWords::Step::Change, next), next);
}

void StudioWindow::save()
{
    m_filing.save();
}

void StudioWindow::showOwnTemplates(const QList<badge::Template> &own)
{
    m_filing.showOwn(own);
    renderChanged();
}

void StudioWindow::showTemplateSaved(const QString &name)
{
    m_filing.showSaved(name);
    renderChanged();
}

void StudioWindow::showTemplateFile(const QString &path, const QByteArray &json)
{
    m_filing.showFile(path, json);
}

void StudioWindow::showPeople(const QList<Badge> &people)
{
    QStringList columns;
    for (const Badge &badge : people)
        columns << badge.fields.keys();
    columns.removeDuplicates();
    columns.sort(Qt::CaseInsensitive);
    m_properties->setFurtherFields(columns);
    m_people->showPeople(people);
    showBadge();
}

void StudioWindow::showFound(const QList<Badge> &people)
{
    m_people->showFound(people);
}

void StudioWindow::showBadge()
{
    const Badge *badge = m_people->chosen();
    m_proof->setEnabled(badge != nullptr);
    m_frame->canvas().showBadge(badge ? *badge : inventedBadge());
    m_scans->renderNote(m_people->hasPeople()
                            ? QString{}
                            : tr("Nobody is registered yet: this is an invented person."));
    check();
}

void StudioWindow::check()
{
    const Badge *badge = m_people->chosen();
    m_check.look({m_draft.stored(), badge ? *badge : inventedBadge()});
    m_scans->renderPending();
}

void StudioWindow::renderChanged()
{
    m_shelf->renderChosen(m_draft.stored().name, m_draft.isChanged());
}

void StudioWindow::say(const QString &text, const QString &level)
{
    restyle(*m_result, "level", level);
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
}

void StudioWindow::showSaved(const QString &path)
{
    say(tr("%1 is saved.").arg(isolated(QFileInfo{path}.fileName())), u"good"_s);
}

void StudioWindow::showProofSent(const QString &printer)
{
    say(tr("The proof is on its way to %1.").arg(isolated(printer)), u"good"_s);
}

void StudioWindow::showFailure(const Failure &failure)
{
    say(m_wording.sentence(failure), u"trouble"_s);
}

void StudioWindow::showNotSaved(const Failure &failure)
{
    m_filing.forgetSaving();
    showFailure(failure);
}

void StudioWindow::closeEvent(QCloseEvent *event)
{
    if (m_draft.isChanged() && !m_leaves) {
        event->ignore();
        m_filing.leaveDraft([this] {
            m_leaves = true;
            close();
            m_leaves = false;
        });
        return;
    }
    QWidget::closeEvent(event);
}

void StudioWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_people->setFixedWidth(std::clamp(width() * 19 / 100, 150, 280));
    m_right->setFixedWidth(std::clamp(width() * 28 / 100, 312, 360));
}

void StudioWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StudioWindow::retranslate()
{
    setWindowTitle(tr("Badges"));
    m_proof->setText(tr("Print a proof"));
    m_frame->canvas().setAccessibleName(tr("Badge, to be worked on"));
}

} // namespace lanyard::ui
