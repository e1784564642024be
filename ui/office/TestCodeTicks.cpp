// SPDX-License-Identifier: Apache-2.0
#include "ui/office/TestCodeTicks.h"

#include "app/words/ScannerWords.h"
#include "ui/office/PlainLabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int columns = 2;

} // namespace

TestCodeTicks::TestCodeTicks(QWidget *parent)
    : QWidget{parent}
{
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    const auto rows = int(testCodes().size() + columns - 1) / columns;
    for (const TestCode &code : testCodes()) {
        auto *label = new PlainLabel{PlainLabel::Kind::Text, u"testCode%1"_s.arg(code.number)};
        label->setWordWrap(true);
        m_codes.append(label);
        grid->addWidget(label, (code.number - 1) % rows, (code.number - 1) / rows);
    }
    retranslate();
}

void TestCodeTicks::tick(int number)
{
    m_read.insert(number);
    retranslate();
}

void TestCodeTicks::retranslate()
{
    const words::ScannerWords words{QLocale{}};
    for (const TestCode &code : testCodes()) {
        const bool isRead = m_read.contains(code.number);
        PlainLabel *label = m_codes.at(code.number - 1);
        label->setKind(isRead ? PlainLabel::Kind::Good : PlainLabel::Kind::Text);
        const QString tick = isRead ? u"✓"_s : u"○"_s; // never colour alone
        label->setText(
            u"%1 %2  %3"_s.arg(tick, QLocale{}.toString(code.number), words.captionOf(code)));
        label->setAccessibleName(
            (isRead ? tr("Read: %1") : tr("Not read yet: %1")).arg(words.captionOf(code)));
    }
}

} // namespace lanyard::ui
