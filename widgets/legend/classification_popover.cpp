// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/legend/classification_popover.h"

#include "layers/render/map_scene.h"
#include "layers/view/class_contrast.h"
#include "layers/view/describe.h"
#include "layers/view/map_warnings.h"
#include "layers/view/palette.h"
#include "widgets/legend/bounds_editor.h"
#include "widgets/legend/contrast_strip.h"
#include "widgets/legend/doubt_list.h"
#include "widgets/legend/form_picker.h"
#include "widgets/legend/palette_list.h"
#include "widgets/style/chevron_combo.h"
#include "widgets/style/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <array>
#include <tuple>

namespace atlas {

namespace {

constexpr int kWidth = 364;

bool countIsChosen(Scheme scheme)
{
    return scheme == Scheme::Quantile || scheme == Scheme::Equal || scheme == Scheme::FisherJenks || scheme == Scheme::Pretty;
}

} // namespace

ClassificationPopover::ClassificationPopover(AtlasSession &session, QWidget *window) : Popover(window, Side::Beside), m_session(session)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setVerticalSpacing(8);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    const auto label = [this](const char *role) {
        auto *made = new QLabel(this);
        made->setProperty("role", QLatin1String(role));
        return made;
    };
    grid->addWidget(m_heading = label("heading"), 0, 0, 1, 2);
    grid->addWidget(m_form = new FormPicker(session, this), 1, 0, 1, 2);
    grid->addWidget(m_schemeLabel = label("second"), 2, 0);
    grid->addWidget(m_scheme = new ChevronCombo(this), 2, 1);
    grid->addWidget(m_classesLabel = label("second"), 3, 0);
    auto *number = new QHBoxLayout;
    number->setSpacing(4);
    number->addWidget(m_classes = new QSpinBox(this));
    for (auto [button, shown, by] : {std::tuple(&m_fewer, style::Icon::Minus, -1), std::tuple(&m_more, style::Icon::Plus, 1)}) {
        *button = new QToolButton(this);
        (*button)->setIcon(style::icon(shown));
        (*button)->setFixedSize(30, 30);
        number->addWidget(*button);
        connect(*button, &QToolButton::clicked, this, [this, step = by] { m_classes->setValue(m_classes->value() + step); });
    }
    number->addStretch();
    grid->addLayout(number, 3, 1);
    grid->addWidget(m_boundsLabel = label("second"), 4, 0, Qt::AlignTop);
    grid->addWidget(m_bounds = new BoundsEditor(this), 4, 1);
    grid->addWidget(m_pooled = new QCheckBox(this), 5, 0, 1, 2);
    grid->addWidget(m_warnings = label("warning"), 6, 0, 1, 2);
    grid->addWidget(m_coloursLabel = label("second"), 7, 0, 1, 2);
    grid->addWidget(m_palettes = new PaletteList(this), 8, 0, 1, 2);
    grid->addWidget(m_reversed = new QCheckBox(this), 9, 0, 1, 2);
    grid->addWidget(m_visionLabel = label("second"), 10, 0);
    grid->addWidget(m_visionChoice = new ChevronCombo(this), 10, 1);
    grid->addWidget(m_contrast = new ContrastStrip(this), 11, 0, 1, 2);
    grid->addWidget(m_colourNote = label("note"), 12, 0, 1, 2);
    grid->addWidget(m_doubts = new DoubtList(session, this), 13, 0, 1, 2);
    m_visionLabel->setBuddy(m_visionChoice);
    m_visionChoice->setObjectName(QStringLiteral("visionChoice"));
    for (const ColourVision vision : kColourVisions)
        m_visionChoice->addItem(QString(), static_cast<int>(vision));
    m_warnings->setWordWrap(true);
    m_warnings->setTextFormat(Qt::RichText);
    m_warnings->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_warnings->setObjectName(QStringLiteral("warnings"));
    connect(m_warnings, &QLabel::linkActivated, this, [this](const QString &link) {
        if (const auto offer = link.toUInt(); offer < m_offers.size())
            m_session.setClassification(m_offers[offer]);
    });
    m_colourNote->setWordWrap(true);
    m_classes->setRange(kMinimumClasses, kMaximumClasses);
    m_classes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_classes->setFixedWidth(56);
    m_schemeLabel->setBuddy(m_scheme);
    m_classesLabel->setBuddy(m_classes);
    for (const Scheme scheme : allSchemes())
        m_scheme->addItem(QString(), static_cast<int>(scheme));

