// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/office/OfficeSection.h"

#include <QList>
#include <QWidget>

namespace lanyard::ui {

class Page;
class PlainLabel;
class TwoLineList;

/// The office's pages by their titles, below the name of the event; each has a key.
class OfficeSections final : public QWidget
{
    Q_OBJECT

public:
    explicit OfficeSections(QWidget *parent = nullptr);

    /// The next in the list. @p chapter of the guide is about it; empty: a part of the office's is,
    /// under the title of @p page.
    void add(OfficeSection section, Page &page, const QString &chapter = {});

    void open(OfficeSection section);
    void showEventName(const QString &name);

    [[nodiscard]] Page *current() const;
    [[nodiscard]] QList<Page *> pages() const;
    [[nodiscard]] QString chapterOf(const QWidget *page) const;

Q_SIGNALS:
    void chosen(lanyard::ui::Page *page); ///< even if it was before

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry
    {
        OfficeSection section;
        Page *page;
        QString chapter;
    };

    void choose();
    void fitToTitles();
    void renderEventName();
    void retranslate();

    PlainLabel *m_eventName;
    TwoLineList *m_list;
    QList<Entry> m_entries;
};

} // namespace lanyard::ui
