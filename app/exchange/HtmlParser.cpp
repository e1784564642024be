// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/HtmlParser.h"

#include <QByteArray>

#include <algorithm>
#include <new>

#include <libxml/HTMLparser.h>

namespace lanyard::exchange {

namespace {

constexpr int deepest = 512; // browsers stop at as much
constexpr qsizetype chunkSize = 64 * 1024;

QByteArrayView viewOf(const xmlChar *text)
{
    return {reinterpret_cast<const char *>(text)};
}

HtmlEvents::Spans spansIn(const xmlChar **attributes)
{
    HtmlEvents::Spans spans;
    for (; attributes && attributes[0]; attributes += 2) {
        const QByteArrayView name = viewOf(attributes[0]);
        if (!attributes[1] || (name != "colspan" && name != "rowspan"))
            continue;
        bool isNumber = false;
        const int number = viewOf(attributes[1]).trimmed().toByteArray().toInt(&isNumber);
        (name == "colspan" ? spans.columns : spans.rows) = isNumber ? number : 1;
    }
    return spans;
}

} // namespace

struct HtmlParser::Context
{
    HtmlEvents &events;
    htmlParserCtxtPtr parser = nullptr;
    int depth = 0;
    State state = State::WantsMore;

    void stop(State why)
    {
        if (state == State::WantsMore)
            state = why;
        xmlStopParser(parser);
    }

    static void opened(void *self, const xmlChar *name, const xmlChar **attributes)
    {
        auto &context = *static_cast<Context *>(self);
        if (++context.depth > deepest)
            context.stop(State::TooDeep);
        else if (context.state == State::WantsMore
                 && !context.events.opened(viewOf(name), spansIn(attributes)))
            context.stop(State::Stopped);
    }

    static void closed(void *self, const xmlChar *name)
    {
        auto &context = *static_cast<Context *>(self);
        --context.depth;
        if (context.state == State::WantsMore && !context.events.closed(viewOf(name)))
            context.stop(State::Stopped);
    }

    static void text(void *self, const xmlChar *text, int size)
    {
        auto &context = *static_cast<Context *>(self);
        if (context.state == State::WantsMore)
            context.events.text({reinterpret_cast<const char *>(text), size});
    }

    static void nothing(void *, const xmlChar *, int) { } ///< scripts and styles
};

HtmlParser::HtmlParser(HtmlEvents &events)
    : m_context{new Context{events}}
{
    xmlSAXHandler sax{};
    sax.startElement = &Context::opened;
    sax.endElement = &Context::closed;
    sax.characters = &Context::text;
    sax.ignorableWhitespace = &Context::text;
    sax.cdataBlock = &Context::nothing;
    m_context->parser = htmlCreatePushParserCtxt(
        &sax, m_context.get(), nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8);
    if (!m_context->parser)
        throw std::bad_alloc{};
    htmlCtxtUseOptions(m_context->parser,
                       HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                           | HTML_PARSE_IGNORE_ENC);
    // What follows the end of a page would not be read: in here, pages are only parts of one.
    constexpr QByteArrayView frame{"<html><body>"};
    parse(frame, false);
}

HtmlParser::~HtmlParser()
{
    htmlFreeParserCtxt(m_context->parser);
}

HtmlParser::State HtmlParser::feed(QByteArrayView utf8)
{
    for (qsizetype at = 0; at < utf8.size() && m_context->state == State::WantsMore;
         at += chunkSize)
        parse(utf8.sliced(at, std::min<qsizetype>(chunkSize, utf8.size() - at)), false);
    return m_context->state;
}

HtmlParser::State HtmlParser::finish()
{
    return m_context->state == State::WantsMore ? parse({}, true) : m_context->state;
}

/// Mistakes of a page are forgiven; what stops the parser for good would leave rows out.
HtmlParser::State HtmlParser::parse(QByteArrayView chunk, bool last)
{
    const htmlParserCtxtPtr parser = m_context->parser;
    htmlParseChunk(parser, chunk.data(), static_cast<int>(chunk.size()), last ? 1 : 0);
    if (m_context->state == State::WantsMore && parser->errNo == XML_ERR_NO_MEMORY)
        m_context->state = State::TooLarge;
    else if (m_context->state == State::WantsMore && parser->disableSAX != 0)
        m_context->state = State::Broken;
    return m_context->state;
}

} // namespace lanyard::exchange
