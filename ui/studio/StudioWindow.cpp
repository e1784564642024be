// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/StudioWindow.h"

#include "app/badge/TemplateReader.h"
#include "app/badge/TemplateWriter.h"
#include "app/ports/Wording.h"
#include "ui/kit/EnterPresses.h"
#include "ui/kit/OpenAt.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/Restyle.h"
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
#include "ui/studio/TemplateShelf.h"
#include "ui/studio/ZoomBar.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int fingerHeight = 48;
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
    addKeys();
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
        leaveDraft([this, name] {
            if (const badge::Template *how = m_shelf->named(name))
                load(*how);
        });
    });
    connect(m_shelf, &TemplateShelf::saveWanted, this, &StudioWindow::save);
    connect(m_shelf, &TemplateShelf::duplicateWanted, this, &StudioWindow::duplicate);
    connect(m_shelf, &TemplateShelf::removeWanted, this, &StudioWindow::remove);
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
    connect(&m_draft, &Draft::templateChanged, this, &StudioWindow::check);
    connect(&m_draft.steps(), &QUndoStack::indexChanged, this, &StudioWindow::renderChanged);
    connect(&m_draft.steps(), &QUndoStack::cleanChanged, this, &StudioWindow::renderChanged);
    connect(&m_check, &ScanCheck::looked, this, [this](const ScanCheck::Answer &answer) {
        m_scans->render(answer, PlaceChecks::of(m_draft.stored()));
    });
    connect(&m_frame->canvas(), &Canvas::textWanted, m_properties, &PropertyPanel::startTyping);
    connect(m_properties, &PropertyPanel::pictureWanted, this, &StudioWindow::askForPicture);
    connect(m_tools, &CanvasTools::pictureWanted, this, &StudioWindow::askForPicture);
}

void StudioWindow::addKey(const QKeySequence &keys, const std::function<void()> &work)
{
    connect(new QShortcut{keys, this}, &QShortcut::activated, this, work);
}

