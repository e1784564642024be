// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ImportRemovalQuestion.h"

#include "ui/office/Touch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

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
    auto *question = new QMessageBox{parent};
    question->setObjectName(u"importRemovalQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Warning);
    question->setTextFormat(Qt::PlainText);
    question->setText(Words::tr("Really cancel %1 registrations?").arg(number));
    question->setInformativeText(Words::tr(
        "These people are not in the file, and will not be let in any more. That is many: "
        "is this the whole export?"));
    auto *yes = question->addButton(Words::tr("Yes, cancel these %1 registrations").arg(number),
                                    QMessageBox::DestructiveRole);
    auto *no = question->addButton(Words::tr("Go back"), QMessageBox::RejectRole);
    touch(yes, u"importRemovalYes"_s);
    touch(no, u"importRemovalNo"_s);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, agreed);
    question->open();
}

} // namespace lanyard::ui
