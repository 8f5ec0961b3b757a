/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli;

/** The forms in which diagrams are written. Their names are the extensions of the files. */
public enum DiagramFormat {

    /** Vectors, for documents and the web. */
    svg,
    /** Pixels, for slides. */
    png,
    /** Cells, for the diagrams that are tables. */
    csv
}
