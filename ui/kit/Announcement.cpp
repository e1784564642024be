// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/Announcement.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace lanyard::ui {

namespace {

constexpr const char *liveKey = "live";

QAccessibleInterface *liveInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || !widget->property(liveKey).toBool())
        return nullptr;
    return new QAccessibleWidget{widget, QAccessible::Notification};
}

} // namespace

void makeLive(QWidget &widget)
{
    static const bool installed = [] {
        QAccessible::installFactory(liveInterface);
        return true;
    }();
    widget.setProperty(liveKey, installed);
}

void announce(QWidget &live, const QString &sentence)
{
    live.setAccessibleName(sentence);
    if (sentence.isEmpty() || !live.isVisible())
        return; // Qt tells of what is shown from now on
    // AT-SPI knows no announcement before Qt 6.8: a notification that is shown is read out.
    for (const auto type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event{&live, type};
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace lanyard::ui
