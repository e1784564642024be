// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/ScanCheck.h"

#include "app/badge/PaintBadge.h"

#include <QPainter>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace lanyard::ui {

namespace {

constexpr auto pause = 300ms;
constexpr double mmPerInch = 25.4;

QStringList codesOn(const badge::Layout &page)
{
    QStringList texts;
    for (const badge::Part &part : page.parts) {
        if (const auto *code = std::get_if<badge::PlacedCode>(&part.what))
            texts << code->text;
    }
    return texts;
}

/// What a thermal printer makes of it: dots that are black or white.
QImage printed(const badge::Layout &page, int dpi)
{
    const double dots = dpi / mmPerInch;
    QImage image{(page.size * dots).toSize(), QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.scale(dots, dots);
    badge::paint(painter, page);
    painter.end();
    return image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither)
        .convertToFormat(QImage::Format_Grayscale8);
}

bool readsBack(const badge::Layout &page, int dpi, const ScanCheck::Read &read)
{
    const QList<DecodedCode> found = read(printed(page, dpi));
    const QStringList expected = codesOn(page);
    return std::all_of(expected.begin(), expected.end(), [&found](const QString &text) {
        return std::any_of(found.begin(), found.end(), [&text](const DecodedCode &code) {
            return code.text == text;
        });
    });
}

} // namespace

ScanCheck::ScanCheck(Read read, QObject *parent)
    : QObject{parent}
    , m_read{std::move(read)}
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ScanCheck::start);
}

ScanCheck::~ScanCheck()
{
    m_pool.waitForDone(); // its last answer is an event for this object and dies with it
}

void ScanCheck::look(const Wish &wish)
{
    m_next = wish;
    m_pause.start();
}

void ScanCheck::start()
{
    if (m_busy || !m_next)
        return;
    m_busy = true;
    m_pool.start([this, wish = *std::exchange(m_next, {})] {
        const Answer answer = answerTo(wish, m_read);
        QMetaObject::invokeMethod(
            this, [this, answer] { finish(answer); }, Qt::QueuedConnection);
    });
}

void ScanCheck::finish(const Answer &answer)
{
    m_busy = false;
    if (!m_next)
        Q_EMIT looked(answer);
    else if (!m_pause.isActive()) // what was looked at is wanted no more
        start();
}

ScanCheck::Answer ScanCheck::answerTo(const Wish &wish, const Read &read)
{
    Answer answer;
    badge::PaintBox paintBox;
    bool allRead = true;
    for (const badge::Layout &page : badge::layOutPages(wish.how, wish.badge, paintBox)) {
        answer.warnings << page.warnings;
        const int codes = int(codesOn(page).size());
        answer.codes += codes;
        if (codes > 0)
            allRead = readsBack(page, wish.how.dpi, read) && allRead;
    }
    if (answer.codes > 0)
        answer.kind = allRead ? Answer::Kind::Scans : Answer::Kind::DoesNotScan;
    return answer;
}

} // namespace lanyard::ui
