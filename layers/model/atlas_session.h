// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/view/classified_figures.h"
#include "layers/view/view_state.h"

#include <QObject>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace atlas {

/// What a new set of places does to the selection: a plain press or drag, with Ctrl, with Alt.
enum class SelectMode { Replace, Add, Remove };

/// The one shared state of the window: the atlas, the current view, and what is hovered.
/// Views read and write only this; that is how everything is linked. GUI thread only.
class AtlasSession : public QObject {
    Q_OBJECT

public:
    explicit AtlasSession(std::shared_ptr<const AtlasData> data, QString language, QObject *parent = nullptr);
    ~AtlasSession() override;

    [[nodiscard]] const std::shared_ptr<const AtlasData> &data() const { return m_data; }
    [[nodiscard]] const ViewState &view() const { return m_view; }
    /// The figures and classes of the current view; computed when first asked for after a change.
    [[nodiscard]] const ClassifiedFigures &classified() const;
    [[nodiscard]] int table() const { return classified().figures.table; }
    /// Rows of the selected places in the drawn table.
    [[nodiscard]] std::vector<int> selectedRows() const;
    [[nodiscard]] std::optional<int> hoveredRow() const { return m_hovered; }
    /// Rows lit up together (a bar of the histogram), ascending; empty while a single place is hovered.
    [[nodiscard]] const std::vector<int> &hoveredGroup() const { return m_hoveredGroup; }
    /// The place's position among the compared ones, which gives it its colour.
    [[nodiscard]] std::optional<int> comparedIndex(int row) const;
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    /// Takes another atlas and its opening view (or the nearest to the current one); clears undo.
    void replaceData(std::shared_ptr<const AtlasData> data);
    /// Same places, more figures (own CSV): keeps the view; undoable.
    void extendData(std::shared_ptr<const AtlasData> data, const QString &showIndicator);

    // Each is one undo step (steps of one kind in a row merge where that is what a user expects).
    void setIndicator(const QString &code);
    void setYear(int year);
    void setLevel(const QString &level);
    void setClassification(const ClassificationSpec &spec);
    /// Between geography and tiles nothing lies where it lay: the whole map is shown, also by undo.
    void setMap(const MapSettings &settings);
    void setOverlay(const QString &level, bool shown);
    void setLabels(bool shown);
    void setSelection(const QList<PlaceKey> &places);
    /// Rows of the drawn table; places of other levels in the selection stay when rows are added or removed.
    void select(const std::vector<int> &rows, SelectMode mode);
    void setKept(const QList<NamedSelection> &kept);
    /// Doubles and what goes over kMaximumCompared are left out.
    void setCompared(const QList<PlaceKey> &places);
    void setComparison(const ComparisonSettings &settings);
    void setCharts(const ChartSettings &settings);
    void setView(const ViewState &view);

    // Not undoable: they change how, not what.
    void setExtent(const Extent &extent);
    void setTheme(const QString &theme);
    void setLanguage(const QString &language);
    void restoreKept(const QList<NamedSelection> &kept);    ///< those of an earlier time
    void setHoveredRow(std::optional<int> row);
    void setHoveredGroup(std::vector<int> rows);

Q_SIGNALS:
    void dataChanged();
    /// Figures or classes changed (indicator, year, level, classification, data).
    void classificationChanged();
    void mapChanged();
    void overlaysChanged();
    void selectionChanged(const QList<atlas::PlaceKey> &selection);
    void keptChanged();
    void comparedChanged(const QList<atlas::PlaceKey> &compared);
    void comparisonChanged();
    void chartsChanged();
    void hoveredChanged(std::optional<int> row, std::optional<int> before);
    void hoveredGroupChanged();
    void extentChanged(const atlas::Extent &extent);
    void themeChanged(const QString &theme);
    void languageChanged(const QString &language);

private:
    friend class ViewCommand;
    void apply(const ViewState &given, const std::shared_ptr<const AtlasData> &data);
    void push(const ViewState &next, const QString &text, int mergeId);

    std::shared_ptr<const AtlasData> m_data;
    ViewState m_view;
    mutable std::optional<ClassifiedFigures> m_classified;
    std::optional<int> m_hovered;
    std::vector<int> m_hoveredGroup;
    QUndoStack m_undo;
};

} // namespace atlas
