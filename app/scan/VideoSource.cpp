// SPDX-License-Identifier: Apache-2.0
#include "app/scan/VideoSource.h"

#include <QFileInfo>
#include <QMediaPlayer>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::scan {

namespace {

constexpr auto patience = 10s;

} // namespace

VideoSource::VideoSource(const QString &path)
    : m_path{path}
    , m_stuck{this}
{
    m_stuck.setInterval(patience);
    m_stuck.setSingleShot(true);
    connect(&m_stuck, &QTimer::timeout, this, [this] { Q_EMIT failed(u"no more frames"_s); });
}

/// What the player still says while it goes is of no interest.
VideoSource::~VideoSource()
{
    if (!m_player)
        return;
    m_sink->disconnect(this);
    m_player->disconnect(this);
    m_player->stop();
}

void VideoSource::start()
{
    m_sink = std::make_unique<QVideoSink>();
    m_player = std::make_unique<QMediaPlayer>();
    connectPlayer();
    m_stuck.start();
    m_player->setVideoSink(m_sink.get());
    m_player->setSource(QUrl::fromLocalFile(QFileInfo{m_path}.absoluteFilePath()));
    m_player->play();
}

void VideoSource::connectPlayer()
{
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &VideoSource::take);
    connect(m_player.get(),
            &QMediaPlayer::errorOccurred,
            this,
            [this](QMediaPlayer::Error, const QString &words) { Q_EMIT failed(words); });
    connect(m_player.get(),
            &QMediaPlayer::mediaStatusChanged,
            this,
            [this](QMediaPlayer::MediaStatus status) {
                if (status == QMediaPlayer::EndOfMedia)
                    Q_EMIT ended();
                else if (status == QMediaPlayer::InvalidMedia)
                    Q_EMIT failed(u"invalid media"_s);
            });
}

void VideoSource::take(const QVideoFrame &frame)
{
    const QImage luma = frame.isValid() ? lumaOf(frame) : QImage{};
    if (luma.isNull())
        return;
    m_stuck.start();
    Q_EMIT frameSeen({luma, steadyNow()});
}

} // namespace lanyard::scan
