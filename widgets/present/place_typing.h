// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/search_index.h"

#include <QObject>
#include <QString>

#include <future>
#include <memory>
#include <optional>
#include <vector>

namespace atlas {

/// The name of a place as it is typed before a room, and what it finds. The index is made in a thread of its own
/// before it is needed.
class PlaceTyping : public QObject {
    Q_OBJECT

public:
    static constexpr int kMostHits = 4;

    PlaceTyping(std::shared_ptr<const AtlasData> data, QString language, QObject *parent = nullptr);
    ~PlaceTyping() override;

    /// Another language has other names.
    void setLanguage(const QString &language);
    /// Of places of one name those of this table come first; −1 = none does.
    void setTable(int table) { m_table = table; }

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const QString &text() const { return m_text; }
    void append(const QString &text);           ///< opens it
    /// Takes the last letter off; with none left it closes.
    void erase();
    void close();
    void step(int by);                          ///< among the hits, round and round
    /// Best first; empty if nothing is found or nothing typed.
    [[nodiscard]] const std::vector<SearchHit> &hits() const { return m_hits; }
    [[nodiscard]] int current() const { return m_current; }
    /// The place that Enter takes; nullopt if there is none.
    [[nodiscard]] std::optional<SearchHit> chosen() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const SearchIndex &index();
    void prepare();
    void find();

    std::shared_ptr<const AtlasData> m_data;
    QString m_language;
    std::future<std::unique_ptr<const SearchIndex>> m_coming;
    std::unique_ptr<const SearchIndex> m_index;
    int m_table = -1;
    bool m_open = false;
    QString m_text;
    std::vector<SearchHit> m_hits;
    int m_current = 0;
};

} // namespace atlas
