// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <memory>

namespace lanyard::exchange {

/// What happens in a page, in the order of its text.
class HtmlEvents
{
public:
    virtual ~HtmlEvents() = default;

    struct Spans
    {
        int columns = 1;
        int rows = 1;
    };
    /// False to stop, here and below.
    virtual bool opened(QByteArrayView element, const Spans &spans) = 0;
    virtual bool closed(QByteArrayView element) = 0;
    virtual void text(QByteArrayView text) = 0;
};

/// Reads HTML, however crooked, as it comes (libxml2). Fetches nothing and keeps no page.
class HtmlParser final
{
public:
    explicit HtmlParser(HtmlEvents &events);
    ~HtmlParser();
    HtmlParser(const HtmlParser &) = delete;
    HtmlParser &operator=(const HtmlParser &) = delete;

    enum class State {
        WantsMore,
        Stopped, ///< the receiver answered false
        TooDeep,
        TooLarge, ///< something in it needs more memory than there is
        Broken, ///< libxml2 gave up
    };
    [[nodiscard]] State feed(QByteArrayView utf8);
    [[nodiscard]] State finish();

private:
    State parse(QByteArrayView chunk, bool last);

    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace lanyard::exchange
