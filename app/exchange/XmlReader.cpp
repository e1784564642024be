// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/XmlReader.h"

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr int deepest = 256;

} // namespace

bool XmlReader::advance()
{
    if (atEnd())
        return false;
    switch (readNext()) {
    case DTD: raiseError(u"a document type"_s); break;
    case StartElement:
        if (++m_depth > deepest)
            raiseError(u"nested deeper than any table"_s);
        break;
    case EndElement: --m_depth; break;
    case NoToken:
    case Invalid:
    case StartDocument:
    case EndDocument:
    case Characters:
    case Comment:
    case EntityReference:
    case ProcessingInstruction: break;
    }
    return !hasError();
}

bool XmlReader::skip()
{
    for (const int outside = m_depth - 1; m_depth > outside;) {
        if (!advance())
            return false;
    }
    return true;
}

QString XmlReader::wholeText()
{
    QString text;
    for (const int outside = m_depth - 1; m_depth > outside && advance();) {
        if (isCharacters())
            text += QXmlStreamReader::text();
    }
    return text;
}

Result<Done> XmlReader::outcome() const
{
    if (error() == PrematureEndOfDocumentError)
        return Failure{Failure::Kind::Truncated, {}, u"the XML ends early"_s};
    if (hasError()) {
        return Failure{Failure::Kind::Damaged,
                       {},
                       u"line "_s % QString::number(lineNumber()) % u": "_s % errorString()};
    }
    return Done{};
}

QString XmlReader::value(const QXmlStreamAttributes &with, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : with) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

} // namespace lanyard::exchange
