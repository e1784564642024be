// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ScanRepair.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

constexpr qsizetype longest = 4096;

/// What the keys of Chinese input methods type, in the order of looking (two before one): the
/// punctuation of libpinyin's and fcitx's simplified Chinese.
constexpr std::array<std::pair<QStringView, QChar>, 27> punctuation{{
    {u"……", u'^'}, {u"——", u'_'}, {u"…", u'^'},  {u"—", u'_'},  {u"。", u'.'}, {u"、", u'\\'},
    {u"“", u'"'},  {u"”", u'"'},  {u"‘", u'\''}, {u"’", u'\''}, {u"《", u'<'}, {u"》", u'>'},
    {u"〈", u'<'}, {u"〉", u'>'}, {u"￥", u'$'}, {u"¥", u'$'},  {u"【", u'['}, {u"】", u']'},
    {u"「", u'['}, {u"」", u']'}, {u"『", u'{'}, {u"』", u'}'}, {u"·", u'`'},  {u"・", u'/'},
    {u"〔", u'['}, {u"〕", u']'}, {u"～", u'~'},
}};

/// What stands for itself where a dead key was pressed twice (X11's Compose).
constexpr std::array<std::pair<QChar, QChar>, 5> doubledDead{{{u'´', u'\u0301'},
                                                              {u'`', u'\u0300'},
                                                              {u'^', u'\u0302'},
                                                              {u'¨', u'\u0308'},
                                                              {u'~', u'\u0303'}}};

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

QString withoutControls(const QString &scanned)
{
    QString text = scanned.trimmed(); // line ends are nothing to speak of
    text.removeIf(isControl);
    return text.trimmed();
}

QString caseExchanged(const QString &typed)
{
    QString text;
    for (const QChar c : typed)
        text += c.isUpper() ? c.toLower() : c.toUpper();
    return text;
}

/// Places of the three keys that an American keyboard has not: a US scanner never presses them.
bool isMissingInAmerica(qsizetype key, qsizetype keys)
{
    const qsizetype place = key % (keys / 2);
    return place == 13 || place == 38 || place == keys / 2 - 1;
}

/// A scanner and a computer that are set to different keyboards.
class Undoing final
{
public:
    explicit Undoing(const ScanRepair::Mismatch &mismatch)
        : m_scanner{keysOf(mismatch.scanner)}
        , m_computer{keysOf(mismatch.computer)}
        , m_american{mismatch.scanner == Keyboard::Us || mismatch.computer == Keyboard::Us}
    {
    }

    /// What the scanner had read if the computer made @p typed of it; empty if it cannot have.
    [[nodiscard]] QString operator()(const QString &typed) const
    {
        QString text;
        for (const QChar c : typed) {
            const QString read = c == u' ' ? u" "_s : behind(c);
            if (read.isEmpty())
                return {};
            text += read;
        }
        return text;
    }

private:
    [[nodiscard]] QString behind(QChar c) const
    {
        if (const QChar read = key(c); !read.isNull())
            return read;
        for (const auto &[spacing, dead] : doubledDead) {
            if (c == spacing && !key(dead).isNull())
                return QString(2, key(dead));
        }
        // A dead key and the letter that it changed: first the key, then the letter.
        const QString parts = QString{c}.normalized(QString::NormalizationForm_D);
        if (parts.size() != 2 || key(parts[0]).isNull() || key(parts[1]).isNull())
            return {};
        return QString{key(parts[1])} + key(parts[0]);
    }
    /// What the scanner means by the key that types @p c on the computer; null: none.
    [[nodiscard]] QChar key(QChar c) const
    {
        for (qsizetype at = m_computer.indexOf(c); at >= 0; at = m_computer.indexOf(c, at + 1)) {
            if (m_american && isMissingInAmerica(at, m_computer.size()))
                continue;
            const QChar read = m_scanner[at];
            return read == u' ' || read.isMark() ? QChar{} : read;
        }
        return {};
    }

    QStringView m_scanner;
    QStringView m_computer;
    bool m_american;
};

QList<ScanRepair::Mismatch> everyMismatch()
{
    QList<ScanRepair::Mismatch> all;
    for (const Keyboard keyboard : everyKeyboard().sliced(1))
        all.append({Keyboard::Us, keyboard}); // how scanners leave the factory
    for (const Keyboard keyboard : everyKeyboard().sliced(1))
        all.append({keyboard, Keyboard::Us});
    return all;
}

/// The repairs of one scan, each text once.
class Repairs final
{
public:
    explicit Repairs(QString scanned)
        : m_scanned{std::move(scanned)}
    {
    }

    void add(const ScanRepair &repair)
    {
        const auto same = [&repair](const ScanRepair &known) { return known.text == repair.text; };
        if (!repair.text.isEmpty() && repair.text != m_scanned
            && std::none_of(m_all.begin(), m_all.end(), same))
            m_all.append(repair);
    }
    /// @p typed is what came, except for what it says was repaired already.
    void addKeyboards(const ScanRepair &typed)
    {
        ScanRepair caps = typed;
        caps.text = caseExchanged(typed.text);
        caps.capsLock = true;
        add(caps);
        static const QList<ScanRepair::Mismatch> mismatches = everyMismatch();
        for (const ScanRepair &before : {typed, caps}) {
            for (const ScanRepair::Mismatch &mismatch : mismatches) {
                ScanRepair repair = before;
                repair.text = Undoing{mismatch}(before.text);
                repair.mismatch = mismatch;
                add(repair);
            }
        }
    }
    [[nodiscard]] QList<ScanRepair> all() const { return m_all; }

private:
    QString m_scanned;
    QList<ScanRepair> m_all;
};

} // namespace

QString narrowed(const QString &text)
{
    QString narrow = text;
    for (const auto &[wide, plain] : punctuation)
        narrow.replace(wide.toString(), QString{plain});
    return narrow.normalized(QString::NormalizationForm_KC);
}

QList<ScanRepair> repairsOf(const QString &scanned)
{
    if (scanned.size() > longest)
        return {};
    Repairs repairs{scanned.trimmed()};
    ScanRepair plain{.text = withoutControls(scanned)};
    plain.controls = plain.text != scanned.trimmed();
    repairs.add(plain);
    ScanRepair narrow = plain;
    narrow.text = narrowed(plain.text);
    narrow.wide = narrow.text != plain.text;
    repairs.add(narrow);
    repairs.addKeyboards(plain);
    if (narrow.wide)
        repairs.addKeyboards(narrow);
    return repairs.all();
}

QString nameOf(const ScanRepair &repair)
{
    QStringList names;
    if (repair.mismatch)
        names << u"keyboard %1 %2"_s.arg(nameOf(repair.mismatch->scanner),
                                         nameOf(repair.mismatch->computer));
    if (repair.capsLock)
        names << u"caps_lock"_s;
    if (repair.wide)
        names << u"wide"_s;
    if (repair.controls)
        names << u"controls"_s;
    return names.join(u", "_s);
}

} // namespace lanyard
