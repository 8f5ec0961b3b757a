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
 * @param ground of the picture
 * @param ink for what matters
 * @param softInk for what is said aside
 * @param fine for fine lines
 * @param leverage the zone
 * @param strategic the zone
 * @param routine the zone
 * @param bottleneck the zone
 * @param above relations on or above the strategy line
 * @param below relations below it
 * @param line the strategy line
 * @param history spread and trail
 * @param overlay what plug-ins add
 */
record Colours(Colour ground, Colour ink, Colour softInk, Colour fine, ZoneColours leverage, ZoneColours strategic,
        ZoneColours routine, ZoneColours bottleneck, Colour above, Colour below, Colour line, Colour history,
        Colour overlay) {

    Style style(Role role) {
        return switch (role) {
            case CANVAS -> Style.filled(ground);
            case LEVERAGE_ZONE -> Style.filled(leverage.tint());
            case STRATEGIC_ZONE -> Style.filled(strategic.tint());
            case ROUTINE_ZONE -> Style.filled(routine.tint());
            case BOTTLENECK_ZONE -> Style.filled(bottleneck.tint());
            case LEVERAGE_PATTERN -> Style.line(leverage.pattern(), 1);
            case STRATEGIC_PATTERN -> Style.line(strategic.pattern(), 1);
            case BOTTLENECK_PATTERN -> Style.line(bottleneck.pattern(), 1);
            case LEVERAGE_NAME -> Style.filled(leverage.name());
            case STRATEGIC_NAME -> Style.filled(strategic.name());
            case ROUTINE_NAME -> Style.filled(routine.name());
            case BOTTLENECK_NAME -> Style.filled(bottleneck.name());
            case FRAME -> Style.line(fine, 1);
            case CUT -> Style.line(fine, 1, 5, 4);
            case STRATEGY_LINE -> Style.line(line, 2);
            case STRATEGY_LINE_NAME -> Style.filled(line, ground, 3);
            case TITLE, HEADING, AXIS_NAME, ENTRY -> Style.filled(ink);
            case SUBTITLE, AXIS_END, AXIS_POINTS, NOTE, NUMBER -> Style.filled(softInk);
            case LABEL -> Style.filled(ink, ground, 2.5);
            case SPREAD -> Style.line(history, 1.2);
            case TRAIL -> Style.line(history, 1.2, 2, 3);
            case TRAIL_STOP -> Style.filled(history);
            case MARKER_ABOVE -> Style.filled(above, ground, 1.2);
            case MARKER_BELOW -> Style.filled(ground, below, 2.6);
            case MARKER_ABOVE_STALE -> Style.filled(above.paler(ground), above, 1.2);
            case MARKER_BELOW_STALE -> Style.filled(ground, below, 1.2);
            case MARKER_TO_PLACE -> Style.line(softInk, 1.2, 2, 2);
            case MARKER_SIZE -> Style.line(softInk, 1.2);
            case ARROW -> Style.line(ink, 1.6);
            case ARROW_HEAD, DIRECTION_SIGN -> Style.filled(ink, ground, 0.8);
            case LEADER -> Style.line(softInk, 0.8);
            case OVERLAY_LINE -> Style.line(overlay, 2);
            case OVERLAY_FILL -> Style.filled(overlay, ground, 0.8);
            case OVERLAY_NAME -> Style.filled(overlay, ground, 2.5);
        };
    }
}
