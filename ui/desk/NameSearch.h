// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/PersonView.h"

#include <QObject>

namespace lanyard::ui {

class DeskPages;
class FindBar;

/// From letters to one person: what is typed, who is found by it, and what Enter means. Looking
/// somebody up admits nobody.
class NameSearch final : public QObject
{
    Q_OBJECT

public:
    /// All three belong to one window.
    NameSearch(FindBar &field, DeskPages &pages, QObject *parent);

    void type(const QString &text);
    void enter();
    /// @p searched is the text that they were found by; null: whatever stands there.
    void show(const QList<FoundPerson> &people, const QString &searched);
    void clear();

Q_SIGNALS:
    void searchChanged(const QString &text);
    void ended(); ///< nothing stands there any more
    void personChosen(const lanyard::ui::PersonView &person);
    void codeTyped(const QString &code); ///< nobody is found by it

private:
    void decideOn(const QString &text);

    FindBar &m_field;
    DeskPages &m_pages;
    bool m_waits = false; ///< results for what stands there have not come yet
    bool m_enterWaits = false; ///< Enter was pressed before they came
};

} // namespace lanyard::ui
