/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.matrix;

import java.util.Optional;

import org.partnerstrategy.design.network.PartnerZone;
import org.partnerstrategy.matrix.paint.Colour;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;

/**
 * The colours of markers: that of the zone (handbook, step 2, after Kraljic). A relation on or above the strategy line
 * is filled with it, paler when its position is of an earlier review; one below the line is a ring. In the network a
 * partner lies on the ground of its zone.
 */
public final class ColourServices {

    /** The red of a relation's marker, 0-255. */
    public Integer markerRed(Relation relation) {
        return marker(relation).red();
    }

    /** The green of a relation's marker, 0-255. */
    public Integer markerGreen(Relation relation) {
        return marker(relation).green();
    }

    /** The blue of a relation's marker, 0-255. */
    public Integer markerBlue(Relation relation) {
        return marker(relation).blue();
    }

    /** The red of the edge of a relation's marker, 0-255. */
    public Integer markerEdgeRed(Relation relation) {
        return zone(Placement.now(relation)).red();
    }

    /** The green of the edge of a relation's marker, 0-255. */
    public Integer markerEdgeGreen(Relation relation) {
        return zone(Placement.now(relation)).green();
    }

    /** The blue of the edge of a relation's marker, 0-255. */
    public Integer markerEdgeBlue(Relation relation) {
        return zone(Placement.now(relation)).blue();
    }

    /** The red of the zone to which a relation should go, 0-255. */
    public Integer desiredRed(Relation relation) {
        return zone(Placement.afterDevelopment(relation)).red();
    }

    /** The green of the zone to which a relation should go, 0-255. */
    public Integer desiredGreen(Relation relation) {
        return zone(Placement.afterDevelopment(relation)).green();
    }

    /** The blue of the zone to which a relation should go, 0-255. */
    public Integer desiredBlue(Relation relation) {
        return zone(Placement.afterDevelopment(relation)).blue();
    }

    /** The red of the ground of the zone to which a partner belongs, 0-255. */
    public Integer partnerRed(Partner partner) {
        return ground(partner).red();
    }

    /** The green of the ground of the zone to which a partner belongs, 0-255. */
    public Integer partnerGreen(Partner partner) {
        return ground(partner).green();
    }

    /** The blue of the ground of the zone to which a partner belongs, 0-255. */
    public Integer partnerBlue(Partner partner) {
        return ground(partner).blue();
    }

    private static Colour ground(Partner partner) {
        return fill(PartnerZone.of(partner).map(zone -> switch (zone) {
        case LEVERAGE -> Role.LEVERAGE_ZONE;
        case STRATEGIC -> Role.STRATEGIC_ZONE;
        case ROUTINE -> Role.ROUTINE_ZONE;
        case BOTTLENECK -> Role.BOTTLENECK_ZONE;
        }).orElse(Role.CANVAS));
    }

    private static Colour marker(Relation relation) {
        Optional<Placement> now = Placement.now(relation);
        if (now.filter(placement -> !placement.isAbove()).isPresent()) {
            return fill(Role.CANVAS);
        }
        return Reviews.isStale(relation) ? zone(now).paler(fill(Role.CANVAS)) : zone(now);
    }

    private static Colour zone(Optional<Placement> placement) {
        return fill(placement.map(Placement::zone).map(zone -> switch (zone) {
        case LEVERAGE -> Role.LEVERAGE_NAME;
        case STRATEGIC -> Role.STRATEGIC_NAME;
        case ROUTINE -> Role.ROUTINE_NAME;
        case BOTTLENECK -> Role.BOTTLENECK_NAME;
        }).orElse(Role.SUBTITLE));
    }

    private static Colour fill(Role role) {
        return Palette.light().style(role).fill().orElseThrow();
    }
}
