#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Krimpatlas authors
"""Draws the same frames of the same file with QGIS and with `krimpatlas bench`, in one run.

usage: compare_qgis.py KRIMPATLAS FILE.gpkg LAYER [COLUMN [FRAMES]]
COLUMN may be a QGIS expression; left out: the area. Needs Debian's python3-qgis; needs no display. Prints JSON; times are medians in seconds.
QGIS draws fills and borders in five quantile classes; Krimpatlas draws those and its labels.
"""
import json
import math
import os
import statistics
import subprocess
import sys
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from qgis.core import (QgsApplication, QgsClassificationQuantile, QgsGraduatedSymbolRenderer,  # noqa: E402
                       QgsFillSymbol, QgsGradientColorRamp, QgsMapRendererCustomPainterJob, QgsMapSettings, QgsRectangle, QgsVectorLayer)
from qgis.PyQt.QtCore import QSize  # noqa: E402
from qgis.PyQt.QtGui import QColor, QImage, QPainter  # noqa: E402

WIDTH, HEIGHT, MARGIN = 1920, 1080, 16


def quantile_renderer(layer, column):
    renderer = QgsGraduatedSymbolRenderer(column)
    renderer.setClassificationMethod(QgsClassificationQuantile())
    renderer.setSourceSymbol(QgsFillSymbol.createSimple({"outline_color": "white", "outline_width": "0.1"}))
    renderer.updateClasses(layer, 5)
    renderer.updateColorRamp(QgsGradientColorRamp(QColor("#deebf7"), QColor("#08306b")))
    return renderer


def walked(extent, frame):
    """The same walk as `krimpatlas bench`: the whole, then closer, each frame somewhere else."""
    scale = max(extent.width() / (WIDTH - 2 * MARGIN), extent.height() / (HEIGHT - 2 * MARGIN))
    zoom = 1.35 ** (frame % 8)
    x = extent.center().x() + math.cos(frame) * scale * 200 * (1 - 1 / zoom)
    y = extent.center().y() + math.sin(frame) * scale * 200 * (1 - 1 / zoom)
    half_w, half_h = WIDTH * scale / zoom / 2, HEIGHT * scale / zoom / 2
    return QgsRectangle(x - half_w, y - half_h, x + half_w, y + half_h)


def qgis_frames(path, layer_name, column, frames):
    layer = QgsVectorLayer(f"{path}|layername={layer_name}", layer_name, "ogr")
    if not layer.isValid():
        sys.exit(f"QGIS cannot open layer {layer_name} of {path}")
    renderer = quantile_renderer(layer, column)
    if len(renderer.ranges()) != 5:
        sys.exit(f"QGIS made {len(renderer.ranges())} classes of {column} instead of 5: nothing to compare")
    layer.setRenderer(renderer)
    seconds = []
    for frame in range(frames):
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setOutputSize(QSize(WIDTH, HEIGHT))
        settings.setExtent(walked(layer.extent(), frame))
        settings.setDestinationCrs(layer.crs())
        image = QImage(WIDTH, HEIGHT, QImage.Format_ARGB32_Premultiplied)
        image.fill(QColor("white"))
        started = time.perf_counter()
        painter = QPainter(image)
        job = QgsMapRendererCustomPainterJob(settings, painter)
        job.renderSynchronously()
        painter.end()
        seconds.append(time.perf_counter() - started)
    return seconds


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    program, path, layer = sys.argv[1:4]
    column = sys.argv[4] if len(sys.argv) > 4 else "$area"
    frames = int(sys.argv[5]) if len(sys.argv) > 5 else 24
    application = QgsApplication([], False)
    application.initQgis()
    theirs = qgis_frames(path, layer, column, frames)
    application.exitQgis()
    ours = json.loads(subprocess.check_output([program, "bench", path, "--frames", str(frames)]))
    median = statistics.median(theirs)
    print(json.dumps({"file": os.path.basename(path), "qgis_first_frame_s": theirs[0], "qgis_median_frame_s": median,
                      "krimpatlas_median_frame_s": ours["median_frame_s"],
                      "times_faster": median / ours["median_frame_s"]}, indent=2))


main()
