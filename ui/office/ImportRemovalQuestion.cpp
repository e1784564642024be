// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ImportRemovalQuestion.h"

#include "ui/office/AskFirst.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

struct RemovalWords
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::ImportRemovalQuestion)
};

} // namespace

void askBeforeRemoval(QWidget *parent, qint64 people, const std::function<void()> &agreed)
{
    const QString number = QLocale{}.toString(people);
    askFirst(
        parent,
        {.objectName = u"importRemoval"_s,
         .question = RemovalWords::tr("Really cancel %1 registrations?").arg(number),
         .explanation = RemovalWords::tr(
             "These people are not in the file, and will not be let in any more. That is many: "
             "is this the whole export?"),
         .yes = RemovalWords::tr("Yes, cancel these %1 registrations").arg(number),
         .no = RemovalWords::tr("Go back")},
        agreed);
}

} // namespace lanyard::ui
