// SPDX-License-Identifier: Apache-2.0
#include "app/scan/VideoReader.h"

#include "app/scan/FrameDecoder.h"
#include "app/scan/MediaBackend.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QMediaPlayer>
#include <QThread>
#include <QTimer>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace lanyard::scan {

namespace {

constexpr qsizetype framesInHand = 30;
constexpr int patience = 10'000; ///< ms without a frame before a video counts as stuck

/// What one play of a video brought to light.
struct Screening
{
    QList<DecodedCode> codes;
    bool pictures = false;
    QString trouble;
};

void collect(Screening &screening, const QList<SeenCode> &codes)
{
    for (const SeenCode &code : codes) {
        const DecodedCode found{code.text, code.format};
        if (!screening.codes.contains(found))
            screening.codes << found;
    }
}

/// Plays to the end, or until it breaks or stands still. The player and its sink live on the
/// calling thread, which must have nothing else to do: GStreamer gives up on a sink whose thread
/// is busy for 300 ms.
void play(const QString &path, FrameDecoder &decoder, Screening &screening)
{
    QEventLoop loop;
    QTimer stuck;
    stuck.setInterval(patience);
    stuck.setSingleShot(true);
    QVideoSink sink;
    QMediaPlayer player;
    const auto end = [&](const QString &trouble) {
        if (screening.trouble.isEmpty())
            screening.trouble = trouble;
        loop.quit();
    };
    QObject::connect(&stuck, &QTimer::timeout, &loop, [&] { end(u"no more frames"_s); });
    QObject::connect(&sink, &QVideoSink::videoFrameChanged, &loop, [&](const QVideoFrame &frame) {
        const QImage luma = frame.isValid() ? lumaOf(frame) : QImage{};
        if (luma.isNull())
            return;
        screening.pictures = true;
        stuck.start();
        decoder.offer({luma, steadyNow()});
    });
    QObject::connect(&player,
                     &QMediaPlayer::errorOccurred,
                     &loop,
                     [&](QMediaPlayer::Error, const QString &words) { end(words); });
    QObject::connect(
        &player, &QMediaPlayer::mediaStatusChanged, &loop, [&](QMediaPlayer::MediaStatus status) {
            if (status == QMediaPlayer::EndOfMedia)
                loop.quit();
            else if (status == QMediaPlayer::InvalidMedia)
                end(u"invalid media"_s);
        });
    stuck.start();
    player.setVideoSink(&sink);
    // From the loop: an error that comes at once must find it running.
    QTimer::singleShot(0, &loop, [&] {
        player.setSource(QUrl::fromLocalFile(QFileInfo{path}.absoluteFilePath()));
        player.play();
    });
    loop.exec();
    player.stop();
}

Screening screen(const QString &path)
{
    Screening screening;
    QThread decoding;
    FrameDecoder decoder{framesInHand};
    decoder.moveToThread(&decoding);
    QObject::connect(&decoder,
                     &FrameDecoder::decoded,
                     &decoder,
                     [&](const QList<SeenCode> &codes, qint64) { collect(screening, codes); });
    decoding.start();

    const std::unique_ptr<QThread> playing{
        QThread::create([&] { play(path, decoder, screening); })};
    playing->start();
    playing->wait();

    // The last frames may still wait: quit only after they are done.
    QObject::connect(
        &decoder, &FrameDecoder::idle, &decoding, &QThread::quit, Qt::DirectConnection);
    decoder.offer({{}, steadyNow()});
    decoding.wait();
    return screening;
}

} // namespace

bool isVideo(const QString &path)
{
    static const QStringList endings{u"mp4"_s, u"webm"_s, u"avi"_s, u"mkv"_s, u"mov"_s};
    return endings.contains(QFileInfo{path}.suffix().toLower());
}

Result<QList<DecodedCode>> readVideo(const QString &path)
{
    const QString name = QFileInfo{path}.fileName();
    if (!prepareMedia())
        return Failure{Failure::Kind::NoPicture, name, u"no media backend is installed"_s};
    const Screening screening = screen(path);
    if (!screening.pictures)
        return Failure{Failure::Kind::NoPicture, name, screening.trouble};
    return screening.codes;
}

} // namespace lanyard::scan
