// SPDX-License-Identifier: Apache-2.0
#include "app/badge/CodeWords.h"

#include "app/badge/Fields.h"

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

/// @p text with a backslash before each of @p special.
QString escaped(const QString &text, QStringView special)
{
    QString out;
    for (const QChar c : text) {
        if (special.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

/// A line of a card; none without a value, nor for one that a desk may not show ("w•••@…").
QString line(const QString &property, const QString &value)
{
    if (value.isEmpty() || value.contains(u'•'))
        return {};
    return property + u':' + escaped(value.simplified(), u"\\;,") + u"\r\n"_s;
}

} // namespace

QString contactCard(const Badge &badge)
{
    if (badge.name.simplified().isEmpty())
        return {};
    // A name is one word here: which part of it is the family's, nobody told us.
    return u"BEGIN:VCARD\r\nVERSION:3.0\r\n"_s + u"N:"_s + escaped(badge.name.simplified(), u"\\;,")
        + u";;;;\r\n"_s + line(u"FN"_s, badge.name) + line(u"ORG"_s, badge.company)
        + line(u"TITLE"_s, badge.jobTitle) + line(u"EMAIL"_s, badge.email)
        + line(u"TEL"_s, badge.phone) + u"END:VCARD\r\n"_s;
}

QString wiFiWords(const QString &network, const QString &password)
{
    if (network.isEmpty())
        return {};
    const QStringView special = u"\\;,:\"";
    if (password.isEmpty())
        return u"WIFI:T:nopass;S:"_s + escaped(network, special) + u";;"_s;
    return u"WIFI:T:WPA;S:"_s + escaped(network, special) + u";P:"_s + escaped(password, special)
        + u";;"_s;
}

QString codeWords(const CodeElement &code, const Badge &badge)
{
    switch (code.content) {
    case CodeElement::Content::Text: return expand(code.text, badge);
    case CodeElement::Content::Contact: return contactCard(badge);
    case CodeElement::Content::WiFi:
        return wiFiWords(expand(code.text, badge), expand(code.secret, badge));
    }
    Q_UNREACHABLE();
}

} // namespace lanyard::badge
