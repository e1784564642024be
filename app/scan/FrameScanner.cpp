// SPDX-License-Identifier: Apache-2.0
#include "app/scan/FrameScanner.h"

#include "app/scan/FrameSource.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::scan {

namespace {

QStringList textsOf(const QList<SeenCode> &codes)
{
    QStringList texts;
    for (const SeenCode &code : codes)
        texts.append(code.text);
    texts.removeDuplicates();
    return texts;
}

QPolygonF outlineOf(const SeenCode &code, QSize size)
{
    QPolygonF outline;
    for (const QPoint &corner : code.corners)
        outline.append({double(corner.x()) / size.width(), double(corner.y()) / size.height()});
    return outline;
}

} // namespace

FrameScanner::FrameScanner(Symbologies symbologies, QObject *parent)
    : QObject{parent}
    , m_decoder{new FrameDecoder{FrameDecoder::Keep::Newest, symbologies}}
{
    m_decoderThread.setObjectName(u"camera decoder"_s);
    m_decoder->moveToThread(&m_decoderThread);
    connect(&m_decoderThread, &QThread::finished, m_decoder, &QObject::deleteLater);
    connect(m_decoder, &FrameDecoder::looked, this, &FrameScanner::report);
    connect(&m_viewfinder,
            &Viewfinder::pictureReady,
            this,
            &FrameScanner::showPreview,
            Qt::QueuedConnection);
    m_decoderThread.start();
}

FrameScanner::~FrameScanner()
{
    m_decoderThread.quit();
    m_decoderThread.wait();
}

void FrameScanner::watch(FrameSource &source)
{
    turnAway();
    m_source = &source;
    m_since = steadyNow();
    connect(
        m_source, &FrameSource::frameSeen, m_decoder, &FrameDecoder::offer, Qt::DirectConnection);
    connect(
        m_source, &FrameSource::frameSeen, &m_viewfinder, &Viewfinder::offer, Qt::DirectConnection);
}

void FrameScanner::turnAway()
{
    if (!m_source)
        return;
    m_source->disconnect(m_decoder);
    std::exchange(m_source, nullptr)->disconnect(&m_viewfinder);
    m_decoder->clear();
    m_viewfinder.clear();
    Q_EMIT preview({});
}

void FrameScanner::leaveOpen(const QStringList &undecided, const QStringList &decided)
{
    m_guard.leaveOpen(undecided, decided);
}

void FrameScanner::report(const FrameSight &sight)
{
    if (!m_source || sight.at < m_since || sight.codes.isEmpty())
        return;
    QList<QPolygonF> outlines;
    for (const SeenCode &code : sight.codes)
        outlines.append(outlineOf(code, sight.size));
    Q_EMIT codesInView(outlines);
    if (const auto sighting = m_guard.look(textsOf(sight.codes), sight.at))
        Q_EMIT codesSeen(*sighting);
}

void FrameScanner::showPreview()
{
    const QImage picture = m_viewfinder.take();
    if (m_source && !picture.isNull())
        Q_EMIT preview(picture);
}

} // namespace lanyard::scan
