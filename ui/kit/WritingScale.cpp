// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/WritingScale.h"

#include <QResizeEvent>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;

namespace lanyard::ui {

namespace {

/// After these Qt gives widgets the font of the application again.
bool mayResetFonts(QEvent::Type type)
{
    static constexpr std::array types{QEvent::LanguageChange,
                                      QEvent::StyleChange,
                                      QEvent::FontChange,
                                      QEvent::PaletteChange,
                                      QEvent::ApplicationFontChange,
                                      QEvent::ApplicationPaletteChange};
    return std::find(types.begin(), types.end(), type) != types.end();
}

} // namespace

WritingScale::WritingScale(QWidget &window, BaseHeight base)
    : QObject{&window}
    , m_window{window}
    , m_base{base}
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &WritingScale::apply);
    window.installEventFilter(this);
}

void WritingScale::apply()
{
    if (m_baseHeight == 0)
        return;
    m_applying = true;
    applyScale(m_window, m_baseHeight);
    m_applying = false;
}

bool WritingScale::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window)
        return false;
    if (event->type() == QEvent::Resize) {
        const int base = m_base(static_cast<QResizeEvent *>(event)->size());
        if (std::exchange(m_baseHeight, base) != base)
            apply();
    } else if (mayResetFonts(event->type()) && m_baseHeight > 0 && !m_applying) {
        m_later.start(0ms); // once all widgets have got their new style
    }
    return false;
}

} // namespace lanyard::ui
