// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QSvgRenderer;
QT_END_NAMESPACE

namespace lanyard::badge {

enum class PictureKind { Png, Jpeg, Svg };

/// By the first bytes.
[[nodiscard]] std::optional<PictureKind> pictureKind(const QByteArray &bytes);

/// A picture that can be painted: dots, or lines at any size.
struct Artwork
{
    QImage dots;
    std::shared_ptr<QSvgRenderer> lines;

    [[nodiscard]] bool isEmpty() const { return dots.isNull() && !lines; }
    [[nodiscard]] QSizeF size() const; ///< only its proportions mean something
};

/// Pictures of templates, decoded once. Not for use by two threads at once.
class Pictures final
{
public:
    /// Empty if it is no picture. On a @p mono medium it is pure black and white in
    /// @p dots dots.
    [[nodiscard]] Artwork artwork(const QByteArray &bytes, bool mono, const QSizeF &dots);

    /// Somebody's photo, from a file, no finer than @p dots. Empty if there is none. A @p mono
    /// medium gets it in black and white dots.
    [[nodiscard]] static Artwork photo(const QString &path, bool mono, const QSizeF &dots);

private:
    struct Known
    {
        QByteArray bytes; ///< keeps them where they are
        bool mono = false;
        QSize dots;
        Artwork artwork;
    };

    QList<Known> m_known;
};

} // namespace lanyard::badge
