// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Badge.h"
#include "app/ports/BadgeRenderer.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <optional>

namespace lanyard::badge {
class QtBadgeRenderer;
}

namespace lanyard::ui {

/// Draws badges away from the thread that draws the window. Of several wishes that come while one
/// is being drawn only the last is drawn.
class PreviewPainter final : public QObject
{
    Q_OBJECT

public:
    explicit PreviewPainter(const badge::QtBadgeRenderer &renderer, QObject *parent = nullptr);
    ~PreviewPainter() override;

    struct Wish
    {
        Badge badge;
        QString templateName;
        int dpi = 0;

        friend bool operator==(const Wish &, const Wish &) = default;
    };
    struct Preview
    {
        Wish wish;
        Result<QImage> image;
        QList<BadgeWarning> warnings;
    };

    void paint(const Wish &wish);

Q_SIGNALS:
    void painted(const lanyard::ui::PreviewPainter::Preview &preview);

private:
    void start(const Wish &wish);
    void finish(const Preview &preview);

    const badge::QtBadgeRenderer &m_renderer;
    std::optional<Wish> m_next;
    bool m_busy = false;
    QThreadPool m_pool;
};

} // namespace lanyard::ui