    connect(m_scheme, &QComboBox::currentIndexChanged, this, [this] {
        const auto scheme = static_cast<Scheme>(m_scheme->currentData().toInt());
        change([&](ClassificationSpec &spec) {
            spec.scheme = scheme;
            // One's own bounds start from those that are shown.
            if (scheme == Scheme::Manual)
                spec.manual = m_session.classified().upper;
        });
    });
    connect(m_classes, &QSpinBox::valueChanged, this, [this](int classes) { change([&](ClassificationSpec &spec) { spec.classes = classes; }); });
    connect(m_pooled, &QCheckBox::toggled, this, [this](bool on) { change([&](ClassificationSpec &spec) { spec.pooled = on; }); });
    connect(m_reversed, &QCheckBox::toggled, this, [this](bool on) { change([&](ClassificationSpec &spec) { spec.reversed = on; }); });
    connect(m_palettes, &PaletteList::chosen, this, [this](const QString &name) { change([&](ClassificationSpec &spec) { spec.palette = name; }); });
    connect(m_bounds, &BoundsEditor::edited, this, [this](const std::vector<double> &upper) {
        change([&](ClassificationSpec &spec) { spec.scheme = Scheme::Manual; spec.manual = upper; });
    });
    connect(m_visionChoice, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT visionAsked(static_cast<ColourVision>(m_visionChoice->currentData().toInt())); });
    connect(m_doubts, &DoubtList::resized, this, [this] { if (isVisible()) settle(); });
    for (const auto changed : {&AtlasSession::classificationChanged, &AtlasSession::mapChanged})
        connect(&session, changed, this, [this] { if (isVisible()) refresh(); });
    connect(&session, &AtlasSession::themeChanged, this, [this] { if (isVisible()) refresh(); });
    retranslate();
}

template <typename Change>
void ClassificationPopover::change(Change edit)
{
    ClassificationSpec spec = m_session.view().classification;
    edit(spec);
    m_session.setClassification(spec);
}

void ClassificationPopover::retranslate()
{
    m_heading->setText(tr("Form, classes and colours"));
    m_schemeLabel->setText(tr("Scheme"));
    m_classesLabel->setText(tr("Classes"));
    m_boundsLabel->setText(tr("Upper bounds"));
    m_coloursLabel->setText(tr("Colours"));
    m_pooled->setText(tr("The same bounds for all years"));
    m_reversed->setText(tr("Turn the colours round"));
    m_fewer->setAccessibleName(tr("Fewer classes"));
    m_more->setAccessibleName(tr("More classes"));
    m_palettes->retranslate();
    m_form->retranslate();
    m_visionLabel->setText(tr("Seen as"));
    for (int i = 0; i < m_visionChoice->count(); ++i)
        m_visionChoice->setItemText(i, visionName(static_cast<ColourVision>(m_visionChoice->itemData(i).toInt()), m_session.view().language));
    m_doubts->retranslate();
    setAccessibleName(m_heading->text());
    const Describe describe(m_session.view().language);
    for (int i = 0; i < m_scheme->count(); ++i)
        m_scheme->setItemText(i, describe.scheme(static_cast<Scheme>(m_scheme->itemData(i).toInt())));
    refresh();
}

