/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;

/** The four sizes of texts in a window, parts of the platform's own. There are two weights. */
public enum TypeScale {

    /** What is said aside. */
    SMALL(85),
    /** What is read. */
    TEXT(100),
    /** What stands above a part of a page. */
    SECTION(120),
    /** What stands above a whole page. */
    TITLE(160);

    private final int percent;

    TypeScale(int percent) {
        this.percent = percent;
    }

    /** Plain letters; the font is shared and never disposed by who uses it. For the thread of the display. */
    public Font plain() {
        return registry().get(key());
    }

    /** Bold letters; the font is shared and never disposed by who uses it. For the thread of the display. */
    public Font bold() {
        return registry().getBold(key());
    }

    private FontRegistry registry() {
        FontRegistry fonts = JFaceResources.getFontRegistry();
        if (!fonts.hasValueFor(key())) {
            FontDescriptor own = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
            int height = (own.getFontData()[0].getHeight() * percent + 50) / 100;
            fonts.put(key(), own.setHeight(height).getFontData());
        }
        return fonts;
    }

    private String key() {
        return "org.partnerstrategy.ui.type." + name();
    }
}
