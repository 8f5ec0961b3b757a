/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.model.Partner;

/** Where a partner as a whole belongs in pictures of all goals. */
public final class PartnerZone {

    private PartnerZone() {
    }

    /** The zone in which most relations of a partner are now; none before they are assessed. */
    public static Optional<Zone> of(Partner partner) {
        Map<Zone, Long> counts = partner.getRelations().stream().map(Placement::now).flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Placement::zone, Collectors.counting()));
        return Arrays.stream(Zone.values()).filter(counts::containsKey).max(Comparator.comparing(counts::get));
    }
}
