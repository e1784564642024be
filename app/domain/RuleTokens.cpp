// SPDX-License-Identifier: Apache-2.0
#include "app/domain/RuleTokens.h"

namespace lanyard {

namespace {

using Kind = RuleToken::Kind;

/// The mark alone, or what a Chinese keyboard puts in its place.
Kind kindOf(QChar c)
{
    switch (c.unicode()) {
    case u'(':
    case u'（': return Kind::Open;
    case u')':
    case u'）': return Kind::Close;
    case u',':
    case u'，':
    case u'、': return Kind::Comma;
    case u'"':
    case u'“':
    case u'”': return Kind::Quoted;
    default: return Kind::Word;
    }
}

RuleToken quotedAt(QStringView text, qsizetype &position)
{
    RuleToken token{Kind::OpenQuote, {}, position};
    const QChar closing = text[position] == u'“' ? QChar{u'”'} : text[position];
    for (++position; position < text.size(); ++position) {
        if (text[position] == closing) {
            token.kind = Kind::Quoted;
            ++position;
            return token;
        }
        if (text[position] == u'\\' && position + 1 < text.size())
            ++position;
        token.text.append(text[position]);
    }
    return token;
}

RuleToken wordAt(QStringView text, qsizetype &position)
{
    const qsizetype start = position;
    while (position < text.size() && !text[position].isSpace()
           && kindOf(text[position]) == Kind::Word)
        ++position;
    return {Kind::Word, text.sliced(start, position - start).toString(), start};
}

RuleToken tokenAt(QStringView text, qsizetype &position)
{
    const Kind kind = kindOf(text[position]);
    if (kind == Kind::Quoted)
        return quotedAt(text, position);
    if (kind == Kind::Word)
        return wordAt(text, position);
    ++position;
    return {kind, text[position - 1], position - 1};
}

} // namespace

QList<RuleToken> tokensOf(QStringView text)
{
    QList<RuleToken> tokens;
    qsizetype position = 0;
    while (position < text.size()) {
        if (text[position].isSpace())
            ++position;
        else
            tokens.append(tokenAt(text, position));
    }
    tokens.append({Kind::End, {}, text.size()});
    return tokens;
}

} // namespace lanyard
