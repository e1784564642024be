// SPDX-License-Identifier: Apache-2.0
#include "ui/office/AskFirst.h"

#include "ui/kit/Touch.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

void askFirst(QWidget *parent, const Doubt &doubt, const std::function<void()> &agreed)
{
    auto *box = new QMessageBox{parent};
    box->setObjectName(doubt.objectName + u"Question"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setText(doubt.question);
    box->setInformativeText(doubt.explanation);
    auto *yes = touch(box->addButton(doubt.yes, QMessageBox::DestructiveRole),
                      doubt.objectName + u"Yes"_s);
    auto *no = touch(box->addButton(doubt.no, QMessageBox::RejectRole), doubt.objectName + u"No"_s);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, agreed);
    box->open();
}

} // namespace lanyard::ui
