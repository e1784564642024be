// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Contact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

constexpr qsizetype shownDigits = 4;
constexpr qsizetype fewDigits = 6;
const QString dots = u"•••"_s;

/// The first character as a reader sees it, whatever plane it is from.
QString firstOf(const QString &text)
{
    return text.left(text.front().isHighSurrogate() ? 2 : 1);
}

} // namespace

QString nameOf(Contacts contacts)
{
    switch (contacts) {
    case Contacts::Hidden: return u"hidden"_s;
    case Contacts::Masked: return u"masked"_s;
    case Contacts::Shown: return u"shown"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Contacts> contactsNamed(QStringView name)
{
    const auto found = std::find_if(everyContacts.begin(),
                                    everyContacts.end(),
                                    [name](Contacts it) { return nameOf(it) == name; });
    return found == everyContacts.end() ? std::nullopt : std::optional{*found};
}

QString phoneFor(Contacts contacts, const QString &phone)
{
    if (contacts == Contacts::Shown || phone.isEmpty())
        return phone;
    if (contacts == Contacts::Hidden)
        return {};
    QString digits = phone;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits.size() > fewDigits ? dots % u' ' % digits.last(shownDigits) : dots;
}

QString emailFor(Contacts contacts, const QString &email)
{
    if (contacts == Contacts::Shown || email.isEmpty())
        return email;
    if (contacts == Contacts::Hidden)
        return {};
    const qsizetype at = email.lastIndexOf(u'@');
    return at > 0 ? firstOf(email) % dots % email.sliced(at) : dots;
}

} // namespace lanyard
