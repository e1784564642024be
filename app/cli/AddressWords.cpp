// SPDX-License-Identifier: Apache-2.0
#include "app/cli/AddressWords.h"

#include "app/domain/PrinterAddress.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AddressWords)
};

/// A good address of the kind that was meant.
QString exampleFor(const QString &text)
{
    const QString scheme = text.section(u':', 0, 0);
    if (scheme == u"ipp" || scheme == u"ipps")
        return scheme + u"://10.0.0.8/ipp/print"_s;
    if (scheme == u"socket" || scheme == u"zpl")
        return scheme + u"://10.0.0.9:9100"_s;
    if (scheme == u"usb" || text.startsWith(u"/dev/"))
        return u"/dev/usb/lp0"_s;
    return u"file:///home/desk/badges"_s;
}

} // namespace

QString mistakeInAddress(const QString &text)
{
    using Mistake = PrinterAddress::Mistake;
    const auto read = PrinterAddress::read(text);
    const auto *mistake = std::get_if<Mistake>(&read);
    const QString example = exampleFor(text);
    switch (mistake ? *mistake : Mistake::NoName) {
    case Mistake::NoHost:
        return Words::tr("“%1” does not say which printer: write its name or number, like %2.")
            .arg(text, example);
    case Mistake::Port:
        return Words::tr("The port in “%1” is no number from 1 to 65535. Write it like %2.")
            .arg(text, example);
    case Mistake::Resolution:
        return Words::tr("Of label printers only the dots per inch can be said, 152, 203, 300 or "
                         "600. Write %2 instead of “%1”.")
            .arg(text, example + u"?dpi=300"_s);
    case Mistake::TooMuch:
        return Words::tr("“%1” says more than where the printer is. Write it like %2.")
            .arg(text, example);
    case Mistake::NoWholePath:
        return Words::tr("“%1” has no whole path: it begins with a slash. Write it like %2.")
            .arg(text, example);
    case Mistake::OtherComputer:
        return Words::tr("“%1” means another computer. Write a place on this one, like %2, or the "
                         "name of a printer.")
            .arg(text, example);
    case Mistake::NoName: break;
    }
    return Words::tr("No printer can be called “%1”: their names have no blanks and none of "
                     "/ \\ ? ' \" #. Addresses begin with ipp://, socket://, file:/// or /dev/.")
        .arg(text);
}

} // namespace lanyard::cli
