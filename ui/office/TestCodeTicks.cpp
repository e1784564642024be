// SPDX-License-Identifier: Apache-2.0
#include "ui/office/TestCodeTicks.h"

#include "app/words/ScannerWords.h"
#include "ui/kit/Spacing.h"
#include "ui/office/PlainLabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int codeColumns = 2; ///< of codes; each has its number beside it

} // namespace

TestCodeTicks::TestCodeTicks(QWidget *parent)
    : QWidget{parent}
{
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::wide);
    for (int column = 0; column < codeColumns; ++column)
        grid->setColumnStretch(2 * column + 1, 1);
    const auto rows = int(testCodes().size() + codeColumns - 1) / codeColumns;
    for (const TestCode &code : testCodes()) {
        const int row = (code.number - 1) % rows;
        const int column = 2 * ((code.number - 1) / rows);
        auto *number = new PlainLabel{PlainLabel::Kind::Text, u"testNumber%1"_s.arg(code.number)};
        m_numbers.append(number);
        grid->addWidget(number, row, column, Qt::AlignTop | Qt::AlignRight);
        auto *label = new PlainLabel{PlainLabel::Kind::Text, u"testCode%1"_s.arg(code.number)};
        label->setWordWrap(true);
        m_codes.append(label);
        grid->addWidget(label, row, column + 1, Qt::AlignTop);
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
        PlainLabel *number = m_numbers.at(code.number - 1);
        PlainLabel *label = m_codes.at(code.number - 1);
        for (PlainLabel *each : {number, label})
            each->setKind(isRead ? PlainLabel::Kind::Good : PlainLabel::Kind::Text);
        const QString tick = isRead ? u"✓ "_s : QString{}; // never colour alone
        number->setText(tick + QLocale{}.toString(code.number));
        label->setText(words.captionOf(code));
        label->setAccessibleName(
            (isRead ? tr("Read: %1") : tr("Not read yet: %1")).arg(words.captionOf(code)));
    }
}

} // namespace lanyard::ui
