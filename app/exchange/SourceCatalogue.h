// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationReader.h"

#include <QHash>

namespace lanyard::exchange {

/// A kind of export, as a file in resources/sources describes it.
struct SourceProfile
{
    ImportSource source;
    QStringList signature; ///< headers that hardly any other source has
    QHash<QString, Standing> standings; ///< key of a status word → what it means
    QString codeParameter; ///< the code is this parameter of a web address; empty: the whole cell
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

private:
    QList<SourceProfile> m_profiles;
};

/// Fields that a column can be mapped to.
[[nodiscard]] const QStringList &importFields();

} // namespace lanyard::exchange
