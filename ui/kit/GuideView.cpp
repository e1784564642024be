// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/GuideView.h"

#include <QEvent>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int margin = 20; ///< pixels
constexpr int cellPadding = 6;

} // namespace

GuideView::GuideView(const QString &folder, QWidget *parent)
    : QTextBrowser{parent}
    , m_folder{folder}
{
    setObjectName(u"guideView"_s);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setContextMenuPolicy(Qt::NoContextMenu);
    document()->setDocumentMargin(margin);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the room for pictures stays the same
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        const int before = verticalScrollBar()->value();
        render();
        verticalScrollBar()->setValue(before);
    });
}

void GuideView::show(const QString &markdown)
{
    m_markdown = markdown;
    render();
    verticalScrollBar()->setValue(0);
}

void GuideView::render()
{
    m_drawnFor = viewport()->width();
    document()->clear(); // pictures, too
    setMarkdown(m_markdown);
    drawTables();
    mark(m_marked);
}

void GuideView::drawTables()
{
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(palette().color(QPalette::Mid));
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0);
        format.setWidth(QTextLength{QTextLength::PercentageLength, 100});
        table->setFormat(format);
    }
}

QVariant GuideView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const bool isDark = palette().color(QPalette::Base).lightness() < 128;
    const QString dark = m_folder + u"/dark/"_s + name.path();
    const QImage whole{isDark && QFile::exists(dark) ? dark : m_folder + u'/' + name.path()};
    const int room = viewport()->width() - 2 * margin - 4;
    return whole.width() > room && room > 0 ? whole.scaledToWidth(room, Qt::SmoothTransformation)
                                            : whole;
}

void GuideView::goTo(const QString &text)
{
    // What is told about begins with its name and a full stop.
    QTextCursor found;
    for (const QString &end : {u"."_s, u"。"_s, u""_s})
        if (found.isNull() && !text.isEmpty())
            found = document()->find(text + end, 0, QTextDocument::FindCaseSensitively);
    if (found.isNull() && !text.isEmpty())
        found = document()->find(text);
    if (found.isNull()) {
        verticalScrollBar()->setValue(0);
        return;
    }
    QTextCursor place = found;
    place.clearSelection();
    setTextCursor(place);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(place).top() - margin);
}

void GuideView::mark(const QString &text)
{
    m_marked = text;
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(palette().color(QPalette::Highlight));
    format.setForeground(palette().color(QPalette::HighlightedText));
    if (!text.isEmpty())
        for (QTextCursor at = document()->find(text); !at.isNull(); at = document()->find(text, at))
            marks.append({at, format});
    setExtraSelections(marks);
}

void GuideView::goToNextMark()
{
    if (m_marked.isEmpty())
        return;
    QTextCursor next = document()->find(m_marked, textCursor());
    if (next.isNull())
        next = document()->find(m_marked);
    if (next.isNull())
        return;
    next.setPosition(next.selectionEnd());
    setTextCursor(next);
    ensureCursorVisible();
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_markdown.isEmpty() && viewport()->width() != m_drawnFor)
        m_soon.start(); // not while the document is being laid out
}

void GuideView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty())
        m_soon.start();
}

} // namespace lanyard::ui
