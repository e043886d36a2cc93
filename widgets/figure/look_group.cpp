// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/look_group.h"

#include "widgets/style/chevron_combo.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace atlas {

namespace {

void name(QComboBox *combo, const QStringList &names)
{
    for (int i = 0; i < names.size(); ++i)
        combo->setItemText(i, names[i]);
}

QComboBox *combo(QWidget *parent, const QStringList &values)
{
    auto *made = new ChevronCombo(parent);
    for (const QString &value : values)
        made->addItem(QString(), value);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(10);
    return made;
}

} // namespace

LookGroup::LookGroup(FigureSession &session, QWidget *parent)
    : FigureGroup(session, parent),
      m_theme(combo(this, {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("projector"), QStringLiteral("print")})),
      m_language(combo(this, {QStringLiteral("nl"), QStringLiteral("en")})),
      m_extent(combo(this, {QStringLiteral("whole"), QStringLiteral("window")})),
      m_text(combo(this, {QStringLiteral("words"), QStringLiteral("paths"), QStringLiteral("embedded")}))
{
    auto *grid = addGrid();
    m_themeLabel = addRow(grid, m_theme);
    m_languageLabel = addRow(grid, m_language);
    m_extentLabel = addRow(grid, m_extent);
    m_scaleBar = check(&FigureSpec::scaleBar);
    m_locator = check(&FigureSpec::locator);
    m_transparent = check(&FigureSpec::transparent);
    auto *last = addGrid();
    m_textLabel = addRow(last, m_text);
    m_textNote = addNote();
    connect(m_theme, &QComboBox::activated, this, [this] {
        change([this](FigureSpec &spec) { spec.view.theme = m_theme->currentData().toString(); }, tr("Choose the theme"));
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        change([this](FigureSpec &spec) { spec.view.language = m_language->currentData().toString(); }, tr("Choose the language"));
    });
    connect(m_extent, &QComboBox::activated, &m_session, [this](int index) { m_session.showWindowExtent(index == 1); });
    connect(m_text, &QComboBox::activated, this, [this](int index) {
        change([index](FigureSpec &spec) { spec.text = static_cast<FigureText>(index); }, tr("Choose what words become"));
    });
    // Where one looks is no step of the session, but decides what can be chosen here.
    connect(&session.atlas(), &AtlasSession::extentChanged, this, [this] { refresh(); });
    renew();
}

QCheckBox *LookGroup::check(bool FigureSpec::*member)
{
    auto *box = new QCheckBox(this);
    column()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this, box, member](bool on) {
        change([member, on](FigureSpec &spec) { spec.*member = on; }, box->text());
    });
    return box;
}

void LookGroup::retranslate()
{
    setHeading(tr("Look"));
    m_themeLabel->setText(tr("Theme"));
    m_languageLabel->setText(tr("Language"));
    m_extentLabel->setText(tr("Map shows"));
    m_textLabel->setText(tr("Words"));
    m_theme->setAccessibleName(tr("Theme of the figure"));
    m_language->setAccessibleName(tr("Language of the figure"));
    m_extent->setAccessibleName(tr("Part of the country on the map"));
    m_text->setAccessibleName(tr("What the words of an SVG become"));
    name(m_theme, {tr("Light"), tr("Dark"), tr("Projector"), tr("Print, safe in grey")});
    name(m_language, {tr("Dutch"), tr("English")});
    name(m_extent, {tr("Everything"), tr("What the window shows")});
    name(m_text, {tr("Words, to be edited"), tr("Outlines"), tr("Words, with the font inside")});
    m_transparent->setText(tr("Transparent background"));
    m_scaleBar->setText(tr("Scale bar"));
    m_locator->setText(tr("Inset that shows where the map lies"));
}

void LookGroup::refresh()
{
    const FigureSpec &spec = m_session.spec();
    const QSignalBlocker quiet[] = {QSignalBlocker(m_theme), QSignalBlocker(m_language), QSignalBlocker(m_extent), QSignalBlocker(m_text),
                                    QSignalBlocker(m_transparent), QSignalBlocker(m_scaleBar), QSignalBlocker(m_locator)};
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(spec.view.theme)));
    m_language->setCurrentIndex(std::max(0, m_language->findData(spec.view.language)));
    const bool part = spec.view.extent.heightM > 0;
    m_extent->setCurrentIndex(part ? 1 : 0);
    // A window that shows everything offers nothing else.
    m_extent->setEnabled(part || m_session.atlas().view().extent.heightM > 0);
    m_extent->setToolTip(m_extent->isEnabled() ? QString() : tr("Zoom in on the map first to show a part of the country"));
    m_text->setCurrentIndex(static_cast<int>(spec.text));
    m_transparent->setChecked(spec.transparent);
    m_scaleBar->setChecked(spec.scaleBar);
    m_locator->setChecked(spec.locator);
    m_locator->setEnabled(part);
    m_locator->setToolTip(part ? QString() : tr("For a map of a part of the country"));
    switch (spec.text) {
    case FigureText::Words: m_textNote->setText(tr("In an SVG. Shown as here where Open Sans is installed.")); break;
    case FigureText::Paths: m_textNote->setText(tr("In an SVG. The same everywhere, but the words can no longer be edited.")); break;
    case FigureText::Embedded: m_textNote->setText(tr("In an SVG. A font inside serves browsers only: Illustrator and Inkscape pass it over.")); break;
    }
}

} // namespace atlas
