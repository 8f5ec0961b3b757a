/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import org.partnerstrategy.matrix.scene.Role;

/**
 * The colours of a palette, and what they are used for.
 *
 * @param paper what everything stands on, and what is written on it
 * @param zones the zones of the matrix
 * @param marks what is drawn over the zones
 */
record Colours(Paper paper, Zones zones, Marks marks) {

    /**
     * What everything stands on, and what is written on it.
     *
     * @param ground of the picture
     * @param ink for what matters
     * @param softInk for what is said aside
     * @param fine for fine lines
     */
    record Paper(Colour ground, Colour ink, Colour softInk, Colour fine) {
    }

    /** The zones of the matrix. */
    record Zones(ZoneColours leverage, ZoneColours strategic, ZoneColours routine, ZoneColours bottleneck) {
    }

    /**
     * What is drawn over the zones.
     *
     * @param above relations on or above the strategy line
     * @param below relations below it
     * @param line the strategy line
     * @param history spread and trail
     * @param overlay what plug-ins add
     */
    record Marks(Colour above, Colour below, Colour line, Colour history, Colour overlay) {
    }

    /** How much a soft shape hides, in percent. */
    private static final int SOFT = 14;

    Style style(Role role) {
        return switch (role) {
            case CANVAS -> Style.filled(paper.ground());
            case LEVERAGE_ZONE -> Style.filled(zones.leverage().tint());
            case STRATEGIC_ZONE -> Style.filled(zones.strategic().tint());
            case ROUTINE_ZONE -> Style.filled(zones.routine().tint());
            case BOTTLENECK_ZONE -> Style.filled(zones.bottleneck().tint());
            case LEVERAGE_PATTERN -> Style.line(zones.leverage().pattern(), 1);
            case STRATEGIC_PATTERN -> Style.line(zones.strategic().pattern(), 1);
            case BOTTLENECK_PATTERN -> Style.line(zones.bottleneck().pattern(), 1);
            case LEVERAGE_NAME -> Style.filled(zones.leverage().name());
            case STRATEGIC_NAME -> Style.filled(zones.strategic().name());
            case ROUTINE_NAME -> Style.filled(zones.routine().name());
            case BOTTLENECK_NAME -> Style.filled(zones.bottleneck().name());
            case FRAME -> Style.line(paper.fine(), 1);
            case CUT -> Style.line(paper.fine(), 1, 5, 4);
            case STRATEGY_LINE -> Style.line(marks.line(), 2);
            case STRATEGY_LINE_NAME -> Style.filled(marks.line(), paper.ground(), 3);
            case TITLE, HEADING, AXIS_NAME, ENTRY -> Style.filled(paper.ink());
            case SUBTITLE, AXIS_END, AXIS_POINTS, NOTE, NUMBER -> Style.filled(paper.softInk());
            case LABEL -> Style.filled(paper.ink(), paper.ground(), 2.5);
            case SPREAD -> Style.filled(marks.history(), marks.history(), 0.8).covering(SOFT);
            case TRAIL -> Style.line(marks.history(), 1.2, 2, 3);
            case TRAIL_STOP -> Style.filled(marks.history());
            case MARKER_ABOVE -> Style.filled(marks.above(), paper.ground(), 1.2);
            case MARKER_BELOW -> Style.filled(paper.ground(), marks.below(), 2.6);
            case MARKER_ABOVE_STALE -> Style.filled(marks.above().paler(paper.ground()), marks.above(), 1.2);
            case MARKER_BELOW_STALE -> Style.filled(paper.ground(), marks.below(), 1.2);
            case MARKER_TO_PLACE -> Style.line(paper.softInk(), 1.2, 2, 2);
            case MARKER_SIZE -> Style.line(paper.softInk(), 1.2);
            case ARROW -> Style.line(paper.ink(), 1.6);
            case SHORT_ARROW -> Style.line(paper.ink(), 1.2);
            case ARROW_HEAD, SHORT_ARROW_HEAD, DIRECTION_SIGN -> Style.filled(paper.ink(), paper.ground(), 0.8);
            case LEADER -> Style.line(paper.softInk(), 0.8);
            case OVERLAY_LINE -> Style.line(marks.overlay(), 2);
            case OVERLAY_FILL -> Style.filled(marks.overlay(), paper.ground(), 0.8);
            case OVERLAY_NAME -> Style.filled(marks.overlay(), paper.ground(), 2.5);
        };
    }
}
