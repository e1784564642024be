// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/Theme.h"

#include "ui/kit/Language.h"
#include "ui/kit/WindowSheet.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr double smallestPoints = 10.5; ///< 14 pixels on an ordinary screen

QMap<QString, QColor> colours(std::initializer_list<std::pair<const char16_t *, QRgb>> named)
{
    QMap<QString, QColor> map;
    for (const auto &[name, rgb] : named)
        map.insert(QString::fromUtf16(name), QColor::fromRgb(rgb));
    return map;
}

} // namespace

Theme Theme::bright()
{
    return {
        false,
        colours({{u"window", 0xeef2f6},      {u"panel", 0xffffff},       {u"text", 0x14202b},
                 {u"quiet", 0x44525f},       {u"faint", 0x515d69},       {u"line", 0xd3dbe3},
                 {u"edge", 0x7c8895},        {u"hover", 0xe6edf4},       {u"accent", 0x0a4f96},
                 {u"accenthover", 0x0c5fb3}, {u"onaccent", 0xffffff},    {u"focus", 0x0f7ae5},
                 {u"good", 0x0a5c2b},        {u"caution", 0x6b4300},     {u"trouble", 0x9c1420},
                 {u"welcome", 0x07592a},     {u"onwelcome", 0xffffff},   {u"goodbye", 0x0b4f6c},
                 {u"ongoodbye", 0xffffff},   {u"again", 0xbfe3cb},       {u"onagain", 0x06331a},
                 {u"inside", 0x4b2a8c},      {u"oninside", 0xffffff},    {u"refuse", 0x9c1420},
                 {u"onrefuse", 0xffffff},    {u"unknown", 0x2b3f55},     {u"onunknown", 0xffffff},
                 {u"attention", 0xffc83d},   {u"onattention", 0x1b1400}, {u"outline", 0xd3dbe3}})};
}

Theme Theme::dark()
{
    return {
        true,
        colours({{u"window", 0x10151b},      {u"panel", 0x1a212a},       {u"text", 0xf1f4f7},
                 {u"quiet", 0xb7c2cd},       {u"faint", 0xa2aeba},       {u"line", 0x323d49},
                 {u"edge", 0x6f7d8c},        {u"hover", 0x26303b},       {u"accent", 0x8ac2fa},
                 {u"accenthover", 0xa6d1fb}, {u"onaccent", 0x0b1520},    {u"focus", 0x4aa3ff},
                 {u"good", 0x7fdca0},        {u"caution", 0xffd166},     {u"trouble", 0xffa9a9},
                 {u"welcome", 0x064e25},     {u"onwelcome", 0xffffff},   {u"goodbye", 0x0a465f},
                 {u"ongoodbye", 0xffffff},   {u"again", 0x1d3a2a},       {u"onagain", 0xd9f7e3},
                 {u"inside", 0x432480},      {u"oninside", 0xffffff},    {u"refuse", 0x8a101b},
                 {u"onrefuse", 0xffffff},    {u"unknown", 0x34495f},     {u"onunknown", 0xffffff},
                 {u"attention", 0xe8ae14},   {u"onattention", 0x171100}, {u"outline", 0x323d49}})};
}

Theme Theme::highContrast()
{
    return {
        true,
        colours({{u"window", 0x000000},      {u"panel", 0x000000},       {u"text", 0xffffff},
                 {u"quiet", 0xffffff},       {u"faint", 0xd0d0d0},       {u"line", 0x333333},
                 {u"edge", 0xffffff},        {u"hover", 0x262626},       {u"accent", 0xffe500},
                 {u"accenthover", 0xfff27a}, {u"onaccent", 0x000000},    {u"focus", 0x33ddff},
                 {u"good", 0x5cff8f},        {u"caution", 0xffd84d},     {u"trouble", 0xffb0b0},
                 {u"welcome", 0x00e676},     {u"onwelcome", 0x000000},   {u"goodbye", 0x40c4ff},
                 {u"ongoodbye", 0x000000},   {u"again", 0xffffff},       {u"onagain", 0x000000},
                 {u"inside", 0xd9b8ff},      {u"oninside", 0x000000},    {u"refuse", 0xa30012},
                 {u"onrefuse", 0xffffff},    {u"unknown", 0x38485a},     {u"onunknown", 0xffffff},
                 {u"attention", 0xffe100},   {u"onattention", 0x000000}, {u"outline", 0xb0b0b0}})};
}

Theme Theme::named(const QString &name)
{
    if (name == "high-contrast"_L1)
        return highContrast();
    return of(name == "dark"_L1);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QString &name) {
        palette.setColor(role, colour(name));
    };
    set(QPalette::Window, u"window"_s);
    set(QPalette::WindowText, u"text"_s);
    set(QPalette::Base, u"panel"_s);
    set(QPalette::AlternateBase, u"hover"_s);
    set(QPalette::Text, u"text"_s);
    set(QPalette::Button, u"panel"_s);
    set(QPalette::ButtonText, u"text"_s);
    set(QPalette::BrightText, u"trouble"_s);
    set(QPalette::Highlight, u"accent"_s);
    set(QPalette::HighlightedText, u"onaccent"_s);
    set(QPalette::PlaceholderText, u"faint"_s);
    set(QPalette::Mid, u"edge"_s);
    set(QPalette::Midlight, u"line"_s);
    set(QPalette::Link, u"accent"_s);
    set(QPalette::ToolTipBase, u"text"_s);
    set(QPalette::ToolTipText, u"panel"_s);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(u"faint"_s));
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file{u":/theme/lanyard.qss"_s};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString sheet
        = QString::fromUtf8(file.readAll()).replace("@scheme"_L1, m_dark ? "dark"_L1 : "bright"_L1);

    static const QRegularExpression token{u"@([a-z]+)"_s};
    QString filled;
    qsizetype copied = 0;
    for (auto match = token.globalMatch(sheet); match.hasNext();) {
        const auto found = match.next();
        const QColor known = colour(found.captured(1));
        filled += QStringView{sheet}.sliced(copied, found.capturedStart() - copied);
        filled += known.isValid() ? known.name() : found.captured();
        copied = found.capturedEnd();
    }
    return filled + QStringView{sheet}.sliced(copied);
}

void Theme::useLetters()
{
    QFont font = QApplication::font();
    font.setFamilies(fontFamilies(QLocale{}));
    font.setPointSizeF(std::max(font.pointSizeF(), smallestPoints));
    if (font != QApplication::font()) // every widget measures itself again
        QApplication::setFont(font);
}

void Theme::applyTo(QApplication &application) const
{
    if (const QString fusion = u"fusion"_s; QApplication::style()->name() != fusion)
        QApplication::setStyle(QStyleFactory::create(fusion));
    QApplication::setPalette(palette());
    useLetters();
    WindowSheet::of(application).use(styleSheet());
}

} // namespace lanyard::ui
