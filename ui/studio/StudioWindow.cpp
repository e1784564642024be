// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/StudioWindow.h"

#include "app/badge/QtBadgeRenderer.h"
#include "app/ports/Wording.h"
#include "ui/kit/EnterPresses.h"
#include "ui/kit/OpenAt.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/Restyle.h"
#include "ui/studio/BadgePicture.h"
#include "ui/studio/BadgeSamples.h"
#include "ui/studio/WarningWords.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int fingerHeight = 48;
constexpr qsizetype mostListed = 500;
constexpr int sampleKeys = 7;
constexpr int columnWidth = 280;
constexpr int nameWidth = columnWidth - 36; // without frame and scroll bar

QLabel *plainLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText); // names come from outside
    label->setWordWrap(true);
    return label;
}

template<typename Control>
Control *named(Control *control, const QString &objectName)
{
    control->setObjectName(objectName);
    control->setMinimumHeight(fingerHeight);
    return control;
}

} // namespace

StudioWindow::StudioWindow(const badge::QtBadgeRenderer &renderer,
                           const Wording &wording,
                           QWidget *parent)
    : QWidget{parent}
    , m_wording{wording}
    , m_templates{renderer.templates()}
    , m_painter{renderer}
    , m_title{plainLabel(u"studioTitle"_s)}
    , m_template{named(new QComboBox, u"studioTemplate"_s)}
    , m_search{named(new QLineEdit, u"studioSearch"_s)}
    , m_list{new QListWidget}
    , m_picture{new BadgePicture}
    , m_warnings{plainLabel(u"studioWarnings"_s)}
    , m_result{plainLabel(u"studioResult"_s)}
    , m_pdf{named(new QPushButton, u"studioPdf"_s)}
    , m_proof{named(new QPushButton, u"studioProof"_s)}
{
    setObjectName(u"studioWindow"_s);
    setMinimumSize(720, 520);
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(20);
    layout->addWidget(buildChoice());
    layout->addWidget(buildPicture(), 1);
    connectWishes();
    addKeys();
    letEnterPress(*this);
    openAt(*this, {1000, 700});
    retranslate();
    listEverybody();
}

QWidget *StudioWindow::buildChoice()
{
    auto *column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout{column};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    m_title->setFont(large);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"studioPeople"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_title);
    layout->addWidget(m_template);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    return column;
}

QWidget *StudioWindow::buildPicture()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout{column};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *actions = new QHBoxLayout;
    actions->addStretch(1);
    actions->addWidget(m_pdf);
    actions->addWidget(m_proof);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_warnings);
    layout->addWidget(m_result);
    layout->addLayout(actions);
    m_proof->setProperty("main", true);
    m_warnings->hide();
    m_result->hide();
    return column;
}

void StudioWindow::connectWishes()
{
    connect(&m_painter, &PreviewPainter::painted, this, &StudioWindow::render);
    connect(m_picture, &BadgePicture::roomChanged, this, &StudioWindow::repaintBadge);
    connect(m_template, &QComboBox::activated, this, &StudioWindow::repaintBadge);
    connect(m_list, &QListWidget::currentRowChanged, this, &StudioWindow::repaintBadge);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            listEverybody();
        else
            Q_EMIT searchWanted(text);
    });
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog{this, tr("Save the badge"), {}, tr("PDF (*.pdf)")};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"pdf"_s);
        dialog->selectFile(u"badge.pdf"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &StudioWindow::saveTo);
        dialog->open();
    });
    connect(m_proof, &QPushButton::clicked, this, [this] {
        if (const Badge *badge = chosen())
            Q_EMIT proofWanted(*badge, m_template->currentData().toString());
    });
}

void StudioWindow::saveTo(const QString &path)
{
    if (const Badge *badge = chosen())
        Q_EMIT pdfWanted(path, *badge, m_template->currentData().toString());
}

void StudioWindow::addKeys()
{
    connect(new QShortcut{Qt::Key_Escape, this}, &QShortcut::activated, this, &QWidget::close);
    for (int i = 0; i < sampleKeys; ++i) {
        auto *key = new QShortcut{QKeySequence{Qt::Key_1 + i}, this};
        connect(key, &QShortcut::activated, this, [this, i] {
            if (m_search->text().trimmed().isEmpty() && i < m_list->count())
                m_list->setCurrentRow(i);
        });
    }
}

void StudioWindow::chooseTemplate(const QString &name)
{
    m_template->setCurrentIndex(qMax(0, m_template->findData(name)));
    repaintBadge();
}

