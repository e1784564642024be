// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/Guide.h"
#include "ui/kit/GuideView.h"
#include "ui/kit/HelpWindow.h"
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace lanyard::ui;

namespace {

const QString folder = u":/help"_s;

Guide guideIn(const QString &locale)
{
    return Guide::of(folder, QLocale{locale});
}

QStringList idsOf(const Guide &guide)
{
    QStringList ids;
    for (const Guide::Chapter &chapter : guide.chapters())
        ids.append(chapter.id);
    return ids;
}

} // namespace

class HelpTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::bright().applyTo(*qApp); }

    void init()
    {
        QLocale::setDefault(QLocale{u"en_GB"_s});
        m_help = std::make_unique<HelpWindow>(folder);
        m_help->resize(900, 600);
    }
    void cleanup() { m_help.reset(); }

    void aGuideFallsIntoItsChapters()
    {
        const Guide guide
            = Guide::read(u"# Title\n\nFor all.\n\n<!-- chapter: doors -->\n## Doors\n\n"
                          "Open.\n\n## Without a mark\n\nText.\n"_s);
        QCOMPARE(guide.chapters().size(), 3);
        QCOMPARE(guide.chapters().at(0).title, u"Title"_s);
        QCOMPARE(guide.chapters().at(1).title, u"Doors"_s);
        QVERIFY(guide.chapters().at(1).markdown.contains(u"Open."_s));
        QVERIFY(!guide.chapters().at(1).markdown.contains(u"chapter:"_s));
        QCOMPARE(guide.indexOf(u"doors"_s), std::optional<qsizetype>{1});
        QCOMPARE(guide.indexOf(u"no"_s), std::nullopt);
        QCOMPARE(guide.indexOf({}), std::nullopt);
    }

    void bothGuidesHaveTheSameChapters()
    {
        const Guide english = guideIn(u"en_GB"_s);
        const Guide chinese = guideIn(u"zh_CN"_s);
        QVERIFY(english.chapters().size() > 10);
        QVERIFY(chinese.chapters().constFirst().title != english.chapters().constFirst().title);
        QCOMPARE(idsOf(chinese), idsOf(english));
        for (const QString &screen :
             {u"desk"_s, u"studio"_s, u"office"_s, u"import"_s, u"doors"_s, u"people"_s, u"hub"_s})
            QVERIFY2(english.indexOf(screen), qPrintable(screen));
    }

    void aReaderOfTraditionalChineseGetsChinese()
    {
        QCOMPARE(guideIn(u"zh_TW"_s).chapters().constFirst().title,
                 guideIn(u"zh_CN"_s).chapters().constFirst().title);
        QCOMPARE(guideIn(u"fi_FI"_s).chapters().constFirst().title,
                 guideIn(u"en_GB"_s).chapters().constFirst().title);
    }

    void everyPictureIsThere()
    {
        static const QRegularExpression picture{u"!\\[[^\\]]*\\]\\(([^)]*)\\)"_s};
        for (const QString &locale : {u"en_GB"_s, u"zh_CN"_s}) {
            int pictures = 0;
            const Guide guide = guideIn(locale);
            for (const Guide::Chapter &chapter : guide.chapters()) {
                for (auto each = picture.globalMatch(chapter.markdown); each.hasNext();
                     ++pictures) {
                    const QString file = each.next().captured(1);
                    QVERIFY2(QFile::exists(folder + u'/' + file), qPrintable(file));
                }
            }
            QVERIFY(pictures > 8);
        }
    }

    void helpOpensAtTheChapterOfTheScreen()
    {
        m_help->open(u"doors"_s);
        QCOMPARE(chapters().currentItem()->text(), u"Doors and their rules"_s);
        QVERIFY(view().toPlainText().contains(u"Doors and their rules"_s));
        m_help->open(u"office"_s, u"Scanners."_s);
        QVERIFY(view().toPlainText().trimmed().startsWith(u"The desk lead"_s));
        QVERIFY(view().verticalScrollBar()->value() > 0);
        m_help->open({});
        QCOMPARE(chapters().currentRow(), 0);
    }

    void aSearchKeepsTheChaptersThatHaveTheWord()
    {
        m_help->open(u"desk"_s);
        search().setText(u"cupsd"_s);
        QStringList left;
        for (int row = 0; row < chapters().count(); ++row)
            if (!chapters().item(row)->isHidden())
                left.append(chapters().item(row)->text());
        QCOMPARE(left, QStringList{u"Printers"_s});
        QCOMPARE(chapters().currentItem()->text(), u"Printers"_s);
        QCOMPARE(view().extraSelections().size(), 1);
        search().setText(u"no such word"_s);
        QVERIFY(!m_help->findChild<QWidget *>(u"helpNothing"_s)->isHidden());
        search().clear();
        QVERIFY(m_help->findChild<QWidget *>(u"helpNothing"_s)->isHidden());
        QVERIFY(!chapters().item(0)->isHidden());
    }

    void theGuideFollowsTheLanguage()
    {
        m_help->open(u"doors"_s);
        QLocale::setDefault(QLocale{u"zh_CN"_s});
        QEvent changed{QEvent::LanguageChange};
        QCoreApplication::sendEvent(m_help.get(), &changed);
        QCOMPARE(chapters().currentItem()->text(), u"入口和它的规则"_s);
    }

    void noLinkLeadsAnywhere()
    {
        QVERIFY(!view().openLinks());
        QVERIFY(!view().openExternalLinks());
        QVERIFY(!view()
                     .loadResource(QTextDocument::HtmlResource, QUrl{u"https://example.org"_s})
                     .isValid());
    }

    void picturesFitTheirRoom()
    {
        m_help->open(u"desk"_s);
        const auto picture = view()
                                 .loadResource(QTextDocument::ImageResource, QUrl{u"desk-en.png"_s})
                                 .value<QImage>();
        QVERIFY(!picture.isNull());
        QVERIFY(picture.width() < view().viewport()->width());
    }

private:
    QLineEdit &search() { return *m_help->findChild<QLineEdit *>(u"helpSearch"_s); }
    QListWidget &chapters() { return *m_help->findChild<QListWidget *>(u"helpChapters"_s); }
    GuideView &view() { return *m_help->findChild<GuideView *>(u"guideView"_s); }

    std::unique_ptr<HelpWindow> m_help;
};

QTEST_MAIN(HelpTest)
#include "tst_Help.moc"
