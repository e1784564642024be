// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PrinterAddress.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

using Way = PrinterAddress::Way;
using Mistake = PrinterAddress::Mistake;
using Read = std::variant<Way, Mistake>;

/// The print heads that speak ZPL: 6, 8, 12 and 24 dots per millimetre.
constexpr std::initializer_list<int> zplDpis{152, 203, 300, 600};
constexpr int usualDpi = 203;

/// Nothing for a query that says anything else than one known resolution.
std::optional<int> dpiIn(const QUrl &url)
{
    if (!url.hasQuery())
        return usualDpi;
    const QList<std::pair<QString, QString>> items = QUrlQuery{url}.queryItems();
    if (items.size() != 1 || items.first().first != u"dpi")
        return std::nullopt;
    const int dpi = items.first().second.toInt();
    return std::find(zplDpis.begin(), zplDpis.end(), dpi) == zplDpis.end() ? std::nullopt
                                                                           : std::optional{dpi};
}

bool isBare(const QUrl &url)
{
    return url.userInfo().isEmpty() && !url.hasFragment();
}

/// What is wrong with the part of a URL that names a host; nothing if that is as it should be.
std::optional<Mistake> mistakeInHost(const QUrl &url)
{
    if (url.port() == 0 || (!url.isValid() && url.errorString().contains(u"port"_s)))
        return Mistake::Port;
    if (url.host().isEmpty())
        return Mistake::NoHost;
    return isBare(url) ? std::nullopt : std::optional{Mistake::TooMuch};
}

Read ippIn(const QUrl &url)
{
    if (const auto mistake = mistakeInHost(url))
        return *mistake;
    if (url.hasQuery())
        return Mistake::TooMuch;
    const QString path = url.path(QUrl::FullyEncoded);
    return IppAddress{.host = url.host(),
                      .port = url.port(631),
                      .path = path.isEmpty() ? u"/"_s : path,
                      .encrypted = url.scheme() == u"ipps"};
}

Read socketIn(const QUrl &url)
{
    if (const auto mistake = mistakeInHost(url))
        return *mistake;
    if (!url.path().isEmpty() && url.path() != u"/")
        return Mistake::TooMuch;
    const auto dpi = dpiIn(url);
    return dpi ? Read{RawSocketAddress{.host = url.host(), .port = url.port(9100), .dpi = *dpi}}
               : Read{Mistake::Resolution};
}

Read fileIn(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    if (!url.host().isEmpty())
        return Mistake::OtherComputer;
    if (!path.startsWith(u'/'))
        return Mistake::NoWholePath;
    if (!isBare(url))
        return Mistake::TooMuch;
    if (path.startsWith(u"/dev/") || url.scheme() == u"usb") {
        const auto dpi = dpiIn(url);
        return dpi ? Read{RawDeviceAddress{path, *dpi}} : Read{Mistake::Resolution};
    }
    return url.hasQuery() ? Read{Mistake::TooMuch} : Read{FolderAddress{path}};
}

/// Which names `lpadmin` takes (CUPS 2.4, systemv/lpadmin.c, validate_name()), and no longer ones
/// than a queue may have.
Read queueIn(const QString &text)
{
    const bool isName = !text.isEmpty() && text.toUtf8().size() <= 127
        && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c <= u' ' || c == u'\x7f' || u"/\\?'\"#"_s.contains(c);
           });
    return isName ? Read{CupsQueueAddress{text}} : Read{Mistake::NoName};
}

Read wayIn(const QString &text)
{
    if (text.startsWith(u'/')) {
        const qsizetype query = text.startsWith(u"/dev/") ? text.indexOf(u'?') : -1;
        QUrl url = QUrl::fromLocalFile(text.left(query < 0 ? text.size() : query));
        if (query >= 0)
            url.setQuery(text.mid(query + 1));
        return fileIn(url);
    }
    const QString scheme = text.section(u':', 0, 0);
    if (!text.contains(u':'))
        return queueIn(text);
    const QUrl url{text, QUrl::StrictMode};
    if (scheme == u"ipp" || scheme == u"ipps")
        return ippIn(url);
    if (scheme == u"socket" || scheme == u"zpl")
        return socketIn(url);
    if (scheme == u"file" || scheme == u"usb")
        return fileIn(url);
    return queueIn(text);
}

} // namespace

std::variant<PrinterAddress, Mistake> PrinterAddress::read(const QString &text)
{
    const Read read = wayIn(text);
    if (const auto *way = std::get_if<Way>(&read))
        return PrinterAddress{*way};
    return std::get<Mistake>(read);
}

std::optional<PrinterAddress> PrinterAddress::parse(const QString &text)
{
    const auto found = read(text);
    const auto *address = std::get_if<PrinterAddress>(&found);
    return address ? std::optional{*address} : std::nullopt;
}

} // namespace lanyard
