// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/figure_session.h"

#include <QFrame>

class QVBoxLayout;

namespace atlas {

class AnnotationGroup;
class ColourGroup;
class ExportBar;
class FigurePreview;
class LookGroup;
class MultiplesGroup;
class PartsGroup;
class SizeGroup;
class WordsGroup;

/// Everything that can be set about a figure, in groups that fold; how it leaves the window stays in sight beneath.
class FigurePanel : public QFrame {
    Q_OBJECT

public:
    FigurePanel(FigureSession &session, FigurePreview &preview, QWidget *parent = nullptr);

    [[nodiscard]] SizeGroup &size() { return *m_size; }
    [[nodiscard]] PartsGroup &parts() { return *m_parts; }
    [[nodiscard]] MultiplesGroup &multiples() { return *m_multiples; }
    [[nodiscard]] WordsGroup &words() { return *m_words; }
    [[nodiscard]] LookGroup &look() { return *m_look; }
    [[nodiscard]] AnnotationGroup &annotations() { return *m_annotations; }
    [[nodiscard]] ColourGroup &colours() { return *m_colours; }
    [[nodiscard]] ExportBar &exports() { return *m_exports; }
    /// A further group, behind the others. Takes it.
    void addGroup(QWidget *group);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeProposals();

    FigureSession &m_session;
    FigurePreview &m_preview;
    QVBoxLayout *m_groups;
    SizeGroup *m_size;
    PartsGroup *m_parts;
    MultiplesGroup *m_multiples;
    WordsGroup *m_words;
    LookGroup *m_look;
    AnnotationGroup *m_annotations;
    ColourGroup *m_colours;
    ExportBar *m_exports;
};

} // namespace atlas