void StudioWindow::addKeys()
{
    addKey(Qt::Key_Escape, [this] { close(); });
    for (int i = 0; i < PeoplePanel::sampleKeys; ++i)
        addKey(Qt::Key_1 + i, [this, i] { m_people->chooseSample(i); });
    addKey(Qt::CTRL | Qt::Key_Z, [this] { m_draft.steps().undo(); });
    for (const QKeySequence &keys :
         {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, QKeySequence{Qt::CTRL | Qt::Key_Y}})
        addKey(keys, [this] { m_draft.steps().redo(); });
    addKey(QKeySequence::Save, [this] { save(); });
    addKey(Qt::CTRL | Qt::Key_D, [this] {
        if (!m_draft.selection().isEmpty())
            m_draft.apply(StepWords::of(StepWords::Step::Duplicate, m_draft.now()),
                          edits::duplicated(m_draft.now()));
    });
    for (const QKeySequence &keys : {QKeySequence{Qt::Key_Plus},
                                     QKeySequence{Qt::CTRL | Qt::Key_Plus},
                                     QKeySequence{Qt::CTRL | Qt::Key_Equal}})
        addKey(keys, [this] { m_frame->zoomIn(); });
    for (const QKeySequence &keys :
         {QKeySequence{Qt::Key_Minus}, QKeySequence{Qt::CTRL | Qt::Key_Minus}})
        addKey(keys, [this] { m_frame->zoomOut(); });
    addKey(Qt::CTRL | Qt::Key_0, [this] { m_frame->fit(); });
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

void StudioWindow::leaveDraft(const std::function<void()> &then)
{
    if (!m_draft.isChanged()) {
        then();
        return;
    }
    m_question->ask(tr("%1 has changes that are not saved.")
                        .arg(isolated(m_draft.stored().title)),
                    {{u"studioKeep"_s,
                      tr("Save"),
                      [this, then] {
                          m_afterSaving = then;
                          save();
                      }},
                     {u"studioDiscard"_s,
                      tr("Do not save"),
                      [this, then] {
                          if (const auto *how = m_shelf->named(m_draft.stored().name))
                              m_draft.load(badge::Template{*how});
                          then();
                      }},
                     {u"studioGoOn"_s, tr("Go on working"), {}}});
}

/// What comes with the program stays as it is: its changes become a template of the event.
void StudioWindow::save()
{
    badge::Template how = m_draft.stored();
    if (m_shelf->isBuiltIn(how.name)) {
        const badge::Template *from = m_shelf->named(how.name);
        if (how.title == from->title)
            how.title = tr("My %1").arg(how.title);
        how.name = m_shelf->freeName(u"my-"_s + how.name);
    }
    store(how, true);
}

void StudioWindow::duplicate()
{
    badge::Template copy = m_draft.stored();
    copy.name = m_shelf->freeName(copy.name + u"-copy"_s);
    copy.title = tr("%1 (copy)").arg(copy.title);
    store(copy, false);
}

void StudioWindow::remove()
{
    const badge::Template &how = m_draft.stored();
    m_question->ask(tr("Delete %1 from this event? This cannot be taken back.")
                        .arg(isolated(how.title)),
                    {{u"studioRemoveNo"_s, tr("Keep it"), {}},
                     {u"studioRemoveYes"_s,
                      tr("Delete"),
                      [this, name = how.name] { Q_EMIT removeWanted(name); }}});
}

/// Nothing is stored that could not be read again.
void StudioWindow::store(const badge::Template &how, bool ofDraft)
{
    const QByteArray json = badge::writeTemplate(how);
    if (const auto again = badge::readTemplate(json); !again) {
        const QStringList complaints = PlaceChecks::of(how);
        m_afterSaving = {};
        say(complaints.isEmpty() ? tr("This cannot be saved yet. %1: %2")
                                       .arg(again.failure().subject, again.failure().detail)
                                 : tr("This cannot be saved yet. %1").arg(complaints.first()),
            u"trouble"_s);
        return;
    }
    m_sent = Sent{how, ofDraft, m_draft.steps().index()};
    Q_EMIT saveWanted(how.name, json);
}

void StudioWindow::showTemplateSaved(const QString &name)
{
    if (!m_sent || m_sent->how.name != name)
        return;
    const Sent sent = *std::exchange(m_sent, {});
    m_own.removeIf([&name](const badge::Template &how) { return how.name == name; });
    m_own << sent.how;
    m_shelf->setOwn(m_own);
    if (sent.ofDraft)
        m_draft.adopt(name, sent.how.title, sent.step);
    else
        load(sent.how);
    renderChanged();
    say(tr("%1 is saved in this event.").arg(isolated(sent.how.title)), u"good"_s);
    if (const auto then = std::exchange(m_afterSaving, {}))
        then();
}

void StudioWindow::showOwnTemplates(const QList<QByteArray> &json)
{
    m_own.clear();
    for (const QByteArray &text : json) {
        if (const auto how = badge::readTemplate(text))
            m_own << *how;
    }
    m_shelf->setOwn(m_own);
    if (!m_shelf->named(m_draft.stored().name)) // it was deleted
        load(*m_shelf->named(m_shelf->firstName()));
    renderChanged();
}

void StudioWindow::askForTemplate()
{
    StudioFiles::askToRead(*this,
                           tr("Import a template"),
                           tr("Badge templates (*.json)"),
                           [this](const QString &path) {
                               leaveDraft([this, path] { Q_EMIT importWanted(path); });
                           });
}

void StudioWindow::showTemplateFile(const QString &path, const QByteArray &json)
{
    const QString file = isolated(QFileInfo{path}.fileName());
    const auto read = badge::readTemplate(json);
    if (!read) {
        say(read.failure().kind == Failure::Kind::NewerVersion
                ? tr("%1 was made with a newer version of this program. Update this one first.")
                      .arg(file)
                : tr("%1 cannot be used. %2: %3")
                      .arg(file, read.failure().subject, read.failure().detail),
            u"trouble"_s);
        return;
    }
    badge::Template how = *read;
    how.name = m_shelf->freeName(how.name);
    store(how, false);
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
    const QString name = QFileInfo{path}.fileName();
    if (!badge::pictureKind(bytes)) {
        say(tr("%1 is no PNG, JPEG or SVG picture.").arg(isolated(name)), u"trouble"_s);
        return;
    }
    Edited next = edits::changed(m_draft.now(), [&name](badge::Element &element) {
        if (auto *picture = std::get_if<badge::PictureElement>(&element.what)) {
            picture->picture = name;
            picture->photoField.clear();
        }
    });
    next.how.pictures.insert(name, bytes);
    m_draft.apply(StepWords::of(StepWords::Step::Change, next), next);
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
    m_sent.reset();
    m_afterSaving = {};
    say(m_wording.sentence(failure), u"trouble"_s);
}

void StudioWindow::closeEvent(QCloseEvent *event)
{
    if (m_draft.isChanged() && !m_leaves) {
        event->ignore();
        leaveDraft([this] {
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
    m_people->setFixedWidth(std::clamp(width() / 5, 150, 280));
    m_right->setFixedWidth(std::clamp(width() * 28 / 100, 268, 360));
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
