// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/table_writer.h"

#include "layers/data/file_replacement.h"
#include "layers/data/gdal_handles.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <cpl_vsi.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>

namespace atlas {

namespace {

constexpr qsizetype kLongestSheetName = 31;

void registerXlsxDriver()
{
    static std::once_flag once;
    std::call_once(once, [] {
        RegisterOGRXLSX();
        CPLSetErrorHandler(CPLQuietErrorHandler);
    });
}

/// XML 1.0 has no place for most control characters, nor for half a surrogate pair.
QByteArray xmlSafe(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            safe.append(c);
            safe.append(text[++i]);
        } else if (c.isSurrogate() || c.unicode() >= 0xfffe) {
            safe.append(QChar(QChar::ReplacementCharacter));
        } else if (c.unicode() >= 0x20 || c == QLatin1Char('\n') || c == QLatin1Char('\t')) {
            safe.append(c);
        }
    }
    return safe.toUtf8();
}

/// Excel forbids these, and an apostrophe at either end.
QString withoutForbidden(QString title)
{
    static const QString forbidden = QStringLiteral("\\/?*[]:");
    for (QChar &c : title) {
        if (forbidden.contains(c))
            c = QLatin1Char('-');
        else if (c.unicode() < 0x20)
            c = QLatin1Char(' ');
    }
    title = title.simplified();
    while (title.startsWith(QLatin1Char('\'')))
        title.remove(0, 1);
    return title;
}

QString cut(const QString &name, qsizetype length)
{
    QString shorter = name.first(std::min(length, name.size()));
    if (!shorter.isEmpty() && shorter.back().isHighSurrogate())
        shorter.chop(1);
    while (shorter.endsWith(QLatin1Char('\'')) || shorter.endsWith(QLatin1Char(' ')))
        shorter.chop(1);
    return shorter;
}

bool holdsNumbers(const DataTable &table, std::size_t column)
{
    return table.columns[column].numeric && std::ranges::none_of(table.rows, [column](const auto &row) {
        return column < row.size() && std::holds_alternative<QString>(row[column]);
    });
}

void setCell(OGRFeatureH feature, int field, const DataTable::Cell &cell, bool numeric)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        if (!text->isEmpty())
            OGR_F_SetFieldString(feature, field, xmlSafe(*text).constData());
    } else if (const auto *value = std::get_if<double>(&cell); value && std::isfinite(*value)) {
        if (numeric)
            OGR_F_SetFieldDouble(feature, field, *value);
        else
            OGR_F_SetFieldString(feature, field, QByteArray::number(*value, 'f', QLocale::FloatingPointShortest).constData());
    }
}

bool writeSheet(GDALDatasetH workbook, const DataTable &table, const QString &name)
{
    OGRLayerH layer = GDALDatasetCreateLayer(workbook, xmlSafe(name).constData(), nullptr, wkbNone, nullptr);
    if (!layer)
        return false;
    std::vector<bool> numeric;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        numeric.push_back(holdsNumbers(table, i));
        const FieldHandle field(OGR_Fld_Create(xmlSafe(headerText(table.columns[i])).constData(),
                                               numeric.back() ? OFTReal : OFTString));
        if (OGR_L_CreateField(layer, field.get(), TRUE) != OGRERR_NONE)
            return false;
    }
    for (const std::vector<DataTable::Cell> &row : table.rows) {
        const FeatureHandle feature(OGR_F_Create(OGR_L_GetLayerDefn(layer)));
        for (std::size_t i = 0; i < std::min(row.size(), numeric.size()); ++i)
            setCell(feature.get(), static_cast<int>(i), row[i], numeric[i]);
        if (OGR_L_CreateFeature(layer, feature.get()) != OGRERR_NONE)
            return false;
    }
    if (table.rows.empty() && !numeric.empty()) {   // the driver writes the header with the first row only
        const FeatureHandle blank(OGR_F_Create(OGR_L_GetLayerDefn(layer)));
        return OGR_L_CreateFeature(layer, blank.get()) == OGRERR_NONE;
    }
    return true;
}

