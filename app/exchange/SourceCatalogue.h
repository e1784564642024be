// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/CodeExtractor.h"
#include "app/ports/RegistrationReader.h"

#include <QHash>

namespace lanyard::exchange {

/// A kind of export, as a file in resources/sources describes it; see README.md there.
struct SourceProfile
{
    ImportSource source;
    QStringList signature; ///< headers that hardly any other source has
    QHash<QString, Standing> standings; ///< key of a status word → what it means
    CodeExtractor extractor; ///< how the ticket code stands in its cell
    QList<QStringList> codesFrom; ///< lists of fields that codes are made of where there are none
    QStringList identity; ///< fields that name a person for good
    QHash<QString, QStringList> keys; ///< field → keyOf() of its headers
    QStringList signatureKeys;
};

/// Every source that comes with the program.
class SourceCatalogue final
{
public:
    SourceCatalogue();

    [[nodiscard]] const QList<SourceProfile> &profiles() const noexcept { return m_profiles; }
    [[nodiscard]] const SourceProfile *named(const QString &name) const;
    /// The one whose words are understood wherever a source has none of its own.
    [[nodiscard]] const SourceProfile &generic() const;
    /// The same without the fields that every source names itself or does not have.
    [[nodiscard]] const SourceProfile &help() const noexcept { return m_help; }

private:
    QList<SourceProfile> m_profiles;
    SourceProfile m_help;
};

/// Fields that a column can be mapped to.
[[nodiscard]] const QStringList &importFields();

} // namespace lanyard::exchange