void StudioWindow::showPeople(const QList<Badge> &people)
{
    m_people = people;
    if (m_search->text().trimmed().isEmpty())
        listEverybody();
}

void StudioWindow::showFound(const QList<Badge> &people)
{
    if (!m_search->text().trimmed().isEmpty()) // the field may have been emptied since
        list(people, {});
}

void StudioWindow::listEverybody()
{
    QList<Badge> people;
    QStringList notes;
    for (const BadgeSample &sample : samplesOf(m_people)) {
        people << sample.badge;
        notes << tr("%1 · %2").arg(people.size()).arg(sample.why);
    }
    list(people + m_people.first(qMin(m_people.size(), mostListed)), notes);
}

void StudioWindow::list(const QList<Badge> &people, const QStringList &notes)
{
    m_listed = people;
    m_list->clear();
    for (qsizetype row = 0; row < people.size(); ++row) {
        const Badge &badge = people.at(row);
        const QString note = row < notes.size() ? notes.at(row) : plainLine(badge.company);
        auto *item = new QListWidgetItem{m_list};
        const QString name = plainLine(badge.name);
        item->setText(fontMetrics().elidedText(name, Qt::ElideRight, nameWidth) + u'\n'
                      + fontMetrics().elidedText(note, Qt::ElideRight, nameWidth));
        item->setData(Qt::AccessibleTextRole, QString{name + u", " + note});
        item->setSizeHint({0, qMax(fingerHeight, 2 * fontMetrics().lineSpacing() + 16)});
    }
    m_list->setCurrentRow(people.isEmpty() ? -1 : 0);
    repaintBadge();
}

const Badge *StudioWindow::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_listed.size() ? &m_listed.at(row) : nullptr;
}

void StudioWindow::repaintBadge()
{
    const Badge *badge = chosen();
    const int row = m_template->currentIndex();
    m_pdf->setEnabled(badge && row >= 0);
    m_proof->setEnabled(badge && row >= 0);
    if (!badge || row < 0) {
        m_picture->render({});
        say(m_warnings, m_people.isEmpty() ? tr("Nobody is registered yet.") : QString{});
        return;
    }
    const BadgeTemplate &how = m_templates.at(row);
    m_painter.paint({*badge, how.name, m_picture->dpiFor(how.widthMm, how.heightMm)});
}

void StudioWindow::render(const PreviewPainter::Preview &preview)
{
    if (!chosen())
        return;
    m_picture->render(preview.image ? *preview.image : QImage{});
    m_picture->setAccessibleName(tr("Badge of %1").arg(plainLine(preview.wish.badge.name)));
    QStringList sentences;
    if (!preview.image)
        sentences << m_wording.sentence(preview.image.failure());
    for (const BadgeWarning &warning : preview.warnings)
        sentences << WarningWords::sentence(warning);
    restyle(*m_warnings, "level", preview.image ? u"attention"_s : u"trouble"_s);
    say(m_warnings, sentences.join(u'\n'));
}

void StudioWindow::say(QLabel *line, const QString &text)
{
    line->setText(text);
    line->setVisible(!text.isEmpty());
}

void StudioWindow::showSaved(const QString &path)
{
    restyle(*m_result, "level", u"good"_s);
    say(m_result, tr("The badge is saved as %1.").arg(isolated(QFileInfo{path}.fileName())));
}

void StudioWindow::showProofSent(const QString &printer)
{
    restyle(*m_result, "level", u"good"_s);
    say(m_result, tr("The proof is on its way to %1.").arg(isolated(printer)));
}

void StudioWindow::showFailure(const Failure &failure)
{
    restyle(*m_result, "level", u"trouble"_s);
    say(m_result, m_wording.sentence(failure));
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
    m_title->setText(tr("Badges"));
    m_search->setPlaceholderText(tr("Find a person"));
    m_search->setAccessibleName(tr("Find a person"));
    m_template->setAccessibleName(tr("Badge template"));
    m_list->setAccessibleName(tr("People"));
    m_pdf->setText(tr("Save as PDF …"));
    m_proof->setText(tr("Print a proof"));

    const int row = qMax(0, m_template->currentIndex());
    m_template->clear();
    for (const BadgeTemplate &how : std::as_const(m_templates))
        m_template->addItem(tr("%1, %2 × %3 mm")
                                .arg(plainLine(how.title),
                                     QLocale{}.toString(how.widthMm),
                                     QLocale{}.toString(how.heightMm)),
                            how.name);
    m_template->setCurrentIndex(m_templates.isEmpty() ? -1 : row);
    if (m_search->text().trimmed().isEmpty())
        listEverybody();
}

} // namespace lanyard::ui
