// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/CameraView.h"
#include "ui/kit/FittedButton.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/LineIcon.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/Sounds.h"
#include "ui/kit/StatusLine.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lanyard::ui;

class KitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textFromOutsideBecomesOnePlainLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addRow("nothing") << u""_s << u""_s;
        QTest::addRow("a name") << u"Grace"_s << u"Grace"_s;
        QTest::addRow("line breaks") << u"Ada\r\nLovelace"_s << u"Ada Lovelace"_s;
        QTest::addRow("a turned name") << u"Ada\u202E evil\u2069"_s << u"Ada evil"_s;
        QTest::addRow("Chinese") << u"欧阳 明月"_s << u"欧阳 明月"_s;
    }
    void textFromOutsideBecomesOnePlainLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QCOMPARE(plainLine(text), line);
        QCOMPARE(isolated(text), line.isEmpty() ? line : u"\u2068"_s + line + u"\u2069"_s);
    }

    void textFillsItsBoxAndNoWordIsDivided_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSize>("box");
        QTest::addRow("a short name") << u"Li"_s << QSize{400, 100};
        QTest::addRow("a long name") << u"Wolfgang Amadeus Sonnenschein"_s << QSize{300, 120};
        QTest::addRow("a Chinese name in a tall box") << u"欧阳明月"_s << QSize{120, 400};
        QTest::addRow("a Chinese company") << u"清岚科技股份有限公司上海分公司"_s << QSize{200, 90};
    }
    void textFillsItsBoxAndNoWordIsDivided()
    {
        QFETCH(QString, text);
        QFETCH(QSize, box);
        const TextFit fit = fitText(text, QApplication::font(), box, {.lines = 3});
        QVERIFY(!fit.shortened);
        QFont font = QApplication::font();
        font.setPixelSize(fit.pixelSize);
        const QFontMetrics metrics{font};
        for (const QString &line : fit.lines)
            QVERIFY(metrics.horizontalAdvance(line) <= box.width());
        QVERIFY(metrics.height() * fit.lines.size() <= box.height());
        if (text.contains(u' '))
            QCOMPARE(fit.lines.join(u' '), text);
        else
            QCOMPARE(fit.lines.join(QString{}), text);
    }

    void aChineseNameStaysOnOneLine()
    {
        QCOMPARE(
            fitText(u"欧阳明月"_s, QApplication::font(), {120, 400}, {.lines = 3}).lines.size(), 1);
    }

    void lettersBesideChineseOnesAreNotCutOffAtTheFoot()
    {
        const auto inkRows = [](int height) {
            FittedLabel label;
            label.setLimits({.lines = 1, .smallest = 40, .largest = 40});
            label.setAlignment(Qt::AlignLeft | Qt::AlignTop);
            label.setText(u"内容：garbage"_s);
            label.resize(900, height);
            QImage image{label.size(), QImage::Format_RGB32};
            image.fill(Qt::white);
            label.render(&image, {}, {}, QWidget::DrawChildren);
            int rows = 0;
            for (int y = 0; y < image.height(); ++y) {
                bool ink = false;
                for (int x = 0; x < image.width(); ++x)
                    ink = ink || qGray(image.pixel(x, y)) < 128;
                rows += ink;
            }
            return rows;
        };
        QFont font = QApplication::font();
        font.setPixelSize(40);
        const int roomy = inkRows(200);
        QVERIFY(roomy > 30);
        QCOMPARE(inkRows(QFontMetrics{font}.height()), roomy);
    }

    void aButtonWritesWhereALabelWould()
    {
        const auto inkOf = [](QWidget &widget) {
            QImage image{widget.size(), QImage::Format_RGB32};
            image.fill(Qt::white);
            widget.render(&image, {}, {}, QWidget::DrawChildren);
            QRegion ink;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (qGray(image.pixel(x, y)) < 100)
                        ink += QRect{x, y, 1, 1};
            return ink.boundingRect();
        };
        FittedButton button{u"内容 garbage 内容 garbage"_s};
        button.setFlat(true);
        button.resize(110, 60);
        const TextFit fit = button.fit();
        QCOMPARE(fit.lines.size(), 2);

        FittedLabel label;
        label.setAlignment(Qt::AlignCenter);
        const int usual = button.fontInfo().pixelSize();
        label.setLimits({.lines = 2, .smallest = std::min(11, usual), .largest = usual});
        label.setText(button.text());
        label.setContentsMargins(6, 2, 6, 2); // as a button leaves
        label.resize(button.size());
        const QRect expected = inkOf(label);
        QCOMPARE(label.fit().lines, fit.lines);
        QVERIFY(expected.height() > fit.pixelSize);
        QCOMPARE(inkOf(button), expected);
    }

    void whatCanNeverFitEndsInAnEllipsis()
    {
        const TextFit fit = fitText(
            QString{500, u'W'}, QApplication::font(), {200, 40}, {.lines = 2, .smallest = 12});
        QVERIFY(fit.shortened);
        QVERIFY(fit.lines.size() <= 2);
        QVERIFY(fit.lines.last().endsWith(u'…'));
    }

    void everyIconDrawsSomething()
    {
        const QStringList icons = QDir{u":/icons"_s}.entryList();
        QVERIFY(icons.size() > 20);
        for (const QString &file : icons) {
            QImage picture{48, 48, QImage::Format_RGB32};
            picture.fill(Qt::gray);
            QPainter painter{&picture};
            paintIcon(painter, file.chopped(4), picture.rect(), Qt::black);
            painter.end();
            QImage blank{48, 48, QImage::Format_RGB32};
            blank.fill(Qt::gray);
            QVERIFY2(picture != blank, qPrintable(file));
        }
        QVERIFY(!programIcon().isNull());
    }

    void everySoundHasItsFile()
    {
        for (const QString &name :
             {u"admitted"_s, u"again"_s, u"attention"_s, u"refused"_s, u"unknown"_s})
            QVERIFY(QFile::exists(u":/sounds/%1.wav"_s.arg(name)));
    }

    void soundsThatAreOffAreNotPlayed()
    {
        Sounds sounds;
        const QSignalSpy played{&sounds, &Sounds::played};
        sounds.setOn(false);
        sounds.play(Sounds::Sound::Refused);
        QCOMPARE(played.size(), 0);
        sounds.setOn(true);
        sounds.play(Sounds::Sound::Refused);
        QCOMPARE(played.size(), 1);
    }

    void theCameraPictureIsMirroredAndWhole()
    {
        CameraView view;
        view.resize(200, 100);
        QImage frame{100, 100, QImage::Format_RGB32};
        frame.fill(Qt::red);
        for (int y = 0; y < 100; ++y)
            for (int x = 50; x < 100; ++x)
                frame.setPixel(x, y, qRgb(0, 0, 255));
        view.showFrame(frame);
        const QImage shown = view.grab().toImage();
        QCOMPARE(QColor{shown.pixel(70, 50)}, QColor{Qt::blue});
        QCOMPARE(QColor{shown.pixel(130, 50)}, QColor{Qt::red});
        QCOMPARE(QColor{shown.pixel(20, 50)}, QColor{Qt::black});
        view.setMirrored(false);
        QCOMPARE(QColor{view.grab().toImage().pixel(70, 50)}, QColor{Qt::red});
    }

    void aCodeThatIsReadIsOutlinedAndHasARingThatRunsDown()
    {
        CameraView view;
        view.resize(200, 100);
        QImage frame{200, 100, QImage::Format_RGB32};
        frame.fill(Qt::white);
        view.showFrame(frame);
        const QImage without = view.grab().toImage();
        QCOMPARE(view.ring(), 0.0);
        const QPolygonF left{QRectF{0.1, 0.2, 0.2, 0.4}};
        view.showCodes({left}, 1h);
        QCOMPARE(view.ring(), 1.0);
        const QImage with = view.grab().toImage();
        // In the mirror it is on the right.
        QVERIFY(with.pixel(180, 40) != without.pixel(180, 40));
        QCOMPARE(with.pixel(20, 40), without.pixel(20, 40));
        // The ring itself.
        QVERIFY(with.pixel(176, 11) != without.pixel(176, 11));

        view.showCodes({left}, 600ms);
        QTRY_VERIFY(view.ring() > 0 && view.ring() < 1);
        QTRY_COMPARE(view.ring(), 0.0);
        QTRY_COMPARE(view.grab().toImage(), without);
    }

    void aStatusWithoutASentenceTakesNoRoom()
    {
        StatusLine line{u"printer"_s};
        QVERIFY(line.isHidden());
        line.render({StatusView::Level::Trouble, u"No paper <b>here</b>"_s});
        QVERIFY(!line.isHidden());
        QCOMPARE(line.findChild<QLabel *>(u"sentence"_s)->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(KitTest)
#include "tst_Kit.moc"