void ClassificationPopover::refresh()
{
    const ClassificationSpec &spec = m_session.view().classification;
    const ClassifiedFigures &classified = m_session.classified();
    const Describe describe(m_session.view().language);
    const QSignalBlocker blockScheme(m_scheme), blockClasses(m_classes), blockPooled(m_pooled), blockReversed(m_reversed);
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(spec.scheme)));
    m_classes->setValue(countIsChosen(spec.scheme) ? spec.classes : static_cast<int>(classified.upper.size()));
    m_classes->setEnabled(countIsChosen(spec.scheme));
    m_fewer->setEnabled(m_classes->isEnabled() && m_classes->value() > kMinimumClasses);
    m_more->setEnabled(m_classes->isEnabled() && m_classes->value() < kMaximumClasses);
    m_pooled->setChecked(spec.pooled);
    m_pooled->setEnabled(classified.years.size() > 1);
    m_reversed->setChecked(spec.reversed);
    const bool manual = spec.scheme == Scheme::Manual;
    if (manual)
        m_bounds->setBounds(classified.upper, classified.decimals, m_session.view().language);
    m_form->refresh();
    // Sizes follow the figures themselves, and thirds are thirds.
    const MapForm form = m_session.view().map.form;
    const bool classes = form == MapForm::Choropleth || form == MapForm::Graduated;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_schemeLabel, m_scheme, m_classesLabel, m_classes, m_fewer, m_more})
        widget->setVisible(classes);
    m_boundsLabel->setVisible(classes && manual);
    m_bounds->setVisible(classes && manual);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_pooled, m_coloursLabel, m_palettes, m_visionLabel, m_visionChoice, m_contrast, m_colourNote, m_reversed})
        widget->setVisible(form != MapForm::Bivariate);
    m_palettes->setCurrent(spec.palette, spec.reversed);
    refreshColours();
    m_doubts->refresh();
    refreshWarnings(classes);
    if (isVisible())
        settle();
}

/// What the classes could not be, and what misleads about them, each with a way out.
void ClassificationPopover::refreshWarnings(bool classes)
{
    const ClassifiedFigures &classified = m_session.classified();
    const Describe describe(m_session.view().language);
    QStringList lines;
    for (const BreakWarning warning : classified.warnings)
        lines << describe.warning(warning).toHtmlEscaped();
    m_offers.clear();
    for (const MapWarning &warning : mapWarnings(*m_session.data(), m_session.view(), classified, classColours(m_session.view(), classified))) {
        // Counts are spoken of beside the map, contrast with the colours, too few classes above.
        using enum MapWarning::Code;
        if (warning.code == CountsInAreas || warning.code == ClassesAlike || warning.code == FewerClasses)
            continue;
        QString line = warning.sentence.toHtmlEscaped();
        for (const MapOffer &offer : warning.offers) {
            line += QStringLiteral("%1<a href=\"%2\">%3</a>").arg(&offer == &warning.offers.front() ? QStringLiteral(" ") : QStringLiteral(" · "))
                        .arg(m_offers.size()).arg(offer.text.toHtmlEscaped());
            m_offers.push_back(offer.view.classification);
        }
        lines << line;
    }
    m_warnings->setText(lines.join(QStringLiteral("<br>")));
    m_warnings->setVisible(classes && !lines.isEmpty());
}

/// What the colours on the map are worth to the eyes chosen, and to the others.
void ClassificationPopover::refreshColours()
{
    const QSignalBlocker block(m_visionChoice);
    m_visionChoice->setCurrentIndex(m_visionChoice->findData(static_cast<int>(m_vision)));
    const std::vector<QColor> colours = classColours(m_session.view(), m_session.classified());
    m_contrast->setColours(colours, m_vision, m_session.view().language);
    QStringList words{m_contrast->words()};
    static constexpr std::array kEyes{ColourVision::Protan, ColourVision::Deutan, ColourVision::Tritan};
    if (m_vision == ColourVision::Normal && !m_contrast->fails()) {
        if (const auto alike = mostAlike(colours, kEyes); alike && alike->difference < kToldApart)
            words << tr("With %1 not classes %2 and %3.").arg(visionName(alike->vision, m_session.view().language)).arg(alike->first + 1).arg(alike->second + 1);
        else if (alike)
            words << tr("Told apart by people with every common colour-blindness.");
        if (const Palette *palette = findPalette(m_session.view().classification.palette); palette && !palette->greySafe)
            words << tr("Not in order when printed in grey.");
    }
    words.removeAll(QString());
    m_colourNote->setText(words.join(QLatin1Char(' ')));
    m_contrast->setVisible(colours.size() > 1 && m_session.view().map.form != MapForm::Bivariate);
}

void ClassificationPopover::setVision(ColourVision vision)
{
    m_vision = vision;
    refreshColours();
    if (isVisible())
        settle();
}

void ClassificationPopover::openBeside(const QRect &anchor)
{
    refresh();
    openAt(anchor, kWidth);
    if (m_scheme->isVisible())
        m_scheme->setFocus(Qt::PopupFocusReason);
    else
        m_form->setFocus(Qt::PopupFocusReason);
}

void ClassificationPopover::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Popover::changeEvent(event);
}

} // namespace atlas
