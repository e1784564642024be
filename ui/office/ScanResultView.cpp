// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ScanResultView.h"

#include "app/words/ScannerWords.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr qsizetype mostBytes = 48;
constexpr qsizetype mostCharacters = 400;

struct ScanWords
{
    Q_DECLARE_TR_FUNCTIONS(ScanResultView)
};

/// Control characters by their pictures (U+2400 …), so that nothing is hidden.
QString visible(const QString &text)
{
    QString shown;
    for (const QChar c : text.first(qMin(text.size(), mostCharacters))) {
        if (c < u' ')
            shown += QChar{0x2400 + c.unicode()};
        else
            shown += c.category() == QChar::Other_Format || c == u'\x7f' ? QChar{0xfffd} : c;
    }
    return text.size() > mostCharacters ? shown + u'…' : shown;
}

QString hexadecimal(const QByteArray &bytes)
{
    const QString hex = QString::fromLatin1(bytes.first(qMin(bytes.size(), mostBytes)).toHex(' '));
    return bytes.size() > mostBytes ? hex + u" …"_s : hex;
}

QString missingCharacters(const QString &missing)
{
    QStringList each;
    for (const QChar c : missing)
        each << (c == u' ' ? ScanWords::tr("blank") : QString{c});
    return each.join(u' ');
}

void judge(ScanResultView &view, const ScanReport &report, const words::ScannerWords &words)
{
    const auto seen = testCodeBehind(report.text);
    if (!report.readable) {
        view.isGood = false;
        view.headline = ScanWords::tr("These bytes are no text (no UTF-8).");
        view.advice
            = ScanWords::tr("Set the scanner to send UTF-8, and check the speed and the format "
                            "of the serial port.");
    } else if (!seen) {
        view.headline = ScanWords::tr("Received. Is this what stands in the code?");
    } else {
        view.testCode = seen->code.number;
        view.headline = words.proofOf(seen->code);
        view.isGood = !seen->repair && seen->missing.isEmpty();
        if (!view.isGood)
            view.facts << std::exchange(view.headline,
                                        ScanWords::tr("Read, but it arrives differently"));
        if (seen->repair) {
            view.facts << words::ScannerWords::whatWasWrong(*seen->repair) + u' '
                    + ScanWords::tr("Lanyard understands it all the same.");
            view.advice = words::ScannerWords::whatToChange(*seen->repair);
        }
        if (!seen->missing.isEmpty())
            view.facts << ScanWords::tr("These characters do not arrive: %1")
                              .arg(missingCharacters(seen->missing));
    }
}

} // namespace

ScanResultView viewOf(const ScanReport &report, const QLocale &locale)
{
    const words::ScannerWords words{locale};
    ScanResultView view;
    judge(view, report, words);
    view.facts << words.rhythm(report);
    if (report.source != ScanReport::Source::Camera)
        view.facts << words::ScannerWords::end(report.end);
    if (report.tooLong)
        view.facts << ScanWords::tr("It was longer than 4,096 characters; the rest was left out.");
    view.text = report.readable ? visible(report.text) : QString{};
    view.bytes = hexadecimal(report.bytes);
    return view;
}

ScanResultView viewOfTyped(const QString &text, qint64 ms, const QLocale &locale)
{
    const words::ScannerWords words{locale};
    return {.isGood = false,
            .headline = ScanWords::tr("Typed by hand"),
            .facts = {words.typed(text.size(), ms)},
            .advice = {},
            .text = visible(text),
            .bytes = hexadecimal(text.toUtf8()),
            .testCode = {}};
}

} // namespace lanyard::ui
