// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/ScanCheck.h"

#include "app/badge/QtBadgeRenderer.h"
#include "app/usecases/CheckBadge.h"

#include <chrono>

using namespace std::chrono_literals;

namespace lanyard::ui {

namespace {

constexpr auto pause = 300ms;

} // namespace

ScanCheck::ScanCheck(const CodeReader &reader, QObject *parent)
    : QObject{parent}
    , m_reader{reader}
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
        const Answer answer = answerTo(wish, m_reader);
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

ScanCheck::Answer ScanCheck::answerTo(const Wish &wish, const CodeReader &reader)
{
    const badge::QtBadgeRenderer renderer{{wish.how}};
    const CheckBadge check{renderer, reader};
    const auto findings = check(wish.badge, wish.how.name, wish.how.dpi);
    Answer answer;
    if (!findings)
        return answer;
    answer.warnings = findings->warnings;
    if (!findings->codes.isEmpty())
        answer.kind = findings->scans() ? Answer::Kind::Scans : Answer::Kind::DoesNotScan;
    return answer;
}

} // namespace lanyard::ui
