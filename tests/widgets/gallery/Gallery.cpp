// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/gallery/Gallery.h"

#include "tests/widgets/gallery/Tongue.h"
#include "tests/widgets/gallery/Visitors.h"
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lanyard::tests {

namespace {

/// The language that is spoken now; the pictures and the checks use the same.
struct Speech
{
    QString language;
    std::unique_ptr<Tongue> ours;
    QTranslator qt;
};

Speech &speech()
{
    static Speech spoken;
    return spoken;
}

void say(const QStringList &lines)
{
    for (const QString &line : lines)
        std::fputs((line + u'\n').toUtf8().constData(), stdout);
}

void silence()
{
    if (speech().ours)
        QCoreApplication::removeTranslator(speech().ours.get());
    QCoreApplication::removeTranslator(&speech().qt);
    speech().ours.reset();
    speech().language.clear();
}

QLocale localeOf(const QString &language)
{
    return QLocale{language == "en"_L1 ? u"en_GB"_s : language};
}

int takePictures(const QDir &folder,
                 const QStringList &others,
                 QList<Look> looks,
                 const Scenes &scenes)
{
    for (const QString &language : others) {
        looks.append({.size = {800, 600}, .language = language});
        looks.append({.size = {1280, 800}, .theme = u"dark"_s, .language = language});
    }
    Photographer photographer{folder};
    for (const Look &look : looks)
        scenes(look, photographer);
    return 0;
}

int check(const QString &which, const Scenes &scenes)
{
    const QString language = which.section(u'=', 0, 0);
    const Look look{.size = {800, 600}, .language = language};
    speech().language = language;
    speech().ours = std::make_unique<Tongue>(language, which.section(u'=', 1));
    if (!speech().ours->isThere()) {
        say({u"There is no translation "_s + which});
        return 1;
    }
    Reader reader{*speech().ours};
    scenes(look, reader);
    const QStringList findings = reader.findings();
    say(findings);
    silence();
    return findings.isEmpty() ? 0 : 1;
}

const QList<Look> comparedLooks{
    {.size = {800, 600}},
    {.size = {1280, 800}, .theme = QStringLiteral("dark"), .language = QStringLiteral("zh_CN")}};

QString sheetFile(const QDir &folder, const Look &look)
{
    return folder.filePath(look.name() + u".png"_s);
}

int renew(const QDir &folder, const Scenes &scenes)
{
    folder.mkpath(u"."_s);
    for (const Look &look : comparedLooks) {
        Miniaturist miniaturist;
        scenes(look, miniaturist);
        if (!sheetOf(miniaturist.thumbnails()).save(sheetFile(folder, look), "PNG", 0))
            return 1;
    }
    return 0;
}

QStringList unlike(const Thumbnails &before, const Thumbnails &now)
{
    QStringList findings;
    for (auto each = before.cbegin(); each != before.cend(); ++each)
        if (!now.contains(each.key()))
            findings.append(u"%1: is no scene any more"_s.arg(each.key()));
    for (auto each = now.cbegin(); each != now.cend(); ++each) {
        const Difference difference = differenceOf(before.value(each.key()), *each);
        if (!before.contains(each.key()))
            findings.append(u"%1: has no picture yet"_s.arg(each.key()));
        else if (!difference.isTolerable())
            findings.append(
                u"%1: looks different, by %2 of 255, and by %3 at one place"_s.arg(each.key())
                    .arg(difference.mean, 0, 'f', 1)
                    .arg(difference.worstTile, 0, 'f', 1));
    }
    return findings;
}

int compare(const QDir &folder, const Scenes &scenes)
{
    QStringList findings;
    for (const Look &look : comparedLooks) {
        Miniaturist miniaturist;
        scenes(look, miniaturist);
        const QStringList here
            = unlike(thumbnailsIn(QImage{sheetFile(folder, look)}), miniaturist.thumbnails());
        for (const QString &finding : here)
            findings.append(look.name() + u' ' + finding);
    }
    say(findings);
    if (!findings.isEmpty())
        say({u"Look at the screens. If they are meant to look so: packaging/looks renews the pictures."_s});
    return findings.isEmpty() ? 0 : 1;
}

} // namespace

QString Look::name() const
{
    return u"%1x%2-%3-%4"_s.arg(size.width()).arg(size.height()).arg(theme, language);
}

void Visitor::enter(const Look &look)
{
    if (speech().ours)
        QCoreApplication::removeTranslator(speech().ours.get());
    QCoreApplication::removeTranslator(&speech().qt);
    QLocale::setDefault(localeOf(u"en"_s));
    ui::Theme::named(look.theme).applyTo(*qApp);
}

void Visitor::speak(const Look &look)
{
    if (look.language == "en"_L1)
        return;
    if (speech().language != look.language)
        speech().ours = std::make_unique<Tongue>(look.language);
    speech().language = look.language;
    QLocale::setDefault(localeOf(look.language));
    if (speech().qt.load(u"qtbase_"_s + look.language,
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&speech().qt);
    QCoreApplication::installTranslator(speech().ours.get());
    ui::Theme::named(look.theme).applyTo(*qApp);
    QCoreApplication::sendPostedEvents();
}

int runGallery(int argc, char **argv, const QList<Look> &pictures, const Scenes &scenes)
{
    QApplication application{argc, argv};
    QApplication::setDoubleClickInterval(0);
    QApplication::setCursorFlashTime(0);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.removeAll(u"--right-to-left"_s) > 0)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const QString first = arguments.isEmpty() ? u"."_s : arguments.takeFirst();
    if (first == "--check"_L1) {
        int failures = 0;
        for (const QString &language : arguments)
            failures += check(language, scenes);
        return failures;
    }
    if (first == "--compare"_L1)
        return compare(QDir{arguments.value(0)}, scenes);
    if (first == "--renew"_L1)
        return renew(QDir{arguments.value(0)}, scenes);
    return takePictures(QDir{first}, arguments, pictures, scenes);
}

} // namespace lanyard::tests
