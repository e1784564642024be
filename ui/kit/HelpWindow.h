// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/Guide.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace lanyard::ui {

class GuideView;

/// The guide beside the work: chapters, a search, and no way out of the program.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Guides and their pictures are in @p folder, usually ":/help".
    explicit HelpWindow(const QString &folder, QWidget *parent = nullptr);

    /// Shows the chapter with this id, where it says @p place; the first one if there is none.
    void open(const QString &chapter, const QString &place = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void search(const QString &text);
    void showChapter();
    void retranslate();

    QString m_folder;
    Guide m_guide;
    QLineEdit *m_search;
    QListWidget *m_chapters;
    QLabel *m_nothing;
    GuideView *m_view;
};

} // namespace lanyard::ui
