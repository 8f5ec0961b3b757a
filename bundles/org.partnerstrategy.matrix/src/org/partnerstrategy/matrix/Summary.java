/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.Zone;

/** Says in sentences what can be seen in a picture, for those who do not see it. */
final class Summary {

    private Summary() {
    }

    static String of(List<Marker> markers, int toPlace, Cuts cuts, MatrixWords words) {
        String zones = Stream.of(Zone.values())
                .map(zone -> words.of("summary.zone", zone.label(), count(markers, zone, cuts)))
                .collect(Collectors.joining(", "));
        long above = markers.stream().filter(Marker::above).count();
        return words.of("summary", markers.size(), zones, above, markers.size() - above, toPlace);
    }

    private static long count(List<Marker> markers, Zone zone, Cuts cuts) {
        return markers.stream().filter(marker -> cuts.zoneOf(marker.shown()) == zone).count();
    }
}
