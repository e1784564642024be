// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/Guide.h"
#include "ui/kit/Theme.h"
#include "ui/office/SampleTicketsWindow.h"
#include "ui/office/SetupWindow.h"

#include <QApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

/// What F1 asks for in a window that is in front.
template<typename Window>
QString placeOf(Window &window)
{
    QSignalSpy wishes{&window, &Window::helpWanted};
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, Qt::Key_F1);
    return wishes.value(0).value(0).toString();
}

QString firstChapter()
{
    const Guide guide = Guide::of(u":/help"_s, QLocale{u"en_GB"_s});
    const auto index = guide.indexOf(u"first"_s);
    return index ? guide.chapters().at(*index).markdown : QString{};
}

} // namespace

/// The windows of the first minute.
class SetUpTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::bright().applyTo(*qApp); }

    void helpIsAskedForAtAPlaceThatTheGuideHas()
    {
        SetupWindow setup;
        const QString ofSetup = placeOf(setup);
        QCOMPARE(ofSetup, u"Set up this desk"_s);
        QVERIFY(firstChapter().contains(u'*' + ofSetup + u'*'));
        setup.hide();
        SampleTicketsWindow tickets;
        const QString ofTickets = placeOf(tickets);
        QCOMPARE(ofTickets, u"Sample tickets"_s);
        QVERIFY(firstChapter().contains(u'*' + ofTickets + u'*'));
    }
};

QTEST_MAIN(SetUpTest)
#include "tst_SetUp.moc"