/// What the tables say about themselves, as one more table.
DataTable sourcesSheet(const std::vector<DataTable> &tables, const QStringList &names, const WorkbookWords &words)
{
    DataTable sheet;
    sheet.columns = {{words.table, false, 0, {}}, {words.remark, false, 0, {}}};
    for (std::size_t i = 0; i < tables.size(); ++i) {
        for (const QString &line : QStringList{tables[i].title, tables[i].subtitle} + tables[i].notes) {
            if (!line.isEmpty())
                sheet.rows.push_back({names[static_cast<qsizetype>(i)], line});
        }
    }
    return sheet;
}

DataResult<bool> writeBytes(const QByteArray &bytes, const QString &path)
{
    FileReplacement replacement(path, QStringLiteral(".tmp"));
    QFile file(replacement.temporaryPath());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return Unexpected{replacement.failure(file.errorString())};
    file.close();
    return replacement.commit();
}

/// A file in memory, since the driver goes astray on paths that hold another ".xlsx" or ".zip".
class MemoryFile {
public:
    MemoryFile() : m_path("/vsimem/krimpatlas-" + QByteArray::number(s_number++) + ".xlsx") {}
    ~MemoryFile() { VSIUnlink(m_path.constData()); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    [[nodiscard]] const char *path() const { return m_path.constData(); }
    /// Valid as long as this lives.
    [[nodiscard]] QByteArray bytes() const
    {
        vsi_l_offset size = 0;
        const GByte *data = VSIGetMemFileBuffer(m_path.constData(), &size, FALSE);
        return data ? QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)) : QByteArray();
    }

private:
    static inline std::atomic<int> s_number = 0;
    QByteArray m_path;
};

} // namespace

QStringList sheetNames(const QStringList &titles, const QString &nameless)
{
    QStringList names;
    QSet<QString> taken{QStringLiteral("history")};     // Excel keeps this one for itself
    for (const QString &title : titles) {
        QString base = withoutForbidden(title);
        if (cut(base, kLongestSheetName).isEmpty())
            base = withoutForbidden(nameless);
        QString name = cut(base, kLongestSheetName);
        for (int i = 2; name.isEmpty() || taken.contains(name.toCaseFolded()); ++i) {
            const QString number = QStringLiteral(" (%1)").arg(i);
            name = cut(base, kLongestSheetName - number.size()) + number;
        }
        taken.insert(name.toCaseFolded());
        names.append(name);
    }
    return names;
}

DataResult<bool> writeXlsx(const std::vector<DataTable> &tables, const QString &path, const WorkbookWords &words)
{
    registerXlsxDriver();
    QStringList titles;
    for (const DataTable &table : tables)
        titles.append(table.title);
    titles.append(words.sources);
    const QStringList names = sheetNames(titles, words.table);

    const MemoryFile file;
    const GdalErrors errors;
    DatasetHandle workbook(GDALCreate(GDALGetDriverByName("XLSX"), file.path(), 0, 0, 0, GDT_Unknown, nullptr));
    bool good = workbook != nullptr;
    for (std::size_t i = 0; i < tables.size() && good; ++i)
        good = writeSheet(workbook.get(), tables[i], names[static_cast<qsizetype>(i)]);
    good = good && writeSheet(workbook.get(), sourcesSheet(tables, names, words), names.back());
    workbook.reset();   // only now the file is written
    if (!good || errors.failed())
        return Unexpected{DataError{.code = DataErrorCode::WriteFailed, .file = path, .detail = errors.first()}};
    return writeBytes(file.bytes(), path);
}

DataResult<bool> writeTable(const DataTable &table, const QString &path, const WorkbookWords &words)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("csv"))
        return writeBytes(toCsv(table).toUtf8(), path);
    if (ending == QLatin1String("xlsx"))
        return writeXlsx({table}, path, words);
    return Unexpected{DataError{.code = DataErrorCode::UnknownFormat, .file = path, .detail = ending}};
}

} // namespace atlas
