// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ImportRemovalQuestion.h"

#include "ui/office/AskFirst.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

struct Words
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
         .question = Words::tr("Really cancel %1 registrations?").arg(number),
         .explanation = Words::tr(
             "These people are not in the file, and will not be let in any more. That is many: "
             "is this the whole export?"),
         .yes = Words::tr("Yes, cancel these %1 registrations").arg(number),
         .no = Words::tr("Go back")},
        agreed);
}

} // namespace lanyard::ui
