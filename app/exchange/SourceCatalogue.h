// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/CodeRule.h"
#include "app/ports/RegistrationReader.h"

#include <QHash>

namespace lanyard::exchange {

/// A kind of export, as a file in resources/sources describes it.
struct SourceProfile
{
    ImportSource source;
    QList<QStringList> signatures; ///< headers that together only this source has
    QHash<QString, Standing> standings; ///< key of a status word → what it means
    QStringList ignored; ///< headers of columns that say nothing about a person
    CodeRule code;
};

/// Reads a file of resources/sources; its README.md says what may stand in it. InvalidValue with
/// the mistake as detail for everything else.
[[nodiscard]] Result<SourceProfile> readSource(const QByteArray &json);

/// Every source that comes with the program.
class SourceCatalogue final
{
public:
    SourceCatalogue();

    [[nodiscard]] const QList<SourceProfile> &profiles() const noexcept { return m_profiles; }
    [[nodiscard]] const SourceProfile *named(const QString &name) const;
    /// The one whose words are understood wherever a source has none of its own.
    [[nodiscard]] const SourceProfile &generic() const;

private:
    QList<SourceProfile> m_profiles;
};

/// Fields that a column can be mapped to.
[[nodiscard]] const QStringList &importFields();

} // namespace lanyard::exchange
