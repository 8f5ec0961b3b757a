/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

/** A part of a picture of a matrix, which can be left out. */
public enum Part {
    /** The name of the goal, and what is shown, over the matrix. */
    HEADING,
    /** The partners' names beside their markers. */
    NAMES,
    /** The list of relations that are not placed yet, beside the matrix. */
    TO_PLACE,
    /**
     * In a crowd, numbers beside the markers in the place of names; with {@link #TO_PLACE} also the list of the names.
     */
    NUMBERS,
    /** In a crowd, arrows that tell the direction and not how far, as whole ones cover each other. */
    SHORT_ARROWS,
    /** Legend and lists beneath the matrix, for portrait paper, and not beside it. */
    BENEATH,
    /** Hatching of the zones, to know them without colour. */
    PATTERNS,
    /** The relations of sub-goals and results within the goal, in the same matrix. */
    SUBGOALS,
    /** The amount per year, as the area of a marker. */
    AMOUNTS,
    /** The spread of the assessments (handbook, step 2). */
    SPREAD,
    /** The places at earlier reviews. */
    TRAIL,
    /** A legend beside the matrix. */
    LEGEND
}
