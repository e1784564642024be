// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QXmlStreamReader>

namespace lanyard::exchange {

/// Reads XML of strangers: a document type is an error, so that there are no entities to blow up
/// or to fetch (no spreadsheet program writes one), and so is nesting that no table needs.
class XmlReader final : public QXmlStreamReader
{
public:
    using QXmlStreamReader::QXmlStreamReader;

    /// Reads the next token; false at the end and at an error.
    [[nodiscard]] bool advance();
    /// Moves from a start element to its end; false at an error.
    bool skip();
    /// Reads the text of the current element, of those inside it too, and moves to its end.
    [[nodiscard]] QString wholeText();
    /// What stopped it, or nothing.
    [[nodiscard]] Result<Done> outcome() const;

    /// Value of the attribute with that name in whatever namespace.
    [[nodiscard]] static QString value(const QXmlStreamAttributes &with, QStringView name);

private:
    int m_depth = 0;
};

} // namespace lanyard::exchange
