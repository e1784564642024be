// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/KeyRecord.h"
#include "db/sqlite/SearchSpelling.h"

#include <QString>

namespace lanyard::db {

/// What a person can be found by.
struct Searchable
{
    QString code;
    QString name;
    QString company;
    QString email;
    QString phone;
    QString order;
};

/// Writes the records that keys point into; see KeyRecord. Remembers much, so that a million
/// people take seconds; for one thread.
class SearchKeys final
{
public:
    /// Raised whenever the same person gets other keys than before.
    static constexpr int version = 2;

    void appendName(std::string &records, const QString &name);
    void appendCompany(std::string &records, const QString &company);
    /// What stands behind the @ of an e-mail address.
    void appendDomain(std::string &records, QStringView domain);
    /// What hardly anybody shares: e-mail, phone, order, code.
    void appendOwn(std::string &records, const Searchable &person);

private:
    void appendSpellings(std::string &records,
                         KeyKind kind,
                         std::u32string_view text,
                         SearchSpeller::Reading reading);
    void appendEmail(std::string &records, const QString &email);

    SearchSpeller m_speller;
};

} // namespace lanyard::db
