// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>
#include <QSizeF>

namespace lanyard::badge {

/// Lies between a QPdfWriter and where its document goes, and gives each page exactly its size.
/// The writer rounds to whole points (1/72 inch), which leaves up to 0.35 mm white at an edge. A
/// page's entry (ISO 32000-1, 7.7.3.3) is as long with the exact numbers, for blanks are taken out
/// of it, so everything behind it stays where the document's table says. An entry that does not
/// look as expected goes through unchanged.
class ExactPages final : public QIODevice
{
public:
    /// @p out must be open, and outlive it.
    explicit ExactPages(QIODevice &out);

    /// Of the pages whose entries are still to come.
    void setSize(const QSizeF &mm) { m_mm = mm; }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_out;
    QSizeF m_mm;
};

} // namespace lanyard::badge
