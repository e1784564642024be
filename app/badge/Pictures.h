// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/PictureFile.h"

#include <QCache>
#include <QDateTime>
#include <QImage>
#include <QString>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QSvgRenderer;
QT_END_NAMESPACE

namespace lanyard::badge {

/// A picture that can be painted: dots, or lines at any size.
struct Artwork
{
    QImage dots;
    std::shared_ptr<QSvgRenderer> lines;

    [[nodiscard]] bool isEmpty() const { return dots.isNull() && !lines; }
    [[nodiscard]] QSizeF size() const; ///< only its proportions mean something
};

/// Pictures of templates and photos of people, decoded once as long as there is room for them. Not
/// for use by two threads at once.
class Pictures final
{
public:
    static constexpr qsizetype mostBytes = 64 * 1024 * 1024; ///< of all that is kept; one larger picture is kept alone

    /// Empty if it is no picture. On a @p mono medium it is pure black and white in
    /// @p dots dots.
    [[nodiscard]] Artwork artwork(const QByteArray &bytes, bool mono, const QSizeF &dots);

    /// Somebody's photo, from a file, no finer than @p dots. Empty if there is none. A @p mono
    /// medium gets it in black and white dots.
    [[nodiscard]] Artwork photo(const QString &path, bool mono, const QSizeF &dots);

    [[nodiscard]] qsizetype bytesKept() const { return m_known.totalCost(); }

private:
    struct Wish
    {
        QByteArray bytes = {}; ///< of a template's picture; keeps them where they are
        QString path = {}; ///< of a photo
        QDateTime modified = {};
        bool mono = false;
        QSize dots;
    };
    friend bool operator==(const Wish &one, const Wish &other);
    friend size_t qHash(const Wish &wish, size_t seed);

    [[nodiscard]] Artwork known(const Wish &wish, const std::function<Artwork()> &make);

    QCache<Wish, Artwork> m_known{mostBytes};
};

} // namespace lanyard::badge
