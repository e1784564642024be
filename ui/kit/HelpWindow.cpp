// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/HelpWindow.h"

#include "ui/kit/GuideView.h"
#include "ui/kit/OpenAt.h"
#include "ui/kit/Spacing.h"
#include "ui/kit/Touch.h"
#include "ui/kit/WholeWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int chaptersWidth = 240;

} // namespace

HelpWindow::HelpWindow(const QString &folder, QWidget *parent)
    : QWidget{parent}
    , m_folder{folder}
    , m_search{new QLineEdit}
    , m_chapters{new QListWidget}
    , m_nothing{new QLabel}
    , m_view{new GuideView{folder}}
{
    setObjectName(u"helpWindow"_s);
    setMinimumSize(640, 480);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setMinimumHeight(fingerHeight);
    m_search->setClearButtonEnabled(true);
    m_chapters->setObjectName(u"helpChapters"_s);
    m_chapters->setWordWrap(true);
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"helpNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->hide();

    auto *side = new QVBoxLayout;
    side->setSpacing(spacing::usual);
    for (QWidget *part : std::initializer_list<QWidget *>{m_search, m_nothing, m_chapters}) {
        part->setFixedWidth(chaptersWidth);
        side->addWidget(part);
    }
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(spacing::usual);
    row->addLayout(side);
    row->addWidget(m_view, 1);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, m_view, &GuideView::goToNextMark);
    connect(m_chapters, &QListWidget::currentRowChanged, this, &HelpWindow::showChapter);
    connect(new QShortcut{Qt::Key_Escape, this}, &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut{QKeySequence::Find, this}, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    openAt(*this, {980, 700});
    retranslate();
}

void HelpWindow::read()
{
    const int before = m_chapters->currentRow();
    m_guide = Guide::of(m_folder, QLocale{});
    m_chapters->clear();
    for (const Guide::Chapter &chapter : m_guide.chapters()) {
        auto *row = new QListWidgetItem{chapter.title, m_chapters};
        row->setSizeHint({0, fingerHeight});
        row->setToolTip(chapter.title.toHtmlEscaped());
    }
    m_chapters->setCurrentRow(qMax(0, before));
    search(m_search->text());
}

void HelpWindow::open(const QString &chapter, const QString &place)
{
    if (m_guide.chapters().isEmpty())
        read();
    m_search->clear();
    m_chapters->setCurrentRow(int(m_guide.indexOf(chapter).value_or(0)));
    show();
    raise();
    activateWindow();
    m_view->goTo(place);
    m_search->setFocus();
}

void HelpWindow::search(const QString &text)
{
    const QString wanted = text.trimmed();
    int first = -1;
    for (int row = 0; row < m_chapters->count(); ++row) {
        const bool has = m_guide.chapters().at(row).markdown.contains(wanted, Qt::CaseInsensitive);
        m_chapters->item(row)->setHidden(!has);
        if (has && first < 0)
            first = row;
    }
    m_nothing->setVisible(first < 0 && !wanted.isEmpty());
    const QListWidgetItem *current = m_chapters->currentItem();
    if (first >= 0 && (!current || current->isHidden()))
        m_chapters->setCurrentRow(first);
    m_view->mark(wanted);
    if (!wanted.isEmpty())
        m_view->goTo(wanted);
}

void HelpWindow::showChapter()
{
    if (const int row = m_chapters->currentRow(); row >= 0 && row < m_guide.chapters().size())
        m_view->show(m_guide.chapters().at(row).markdown);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    setHint(*m_search, tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_chapters->setAccessibleName(tr("Chapters"));
    m_view->setAccessibleName(tr("Chapter"));
    m_nothing->setText(tr("The guide does not have this word."));
    if (!m_guide.chapters().isEmpty())
        read();
}

} // namespace lanyard::ui
