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

void render(QPainter &painter, const QByteArray &svg, const QRectF &box)
{
    QSvgRenderer renderer{svg};
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, box);
}

/// Arrows follow the direction of the writing.
bool pointsAside(const QString &name)
{
    return name == "arrow"_L1 || name == "back"_L1 || name == "verdict-exited"_L1;
}

void paintAsDrawn(QPainter &painter, const QString &name, const QRectF &box, const QColor &colour)
{
    const QByteArray svg = drawing(name);
    const QByteArray writing = colour.name().toLatin1();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!svg.contains("backingColor")) {
        render(painter, QByteArray{svg}.replace("currentColor", writing), box);
        return;
    }
    const double ratio = painter.device()->devicePixelRatioF();
    QImage shape{(box.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied};
    if (shape.isNull())
        return;
    shape.fill(Qt::transparent);
    QPainter cutter{&shape};
    cutter.setRenderHint(QPainter::Antialiasing);
    render(cutter,
           QByteArray{svg}.replace("currentColor", writing).replace("backingColor", "none"),
           shape.rect());
    cutter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    render(cutter,
           QByteArray{svg}.replace("currentColor", "none").replace("backingColor", "#000000"),
           shape.rect());
    cutter.end();
    painter.drawImage(box, shape);
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

void paintIcon(QPainter &painter, const QString &name, const QRectF &box, const QColor &colour)
{
    if (QGuiApplication::isRightToLeft() && pointsAside(name)) {
        const QTransform before = painter.transform();
        painter.translate(box.left() * 2 + box.width(), 0);
        painter.scale(-1, 1);
        paintAsDrawn(painter, name, box, colour);
        painter.setTransform(before);
    } else {
        paintAsDrawn(painter, name, box, colour);
    }
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
