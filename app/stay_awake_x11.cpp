// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/stay_awake_x11.h"

#include <QGuiApplication>

// Last, and in a file of their own: these headers define words such as None and Bool.
#include <X11/Xlib.h>
#include <X11/extensions/scrnsaver.h>

namespace atlas {

bool suspendX11ScreenSaver(bool suspended)
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    Display *display = x11 ? x11->display() : nullptr;
    int event = 0, error = 0;
    if (!display || !XScreenSaverQueryExtension(display, &event, &error))
        return false;
    XScreenSaverSuspend(display, suspended ? True : False);
    XFlush(display);
    return true;
}

} // namespace atlas
