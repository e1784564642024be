// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/gallery/Legibility.h"
#include "ui/kit/Contrast.h"
#include "ui/kit/FittedButton.h"
#include "ui/kit/StyleSheetPage.h"
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lanyard::ui;

class StyleSheetPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::bright().applyTo(*qApp); }

    void everyIconAndThemeIsShownWhole()
    {
        StyleSheetPage page;
        page.show();
        QCoreApplication::sendPostedEvents();
        const QStringList texts = lanyard::tests::textsIn(page);
        for (const QString &file : QDir{u":/icons"_s}.entryList({u"*.svg"_s}))
            QVERIFY2(texts.contains(file.chopped(4)), qPrintable(file));
        for (const QString &theme : {u"bright"_s, u"dark"_s, u"high-contrast"_s})
            QVERIFY(texts.contains(theme));
        QCOMPARE(lanyard::tests::cutOffIn(page), QStringList{});
    }

    void hintsInFieldsCanBeRead()
    {
        for (const QString &name : {u"bright"_s, u"dark"_s, u"high-contrast"_s}) {
            const Theme theme = Theme::named(name);
            theme.applyTo(*qApp);
            QLineEdit field;
            field.setPlaceholderText(u"██████"_s);
            field.resize(200, 48);
            field.show();
            const QImage seen = field.grab().toImage();
            double best = 1;
            for (int x = 14; x < 60; ++x)
                best = std::max(best, contrast(seen.pixelColor(x, 24), theme.colour(u"panel"_s)));
            QVERIFY2(best >= (name == "high-contrast"_L1 ? 7 : 4.5), qPrintable(name));
        }
        Theme::bright().applyTo(*qApp);
    }

    void aButtonTakesTwoLinesBeforeItCutsItsWords()
    {
        FittedButton button;
        button.setText(u"Take the last one back again"_s);
        button.resize(button.sizeHint());
        QCOMPARE(button.fit().lines.size(), 1);
        button.resize(button.sizeHint().width() * 2 / 3, 60);
        QCOMPARE(button.fit().lines.size(), 2);
        QVERIFY(!button.fit().shortened);
        QVERIFY(button.minimumSizeHint().width() < button.sizeHint().width());
        button.resize(40, 30);
        QVERIFY(button.fit().shortened);
    }
};

QTEST_MAIN(StyleSheetPageTest)
#include "tst_StyleSheetPage.moc"
