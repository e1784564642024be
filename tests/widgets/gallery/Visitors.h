// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/widgets/gallery/Gallery.h"
#include "tests/widgets/gallery/Likeness.h"

#include <QDir>
#include <QSet>

namespace lanyard::tests {

class Tongue;

/// Takes a picture of each screen.
class Photographer final : public Visitor
{
public:
    explicit Photographer(const QDir &folder)
        : m_folder{folder}
    {
    }
    void enter(const Look &look) override;
    void look(QWidget &screen, const QString &scene) override;

private:
    QDir m_folder;
    QString m_name;
};

/// Makes thumbnails of all screens.
class Miniaturist final : public Visitor
{
public:
    void look(QWidget &screen, const QString &scene) override;
    [[nodiscard]] const Thumbnails &thumbnails() const { return m_thumbnails; }

private:
    Thumbnails m_thumbnails;
};

/// Finds what cannot be read, or not in this language.
class Reader final : public Visitor
{
public:
    explicit Reader(const Tongue &tongue)
        : m_tongue{tongue}
    {
    }
    void look(QWidget &screen, const QString &scene) override;
    [[nodiscard]] QStringList findings() const;

private:
    const Tongue &m_tongue;
    QStringList m_findings;
    QSet<QString> m_known;
};

} // namespace lanyard::tests
