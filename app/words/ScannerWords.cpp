// SPDX-License-Identifier: Apache-2.0
#include "app/words/ScannerWords.h"

#include <QStringList>

namespace lanyard::words {

QString ScannerWords::nameOf(Keyboard keyboard)
{
    switch (keyboard) {
    case Keyboard::Us: return tr("US");
    case Keyboard::British: return tr("British");
    case Keyboard::German: return tr("German");
    case Keyboard::Swiss: return tr("Swiss");
    case Keyboard::French: return tr("French");
    case Keyboard::Spanish: return tr("Spanish");
    case Keyboard::Italian: return tr("Italian");
    case Keyboard::Dvorak: return tr("Dvorak");
    case Keyboard::Russian: return tr("Russian");
    case Keyboard::Ukrainian: return tr("Ukrainian");
    case Keyboard::Japanese: return tr("Japanese");
    }
    Q_UNREACHABLE();
}

QString ScannerWords::whatWasWrong(const ScanRepair &repair)
{
    QStringList sentences;
    if (repair.mismatch)
        sentences << tr("The scanner types for another keyboard (%1) than this computer has (%2).")
                         .arg(nameOf(repair.mismatch->scanner), nameOf(repair.mismatch->computer));
    if (repair.capsLock)
        sentences << tr("Caps Lock is on.");
    if (repair.wide)
        sentences << tr("An input method changed what the scanner typed.");
    if (repair.controls)
        sentences << tr("The scanner sends control characters along.");
    return sentences.join(u' ');
}

QString ScannerWords::whatToChange(const ScanRepair &repair)
{
    QStringList sentences;
    if (repair.mismatch)
        sentences << tr("Set the scanner to the %1 keyboard: its manual has a code for that, often "
                        "under “country” or “keyboard layout”. Or set this computer to the %2 "
                        "keyboard.")
                         .arg(nameOf(repair.mismatch->computer), nameOf(repair.mismatch->scanner));
    if (repair.capsLock)
        sentences << tr("Press Caps Lock once.");
    if (repair.wide)
        sentences << tr("Switch the input method to English while you scan.");
    if (repair.controls)
        sentences << tr("Switch off function characters (GS1, FNC1) at the scanner, and a prefix "
                        "or suffix other than Enter.");
    return sentences.join(u' ');
}

QString ScannerWords::characters(qsizetype count) const
{
    return tr("Characters: %1").arg(m_locale.toString(count));
}

QString ScannerWords::rhythm(const ScanReport &report) const
{
    const QString time = m_locale.toString(report.lasted);
    switch (report.source) {
    case ScanReport::Source::Keyboard:
        return tr("%1, in %2 ms: a scanner that types.").arg(characters(report.text.size()), time);
    case ScanReport::Source::Serial:
        return tr("%1, in %2 ms, over the serial port.").arg(characters(report.text.size()), time);
    case ScanReport::Source::Camera:
        return tr("%1, read by the camera.").arg(characters(report.text.size()));
    }
    Q_UNREACHABLE();
}

QString ScannerWords::typed(qsizetype count, qint64 ms) const
{
    return tr("%1, in %2 s: typed by hand. If a scanner did this, it is too slow: switch off its "
              "“inter-character delay”.")
        .arg(characters(count), m_locale.toString(double(ms) / 1000, 'f', 1));
}

QString ScannerWords::end(ScanReport::End end)
{
    switch (end) {
    case ScanReport::End::Enter: return tr("It ended with Enter. That is best.");
    case ScanReport::End::Tab: return tr("It ended with Tab. That is fine.");
    case ScanReport::End::LineEnd: return tr("It ended with a line end. That is best.");
    case ScanReport::End::Suffix: return tr("It ended with the suffix that is set here.");
    case ScanReport::End::Silence:
        return tr("Nothing ended it, so Lanyard waits a moment after each scan. Set the scanner to "
                  "send Enter after each code.");
    }
    Q_UNREACHABLE();
}

QString ScannerWords::mm(double length) const
{
    return tr("%1 mm", "a length").arg(m_locale.toString(length, 'g', 2));
}

QString ScannerWords::captionOf(const TestCode &code) const
{
    switch (code.trial) {
    case TestCode::Trial::Module: return tr("Dots of %1").arg(mm(code.moduleMm));
    case TestCode::Trial::Keyboard:
        return tr("Every character: are scanner and computer set to the same keyboard?");
    case TestCode::Trial::Contrast:
        return tr("Grey, contrast %1 %").arg(m_locale.toString(code.contrast));
    case TestCode::Trial::LightOnDark: return tr("Light on dark, as on a phone at night");
    case TestCode::Trial::LongText: return tr("Long text");
    case TestCode::Trial::Chinese: return tr("Chinese characters");
    case TestCode::Trial::Damage: return tr("Damaged: a piece is missing");
    }
    Q_UNREACHABLE();
}

QString ScannerWords::proofOf(const TestCode &code) const
{
    const QString which
        = tr("Code %1 of %2: %3", "number, how many there are, what it shows")
              .arg(m_locale.toString(code.number), m_locale.toString(testCodes().size()));
    switch (code.trial) {
    case TestCode::Trial::Module:
        return which.arg(tr("the scanner reads dots of %1.").arg(mm(code.moduleMm)));
    case TestCode::Trial::Keyboard: return which.arg(tr("every character was looked at."));
    case TestCode::Trial::Contrast:
        return which.arg(
            tr("the scanner reads a contrast of %1 %.").arg(m_locale.toString(code.contrast)));
    case TestCode::Trial::LightOnDark: return which.arg(tr("the scanner reads light on dark."));
    case TestCode::Trial::LongText: return which.arg(tr("the scanner reads long texts."));
    case TestCode::Trial::Chinese: return which.arg(tr("the scanner sends Chinese."));
    case TestCode::Trial::Damage: return which.arg(tr("the scanner reads damaged codes."));
    }
    Q_UNREACHABLE();
}

TestSheet ScannerWords::sheet() const
{
    QStringList captions;
    for (const TestCode &code : testCodes())
        captions << captionOf(code);
    return {.title = tr("Scanner test"),
            .instruction
            = tr("Print this at its real size, not fitted to the page. In Lanyard open "
                 "Office → Scanners, then scan one code after the other. Tickets are "
                 "mostly like 3 and 4; nobody needs all of them."),
            .captions = captions};
}

} // namespace lanyard::words
