// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/PreviewPainter.h"

#include "app/badge/QtBadgeRenderer.h"

namespace lanyard::ui {

namespace {

PreviewPainter::Preview draw(const badge::QtBadgeRenderer &renderer,
                             const PreviewPainter::Wish &wish)
{
    PreviewPainter::Preview preview{
        wish, renderer.image(wish.badge, wish.templateName, wish.dpi), {}};
    if (const auto warnings = renderer.check({wish.badge}, wish.templateName))
        preview.warnings = *warnings;
    return preview;
}

} // namespace

PreviewPainter::PreviewPainter(const badge::QtBadgeRenderer &renderer, QObject *parent)
    : QObject{parent}
    , m_renderer{renderer}
{
    m_pool.setMaxThreadCount(1);
}

PreviewPainter::~PreviewPainter()
{
    m_pool.waitForDone(); // its last result is an event for this object and dies with it
}

void PreviewPainter::paint(const Wish &wish)
{
    if (m_busy)
        m_next = wish;
    else
        start(wish);
}

void PreviewPainter::start(const Wish &wish)
{
    m_busy = true;
    m_pool.start([this, wish] {
        const Preview preview = draw(m_renderer, wish);
        QMetaObject::invokeMethod(
            this, [this, preview] { finish(preview); }, Qt::QueuedConnection);
    });
}

void PreviewPainter::finish(const Preview &preview)
{
    m_busy = false;
    if (m_next) // what was drawn is wanted no more
        start(*std::exchange(m_next, {}));
    else
        Q_EMIT painted(preview);
}

} // namespace lanyard::ui
