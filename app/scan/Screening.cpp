// SPDX-License-Identifier: Apache-2.0
#include "app/scan/Screening.h"

#include "app/scan/FrameDecoder.h"
#include "app/scan/FrameSource.h"

#include <QThread>

namespace lanyard::scan {

namespace {

void collect(Screening &screening, const QList<SeenCode> &codes)
{
    ++screening.frames;
    for (const SeenCode &code : codes) {
        const DecodedCode found{code.text, code.format};
        if (!screening.codes.contains(found))
            screening.codes << found;
    }
}

/// Plays @p source on a thread of its own until it ends.
void play(std::unique_ptr<FrameSource> source, FrameDecoder &decoder, QString &trouble)
{
    QThread playing;
    FrameSource *const played = source.release();
    played->moveToThread(&playing);
    const auto connectTo = [&](auto signal, auto slot) {
        QObject::connect(played, signal, played, slot, Qt::DirectConnection);
    };
    connectTo(&FrameSource::frameSeen, [&](const LumaFrame &frame) { decoder.offer(frame); });
    connectTo(&FrameSource::ended, [&] { playing.quit(); });
    connectTo(&FrameSource::failed, [&](const QString &detail) {
        if (trouble.isEmpty())
            trouble = detail;
        playing.quit();
    });
    QObject::connect(&playing, &QThread::finished, played, &QObject::deleteLater);
    QMetaObject::invokeMethod(played, &FrameSource::start, Qt::QueuedConnection);
    playing.start();
    playing.wait();
}

} // namespace

Screening screen(std::unique_ptr<FrameSource> source)
{
    Screening screening;
    QThread decoding;
    FrameDecoder decoder{FrameDecoder::Keep::All, provableSymbologies};
    decoder.moveToThread(&decoding);
    QObject::connect(&decoder, &FrameDecoder::looked, &decoder, [&](const FrameSight &sight) {
        collect(screening, sight.codes);
    });
    decoding.start();
    play(std::move(source), decoder, screening.trouble);

    QMetaObject::invokeMethod(&decoder, &FrameDecoder::finish, Qt::BlockingQueuedConnection);
    decoding.quit();
    decoding.wait();
    return screening;
}

} // namespace lanyard::scan
