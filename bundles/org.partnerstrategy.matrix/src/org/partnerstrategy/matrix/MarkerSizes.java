/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.method.ReferenceYear;

/**
 * How large markers are. When they show amounts their area grows with the amount; only very small amounts get a
 * marker that can still be seen.
 *
 * @param largest the amount of the largest marker in euro; none when markers show no amounts
 * @param year the year of the amounts
 */
public record MarkerSizes(Optional<BigDecimal> largest, ReferenceYear year) {

    static final double USUAL = 6;
    private static final double LARGEST = 22;
    private static final double SMALLEST = 3.5;

    static MarkerSizes of(List<PlacedRelation> entries, boolean amounts, ReferenceYear year) {
        return new MarkerSizes(entries.stream().map(PlacedRelation::amount).flatMap(Optional::stream)
                .max(Comparator.naturalOrder()).filter(largest -> amounts && largest.signum() > 0), year);
    }

    /** The radius of a marker in pixels. */
    public double radius(Optional<BigDecimal> amount) {
        if (largest.isEmpty() || amount.isEmpty()) {
            return USUAL;
        }
        double share = amount.get().max(BigDecimal.ZERO).divide(largest.get(), MathContext.DECIMAL32).doubleValue();
        return Math.max(SMALLEST, LARGEST * Math.sqrt(share));
    }
}
