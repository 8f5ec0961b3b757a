/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.scene;

/** What a mark stands for. Its palette says how it looks; the size of its letters is the same in every palette. */
public enum Role {

    /** The ground of the picture. */
    CANVAS,
    /** Zones. */
    LEVERAGE_ZONE, STRATEGIC_ZONE, ROUTINE_ZONE, BOTTLENECK_ZONE,
    /** Patterns that tell the zones apart without colour. */
    LEVERAGE_PATTERN, STRATEGIC_PATTERN, BOTTLENECK_PATTERN,
    /** Names of the zones. */
    LEVERAGE_NAME(15), STRATEGIC_NAME(15), ROUTINE_NAME(15), BOTTLENECK_NAME(15),
    /** The edge of the matrix. */
    FRAME,
    /** Where an axis is cut into low and high. */
    CUT,
    /** The line that relations should lie above. */
    STRATEGY_LINE,
    /** The name along that line. */
    STRATEGY_LINE_NAME(12),
    /** The name of the goal. */
    TITLE(23),
    /** Whose strategy it is, of which day, and what is shown. */
    SUBTITLE(13),
    /** What an axis measures. */
    AXIS_NAME(14),
    /** The words at the ends of an axis. */
    AXIS_END(12),
    /** The points at the ends of an axis and at its threshold. */
    AXIS_POINTS(10),
    /** How far the assessors lie apart. */
    SPREAD,
    /** Where a relation was at earlier reviews. */
    TRAIL,
    /** One earlier place. */
    TRAIL_STOP,
    /** A relation on or above the strategy line. */
    MARKER_ABOVE,
    /** A relation below the strategy line. */
    MARKER_BELOW,
    /** A relation on or above the line that was not assessed at the newest review. */
    MARKER_ABOVE_STALE,
    /** A relation below the line that was not assessed at the newest review. */
    MARKER_BELOW_STALE,
    /** A relation that was not assessed yet. */
    MARKER_TO_PLACE,
    /** A marker that only shows a size. */
    MARKER_SIZE,
    /** The way to the desired position. */
    ARROW,
    /** The head of an arrow. */
    ARROW_HEAD,
    /** The desired direction in a crowd, which does not tell how far. */
    SHORT_ARROW,
    /** The head of a short arrow. */
    SHORT_ARROW_HEAD,
    /** A desired direction without a way to go. */
    DIRECTION_SIGN,
    /** The line from a marker to a name that lies away from it. */
    LEADER,
    /** The name of a partner in the matrix. */
    LABEL(12),
    /** The number that stands for a name in a crowd. */
    NUMBER(12),
    /** The heading of a list beside the matrix. */
    HEADING(13),
    /** A line in a list beside the matrix. */
    ENTRY(12),
    /** What does not fit into the picture. */
    NOTE(11),
    /** A line, or an edge, that a plug-in adds. */
    OVERLAY_LINE,
    /** A small area that a plug-in adds. */
    OVERLAY_FILL,
    /** Words that a plug-in adds. */
    OVERLAY_NAME(12);

    private final int fontSize;

    Role() {
        this(0);
    }

    Role(int fontSize) {
        this.fontSize = fontSize;
    }

    /** The size of the letters in pixels; 0 for what is not a text. */
    public int fontSize() {
        return fontSize;
    }

    /** The distance between two lines of text in pixels. */
    public double lineHeight() {
        return fontSize + 2.0;
    }
}
