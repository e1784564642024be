// SPDX-License-Identifier: Apache-2.0
#include "ui/office/OfficeSections.h"

#include "ui/kit/Spacing.h"
#include "ui/office/Page.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TwoLineList.h"

#include <QEvent>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int enoughForName = 640; // pixels; on a smaller screen the sections need the room

/// Alt+1 … Alt+9, Alt+0, Alt+Shift+1 …, as they stand in a row on the keyboard.
QKeySequence keyOf(int row)
{
    const auto digit = static_cast<Qt::Key>(Qt::Key_0 + (row + 1) % 10);
    return row < 10 ? QKeySequence{Qt::ALT | digit} : QKeySequence{Qt::ALT | Qt::SHIFT | digit};
}

} // namespace

OfficeSections::OfficeSections(QWidget *parent)
    : QWidget{parent}
    , m_eventName{new PlainLabel{PlainLabel::Kind::Section, u"officeEvent"_s}}
    , m_list{new TwoLineList{u"officeSections"_s}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 8, 0, 8);
    layout->setSpacing(spacing::usual);
    layout->addWidget(m_eventName);
    layout->addWidget(m_list, 1);
    m_eventName->hide();
    m_list->setSpacing(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &OfficeSections::choose);
    connect(m_list, &QListWidget::itemPressed, this, &OfficeSections::choose);
    retranslate();
}

void OfficeSections::add(OfficeSection section, Page &page, const QString &chapter)
{
    const int row = m_list->count();
    m_entries.append({section, &page, chapter});
    m_list->add({}, {}, {});
    m_list->rename(row, page.title());
    connect(&page, &Page::titleChanged, this, [this, row](const QString &title) {
        m_list->rename(row, title);
        fitToTitles();
    });
    const auto *key = new QShortcut{keyOf(row), this};
    connect(key, &QShortcut::activated, this, [this, row] { m_list->setCurrentRow(row); });
    fitToTitles();
}

void OfficeSections::open(OfficeSection section)
{
    const auto entry = std::ranges::find(m_entries, section, &Entry::section);
    m_list->setCurrentRow(static_cast<int>(entry - m_entries.begin()));
}

Page *OfficeSections::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : m_entries.at(row).page;
}

QList<Page *> OfficeSections::pages() const
{
    QList<Page *> all;
    for (const Entry &entry : m_entries)
        all.append(entry.page);
    return all;
}

QString OfficeSections::chapterOf(const QWidget *page) const
{
    const auto entry = std::ranges::find(m_entries, page, &Entry::page);
    return entry == m_entries.cend() ? QString{} : entry->chapter;
}

void OfficeSections::choose()
{
    if (Page *const page = current())
        Q_EMIT chosen(page);
}

void OfficeSections::showEventName(const QString &name)
{
    m_eventName->setText(name);
    renderEventName();
}

/// On a small screen it is only in the title of the window.
void OfficeSections::renderEventName()
{
    m_eventName->setVisible(height() >= enoughForName && !m_eventName->text().isEmpty());
}

void OfficeSections::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    renderEventName();
}

void OfficeSections::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OfficeSections::fitToTitles()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent); // on small screens
    const int width = std::clamp(m_list->widestTitle() + bar + 16, 168, 224);
    m_list->setFixedWidth(width);
    m_eventName->setFixedWidth(width);
}

void OfficeSections::retranslate()
{
    m_list->setAccessibleName(tr("Sections"));
}

} // namespace lanyard::ui
