// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/SearchField.h"

#include "ui/desk/RowList.h"
#include "ui/kit/LineIcon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

/// A scan of a megabyte must not end in a search.
constexpr int longestSearch = 512;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit{parent}
{
    setMaxLength(longestSearch);
    setAcceptDrops(false); // the window takes what is dropped, wherever
    addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (const int rows = rowStepOf(event->key())) {
        Q_EMIT stepWanted(rows);
        return;
    }
    if (isEnter(*event) && event->isAutoRepeat())
        return; // a key that is held must not check anybody in
    if (event->matches(QKeySequence::Paste)) {
        const Drops drops = dropsIn(QGuiApplication::clipboard()->mimeData());
        if (!drops.isEmpty()) {
            Q_EMIT picturesPasted(drops);
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace lanyard::ui
