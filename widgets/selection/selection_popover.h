// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/style/popover.h"
#include "widgets/selection/set_change.h"

namespace atlas {

class ExpressionPanel;
class FittingScroll;
class KeptPanel;
class PresentPanel;
class ReadyMade;
class RegionPage;

/// Everything about selections in one place: by a condition, ready-made, the present one, kept ones. Changes show on
/// the map at once; it stays open until a press outside or Esc.
class SelectionPopover : public Popover {
    Q_OBJECT

public:
    SelectionPopover(AtlasSession &session, QWidget *window);

    /// @param anchor what it is opened from, in the coordinates of the window.
    void open(const QRect &anchor);

Q_SIGNALS:
    void zoomAsked();
    void pinAsked(const QList<atlas::PlaceKey> &places);

protected:
    void changeEvent(QEvent *event) override;
    bool closeWithin() override;

private:
    void refresh();
    void showRegions(bool shown);
    void use(const PlaceSet &places, const QString &expression, const QString &name, SetChange change);
    void useExpression(const QString &expression, const QString &name, SetChange change);
    void fit();
    void measure();

    AtlasSession &m_session;
    FittingScroll *m_scroll;
    ExpressionPanel *m_expression;
    ReadyMade *m_ready;
    PresentPanel *m_present;
    KeptPanel *m_kept;
    RegionPage *m_regions;
    bool m_fitting = false;
};

} // namespace atlas
