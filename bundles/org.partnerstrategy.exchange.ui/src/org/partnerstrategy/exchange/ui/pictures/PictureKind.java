/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.pictures;

/** The forms in which pictures can be kept. */
enum PictureKind {

    /** A document of sheets of A4. */
    PDF,
    /** Lines and letters, for documents and the web. */
    SVG,
    /** Pixels, for documents that know no lines. */
    PNG,
    /** Slides with shapes that can be edited. */
    PPTX;

    /** The end of a file's name. */
    String extension() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether all pictures go into one file. */
    boolean isOneFile() {
        return this == PDF || this == PPTX;
    }
}
