// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/LineIcon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

QByteArray drawing(const QString &name)
{
    QFile file{u":/icons/%1.svg"_s.arg(name)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, QPalette::ColorRole role)
        : m_name{std::move(name)}
        , m_role{role}
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : m_role;
        paintIcon(*painter, m_name, rect, QGuiApplication::palette().color(group, role));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap{size};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        paint(&painter, QRect{QPoint{}, size}, mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine{m_name, m_role}; }

private:
    QString m_name;
    QPalette::ColorRole m_role;
};

} // namespace

void paintIcon(QPainter &painter,
               const QString &name,
               const QRectF &box,
               const QColor &colour,
               const QColor &backing)
{
    QByteArray svg = drawing(name);
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("backingColor", backing.name().toLatin1());
    QSvgRenderer renderer{svg};
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, box);
}

QIcon lineIcon(const QString &name, QPalette::ColorRole role)
{
    return QIcon{new LineIconEngine{name, role}};
}

QIcon programIcon()
{
    QSvgRenderer renderer{drawing(u"lanyard"_s)};
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap{size, size};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace lanyard::ui
