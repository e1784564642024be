// SPDX-License-Identifier: Apache-2.0
#include "app/domain/TestSheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

using Trial = TestCode::Trial;

QString nameOf(int number)
{
    return u"LANYARD-TEST-%1"_s.arg(number, 2, 10, QChar{u'0'});
}

QString everyPrintable()
{
    QString text;
    for (char16_t c = u' '; c <= u'~'; ++c)
        text += QChar{c};
    return text;
}

QString longText()
{
    QString text;
    for (int word = 1; word <= 40; ++word)
        text += u" %1"_s.arg(word * 7919, 6, 10, QChar{u'0'});
    return text;
}

QList<TestCode> made()
{
    QList<TestCode> codes;
    const auto add = [&codes](Trial trial, double moduleMm, int contrast, const QString &rest) {
        const int number = int(codes.size()) + 1;
        codes.append({.number = number,
                      .trial = trial,
                      .moduleMm = moduleMm,
                      .contrast = contrast,
                      .text = nameOf(number) + rest});
    };
    add(Trial::Module, 1.0, 100, {});
    add(Trial::Keyboard, 0.5, 100, everyPrintable());
    add(Trial::Module, 0.5, 100, {});
    add(Trial::Module, 0.33, 100, {});
    add(Trial::Module, 0.25, 100, {});
    add(Trial::Module, 0.2, 100, {});
    add(Trial::Contrast, 0.5, 50, {});
    add(Trial::Contrast, 0.5, 25, {});
    add(Trial::LightOnDark, 0.5, 100, {});
    add(Trial::LongText, 0.5, 100, longText());
    add(Trial::Chinese, 0.5, 100, u" 林小雨 你好，世界"_s);
    add(Trial::Damage, 0.5, 100, u" 0123456789 0123456789"_s);
    return codes;
}

qsizetype alikeAtTheBeginning(const QString &one, const QString &other)
{
    const auto [end, ignored] = std::ranges::mismatch(one, other);
    return end - one.begin();
}

/// Characters of @p whole that @p arrived has too few of.
QString missingIn(const QString &arrived, const QString &whole)
{
    QString missing;
    for (const QChar c : whole) {
        if (!missing.contains(c) && arrived.count(c) < whole.count(c))
            missing += c;
    }
    return missing;
}

} // namespace

const QList<TestCode> &testCodes()
{
    static const QList<TestCode> codes = made();
    return codes;
}

std::optional<TestCodeSeen> testCodeBehind(const QString &scanned)
{
    QList<ScanRepair> readings{{.text = scanned}};
    readings += repairsOf(scanned);
    std::optional<TestCodeSeen> best;
    qsizetype mostAlike = 0;
    for (const ScanRepair &reading : std::as_const(readings)) {
        for (const TestCode &code : testCodes()) {
            const qsizetype alike = alikeAtTheBeginning(reading.text, code.text);
            if (alike < nameOf(code.number).size() || alike <= mostAlike)
                continue;
            mostAlike = alike;
            best = TestCodeSeen{.code = code, .missing = missingIn(reading.text, code.text)};
            if (reading.text != scanned)
                best->repair = reading;
        }
    }
    return best;
}

} // namespace lanyard
