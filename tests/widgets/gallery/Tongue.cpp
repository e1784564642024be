// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/gallery/Tongue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lanyard::tests {

namespace {

bool hasLetters(const QString &text)
{
    static const QRegularExpression letters{u"[A-Za-z]{3,}"_s};
    return text.contains(letters);
}

/// "%1 people" matches "12 people"; invalid where too little is fixed to tell.
QRegularExpression shapeOf(const QString &source)
{
    static const QRegularExpression place{u"%[0-9]"_s};
    QString shape;
    QString fixed;
    for (const QString &part : source.split(place)) {
        if (!shape.isEmpty())
            shape += u".+"_s;
        shape += QRegularExpression::escape(part);
        fixed += part;
    }
    return QRegularExpression{fixed.size() < 8 ? u"["_s
                                               : QRegularExpression::anchoredPattern(shape),
                              QRegularExpression::DotMatchesEverythingOption};
}

} // namespace

Tongue::Tongue(const QString &language, const QString &file)
    : m_isThere{language == "en"_L1
                || (file.isEmpty() ? load(u"lanyard_"_s + language, u":/i18n"_s) : load(file))}
{
}

QString
Tongue::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    const QString said = QTranslator::translate(context, source, disambiguation, n);
    const QString where = QString::fromUtf8(context);
    const QString english = QString::fromUtf8(source);
    if (where.startsWith(u'Q') || where.startsWith("MAC_"_L1))
        return said; // Qt's own
    if (said.isEmpty()) {
        m_missing.insert(where + u": "_s + english);
    } else {
        m_said.insert(english, said);
        m_translations.insert(said);
    }
    return said;
}

bool Tongue::isLeftInEnglish(const QString &shown) const
{
    if (!hasLetters(shown) || m_translations.contains(shown))
        return false;
    for (auto said = m_said.cbegin(); said != m_said.cend(); ++said) {
        if (said.key() == said.value() || !hasLetters(said.key()))
            continue;
        if (said.key() == shown)
            return true;
        if (!said.key().contains(u'%'))
            continue;
        const QRegularExpression shape = shapeOf(said.key());
        if (shape.isValid() && shape.match(shown).hasMatch())
            return true;
    }
    return false;
}

} // namespace lanyard::tests
