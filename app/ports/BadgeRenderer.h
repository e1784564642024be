// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Badge.h"
#include "app/domain/TestSheet.h"
#include "app/ports/PrintFormat.h"
#include "app/ports/Raster.h"
#include "app/ports/Result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace lanyard {

/// A layout for a medium.
struct BadgeTemplate
{
    QString name; ///< for `--template`, for example "conference-a6"
    QString title; ///< for people
    double widthMm = 0;
    double heightMm = 0;
    bool ofTheEvent = false; ///< else it comes with the program
};

/// Something that will not come out as it should.
struct BadgeWarning
{
    enum class Kind {
        TextTooLong,
        MissingGlyphs,
        CodeTooDense, ///< no code can hold so much
        CodeTooSmall, ///< it may not scan; smallestMm says what would do
        UnknownField, ///< nobody has such a column
        PictureMissing, ///< or cannot be read
        NoName ///< where it should stand nothing can be seen
    };

    qsizetype badge = 0; ///< index into what was asked for
    Kind kind = Kind::TextTooLong;
    QString detail = {}; ///< the text, the letters, the code, the field, the picture
    double smallestMm = 0; ///< the side of the smallest box that the code reads in
};

struct BadgeOutput
{
    qsizetype badges = 0;
    QList<BadgeWarning> warnings;
};

/// One badge as a label printer puts it on paper.
struct BadgeProof
{
    QList<Raster> pages;
    QStringList codes; ///< what its codes say
    QList<BadgeWarning> warnings;
};

/// Turns badges into documents. Safe to use from any thread.
class BadgeRenderer
{
public:
    virtual ~BadgeRenderer() = default;

    [[nodiscard]] virtual QList<BadgeTemplate> templates() const = 0;

    /// One page a badge. The file is there whole or not at all.
    [[nodiscard]] virtual Result<BadgeOutput> writePdf(const QString &path,
                                                       const QList<Badge> &badges,
                                                       const QString &templateName) const = 0;
    /// One badge as a picture of @p dpi dots per inch.
    [[nodiscard]] virtual Result<BadgeOutput> writePng(const QString &path,
                                                       const Badge &badge,
                                                       const QString &templateName,
                                                       int dpi) const = 0;

    /// One badge in memory as a printer wants it.
    [[nodiscard]] virtual Result<QByteArray> forPrinter(const Badge &badge,
                                                        const QString &templateName,
                                                        const PrintFormat &format) const = 0;

    /// The pages of one badge in black and white dots, with what there is to know of it.
    [[nodiscard]] virtual Result<BadgeProof>
    proof(const Badge &badge, const QString &templateName, int dpi) const = 0;

    /// The sheet to try scanners on, A4: a PDF, or a picture if @p path ends in `.png`.
    [[nodiscard]] virtual Result<Done> writeTestSheet(const QString &path,
                                                      const TestSheet &sheet) const = 0;
};

} // namespace lanyard
